/** Times as sentences say them: “gửi về Sở Nội vụ trước ngày 15/12/2026”. */

import { isoDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Text } from '../shared/typed-texts.ts';

const when = regex.iu`${[
  '(?:trước|trong|từ|vào|đến +hết|hết|sau|chậm +nhất|muộn +nhất) +(?:(?:là|các) +)?(?:ngày|tuần|tháng|quý|\\d{1,2}\\/\\d)',
  '(?:tháng +\\d{1,2}|qu[ýí] +(?:[1-4]|I{1,3}|IV))(?![\\d\\p{L}])',
  '(?=th)(?<!khen +thưởng +)thường +xuyên',
  'h[ằà]ng +(?:năm|quý|tháng|tuần|ngày)',
  'định +kỳ',
]
  .map((words) => `(?<![\\p{L}\\d])${words}`)
  .join('|')}`;

/** Whether a sentence says when; doubtful words count, so that nobody is asked for what he has written. */
export function saysWhen(text: string): boolean {
  return when.test(text);
}

/** A day by which something must be done. */
interface Deadline {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** ISO. */
  readonly day: string;
}

const date = '(?:ngày +)?(?<day>\\d{1,2})(?:/| +tháng +)(?<month>\\d{1,2})(?:/| +năm +)(?<year>\\d{4})(?!\\d)';
const byDay = regex.giu`\<(?:trước|(?:chậm|muộn) +nhất(?: +(?:là|vào))?|hạn +(?:cuối|chót)(?: +là)?|(?<=(?:xong|hoàn +thành) +)trong) +(?:hết +)?${date}`;
/** “Hạn: 10/11/2026”, “Hạn nộp hồ sơ: trước ngày 10/11/2026”, “hạn chót 10/11/2026”; of “hết hạn ngày …” nobody is asked. */
const byTerm = regex.giu`\<(?<!(?:hết|quá|gia|vô|có) +)(?:thời +)?hạn(?:(?: +\p{L}+){0,4} *: *| +(?:cuối|chót|nộp|gửi)(?: +\p{L}+){0,2}? +)(?:\p{L}+ +){0,2}?(?<date>${date})`;
const duty = /gửi|báo +cáo|hoàn +thành|nộp|đăng +ký|trình|ban +hành|tổng +hợp|cung +cấp|đề +xuất|xây +dựng|tổ +chức|xong/iu;
/** What a task is about is a duty as well. */
const taskDuty =
  /rà +soát|lập|thẩm +định|phê +duyệt|bình +xét|kiểm +tra|khảo +sát|triển +khai|thực +hiện|tập +huấn|sơ +kết|tổng +kết|phát +động|kiện +toàn/iu;
const fact = regex.iu`\<(?:đã|phấn +đấu|mục +tiêu|đạt)\>|thời +kỳ|tính +đến|số +liệu|phát +sinh|hiệu +lực|thành +lập`;
/** “văn bản ban hành trước ngày …” says which documents, “ban hành hướng dẫn trước ngày …” by when. */
const which = regex.iu`\<(?:ban +hành|ký|cấp|tiếp +nhận|công +nhận|khen +thưởng|công +tác|hoạt +động|kháng +chiến|tuyển +dụng|hy +sinh|có|từ|khởi +công|lắp +đặt|sản +xuất|thi +công|nghiệm +thu|xảy +ra|diễn +ra|bổ +nhiệm|nghỉ +hưu|kết +nạp|sinh|đầu +tư|sử +dụng) *$`;
/** A duty ends with its deadline; words that follow describe what was done by then. */
const closed = regex.iu`^ *(?:[.;,)]|$|(?:để|theo|qua|về|gửi|và|hằng)\>)`;

/** Deadlines with their year, in sentences that give somebody a duty; none in stories of the past. */
export function deadlines({ text, path }: Text): Deadline[] {
  if (!aYear.test(text)) return [];
  const isTask = path.includes('nhiem_vu');
  const given = matches(text, byDay)
    .map(deadlineOf)
    .filter(({ start }) => {
      const clause = clauseBefore(text, start);
      return duty.test(clause) || (isTask && taskDuty.test(clause));
    });
  const terms = matches(text, byTerm)
    .map(deadlineOf)
    .filter(({ end }) => !given.some((each) => each.end === end));
  return [...given, ...terms].filter((each) => isOpen(text, each));
}

/** One look at every text. */
const aYear = /20\d\d/u;

function deadlineOf({ index, 0: words, groups }: RegExpExecArray): Deadline {
  const { day = '', month = '', year = '', date = words } = groups ?? {};
  const end = index + words.length;
  return { start: end - date.length, end, day: isoDate(year, month, day) };
}

/** Nothing around the day says that it is over, or that it only tells which things are meant. */
function isOpen(text: string, { start, end }: Deadline): boolean {
  const clause = clauseBefore(text, start);
  const told = fact.test(clause) || which.test(clause) || clause.lastIndexOf('^[') > clause.lastIndexOf(']');
  return !told && closed.test(text.slice(end, end + 20));
}

function clauseBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 400), at).replace(/^.*[.;](?=\s)/su, '');
}

/** Fields whose sentences give duties. */
export const dutyKeys: ReadonlySet<string> = new Set(['noi_dung', 'yeu_cau', 'ket_thuc', 'dieu', 'ghi_chu']);
