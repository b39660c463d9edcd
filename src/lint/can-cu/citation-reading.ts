/** What a citation is made of, as offsets in the text that it stands in. */

import type { Span } from '../../diagnostic.ts';
import { isoDate, parseDate } from '../../vietnamese/dates.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { withCapital } from '../shared/capitals.ts';
import * as words from './citation-words.ts';

export interface Found {
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

/** Every act that a text names, in order. */
export function read(plain: string): Found[] {
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
  const issuer = issued ? group(issued, 1) : issuerBefore(plain, match.index);
  const date = before ?? readDate(plain, issuer?.end ?? number.end);
  const end = Math.max(number.end, date?.past ?? 0, issuer?.end ?? 0);
  return { type: typeOf(match[1] ?? ''), start: match.index, labelEnd: number.end, end, name: null, number, date, year: '', issuer };
}

/** How far back the organ may stand. */
const longestLead = 160;

function issuerBefore(plain: string, start: number): Span | null {
  const from = Math.max(0, start - longestLead);
  const match = words.issuerBefore.exec(plain.slice(from, start));
  const span = match && group(match, 1);
  return span && { start: from + span.start, end: from + span.end };
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
  const [day = '', month = '', year = ''] = [1, 2, 3].map((n) => match[first + n]);
  return { ...span, iso: parseDate(`${day}/${month}/${year}`) ? isoDate(year, month, day) : '' };
}

function typeOf(typed: string): string {
  return withCapital(oneLine(typed));
}

function group(match: RegExpExecArray, index: number): Span | null {
  const [start, end] = match.indices?.[index] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}
