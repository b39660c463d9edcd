/** What is seen of a file that tdkt is just writing: read off its XML, which is regular, for a tenth of what reading any file costs. */
import { page } from '../decree30.ts';
import type { Document, Section } from '../document.ts';
import { twips } from './docx-styles.ts';
import { customProperties } from './record.ts';
import { Seen } from './seen.ts';
import { styleLooks, wordsLook } from './seen-styles.ts';

/** The XML of a file's parts as they are put into it: bodies of sections, feet of those that have one, notes, styles. */
export interface Written {
  readonly bodies: readonly string[];
  readonly feet: readonly string[];
  readonly notes: readonly string[];
  readonly header: string;
  readonly styles: string;
}

export function seenOf(document: Document, { bodies, feet, notes, header, styles }: Written): Seen {
  const seen = new Seen();
  const teller = new Teller(seen, styles, notes);
  const { properties } = document;
  seen.properties({
    ...properties,
    creator: properties.issuer,
    keywords: properties.keywords.join(', '),
    custom: customProperties(properties),
  });
  const waiting = [...feet];
  let foot = '';
  for (const [index, section] of document.sections.entries()) {
    teller.tell(bodies[index] ?? '');
    seen.page(pageFacts(section));
    // A section without edges of its own has those of the one before.
    if (section.restart && waiting.length > 0) foot = waiting.shift() ?? '';
    for (const edge of [header, foot].filter((xml) => xml !== '')) {
      seen.add('edge');
      teller.tell(edge);
    }
  }
  seen.heights(bodies.join(''));
  return seen;
}

function pageFacts({ landscape, restart }: Section): number[] {
  const { width, height, margin } = page;
  const upright = [width, height].map(twips);
  const { top, right, bottom, left } = margin;
  const margins = [top, right, bottom, left].map(({ value }) => twips(value));
  return [...(landscape ? upright.reverse() : upright), ...margins, Number(restart), Number(restart)];
}

/** A table's beginning and its columns; a row; a cell; a paragraph; a run, with its style and its content; ends. */
const token =
  /<w:tblStyle w:val="([^"]*)"\/>|<w:gridCol w:w="(\d+)"\/>|<\/w:tbl>|<w:tr>(<w:trPr>.*?<\/w:trPr>)?|<w:tc><w:tcPr>(.*?)<\/w:tcPr>|<w:p><w:pPr><w:pStyle w:val="([^"]*)"\/>|<w:r>(?:<w:rPr><w:rStyle w:val="([^"]*)"\/><\/w:rPr>)?(.*?)<\/w:r>/gsu;

class Teller {
  readonly #seen: Seen;
  readonly #lookOf: ReturnType<typeof styleLooks>;
  readonly #notes: readonly string[];
  #style = '';
  #column = 0;

  constructor(seen: Seen, styles: string, notes: readonly string[]) {
    this.#seen = seen;
    this.#lookOf = styleLooks(styles);
    this.#notes = notes;
  }

  tell(xml: string): void {
    for (const [whole, table, width, row, cell, style, character, content] of xml.matchAll(token)) {
      if (content !== undefined) this.#run(content, character ?? '');
      else if (style !== undefined) this.#paragraph(style);
      else if (cell !== undefined) this.#cell(cell);
      else if (width !== undefined) this.#seen.column(Number(width));
      else if (table !== undefined) this.#seen.add('table');
      else if (whole === '</w:tbl>') this.#seen.add('end');
      else this.#row(row ?? '');
    }
  }

  #row(properties: string): void {
    this.#column = 0;
    this.#seen.add('row', Number(isOn(properties, 'tblHeader')), Number(isOn(properties, 'cantSplit')));
  }

  /** What reaches down from above is no cell of its own. */
  #cell(properties: string): void {
    const span = Number(/<w:gridSpan w:val="(\d+)"/u.exec(properties)?.[1] ?? 1);
    if (!properties.includes('<w:vMerge w:val="continue"/>')) this.#seen.add('cell', this.#column, span);
    this.#column += span;
  }

  #paragraph(style: string): void {
    this.#style = style;
    this.#seen.add('paragraph', this.#lookOf(style).layout);
  }

  #run(content: string, character: string): void {
    const { letters, bold, italic } = this.#lookOf(this.#style);
    const marks = characters[character];
    const look = wordsLook(letters, bold || marks?.bold === true, italic || marks?.italic === true, character === 'FootnoteReference');
    const note = /<w:footnoteReference w:id="(\d+)"/u.exec(content)?.[1];
    if (note !== undefined) this.#note(this.#notes[Number(note) - 1] ?? '');
    else if (content.includes('<w:br w:type="page"/>')) this.#seen.add('break');
    else if (content.includes('<w:instrText')) this.#seen.add('field', wordsOf(content).trim());
    else this.#seen.words(look, content.startsWith('<w:br') ? '\n' : content.startsWith('<w:tab') ? '\t' : wordsOf(content));
  }

  /** Told where its mark stands. */
  #note(xml: string): void {
    const style = this.#style;
    this.#seen.add('note');
    this.tell(xml);
    this.#seen.add('on');
    this.#style = style;
  }
}

/** Styles of words, as `docx-styles.ts` defines them. */
const characters: Readonly<Record<string, { readonly bold?: true; readonly italic?: true }>> = {
  dam: { bold: true },
  nghieng: { italic: true },
  dam_nghieng: { bold: true, italic: true },
};

function isOn(properties: string, name: string): boolean {
  return properties.includes(`<w:${name}/>`);
}

/** Still as XML. */
function wordsOf(content: string): string {
  return content.startsWith('<w:t ') || content.startsWith('<w:instrText>') ? content.replace(/<[^>]*>/gu, '') : '';
}
