/** Whether a year of a text moves with the plan: what stands beside it decides. */
import type { Span } from '../diagnostic.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import { things } from '../vietnamese/amounts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Circumstance, circumstances } from './circumstances.ts';
import { figures, kept, type Reader, type Setting, sentenceAround } from './claim.ts';
import { yearLike } from './named-days.ts';
import { oldPeriod, relationOf, type Turn } from './turn.ts';

export interface Judged {
  readonly moves: boolean;
  readonly doubt?: string | undefined;
}

interface Place extends Span {
  readonly year: number;
}

/** What is to become of a year at a place of a text. */
export function judgeYear(text: Text, place: Place, { turn }: Setting, typed = `năm ${place.year}`): Judged {
  if (relationOf(turn, place.year) === 'far') return { moves: false };
  if (isAmongPast(text, place, turn)) return { moves: false, doubt: `“${typed}” đứng cùng những năm trước, cần thay bằng số liệu mới` };
  const found = circumstanceOf(text, place, turn);
  return found ? { moves: found.moves, doubt: found.doubt?.(typed, turn) } : { moves: true };
}

/** “tăng từ 85% năm 2024 lên 90% năm 2025”: two years of which only one would move tell of what was. */
function isAmongPast(text: Text, place: Place, turn: Turn): boolean {
  if (turn.isReport || relationOf(turn, place.year) !== 'before') return false;
  const { start, end } = sentenceAround(text, place);
  const others = matches(text.text.slice(start, end), plainYear).map(({ 0: year }) => Number(year));
  return others.some((year) => year < turn.first && year >= turn.first - recent && relationOf(turn, year) === 'far');
}

const plainYear = /(?<=năm\s+|[,;]\s*|và\s+|\/)(?:19|20)\d\d(?![\d/]|\s*[-–]\s*\d)/giu;
/** What lies further back is history. */
const recent = 5;

/** The first row of the table that fits. */
export function circumstanceOf(text: Text, place: Place, turn: Turn): Circumstance | undefined {
  const relation = relationOf(turn, place.year);
  const [before, after] = [text.text.slice(0, place.start), text.text.slice(place.end)];
  const sentence = sentenceAround(text, place);
  const own = text.text.slice(sentence.start, sentence.end);
  const told = text.text.slice(sentence.start, place.start);
  return circumstances.find(
    (row) =>
      (row.of?.includes(relation) ?? true) &&
      !(row.notInReports && turn.isReport) &&
      !(row.ofPeriods && turn.last === turn.first) &&
      !(row.notInTasks && text.path.includes('nhiem_vu')) &&
      (row.before?.test(before) ?? true) &&
      (row.told?.test(told) ?? true) &&
      (row.after?.test(after) ?? true) &&
      (row.within?.test(own) ?? true),
  );
}

interface Day extends Place {
  readonly month: number;
  readonly day: number;
}

/** The same of a whole date. Of the year before only what counts from its last day, or is the time of a task, moves. */
export function judgeDay(text: Text, place: Day, setting: Setting): Judged {
  const { turn } = setting;
  const relation = relationOf(turn, place.year);
  if (relation === 'far') return { moves: false };
  if (text.key === 'thoi_gian') return { moves: true };
  if (leadsOn(text, place, turn)) return { moves: true };
  const judged = judgeYear(text, place, setting, text.text.slice(place.start, place.end).replace(/\s+/gu, ' '));
  if (relation !== 'before' || turn.isReport || setting.bySchoolYear || !judged.moves) return judged;
  const typed = `${place.day}/${place.month}/${place.year}`;
  if (place.day === 31 && place.month === 12) {
    const told = figures.test(text.text.slice(place.end, sentenceAround(text, place).end));
    const doubt = told
      ? `mốc ${typed} đi cùng số liệu đã có, cần thay bằng số liệu mới`
      : `mốc ${typed} đã đổi, số liệu đi cùng cần lấy lại`;
    return { moves: !told, doubt };
  }
  return { moves: false, doubt: `ngày ${typed} ở trước ${oldPeriod(turn)}, cần xem có phải đổi không` };
}

const onward = /^\s*(?:đến|tới|-|–)\s[^.;]{0,40}?(?<!\d)((?:19|20)\d\d)(?!\d)/u;

/** “từ 01/12/2025 đến 30/11/2026”: what ends in a year of the plan begins with it. */
function leadsOn(text: Text, { end }: Place, turn: Turn): boolean {
  const to = onward.exec(text.text.slice(end))?.[1];
  return to !== undefined && relationOf(turn, Number(to)) === 'own';
}

/** What is counted, before which four figures are no year: “2026 cây xanh”. */
const counted = `${things}|học viên|chỗ|mét|lá|kVA|kWh|USD|đô la|m|m2|ha|km|km2|kW|MW|kg|cây|suất|nghìn|ngàn|triệu|tỷ|tấn|tạ|lít|con|liều|phút|tờ|trang|sản phẩm|văn bản|em|chiếc|bộ|cuốn|bản|trường hợp|đơn vị máu`;

/** “chuyển đổi số 2026” is of that year, “cụm thi đua số 2026” is not. */
const numberedBy =
  '\\<(?:(?<!\\<(?:đổi|tế|hội|quyền|dân|nghệ|hóa|năng|liệu|thông|tầng|trường|lực|tảng|nền|kiến|quốc gia)\\s+)số|km|ngõ|ngách|lô|thửa|khoản|điều|hotline|tổng\\s+đài)\\s+|(?<!\\d)\\d{4}\\s';
const one = '(?:\\d{1,2}|[IVX]{1,4})';
/** “1, 2, 3/2026”, “I-III/2026” */
const months = `${one}(?:\\s*[,–-]\\s*${one})*`;
/** “từ 3-2026”, “(12.2026)” */
const bareMonth = '(?<=^|[(,;]\\s*|\\<(?:từ|đến|tới|trong|hết|và|trước)\\s+)(?:0?[1-9]|1[0-2])';
/** A year of two figures only where nothing else can stand: “tháng 3/26”, “quý I/26”. */
const short = '(?<=\\<(?:tháng|quý)\\s+\\S{1,4}\\s*/\\s*)\\d\\d';

const token = regex.dgiu`(?<![\d,/:]|(?<!\<[TQ])\.|\d\s?-|[\p{L}\d]\p{L}-|${numberedBy})(?<unit>${months}\s*/\s*|(?<=(?:tháng|quý)\s+)${one}\s*[-.]\s*|${bareMonth}[-.])?(?<year>(?:19|20)\d\d|${short})(?!\d|/(?!\s*(?:\p{L}{1,5}\s+)?20\d\d)|[.,:]\d|%)(?!(?<!(?:năm\s+|/\s*)....)\s*(?:${counted})\>)`;

export const years: Reader = (text, setting) =>
  matches(text.text, token).flatMap((match) => {
    const typed = match.groups?.['year'] ?? '';
    const number = typed.length === 2 ? 2000 + Number(typed) : Number(typed);
    const relation = relationOf(setting.turn, number);
    const [start = 0, end = 0] = match.indices?.groups?.['year'] ?? [];
    if (relation === 'far') return [];
    if (isNumber(match, text.text)) return [kept({ start: match.index, end })];
    const isTime = text.key === 'thoi_gian';
    const { moves, doubt } = isTime ? { moves: true } : judgeMonth(text, { start, end, year: number }, match, setting);
    return [{ start, end, doubt, changes: moves ? [{ start, end, words: yearLike(typed, number + setting.turn.by) }] : [] }];
  });

const actBefore = regex.iu`\<(?:nghị\s+định|thông\s+tư|quyết\s+định|nghị\s+quyết|chỉ\s+thị|công\s+văn|văn\s+bản|NĐ|TT|QĐ|NQ|CV|số)\s+$`;

/** “Thông tư 15/2026”, “45/2026”: no month. */
function isNumber({ index, groups }: RegExpExecArray, text: string): boolean {
  const unit = Number.parseInt(groups?.['unit'] ?? '', 10);
  return unit > 12 || (unit > 0 && actBefore.test(text.slice(0, index)));
}

/** “tháng 12/2025” in the words of a plan for 2026 is past. */
function judgeMonth(text: Text, place: Place, match: RegExpExecArray, setting: Setting): Judged {
  const judged = judgeYear(text, place, setting);
  const isMonth = match.groups?.['unit'] !== undefined || /(?:tháng|quý)\s+\S+\s+năm\s+$/iu.test(text.text.slice(0, place.start));
  if (
    !isMonth ||
    !judged.moves ||
    leadsOn(text, place, setting.turn) ||
    setting.turn.isReport ||
    relationOf(setting.turn, place.year) !== 'before'
  )
    return judged;
  const month = /(?:tháng|quý)\s+(?:\S+\s+năm\s+)?$/iu.exec(text.text.slice(0, match.index))?.[0] ?? '';
  return {
    moves: false,
    doubt: `“${(month + match[0]).replace(/\s+/gu, ' ')}” ở trước ${oldPeriod(setting.turn)}, cần xem có phải đổi không`,
  };
}
