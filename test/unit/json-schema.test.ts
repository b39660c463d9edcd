import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { acts } from '../../src/law/acts.ts';
import { planJsonSchema } from '../../src/schema/json-schema.ts';

const schema = planJsonSchema();
// Editors read these words, ajv does not.
const options = {
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  keywords: ['defaultSnippets', 'enumDescriptions', 'errorMessage', 'markdownDescription', 'patternErrorMessage'],
};
const accepts = new Ajv(options).compile(schema);

/** As an editor reads YAML: numbers, booleans and nulls are not text. */
function complaints(text: string): string[] {
  accepts(parse(text, { schema: 'core' }));
  return (accepts.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

/** Leaves of everything that is not written as text. */
const unquoted = `
loai: ke_hoach
nam: 2024
co_quan: { ten: Ủy ban nhân dân tỉnh Sơn La, ky_hieu: UBND, dia_danh: Sơn La }
so_van_ban: 0124
ngay_ban_hanh: 21/02/2024
trich_yeu: 2024
can_cu:
  - luat-tdkt-2022
  - Nghị quyết số 153/2023/NQ-HĐND
noi_dung:
  - Văn xuôi giữa các mục
  - muc_dich: Một đoạn
    yeu_cau:
      - so_muc: 2.
        tieu_de: 2024
        noi_dung: 1.5
  - trinh_bay: theo_quy
    nhiem_vu:
      - quy: 1
        tt: 01
        noi_dung: Ban hành kế hoạch
        chu_tri: [Sở Nội vụ, 12]
        kinh_phi: 120000000
      - nhom: 1
        quy: "3"
        nhiem_vu:
          - { quy: IV, noi_dung: 5 }
  - trinh_bay: bang
    cot: { tt: , noi_dung: 2024, chu_tri: Cơ quan tham mưu }
    nhiem_vu: [{ noi_dung: a }]
  - bang:
      cot: [1, { tieu_de: 2024, cot: [a, b] }]
      dong:
        - [1, 2.5, ]
        - [true, null, ~]
        - nhom: 1
  - phan_cong: [{ don_vi: Sở Nội vụ, noi_dung: [a] }]
noi_nhan: [1, a]
luu: yes
ky: { chuc_vu: Chủ tịch }
`;

interface Noted {
  title?: string;
  description?: string;
  $ref?: string;
}

describe('planJsonSchema', () => {
  it('accepts every value that stands without quotes, and an empty cell or title of a column', () => {
    expect(complaints(unquoted)).toEqual([]);
  });

  const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
  it.for(examples)('accepts examples/%s', (name) => {
    expect(complaints(readFileSync(`examples/${name}`, 'utf8'))).toEqual([]);
  });

  it('judges a file by the kind that it names', () => {
    expect(complaints(unquoted.replace('loai: ke_hoach', 'loai: bao_cao\nkinh_gui: Bộ Nội vụ'))).toEqual([]);
    expect(complaints(unquoted.replace('loai: ke_hoach', 'kinh_gui: Bộ Nội vụ'))).toContain(' additionalProperties');
  });

  it('asks only for what no other file can give: the rest may stand in chung.yaml, or in the decision', () => {
    expect(complaints('trich_yeu: a\nnoi_dung: b\nco_quan: { dia_danh: Sơn La }\n')).toEqual([]);
    expect(complaints('nam: 2026').filter((each) => each === ' required')).toHaveLength(2);
  });

  it.for([
    ['a misspelt field', 'nam: 2024', 'Năm: 2024', ' additionalProperties'],
    ['a misspelt field further in', 'so_muc: 2.', 'so_mục: 2.', '/noi_dung/1/yeu_cau/0 additionalProperties'],
    ['a column that no task has', '{ tt: ,', '{ stt: ,', '/noi_dung/3/cot additionalProperties'],
    ['a missing field', 'trich_yeu: 2024\n', '', ' required'],
    ['an empty required field', 'luu: yes', 'luu:', '/luu type'],
    ['a date that is none', 'ngay_ban_hanh: 21/02/2024', 'ngay_ban_hanh: ngày 21', '/ngay_ban_hanh pattern'],
    ['an optional field that says nothing, as validate does', 'so_van_ban: 0124', 'so_van_ban:', '/so_van_ban type'],
    ['a kind that is none', 'loai: ke_hoach', 'loai: kế hoạch', '/loai enum'],
    ['a field of another kind', 'loai: ke_hoach', 'loai: bao_cao\ntham_quyen: a', ' additionalProperties'],
    ['a number with letters', 'so_van_ban: 0124', 'so_van_ban: 52/KH-UBND', '/so_van_ban pattern'],
    ['a quarter that is none', 'quy: 1', 'quy: 5', '/noi_dung/2/nhiem_vu/0/quy enum'],
    ['a layout that is none', 'trinh_bay: theo_quy', 'trinh_bay: theo quý', '/noi_dung/2/trinh_bay enum'],
  ] as const)('underlines %s', ([, good, bad, complaint]) => {
    const text = unquoted.replace(good, bad);
    expect(text).not.toBe(unquoted);
    expect(complaints(text)).toContain(complaint);
  });

  it('says in Vietnamese what every field is, and keeps the glossary to itself', () => {
    const definitions = schema['definitions'] as Record<string, Noted & { properties?: Record<string, Noted> }>;
    const fields = Object.values(definitions).flatMap(({ properties = {} }) => Object.entries(properties));
    expect(fields.length).toBeGreaterThan(40);
    // Beside a reference an editor adds what the field does not say itself.
    const said = ({ $ref = '', ...own }: Noted) => ({ ...definitions[$ref.split('/').at(-1) ?? ''], ...own });
    expect(fields.filter(([, field]) => !said(field).title || !said(field).description).map(([key]) => key)).toEqual([]);
    expect(JSON.stringify(schema)).not.toContain('"gloss"');
  });

  it('offers the acts of the registry', () => {
    const text = JSON.stringify(schema);
    for (const { id } of acts) expect(text).toContain(`"${id}"`);
  });

  it('is the same on every call', () => {
    expect(planJsonSchema()).toEqual(schema);
  });
});
