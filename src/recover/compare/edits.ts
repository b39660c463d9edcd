/** A paragraph changed in Word → what to change in the values that it was typed in. */
import { styleOf } from '../../decree30.ts';
import type { Path } from '../../diagnostic.ts';
import { headEdits } from './head.ts';
import { aroundMarks, escaped, ownLook, withMarks } from './marks.ts';
import type { PlanUnit, Printed } from './printed.ts';
import { type Leaf, type TypedCharacter, textAt, typedCharacters } from './typed.ts';
import type { Unit } from './units.ts';
import { type Hunk, hunksOf } from './words.ts';

/** `words` in place of a part of a value; it begins and ends with a letter, so that its place in the file is told exactly. */
export interface ValueEdit {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A field of the plan that has another value, or none yet. */
export interface FieldEdit {
  /** The mapping that it stands in. */
  readonly path: readonly string[];
  readonly field: string;
  readonly value: string;
}

export type Edit = ValueEdit | FieldEdit;

/** Why words cannot be put back. */
export type Obstacle = 'half' | 'signature' | 'contested' | 'made' | 'apart' | 'note';

interface Work {
  readonly printed: Printed;
  readonly typed: readonly (TypedCharacter | undefined)[];
  readonly before: PlanUnit;
  readonly after: Unit;
  /** All that is typed: words in capitals are looked up in it. */
  readonly texts: readonly string[];
}

/** The edits that make the plan print a paragraph as it stands in Word, or why there are none. */
export function editsOf(before: PlanUnit, after: Unit, value: unknown, texts: readonly string[]): readonly Edit[] | Obstacle {
  const { printed } = before;
  if (!printed) return 'made';
  const head = headEdits(printed, after.text, value);
  const typed = typedCharacters(printed, value);
  const work: Work = { printed, typed, before, after, texts };
  const hunks = hunksOf(before.text, after.text).filter(({ start, end }) => !head || !(start <= head.end && end >= head.start));
  const whole = hunks.some((hunk) => crosses(work, hunk) || leavesMarks(work, hunk));
  const found = whole ? [editOf(work, wholeOf(work, hunks), true)] : hunks.map((hunk) => editOf(work, hunk, false));
  const obstacle = found.find((each) => typeof each === 'string');
  if (obstacle && printed.role === 'can_cu') return wholeGround(printed, after.text, value) ?? obstacle;
  return obstacle ?? [...(head?.edits ?? []), ...apart(found.filter((each): each is Found => typeof each !== 'string'))];
}

interface Found extends ValueEdit {
  readonly leaf: Leaf;
}

/** Two edits may stand on one letter, between them: they are one. */
function apart(edits: readonly Found[]): ValueEdit[] {
  const kept: Found[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    const shared = last && last.leaf === edit.leaf ? last.leaf.text.slice(edit.start, last.end) : '';
    if (last && shared !== '' && last.words.endsWith(shared) && edit.words.startsWith(shared)) {
      kept[kept.length - 1] = { ...last, end: edit.end, words: last.words + edit.words.slice(shared.length) };
    } else kept.push(edit);
  }
  return kept.map(({ path, start, end, words }) => ({ path, start, end, words }));
}

/** A ground cited by its id or its short name is typed out, without the mark that we print behind it. */
function wholeGround({ source }: Printed, text: string, value: unknown): ValueEdit[] | null {
  const typed = source && textAt(value, source.path);
  return typed ? [{ path: source.path, start: 0, end: typed.length, words: escaped(text.replace(/\s*[;.,]+$/u, '')) }] : null;
}

/** Marks stand between the letters to be replaced. */
function crosses({ typed, printed }: Work, { start, end }: Hunk): boolean {
  const pieces = new Set<number>();
  for (let at = start; at < end; at++) if (typed[at]) pieces.add(printed.pieces.findIndex((piece) => piece.end > (printed.from[at] ?? 0)));
  const [first, last] = [typed.slice(start, end).find(Boolean), typed.slice(start, end).findLast(Boolean)];
  return pieces.size > 1 && first?.leaf.path === last?.leaf.path && /[*]/u.test(first?.leaf.text.slice(first.at, last?.at) ?? '');
}

/** Words that are marked in the plan stand in other letters in Word. */
function leavesMarks({ printed, before, after }: Work, { start, end, from, to }: Hunk): boolean {
  const own = ownLook(printed.role);
  const old = Math.max(...before.looks.slice(start, end).map((look) => look & ~own), 0);
  const now = after.looks.slice(from, to).filter((_, at) => after.text.charAt(from + at) !== ' ');
  return old > 0 && now.length > 0 && now.some((look) => (look & ~own) !== old);
}

/** All hunks as one, which begins and ends where marks do. */
function wholeOf({ printed, before, after }: Work, hunks: readonly Hunk[]): Hunk {
  const [first, last] = [hunks[0] as Hunk, hunks.at(-1) as Hunk];
  const pieceAt = (at: number) =>
    printed.pieces.find((piece) => piece.end > (printed.from[at] ?? 0) && piece.start <= (printed.from[at] ?? 0));
  const opens = pieceAt(first.start)?.start ?? printed.from[first.start] ?? 0;
  const closes = pieceAt(last.end - 1)?.end ?? printed.whole.length;
  const start = printed.from.findIndex((at) => at >= opens);
  const end = printed.from.findLastIndex((at) => at < closes) + 1;
  return { start, end, from: start, to: after.text.length - (before.text.length - end) };
}

function editOf(work: Work, hunk: Hunk, whole: boolean): Found | Obstacle {
  const { printed, after } = work;
  const place = hunk.end > hunk.start ? replaced(work, hunk) : inserted(work, hunk);
  if (typeof place === 'string') return place;
  const { leaf } = place;
  const words =
    isMarked(work, hunk) || whole ? withMarks(printed.role, after, hunk) : cased(work, hunk, escaped(after.text.slice(hunk.from, hunk.to)));
  const [start, end] = whole ? aroundMarks(leaf.text, place.start, place.end) : [place.start, place.end];
  if (leaf.text.slice(start, end).includes('^[')) return 'note';
  return { ...anchored(leaf, start, end, words), leaf };
}

interface Region {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
}

function replaced({ typed, before }: Work, { start, end }: Hunk): Region | Obstacle {
  const found: TypedCharacter[] = [];
  for (let at = start; at < end; at++) {
    const one = typed[at];
    if (one) found.push(one);
    // A line of a title ends where we end it.
    else if (before.text.charAt(at) !== ' ') return 'made';
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return 'made';
  if (found.some(({ leaf }) => leaf.path.join('/') !== first.leaf.path.join('/'))) return 'apart';
  if (last.at < first.at) return 'apart';
  const blank = /^\s*/u.exec(first.leaf.text.slice(last.at + 1))?.[0].length ?? 0;
  const isSpace = before.text.charAt(end - 1) === ' ';
  return { leaf: first.leaf, start: first.at, end: last.at + 1 + (isSpace ? blank : 0) };
}

/** Behind what stands before it, or before what stands behind it. */
function inserted({ typed, before, after }: Work, { start, from, to }: Hunk): Region | Obstacle {
  const [left, right] = [typed[start - 1], typed[start]];
  const words = after.text.slice(from, to);
  const isBehind = left && before.text.charAt(start - 1) !== ' ' && (!right || !words.endsWith(' ') || right.leaf !== left.leaf);
  if (isBehind) return { leaf: left.leaf, start: left.at + 1, end: left.at + 1 };
  if (right) return { leaf: right.leaf, start: right.at, end: right.at };
  return left ? { leaf: left.leaf, start: left.at + 1, end: left.at + 1 } : 'made';
}

/** With a letter on each side of what is replaced, where it has none of its own. */
function anchored({ path, text }: Leaf, from: number, to: number, words: string): ValueEdit {
  const isBlank = (at: number) => !/\S/u.test(text.charAt(at));
  // Of two letters the one that is beside it: between it and the other a line may end.
  const isBefore = from === to && isBlank(from - 1) && !isBlank(to);
  const end = isBefore ? to + 1 : endOf(text, from, to);
  let start = from;
  while (start > 0 && (start === end || isBlank(start))) start -= 1;
  const [before, after] = [text.slice(start, from), text.slice(to, end)];
  const whole = (before + words + after).replace(/\s*\n\s*/gu, ' ');
  return { path, start, end, words: whole };
}

/** Blanks at the end of what is replaced need a letter behind them, unless there is one before. */
function endOf(text: string, from: number, to: number): number {
  if (from === to || text.slice(from, to).trim() === '' || /\S/u.test(text.charAt(to - 1))) return to;
  const next = text.slice(to).search(/\S/u);
  return next < 0 ? to : to + next + 1;
}

/** New words stand in bold or italic letters, those beside them do not. */
function isMarked({ printed, before, after }: Work, { start, end, from, to }: Hunk): boolean {
  const own = ownLook(printed.role);
  const beside = before.looks.slice(Math.max(0, start - 1), Math.max(end, start + 1)).every((look) => (look & ~own) === 0);
  return beside && after.looks.slice(from, to).some((look) => (look & ~own) > 0);
}

/** Words that are printed in capitals, as they are written elsewhere in the plan; else in small letters. */
function cased({ printed, before, typed, texts }: Work, { start, end }: Hunk, words: string): string {
  const near = typed[Math.max(0, start - 1)] ?? typed[start];
  const old = typed.slice(start, end).map((one) => (one ? one.leaf.text.charAt(one.at) : ''));
  const typedText = near ? near.leaf.text : old.join('');
  if (!styleOf(printed.role).capitals || typedText === typedText.toUpperCase() || before.text === typedText) return words;
  const plain = words.toLowerCase();
  const known = texts.find((text) => text.toLowerCase().includes(plain.trim()) && plain.trim() !== '');
  const at = known?.toLowerCase().indexOf(plain.trim()) ?? 0;
  const written = known ? plain.replace(plain.trim(), () => known.slice(at, at + plain.trim().length)) : plain;
  const first = typed.slice(start, end).find(Boolean);
  return first?.at === 0 ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}
