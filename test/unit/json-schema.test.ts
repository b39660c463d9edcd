import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { acts } from '../../src/law/acts.ts';
import { guessKind } from '../../src/schema/check-kind.ts';
import { planJsonSchema } from '../../src/schema/json-schema.ts';

const schema = planJsonSchema();
// Editors read these words, ajv does not.
const options = {
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  keywords: ['enumDescriptions', 'patternErrorMessage'],
};
const validators = new Map(
  (['ke_hoach', 'quyet_dinh', 'bao_cao'] as const).map((kind) => [kind, new Ajv(options).compile(planJsonSchema(kind))]),
);

/** As an editor reads YAML: numbers, booleans and nulls are not text. */
function complaints(text: string): string[] {
  const value: unknown = parse(text, { schema: 'core' });
  const accepts = validators.get(guessKind(value));
  if (!accepts) throw new Error('no schema');
  accepts(value);
  return (accepts.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

/** Leaves of everything that is not written as text. */
const unquoted = `
loai: ke_hoach
nam: 2024
co_quan: { ten: Ủy ban nhân dân tỉnh Sơn La, ky_hieu: UBND, dia_danh: Sơn La, chu_quan: }
so_van_ban: 0124
ngay_ban_hanh: 21/02/2024
trich_yeu: 2024
can_cu:
  - luat-tdkt-2022
  - Nghị quyết số 153/2023/NQ-HĐND
mo_dau:
noi_dung:
  - Văn xuôi giữa các mục
  - muc_dich: Một đoạn
    yeu_cau:
      - so_muc: 2.
        tieu_de: 2024
        noi_dung: 1.5
  - trinh_bay: theo_quy
    cot:
    so_thu_tu:
    nhiem_vu:
      - quy: 1
        tt: 01
        noi_dung: Ban hành kế hoạch
        chu_tri: [Sở Nội vụ, 12]
        kinh_phi: 120000000
        ghi_chu:
      - nhom: 1
        quy:
        nhiem_vu:
          - { quy: IV, noi_dung: true }
  - trinh_bay: bang
    cot: { tt: , noi_dung: 2024, chu_tri: Cơ quan tham mưu }
    nhiem_vu: [{ noi_dung: a }]
  - bang:
      cot: [1, { tieu_de: 2024, cot: [a, b] }]
      dong:
        - [1, 2.5, ]
        - [true, null, ~]
        - nhom: 1
  - bang:
  - phan_cong: [{ don_vi: Sở Nội vụ, noi_dung: [a] }]
ket_thuc:
noi_nhan: [1, a]
luu: yes
ky: { thay_mat: , chuc_vu: Chủ tịch, ho_ten: }
phu_luc:
`;

describe('planJsonSchema', () => {
  it('accepts every value that stands without quotes, and every optional field left empty', () => {
    expect(complaints(unquoted)).toEqual([]);
  });

  const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
  it.for(examples)('accepts examples/%s', (name) => {
    expect(complaints(readFileSync(`examples/${name}`, 'utf8'))).toEqual([]);
  });

  it('lets a plan attached to a decision do without recipients and signature', () => {
    const attached = unquoted.replace(/^noi_nhan[^\n]*\nluu[^\n]*\nky[^\n]*\n/mu, 'kem_theo: { van_ban: Quyết định, ky_hieu: QĐ-UBND }\n');
    expect(complaints(attached)).toEqual([]);
  });

  it.for([
    ['a misspelt field', 'nam: 2024', 'Năm: 2024', ' additionalProperties'],
    ['a misspelt field further in', 'so_muc: 2.', 'so_mục: 2.', '/noi_dung/1/yeu_cau/0 additionalProperties'],
    ['a column that no task has', '{ tt: ,', '{ stt: ,', '/noi_dung/3/cot additionalProperties'],
    ['a missing field', 'luu: yes\n', '', ' required'],
    ['an empty required field', 'luu: yes', 'luu:', '/luu type'],
    ['a number with letters', 'so_van_ban: 0124', 'so_van_ban: 52/KH-UBND', '/so_van_ban pattern'],
    ['a quarter that is none', 'quy: 1', 'quy: 5', '/noi_dung/2/nhiem_vu/0/quy enum'],
    ['a layout that is none', 'trinh_bay: theo_quy', 'trinh_bay: theo quý', '/noi_dung/2/trinh_bay enum'],
  ] as const)('underlines %s', ([, good, bad, complaint]) => {
    const text = unquoted.replace(good, bad);
    expect(text).not.toBe(unquoted);
    expect(complaints(text)).toContain(complaint);
  });

  it('says in Vietnamese what every field is, and keeps the glossary to itself', () => {
    const definitions = Object.values(
      schema['definitions'] as Record<string, { properties?: Record<string, { title?: string; description?: string }> }>,
    );
    const fields = definitions.flatMap((definition) => Object.entries(definition.properties ?? {}));
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter(([, { title, description }]) => !title || !description).map(([key]) => key)).toEqual([]);
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
