/** What our pages and LibreOffice's of the same document differ in: number of pages, what stands on each, the head, where the signature is. */
import type { LaidLine, Pages } from '../../src/layout/layout.ts';
import type { Placed } from '../support/laid-out.ts';
import type { Printed } from '../support/office-checks.ts';

export interface Difference {
  /** Of the document. */
  readonly name: string;
  readonly kind: 'số trang' | 'trang' | 'đầu văn bản' | 'chữ ký';
  /** Counted from 1. */
  readonly page: number;
  readonly what: string;
}

/** A paragraph's line with the page that it stands on, counted from 0. */
interface Standing {
  readonly text: string;
  readonly page: number;
  readonly left: number;
}

interface Pair {
  readonly theirs: Placed;
  readonly ours: readonly Standing[];
}

type Found = Omit<Difference, 'name'>;

export function differences(name: string, { pdf, placed }: Pick<Printed, 'pdf' | 'placed'>, pages: Pages): Difference[] {
  const pairs = paired(placed, pages);
  const found = [...inNumber(pages.list.length, pdf.length), ...inHead(pairs), ...inSignature(pairs), ...onPages(pairs, pdf.length)];
  return found.map((each) => ({ name, ...each }));
}

/** As docs/agreement.md and its test write it. */
export function differenceText({ name, kind, page, what }: Difference): string {
  return `${name}, ${kind} ${page}: ${what}`;
}

const bare = (text: string): string => text.replace(/\s/gu, '').normalize('NFC');
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trim()}…` : text);

/** Each paragraph that was found on paper with its lines on our pages: the first of those with its words that is left. */
function paired(placed: readonly Placed[], pages: Pages): Pair[] {
  const waiting = new Map<string, Standing[][]>();
  for (const lines of paragraphsOn(pages)) {
    const key = keyOf(lines[0]?.role ?? '', lines.map(({ text }) => text).join(''));
    waiting.set(key, [...(waiting.get(key) ?? []), lines]);
  }
  return placed.map((theirs) => {
    const found = waiting.get(keyOf(theirs.role, theirs.text))?.shift();
    if (!found) throw new Error(`not on our pages: ${theirs.role} “${theirs.text}”`);
    return { theirs, ours: found };
  });
}

function keyOf(role: string, text: string): string {
  return `${role} ${bare(text)}`;
}

type OnPage = LaidLine & { readonly page: number };

/** The lines of each paragraph, which may go on overleaf; a table's head counts where it stands first. */
function paragraphsOn({ list }: Pages): OnPage[][] {
  const all: OnPage[][] = [];
  for (const [page, { pieces, below }] of list.entries()) {
    const lines = [...pieces.filter(({ isRepeated }) => !isRepeated).flatMap((piece) => piece.lines), ...below];
    for (const line of lines) {
      const goesOn = (each: OnPage[]) => each[0]?.role === line.role && each[0].count === line.count && each.length === line.index;
      const paragraph = line.index === 0 ? undefined : all.findLast(goesOn);
      if (paragraph) paragraph.push({ ...line, page });
      else all.push([{ ...line, page }]);
    }
  }
  return all;
}

function inNumber(ours: number, theirs: number): Found[] {
  return ours === theirs ? [] : [{ kind: 'số trang', page: Math.min(ours, theirs) + 1, what: `${ours} trang, LibreOffice ${theirs}` }];
}

/** As far as a word processor's own rounding goes, in mm. */
const tolerance = 0.3;

function inHead(pairs: readonly Pair[]): Found[] {
  return pairs
    .filter(({ theirs: { where } }) => typeof where === 'object' && 'place' in where && where.place === 'dau')
    .filter(({ theirs, ours }) => !sameLines(theirs, ours))
    .map(({ theirs, ours }) => ({
      kind: 'đầu văn bản',
      page: (ours[0]?.page ?? 0) + 1,
      what: `“${short(theirs.text)}” ngắt dòng hoặc đứng khác`,
    }));
}

function sameLines({ lines }: Placed, ours: readonly Standing[]): boolean {
  return (
    lines.length === ours.length &&
    lines.every(
      ({ text, x1 }, index) => bare(text) === bare(ours[index]?.text ?? '') && Math.abs(x1 - (ours[index]?.left ?? 0)) < tolerance,
    )
  );
}

function inSignature(pairs: readonly Pair[]): Found[] {
  return pairs
    .filter(({ theirs: { where, role } }) => typeof where === 'object' && 'place' in where && where.place === 'cuoi' && role === 'ho_ten')
    .filter(({ theirs, ours }) => theirs.lines.at(-1)?.page !== ours.at(-1)?.page)
    .map(({ theirs, ours }) => ({ kind: 'chữ ký', page: (ours.at(-1)?.page ?? 0) + 1, what: `“${theirs.text}” ở trang khác` }));
}

/** One a page: the first words that stand on it with one of the two only. */
function onPages(pairs: readonly Pair[], count: number): Found[] {
  return Array.from({ length: count }, (_, page): Found[] => {
    const on = (lines: readonly Pick<Standing, 'text' | 'page'>[]) =>
      bare(
        lines
          .filter((line) => line.page === page)
          .map(({ text }) => text)
          .join(''),
      );
    const pair = pairs.find(({ theirs, ours }) => on(theirs.lines) !== on(ours));
    if (!pair) return [];
    const who = on(pair.ours).length > on(pair.theirs.lines).length ? 'chỉ ta có' : 'chỉ LibreOffice có';
    return [{ kind: 'trang', page: page + 1, what: `${who} “${short(pair.theirs.text)}” (${pair.theirs.role})` }];
  }).flat();
}
