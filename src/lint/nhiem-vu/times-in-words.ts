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

const byDay = regex.giu`\<(?:trước|chậm +nhất(?: +là)?|muộn +nhất(?: +là)?|hạn +cuối(?: +là)?) +(?:hết +)?(?:ngày +)?(?<day>\d{1,2})(?:/| +tháng +)(?<month>\d{1,2})(?:/| +năm +)(?<year>\d{4})(?!\d)`;
const duty = /gửi|báo +cáo|hoàn +thành|nộp|đăng +ký|trình|ban +hành|tổng +hợp|cung +cấp|đề +xuất|xây +dựng|tổ +chức|xong/iu;
const fact = regex.iu`\<(?:đã|phấn +đấu|mục +tiêu|đạt)\>|thời +kỳ|tính +đến|số +liệu|phát +sinh|hiệu +lực|thành +lập`;
/** “văn bản ban hành trước ngày …” says which documents, “ban hành hướng dẫn trước ngày …” by when. */
const which = regex.iu`\<(?:ban +hành|ký|cấp|tiếp +nhận|công +nhận|khen +thưởng|công +tác|hoạt +động|kháng +chiến|tuyển +dụng|hy +sinh|có|từ) *$`;
/** A duty ends with its deadline; words that follow describe what was done by then. */
const closed = regex.iu`^ *(?:[.;,)]|$|(?:để|theo|qua|về|gửi|và|hằng)\>)`;

/** Deadlines with their year, in sentences that give somebody a duty; none in stories of the past. */
export function deadlines({ text }: Text): Deadline[] {
  return matches(text, byDay).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const clause = text.slice(Math.max(0, start - 400), start).replace(/^.*[.;](?=\s)/su, '');
    const told = fact.test(clause) || which.test(clause) || clause.lastIndexOf('^[') > clause.lastIndexOf(']');
    if (told || !duty.test(clause) || !closed.test(text.slice(end, end + 20))) return [];
    const { day = '', month = '', year = '' } = match.groups ?? {};
    return [{ start, end, day: isoDate(year, month, day) }];
  });
}

/** Fields whose sentences give duties. */
export const dutyKeys: ReadonlySet<string> = new Set(['noi_dung', 'yeu_cau', 'ket_thuc', 'dieu', 'ghi_chu']);
