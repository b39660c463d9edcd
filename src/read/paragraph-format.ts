/** Formats of paragraphs: what one `w:pPr` sets, and what many come to. (ISO/IEC 29500-1, 17.3.1) */
import { isOn, millimetres, points, rounded, whole } from './measures.ts';
import type { Align, Borders, LineSpacing, ParagraphLayout, TabStop } from './tree.ts';
import { childOf, childrenOf, type Element, valOf } from './xml.ts';

/** What one place sets; `cleared` are tab stops that it takes away. */
export interface ParagraphLayer {
  readonly align?: Align;
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: LineSpacing;
  readonly contextual?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly outlineLevel?: number;
  readonly borders?: Partial<Borders>;
  readonly tabs?: readonly TabStop[];
  readonly cleared?: readonly number[];
}

type Writable<Layer> = { -readonly [Name in keyof Layer]: Layer[Name] };

export function paragraphLayer(properties: Element | undefined): ParagraphLayer {
  if (!properties || properties.children.length === 0) return {};
  const layer: Writable<ParagraphLayer> = { ...indents(childOf(properties, 'w:ind')), ...spacing(childOf(properties, 'w:spacing')) };
  const align = alignOf(valOf(properties, 'w:jc'));
  if (align) layer.align = align;
  const level = whole(valOf(properties, 'w:outlineLvl'));
  // The ninth level, counted from 0, is body text.
  if (level !== undefined) layer.outlineLevel = level >= 0 && level < 9 ? level + 1 : 0;
  const switches = {
    contextual: 'w:contextualSpacing',
    keepNext: 'w:keepNext',
    keepLines: 'w:keepLines',
    pageBreakBefore: 'w:pageBreakBefore',
  };
  for (const name of Object.keys(switches) as (keyof typeof switches)[]) {
    const on = isOn(properties, switches[name]);
    if (on !== undefined) layer[name] = on;
  }
  const borders = childOf(properties, 'w:pBdr');
  if (borders) layer.borders = bordersOf(borders);
  return { ...layer, ...tabsOf(childOf(properties, 'w:tabs')) };
}

export function alignOf(value: string | undefined): Align | undefined {
  switch (value) {
    case undefined:
      return undefined;
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'left':
    case 'start':
      return 'left';
    default:
      return 'justify';
  }
}

function indents(element: Element | undefined): ParagraphLayer {
  if (!element) return {};
  const at = (...names: string[]) =>
    names.map((name) => millimetres(element.attributes[`w:${name}`])).find((length) => length !== undefined);
  const [left, right, hanging] = [at('left', 'start'), at('right', 'end'), at('hanging')];
  const first = hanging === undefined ? at('firstLine') : -hanging;
  return {
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(first === undefined ? {} : { first }),
  };
}

/** What Word leaves where it is to decide (`autospacing`), and what it takes for a line in `beforeLines`. In points. */
const [automaticGap, gapLine] = [14, 12];

function spacing(element: Element | undefined): ParagraphLayer {
  if (!element) return {};
  const { attributes } = element;
  const gap = (side: string): number | undefined => {
    if (/^(?:1|true|on)$/u.test(attributes[`w:${side}Autospacing`] ?? '')) return automaticGap;
    const lines = whole(attributes[`w:${side}Lines`]);
    return lines ? (lines / 100) * gapLine : points(attributes[`w:${side}`], 20);
  };
  const [before, after, line] = [gap('before'), gap('after'), lineOf(attributes)];
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(line === undefined ? {} : { line }),
  };
}

function lineOf(attributes: Readonly<Record<string, string>>): LineSpacing | undefined {
  const rule = attributes['w:lineRule'];
  const value = points(attributes['w:line'], 20);
  if (value === undefined) return undefined;
  if (rule === 'exact' || rule === 'atLeast') return { rule, value };
  return { rule: 'times', value: rounded(value / 12) };
}

/** Sides that are named; one without a line is drawn no more. */
export function bordersOf(element: Element | undefined): Partial<Borders> {
  const borders: Writable<Partial<Borders>> = {};
  const sides = { top: ['top'], right: ['right', 'end'], bottom: ['bottom'], left: ['left', 'start'] } as const;
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const line = sides[side].map((name) => valOf(element, `w:${name}`)).find((value) => value !== undefined);
    if (line !== undefined) borders[side] = line !== 'nil' && line !== 'none';
  }
  return borders;
}

function tabsOf(element: Element | undefined): Pick<ParagraphLayer, 'tabs' | 'cleared'> {
  if (!element) return {};
  const stops = childrenOf(element, 'w:tab').map(({ attributes }) => ({
    at: millimetres(attributes['w:pos']) ?? 0,
    kind: attributes['w:val'] ?? 'left',
  }));
  const tabs = stops.filter(({ kind }) => kind !== 'clear').map(({ at, kind }) => ({ at, align: tabAlign(kind) }));
  return { tabs, cleared: stops.filter(({ kind }) => kind === 'clear').map(({ at }) => at) };
}

function tabAlign(kind: string): TabStop['align'] {
  if (kind === 'center' || kind === 'decimal' || kind === 'bar') return kind;
  return kind === 'right' || kind === 'end' ? 'right' : 'left';
}

/** A layer over another: tab stops gather, sides of a border are set one by one. */
export function above(below: ParagraphLayer, layer: ParagraphLayer): ParagraphLayer {
  const gone = new Set([...(layer.cleared ?? []), ...(layer.tabs ?? []).map(({ at }) => at)]);
  const tabs = [...(below.tabs ?? []).filter(({ at }) => !gone.has(at)), ...(layer.tabs ?? [])];
  return { ...below, ...layer, tabs, borders: { ...below.borders, ...layer.borders } };
}

const none: Borders = { top: false, right: false, bottom: false, left: false };

export function allBorders(some: Partial<Borders> = {}): Borders {
  return { ...none, ...some };
}

export function paragraphLayout(layer: ParagraphLayer): ParagraphLayout {
  return {
    align: layer.align ?? 'left',
    indent: { left: layer.left ?? 0, right: layer.right ?? 0, first: layer.first ?? 0 },
    spacing: { before: layer.before ?? 0, after: layer.after ?? 0 },
    line: layer.line ?? { rule: 'times', value: 1 },
    contextual: layer.contextual ?? false,
    keepNext: layer.keepNext ?? false,
    keepLines: layer.keepLines ?? false,
    pageBreakBefore: layer.pageBreakBefore ?? false,
    outlineLevel: layer.outlineLevel ?? 0,
    borders: allBorders(layer.borders),
    tabs: (layer.tabs ?? []).toSorted((a, b) => a.at - b.at),
  };
}
