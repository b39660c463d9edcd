import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/decree30.ts';
import type { Block, Cell, Document, Inline, Paragraph, Section } from '../../src/document.ts';
import { writeText } from '../../src/write/text.ts';
import { unsealed } from '../support/build.ts';

const text = (content: string, marks: { bold?: boolean; italic?: boolean } = {}): Inline => ({
  kind: 'text',
  text: content,
  bold: marks.bold ?? false,
  italic: marks.italic ?? false,
});
const footnote = (...children: Inline[]): Inline => ({ kind: 'footnote', children });
const paragraph = (role: Role, ...children: (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  role,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const cell = (columnSpan: number, rowSpan: number, ...children: Paragraph[]): Cell => ({ columnSpan, rowSpan, children });
const properties: Document['properties'] = { title: 'T', subject: '', issuer: '', keywords: [], custom: {} };

async function written(...sections: Section[]): Promise<string> {
  return unsealed(new TextDecoder().decode(await writeText({ properties, sections })));
}

const lines = async (...blocks: Block[]): Promise<string[]> =>
  (await written({ landscape: false, restart: true, blocks, footer: [] })).split('\n').slice(0, -1);

const long = 'Tổ chức triển khai thực hiện có hiệu quả các phong trào thi đua do Thủ tướng Chính phủ phát động, thiết thực;';

describe('paragraphs', () => {
  test('one is a line, however long; a blank line between them; marks leave no trace', async () => {
    const marked = [text('a', { bold: true }), text('b', { italic: true }), text(' <c> & "d"')];
    expect(await lines(paragraph('noi_dung', long), paragraph('gach', '- ', ...marked))).toEqual([long, '', '- ab <c> & "d"']);
  });

  test('a break is a new line, without trailing spaces', async () => {
    expect(await lines(paragraph('noi_dung', 'a ', { kind: 'break' }, 'b  c  '))).toEqual(['a', 'b  c']);
  });

  test('no-break spaces stay: they are blanks to fill in', async () => {
    expect(await lines(paragraph('noi_dung', 'ngày\u00a0\u00a0\u00a0tháng'))).toEqual(['ngày\u00a0\u00a0\u00a0tháng']);
  });

  test('centred and right-aligned roles in 100 columns; a centred one that is longer stays at the left', async () => {
    expect(await lines(paragraph('ten_loai', 'KẾ HOẠCH'), paragraph('trich_yeu', long), paragraph('don_vi_tinh', 'đồng'))).toEqual([
      `${' '.repeat(46)}KẾ HOẠCH`,
      long,
      '',
      `${' '.repeat(96)}đồng`,
    ]);
  });
});

describe('rules and breaks', () => {
  test('a drawn line has the length it has on paper, beside its words', async () => {
    expect(await lines(paragraph('tieu_ngu', 'Độc lập - Tự do - Hạnh phúc'), { kind: 'drawnLine' }, paragraph('noi_dung', 'x'))).toEqual([
      `${' '.repeat(36)}Độc lập - Tự do - Hạnh phúc`,
      `${' '.repeat(36)}${'─'.repeat(27)}`,
      '',
      'x',
    ]);
    expect((await lines(paragraph('trich_yeu', 'Công tác thi đua'), { kind: 'drawnLine' }))[1]?.trim()).toBe('─'.repeat(6));
  });

  test('a drawn line under nothing is a third of its column', async () => {
    expect((await lines({ kind: 'drawnLine' }))[0]?.trim()).toBe('─'.repeat(33));
  });

  test('a page break and sections are seen', async () => {
    const blocks = [paragraph('noi_dung', 'x')];
    expect(
      await written(
        { landscape: false, restart: true, blocks: [...blocks, { kind: 'pageBreak' }, ...blocks], footer: [] },
        { landscape: true, restart: false, blocks, footer: [] },
        { landscape: false, restart: true, blocks, footer: [] },
      ),
    ).toBe('x\n\n──── sang trang ────\n\nx\n\n──── trang ngang ────\n\nx\n\n──── trang dọc, số trang từ 1 ────\n\nx\n');
  });

  test('a document that begins in landscape says so', async () => {
    expect(await written({ landscape: true, restart: true, blocks: [paragraph('noi_dung', 'x')], footer: [] })).toBe(
      '──── trang ngang, số trang từ 1 ────\n\nx\n',
    );
  });
});

describe('two columns', () => {
  test('the head stands side by side, broken as on paper', async () => {
    const head: Block = {
      kind: 'columns',
      place: 'dau',
      rows: [
        {
          left: [paragraph('co_quan_ban_hanh', 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'), { kind: 'drawnLine' }],
          right: [
            paragraph('quoc_hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
            paragraph('tieu_ngu', 'Độc lập - Tự do - Hạnh phúc'),
            { kind: 'drawnLine' },
          ],
        },
        { left: [paragraph('so_ky_hieu', 'Số: 05/KH-SNN')], right: [paragraph('dia_danh_thoi_gian', 'Sơn La, ngày 15 tháng 01 năm 2024')] },
      ],
    };
    expect(await lines(head)).toEqual([
      '         SỞ NÔNG NGHIỆP VÀ PHÁT                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '             TRIỂN NÔNG THÔN                             Độc lập - Tự do - Hạnh phúc',
      '                 ───────                                 ───────────────────────────',
      '',
      '              Số: 05/KH-SNN                           Sơn La, ngày 15 tháng 01 năm 2024',
    ]);
  });

  test('the end leaves room for the signature; letters with marks of their own do not shift the right side', async () => {
    const end: Block = {
      kind: 'columns',
      place: 'cuoi',
      rows: [
        {
          left: [
            paragraph('noi_nhan', 'Nơi nhận:'),
            paragraph('noi_nhan_muc', '- Như trên;'.normalize('NFD')),
            paragraph('noi_nhan_muc', '- Lưu: VT.'),
          ],
          right: [paragraph('quyen_han', 'TM. UBND'), paragraph('chuc_vu', 'CHỦ TỊCH'), paragraph('ho_ten', 'Nguyễn Văn A')],
        },
      ],
    };
    expect(await lines(paragraph('noi_dung', 'Hết./.'), end)).toEqual([
      'Hết./.',
      '',
      `Nơi nhận:${' '.repeat(41 + 21)}TM. UBND`,
      `${'- Như trên;'.normalize('NFD')}${' '.repeat(39 + 21)}CHỦ TỊCH`,
      '- Lưu: VT.',
      '',
      '',
      '',
      `${' '.repeat(50 + 19)}Nguyễn Văn A`,
    ]);
  });

  test('two who sign side by side have room to sign, and the recipients stand off', async () => {
    const office = (title: string) => [paragraph('quyen_han', `TM. ${title}`), paragraph('chuc_vu', 'CHỦ TỊCH')];
    const end: Block = {
      kind: 'columns',
      place: 'cuoi',
      rows: [
        { left: office('A'), right: office('B') },
        { left: [paragraph('ho_ten', 'Lê Thị An')], right: [paragraph('ho_ten', 'Trần Văn Bình')] },
        { left: [paragraph('noi_nhan', 'Nơi nhận:')], right: [] },
      ],
    };
    const seen = (await lines(end)).map((line) => line.trim().replace(/ {2,}/gu, ' | '));
    expect(seen).toEqual(['TM. A | TM. B', 'CHỦ TỊCH | CHỦ TỊCH', '', '', '', '', 'Lê Thị An | Trần Văn Bình', '', 'Nơi nhận:']);
  });

  test('a left line that is longer than its column pushes the right side', async () => {
    const left = [paragraph('noi_nhan_muc', `- ${'i'.repeat(60)};`)];
    const end: Block = { kind: 'columns', place: 'cuoi', rows: [{ left, right: [paragraph('noi_nhan_muc', 'x')] }] };
    expect(await lines(end)).toEqual([`- ${'i'.repeat(60)};  x`]);
  });
});

describe('tables', () => {
  test('rows between bars; positions under a span are empty; paragraphs and breaks in a cell are told apart', async () => {
    expect(
      await lines(
        paragraph('ten_bang', 'Bảng'),
        {
          kind: 'table',
          widths: [],
          head: [
            { height: 0, cells: [cell(1, 2, paragraph('o_dau', 'TT')), cell(2, 1, paragraph('o_dau', 'Cơ quan'))] },
            { height: 0, cells: [cell(1, 1, paragraph('o_dau', 'A')), cell(1, 1, paragraph('o_dau', 'B'))] },
          ],
          rows: [
            { height: 0, cells: [cell(3, 1, paragraph('o_nhom', 'I. Nhóm'))] },
            {
              height: 0,
              cells: [
                cell(1, 1, paragraph('o_giua', '1')),
                cell(1, 1, paragraph('o_trai', '- x'), paragraph('o_trai', '- y')),
                cell(1, 1, paragraph('o_trai', 'a|b', { kind: 'break' }, 'c')),
              ],
            },
          ],
        },
        paragraph('noi_dung', 'x'),
      ),
    ).toEqual([
      `${' '.repeat(48)}Bảng`,
      '',
      '| TT | Cơ quan |  |',
      '|  | A | B |',
      '|---|---|---|',
      '| I. Nhóm |  |  |',
      '| 1 | - x / - y | a\\|b ↵ c |',
      '',
      'x',
    ]);
  });

  test('no head, no line under it', async () => {
    expect(
      await lines({ kind: 'table', widths: [], head: [], rows: [{ height: 0, cells: [cell(1, 1, paragraph('o_trai', ''))] }] }),
    ).toEqual(['|  |']);
  });
});

describe('footnotes', () => {
  test('stand at the end of their section, numbered through the document', async () => {
    const sections = [
      [paragraph('noi_dung', 'a', footnote(text('b'), footnote(text('c'))), '.')],
      [paragraph('noi_dung', 'd', footnote(text('e')))],
    ].map((blocks) => ({ landscape: false, restart: false, blocks, footer: [] }));
    expect(await written(...sections)).toBe('a[1].\n\n────\n[1] b[2]\n[2] c\n\n──── trang dọc ────\n\nd[3]\n\n────\n[3] e\n');
  });
});

test('a document with nothing in it is an empty line', async () => {
  expect(await written()).toBe('\n');
});
