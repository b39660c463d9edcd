/** What stands around a year and keeps it, or makes it doubtful: a row each, words of the language from real plans; the choice is ours. */
import { regex } from '../vietnamese/letters.ts';
import { figures, figuresPattern } from './claim.ts';
import { newPeriod, type Relation, type Turn } from './turn.ts';

/** What is around a year, and what follows from it; the first row that fits decides. */
export interface Circumstance {
  /** Which years of a text it is about; all but the far ones where it does not say. */
  readonly of?: readonly Relation[];
  /** What stands just before the year, with its “năm”. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What its sentence says, and what it says before the year. */
  readonly within?: RegExp;
  readonly told?: RegExp;
  /** Not where work is listed. */
  readonly notInTasks?: true;
  /** Not where all is told of the year that is over. */
  readonly notInReports?: true;
  /** Only in a plan for several years. */
  readonly ofPeriods?: true;
  readonly moves: boolean;
  /** `typed`: the year with its “năm”, or the day. */
  readonly doubt?: (typed: string, turn: Turn) => string;
}

const year = '(?:năm\\s+)?$';
/** “đạt 95%”, “xếp thứ 12/34”: what is known of a year; what is still to be reached is no result. */
const result = `\\<(?:đạt|còn|chiếm|xếp|là)\\s+(?:(?!năm\\s)[^\\d\\s.,;:]+\\s+){0,4}(?:${figuresPattern}|\\d+/\\d+(?!\\d)|loại|hạng|nhất|nhì)|:\\s*${figuresPattern}`;
const unreached = '\\<(?:phấn\\s+đấu|chỉ\\s+tiêu|mục\\s+tiêu|dự\\s+kiến|so\\s+với|cao\\s+hơn|thấp\\s+hơn|bằng)\\>';
/** Behind the year in the same clause, where no other year is. */
const told = `[^.;:,\\d]{0,60}?`;
const itself = (what: string) => (typed: string) => `“${typed}” ${what}`;
const oneOff = itself('là của việc không diễn ra hằng năm, cần xem có còn làm không');

/** What stands behind a year whose result is told. */
export const resultBehind = regex.iu`^${told}(?:${result})`;

/** In the order in which they are asked. */
export const circumstances: readonly Circumstance[] = [
  {
    before: regex.iu`sửa\s+đổi(?:,?\s+bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?:,?\s+(?:và\s+)?năm\s+\d{4})*,?\s+(?:và\s+)?(?:năm\s+)?$`,
    moves: false,
  },
  { before: regex.iu`\<(?:luật|bộ\s+luật|pháp\s+lệnh|hiến\s+pháp)\s[^.;:,“”]{0,80}năm\s+$`, of: ['before', 'after'], moves: false },
  { before: regex.iu`\<(?:windows|office|server|word|excel|autocad|photoshop)\s+(?:server\s+)?$`, moves: false },
  {
    before: regex.iu`\<đại\s+hội\s+(?:đồng\s+)?(?:cổ\s+đông|thành\s+viên|xã\s+viên)\>[^.;]{0,60}$|\<đại\s+hội\>[^.;]{0,40}\<(?:thường\s+niên|hằng\s+năm)\>[^.;]{0,30}$`,
    moves: true,
  },
  { before: regex.iu`\<lần\s+đầu(?:\s+tiên)?\>[^.;,]{0,60}$`, moves: false, doubt: itself('là của lần đầu, cần viết lại') },
  {
    before: regex.iu`\<lần\s+(?:gần\s+(?:đây\s+)?nhất|trước|cuối)\>[^.;,]{0,40}$`,
    moves: false,
    doubt: itself('là mốc đã qua, cần xem có phải đổi không'),
  },
  {
    within: regex.iu`\<(?:(?:0?[2-9]|10|hai|ba|bốn|năm|mười)\s+năm\s+(?:một|1|01)\s+lần|(?:0?[2-9]|10)\s+năm\s*/\s*(?:một\s+)?lần|định\s+kỳ\s+(?:0?[2-9]|10|hai|ba|bốn|năm|mười)\s+năm)\>`,
    moves: false,
    doubt: oneOff,
  },
  { before: regex.iu`\<đại\s+hội\>[^.;]{0,90}(?:lần\s+)?thứ\s+\S+[\s,-]*${year}`, moves: false, doubt: oneOff },
  { before: regex.iu`\<đại\s+hội\s+(?:lần\s+thứ\s+)?[XVI]+\>[^.;,]{0,60}$`, moves: false, doubt: oneOff },
  {
    before: regex.iu`\<(?:world\s+cup|sea\s*games|asiad|asian\s+games|olympics?|paralympic|para\s*games|apec|asean|cop\s?\d*)\>[^.;,]{0,20}$`,
    moves: false,
    doubt: oneOff,
  },
  { before: regex.iu`(?<!nghị\s+quyết\s+)\<đại\s+hội\>(?!\s+đồng)[^.;,]{0,60}năm\s+$`, moves: false, doubt: oneOff },
  { before: regex.iu`\<(?:bầu\s+cử|tổng\s+điều\s+tra)\>(?:[^.;]|\.\s*\(){0,200}$`, moves: false, doubt: oneOff },
  { before: regex.iu`\<(?:họp|phiên|kỳ\s+họp)\>[^.;]{0,60}(?:lần|thứ)\s+(?:thứ\s+)?\S+,?\s+${year}`, moves: true },
  { before: regex.iu`\<lần\s+thứ\s+\S+[\s,-]*${year}`, moves: true, doubt: itself('đã đổi, cần xem lại “lần thứ …” đứng trước') },
  {
    before: regex.iu`\<(?:kết\s+luận|ý\s+kiến|chỉ\s+đạo|phát\s+biểu)\>[^.;]{0,80}\<tại\s+(?:\S+\s+){0,2}(?:họp|làm\s+việc|hội\s+nghị|hội\s+ý)\>[^.;,]{0,60}\<ngày\s+$`,
    moves: false,
    doubt: itself('là ngày đã qua, cần xem có phải đổi không'),
  },
  {
    before: regex.iu`\<(?:ban\s+hành|thành\s+lập|sáp\s+nhập|sắp\s+xếp|khánh\s+thành|khởi\s+công|kết\s+luận\s+\S+)\s+${year}`,
    moves: false,
    doubt: itself('là mốc đã qua, cần xem có phải đổi không'),
  },
  { before: regex.iu`\<(?:kể\s+từ|bắt\s+đầu\s+từ|từ)\s+năm\s+$`, moves: false, doubt: itself('là mốc bắt đầu, cần xem có phải đổi không') },
  {
    of: ['before'],
    before: regex.iu`\<(?:xây\s+dựng|kết\s+nạp|tuyển\s+dụng|sản\s+xuất|tốt\s+nghiệp|bổ\s+nhiệm|nhập\s+ngũ|sinh|hoàn\s+thành)(?:\s+[^\s,;]+)?\s+(?:trong\s+|vào\s+)?năm\s+$`,
    moves: false,
    doubt: itself('là mốc đã qua, cần xem có phải đổi không'),
  },
  {
    before: regex.iu`\<này\s+có\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?từ\s+ngày\s+$`,
    moves: false,
    doubt: itself('là ngày có hiệu lực của văn bản năm trước, cần đổi'),
  },
  { before: regex.iu`\<hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?từ\s+(?:ngày\s+)?$`, moves: false },
  {
    before: regex.iu`\<(?:từ\s+ngày|kể\s+từ|áp\s+dụng\s+từ|thi\s+hành\s+từ)\s+$`,
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
    of: ['after'],
    ofPeriods: true,
    before: regex.iu`\<(?:định\s+hướng|tầm\s+nhìn)\s+(?:đến\s+)?năm\s+$`,
    moves: true,
    doubt: itself('đã đổi, cần xem có đúng là định hướng của kế hoạch mới'),
  },
  {
    of: ['before', 'after'],
    before: regex.iu`\<(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+$`,
    moves: false,
    doubt: itself('là mốc cố định, cần xem có phải đổi không'),
  },
  {
    notInReports: true,
    notInTasks: true,
    of: ['own'],
    before: regex.iu`\<tính\s+đến\s+(?:hết\s+)?(?:ngày\s+)?$`,
    within: figures,
    moves: true,
    doubt: itself('đã đổi, số liệu đi cùng cần lấy lại'),
  },
  {
    of: ['own'],
    before: regex.iu`\<(?:trước|sau)\s+năm\s+$`,
    moves: true,
    doubt: itself('là mốc đã đổi, cần xem lại'),
  },
  {
    of: ['own'],
    after: regex.iu`^[\s,]*(?:tiếp\s+tục\s+)?là\s+năm\>|^[\s,]*năm\s+(?:đầu|cuối|thứ|bản\s+lề|diễn|có\s+ý)`,
    moves: true,
    doubt: (typed, turn) => `câu này nói riêng về ${typed}, cần viết lại cho ${newPeriod(turn)}`,
  },
  {
    notInReports: true,
    of: ['own'],
    within: regex.iu`\<(?:do\s+ảnh\s+hưởng|dời|hoãn|lùi)\>`,
    moves: true,
    doubt: (_, turn) => `câu này kể việc của riêng năm ${turn.first}, cần viết lại cho ${newPeriod(turn)}`,
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
    after: regex.iu`^\s*,|^[^.;]{0,60}${figuresPattern}`,
    moves: false,
    doubt: itself('đứng trong câu kể số liệu đã có, cần thay bằng số liệu mới'),
  },
  {
    notInReports: true,
    of: ['before'],
    before: regex.iu`^(?!.*${unreached}[^.;]{0,60}$)`,
    after: resultBehind,
    moves: false,
    doubt: itself('đứng trong câu kể số liệu đã có, cần thay bằng số liệu mới'),
  },
  {
    notInReports: true,
    of: ['before'],
    before: regex.iu`(?<!${unreached}[^.;,]{0,60})\<(?:đạt|còn|chiếm|xếp)\s+[^.;]{0,12}?\d[^.;]{0,30}năm\s+$`,
    moves: false,
    doubt: itself('đứng trong câu kể số liệu đã có, cần thay bằng số liệu mới'),
  },
  {
    notInReports: true,
    of: ['before'],
    before: regex.iu`\d\s*%?\s*\(\s*${year}`,
    after: /^\s*\)/u,
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
  {
    notInReports: true,
    notInTasks: true,
    of: ['before'],
    before: regex.iu`(?<!\<so\s+với\s(?:\S+\s){0,3})năm\s+$`,
    within: figures,
    moves: true,
    doubt: itself('đã đổi, số liệu đi cùng cần lấy lại'),
  },
];
