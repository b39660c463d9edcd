/** Words glued to what stands beside them where printing wants a space: brackets, quotation marks, figures, “%”, an ellipsis. */
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { TypingEdit } from '../shared/typing-mends.ts';

/** What is wrong with the spaces at one place, in words. */
export interface SpacingFault extends TypingEdit {
  readonly found: string;
}

/** A space is lacking where `pattern` ends. */
interface Habit {
  readonly pattern: RegExp;
  readonly found: string;
}

const vietnamese = 'à-ỹÀ-ỸđĐ';
/** Behind which a row of dots is room to fill in, and before which as well. */
const labels = 'ngày|tháng|năm|quý|số|lần|khóa|thứ|tên|ông|bà|giờ|phút|chức vụ|địa chỉ|điện thoại';

const habits: readonly Habit[] = [
  // Not “f(x)”, “SUM(A1)”, “Ca(OH)2”.
  {
    pattern: regex.gu`(?:\p{L}*[${vietnamese}]\p{L}*(?=\( ?(?:\p{L}{2}|\d{2}))|\p{L}{2}(?=\( ?\p{L}[^()]*[${vietnamese}]))(?<=\p{L}{2})`,
    found: 'thiếu dấu cách trước dấu mở ngoặc',
  },
  // Not “a)Cấp tỉnh”, another rule's, nor “(co)polyme”.
  { pattern: regex.gu`\((?:\d+|[^()]*[${vietnamese}][^()]*)\)(?=\p{L}{2})`, found: 'thiếu dấu cách sau dấu đóng ngoặc' },
  { pattern: regex.gu`\p{L}{2}(?=“[^\s“”][^“”]*[^\s“”]”)`, found: 'thiếu dấu cách trước dấu mở ngoặc kép' },
  { pattern: regex.gu`“[^\s“”][^“”]*[^\s“”]”(?=\p{L})`, found: 'thiếu dấu cách sau dấu đóng ngoặc kép' },
  { pattern: regex.gu`\d%(?=\p{L}{2})`, found: 'thiếu dấu cách sau dấu %' },
  {
    pattern: regex.giu`(?<=[\p{L}\d])(?<!\<(?:${labels}))(?:…|\.{3})(?=\p{L}{2})(?!(?:${labels})\>)`,
    found: 'thiếu dấu cách sau dấu chấm lửng',
  },
  // Not “5kg”, “8h30”, “lớp 9ê”.
  {
    pattern: regex.gu`(?<![\p{L}\d.,/:-])\d[\d.,/]*(?=[a-z]*[à-ỹđ]\p{Ll}*\>)(?=\p{Ll}{2})`,
    found: 'thiếu dấu cách sau chữ số',
  },
  { pattern: regex.giu`\<(?:ngày|tháng|năm|quý|khoản|điều|mục|giờ)(?=\d)`, found: 'thiếu dấu cách trước chữ số' },
];

/** What one look at a text sees of all of them; as a part of a pattern. */
export const gluedSigns = '[A-Za-zÀ-ỹ][(“…\\d]|[)”…%\\d][A-Za-zÀ-ỹ]|\\.{3}[A-Za-zÀ-ỹ]';
const mayBeGlued = new RegExp(gluedSigns);

export function* gluedWords(typed: string): Generator<SpacingFault> {
  if (!mayBeGlued.test(typed)) return;
  for (const { pattern, found } of habits) {
    for (const { 0: all, index } of matches(typed, pattern)) {
      const at = index + all.length;
      yield { start: at, end: at, by: ' ', found };
    }
  }
}
