/** Parts of a citation that `lint` does not read, for it need not: where its title ends, and dates that stand otherwise behind its number. */
import { regex } from '../vietnamese/letters.ts';
import { newPeriod, type Turn } from './turn.ts';

/** Words that open a title behind number, date and issuer. */
const titleBegins = regex.iu`^[\s“"]*(?:về|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi|triển khai|thực hiện|tổ chức|giao|phát động|thành lập|kèm theo)\>`;
/** First words of who goes on to act behind a title: “…, Sở Nội vụ ban hành”. Words of the language, the choice is ours. */
const actors =
  'Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Sở|Phòng|Ban|Bộ|Chủ tịch|Thường trực|Văn phòng|Thanh tra|Công an|Trung tâm|Chi cục|Cục|Tòa|Viện|Vườn|' +
  'Trường|Đại học|Học viện|Bệnh viện|Trạm|Thư viện|Bảo tàng|Nhà máy|Công ty|Tổng công ty|Tập đoàn|Chi nhánh|Điện lực|Kho bạc|Thuế|Bảo hiểm|' +
  'Ngân hàng|Liên đoàn|Mặt trận|Đảng ủy|Hội(?! (?:nghị|thi|thao|diễn|giảng|chợ))|Đoàn|Tỉnh|Thành phố|Huyện|Quận|Xã|Phường|Đặc khu|Khối|Cụm|' +
  'các|toàn|những|từng|mỗi|đơn vị|cơ quan|tôi|trong đó|nay';
const actor = actors.replaceAll(' ', '\\s+');
const further = '(?:[Cc]ác\\s+)?(?:Kế\\s+hoạch|Quyết\\s+định|Chỉ\\s+thị|Công\\s+văn|Chương\\s+trình|Nghị\\s+quyết)\\s+số';
/** Where a title ends and the sentence goes on. */
const titleEnds = regex.u`;|\((?=\s*(?:sau\s+đây|dưới\s+đây|gọi|viết|đã|được|kèm|ban\s+hành)\>)|\.(?:\s|$)|,\s+(?:${actor})\>|\s+và\s+(?=${further})`;

/** The end of the title behind a place, if one begins there. */
export function endOfTitle(plain: string, end: number, next: number): number {
  const rest = plain.slice(end, next);
  if (!titleBegins.test(rest)) return end;
  return end + (titleEnds.exec(rest)?.index ?? rest.length);
}

/** “ngày 15/01/”, and who issued it. */
export const dated = 'ngày\\s+\\d{1,2}(?:\\s*[/.-]\\s*|\\s+tháng\\s+)\\d{1,2}(?:\\s*[/.-]\\s*|\\s+năm\\s+)';
export const issuer = '\\s+của\\s+[^,;.()]{0,80}?(?=\\s+(?:về|ban hành|quy định|hướng dẫn)\\>|[,;.()]|$)';
/** Behind a number: “năm 2026”, “(05/01/2026)”, “ngày 05/01/26 của …”. */
const otherDate = regex.u`^(?:\s+năm\s+(\d{4})(?!\d)|\s*\(\s*(?:ngày\s+)?\d{1,2}/\d{1,2}/(\d{4})\s*\)|,?\s+${dated}(\d\d)(?!\d)(?:${issuer})?)`;

/** Such a date at the beginning of what follows a number. */
export function otherDateIn(rest: string): { readonly length: number; readonly year: number } | null {
  const [words = '', ...years] = otherDate.exec(rest) ?? [];
  const year = years.find((each) => each !== undefined);
  return year === undefined ? null : { length: words.length, year: fullYear(year) };
}

export function fullYear(typed: string): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

export function yearlyDoubt(label: string, issued: number, turn: Turn): string {
  return `“${label}” là văn bản của năm ${issued}, cần thay bằng văn bản cho ${newPeriod(turn)} nếu đã có`;
}
