/** Sections: their pages, margins, headers and footers. (ISO/IEC 29500-1, 17.6) */
import { isOn, millimetres, whole } from './measures.ts';
import type { Part } from './package.ts';
import type { Story } from './story.ts';
import type { Block, Edges, SectionLayout } from './tree.ts';
import { childOf, childrenOf, type Element, valOf } from './xml.ts';

/** What stands at the edge of pages, by the id of its part. */
export type ReadEdge = (id: string) => readonly Block[];

type Kind = 'default' | 'first' | 'even';
type Ids = Partial<Record<Kind, string>>;

/** `body` may end the last section; `evenDiffer` is a setting of the whole file. */
export function sectionsOf(story: Story, body: Part['tree'], evenDiffer: boolean, readEdge: ReadEdge): SectionLayout[] {
  const last = {
    properties: childOf(body, 'w:sectPr') ?? { name: 'w:sectPr', attributes: {}, children: [] },
    lastParagraph: story.current,
  };
  let [headers, footers]: Ids[] = [{}, {}];
  return [...story.sectionEnds, last].map(({ properties, lastParagraph }) => {
    // What a section does not say stands as in the one before.
    headers = { ...headers, ...idsOf(properties, 'w:headerReference') };
    footers = { ...footers, ...idsOf(properties, 'w:footerReference') };
    return {
      ...pageOf(properties, lastParagraph),
      headers: edges(headers, evenDiffer, readEdge),
      footers: edges(footers, evenDiffer, readEdge),
    };
  });
}

function idsOf(properties: Element, name: string): Ids {
  const all = childrenOf(properties, name).map(({ attributes }) => [attributes['w:type'] ?? 'default', attributes['r:id'] ?? ''] as const);
  return Object.fromEntries(all);
}

function edges(ids: Ids | undefined, evenDiffer: boolean, readEdge: ReadEdge): Edges {
  const of = (kind: Kind): readonly Block[] => (ids?.[kind] === undefined ? [] : readEdge(ids[kind]));
  return { default: of('default'), first: of('first'), even: evenDiffer ? of('even') : null };
}

function pageOf(properties: Element, lastParagraph: number): Omit<SectionLayout, 'headers' | 'footers'> {
  const [size, margins, numbers] = ['w:pgSz', 'w:pgMar', 'w:pgNumType'].map((name) => childOf(properties, name)?.attributes ?? {});
  const margin = (name: string) => Math.abs(millimetres(margins?.[`w:${name}`]) ?? (/header|footer/u.test(name) ? inch / 2 : inch));
  return {
    lastParagraph,
    start: valOf(properties, 'w:type') === 'continuous' ? 'continuous' : 'page',
    page: {
      width: millimetres(size?.['w:w']) ?? letter.width,
      height: millimetres(size?.['w:h']) ?? letter.height,
      landscape: size?.['w:orient'] === 'landscape',
    },
    margins: {
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: margin('left'),
      header: margin('header'),
      footer: margin('footer'),
    },
    columns: whole(childOf(properties, 'w:cols')?.attributes['w:num']) ?? 1,
    titlePage: isOn(properties, 'w:titlePg') ?? false,
    pageNumbers: { start: whole(numbers?.['w:start']) ?? null, format: numbers?.['w:fmt'] ?? 'decimal' },
  };
}

/** What Word takes where a file names no paper and no margins. (ISO/IEC 29500-1, 17.6.11, 17.6.13) */
const letter = { width: 215.9, height: 279.4 };
const inch = 25.4;
