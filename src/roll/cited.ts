/** What is cited stays as it was issued; what is issued anew each year is doubtful. */
import { replacement, shortName } from '../law/acts.ts';
import { type Found, read } from '../lint/can-cu/citation-reading.ts';
import { readCitations } from '../lint/can-cu/citations.ts';
import { regex } from '../vietnamese/letters.ts';
import { type Claim, kept, type Reader, type Setting } from './claim.ts';
import { newPeriod, relationOf, yearTokens } from './turn.ts';

/** Words that open a title behind number, date and issuer. */
const titleBegins = regex.iu`^[\s“"]*(?:về|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi|triển khai|thực hiện|tổ chức|giao|phát động|thành lập|kèm theo)\>`;
/** Where a title ends and the sentence goes on. */
const titleEnds = regex.u`[;(]|\.(?:\s|$)|,\s+(?:\p{Lu}|(?:các|toàn|những|từng|mỗi|đơn vị|cơ quan|phòng|sở|ban|tôi|trong đó)\>)|\s+và\s+(?=[Cc]ác\s+[Kk]ế hoạch|Kế hoạch|Quyết định|Chỉ thị|Công văn|Chương trình)`;

/** Kinds that offices issue for a year. */
const yearly = /^(?:Kế hoạch|Chương trình|Công văn|Tờ trình|Báo cáo|Nghị quyết|Quyết định|Chỉ thị|Thông báo|Hướng dẫn|Công điện|Biên bản)/u;
/** Those that are always of one occasion. */
const single = /^(?:Công văn|Tờ trình|Báo cáo|Biên bản|Công điện)/u;

export const cited: Reader = (text, setting) => {
  const plain = text.text.replace(/\*/gu, ' ');
  const found = read(plain);
  const acts = readCitations(text, setting.lawDay);
  const claims = found.flatMap((each, index) => claimOf(plain, each, found[index + 1]?.start ?? plain.length, acts[index], setting));
  // An item of `can_cu` is one citation from end to end.
  return text.key === 'can_cu' && claims.length === 0 ? [kept({ start: 0, end: text.text.length })] : claims;
};

type Act = ReturnType<typeof readCitations>[number] | undefined;

function claimOf(plain: string, found: Found, next: number, citation: Act, setting: Setting): readonly Claim[] {
  const { turn } = setting;
  const end = endOfTitle(plain, found, next);
  const span = { start: found.start, end };
  // “phổ biến Luật Thi đua, khen thưởng năm 2026” is no law of that year.
  if (found.year !== '' && relationOf(turn, Number(found.year)) !== 'far' && !citation?.act?.issued.startsWith(found.year)) return [];
  const open = openDate(plain, found, setting);
  if (open) return [{ ...span, changes: [open] }];
  return [kept(span, doubtOf(plain.slice(found.end, end), found, citation, setting))];
}

function endOfTitle(plain: string, { end }: Found, next: number): number {
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

function doubtOf(title: string, { type, date, number }: Found, citation: Act, { turn, lawDay }: Setting): string | undefined {
  const act = citation?.act;
  if (act) {
    if (act.expires === null || act.expires > lawDay) return undefined;
    const next = replacement(act, lawDay);
    return `${shortName(act)} đã hết hiệu lực${next ? `, cần thay bằng ${shortName(next)}` : ', cần tìm văn bản thay thế'}`;
  }
  const issued = Number(date?.iso.slice(0, 4) || 0);
  const isRecent = issued >= turn.first - 1 && issued <= turn.last;
  const named = (title.match(yearTokens) ?? []).some((year) => relationOf(turn, Number(year)) === 'own');
  if (!number || !yearly.test(type) || !isRecent || !(named || single.test(type))) return undefined;
  return `“${citation?.label ?? type}” là văn bản của năm ${issued}, cần thay bằng văn bản cho ${newPeriod(turn)} nếu đã có`;
}
