/** Breaks a name or a title into lines of nearly one length, at boundaries of sense. */
import type { Role } from '../decree30.ts';
import { roleWidth } from '../page.ts';
import { runs } from './outline.ts';
import type { Chu } from './plan.ts';

/** A title in a role, `limit` mm wide: lines typed by hand are kept, a long line is broken. */
export function titleLines(text: string, role: Role, limit: number): Chu[] {
  const typed = typedLines(text);
  const lines = typed.length > 1 ? typed : breakLines(typed[0] ?? '', limit, (line) => roleWidth(line, role));
  return withBreaks(lines).flatMap((line) => (line.xuong_dong ? [line] : runs(line.chu)));
}

export function typedLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Lines of text as runs with line breaks between them. */
export function withBreaks(lines: readonly string[]): Chu[] {
  return lines.flatMap((chu, index) => {
    const run = { chu, dam: false, nghieng: false, xuong_dong: false, cuoc_chu: '' };
    return index === 0 ? [run] : [{ ...run, chu: '', xuong_dong: true }, run];
  });
}

/** A new unit of sense begins with these words: breaking before them is welcome. */
const openings = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'trên địa bàn',
  'của',
  'về',
  'và',
  'trong',
  'nhằm',
  'theo',
  'tại',
  'đối với',
  'giai đoạn',
  'năm',
  'phong trào',
  'thực hiện',
  'triển khai',
  'công tác',
  'thi đua',
  'chào mừng',
  'kỷ niệm',
];

/** Words that belong together: breaking inside them is the last resort. */
const pairs = [
  'ủy ban',
  'uỷ ban',
  'nhân dân',
  'hội đồng',
  'thi đua',
  'khen thưởng',
  'công tác',
  'kế hoạch',
  'thực hiện',
  'triển khai',
  'nông thôn',
  'giai đoạn',
  'phong trào',
  'chung sức',
  'xây dựng',
  'địa bàn',
  'kinh tế',
  'xã hội',
  'văn phòng',
  'tổ chức',
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'văn hóa',
  'giáo dục',
  'đào tạo',
  'yêu nước',
  'chuyển đổi',
  'trung tâm',
  'trung ương',
  'trung học',
  'tiểu học',
  'bệnh viện',
  'công an',
  'nội vụ',
  'tài chính',
  'chi cục',
  'mặt trận',
  'tổ quốc',
  'việt nam',
  'địa phương',
  'cơ quan',
  'đơn vị',
  'danh hiệu',
  'chủ tịch',
  'giám đốc',
  'hành chính',
  'trưởng phòng',
  'đối với',
  'chào mừng',
  'kỷ niệm',
];

const joined = new Set(pairs);

/** `width` measures a line; no line is longer than `limit` unless a single word is. */
export function breakLines(text: string, limit: number, width: (line: string) => number): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0 || width(words.join(' ')) <= limit) return [words.join(' ')];
  for (let count = 2; count < words.length; count++) {
    const best = bestBreak(words, count, limit, width);
    if (best) return best.lines;
  }
  return words;
}

interface Choice {
  readonly cost: number;
  readonly lines: string[];
}

function bestBreak(words: readonly string[], count: number, limit: number, width: (line: string) => number): Choice | null {
  const line = words.join(' ');
  const ideal = width(line) / count;
  const cost = (from: number, to: number) => {
    const length = width(words.slice(from, to).join(' '));
    return length > limit ? Infinity : ((length - ideal) / ideal) ** 2;
  };
  const search = (from: number, left: number): Choice | null => {
    if (left === 1) {
      const last = cost(from, words.length);
      return last === Infinity ? null : { cost: last, lines: [words.slice(from).join(' ')] };
    }
    let best: Choice | null = null;
    for (let to = from + 1; to <= words.length - left + 1; to++) {
      const here = cost(from, to);
      if (here === Infinity) break;
      const rest = search(to, left - 1);
      const total = rest ? here + breakCost(words, to) + rest.cost : Infinity;
      if (rest && total < (best?.cost ?? Infinity)) best = { cost: total, lines: [words.slice(from, to).join(' '), ...rest.lines] };
    }
    return best;
  };
  return search(0, count);
}

/** How bad a break before word `index` reads; below 0 is welcome. */
function breakCost(words: readonly string[], index: number): number {
  const before = plainWord(words[index - 1]);
  const after = plainWord(words[index]);
  const rest = words
    .slice(index, index + 3)
    .map(plainWord)
    .join(' ');
  if (joined.has(`${before} ${after}`)) return 3;
  if (isName(words[index - 1]) && isName(words[index])) return 2;
  if (/^\d/u.test(after) || openings.includes(before) || /^[-–,]$/u.test(after) || before === 'số') return 2;
  if (/^[“"(]/u.test(words[index] ?? '')) return -0.1;
  if (/[-–]$/u.test(words[index - 1] ?? '')) return 0.3;
  return openings.some((opening) => `${rest} `.startsWith(`${opening} `)) ? -0.1 : 0.2;
}

/** A capitalised word inside a line: two of them are a name (“Sơn La”), not to be parted. */
function isName(word: string | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word ?? '');
}

function plainWord(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[“”"(),;:]/gu, '');
}
