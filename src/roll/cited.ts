/** What is cited stays as it was issued; what is issued anew each year is doubtful. */
import type { Span } from '../diagnostic.ts';
import { type Found, read } from '../lint/can-cu/citation-reading.ts';
import { readCitations, statutesNamed } from '../lint/can-cu/citations.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Claim, kept, type Reader, type Setting, sentenceAround } from './claim.ts';
import { lapsedDoubt } from './grounds.ts';
import { nameOf } from './lunar.ts';
import { newPeriod, oldPeriod, relationOf, type Turn, yearTokens } from './turn.ts';

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

/** Kinds that offices issue for a year. */
const yearly =
  /^(?:Kế hoạch|Chương trình|Công văn|Tờ trình|Báo cáo|Nghị quyết|Quyết định|Chỉ thị|Thông báo|Hướng dẫn|Công điện|Biên bản|Thông tri)/u;
/** Those that are always of one occasion. */
const single = /^(?:Công văn|Tờ trình|Báo cáo|Biên bản|Công điện)/u;

export const cited: Reader = (text, setting) => {
  const plain = text.text.replace(/\*/gu, ' ');
  const found = read(plain);
  const acts = readCitations(text, setting.lawDay);
  const claims = found.flatMap((each, index) => claimOf(plain, each, found[index + 1]?.start ?? plain.length, acts[index], setting));
  return claims;
};

/** “Mệnh lệnh số 09/ML-TM ngày 05 tháng 02 năm 2026 của …”: a number with its day, whatever kind it is of. */
const dated = 'ngày\\s+\\d{1,2}(?:\\s*[/.-]\\s*|\\s+tháng\\s+)\\d{1,2}(?:\\s*[/.-]\\s*|\\s+năm\\s+)';
const issuer = '\\s+của\\s+[^,;.()]{0,80}?(?=\\s+(?:về|ban hành|quy định|hướng dẫn)\\>|[,;.()]|$)';
const numbered = regex.gu`(?:(?<kind>\p{Lu}[\p{L}]*(?:\s+\p{Ll}+){0,2})\s+)?\<[Ss]ố\s*:?\s*\d+[\p{L}\d]*\s?[/-]\s?[\p{L}\d&./-]+,?\s+${dated}(?<year>\d{4}|\d\d(?!\d))(?:${issuer})?`;
/** “Biên bản ngày 15/01/2026 của Hội đồng”: without a number only what somebody has issued. */
const unnumberedAct = regex.gu`(?<kind>\<(?:Biên\s+bản|Tờ\s+trình|Báo\s+cáo|Công\s+văn|Thông\s+báo|Đề\s+nghị|Kết\s+luận|Quyết\s+định|Kế\s+hoạch|Đơn))(?:\s+\p{Ll}+){0,4}\s+${dated}(?<year>\d{4})${issuer}`;
/** Behind a number whose date the reader of citations does not know. */
const shortDate = regex.u`^,?\s+${dated}(?<year>\d\d)(?!\d)(?:${issuer})?`;

export const citedOtherwise: Reader = (text, setting) => {
  const plain = text.text.replace(/\*/gu, ' ');
  const claims = ofOtherKinds(plain, setting);
  return text.key === 'can_cu' && claims.length === 0 ? unnumbered(text, setting) : claims;
};

function ofOtherKinds(plain: string, { turn }: Setting): Claim[] {
  return [...matches(plain, numbered), ...matches(plain, unnumberedAct)].map((match) => {
    const start = match.index;
    const end = endOfTitle(plain, { end: start + match[0].length }, plain.length);
    const year = fullYear(match.groups?.['year'] ?? '');
    const isNear = relationOf(turn, year) === 'own' || relationOf(turn, year) === 'before';
    return kept({ start, end }, isNear ? yearlyDoubt(match[0].split(/\s+ngày/u)[0] ?? '', year, turn) : undefined);
  });
}

function fullYear(typed: string): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

/** “Kế hoạch sản xuất năm 2026 của Công ty”: without a date there is one each year; with one the whole item stays. */
function unnumbered({ text }: Text, { turn }: Setting): readonly Claim[] {
  const all = { start: 0, end: text.length };
  const own = matches(text, yearTokens).filter(({ 0: year }) => relationOf(turn, Number(year)) === 'own');
  if (own.length === 0) return [kept(all)];
  if (/\d\s*(?:\/|tháng)\s*\d/u.test(text))
    return [kept(all, `căn cứ này là của ${oldPeriod(turn)}, cần thay bằng văn bản cho ${newPeriod(turn)}`)];
  const changes = own.map(({ index, 0: year }) => ({ start: index, end: index + 4, words: String(Number(year) + turn.by) }));
  return [{ ...all, changes, doubt: `đã đổi năm của căn cứ, cần xem văn bản cho ${newPeriod(turn)} đã có chưa` }];
}

type Act = ReturnType<typeof readCitations>[number] | undefined;

function claimOf(plain: string, found: Found, next: number, citation: Act, setting: Setting): readonly Claim[] {
  const { turn } = setting;
  const bare = found.date
    ? undefined
    : (/^\s+năm\s+\d{4}(?!\d)/u.exec(plain.slice(found.end, next)) ?? shortDate.exec(plain.slice(found.end, next)))?.[0];
  const end = endOfTitle(plain, { end: found.end + (bare?.length ?? 0) }, next);
  const span = { start: found.start, end };
  if (found.year !== '' && relationOf(turn, Number(found.year)) !== 'far' && !citation?.act?.issued.startsWith(found.year)) {
    // “phổ biến Luật Thi đua, khen thưởng năm 2026” is no law of that year; of a law that is not known nobody can say.
    const name = citation?.name?.words ?? '';
    if (relationOf(turn, Number(found.year)) !== 'own' || /sửa\s+đổi/u.test(name) || statutesNamed(name).length > 0) return [];
    return [kept(span, `“${citation?.label ?? ''}”: nếu ${found.year} không phải là năm ban hành thì cần đổi`)];
  }
  const open = openDate(plain, found, setting);
  if (open) return [{ ...span, changes: [open] }];
  const title = plain.slice(found.end, end).trim();
  if (/thay\s+thế(?:\s+cho)?\s*$/iu.test(plain.slice(0, found.start)))
    return [kept(span, `“${citation?.label ?? ''}” là văn bản bị thay thế, cần xem nay thay thế văn bản nào`)];
  const about = title === '' ? plain.slice(...sentence(plain, span)) : title;
  return [kept(span, doubtOf(about, found, citation, setting))];
}

function sentence(text: string, span: Span): [number, number] {
  const { start, end } = sentenceAround({ text }, span);
  return [start, end];
}

function endOfTitle(plain: string, { end }: Pick<Found, 'end'>, next: number): number {
  const rest = plain.slice(end, next);
  if (!titleBegins.test(rest)) return end;
  return end + (titleEnds.exec(rest)?.index ?? rest.length);
}

/** A number that is still to be given is of the new plan: its year moves. */
function openDate(plain: string, { number, date }: Found, { turn }: Setting): Claim['changes'][number] | undefined {
  if (!number || !date || date.iso !== '' || /\d/u.test(plain.slice(number.start, number.end).split('/')[0] ?? '')) return undefined;
  const year = /(\d{4})\D*$/u.exec(plain.slice(date.start, date.end));
  if (!year?.[1] || relationOf(turn, Number(year[1])) === 'far') return undefined;
  const start = date.start + year.index;
  return { start, end: start + 4, words: String(Number(year[1]) + turn.by) };
}

/** `about`: its title, or where it has none the sentence that it stands in. */
function doubtOf(about: string, { type, date, number }: Found, citation: Act, { turn, lawDay }: Setting): string | undefined {
  const act = citation?.act;
  // Of listed grounds `grounds.ts` speaks.
  if (act && citation?.path[0] === 'can_cu') return undefined;
  if (act) {
    if (act.expires === null || act.expires > lawDay) return undefined;
    return lapsedDoubt(act, lawDay);
  }
  const issued =
    Number(date?.iso.slice(0, 4) || /^\s*năm\s+(\d{4})/u.exec(about)?.[1]) ||
    fullYear(shortDate.exec(` ${about}`)?.groups?.['year'] ?? '0');
  const isPlan = issued >= turn.first && /^(?:Kế hoạch|Chương trình)/u.test(type);
  const isRecent = issued >= turn.first - 1 && issued <= turn.last;
  const named = ofYear(about, turn);
  if (!number || !yearly.test(type) || !isRecent || !(named || isPlan || single.test(type))) return undefined;
  return yearlyDoubt(citation?.label ?? type, issued, turn);
}

/** Names a year of the plan other than in a date. */
function ofYear(words: string, turn: Turn): boolean {
  const years = matches(words, /(?<!\d\s*\/\s*|tháng\s+\d{1,2}\s+năm\s+)(?<!\d)(?:19|20)\d\d(?!\d|\/)/gu);
  return years.some(({ 0: year }) => relationOf(turn, Number(year)) === 'own') || words.includes(nameOf(turn.first));
}

function yearlyDoubt(label: string, issued: number, turn: Turn): string {
  return `“${label}” là văn bản của năm ${issued}, cần thay bằng văn bản cho ${newPeriod(turn)} nếu đã có`;
}
