/** One spelling for times: the many ways clerks write one thing → the few that `times.ts` reads. */
import { regex } from './letters.ts';

/** A year in a pattern: four digits that can be no other number. */
export const yearPattern = '(?:19|20|21)\\d\\d';

const words = (pattern: string): RegExp => regex.gu`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`;

const clock = '\\d{1,2} ?(?:h|giờ)(?: ?\\d{1,2}(?![\\d/-])(?: phút)?)?';

/** Applied in this order; each row may count on the rows above it. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212→]|->/gu, '-'],
  [/(?<!\d)(\d{1,2})([.-])(\d{1,2})\2(?=\d{4}(?!\d))/gu, '$1/$3/'],
  [/^\(([^()]*)\)[.;, ]*$/u, '$1'],
  // A note in brackets says nothing of days unless it has digits; then the time is doubtful.
  [/\([^()\d]*\)/gu, ' '],
  [/^[-+*•:,. ]+|[./;:, ]+$/gu, ''],
  [/ ?\/ ?/gu, '/'],
  [words('qú[yi]|quí'), 'quý'],
  [regex.gu`\<(quý|tháng|ngày|tuần|năm)(?=\d)`, '$1 '],
  [words('hàng(?= (?:năm|quý|tháng|tuần|ngày))'), 'hằng'],
  [words('hằng (?:quý|tháng|tuần|ngày)|các (?:quý|tháng) trong năm'), 'thường xuyên'],
  [words('(?:cả|suốt|quanh|trọn) năm'), 'năm'],
  [words(`(?:từ )?${clock} ?(?:-|đến) ?${clock}|(?:lúc )?${clock}`), ''],
  [words('tuần(?: lễ)? (?:thứ nhất|đầu(?: tiên)?)'), 'tuần 1'],
  [words('tuần(?: lễ)? (?:thứ )?hai'), 'tuần 2'],
  [words('tuần(?: lễ)? (?:thứ )?ba'), 'tuần 3'],
  [words('tuần(?: lễ)? (?:thứ )?tư'), 'tuần 4'],
  [words('tuần(?: lễ)? thứ(?= \\d)'), 'tuần'],
  [words('(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?(?= (?:ngày )?\\d)'), ''],
  [words(`giai đoạn(?= (?:từ )?(?:năm )?${yearPattern})`), ''],
  [words('từ (?:nay|khi ban hành)'), ''],
  [words('trong|vào|khoảng|dự kiến|hoàn thành|thực hiện|thời gian|tiến độ|tổ chức|triển khai|xong|các|của|là|kể|cho'), ''],
  [words('buổi|sáng|chiều|tối|liên tục|định kỳ|đột xuất'), ''],
  [words('tháng(?= (?:(?:đầu|giữa|cuối) )?quý)|tuần (?:giữa|cuối)(?= tháng)'), ''],
  // Widened to the whole: "cuối tháng 3" lies in March.
  [regex.gu`(?<!trước |sau )\<(?:đầu|giữa|cuối|(?:thượng|trung|hạ) tuần)(?= (?:tháng|quý))`, ''],
  [words('sáu(?= tháng)'), '6'],
  [/(?<=\d tháng (?:đầu|cuối))(?! năm)/gu, ' năm'],
  [
    words('(?:chậm|muộn|trễ) nhất|không (?:quá|muộn hơn|chậm hơn)|(?:thời )?hạn(?: (?:cuối|chót|nộp|gửi|báo cáo|đăng ký)){0,2}(?: ?:)?'),
    'hạn',
  ],
  [words('(?:hạn|đến|tới) trước'), 'trước'],
  [words('hạn (?:đến|tới)(?: hết)?|hạn hết'), 'hạn'],
  [words('(?:đến|tới)(?: hết)?|hết'), 'đến'],
  [/^[-:, ]+/u, ''],
  [/^hằng năm$/u, 'năm'],
  [words('hằng năm'), ''],
  [words('thường xuyên(?= [\\p{L}\\d])'), ''],
  [words('và|hoặc'), ','],
  [/[;&+]/gu, ','],
  // "Quý I, năm 2026" and "tháng 6 - 2026" are one time, not two.
  [regex.gu`(?<![\p{L}\d])(\d{1,2}|[ivx]+|(?:đầu|cuối) năm)(?: ?[,/-] ?| )(?:năm )?(?=${yearPattern}(?!\d))`, '$1/'],
  [/(?<=[ivx])\/(?=[ivx])/gu, ', '],
  [/ ?-(?: ?đến(?= ))? ?/gu, ' đến '],
  [/ (?=(?:từ|sau|trước|đến|hạn) )/gu, ', '],
];

/** Lower case, one space, one form of each letter. */
export function tidyTime(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A tidied time as parts between commas: `trong quý ii và quý iii năm 2026` → `quý ii, quý iii/2026`. */
export function canonicalTime(tidied: string): string {
  return spellings.reduce((text, [pattern, by]) => text.replace(pattern, by).replace(/ +/gu, ' ').trim(), tidied);
}
