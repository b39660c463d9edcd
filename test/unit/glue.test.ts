import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/decree30.ts';
import { type Document, type Inline, type Paragraph, paragraphsOf, plainText } from '../../src/document.ts';
import { glued } from '../../src/write/glue.ts';

const text = (content: string, bold = false): Inline => ({ kind: 'text', text: content, bold, italic: false });
const paragraph = (role: Role, ...children: Inline[]): Paragraph => ({ kind: 'paragraph', role, children });

function documentOf(...blocks: Document['sections'][number]['blocks']): Document {
  const properties = { title: '', subject: '', issuer: '', keywords: [], custom: {} };
  return { properties, sections: [{ landscape: false, restart: true, blocks, footer: [] }] };
}

/** Each no-break space as `~`. */
function seen(role: Role, content: string): string {
  const [first] = paragraphsOf(glued(documentOf(paragraph(role, text(content)))));
  return plainText(first?.children ?? []).replaceAll('\u00a0', '~');
}

describe('what must not part', () => {
  test.each([
    'theo Mẫu~số~01 ban hành',
    'theo mẫu~số~02',
    'Biểu~số~3, Phụ~lục~số~2, Phụ~biểu~số~01, Bảng~số~4',
    'Quyết định số~15/QĐ-UBND',
    'quy định tại điểm~a khoản~2 Điều~5 Luật',
    'điểm~đ khoản~10',
    'Chương~II, Mục~3, Phần~I, mục~IV',
    'theo Phụ~lục~II kèm theo; Phụ~lục~1',
    'Mẫu~01, Biểu~2a, Bảng~3',
    'ngày~05 tháng~3 năm~2026',
    'Quý~I, quý~4',
    'Đại hội lần~thứ~XIV, lần~thứ~20',
    'khóa~XV, đợt~2',
    '20~triệu~đồng, 1,5~tỷ~đồng, 300~nghìn~đồng, 500~ngàn~đồng, 2~tỉ, 5~trăm',
    '1.800.000~đồng; 85~%',
    'từ 07~giờ 30~phút; 12~km, 60~m, 5~m², 3~ha, 40~kg, 2~tấn',
    'Ban Thi đua~- Khen thưởng',
    'kinh tế~- xã hội, giai đoạn 2021~- 2025, 2026~– 2030',
  ])('%s', (sample) => {
    // “Phụ lục”, “Phụ biểu” are one word and its number.
    expect(seen('noi_dung', sample.replaceAll('~', ' '))).toBe(sample);
  });

  test.each([
    '- Sở Nội vụ~(b/c);',
    '- Thành viên Hội đồng~(để~thực~hiện);',
    '- Thường trực Tỉnh ủy~(để~b/c)',
    '+ Phòng A~(p/h).',
    '- Hội Cựu chiến binh (để phối hợp chỉ đạo, thực~hiện);',
  ])('a recipient: %s', (sample) => expect(seen('noi_nhan_muc', sample.replaceAll('~', ' '))).toBe(sample));
});

test('the mark of a note stays with the word before it', () => {
  const note: Inline = { kind: 'footnote', children: [text('theo báo cáo')] };
  const [first] = paragraphsOf(glued(documentOf(paragraph('noi_dung', text('đã làm '), note, text(' xong'), text('việc (b/c)'), note))));
  expect(plainText(first?.children ?? [])).toMatch(/^đã làm\u00a0/u);
  const [recipient] = paragraphsOf(glued(documentOf(paragraph('noi_nhan_muc', text('- Sở Nội vụ (b/c)'), note))));
  expect(plainText(recipient?.children ?? [])).toMatch(/vụ\u00a0\(b/u);
});

describe('what may part', () => {
  test.each([
    'Điều lệ, khoản thu, mục tiêu, phần lớn, điểm ưu, quý vị, năm mới, ngày nghỉ',
    'các điểm ở xã, mục vi phạm, phần IVđ',
    '5 mục tiêu, 20 người, 3 mặt, 12 kmh',
    '- Gạch đầu dòng',
    'chia sẻ - ',
    '(10/10/1895 - 10/10/2020)',
    'một số đơn vị',
    'có lời trong ngoặc (b/c);',
  ])('%s', (sample) => {
    expect(seen('noi_dung', sample)).toBe(sample);
  });

  test('a recipient’s long remark, but for its last two words', () => {
    const sample = '- Các sở (gửi qua Hệ thống quản lý văn~bản);';
    expect(seen('noi_nhan_muc', sample.replace('~', ' '))).toBe(sample);
  });

  test('what stands in a cell', () => {
    const cell = { columnSpan: 1, rowSpan: 1, children: [paragraph('o_trai', text('Quý I'))] };
    const document = documentOf({ kind: 'table', head: [], rows: [{ cells: [cell], height: 0 }], widths: [] });
    expect(glued(document)).toEqual(document);
  });
});

test('words are found across runs, in columns and at the foot; runs stay as they were', () => {
  const inColumn = paragraph('noi_nhan_muc', text('- Bộ Nội vụ (b/c);'));
  const marked = paragraph('noi_dung', text('Điều ', true), text('5. Mẫu'), { kind: 'break' }, text('số 1'));
  const plain = documentOf(marked, { kind: 'columns', place: 'cuoi', rows: [{ left: [inColumn], right: [] }] });
  const document = { ...plain, sections: plain.sections.map((each) => ({ ...each, footer: [paragraph('lien_he', text('số 5'))] })) };
  expect(paragraphsOf(glued(document)).map(({ children }) => children)).toEqual([
    [text('Điều\u00a0', true), text('5. Mẫu'), { kind: 'break' }, text('số\u00a01')],
    [text('- Bộ Nội vụ\u00a0(b/c);')],
    [text('số\u00a05')],
  ]);
});

test('nothing else changes, whatever the text', () => {
  const words = fc.array(fc.constantFrom('Điều', 'số', '5', '-', 'Phụ lục', 'II', '(b/c);', ' ', 'đồng', '😀', '\u00a0'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const typed = parts.join(' ');
      expect(seen('noi_nhan_muc', typed).replaceAll('~', ' ')).toBe(typed.replaceAll('\u00a0', ' '));
    }),
  );
});

test('the head of a page, which is set in lines of its own, is left as it is', () => {
  const date = {
    kind: 'paragraph',
    role: 'dia_danh_thoi_gian',
    children: [{ kind: 'text', text: 'Hà Nội, ngày 21 tháng 02 năm 2026', bold: false, italic: false }],
  } as const;
  const plain = documentOf({ kind: 'columns', place: 'dau', rows: [{ left: [], right: [date] }] });
  expect(glued(plain)).toEqual(plain);
});
