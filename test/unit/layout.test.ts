import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Paragraph, Table } from '../../src/document.ts';
import { leftWidths } from '../../src/write/columns.ts';
import { place, staysWithNext } from '../../src/write/layout.ts';

const paragraph = (role: Paragraph['role'], text: string): Paragraph => ({
  kind: 'paragraph',
  role,
  children: [{ kind: 'text', text, bold: false, italic: false }],
});
const cell = (role: Paragraph['role'], text: string): Cell => ({ columnSpan: 1, rowSpan: 1, children: [paragraph(role, text)] });
const table = (head: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  widths: [],
  head: [{ height: 0, cells: head.map((text) => cell('o_dau', text)) }],
  rows: rows.map((row) => ({ height: 0, cells: row.map((text) => cell('o_trai', text)) })),
});
const tableWidths = (table: Table, width: number) => place([table], width)[0]?.columns().widths ?? [];
const sum = (widths: readonly number[]) => widths.reduce((a, b) => a + b, 0);

test('the last two rows of a table stand on one page, with the note under them', () => {
  const sums = table(
    ['TT', 'Số tiền'],
    [
      ['1', '5'],
      ['2', '7'],
      ['', '12'],
    ],
  );
  const held = (note: Paragraph) => {
    const keep = place([sums, note], 165)[0]?.keep ?? '';
    return sums.rows.map((_, index) => staysWithNext(index, sums, keep, new Set()));
  };
  expect(held(paragraph('noi_dung', 'Sở thực hiện.'))).toEqual([false, true, false]);
  expect(held(paragraph('ghi_chu_bang', 'Số liệu tạm tính.'))).toEqual([false, true, true]);
});

describe('columns of a table', () => {
  test('fill the text block exactly, whatever they hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Ư', 'thi đua ', ' ', '1.250 '), maxLength: 60 });
    const rows = fc
      .integer({ min: 1, max: 19 })
      .chain((n) => fc.array(fc.array(text, { minLength: n, maxLength: n }), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(rows, fc.constantFrom(165, 252), ([head = [], ...body], width) => {
        const widths = tableWidths(table(head, body), width);
        expect(sum(widths)).toBeCloseTo(width, 1);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });

  test('hold their longest word, and long texts get more room than short ones', () => {
    const long = 'Tổ chức phát động phong trào thi đua lập thành tích chào mừng các ngày lễ lớn trong năm';
    const [tt = 0, text = 0, agency = 0] = tableWidths(table(['TT', 'Nội dung', 'Cơ quan'], [['1', long, 'Sở Nội vụ']]), 165);
    expect(tt).toBeLessThan(13);
    expect(text).toBeGreaterThan(agency);
    expect(agency).toBeGreaterThan(18);
  });
});

describe('the head of a document', () => {
  const blank =
    'Thành phố Hồ Chí Minh, ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 năm 2026';
  const head = (name: string, date: string) => {
    const names = { left: [paragraph('co_quan_ban_hanh', name)], right: [paragraph('quoc_hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')] };
    const dated = { left: [paragraph('so_ky_hieu', 'Số: 52/KH-UBND')], right: [paragraph('dia_danh_thoi_gian', date)] };
    return leftWidths({ kind: 'columns', place: 'dau', rows: [names, dated] }, 165);
  };

  test('parts at one place where the names leave room for the date', () => {
    const [names = 0, date = 0] = head('SỞ NỘI VỤ', blank);
    expect(names).toBe(date);
  });

  test('keeps the room of the names when the date is long: its row has a place of its own', () => {
    const [names = 0, date = 0] = head('PHƯỜNG PHAN ĐÌNH PHÙNG', blank);
    expect(names).toBeCloseTo(67.8, 0);
    expect(date).toBeLessThan(60);
    const [same = 0] = head('PHƯỜNG PHAN ĐÌNH PHÙNG', 'Hà Tĩnh, ngày 05 tháng 01 năm 2026');
    expect(same).toBe(names);
  });
});

describe('what must not part', () => {
  const end = { kind: 'columns', place: 'cuoi', rows: [] } as const;
  const long =
    'Trên đây là Kế hoạch công tác thi đua, khen thưởng; đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện, báo cáo./.';

  test('two lines of text go with the signature: one paragraph if it is long enough', () => {
    const keeps = (texts: readonly string[]) => place([...texts.map((t) => paragraph('noi_dung', t)), end], 165).map(({ keep }) => keep);
    expect(keeps(['a', long])).toEqual(['', 'giu', '']);
    expect(keeps(['a', 'b', 'c'])).toEqual(['', 'giu', 'giu', '']);
  });

  test('a line stays with what its colon leads to, but not one to fill in by pen', () => {
    const keep = (role: Paragraph['role'], text: string) => place([paragraph(role, text), paragraph('gach', '- Một.')], 165)[0]?.keep;
    expect(keep('noi_dung', 'Gồm:')).toBe('giu');
    expect(keep('khoan', '1. Các cơ quan, gồm:')).toBe('giu');
    expect([keep('noi_dung', 'Gồm.'), keep('dong_cham', 'Họ và tên:'), keep('noi_nhan_muc', '- Lãnh đạo:')]).toEqual(['', '', '']);
  });

  test('a paragraph before a table stays with it', () => {
    expect(place([paragraph('noi_dung', 'Gồm:'), table(['A'], [['b']])], 165)[0]?.keep).toBe('truoc_bang');
  });

  test('rules are as long as the law says', () => {
    const ruled = (role: Paragraph['role'], text: string) => place([paragraph(role, text), { kind: 'drawnLine' }], 165)[1]?.length ?? 0;
    expect(ruled('tieu_ngu', 'Độc lập - Tự do - Hạnh phúc')).toBeCloseTo(60.5, 0);
    expect(ruled('co_quan_ban_hanh', 'ỦY BAN NHÂN DÂN')).toBeCloseTo(43.2 * 0.4, 0);
  });

  test('marks of urgency have their boxes', () => {
    const box = (text: string) => place([paragraph('do_khan', text)], 65)[0]?.length;
    expect([box('KHẨN'), box('THƯỢNG KHẨN'), box('HỎA TỐC')]).toEqual([20, 40, 30]);
  });
});
