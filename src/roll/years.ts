/** Whether a year of a text moves with the plan: what stands beside it decides. */
import type { Span } from '../diagnostic.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { figuresPattern, type Reader, type Setting, sentenceAround } from './claim.ts';
import { newPeriod, oldPeriod, type Relation, relationOf, type Turn } from './turn.ts';

export interface Judged {
  readonly moves: boolean;
  readonly doubt?: string | undefined;
}

/** What is around a year, and what follows from it; the first row that fits decides. */
interface Circumstance {
  /** Which years of a text it is about; all but the far ones where it does not say. */
  readonly of?: readonly Relation[];
  /** What stands just before the year, with its “năm”. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What its sentence says, and what it says before the year. */
  readonly within?: RegExp;
  readonly told?: RegExp;
  /** Not where all is told of the year that is over. */
  readonly notInReports?: true;
  readonly moves: boolean;
  readonly doubt?: (year: string, turn: Turn) => string;
}

const year = '(?:năm\\s+)?$';
const itself = (what: string) => (typed: string) => `“năm ${typed}” ${what}`;
const oneOff = itself('là của việc không diễn ra hằng năm, cần xem có còn làm không');

/** In the order in which they are asked. */
export const circumstances: readonly Circumstance[] = [
  {
    before: regex.iu`sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?:,?\s+(?:và\s+)?năm\s+\d{4})*,?\s+(?:và\s+)?năm\s+$`,
    moves: false,
  },
  { before: regex.iu`\<(?:luật|bộ\s+luật|pháp\s+lệnh|hiến\s+pháp)\s[^.;:,“”]{0,80}năm\s+$`, of: ['before', 'after'], moves: false },
  { before: regex.iu`\<đại\s+hội\>[^.;]{0,90}(?:lần\s+)?thứ\s+\S+[\s,-]*${year}`, moves: false, doubt: oneOff },
  { before: regex.iu`\<bầu\s+cử\>(?:[^.;]|\.\s*\(){0,200}$`, moves: false, doubt: oneOff },
  { before: regex.iu`\<(?:họp|phiên|kỳ\s+họp)\>[^.;]{0,60}(?:lần|thứ)\s+(?:thứ\s+)?\S+,?\s+${year}`, moves: true },
  { before: regex.iu`\<lần\s+thứ\s+\S+[\s,-]*${year}`, moves: true, doubt: itself('đã đổi, cần xem lại “lần thứ …” đứng trước') },
  {
    before: regex.iu`\<(?:ban\s+hành|thành\s+lập|sáp\s+nhập|sắp\s+xếp|khánh\s+thành|khởi\s+công|kết\s+luận\s+\S+)\s+${year}`,
    moves: false,
    doubt: itself('là mốc đã qua, cần xem có phải đổi không'),
  },
  { before: regex.iu`\<(?:kể\s+từ|bắt\s+đầu\s+từ|từ)\s+${year}`, moves: false, doubt: itself('là mốc bắt đầu, cần xem có phải đổi không') },
  { before: regex.iu`\<hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?từ\s+(?:ngày\s+)?$`, moves: false },
  {
    before: regex.iu`\<từ\s+ngày\s+$`,
    after: regex.iu`^(?![^.;]*\<(?:đến|tới|sang|hết)\>)`,
    moves: false,
    doubt: itself('là mốc bắt đầu, cần xem có phải đổi không'),
  },
  {
    of: ['own'],
    before: regex.iu`\<(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+$`,
    moves: true,
    doubt: itself('là mục tiêu phải đạt đến năm ấy, cần xem chỉ tiêu của năm mới'),
  },
  {
    of: ['before', 'after'],
    before: regex.iu`\<(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+$`,
    moves: false,
    doubt: itself('là mốc cố định, cần xem có phải đổi không'),
  },
  {
    of: ['own'],
    after: regex.iu`^[\s,]*(?:tiếp\s+tục\s+)?là\s+năm\>|^[\s,]*năm\s+(?:đầu|cuối|thứ|bản\s+lề|diễn|có\s+ý)`,
    moves: true,
    doubt: (typed, turn) => `câu này nói riêng về năm ${typed}, cần viết lại cho ${newPeriod(turn)}`,
  },
  {
    notInReports: true,
    of: ['own', 'before'],
    within: regex.iu`\<(?:đã\>.*${figuresPattern}|ghi\s+nhận\>.*${figuresPattern}|(?:khảo\s+sát|điều\s+tra|thống\s+kê)\>.*${figuresPattern}\s?%|kết\s+quả\s+cho\s+thấy)`,
    moves: false,
    doubt: itself('đứng trong câu kể số liệu đã có, cần thay bằng số liệu mới'),
  },
  {
    notInReports: true,
    of: ['before'],
    told: regex.iu`^\s*(?:trong\s+|qua\s+)?năm\s+$`,
    after: /^\s*,/u,
    moves: false,
    doubt: itself('đứng trong câu kể số liệu đã có, cần thay bằng số liệu mới'),
  },
  {
    notInReports: true,
    of: ['before'],
    before: regex.iu`\<(?:kết\s+quả|thành\s+tích|số\s+liệu)\s+(?:của\s+|trong\s+)?năm\s+$`,
    after: regex.iu`^[^.;,]{0,40}?${figuresPattern}`,
    moves: false,
    doubt: itself('đứng trong câu kể số liệu đã có, cần thay bằng số liệu mới'),
  },
];

interface Place extends Span {
  readonly year: number;
}

/** What is to become of a year at a place of a text. */
export function judgeYear(text: Text, place: Place, { turn }: Setting): Judged {
  const relation = relationOf(turn, place.year);
  if (relation === 'far') return { moves: false };
  const [before, after] = [text.text.slice(0, place.start), text.text.slice(place.end)];
  const sentence = sentenceAround(text, place);
  const own = text.text.slice(sentence.start, sentence.end);
  const told = text.text.slice(sentence.start, place.start);
  const found = circumstances.find(
    (row) =>
      (row.of?.includes(relation) ?? true) &&
      !(row.notInReports && turn.isReport) &&
      (row.before?.test(before) ?? true) &&
      (row.told?.test(told) ?? true) &&
      (row.after?.test(after) ?? true) &&
      (row.within?.test(own) ?? true),
  );
  return found ? { moves: found.moves, doubt: found.doubt?.(String(place.year), turn) } : { moves: true };
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
  const judged = judgeYear(text, place, setting);
  if (relation !== 'before' || turn.isReport || !judged.moves) return judged;
  const typed = `${place.day}/${place.month}/${place.year}`;
  if (place.day === 31 && place.month === 12) return { moves: true, doubt: `mốc ${typed} đã đổi, số liệu đi cùng cần lấy lại` };
  return { moves: false, doubt: `ngày ${typed} ở trước ${oldPeriod(turn)}, cần xem có phải đổi không` };
}

const token = regex.dgu`(?<![\d.,/]|\d\s?-)(?<unit>(?:\d{1,2}|[IVX]{1,4})\s*/\s*)?(?<year>(?:19|20)\d\d)(?![\d/]|[.,]\d|%|\s*(?:đồng|người|m2|ha|km)(?!\p{L}))`;

export const years: Reader = (text, setting) =>
  matches(text.text, token).flatMap((match) => {
    const number = Number(match.groups?.['year']);
    const relation = relationOf(setting.turn, number);
    const [start = 0, end = 0] = match.indices?.groups?.['year'] ?? [];
    if (relation === 'far') return [];
    const isTime = text.key === 'thoi_gian';
    const { moves, doubt } = isTime ? { moves: true } : judgeMonth(text, { start, end, year: number }, match, setting);
    return [{ start, end, doubt, changes: moves ? [{ start, end, words: String(number + setting.turn.by) }] : [] }];
  });

/** “tháng 12/2025” in the words of a plan for 2026 is past. */
function judgeMonth(text: Text, place: Place, match: RegExpExecArray, setting: Setting): Judged {
  const judged = judgeYear(text, place, setting);
  const isMonth = match.groups?.['unit'] !== undefined || /(?:tháng|quý)\s+\S+\s+năm\s+$/iu.test(text.text.slice(0, place.start));
  if (!isMonth || !judged.moves || setting.turn.isReport || relationOf(setting.turn, place.year) !== 'before') return judged;
  return { moves: false, doubt: `“${match[0]}” ở trước ${oldPeriod(setting.turn)}, cần xem có phải đổi không` };
}
