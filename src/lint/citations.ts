/** Reads the acts that a text cites: kind, number, date, issuer and the words after them, each with its place. */
import type { Path, Span } from '../diagnostic.ts';
import { type Act, acts, findByNumber, inForce, isStatute } from '../law/acts.ts';
import { parseDate } from '../vietnamese/dates.ts';
import { foldTone } from '../vietnamese/fold.ts';
import * as words from './citation-words.ts';
import type { Text } from './texts.ts';

/** Words as typed, white space made one, and where they stand in the value. */
export interface Part {
  readonly words: string;
  readonly range: Span;
}

export interface DatePart extends Part {
  /** `''` for a day that is still open or not in the calendar. */
  readonly iso: string;
}

export interface Citation {
  readonly path: Path;
  /** What to underline: kind and number, or name and date; absent where the whole value is an id. */
  readonly range?: Span;
  /** The same words, for messages. */
  readonly label: string;
  /** `Nghị định`, `Luật`: first letter capital. */
  readonly type: string;
  /** Of a Luật or Pháp lệnh: its name, from the type word on; empty in “Luật số 06/2022/QH15”. */
  readonly name: Part | null;
  readonly number: Part | null;
  readonly date: DatePart | null;
  /** Of “Luật … năm 2013”. */
  readonly year: string;
  readonly issuer: Part | null;
  /** What follows, up to the next act of the same rank: title, amendments, “sau đây gọi là …”. */
  readonly rest: Part;
  /** Named only within another act's title, or behind other words than “Căn cứ”. */
  readonly nested: boolean;
  readonly bracketed: boolean;
  /** The act of the registry. */
  readonly act: Act | undefined;
}

/** Every act that a text names. `from` is where a ground's own words begin; in other texts the rank is of no account. */
export function readCitations(text: Text, lawDay: string, from = 0): Citation[] {
  const plain = text.text.replace(/\*/gu, ' ');
  const ranked = rank(plain, read(plain), from);
  return ranked.map((found, index) => {
    const next = ranked.slice(index + 1).find((other) => !other.nested && !other.bracketed);
    const part = (span: Span) => partOf(text, span);
    const { date, name, number, issuer, type, year, nested, bracketed, start, end } = found;
    const labelled = { start, end: found.labelEnd };
    return {
      path: text.path,
      range: part(labelled).range,
      label: name && start > name.end ? `${part(name).words} ${date ? 'ngày' : 'năm'} ${part(labelled).words}` : part(labelled).words,
      ...{ type, year, nested, bracketed },
      name: name && part(name),
      number: number && part(number),
      date: date && { ...part(date), iso: date.iso },
      issuer: issuer && part(issuer),
      rest: part({ start: end, end: restEnd(plain, end, next?.start) }),
      act: actOf(found, plain, lawDay),
    };
  });
}

// ── Reading: offsets in the text ─────────────────────────────────────────────

interface Found {
  readonly type: string;
  readonly start: number;
  readonly labelEnd: number;
  readonly end: number;
  readonly name: Span | null;
  readonly number: Span | null;
  readonly date: (Span & { readonly iso: string }) | null;
  readonly year: string;
  readonly issuer: Span | null;
}

function read(plain: string): Found[] {
  if (!/luật|lệnh|\d|\//u.test(plain.toLowerCase())) return [];
  const found: Found[] = [];
  let folded: string | null = null;
  for (
    let match = words.matchAt(words.heads, plain, 0);
    match;
    match = words.matchAt(words.heads, plain, found.at(-1)?.end ?? plain.length)
  ) {
    if (match[4] === undefined) found.push(readNumbered(plain, match));
    else {
      folded ??= foldTone(plain.toLowerCase());
      found.push(...readStatute(plain, folded, match.index));
    }
  }
  return found;
}

function readNumbered(plain: string, match: RegExpExecArray): Found {
  const number = group(match, 2) ?? group(match, 3) ?? { start: match.index, end: match.index };
  const before = readDate(plain, number.end);
  const issued = words.matchAt(words.issuerWords, plain, before?.past ?? number.end);
  const issuer = issued && group(issued, 1);
  const date = before ?? readDate(plain, issuer?.end ?? number.end);
  const end = Math.max(number.end, date?.past ?? 0, issuer?.end ?? 0);
  return { type: typeOf(match[1] ?? ''), start: match.index, labelEnd: number.end, end, name: null, number, date, year: '', issuer };
}

/** One or more: “Luật sửa đổi … ngày 14/6/2005 và ngày 16/11/2013” names two acts. */
function readStatute(plain: string, folded: string, start: number): Found[] {
  const first = statuteTail(plain, nameSpan(plain, folded, start));
  const all = [first];
  for (let at = first.end; ; ) {
    const match = words.matchAt(words.furtherDate, plain, at) ?? words.matchAt(words.furtherYear, plain, at);
    if (!match || (first.date === null && first.year === '')) return all;
    at = match.index + match[0].length;
    const date = match.length > 2 ? dateOf(match, 1) : null;
    all.push({
      ...first,
      start: date?.start ?? group(match, 1)?.start ?? at,
      labelEnd: at,
      end: at,
      number: null,
      date,
      year: match[2] ? '' : (match[1] ?? ''),
    });
  }
}

function nameSpan(plain: string, folded: string, start: number): Span {
  const known = folded.length === plain.length ? words.matchAt(words.knownNames, folded, start) : null;
  if (known) return { start, end: start + known[0].length };
  const end = words.matchAt(words.statuteEnd, plain, start)?.index ?? plain.length;
  if (/^\S+\s+sửa/u.test(plain.slice(start, start + 40))) return { start, end };
  return { start, end: Math.min(end, words.matchAt(words.nextStatute, plain, start + 1)?.index ?? end) };
}

function statuteTail(plain: string, name: Span): Found {
  const type = typeOf(/^(?:Bộ\s+luật|Luật|Pháp\s+lệnh)/u.exec(plain.slice(name.start, name.start + 20))?.[0] ?? '');
  let tail: Pick<Found, 'number' | 'date' | 'year' | 'issuer' | 'labelEnd' | 'end'> = {
    ...{ number: null, date: null, year: '', issuer: null },
    ...{ labelEnd: name.end, end: name.end },
  };
  for (let more: typeof tail | null = tail; more; more = statutePiece(plain, tail)) tail = more;
  return { ...tail, type, start: name.start, name: { start: name.start, end: Math.max(name.end, name.start) } };
}

/** The next piece behind a name, in whatever order they are typed; null when there is none. */
function statutePiece<T extends Pick<Found, 'number' | 'date' | 'year' | 'issuer' | 'labelEnd' | 'end'>>(plain: string, tail: T): T | null {
  const take = (pattern: RegExp) => words.matchAt(pattern, plain, tail.end);
  const past = (match: RegExpExecArray) => match.index + match[0].length;
  const date = tail.date ? null : readDate(plain, tail.end);
  if (date) return { ...tail, date, labelEnd: date.end, end: date.past };
  const number = tail.number ? null : take(words.statuteNumber);
  if (number) return { ...tail, number: group(number, 1), labelEnd: group(number, 1)?.end ?? past(number), end: past(number) };
  const year = tail.date || tail.year !== '' ? null : take(words.statuteYear);
  if (year) return { ...tail, year: year[1] ?? '', labelEnd: past(year), end: past(year) };
  const issuer = tail.issuer ? null : take(words.statuteIssuer);
  if (issuer) return { ...tail, issuer: group(issuer, 1), end: past(issuer) };
  const revised = take(words.revised);
  return revised && { ...tail, end: past(revised) };
}

function readDate(plain: string, at: number): (Span & { readonly iso: string; readonly past: number }) | null {
  const match = words.matchAt(words.dateWords, plain, at);
  const date = match && dateOf(match, 1);
  return date && { ...date, past: match.index + match[0].length };
}

/** Groups from `first` on: the whole, day, month, year; else the open date behind them. */
function dateOf(match: RegExpExecArray, first: number): Span & { readonly iso: string } {
  const span = group(match, first) ?? group(match, first + 4) ?? { start: match.index, end: match.index };
  const [day, month, year] = [1, 2, 3].map((n) => match[first + n] ?? '');
  const parts = [year ?? '', (month ?? '').padStart(2, '0'), (day ?? '').padStart(2, '0')];
  return { ...span, iso: parseDate(`${day}/${month}/${year}`) ? parts.join('-') : '' };
}

// ── Rank, rest, registry ─────────────────────────────────────────────────────

/** “Căn cứ khoản 2 Điều 10 của …” still cites the act itself. */
const lead =
  /^[\s:]*(?:(?:vào|các|theo|quy\s+định\s+(?:tại|của)|(?:điểm|khoản|điều|chương|mục)\s+[\p{L}\d]+,?|và|của|tại)(?!\p{L})\s*)*$/iu;

function rank(plain: string, found: readonly Found[], from: number): (Found & { readonly nested: boolean; readonly bracketed: boolean })[] {
  let depth = 0;
  let past = 0;
  let before: { readonly nested: boolean; readonly end: number } | null = null;
  return found.map((each) => {
    for (const character of plain.slice(past, each.start)) depth += character === '(' ? 1 : character === ')' && depth > 0 ? -1 : 0;
    past = each.start;
    const gap = plain.slice(before?.end ?? from, each.start);
    const nested = before
      ? !/;\s*(?:và\s+)?(?:các\s+)?(?:[Cc]ăn\s+cứ\s+)?$/u.test(gap) &&
        (before.nested || !/^[\s,]*(?:và\s+)?(?:các\s+)?(?:ngày\s+|năm\s+)?$/u.test(gap))
      : !lead.test(gap);
    before = { nested, end: each.end };
    return { ...each, nested, bracketed: depth > 0 };
  });
}

function restEnd(plain: string, start: number, next = plain.length): number {
  return start + plain.slice(start, next).replace(/(?:[\s;,.]|(?<!\p{L})(?:và|các|ngày|năm|[Cc]ăn\s+cứ)(?!\p{L}))+$/u, '').length;
}

function actOf({ type, name, number, date, year }: Found, plain: string, lawDay: string): Act | undefined {
  const byNumber = number ? findByNumber(plain.slice(number.start, number.end)) : undefined;
  if (byNumber || !isStatute(type) || !name) return byNumber;
  const named = statutesNamed(plain.slice(name.start, name.end));
  if (date) return named.find((act) => act.issued === date.iso);
  const dated = named.filter((act) => act.issued.startsWith(year));
  const current = dated.filter((act) => inForce(act, lawDay));
  return current.at(-1) ?? (year === '' ? undefined : dated.at(-1));
}

/** The acts of the registry with one name, the oldest first. */
export function statutesNamed(name: string): Act[] {
  const key = words.statuteKey(name);
  return acts.filter((act) => isStatute(act.type) && words.statuteKey(act.name) === key);
}

function typeOf(typed: string): string {
  const type = typed.replace(/\s+/gu, ' ');
  return type.charAt(0).toUpperCase() + type.slice(1);
}

function group(match: RegExpExecArray, index: number): Span | null {
  const [start, end] = match.indices?.[index] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

function partOf(text: Text, { start, end }: Span): Part {
  const typed = text.text.slice(start, end);
  const left = typed.length - typed.trimStart().length;
  const right = typed.length - typed.trimEnd().length;
  const range = { start: text.start + start + left, end: text.start + Math.max(start + left, end - right) };
  return { words: typed.trim().replace(/\s+/gu, ' '), range };
}
