import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Path, Span } from '../../src/diagnostic.ts';
import { parse } from '../../src/source/parse.ts';
import type { PlanFile } from '../../src/source/source.ts';

const good = `# yaml-language-server: $schema=../schemas/plan.schema.json
nam: 2024
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La      # tên đầy đủ
  ky_hieu: UBND
  dia_danh: Sơn La
so_van_ban: 52
trich_yeu: Triển khai công tác thi đua, khen thưởng năm 2024
can_cu:
  - luat-tdkt-2022
  - Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023
noi_dung:
  - muc_dich: |
      - Đảm bảo: hiệu quả #1
      - Nâng cao chất lượng
    yeu_cau: |
      Các cụm, khối thi đua
  - tieu_de: Nội dung thực hiện
    nhiem_vu:
      - quy: 1
        noi_dung: Ban hành Chỉ thị
        phoi_hop: [Văn phòng UBND tỉnh, Các sở]
      - quy: 2
        noi_dung: Sơ kết “6 tháng” đầu năm
noi_nhan: [Ban TĐKT Trung ương, Thường trực Tỉnh ủy]
luu: VT, NC
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: "Chủ tịch"
  ho_ten: 'Hoàng Quốc Khánh'
`;

const encoder = new TextEncoder();

function read(text: string): ReturnType<typeof parse> {
  return parse('ke-hoach.yaml', encoder.encode(text));
}

function planOf(text: string): PlanFile {
  const { plan, diagnostics } = read(text);
  if (!plan) throw new Error(`no plan: ${JSON.stringify(diagnostics)}`);
  return plan;
}

function replaced(from: string, to: string): string {
  expect(good).toContain(from);
  return good.replace(from, () => to);
}

function brief(text: string, { code, span }: Diagnostic): string {
  return `${code} ${text.slice(0, span.start).split('\n').length}: ${text.slice(span.start, span.end)}`;
}

function at(plan: PlanFile, path: Path, what?: 'key' | 'value', range?: Span): string {
  const { start, end } = plan.locate(path, what, range);
  return plan.text.slice(start, end);
}

describe('a plan without mistakes', () => {
  test.each([
    '# KẾ HOẠCH',
    '# I. Mục đích: hỏi lại',
    '## ghi chú của người soạn',
    '## Công tác thi đua',
    '# ---',
    'ket_thuc: Trên đây là kế hoạch\n  dưới đây là bản kế hoạch mẫu của bạn',
    'ket_thuc: |\n  ```\n  | a | b |\n  Chắc chắn rồi!\n  - [ ] x',
    'noi_nhan: [Sở Nội vụ]',
    'ket_thuc: Tôi có thể giúp viết thêm',
    'noi_nhan:\n- Tôi có thể giúp viết thêm',
  ])('says nothing of %j', (line) => {
    expect(read(`nam: 2026\ntrich_yeu: Công tác thi đua\n${line}\n`).diagnostics).toEqual([]);
  });

  test('is read as text, in silence', () => {
    const { plan, diagnostics } = read(good);
    expect(diagnostics).toEqual([]);
    expect(plan?.value).toMatchObject({
      nam: '2024',
      co_quan: { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND' },
      noi_dung: [
        { muc_dich: '- Đảm bảo: hiệu quả #1\n- Nâng cao chất lượng' },
        { nhiem_vu: [{ quy: '1' }, { noi_dung: 'Sơ kết “6 tháng” đầu năm' }] },
      ],
      ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Hoàng Quốc Khánh' },
    });
  });

  test('keeps every value as it is written', () => {
    expect(planOf('a: 0124\nb: 01/2024\nc: 1.10\nd: null\ne: yes\nf: 2024-01-02\ng: ""\n').value).toEqual({
      a: '0124',
      b: '01/2024',
      c: '1.10',
      d: 'null',
      e: 'yes',
      f: '2024-01-02',
      g: '',
    });
  });

  test('loses no field of an odd name', () => {
    expect(Object.keys(planOf('__proto__: x\nconstructor: y\n').value as object)).toEqual(['__proto__', 'constructor']);
  });

  test('has its values in NFC, with tabs as typed; a field left empty is empty text', () => {
    const plan = planOf('a: Ke\u0302\u0301 hoạch\tnăm\nso_van_ban:\nb: |\nc: x\n');
    expect(plan.value).toEqual({ a: 'Kế hoạch\tnăm', so_van_ban: '', b: '', c: 'x' });
    expect(at(plan, ['so_van_ban'])).toBe('so_van_ban');
    expect(at(plan, ['so_van_ban', 'x'])).toBe('so_van_ban');
  });

  test.each([
    ['two spaces', 'nam: 2024  #chú thích'],
    ['a space and a word', 'ten: Sở Nội vụ # tên đầy đủ'],
    ['after a figure', 'nam: 2024 #năm'],
    ['alone', '#ghi chú\nnam: 2024\n# nam: 2025'],
    ['after nothing', 'so_van_ban: # chưa có\nnam: 2024'],
    ['after nothing, glued', 'so_van_ban: #chưa có\nnam: 2024'],
    ['after a pipe', 'muc: | # đoạn\n  a #1\nnam: 2024'],
    ['after a list', 'noi_nhan: [A, B] #5'],
    ['a document mark at the top', '---\nnam: 2024'],
    ['an address', 'ten: http://example.vn:80/a'],
    ['a wrapped sentence', 'ten: Ban Thi đua\n  - Khen thưởng tỉnh'],
    ['curly quotes', 'ten: “A” và “B”: đã xong'.replace(': đã', ':đã')],
  ])('says nothing of a comment or text: %s', (_, text) => {
    expect(read(`${text}\n`).diagnostics).toEqual([]);
  });
});

describe('bytes', () => {
  function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
    const units = [...(mark ? `\ufeff${text}` : text)].flatMap((c) => Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)));
    return Uint8Array.from(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
  }

  test.each([
    ['little end first', true, true],
    ['big end first', false, true],
    ['little end first, unmarked', true, false],
    ['big end first, unmarked', false, false],
  ])('UTF-16, %s, is read with a warning', (_, little, mark) => {
    const { plan, text, diagnostics } = parse('a.yaml', utf16(good, little, mark));
    expect(text).toBe(good);
    expect(plan?.value).toEqual(planOf(good).value);
    expect(diagnostics.map((d) => [d.code, d.severity])).toEqual([['yaml/utf16', 'warning']]);
  });

  test('a byte order mark and Windows line ends are nothing to speak of', () => {
    const windows = good.replaceAll('\n', '\r\n');
    const { plan, text, diagnostics } = read(`\ufeff${windows}`);
    expect(diagnostics).toEqual([]);
    expect(text).toBe(windows);
    expect(plan?.value).toEqual(planOf(good).value);
    expect(plan && at(plan, ['noi_dung', 0, 'muc_dich'], 'value', { start: 25, end: 33 })).toBe('Nâng cao');
  });

  test('an old encoding is one error on its line', () => {
    const bytes = Uint8Array.from([...encoder.encode('nam: 2024 �\nten: '), 0xd1, 0xb5, 0xad, ...encoder.encode('\nky: x\n')]);
    const { plan, text, diagnostics } = parse('a.yaml', bytes);
    expect(plan).toBeUndefined();
    expect(diagnostics.map((d) => brief(text, d).slice(0, 20))).toEqual(['yaml/bang_ma 2: ten:']);
    expect(`${diagnostics[0]?.message} ${diagnostics[0]?.help}`).toContain('lưu lại bằng UTF-8');
  });

  test('a Word file is called one', () => {
    const { diagnostics } = parse('a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80]));
    expect(diagnostics.map(({ code, span }) => ({ code, span }))).toEqual([
      { code: 'yaml/khong_phai_van_ban', span: { start: 0, end: 0 } },
    ]);
  });

  test.each(['', '\n\n', '# chỉ có ghi chú\n', '  \n# a\n  # b'])('an empty file: %j', (text) => {
    expect(read(text).diagnostics.map((d) => d.code)).toEqual(['yaml/rong']);
  });

  test.each(['KẾ HOẠCH\nTriển khai công tác thi đua\n', '- a\n- b\n', 'một dòng', '[a, b]', '"a"'])('no plan at all: %j', (text) => {
    expect(read(text).plan).toBeUndefined();
    expect(read(text).diagnostics.map((d) => d.code)).toEqual(['yaml/goc']);
  });

  test.each([
    ['Sở\u0000 Nội vụ', 'yaml/ky_tu_dieu_khien', '\u0000'],
    ['Sở\u000bNội vụ', 'yaml/ky_tu_dieu_khien', '\u000b'],
    ['Sở\uffffNội vụ', 'yaml/ky_tu_dieu_khien', '\uffff'],
    ['\uf0b7 Sở Nội vụ \uf0b7', 'yaml/ky_tu_rieng', '\uf0b7'],
    ['Sở N\ufffdi vụ', 'yaml/chu_hong', '\ufffd'],
    ['"Sở \\e[1m"', 'yaml/ky_tu_dieu_khien', '"Sở \\e[1m"'],
  ])('a character that is no letter: %j', (value, code, span) => {
    const { text, diagnostics } = read(`nam: 2024\nten: ${value}\nky: x\n`);
    expect(diagnostics.map((d) => brief(text, d))).toEqual([`${code} 2: ${span}`]);
  });

  test('half a surrogate pair', () => {
    const { text, diagnostics } = parse(
      'a.yaml',
      utf16('nam: 2024\nten: a\ud800b\n', true, true).filter(() => true),
    );
    expect(diagnostics.map((d) => brief(text, d))).toEqual(['yaml/utf16 1: nam: 2024', 'yaml/ky_tu_dieu_khien 2: \ud800']);
  });
});

/** What is written, by what, what is said: code, line, underlined text; the line shown as right. */
type Trap = readonly [from: string, to: string, said: string, shown?: string];

function named(list: readonly Trap[]): { from: string; to: string; said: string; shown: string | undefined }[] {
  return list.map(([from, to, said, shown]) => ({ from, to, said, shown }));
}

/** Rows of a table in the place of the list of acts. */
function rows(first: string, second: string): [from: string, to: string] {
  return ['- luat-tdkt-2022\n  - Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023', `${first}\n  ${second}`];
}

const traps: Record<string, readonly Trap[]> = {
  tab: [
    ['  ten: Ủy', '\tten: Ủy', 'yaml/tab 4: ten:', '  ten: Ủy ban nhân dân tỉnh Sơn La      # tên đầy đủ'],
    ['  ky_hieu: UBND\n  dia_danh', '\tky_hieu: UBND\n\tdia_danh', 'yaml/tab 5: ky_hieu:', '  ky_hieu: UBND'],
    ['        noi_dung: Ban', '\t\t\t\tnoi_dung: Ban', 'yaml/tab 21: noi_dung:', '        noi_dung: Ban hành Chỉ thị'],
    ['      - Nâng', '\t\t\t- Nâng', 'yaml/tab 15: -', '      - Nâng cao chất lượng'],
    ['- quy: 2', '-\tquy: 2', 'yaml/tab 23: quy:', '      - quy: 2'],
  ],
  'odd spaces': [
    ['  ten: Ủy', '\u00a0\u00a0ten: Ủy', 'yaml/cach_la 4: ten:', '  ten: Ủy ban nhân dân tỉnh Sơn La      # tên đầy đủ'],
    ['nam: 2024', '\u00a0\nnam: 2024', 'yaml/cach_la 2: \u00a0'],
    ['# yaml', '\u00a0# yaml', 'yaml/cach_la 1: #'],
    ['nam: 2024', 'nam:\u00a02024', 'yaml/cach_la 2: nam:', 'nam: 2024'],
    ['nam: 2024', 'nam:\u00a0 \u00a02024', 'yaml/cach_la 2: nam:', 'nam: 2024'],
    ['luu: VT', 'luu:\u3000VT', 'yaml/cach_la 26: luu:', 'luu: VT, NC'],
    ['ky:\n', 'ky:\u00a0\n', 'yaml/cach_la 27: ky:', 'ky:'],
    ['- luat-tdkt-2022', '-\u00a0luat-tdkt-2022', 'yaml/cach_la 10: -', '  - luat-tdkt-2022'],
    ['- luat-tdkt-2022', '-\u202fluat-tdkt-2022', 'yaml/cach_la 10: -', '  - luat-tdkt-2022'],
  ],
  colon: [
    ['Triển khai công tác', 'V/v: triển khai', 'yaml/hai_cham 8: V/v:', 'trich_yeu: "V/v: triển khai thi đua, khen thưởng năm 2024"'],
    ['Ban hành Chỉ thị', 'Gồm các việc sau:', 'yaml/hai_cham 21: sau:', '        noi_dung: "Gồm các việc sau:"'],
    ['Ban hành Chỉ thị', 'Nêu rõ: "A"   # ghi chú', 'yaml/hai_cham 21: rõ:', `        noi_dung: 'Nêu rõ: "A"'   # ghi chú`],
    ['Ban hành Chỉ thị', 'Ban hành\n          Chỉ thị: số 1', 'yaml/hai_cham 22: thị:'],
    ['- luat-tdkt-2022', '- Gồm các luật:', 'yaml/hai_cham 10: luật:', '  - "Gồm các luật:"'],
  ],
  'number sign': [
    ['Sơn La      #', 'Sơn La #5', 'yaml/dau_thang 4: #5 tên đầy đủ', '  ten: "Ủy ban nhân dân tỉnh Sơn La #5 tên đầy đủ"'],
    ['Ban hành Chỉ thị', 'Ban hành # 5 chỉ thị', 'yaml/dau_thang 21: # 5 chỉ thị'],
    ['luu: VT, NC', 'luu: #5', 'yaml/dau_thang 26: #5', 'luu: "#5"'],
    ['tỉnh, Các sở]', 'tỉnh #5, Các sở]', 'yaml/dau_thang 22: #5', '        phoi_hop: ["Văn phòng UBND tỉnh #5", Các sở]'],
    ['Ban hành Chỉ thị', 'Ban hành #5\n          chỉ thị', 'yaml/dau_thang 21: #5'],
  ],
  'missing space': [
    ['nam: 2024', 'nam:2024', 'yaml/thieu_cach 2: nam:', 'nam: 2024'],
    ['ky_hieu: UBND', 'ky_hieu:UBND', 'yaml/thieu_cach 5: ky_hieu:', '  ky_hieu: UBND'],
    ['- quy: 1', '- quy:1', 'yaml/thieu_cach 20: quy:', '      - quy: 1'],
    ['luu: VT', 'luu:VT', 'yaml/thieu_cach 26: luu:', 'luu: VT, NC'],
    ['tỉnh Sơn La      # tên đầy đủ\n  ky_hieu: ', 'tỉnh Sơn La\n    ky_hieu:', 'yaml/thieu_cach 5: ky_hieu:', '  ky_hieu: UBND'],
    ['- luat-tdkt-2022', '-luat-tdkt-2022', 'yaml/thieu_cach 10: -luat-tdkt-2022', '  - luat-tdkt-2022'],
    ['- Nghị', '-Nghị', 'yaml/thieu_cach 11: -Nghị', '  - Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023'],
    ['- luat-tdkt-2022\n  - Nghị', '-luat-tdkt-2022\n  -Nghị', 'yaml/thieu_cach 10: -luat-tdkt-2022'],
    ['- quy: 2', '-quy: 2', 'yaml/thieu_cach 23: -quy:', '      - quy: 2'],
  ],
  'missing colon': [
    ['so_van_ban: 52', 'so_van_ban 52', 'yaml/thieu_hai_cham 7: so_van_ban', 'so_van_ban: 52'],
    ['can_cu:', 'can_cu', 'yaml/thieu_hai_cham 9: can_cu', 'can_cu:'],
    ['nam: 2024', 'nam = 2024', 'yaml/thieu_hai_cham 2: nam', 'nam: 2024'],
    ['ky:\n', 'ky\n', 'yaml/thieu_hai_cham 27: ky', 'ky:'],
  ],
  'wrong column': [
    ['  ky_hieu', '   ky_hieu', 'yaml/thut_le 5: ky_hieu', '  ky_hieu: UBND'],
    ['  ky_hieu', ' ky_hieu', 'yaml/thut_le 5: ky_hieu', '  ky_hieu: UBND'],
    ['        noi_dung: Ban', '       noi_dung: Ban', 'yaml/thut_le 21: noi_dung', '        noi_dung: Ban hành Chỉ thị'],
    ['        noi_dung: Ban', '          noi_dung: Ban', 'yaml/thut_le 21: noi_dung', '        noi_dung: Ban hành Chỉ thị'],
    ['        noi_dung: Ban', '      noi_dung: Ban', 'yaml/thut_le 21: noi_dung', '        noi_dung: Ban hành Chỉ thị'],
    ['        noi_dung: Ban hành Chỉ thị\n        phoi', '       noi_dung: Ban hành Chỉ thị\n       phoi', 'yaml/thut_le 21: noi_dung'],
    ['      - quy: 2', '     - quy: 2', 'yaml/thut_le 23: - quy', '      - quy: 2'],
    ['      - quy: 2', '       - quy: 2', 'yaml/thut_le 23: - quy', '      - quy: 2'],
    ['nam: 2024', ' nam: 2024', 'yaml/thut_le 2: nam', 'nam: 2024'],
    ['      - Nâng', '    - Nâng', 'yaml/thut_le 15: - Nâng cao chất lượng', '      - Nâng cao chất lượng'],
    ['      - Đảm bảo: hiệu quả #1\n      - Nâng', '    - Đảm bảo hiệu quả\n    - Nâng', 'yaml/thut_le 14: - Đảm bảo hiệu quả'],
    [
      '      - Đảm bảo: hiệu quả #1\n      - Nâng cao chất lượng',
      '1. Đảm bảo: hiệu quả\n+ Nâng cao\na) Kinh phí: 5 tỷ\n\nCác đơn vị',
      'yaml/thut_le 14: 1. Đảm bảo: hiệu quả',
      '      1. Đảm bảo: hiệu quả',
    ],
    ['      Các cụm', 'Các cụm', 'yaml/thut_le 17: Các cụm, khối thi đua', '      Các cụm, khối thi đua'],
    ['  - Nghị', '    - Nghị', 'yaml/thut_le 11: - Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023'],
    ['ương, Thường', 'ương,\nThường', 'yaml/thut_le 25: ['],
  ],
  duplicate: [
    ['so_van_ban: 52', 'nam: 2025', 'yaml/khoa_trung 7: nam'],
    ['      - quy: 2', '        quy: 2', 'yaml/khoa_trung 23: quy'],
  ],
  'an open quote in a row, and a row without its bracket': [
    [...rows('- [1, A, B]', '- [2, "C, D, E]'), 'yaml/ngoac_kep 11: "', '  - [2, "C, D", E]'],
    [...rows('- [1, A, B]', '- ["C, D, E, F]'), 'yaml/ngoac_kep 11: "', '  - ["C, D", E, F]'],
    [...rows('- [1, "A, B", C]', '- [2, D, "E]'), 'yaml/ngoac_kep 11: "', '  - [2, D, "E"]'],
    [...rows('- [1, A, B]', '- [2, D, "E, F]'), 'yaml/ngoac_kep 11: "', '  - [2, D, "E, F"]'],
    [...rows('- [1, A, B]', '- 2, C, D]'), 'yaml/ngoac_vuong 11: 2', '  - [2, C, D]'],
  ],
  'open quote': [
    ['"Chủ tịch"', '"Chủ tịch', 'yaml/ngoac_kep 29: "', '  chuc_vu: "Chủ tịch"'],
    ["Khánh'", 'Khánh', "yaml/ngoac_kep 30: '", "  ho_ten: 'Hoàng Quốc Khánh'"],
    ['Ủy ban nhân dân tỉnh', "'Ủy ban nhân dân tỉnh", "yaml/ngoac_kep 4: '", "  ten: 'Ủy ban nhân dân tỉnh Sơn La'      # tên đầy đủ"],
    ['- luat-tdkt-2022', '- "luat-tdkt-2022', 'yaml/ngoac_kep 10: "', '  - "luat-tdkt-2022"'],
    ['[Ban TĐKT', '["Ban TĐKT', 'yaml/ngoac_kep 25: "'],
  ],
  'words after a quote': [
    ['Ban hành Chỉ thị', '"Ban hành" Chỉ thị', 'yaml/sau_ngoac 21: Chỉ thị', `        noi_dung: '"Ban hành" Chỉ thị'`],
    ['Ban hành Chỉ thị', `"Ban hành" Chỉ thị 'A'`, "yaml/sau_ngoac 21: Chỉ thị 'A'", `        noi_dung: '"Ban hành" Chỉ thị ''A'''`],
    ['- luat-tdkt-2022', '- [Luật] thi đua', 'yaml/sau_ngoac 10: thi đua', '  - "[Luật] thi đua"'],
    ['[Ban TĐKT Trung', '["Ban" Trung', 'yaml/sau_ngoac 25: Trung ương', `noi_nhan: ['"Ban" Trung ương', Thường trực Tỉnh ủy]`],
  ],
  'a sign after a bracket': [
    ['UBND tỉnh, Các sở]', 'UBND tỉnh, Các sở],', 'yaml/sau_ngoac 22: ,', '        phoi_hop: [Văn phòng UBND tỉnh, Các sở]'],
    ['UBND tỉnh, Các sở]', 'UBND tỉnh, Các sở] ; # sửa', 'yaml/sau_ngoac 22: ;', '        phoi_hop: [Văn phòng UBND tỉnh, Các sở]  # sửa'],
    ['Thường trực Tỉnh ủy]', 'Thường trực Tỉnh ủy].', 'yaml/sau_ngoac 25: .', 'noi_nhan: [Ban TĐKT Trung ương, Thường trực Tỉnh ủy]'],
    ['Thường trực Tỉnh ủy]', 'Thường trực Tỉnh ủy]]', 'yaml/sau_ngoac 25: ]', 'noi_nhan: [Ban TĐKT Trung ương, Thường trực Tỉnh ủy]'],
    [' Thường trực Tỉnh ủy]', '\n  Thường trực Tỉnh ủy],', 'yaml/sau_ngoac 26: ,', '  Thường trực Tỉnh ủy]'],
    ['"Chủ tịch"', '"Chủ tịch",', 'yaml/sau_ngoac 29: ,', '  chuc_vu: "Chủ tịch"'],
    ["'Hoàng Quốc Khánh'", "'Hoàng Quốc Khánh',", 'yaml/sau_ngoac 30: ,', "  ho_ten: 'Hoàng Quốc Khánh'"],
    ['Ban hành Chỉ thị', '"Ban hành Chỉ thị".', 'yaml/sau_ngoac 21: .', `        noi_dung: '"Ban hành Chỉ thị".'`],
  ],
  'reserved first character': [
    ['Ban hành', '@Ban hành', 'yaml/ky_tu_dau 21: @', '        noi_dung: "@Ban hành Chỉ thị"'],
    ['Ban hành', '`Ban hành', 'yaml/ky_tu_dau 21: `', '        noi_dung: "`Ban hành Chỉ thị"'],
    ['Ban hành', '% Ban hành', 'yaml/ky_tu_dau 21: %', '        noi_dung: "% Ban hành Chỉ thị"'],
    ['Ban hành', '**Ban hành**', 'yaml/ky_tu_dau 21: **', '        noi_dung: "**Ban hành** Chỉ thị"'],
    ['Ban hành Chỉ thị', '**Ban_hành**', 'yaml/ky_tu_dau 21: **', '        noi_dung: "**Ban_hành**"'],
    ['Ban hành', '&Ban hành', 'yaml/ky_tu_dau 21: &', '        noi_dung: "&Ban hành Chỉ thị"'],
    ['Ban hành', '!Ban hành', 'yaml/ky_tu_dau 21: !', '        noi_dung: "!Ban hành Chỉ thị"'],
    ['Ban hành', '> Ban hành', 'yaml/ky_tu_dau 21: >', '        noi_dung: "> Ban hành Chỉ thị"'],
    ['Ban hành', '? Ban hành', 'yaml/ky_tu_dau 21: ?', '        noi_dung: "? Ban hành Chỉ thị"'],
    ['Ban hành Chỉ thị', '{Ban hành}', 'yaml/ky_tu_dau 21: {', '        noi_dung: "{Ban hành}"'],
    ['Ban hành Chỉ thị', '{{ten}}', 'yaml/ky_tu_dau 21: {', '        noi_dung: "{{ten}}"'],
    ['[Ban TĐKT', '[@Ban TĐKT', 'yaml/ky_tu_dau 25: @', 'noi_nhan: ["@Ban TĐKT Trung ương", Thường trực Tỉnh ủy]'],
    ['"Chủ tịch"', '"C:\\du lieu"', 'yaml/gach_cheo 29: \\du', "  chuc_vu: 'C:\\du lieu'"],
  ],
  'open bracket': [
    ['Tỉnh ủy]', 'Tỉnh ủy', 'yaml/ngoac_vuong 25: [', 'noi_nhan: [Ban TĐKT Trung ương, Thường trực Tỉnh ủy]'],
    ['Các sở]', 'Các sở', 'yaml/ngoac_vuong 22: [', '        phoi_hop: [Văn phòng UBND tỉnh, Các sở]'],
  ],
  'block text': [
    [
      'Ban hành Chỉ thị',
      '| Ban hành Chỉ thị',
      'yaml/sau_gach_dung 21: Ban hành Chỉ thị',
      '        noi_dung: |\n          Ban hành Chỉ thị',
    ],
    ['yeu_cau: |', 'yeu_cau: | Một', 'yaml/sau_gach_dung 16: Một', '    yeu_cau: |\n      Một'],
    [
      'Ban hành Chỉ thị',
      'Gồm:\n          - Một\n          - Hai',
      'yaml/thieu_gach_dung 21: noi_dung',
      '        noi_dung: |\n          Gồm:',
    ],
    [
      'Ban hành Chỉ thị',
      '\n          1. Một\n          2. Hai',
      'yaml/thieu_gach_dung 21: noi_dung',
      '        noi_dung: |\n          1. Một',
    ],
    [
      'yeu_cau: |\n      Các cụm',
      'yeu_cau:\n      Mục tiêu: cao\n      Các cụm',
      'yaml/thieu_gach_dung 16: yeu_cau',
      '    yeu_cau: |\n      Mục tiêu: cao',
    ],
    [
      'muc_dich: |\n      - Đảm bảo: hiệu quả #1\n      - Nâng cao',
      'muc_dich:\n1. Đảm bảo: hiệu quả\n- Nâng cao',
      'yaml/thieu_gach_dung 13: muc_dich',
      '  - muc_dich: |\n      1. Đảm bảo: hiệu quả',
    ],
    ['Ban hành Chỉ thị', '- Ban hành', 'yaml/thieu_gach_dung 21: - Ban hành', '        noi_dung: |\n          - Ban hành'],
    [
      'nhiem_vu:\n      - quy: 1',
      'nhiem_vu: Các việc sau\n      - quy: 1',
      'yaml/xuong_dong 19: Các việc sau',
      '    nhiem_vu: # Các việc sau',
    ],
    ['nhiem_vu:\n      - quy: 1', 'nhiem_vu: - quy: 1', 'yaml/xuong_dong 19: - quy: 1', '    nhiem_vu:\n      - quy: 1'],
  ],
  lists: [
    ['  - Nghị', '  – Nghị', 'yaml/gach_dau_dong 11: –', '  - Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023'],
    [
      '  - Nghị',
      '  Nghị',
      'yaml/gach_dau_dong 11: Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023',
      '  - Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023',
    ],
    ['      - quy: 2', '      quy: 2', 'yaml/gach_dau_dong 23: quy: 2', '      - quy: 2'],
    ['  - luat-tdkt-2022', '  -', 'yaml/muc_trong 10: -'],
    ['ương, Thường', 'ương, , Thường', 'yaml/muc_trong 25: ,'],
  ],
  'what was pasted around a plan': [
    ['Ban hành', '`Ban hành`', 'yaml/chep_markdown 21: `Ban hành`', '        noi_dung: Ban hành Chỉ thị'],
    [
      'Ban hành',
      '[Ban hành](https://a.vn/b)',
      'yaml/chep_markdown 21: [Ban hành](https://a.vn/b)',
      '        noi_dung: Ban hành (https://a.vn/b) Chỉ thị',
    ],
    ['Ban hành', '![Ban hành](a.png)', 'yaml/chep_markdown 21: ![Ban hành](a.png)', '        noi_dung: Ban hành Chỉ thị'],
    ['luu: VT, NC', '```\nluu: VT, NC', 'yaml/chep_markdown 26: ```'],
    ['luu: VT, NC', '---\nluu: VT, NC\n---', 'yaml/nhieu_phan 26: ---'],
    ['luu: VT, NC', '| TT | Nội dung |\n|---|---|\n| 1 | Sơ kết |\nluu: VT, NC', 'yaml/chep_markdown 26: | TT | Nội dung |'],
    [
      'luu: VT, NC',
      'Chắc chắn rồi! Dưới đây là bản kế hoạch:\nluu: VT, NC',
      'yaml/chep_markdown 26: Chắc chắn rồi! Dưới đây là bản kế hoạch:',
    ],
    ['luu: VT, NC', '## II. KINH PHÍ\nluu: VT, NC', 'yaml/tieu_de_ghi_chu 26: ## II. KINH PHÍ'],
  ],
  'what a plan does not use': [
    ['luu: VT, NC', '---\nluu: VT, NC', 'yaml/nhieu_phan 26: ---'],
    ['luu: VT, NC', '...\nluu: VT, NC', 'yaml/nhieu_phan 26: ...'],
    ['co_quan:', 'co_quan: &cq', 'yaml/tham_chieu 3: &cq'],
    ['co_quan:', 'co_quan:\n  <<: *khac', 'yaml/tham_chieu 4: <<'],
    ['nam: 2024', 'nam: !!str 2024', 'yaml/tham_chieu 2: !!str'],
  ],
  'no field': [
    ['so_van_ban: 52', 'Đây là một câu', 'yaml/thieu_ten_truong 7: Đây là một câu'],
    ['so_van_ban:', ':', 'yaml/khoa_hong 7: :'],
    ['so_van_ban:', '[a]:', 'yaml/khoa_hong 7: [a]'],
    ['so_van_ban:', '> so_van_ban:', 'yaml/ky_tu_thua 7: >', 'so_van_ban: 52'],
  ],
};

describe.each(Object.entries(traps))('%s', (_, list) => {
  test.each(named(list))('$from written $to', ({ from, to, said, shown }) => {
    const text = replaced(from, to);
    const { diagnostics } = read(text);
    expect(diagnostics.map((d) => brief(text, d))).toEqual([said]);
    const { message, help = '' } = diagnostics[0] as Diagnostic;
    const windows = text.replaceAll('\n', '\r\n');
    expect(
      read(windows).diagnostics.map((d) => brief(windows, d)),
      'with Windows line ends',
    ).toEqual([said]);
    expect(`${message} ${help}`).toMatch(/, cần .* .{10}/su);
    expect(`${message} ${help}`).not.toMatch(
      /\b(map|mapping|scalar|key|value|indent|token|flow|block|anchor|alias|tag|implicit|collection|undefined)\b/iu,
    );
    if (shown === undefined) return;
    expect(help.split('\n').slice(1).join('\n')).toBe(shown);
    const line = text.slice(0, diagnostics[0]?.span.start).split('\n').length;
    const corrected = text
      .split('\n')
      .toSpliced(line - 1, 1, shown)
      .join('\n');
    expect(
      read(corrected).diagnostics.map((d) => brief(corrected, d)),
      'what is shown as right',
    ).not.toContain(said);
  });
});

describe('reading on', () => {
  const spellings: Trap[] = ['tab', 'odd spaces', 'missing space', 'missing colon', 'wrong column', 'open quote'].flatMap(
    (name) => traps[name] ?? [],
  );
  const changed = ['nam:2024\n', '-\n', 'Đảm bảo hiệu quả', '1. Đảm bảo', '    ky_hieu:'];

  test.each(named(spellings).filter(({ to }) => !changed.some((part) => to.includes(part))))(
    'after $from written $to the plan is the one that was meant',
    ({ from, to }) => {
      const { plan } = read(replaced(from, to));
      expect(plan?.value).toEqual(planOf(good).value);
    },
  );

  test('a column half way between two: either may be meant, so nothing else is complained of', () => {
    const text = replaced('  dia_danh', ' dia_danh');
    const { plan, diagnostics } = read(text);
    expect(plan?.doubtful).toEqual(['co_quan']);
    expect(diagnostics.map((d) => brief(text, d))).toEqual(['yaml/thut_le 6: dia_danh']);
    expect(diagnostics[0]?.message).toContain('`ky_hieu` hoặc với `co_quan`');
  });

  test('all errors of a file in one run, each once', () => {
    const mistakes: [string, string][] = [
      ['nam: 2024', 'nam:2024'],
      ['trich_yeu: Triển khai', 'trich_yeu: V/v: triển khai'],
      ['  - Nghị', '  -Nghị'],
      ['      - Nâng', '    - Nâng'],
      ['Các sở]', 'Các sở'],
      ['noi_dung: Sơ kết', 'noi_dung: @Sơ kết'],
      ['"Chủ tịch"', '"Chủ tịch'],
    ];
    const text = mistakes.reduce((all, [from, to]) => all.replace(from, to), good);
    const { plan, diagnostics } = read(text);
    expect(diagnostics.map((d) => brief(text, d))).toEqual([
      'yaml/thieu_cach 2: nam:',
      'yaml/hai_cham 8: V/v:',
      'yaml/thieu_cach 11: -Nghị',
      'yaml/thut_le 15: - Nâng cao chất lượng',
      'yaml/ngoac_vuong 22: [',
      'yaml/ky_tu_dau 24: @',
      'yaml/ngoac_kep 29: "',
    ]);
    expect(plan?.value).toMatchObject({ nam: '2024', ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Hoàng Quốc Khánh' } });
  });

  test('a repeated field points at the first', () => {
    const text = replaced('so_van_ban: 52', 'nam: 2025');
    const [{ related } = {}] = read(text).diagnostics;
    expect(related?.map(({ message, span }) => [message, text.slice(0, span.end)])).toEqual([
      ['đã ghi lần đầu ở đây', text.slice(0, text.indexOf('nam') + 3)],
    ]);
  });

  test('an empty item does not move the others', () => {
    const plan = planOf('can_cu:\n  - a\n  -\n  - c\nx: [a, , c]\n');
    expect(plan.value).toEqual({ can_cu: ['a', 'c'], x: ['a', 'c'] });
    expect(at(plan, ['can_cu', 1])).toBe('c');
  });

  test('a place is found also where the text was mended', () => {
    const plan = planOf(good.replace('nam: 2024', 'nam:2024').replace('  ten:', '\tten:').replace('Ban hành Chỉ thị', 'Nêu rõ: "A" và C'));
    expect(at(plan, ['nam'])).toBe('2024');
    expect(at(plan, ['co_quan', 'ten'])).toBe('Ủy ban nhân dân tỉnh Sơn La');
    expect(at(plan, ['noi_dung', 1, 'nhiem_vu', 0, 'noi_dung'])).toBe('Nêu rõ: "A" và C');
    expect(at(plan, ['noi_dung', 1, 'nhiem_vu', 0, 'noi_dung'], 'value', { start: 8, end: 11 })).toBe('"A"');
  });
});

describe('places', () => {
  const plan = planOf(good);

  test.each<[Path, 'key' | 'value', string]>([
    [['nam'], 'value', '2024'],
    [['nam'], 'key', 'nam'],
    [['co_quan', 'ten'], 'value', 'Ủy ban nhân dân tỉnh Sơn La'],
    [['can_cu', 1], 'value', 'Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023'],
    [['can_cu', 1], 'key', 'Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023'],
    [['noi_nhan', 1], 'value', 'Thường trực Tỉnh ủy'],
    [['noi_nhan'], 'value', '[Ban TĐKT Trung ương, Thường trực Tỉnh ủy]'],
    [['noi_dung', 0, 'muc_dich'], 'value', '- Đảm bảo: hiệu quả #1'],
    [['ky', 'chuc_vu'], 'value', 'Chủ tịch'],
    [['ky', 'ho_ten'], 'value', 'Hoàng Quốc Khánh'],
    // What is missing: the parent's key, the item, the first line that is no comment.
    [['co_quan', 'chu_quan'], 'key', 'co_quan'],
    [['co_quan', 'chu_quan'], 'value', 'co_quan'],
    [['noi_dung', 1, 'nhiem_vu', 1, 'thoi_gian'], 'key', 'quy: 2'],
    [['noi_dung', 0, 'tieu_de'], 'key', 'muc_dich: |'],
    [['noi_dung', 1, 'nhiem_vu', 7, 'quy'], 'key', 'nhiem_vu'],
    [['can_cu', 0, 'x', 'y'], 'key', 'luat-tdkt-2022'],
    [['mo_dau'], 'key', 'nam: 2024'],
    [[], 'key', 'nam: 2024'],
  ])('%j, %s', (path, what, words) => {
    expect(at(plan, path, what)).toBe(words);
  });

  test('lists and fields over several lines are given whole', () => {
    expect(at(plan, ['can_cu'])).toBe('- luat-tdkt-2022\n  - Nghị quyết số 153/2023/NQ-HĐND ngày 05/12/2023');
    expect(at(plan, ['noi_dung', 1, 'nhiem_vu', 0])).toMatch(/^quy: 1\n.*\n.*Các sở\]$/u);
  });

  test.each<[string, string, string]>([
    ['a: |\n    Một\n      hai\n\n    ba\n', 'ba', 'ba'],
    ['a: |\n    Một\n      hai\n\n    ba\n', 'Một\n  hai', 'Một\n      hai'],
    ['a: >\n  Một\n  hai\n', 'Một hai', 'Một\n  hai'],
    ['a: Một\n  hai  \n\n  ba\n', 'hai\nba', 'hai  \n\n  ba'],
    ['a: "Một \\"hai\\" \\\n   ba\\u00e9 c"\n', 'é', '\\u00e9'],
    ['a: "Một \\"hai\\" \\\n   ba\\u00e9 c"\n', '"hai"', '\\"hai\\"'],
    ['a: "x \\U0001F600 y"\n', 'y', 'y'],
    ["a: 'Một ''hai'' ba'\n", "'hai' ba", "''hai'' ba"],
    ['a: |\n  Ke\u0302\u0301 hoa\u0323ch\tnăm\n', 'ế', 'e\u0302\u0301'],
    ['a: |\n  Ke\u0302\u0301 hoa\u0323ch\tnăm\n', 'năm', 'năm'],
    ['a: |\r\n  Một\r\n  hai\r\n', 'hai', 'hai'],
  ])('part of a value: %j, %j', (text, part, source) => {
    const some = planOf(text);
    const value = (some.value as { a: string }).a;
    const start = value.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(at(some, ['a'], 'value', { start, end: start + part.length })).toBe(source);
  });
});

describe('properties', () => {
  const snippets = [
    '\t',
    ' ',
    '  ',
    '\n',
    ':',
    ': ',
    '-',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '|',
    '>',
    '@',
    '&a ',
    '*a',
    '!',
    '%',
    '`',
    '?',
    ',',
    '\u00a0',
    '\r',
    '---\n',
    '<<: ',
    '\\',
    '\u0000',
    '\ud800',
    '\u0301',
    '\uf0b7',
  ];
  const change = fc.record({
    at: fc.nat({ max: good.length }),
    remove: fc.nat({ max: 12 }),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...snippets), fc.string({ maxLength: 4 })),
  });
  const damaged = fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) =>
      changes.reduce((text, { at: from, remove, insert }) => text.slice(0, from) + insert + text.slice(from + remove), good),
    );
  const lines = fc
    .array(fc.constantFrom(...snippets, 'a', 'nam: 1', 'Đây là câu', '\n  ', '\n- '), { maxLength: 40 })
    .map((parts) => `nam: 1\n${parts.join('')}`);

  function isPlace(text: string, { start, end }: Span): boolean {
    return start >= 0 && start <= end && end <= text.length && !/^[ \t\r\n]|[ \t\r\n]$/.test(text.slice(start, end));
  }

  function* pathsOf(value: unknown, path: Path): Generator<[Path, unknown]> {
    yield [path, value];
    if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* pathsOf(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) yield* pathsOf(item, [...path, key]);
  }

  function check(bytes: Uint8Array): void {
    const { plan, text, diagnostics } = parse('a.yaml', bytes);
    for (const { span, related = [] } of diagnostics)
      for (const place of [span, ...related.map((r) => r.span)]) {
        expect(isPlace(text, place)).toBe(true);
        expect(text.slice(place.start, place.end)).not.toMatch(/[\r\n]/);
      }
    if (!plan && !diagnostics.some((d) => d.severity === 'error')) throw new Error('no plan and no error');
    for (const [path, value] of plan ? pathsOf(plan.value, []) : []) {
      for (const place of [plan?.locate(path), plan?.locate(path, 'key'), plan?.locate([...path, 'x', 3], 'value', { start: 2, end: 9 })])
        expect(place && isPlace(text, place)).toBe(true);
      if (typeof value === 'string')
        expect(isPlace(text, plan?.locate(path, 'value', { start: 1, end: 5 }) ?? { start: 1, end: 0 })).toBe(true);
    }
  }

  test('a damaged plan never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(damaged, (text) => check(encoder.encode(text))),
      { numRuns: 400 },
    );
  });

  test('nor does any text or any bytes', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), (text) => check(encoder.encode(text))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => check(bytes)),
      { numRuns: 300 },
    );
  });

  test('one slip of the finger is most often one complaint', () => {
    const slip = fc.record({ at: fc.nat({ max: good.length - 1 }), insert: fc.constantFrom('', ...'\t :-"\'[]{}#|>@&*!%`?,') });
    const counts = fc
      .sample(slip, { numRuns: 300, seed: 30 })
      .map(({ at: from, insert }) => read(good.slice(0, from) + insert + good.slice(from + (insert === '' ? 1 : 0))).diagnostics.length);
    expect(counts.filter((count) => count > 1).length).toBeLessThan(12);
  });

  test('every part of a value leads back to the letters it was read from', () => {
    const letters = fc
      .array(fc.constantFrom(...'aăâđêôơư ắặ', 'e\u0302\u0301', 'o\u031b', '\t', ' ', '\n', '"', "'", '\\', 'x'), {
        minLength: 1,
        maxLength: 30,
      })
      .map((parts) => `x${parts.join('')}x`);
    const styles: Record<string, (value: string) => string> = {
      block: (value) =>
        `|\n${value
          .split('\n')
          .map((line) => `    ${line}`)
          .join('\n')}`,
      double: (value) => JSON.stringify(value),
      single: (value) => `'${value.replaceAll('\n', ' ').replaceAll("'", "''")}'`,
    };
    fc.assert(
      fc.property(letters, fc.constantFrom('block', 'double', 'single'), fc.nat(), fc.nat(), (value, style, from, size) => {
        const plan = planOf(`a:\n  b: ${styles[style]?.(value)}\n`);
        const text = (plan.value as { a: { b: string } }).a.b;
        const start = from % text.length;
        const part = text.slice(start, Math.min(text.length, start + 1 + (size % 5)));
        const found = at(plan, ['a', 'b'], 'value', { start, end: start + part.length });
        if (part.trim() === '') return;
        const plain =
          style === 'double'
            ? found.replace(/\\(.)/gu, (_, c: string) => ({ n: '\n', t: '\t' })[c] ?? c)
            : style === 'single'
              ? found.replaceAll("''", "'")
              : found;
        const bare = (words: string): string => words.normalize('NFC').replace(/\s+/gu, '');
        expect(bare(plain)).toContain(bare(part));
        expect(bare(plain).length - bare(part).length).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('a long plan is read in a moment, also when it is broken', () => {
    const tasks = Array.from({ length: 800 }, (_, index) => `      - quy: ${1 + (index % 4)}\n        noi_dung: Nhiệm vụ ${index}\n`).join(
      '',
    );
    const text = good
      .replace('      - quy: 1\n', `${tasks}      - quy: 1\n`)
      .replace('Nhiệm vụ 400', 'V/v: 400')
      .replace('Nhiệm vụ 700', '"A" b');
    const begun = performance.now();
    expect(read(text).diagnostics.map((d) => d.code)).toEqual(['yaml/hai_cham', 'yaml/sau_ngoac']);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
