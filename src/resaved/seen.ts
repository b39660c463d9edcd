/** What is seen of any Word file, told as `write/seen-xml.ts` tells it of a file of ours: where both say the same, nobody has changed anything. */
import { paragraphsIn } from '../read/text.ts';
import type { Block, Edges, Paragraph, Row, Run, SectionLayout, Table, WordFile } from '../read/tree.ts';
import { escapeXml } from '../write/docx-package.ts';
import { Seen } from '../write/seen.ts';
import { layoutFacts, lettersFacts, wordsLook } from '../write/seen-styles.ts';

/** What our files never have is told too, so that it makes a difference. `body`: the part where the words stand, as XML. */
export function seenIn(file: WordFile, body: string): Seen {
  const seen = new Seen();
  const teller = new Teller(seen, file);
  seen.properties(file.properties);
  let rest = file.blocks;
  for (const section of file.sections) {
    const own = blocksUntil(rest, section.lastParagraph);
    rest = rest.slice(own.length);
    teller.blocks(own);
    teller.page(section);
  }
  seen.heights(body);
  return seen;
}

function blocksUntil(blocks: readonly Block[], last: number): readonly Block[] {
  const end = blocks.findIndex((block) => (paragraphsIn([block]).at(-1)?.index ?? -1) >= last);
  return end < 0 ? blocks : blocks.slice(0, end + 1);
}

const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
const twentieths = (points: number): number => Math.round(points * 20);

class Teller {
  readonly #seen: Seen;
  readonly #notes: WordFile['notes'];

  constructor(seen: Seen, { notes }: WordFile) {
    this.#seen = seen;
    this.#notes = notes;
  }

  page({ page, margins, titlePage, pageNumbers, columns, start, headers, footers }: SectionLayout): void {
    const { top, right, bottom, left } = margins;
    const numbers = [pageNumbers.start ?? 0, Number(titlePage)];
    this.#seen.page([page.width, page.height, top, right, bottom, left].map(twips).concat(numbers));
    if (columns !== 1 || start !== 'page' || pageNumbers.format !== 'decimal')
      this.#seen.add('columns', columns, start, pageNumbers.format);
    for (const blocks of [...edgesOf(headers), ...edgesOf(footers)]) {
      this.#seen.add('edge');
      this.blocks(blocks);
    }
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#paragraph(block);
      else if (block.kind === 'table') this.#table(block);
      else {
        this.#seen.add('box', block.width, block.height);
        this.blocks(block.blocks);
      }
    }
  }

  #table({ grid, rows, align, indent }: Table): void {
    this.#seen.add('table', ...(align === 'left' && indent === 0 ? [] : [align, twips(indent)]));
    for (const width of grid) this.#seen.column(twips(width));
    for (const row of rows) this.#row(row);
    this.#seen.add('end');
  }

  #row({ header, cantSplit, cells }: Row): void {
    this.#seen.add('row', Number(header), Number(cantSplit));
    for (const { column, columnSpan, blocks } of cells) {
      this.#seen.add('cell', column, columnSpan);
      this.blocks(blocks);
    }
  }

  #paragraph(paragraph: Paragraph): void {
    this.#seen.add('paragraph', ...layoutOf(paragraph));
    for (const run of paragraph.runs) this.#run(run);
    for (const { kind, width, height } of paragraph.drawings) this.#seen.add(kind, width, height);
  }

  #run(run: Run): void {
    if (run.note !== undefined) {
      this.#seen.add('note');
      this.blocks(this.#notes[run.note] ?? []);
      this.#seen.add('on');
    } else if (run.break !== undefined) this.#seen.add('break', ...(run.break === 'page' ? [] : [run.break]));
    else if (run.field !== undefined) this.#seen.add('field', escapeXml(run.field));
    else this.#seen.words(lookOf(run), escapeXml(run.text));
  }
}

/** Those that hold anything. */
function edgesOf({ default: usual, first, even }: Edges): (readonly Block[])[] {
  return [usual, first, even ?? []].filter(({ length }) => length > 0);
}

function layoutOf({ layout, number }: Paragraph): (string | number)[] {
  const { align, indent, spacing, line, keepNext, outlineLevel, borders, tabs, contextual, keepLines, pageBreakBefore } = layout;
  const facts = layoutFacts({
    align: align === 'justify' ? 'both' : align,
    indents: [indent.left, indent.right, indent.first].map(twips),
    gaps: [spacing.before, spacing.after].map(twentieths),
    line: line.rule === 'times' ? ['auto', Math.round(line.value * 240)] : [line.rule, twentieths(line.value)],
    keepNext,
    outline: outlineLevel,
    borders: [borders.top, borders.right, borders.bottom, borders.left],
    tabs: tabs.map((tab) => [twips(tab.at), tab.align] as const),
  });
  const others = Object.entries({ contextual, keepLines, pageBreakBefore }).flatMap(([name, on]) => (on ? [name] : []));
  return [facts, ...others, ...(number ? [number.text, number.level] : [])];
}

function lookOf(run: Run): string {
  const { size, font, colour, bold, italic, script, underline, strike, caps, smallCaps, hidden, highlighted, link, inserted, deleted } =
    run;
  const others = Object.entries({
    underline,
    strike,
    caps,
    smallCaps,
    hidden,
    highlighted,
    link,
    inserted,
    deleted,
    sub: script === 'sub',
  });
  const words = others.flatMap(([name, on]) => (on ? [name] : []));
  return [wordsLook(lettersFacts(Math.round(size * 2), font, colour), bold, italic, script === 'super'), ...words].join('+');
}
