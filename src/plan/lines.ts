/** Breaks a name or a title into lines of nearly one length, at boundaries of sense. */
import type { Role } from '../decree30.ts';
import { roleWidth } from '../page.ts';
import { runs } from './inline.ts';
import type { Chu } from './plan.ts';

/** A title in a role, `limit` mm wide: lines typed by hand are kept, a long line is broken. */
export function titleLines(text: string, role: Role, limit: number): Chu[] {
  const typed = typedLines(text);
  return setLines(typed, (line) => (typed.length > 1 ? [line] : breakLines(line, limit, (part) => roleWidth(part, role))));
}

/** Lines of words with line breaks between them, each broken by `split`; marks may run over lines. */
export function setLines(typed: readonly string[], split: (line: string) => string[]): Chu[] {
  const whole = runs(typed.join('\n'));
  const lines = whole
    .map((run) => run.chu)
    .join('')
    .split('\n')
    .flatMap(split);
  return atLineFeeds(
    withLineFeeds(
      whole.map((run) => ({ ...run, chu: run.chu.replaceAll('\n', ' ') })),
      lines,
    ),
  );
}

/** Puts a line feed for the gap after each line's last word. */
function withLineFeeds(whole: readonly Chu[], lines: readonly string[]): Chu[] {
  const ends = new Set<number>();
  let words = 0;
  for (const line of lines.slice(0, -1)) {
    words += line.split(' ').length;
    ends.add(words);
  }
  let gaps = 0;
  let before = ' ';
  const feed = (character: string) => {
    const opens = character === ' ' && before !== ' ';
    if (opens) gaps += 1;
    before = character;
    return opens && ends.has(gaps) ? '\n' : character;
  };
  return whole.map((run) => ({ ...run, chu: [...run.chu].map(feed).join('').replace(/\n +/gu, '\n') }));
}

function atLineFeeds(whole: readonly Chu[]): Chu[] {
  return whole.flatMap((run) =>
    run.chu
      .split('\n')
      .flatMap((chu, index) => [
        ...(index === 0 ? [] : [{ ...run, chu: '', xuong_dong: true }]),
        ...(chu === '' && run.cuoc_chu.length === 0 ? [] : [{ ...run, chu }]),
      ]),
  );
}

export function typedLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
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
  'được',
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
  'ban nhân',
  'đua khen',
  'đồng nhân',
  'hiệu thi',
];

const joined = new Set(pairs);

/**
 * Breaks into as few lines as hold the text, of nearly one length; `width` measures a line. No line is longer than
 * `limit` unless a single word is.
 */
export function breakLines(text: string, limit: number, width: (line: string) => number): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0 || width(words.join(' ')) <= limit) return [words.join(' ')];
  const fits = (from: number, to: number) => to - from === 1 || width(words.slice(from, to).join(' ')) <= limit;
  const breaks = bestBreaks(words, fewestLines(words.length, fits), fits, width);
  return breaks.map((from, index) => words.slice(from, breaks[index + 1]).join(' '));
}

function fewestLines(count: number, fits: (from: number, to: number) => boolean): number {
  let lines = 1;
  let from = 0;
  for (let to = 1; to <= count; to++) {
    if (fits(from, to)) continue;
    lines += 1;
    from = to - 1;
  }
  return lines;
}

interface Choice {
  readonly cost: number;
  /** Where each line begins. */
  readonly starts: readonly number[];
}

/** The cheapest way to set the words in `count` lines: where each line begins. */
function bestBreaks(
  words: readonly string[],
  count: number,
  fits: (from: number, to: number) => boolean,
  width: (line: string) => number,
): readonly number[] {
  const ideal = width(words.join(' ')) / count;
  const lineCost = (from: number, to: number) => ((width(words.slice(from, to).join(' ')) - ideal) / ideal) ** 2;
  /** For each word: the best way to set everything from it on in as many lines as have been added so far. */
  let best: (Choice | null)[] = words.map((_, from) =>
    fits(from, words.length) ? { cost: lineCost(from, words.length), starts: [from] } : null,
  );
  for (let line = 2; line <= count; line++) {
    const rest = best;
    best = words.map((_, from) => {
      let choice: Choice | null = null;
      for (let to = from + 1; to < words.length && fits(from, to); to++) {
        const after = rest[to];
        const cost = after ? lineCost(from, to) + breakCost(words, to) + after.cost : Number.POSITIVE_INFINITY;
        if (after && cost < (choice?.cost ?? Number.POSITIVE_INFINITY)) choice = { cost, starts: [from, ...after.starts] };
      }
      return choice;
    });
  }
  return best[0]?.starts ?? words.map((_, index) => index);
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
  if (/[,;]$/u.test(words[index - 1] ?? '')) return -0.1;
  return openings.some((opening) => `${rest} `.startsWith(`${opening} `)) ? -0.1 : 0.2;
}

/** A capitalised word inside a line: two of them are a name (“Sơn La”), not to be parted. */
function isName(word: string | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word ?? '');
}

function plainWord(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[“”"(),;:]/gu, '');
}
