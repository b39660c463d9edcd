import { isInitial } from '../../plan/markers.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { type Field, fieldsOf } from '../shared/typed-values.ts';
import type { Subject } from '../subject.ts';

/** A number typed in a heading that tdkt numbers would be printed twice. */
export const ghiHaiLan: Rule = {
  code: 'danh_so/ghi_hai_lan',
  severity: 'error',
  about: 'Tiêu đề mà tdkt tự đánh số không ghi thêm số, nếu không số in hai lần: “I. I. MỤC ĐÍCH”.',
  cure: 'Bỏ số ở đầu tiêu đề; muốn dùng số khác với số tdkt đánh thì ghi `so_muc`.',
  bad: `
noi_dung:
  - tieu_de: ⟦I. Mục⟧ đích, yêu cầu
    noi_dung: Nâng cao chất lượng công tác khen thưởng.
  - phan_cong:
      - don_vi: ⟦1. Sở⟧ Nội vụ
        noi_dung: Theo dõi, đôn đốc.
`,
  good: `
noi_dung:
  - tieu_de: Mục đích, yêu cầu
    noi_dung: Nâng cao chất lượng công tác khen thưởng.
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Theo dõi, đôn đốc.
`,
  *check(subject) {
    for (const { path, value } of numberedFields(subject)) {
      const [whole = '', stars = '', so = '', word = ''] = typedNumber(value);
      if (whole === '') continue;
      const number = so.trim();
      yield {
        path,
        range: { start: stars.length, end: whole.length },
        message: `Tiêu đề ghi sẵn “${number}” mà tdkt tự đánh số nên số in hai lần, cần bỏ “${number}”`,
        help: 'tdkt đánh I., 1., 1.1. theo thứ tự; muốn in số khác thì ghi số ấy ở `so_muc`',
        ...(regex.u`^\p{L}`.test(word) && { fix: word }),
      };
    }
  },
};

const keys = new Set(['tieu_de', 'phan', 'don_vi', 'nhom', 'trinh_bay']);

/** Headings that get a number from tdkt, and titles of appendices, which get the word “Phụ lục”. */
function* numberedFields({ input }: Subject): Iterable<Field> {
  let inTable = false;
  for (const field of fieldsOf(input, keys)) {
    const { key, value, node, path } = field;
    const appendix = path.at(-3) === 'phu_luc';
    if (key === 'trinh_bay') inTable = value === 'bang';
    else if (key === 'nhom' ? !inTable && path.includes('nhiem_vu') : !/^kh[oô]ng$/iu.test(String(node['so_muc'] ?? ''))) {
      if (!appendix || /^phụ\s+lục/iu.test(value)) yield field;
    }
  }
}

const word = String.raw`(?:[Pp]hần|[Cc]hương|[Mm]ục|[Đđ]iều|[Pp]hụ\s+lục|PHẦN|CHƯƠNG|MỤC|ĐIỀU|PHỤ\s+LỤC)`;
const named = String.raw`${word}\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVX]{1,6}|\d{1,2})(?:\s*[.:]\s*|\s*[-–]\s+|\s+(?=\p{Lu}{2}))`;
const roman = String.raw`[IVX]{1,6}(?:\.\s*(?=\p{Lu})(?!\p{Lu}\.)|[.)/:]\s+|\s*[-–]\s+(?=\p{Lu}))`;
const arabic = String.raw`\(?\d{1,2}(?:\.\d{1,2})*(?:[.)/]\s+|[.)/](?=\p{L})|\s+[-–]\s+(?=\p{L}))|\d{1,2}(?:\.\d{1,2})+\s+(?=\p{Lu})`;
const letters = String.raw`[a-zđ]\)\s+|[a-dđ][./]\s+|[A-D][.)]\s+`;
const start = regex.u`^(\**)(${named}|${roman}|${arabic}|${letters}|[-–+•]\s+)(\S+)`;

/** The number with its sign and space, and the first word behind it. */
function typedNumber(title: string): readonly string[] {
  const found = start.exec(title) ?? [];
  if (isInitial((found[2] ?? '').trim(), title.slice((found[1] ?? '').length + (found[2] ?? '').length))) return [];
  const value = regex.u`^[IVX]+(?![\p{L}\d])`.exec(found[2] ?? '')?.[0];
  return value !== undefined && parseRoman(value) === null ? [] : found;
}
