/** What is cited stays as it was issued; what is issued anew each year is doubtful. */
import type { Span } from '../diagnostic.ts';
import { type Found, read } from '../lint/can-cu/citation-reading.ts';
import { readCitations, statutesNamed } from '../lint/can-cu/citations.ts';
import { matches } from '../vietnamese/matches.ts';
import { endOfTitle, otherDateIn, yearlyDoubt } from './citation-parts.ts';
import { type Claim, kept, type Reader, type Setting, sentenceAround } from './claim.ts';
import { lapsedDoubt } from './grounds.ts';
import { nameOf } from './lunar.ts';
import { relationOf, type Turn } from './turn.ts';

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

type Act = ReturnType<typeof readCitations>[number] | undefined;

function claimOf(plain: string, found: Found, next: number, citation: Act, setting: Setting): readonly Claim[] {
  const { turn } = setting;
  const date = found.date ? null : otherDateIn(plain.slice(found.end, next));
  const end = endOfTitle(plain, found.end + (date?.length ?? 0), next);
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
  const number = Number.parseInt(plain.slice(found.number?.start, found.number?.end), 10);
  if (setting.ownNumbers.has(`${found.date?.iso} ${number}`))
    return [kept(span, `“${citation?.label ?? ''}” là số, ngày của chính văn bản năm trước, cần để trống số và ngày`)];
  const about = title === '' ? plain.slice(...sentence(plain, span)) : title;
  // Without a date a title that names the year was issued for it, as near as anybody can tell.
  const issued = Number(found.date?.iso.slice(0, 4)) || (date?.year ?? (ofYear(title, turn) ? turn.first : 0));
  return [kept(span, doubtOf(about, issued, found, citation, setting))];
}

function sentence(text: string, span: Span): [number, number] {
  const { start, end } = sentenceAround({ text }, span);
  return [start, end];
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
function doubtOf(about: string, issued: number, { type, number }: Found, citation: Act, { turn, lawDay }: Setting): string | undefined {
  const act = citation?.act;
  // Of listed grounds `grounds.ts` speaks.
  if (act && citation?.path[0] === 'can_cu') return undefined;
  if (act) {
    if (act.expires === null || act.expires > lawDay) return undefined;
    return lapsedDoubt(act, lawDay);
  }
  const isPlan = issued >= turn.first && /^(?:Kế hoạch|Chương trình)/u.test(type);
  const named = ofYear(about, turn);
  const isRecent = issued >= turn.first - 1 && issued <= turn.last;
  if (!number || !yearly.test(type) || !isRecent || !(named || isPlan || single.test(type))) return undefined;
  return yearlyDoubt(citation?.label ?? type, issued, turn);
}

/** Names a year of the plan other than in a date. */
function ofYear(words: string, turn: Turn): boolean {
  const years = matches(words, /(?<!\d\s*\/\s*|tháng\s+\d{1,2}\s+năm\s+)(?<!\d)(?:19|20)\d\d(?!\d|\/)/gu);
  return years.some(({ 0: year }) => relationOf(turn, Number(year)) === 'own') || words.includes(nameOf(turn.first));
}
