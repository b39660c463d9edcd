/** Two years with a dash: a school year moves, a period or a term goes on. */
import type { Span } from '../diagnostic.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { resultBehind } from './circumstances.ts';
import { type Claim, figures, groupAt, type Reader, type Setting, sentenceAround, type WordChange } from './claim.ts';
import { yearLike } from './named-days.ts';
import { newPeriod, relationOf, type Turn } from './turn.ts';

/** “năm học 26-27” */
const short = '(?<=\\<(?:năm|niên)\\s+(?:học|khóa)\\s+)\\d\\d(?=\\s*[-–]\\s*\\d\\d(?!\\d))';
const pair = regex.dgiu`(?<![\d./])(?<from>(?:19|20)\d\d|${short})(?<joint>\s*(?:-|–|—|/|đến(?:\s+(?:hết|cuối))?(?:\s+năm)?)\s*)(?<to>(?:19|20)?\d\d)(?![\d/]|[.,]\d)`;
/** A year of a school or of the fields begins in one year and ends in the next. */
const school = regex.iu`\<(?:năm\s+học|niên\s+học|niên\s+khóa|học\s+kỳ\s+\S+|NH|niên\s+(?:vụ|độ)|vụ\s+(?:đông\s+)?xuân|đông\s+xuân|mùa\s+(?:giải|khô|đông|vụ))[\s,:(]*$`;
/** “từ năm học 2024 - 2025” */
const schoolSince = regex.iu`\<từ\s+(?:đầu\s+)?(?:năm|niên)\s+(?:học|khóa)[\s,:(]*$`;
const named = regex.iu`\<(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|kế\s+hoạch\s+5\s+năm)(?:\s+\d)?[\s,:(*]*$`;

/** Made anew each year for the three years from it: Luật Ngân sách nhà nước số 83/2015/QH13, Điều 43; that of 2025 was not looked up. */
const rolling = regex.iu`\<(?:kế\s+hoạch\s+tài\s+chính|kế\s+hoạch\s+ngân\s+sách|dự\s+toán)[^.;]{0,60}\<(?:0?3|ba)\s+năm(?:\s+giai\s+đoạn)?[\s,:(]*$`;

/** One that is to be held, not one whose resolution is carried out. */
const congress = regex.iu`(?<!\<(?:nghị\s+quyết|kết\s+quả|văn\s+kiện|thực\s+hiện)\s[^.;]{0,60})\<(?:đại\s+hội|bầu)\>(?!\s+(?:đồng|cổ\s+đông))[^.;]{0,80}\<nhiệm\s+kỳ[\s,:(*]*$`;

export const periods: Reader = (text, setting) =>
  matches(text.text, pair).flatMap((match) => {
    const [from, to] = [groupAt(match, 'from'), groupAt(match, 'to')];
    if (!from || !to) return [];
    const first = fullYear(2000, from.words);
    const years = { from: first, to: fullYear(first, to.words) };
    const span = { start: match.index, end: match.index + match[0].length };
    return years.to > years.from ? [{ ...span, ...judged(text, span, years, [from, to], setting) }] : [];
  });

function judged(
  { text, key, path }: Text,
  span: Span,
  years: Years,
  typed: readonly WordChange[],
  setting: Setting,
): Omit<Claim, keyof Span> {
  const { turn } = setting;
  const { moves, doubt } = claimOf(text.slice(0, span.start), years, key, setting);
  if (!moves) return { changes: [], doubt: doubt ?? onceDoubt(text, span, years, turn) };
  const changes = typed.map((year) => moved(year, turn));
  if (turn.isReport) return { changes, doubt };
  const words = `“${years.from} - ${years.to}”`;
  const isOver = years.to < turn.first || (years.to === turn.first && turn.last > turn.first);
  if (isOver && tellsResult(text, span))
    return { changes: [], doubt: `${words} đứng trong câu kể số liệu đã có, cần thay bằng số liệu mới` };
  const isPast = isOver || (years.to === turn.first && !path.includes('nhiem_vu'));
  const isStale = isPast && figures.test(text.slice(span.end, sentenceAround({ text }, span).end));
  return { changes, doubt: isStale ? `${words} đã đổi, số liệu đi cùng cần lấy lại` : doubt };
}

/** Where its day is named behind it, that is told. */
function onceDoubt(text: string, { start, end }: Span, { from, to }: Years, turn: Turn): string | undefined {
  if (turn.isReport || relationOf(turn, from) !== 'own' || !congress.test(text.slice(0, start))) return undefined;
  if (/\d{1,2}\s*(?:\/|tháng)\s*\d{1,2}/u.test(text.slice(end))) return undefined;
  return `“nhiệm kỳ ${from} - ${to}” là của việc không diễn ra hằng năm, cần xem có còn làm không`;
}

/** “Năm học 2024 - 2025, trường có 32 lớp”, “năm học 2024-2025 đạt 99%” */
function tellsResult(text: string, span: Span): boolean {
  const { start, end } = sentenceAround({ text }, span);
  const [before, after] = [text.slice(start, span.start), text.slice(span.end, end)];
  const opens = /^\s*(?:[-+*]\s*)?(?:(?:trong|qua)\s+)?(?:năm\s+học\s+)?$/iu.test(before) && /^\s*,/u.test(after);
  return resultBehind.test(after) || (opens && figures.test(after));
}

/** `2025-26`. */
function fullYear(from: number, words: string): number {
  return words.length === 4 ? Number(words) : Math.floor(from / 100) * 100 + Number(words);
}

function moved(year: WordChange, { by }: Turn): WordChange {
  return { ...year, words: yearLike(year.words, Number(year.words) + by) };
}

interface Years {
  readonly from: number;
  readonly to: number;
}

interface Judgement extends Pick<Claim, 'doubt'> {
  readonly moves: boolean;
}

function claimOf(before: string, { from, to }: Years, key: string, { turn, bySchoolYear }: Setting): Judgement {
  const near = relationOf(turn, from) !== 'far' || relationOf(turn, to) !== 'far';
  if (!near) return { moves: false };
  if (to === from + 1 && schoolSince.test(before))
    return { moves: false, doubt: `“${from} - ${to}” là năm học bắt đầu, cần xem có phải đổi không` };
  if (to === from + 1 && (school.test(before) || (bySchoolYear && !named.test(before)))) return { moves: true };
  if (relationOf(turn, from) !== 'far' && rolling.test(before)) return { moves: true };
  if (turn.last > turn.first) return ofPeriod(turn, { from, to });
  if (to === from + 1 && !named.test(before)) {
    return {
      moves: key === 'thoi_gian',
      doubt: key === 'thoi_gian' ? undefined : `“${from} - ${to}” là hai năm liền nhau, nếu là năm học thì cần đổi`,
    };
  }
  const over = to < turn.first + turn.by && to >= turn.first - 1;
  return { moves: false, doubt: over ? `“${from} - ${to}” đã hết trước ${newPeriod(turn)}, cần đổi hoặc bỏ` : undefined };
}

/** Of a plan for several years its own period moves, parts of it, the one before, on which it looks back, and the one after. */
function ofPeriod(turn: Turn, years: Years): Judgement {
  const inside = years.from >= turn.first && years.to <= turn.last;
  const isNext = years.from === turn.last + 1 && years.to - years.from === turn.last - turn.first;
  if (inside || isNext || isPrevious(turn, years)) return { moves: true };
  const goesOn = years.to >= turn.first + turn.by;
  return { moves: false, doubt: goesOn ? undefined : `“${years.from} - ${years.to}” đã hết trước ${newPeriod(turn)}, cần đổi hoặc bỏ` };
}

function isPrevious({ first, last }: Turn, { from, to }: Years): boolean {
  return last > first && to === first - 1 && to - from === last - first;
}
