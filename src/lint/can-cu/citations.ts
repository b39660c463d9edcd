/** Reads the acts that a text cites: kind, number, date, issuer and the words after them, each with its place. */

import type { Path, Span } from '../../diagnostic.ts';
import { type Act, acts, findByNumber, inForce, isAmending, isStatute } from '../../law/acts.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Text } from '../shared/typed-texts.ts';
import { type Found, read } from './citation-reading.ts';
import * as words from './citation-words.ts';

/** Words as typed, white space made one, and where they stand in the value. */
export interface Part {
  readonly words: string;
  readonly range: Span;
}

interface DatePart extends Part {
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

/** Every act that a text names, without their rank and what follows them. */
export function readCitations(text: Text, lawDay: string): Citation[] {
  const plain = plainOf(text);
  return read(plain).map((found) => citationOf(text, plain, lawDay, { ...found, nested: false, bracketed: false, rest: found.end }));
}

/** The same of a ground, with the rank of each; `from` is where its own words begin. */
export function readGround(text: Text, lawDay: string, from: number): Citation[] {
  const plain = plainOf(text);
  return rank(plain, read(plain), from).map((found) => citationOf(text, plain, lawDay, found));
}

/** Stars may be marks of bold and italics. */
function plainOf(text: Text): string {
  return text.text.replace(/\*/gu, ' ');
}

function citationOf(text: Text, plain: string, lawDay: string, found: Ranked): Citation {
  const { date, name, number, issuer, type, year, nested, bracketed, start, end } = found;
  const part = (span: Span) => partOf(text, span);
  const label = part({ start, end: found.labelEnd });
  const further = name !== null && start > name.end;
  return {
    path: text.path,
    range: label.range,
    label: further ? `${part(name).words} ${date ? 'ngày' : 'năm'} ${label.words}` : label.words,
    ...{ type, year, nested, bracketed },
    name: name && part(name),
    number: number && part(number),
    date: date && { ...part(date), iso: date.iso },
    issuer: issuer && part(issuer),
    rest: part({ start: end, end: found.rest }),
    act: actOf(found, plain, lawDay),
  };
}

// ── Rank, rest, registry ─────────────────────────────────────────────────────

/** “Căn cứ khoản 2 Điều 10 của …” still cites the act itself. */
const lead = regex.iu`^[\s:]*(?:(?:vào|các|theo|quy\s+định\s+(?:tại|của)|(?:điểm|khoản|điều|chương|mục)\s+[\p{L}\d]+,?|và|của|tại)\>\s*)*$`;

interface Ranked extends Found {
  readonly nested: boolean;
  readonly bracketed: boolean;
  /** Where the words that follow it end: for one that is not nested, at the next one like it. */
  readonly rest: number;
}

function rank(plain: string, found: readonly Found[], from: number): Ranked[] {
  let depth = 0;
  let past = 0;
  let before: { readonly nested: boolean; readonly end: number } | null = null;
  const ranked = found.map((each) => {
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
  return withRest(plain, ranked);
}

function withRest(plain: string, ranked: readonly Omit<Ranked, 'rest'>[]): Ranked[] {
  let next = plain.length;
  return ranked
    .toReversed()
    .map((each) => {
      const main = !each.nested && !each.bracketed;
      const rest = main ? restEnd(plain, each.end, next) : each.end;
      if (main) next = each.start;
      return { ...each, rest };
    })
    .toReversed();
}

const joint = regex.u`(?:[\s;,.]|\<(?:và|các|ngày|năm|[Cc]ăn\s+cứ))$`;

/** Without the marks and words that lead to the next act. */
function restEnd(plain: string, start: number, next: number): number {
  let end = next;
  for (let found = joint.exec(plain.slice(start, end).slice(-12)); found; found = joint.exec(plain.slice(Math.max(start, end - 12), end)))
    end -= found[0].length;
  return end;
}

function actOf({ type, name, number, date, year }: Found, plain: string, lawDay: string): Act | undefined {
  const byNumber = number ? findByNumber(plain.slice(number.start, number.end)) : undefined;
  if (byNumber || !isStatute(type) || !name) return byNumber;
  const named = statutesNamed(plain.slice(name.start, name.end));
  if (date) return (named.length > 0 ? named : unnamedAmendments(plain.slice(name.start, name.end))).find((act) => act.issued === date.iso);
  const dated = named.filter((act) => act.issued.startsWith(year));
  const current = dated.filter((act) => inForce(act, lawDay));
  return current.at(-1) ?? (year === '' ? undefined : dated.at(-1));
}

/** “… và Luật sửa đổi, bổ sung một số điều ngày 23/4/2026” does not say of which. */
function unnamedAmendments(name: string): Act[] {
  return /^luật sửa đổi bổ sung(?: một số điều)?$/u.test(words.statuteKey(name))
    ? acts.filter((act) => isStatute(act.type) && isAmending(act))
    : [];
}

const statutes = acts.filter((act) => isStatute(act.type)).map((act) => ({ act, key: words.statuteKey(act.name) }));

/** The acts of the registry with one name, the oldest first. */
export function statutesNamed(name: string): Act[] {
  const typed = words.statuteKey(name);
  return statutes.filter(({ key }) => key === typed).map(({ act }) => act);
}

function partOf(text: Text, { start, end }: Span): Part {
  const typed = text.text.slice(start, end);
  const left = typed.length - typed.trimStart().length;
  const right = typed.length - typed.trimEnd().length;
  const range = { start: text.start + start + left, end: text.start + Math.max(start + left, end - right) };
  return { words: oneLine(typed), range };
}
