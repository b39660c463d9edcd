/** Whether a year of a text moves with the plan: what stands beside it decides. */
import type { Span } from '../diagnostic.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Circumstance, circumstances } from './circumstances.ts';
import { kept, type Reader, type Setting, sentenceAround } from './claim.ts';
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
  if (place.day === 31 && place.month === 12) return { moves: true, doubt: `mốc ${typed} đã đổi, số liệu đi cùng cần lấy lại` };
  return { moves: false, doubt: `ngày ${typed} ở trước ${oldPeriod(turn)}, cần xem có phải đổi không` };
}

const onward = /^\s*(?:đến|tới|-|–)\s[^.;]{0,40}?(?<!\d)((?:19|20)\d\d)(?!\d)/u;

/** “từ 01/12/2025 đến 30/11/2026”: what ends in a year of the plan begins with it. */
function leadsOn(text: Text, { end }: Place, turn: Turn): boolean {
  const to = onward.exec(text.text.slice(end))?.[1];
  return to !== undefined && relationOf(turn, Number(to)) === 'own';
}

/** What is counted, before which four figures are no year: “2026 cây xanh”. */
const counted =
  'đồng|người|m2|ha|km|km2|kW|MW|cây|tập thể|cá nhân|hộ|lượt|suất|triệu|tỷ|sản phẩm|hồ sơ|văn bản|học sinh|em|chiếc|bộ|cuốn|bản|trường hợp|đơn vị máu';

const token = regex.dgu`(?<![\d.,/]|\d\s?-|\p{L}{2}-|\<(?:số|km)\s+)(?<unit>(?:\d{1,2}|[IVX]{1,4})\s*/\s*|(?<=(?:[Tt]háng|[Qq]uý)\s+)(?:\d{1,2}|[IVX]{1,4})\s*-\s*)?(?<year>(?:19|20)\d\d)(?![\d/]|[.,:]\d|%)(?!(?<!năm\s+....)\s*(?:${counted})\>)`;

export const years: Reader = (text, setting) =>
  matches(text.text, token).flatMap((match) => {
    const number = Number(match.groups?.['year']);
    const relation = relationOf(setting.turn, number);
    const [start = 0, end = 0] = match.indices?.groups?.['year'] ?? [];
    if (relation === 'far') return [];
    if (isNumber(match, text.text)) return [kept({ start: match.index, end })];
    const isTime = text.key === 'thoi_gian';
    const { moves, doubt } = isTime ? { moves: true } : judgeMonth(text, { start, end, year: number }, match, setting);
    return [{ start, end, doubt, changes: moves ? [{ start, end, words: String(number + setting.turn.by) }] : [] }];
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
