/** What someone has changed in Word: the paragraphs of the file held against those that the plan prints. */
import { styleOf } from '../../decree30.ts';
import { align } from './align.ts';
import { formatChanges } from './formats.ts';
import { capacity, numberOf, onlyNumber, withoutNumber } from './numbers.ts';
import type { PlanUnit } from './printed.ts';
import type { Unit } from './units.ts';
import { hunksOf } from './words.ts';

export type Change = Changed | Added | Removed | Moved | Reformatted;

/** Other words in a paragraph that the plan prints. */
export interface Changed {
  readonly kind: 'changed';
  readonly before: PlanUnit;
  readonly after: Unit;
  /** The plan too says something else there since the file was made of it. */
  readonly isContested?: true;
  /** What the other half says of a paragraph that was cut in two, or of two that were joined. */
  readonly half: string;
  /** It is part of a signature in which a capacity came or went: by itself it would be wrong. */
  readonly isOfSignature?: true;
}

/** Paragraphs that the plan does not print: one of the text, or the cells of a row. */
export interface Added {
  readonly kind: 'added';
  readonly after: readonly [Unit, ...Unit[]];
  /** The last paragraph above that the plan prints. */
  readonly behind: PlanUnit | undefined;
}

export interface Removed {
  readonly kind: 'removed';
  readonly before: PlanUnit;
  /** All that the paragraphs of a row say that was taken out whole; else empty. */
  readonly row: readonly string[];
}

export interface Moved {
  readonly kind: 'moved';
  readonly before: PlanUnit;
  readonly after: Unit;
  readonly behind: PlanUnit | undefined;
}

/** The same words, some of them in other letters. */
export interface Reformatted {
  readonly kind: 'reformatted';
  readonly before: PlanUnit;
  readonly after: Unit;
  readonly words: readonly Restyled[];
  /** What else looks otherwise, a phrase each. */
  readonly formats: readonly string[];
}

/** Null for what stayed as it was. */
export interface Restyled {
  readonly text: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export interface Comparison {
  /** In the order of the Word file. */
  readonly changes: readonly Change[];
  /** Paragraphs whose number only follows from what was added, removed or moved above them. */
  readonly renumbered: number;
  /** Paragraphs that look otherwise only because some program has laid out the whole file anew. */
  readonly restyled: number;
  /** How much of what the plan prints is in the file, from 0 to 1. */
  readonly share: number;
}

interface Step {
  readonly before: PlanUnit | undefined;
  readonly after: Unit | undefined;
}

/**
 * Compares paragraph by paragraph; both lists in the order in which they are read. `isCounted` says of a paragraph that tdkt has made the number that
 * it begins with.
 */
export function compare(before: readonly PlanUnit[], after: readonly Unit[], isCounted: (unit: PlanUnit) => boolean): Comparison {
  const steps = align(before, after).map(([x, y]): Step => ({ before: before[x], after: after[y] }));
  const found = withSignatures(withHalves(settled(steps)));
  const isShifted = found.some(({ kind }) => kind === 'added' || kind === 'removed' || kind === 'moved');
  const counted = isShifted ? found.flatMap((change) => withOwnNumber(change, isCounted)) : found;
  const kept = steps.filter((step) => step.before && step.after).length;
  const changes = isAnew(counted, kept) ? counted.flatMap(withoutFormats) : counted;
  const numbers = { renumbered: found.length - counted.length, restyled: counted.length - changes.length };
  return { changes, ...numbers, share: kept / Math.max(1, before.length) };
}

/** The other half is told with the first. */
function withHalves(changes: readonly Change[]): Change[] {
  const halves = new Set(changes.flatMap((change) => (change.kind === 'changed' && change.half !== '' ? [change.half] : [])));
  const isHalf = (change: Change) =>
    (change.kind === 'added' && change.after.length === 1 && halves.has(change.after[0].text)) ||
    (change.kind === 'removed' && halves.has(change.before.text));
  return changes.filter((change) => !isHalf(change));
}

/** Whoever signs for another has a line more: then the office and the name below belong to it. */
function withSignatures(changes: readonly Change[]): Change[] {
  const isCapacity = (unit: Unit | undefined) => unit !== undefined && capacity.test(unit.text);
  const cells = new Set(
    changes.flatMap((change) => {
      const unit = change.kind === 'added' ? change.after.find(isCapacity) : change.kind === 'removed' ? change.before : undefined;
      return isCapacity(unit) ? [cellOf(unit)] : [];
    }),
  );
  return changes.map((change) =>
    change.kind === 'changed' && cells.has(cellOf(change.after)) ? { ...change, isOfSignature: true } : change,
  );
}

function cellOf(unit: Unit | undefined): string {
  return unit?.cell ? Object.values(unit.cell).join(' ') : '';
}

/** Nobody sets so many paragraphs otherwise by hand: Google Docs and the like do. */
const mostByHand = 1 / 3;

function isAnew(changes: readonly Change[], kept: number): boolean {
  return changes.filter((change) => change.kind === 'reformatted' && change.formats.length > 0).length > kept * mostByHand;
}

function withoutFormats(change: Change): Change[] {
  if (change.kind !== 'reformatted') return [change];
  const isWhole = change.words.every(({ text }) => text === change.before.text);
  return isWhole ? [] : [{ ...change, formats: [] }];
}

/** Where paragraphs came or went the numbers below are others: the plan counts by itself. */
function withOwnNumber(change: Change, isCounted: (unit: PlanUnit) => boolean): Change[] {
  if (change.kind !== 'changed' || !isCounted(change.before)) return [change];
  const { before, after } = change;
  if (onlyNumber.test(before.text) && onlyNumber.test(after.text)) return [];
  const [old, now] = [numberOf(before.text), numberOf(after.text)];
  if (old === '' || now === '' || old === now) return [change];
  const text = old + after.text.slice(now.length);
  const looks = [...before.looks.slice(0, old.length), ...after.looks.slice(now.length)];
  return text === before.text ? [] : [{ ...change, after: { ...after, text, looks } }];
}

function settled(steps: readonly Step[]): Change[] {
  const removed = steps.filter(({ before, after }) => before && !after).flatMap(({ before }) => before ?? []);
  const added = steps.filter(({ before, after }) => after && !before).flatMap(({ after }) => after ?? []);
  const moved = movedOnes(removed, added);
  const origins = new Set(moved.values());
  const changes: Change[] = [];
  let behind: PlanUnit | undefined;
  for (const { before, after } of steps) {
    const origin = after && moved.get(after);
    if (before && after) changes.push(...pairChanges(before, after, removed, added));
    else if (after && origin) changes.push({ kind: 'moved', before: origin, after, behind });
    else if (after) addTo(changes, after, behind);
    else if (before && !origins.has(before)) takeOut(changes, before, wholeRow(before, steps));
    behind = (after && before) ?? behind;
  }
  return changes;
}

/** Cells that were added to one row are one change. */
function addTo(changes: Change[], unit: Unit, behind: PlanUnit | undefined): void {
  const last = changes.at(-1);
  const row = last?.kind === 'added' && last.after[0].cell;
  if (row && unit.cell && row.table === unit.cell.table && row.row === unit.cell.row) {
    changes[changes.length - 1] = { ...last, after: [...last.after, unit] };
  } else changes.push({ kind: 'added', after: [unit], behind });
}

/** Where the plan prints capitals whatever is typed, those are what Word's words would be. */
function asPrinted(before: PlanUnit, after: Unit): Unit {
  const text = after.text.toUpperCase();
  const inCapitals = before.printed !== undefined && styleOf(before.printed.role).capitals;
  return inCapitals && text !== before.text && text.length === after.text.length ? { ...after, text } : after;
}

/** Of the cells of a row that was taken out whole the first tells for all. */
function takeOut(changes: Change[], before: PlanUnit, row: readonly PlanUnit[]): void {
  if (row.length < 2) changes.push({ kind: 'removed', before, row: [] });
  else if (row[0] === before) changes.push({ kind: 'removed', before, row: row.map(({ text }) => text) });
}

/** The row that a cell stands in, if nothing of it is left. */
function wholeRow({ cell }: PlanUnit, steps: readonly Step[]): PlanUnit[] {
  if (!cell) return [];
  const own = steps.filter(({ before }) => before?.cell?.table === cell.table && before.cell.row === cell.row);
  return own.every(({ after }) => !after) ? own.flatMap(({ before }) => before ?? []) : [];
}

function pairChanges(before: PlanUnit, now: Unit, removed: readonly Unit[], added: readonly Unit[]): Change[] {
  const after = asPrinted(before, now);
  if (before.text === after.text) {
    const [words, formats] = [reformatted(before, after), formatChanges(before, after)];
    return words.length + formats.length === 0 ? [] : [{ kind: 'reformatted', before, after, words, formats }];
  }
  const half = halfOf(before.text, after.text, added) || halfOf(after.text, before.text, removed);
  return [{ kind: 'changed', before, after, half }];
}

/** So many words in a row are no chance. */
const fewestWords = 3;

/** What the longer text has and the shorter lacks, where a paragraph of its own says it. */
function halfOf(longer: string, shorter: string, others: readonly Unit[]): string {
  const lost = hunksOf(longer, shorter).map(({ start, end }) => longer.slice(start, end).trim());
  const isLost = ({ text }: Unit) => text.split(' ').length >= fewestWords && lost.some((words) => words.includes(withoutNumber(text)));
  return others.find(isLost)?.text ?? '';
}

/** What was removed in one place and stands word for word in another. */
function movedOnes(removed: readonly PlanUnit[], added: readonly Unit[]): Map<Unit, PlanUnit> {
  const left = new Map<string, PlanUnit[]>();
  for (const unit of removed) left.set(withoutNumber(unit.text), [...(left.get(withoutNumber(unit.text)) ?? []), unit]);
  const moved = new Map<Unit, PlanUnit>();
  for (const unit of added) {
    const origin = left.get(withoutNumber(unit.text))?.shift();
    if (origin) moved.set(unit, origin);
  }
  return moved;
}

/** Stretches of words whose letters were made bold or italic, or no longer are. */
function reformatted(before: Unit, after: Unit): Restyled[] {
  const stretches: { start: number; end: number; old: number; now: number }[] = [];
  for (const [at, character] of before.text.split('').entries()) {
    const [old = 0, now = 0] = [before.looks[at], after.looks[at]];
    // Of a space nobody sees how it looks.
    if (old === now || character === ' ') continue;
    const last = stretches.at(-1);
    if (last && last.old === old && last.now === now && before.text.slice(last.end, at).trim() === '') last.end = at + 1;
    else stretches.push({ start: at, end: at + 1, old, now });
  }
  return stretches.map(({ start, end, old, now }) => ({
    text: before.text.slice(start, end),
    bold: (old ^ now) & 1 ? (now & 1) === 1 : null,
    italic: (old ^ now) & 2 ? (now & 2) === 2 : null,
  }));
}
