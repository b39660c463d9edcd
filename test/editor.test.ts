/** What a clerk sees in an editor, asked of the real yaml-language-server: words to choose from, pieces to insert, hover texts, underlines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../src/law/acts.ts';
import { planJsonSchema } from '../src/schema/json-schema.ts';
import { pieces } from '../src/schema/pieces.ts';
import { valueAt } from '../src/schema/shape.ts';
import { validate } from '../src/schema/validate.ts';
import { parse } from '../src/source/parse.ts';
import { LanguageServer, type Offered } from './support/language-server.ts';
import { examples, readText } from './support/project.ts';

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

const named = '# yaml-language-server: $schema=../schemas/plan.schema.json\n';

/** Where the fields of each mapping may be typed: at `¦`. */
const places: Readonly<Record<string, string>> = {
  ke_hoach: 'loai: ke_hoach\n¦',
  quyet_dinh: 'loai: quyet_dinh\n¦',
  bao_cao: 'loai: bao_cao\n¦',
  co_quan: 'co_quan:\n  ¦',
  kem_theo: 'kem_theo:\n  ¦',
  muc: 'noi_dung:\n  - ¦',
  cot_nhiem_vu: 'noi_dung:\n  - cot:\n      tt:\n        ¦',
  nhiem_vu: 'noi_dung:\n  - nhiem_vu:\n      - ¦',
  nhom_nhiem_vu: 'noi_dung:\n  - nhiem_vu:\n      - ¦',
  bang: 'noi_dung:\n  - bang:\n      ¦',
  cot: 'noi_dung:\n  - bang:\n      cot:\n        - ¦',
  dong_nhom: 'noi_dung:\n  - bang:\n      dong:\n        - ¦',
  phan_cong: 'noi_dung:\n  - phan_cong:\n      - ¦',
  nhom_noi_nhan: 'noi_nhan:\n  - ¦',
  ky: 'ky:\n  ¦',
  phu_luc: 'phu_luc:\n  - ¦',
  ke_hoach_kem_theo: 'loai: quyet_dinh\nke_hoach:\n  ¦',
};

interface Mapping {
  readonly properties?: Readonly<Record<string, unknown>>;
}

const mappings = Object.entries(planJsonSchema()['definitions'] as Record<string, Mapping>).flatMap(([name, { properties }]) =>
  properties ? [{ name, keys: Object.keys(properties) }] : [],
);

/** The text after a choice, as an editor writes it: further lines are indented like the line they begin on, open places filled or left. */
function chosen(text: string, { textEdit: { newText, range } }: Offered, open = ''): string {
  const lines = text.replace('¦', '').split('\n');
  const line = lines[range.start.line] ?? '';
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const filled = newText.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\d+/gu, open);
  lines[range.start.line] = line.slice(0, range.start.character) + filled.replaceAll('\n', `\n${indent}`);
  return lines.join('\n');
}

function shapeComplaints(text: string): string[] {
  const { plan, diagnostics } = parse('ke-hoach.yaml', new TextEncoder().encode(text));
  return [...diagnostics, ...(plan ? validate(plan).diagnostics : [])].map(({ code }) => code);
}

/** What is only not written yet. */
const unfinished = new Set(['ke_hoach/thieu', 'ke_hoach/de_trong', 'ke_hoach/thieu_ket_thuc']);

describe.sequential('completion', () => {
  test.each(mappings)('writes every field of $name with its colon', async ({ name, keys }) => {
    const text = named + (places[name] ?? '');
    const offered = await server.offered(text);
    const fields = offered.filter(({ kind }) => kind === 10);
    expect(fields.map(({ label }) => label)).toEqual(expect.arrayContaining(keys.filter((key) => !text.includes(`\n${key}: `))));
    for (const field of fields) {
      expect(field.textEdit.newText).toMatch(new RegExp(`^${field.label}:(?: |\n|$)`, 'u'));
      // A list that begins has an item, still without a word.
      expect(shapeComplaints(chosen(text, field, 'a')).filter((code) => /^yaml\/(?!muc_trong)/u.test(code))).toEqual([]);
    }
  });

  test('fills in co_quan, noi_dung and phan_cong', async () => {
    const at = async (text: string, label: string) =>
      (await server.offered(text)).find((one) => one.label === label && one.kind === 10)?.textEdit.newText;
    expect(await at(`${named}¦`, 'co_quan')).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an open place of a snippet
      'co_quan:\n  ten: ${1:Ủy ban nhân dân …}\n  ky_hieu: ${2:…}\n  dia_danh: ${3:…}',
    );
    expect(await at(`${named}¦`, 'noi_dung')).toBe('noi_dung: ');
    expect(await at(`${named}noi_dung:\n  - ¦`, 'phan_cong')).toBe('phan_cong:\n    - don_vi: $1\n      noi_dung: $2');
  });

  test.each(mappings)('offers for no field of $name a word that it may not be', async ({ name, keys }) => {
    for (const key of keys) {
      const text = named + (places[name] ?? '').replace(`${key}: ${name}\n`, '').replace('¦', `${key}: ¦`);
      const words = (await server.offered(text)).filter(({ kind }) => kind === 12);
      expect(words.map(({ label }) => label).filter((label) => ['null', 'true', 'false'].includes(label))).toEqual([]);
      for (const word of words) expect(shapeComplaints(chosen(text, word))).not.toContain('ke_hoach/gia_tri');
    }
  });

  const offeredPieces = Object.entries(pieces).flatMap(([home, some]) => some.map(({ label }) => ({ home, label })));
  const pieceHomes: Readonly<Record<string, readonly string[]>> = {
    '': ['¦'],
    noi_dung: ['noi_dung: ¦', 'noi_dung:\n  ¦', 'noi_dung:\n  - ¦', 'noi_dung:\n  - tieu_de: a\n    noi_dung: b\n  - ¦'],
    co_quan: ['co_quan: ¦', 'co_quan:\n  ¦'],
    ky: ['ky: ¦', 'ky:\n  ¦'],
  };

  test.each(offeredPieces)('inserts the piece “$label” as a plan that can be read', async ({ home, label }) => {
    for (const place of pieceHomes[home] ?? [places[home] ?? '']) {
      const text = named + place;
      const piece = (await server.offered(text)).find((one) => one.label === label);
      if (!piece) throw new Error(`not offered at ${place}`);
      const made = chosen(text, piece);
      expect(made.slice(named.length)).not.toMatch(/[$}]/u);
      expect(shapeComplaints(made).filter((code) => !unfinished.has(code))).toEqual([]);
      if (home === '') expect(shapeComplaints(made.replace('nam: …', 'nam: 2026'))).toEqual([]);
    }
  });

  test('offers lapsed acts last, marked, and inserts their bare ids', async () => {
    const offered = await server.offered(`${named}can_cu:\n  - ¦`);
    const [lapsed, current] = [true, false].map((marked) => offered.filter(({ label }) => label.endsWith('(hết hiệu lực)') === marked));
    expect(lapsed?.map(({ textEdit }) => textEdit.newText)).toEqual(acts.filter(({ expires }) => expires).map(({ id }) => id));
    expect(current?.map(({ label }) => label)).toEqual(acts.filter(({ expires }) => !expires).map(({ id }) => id));
    expect(lapsed?.every(({ sortText = '' }) => sortText.startsWith('~'))).toBe(true);
    expect(JSON.stringify(lapsed?.find(({ textEdit }) => textEdit.newText === 'nd-98-2023')?.documentation)).toContain(
      'HẾT HIỆU LỰC từ 01/7/2025, thay bằng nd-152-2025',
    );
  });
});

describe.sequential('hover', () => {
  const hovers: readonly (readonly [text: string, title: string, said: string])[] = [
    ['co_q¦uan:\n  ten: A\n', 'Cơ quan ban hành', '```yaml\nco_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La\n```'],
    ['noi_d¦ung: a\n', 'Nội dung', 'Văn xuôi sau dấu |'],
    ['noi_d¦ung:\n  - a\n', 'Nội dung', 'Văn xuôi sau dấu |'],
    ['noi_dung:\n  - nhiem_vu:\n      - noi_dung: a\n        chu_t¦ri: Sở Nội vụ\n', 'Cơ quan chủ trì', 'Một cơ quan, hoặc danh sách.'],
    ['noi_dung:\n  - ba¦ng:\n      cot: [a]\n', 'Bảng', 'Một bảng bất kỳ'],
    ['loai: bao_cao\nkinh_g¦ui: Bộ Nội vụ\n', 'Kính gửi', 'Cơ quan cấp trên nhận báo cáo'],
    ['can_cu:\n  - nd-98¦-2023\n', 'Căn cứ', 'HẾT HIỆU LỰC từ 01/7/2025'],
  ];
  test.each(hovers)('%j', async (text, title, said) => {
    const hover = await server.hover(named + text);
    expect(hover.split('\n')[0]).toBe(`#### ${title}`);
    expect(hover).toContain(said);
  });
});

describe.sequential('underlines', () => {
  test.each(examples)('nothing in %s', async (name) => {
    expect(await server.complaints(readText(`examples/${name}.yaml`))).toEqual([]);
  });

  test.each(['bao-cao', 'quyet-dinh'])('nothing in a report under the former schema %s', async (former) => {
    const text = readText('examples/bao-cao-nam-2026.yaml').replace('plan.schema', `${former}.schema`);
    expect(await server.complaints(text)).toEqual([]);
  });

  test('nothing in a plan that leaves to its office what its plans have in common', async () => {
    expect(await server.complaints(`${named}trich_yeu: Kế hoạch\nco_quan: { dia_danh: Sơn La }\nnoi_dung: a\n`)).toEqual([]);
  });

  test('a value of another kind, in Vietnamese', async () => {
    const text = `${named}loai: bao-cao\nnoi_nhan: Sở Nội vụ\nluu: [VT]\ndo_khan: gap\n`;
    const told = await server.complaints(text);
    expect(told.filter((line) => !line.includes('Missing property'))).toEqual([
      '2 Cần ghi một trong: ke_hoach, quyet_dinh, bao_cao',
      '5 Cần ghi một trong: khan, thuong_khan, hoa_toc',
      '3 Cần ghi thành danh sách, mỗi mục một dòng mở đầu bằng dấu gạch',
      '4 Cần ghi một đoạn chữ',
    ]);
  });
});

test('what is chosen reads back as it was inserted', async () => {
  const text = `${named}noi_dung:\n  - ¦`;
  const piece = (await server.offered(text)).find(({ label }) => label === 'nhiem_vu: theo quý');
  const { plan } = parse('ke-hoach.yaml', new TextEncoder().encode(piece ? chosen(text, piece) : ''));
  expect(valueAt(plan?.value, ['noi_dung', 0, 'nhiem_vu', 0])).toMatchObject({ quy: '1', noi_dung: '…', chu_tri: '…' });
});
