/** Whether a plan speaks of its own numbers: “theo khoản 2 mục này”. Then a number changed would leave those words pointing elsewhere. */

import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Subject } from '../subject.ts';

export function refersToItself({ texts }: Subject): boolean {
  return texts.some(({ text }) => refers(text));
}

const number = String.raw`(?:\d{1,3}|[IVX]{1,6}|[a-zđ])(?:\.\d{1,2})*(?![\p{L}\d])`;
const word = String.raw`(?:(?<!tài\s)khoản|(?<!(?:thời|địa|quan|đặc|trọng|ưu|cao|thí)\s)điểm|(?<!(?:danh|chuyên|hạng)\s)mục|\<phần|nhiệm\s+vụ\s+số|thứ\s+tự|\<s?tt)`;
const reference = regex.giu`${word}\s+${number}`;

/** What may stand between “khoản 1” and the act that it is of: “, 2 và điểm a khoản 3 Điều 5 …”. */
const more = regex.iu`^(?:[\s,;)]*(?:(?:và|hoặc|của|thuộc|tại)\s+)*(?:${word}\s+)?${number}){0,9}`;
const act = regex.u`^[\s,)]*(?:(?:của|thuộc|tại)\s+)?(?:Điều\s+\d|(?:Bộ\s+)?[Ll]uật\s|(?:Nghị\s+(?:định|quyết)|Thông\s+tư|Quyết\s+định|Pháp\s+lệnh|Chỉ\s+thị|Công\s+văn|Văn\s+bản)\s)(?![^.;]{0,60}\snày\>)`;

function refers(text: string): boolean {
  for (const { 0: found, index } of matches(text, reference)) {
    const rest = text.slice(index + found.length, index + found.length + 160);
    if (!act.test(rest.slice(more.exec(rest)?.[0].length ?? 0))) return true;
  }
  return false;
}
