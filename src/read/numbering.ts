/** Lists: what a file defines, and the numbers that its paragraphs get, counted as Word counts. (ISO/IEC 29500-1, 17.9) */
import { isOn, whole } from './measures.ts';
import { printedNumber, signsOf } from './number-formats.ts';
import { type ParagraphLayer, paragraphLayer } from './paragraph-format.ts';
import { type RunLayer, runLayer, type ThemeFonts } from './run-format.ts';
import { below, childOf, childrenOf, type Element, valOf } from './xml.ts';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  /** Begins again after a number of such a level or a higher one, from 0; below 0 it never does. */
  readonly restart: number;
  /** All its figures are Arabic. */
  readonly legal: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style: string;
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
}

/** A list that paragraphs name (`w:num`); those of one `counter` count on together. */
export interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where a level begins once this list is first met. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, List>;

export function readLists(tree: Element | null, numberingStyles: ReadonlyMap<string, string>, fonts: ThemeFonts): Lists {
  const abstracts = new Map(childrenOf(tree, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]));
  const nums = new Map(childrenOf(tree, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', each]));
  const abstractOf = (num: Element | undefined, depth = 0): Element | undefined => {
    const found = abstracts.get(valOf(num, 'w:abstractNumId') ?? '');
    // A list that only says in which style it is described.
    const elsewhere = nums.get(numberingStyles.get(valOf(found, 'w:numStyleLink') ?? '') ?? '');
    return elsewhere && depth < 4 ? abstractOf(elsewhere, depth + 1) : found;
  };
  return new Map([...nums].map(([id, num]) => [id, listOf(num, abstractOf(num), fonts)]));
}

function listOf(num: Element, abstract: Element | undefined, fonts: ThemeFonts): List {
  const overrides = childrenOf(num, 'w:lvlOverride');
  const own = overrides.flatMap((each) => childrenOf(each, 'w:lvl'));
  const levels = [...childrenOf(abstract, 'w:lvl'), ...own].map((each) => [levelIndex(each), levelOf(each, fonts)] as const);
  const starts = overrides.flatMap((each) => {
    const start = whole(valOf(each, 'w:startOverride'));
    return start === undefined ? [] : [[levelIndex(each), start] as const];
  });
  return { counter: abstract?.attributes['w:abstractNumId'] ?? '', levels: new Map(levels), starts: new Map(starts) };
}

/** What stands at the level `w:ilvl` says; there are nine. */
export function levelIndex({ attributes }: Element): number {
  return Math.min(Math.max(whole(attributes['w:ilvl']) ?? 0, 0), 8);
}

function levelOf(element: Element, fonts: ThemeFonts): Level {
  const restart = whole(valOf(element, 'w:lvlRestart'));
  return {
    start: whole(valOf(element, 'w:start')) ?? 0,
    format: below(element, 'w:numFmt')[0]?.attributes['w:val'] ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    restart: restart === undefined ? levelIndex(element) - 1 : restart - 1,
    legal: isOn(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle') ?? '',
    paragraph: paragraphLayer(childOf(element, 'w:pPr')),
    run: runLayer(childOf(element, 'w:rPr'), fonts),
  };
}

/** Counts the paragraphs of a story, in their order. */
export class Counters {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly met = new Set<List>();

  /** The next number of a list's level, as printed. */
  next(list: List, level: number): string {
    const counts = this.counts.get(list.counter) ?? [];
    this.counts.set(list.counter, counts);
    if (!this.met.has(list)) for (const [index, start] of list.starts) counts[index] = start - 1;
    this.met.add(list);
    counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1;
    for (const [index, { restart }] of list.levels) if (index > level && restart >= level) counts[index] = undefined;
    return printed(list, level, counts);
  }
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function printed(list: List, level: number, counts: readonly (number | undefined)[]): string {
  const own = list.levels.get(level);
  if (!own || own.format === 'bullet') return signsOf(own?.text ?? '');
  const figure = (index: number): string => {
    const { format = 'decimal' } = list.levels.get(index) ?? {};
    return printedNumber(counts[index] ?? startOf(list, index), own.legal && format !== 'none' ? 'decimal' : format);
  };
  return signsOf(own.text).replace(/%([1-9])/gu, (_, digit: string) => figure(Number(digit) - 1));
}
