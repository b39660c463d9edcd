/** Styles: what each comes to through those that it builds on. (ISO/IEC 29500-1, 17.7) */
import type { Level, List, Lists } from './numbering.ts';
import { above, bordersOf, type ParagraphLayer, paragraphLayer } from './paragraph-format.ts';
import { over, type RunLayer, runLayer, type ThemeFonts } from './run-format.ts';
import type { Borders, Style } from './tree.ts';
import { childOf, childrenOf, type Element, valOf } from './xml.ts';

export interface ResolvedStyle extends Style {
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
  readonly number: NumberReference | null;
  /** Of a table: the lines around and between its cells, and the looks of its first row and others. */
  readonly borders: TableBorders;
  readonly parts: Readonly<Record<string, TablePart>>;
}

/** `list` is `0` where a number is taken away. */
export interface NumberReference {
  readonly list: string;
  readonly level: number;
}

export interface TableBorders extends Partial<Borders> {
  readonly insideH?: boolean;
  readonly insideV?: boolean;
}

export interface TablePart {
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
  readonly borders: TableBorders;
}

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

export interface Styles {
  /** By its id; the default one of its type where there is none of that id. */
  readonly style: (type: StyleType, id: string | undefined) => ResolvedStyle;
  readonly defaults: { readonly paragraph: ParagraphLayer; readonly run: RunLayer };
  readonly language: string;
}

const none: ResolvedStyle = { id: '', name: '', paragraph: {}, run: {}, number: null, borders: {}, parts: {} };

/** Styles that build on one another longer than this turn in a circle. */
const longestChain = 60;

export function readStyles(tree: Element | null, lists: Lists, fonts: ThemeFonts): Styles {
  const all = childrenOf(tree, 'w:style');
  const elements = new Map(all.map((each) => [`${typeOf(each)} ${each.attributes['w:styleId'] ?? ''}`, each]));
  const defaults = new Map(all.filter(isDefault).map((each) => [typeOf(each), each.attributes['w:styleId'] ?? '']));
  const known = new Map<string, ResolvedStyle>();
  const resolve = (type: StyleType, id: string, depth = 0): ResolvedStyle => {
    const key = `${type} ${id}`;
    const before = known.get(key);
    if (before) return before;
    const element = elements.get(key);
    if (!element) return none;
    const base = valOf(element, 'w:basedOn');
    const style = derived(element, base === undefined || depth > longestChain ? none : resolve(type, base, depth + 1), lists, fonts);
    known.set(key, style);
    return style;
  };
  const [paragraph, run] = documentDefaults(tree);
  return {
    style: (type, id) => resolve(type, id !== undefined && elements.has(`${type} ${id}`) ? id : (defaults.get(type) ?? '')),
    defaults: { paragraph: paragraphLayer(paragraph), run: runLayer(run, fonts) },
    language: childOf(run, 'w:lang')?.attributes['w:val'] ?? '',
  };
}

/** The styles that describe lists, and the list that each names. */
export function numberingStyles(tree: Element | null): Map<string, string> {
  const all = childrenOf(tree, 'w:style').filter((each) => typeOf(each) === 'numbering');
  return new Map(
    all.map((each) => [each.attributes['w:styleId'] ?? '', valOf(childOf(childOf(each, 'w:pPr'), 'w:numPr'), 'w:numId') ?? '']),
  );
}

function documentDefaults(tree: Element | null): [paragraph: Element | undefined, run: Element | undefined] {
  const element = childOf(tree, 'w:docDefaults');
  return [childOf(childOf(element, 'w:pPrDefault'), 'w:pPr'), childOf(childOf(element, 'w:rPrDefault'), 'w:rPr')];
}

function typeOf({ attributes }: Element): StyleType {
  const type = attributes['w:type'];
  return type === 'character' || type === 'table' || type === 'numbering' ? type : 'paragraph';
}

function isDefault({ attributes }: Element): boolean {
  return /^(?:1|true|on)$/u.test(attributes['w:default'] ?? '');
}

function derived(element: Element, base: ResolvedStyle, lists: Lists, fonts: ThemeFonts): ResolvedStyle {
  const id = element.attributes['w:styleId'] ?? '';
  const properties = childOf(element, 'w:pPr');
  const reference = numberReference(properties, base.number);
  const own = childOf(properties, 'w:numPr') && reference ? styleLevel(lists.get(reference.list), id, reference.level) : null;
  // Indents of a list that the style names stand under the style's own, those of a list that its base names under the base's.
  const paragraph = own ? above(base.paragraph, own.layer) : base.paragraph;
  return {
    id,
    name: valOf(element, 'w:name') ?? id,
    paragraph: above(paragraph, paragraphLayer(properties)),
    run: over(base.run, runLayer(childOf(element, 'w:rPr'), fonts)),
    number: reference && own ? { list: reference.list, level: own.level } : reference,
    borders: { ...base.borders, ...tableBorders(childOf(childOf(element, 'w:tblPr'), 'w:tblBorders')) },
    parts: { ...base.parts, ...Object.fromEntries(childrenOf(element, 'w:tblStylePr').map((each) => tablePart(each, fonts))) },
  };
}

/** What a paragraph's or a style's own properties make of the number that it has from below. */
export function numberReference(properties: Element | undefined, from: NumberReference | null): NumberReference | null {
  const own = childOf(properties, 'w:numPr');
  if (!own) return from;
  const list = valOf(own, 'w:numId') ?? from?.list;
  const level = valOf(own, 'w:ilvl');
  return list === undefined
    ? from
    : { list, level: level === undefined ? (from?.level ?? 0) : Math.min(Math.max(Number(level) || 0, 0), 8) };
}

/** A list may say which of its levels a style is. */
function styleLevel(list: List | undefined, style: string, level: number): { level: number; layer: ParagraphLayer } {
  const linked = [...(list?.levels ?? [])].find(([, each]) => each.style === style);
  const [index, found]: [number, Level | undefined] = linked ?? [level, list?.levels.get(level)];
  return { level: index, layer: found?.paragraph ?? {} };
}

function tablePart(element: Element, fonts: ThemeFonts): readonly [string, TablePart] {
  return [
    element.attributes['w:type'] ?? '',
    {
      paragraph: paragraphLayer(childOf(element, 'w:pPr')),
      run: runLayer(childOf(element, 'w:rPr'), fonts),
      borders: tableBorders(childOf(childOf(element, 'w:tcPr'), 'w:tcBorders')),
    },
  ];
}

export function tableBorders(element: Element | undefined): TableBorders {
  const inside = (name: 'insideH' | 'insideV'): TableBorders => {
    const line = valOf(element, `w:${name}`);
    return line === undefined ? {} : { [name]: line !== 'nil' && line !== 'none' };
  };
  return { ...bordersOf(element), ...inside('insideH'), ...inside('insideV') };
}
