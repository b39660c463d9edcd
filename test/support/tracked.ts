/** A Word file with tracked changes, read as if all were accepted or all refused: what Word does, done by hand on the XML. */
import { openDocx } from './docx-file.ts';
import { childElements, descendants, textOf, type XmlElement } from './xml.ts';

/** What is dropped: deletions by who accepts, insertions by who refuses. */
export type Dropped = 'w:del' | 'w:ins';

/** A paragraph with its style and its words, those in bold or italics in brackets; or where a table, a row, a cell begins and ends. */
export function linesOf(bytes: Uint8Array, dropped: Dropped): string[] {
  const file = openDocx(bytes);
  const notes = new Map(descendants(file.xml('word/footnotes.xml'), 'w:footnote').map((note) => [note.attributes['w:id'], note]));
  const body = descendants(file.xml('word/document.xml'), 'w:body')[0];
  const edges = file.stories.filter((part) => part.includes('footer')).flatMap((part) => container(file.xml(part), dropped, notes));
  return [...(body ? container(body, dropped, notes) : []), ...edges];
}

type Notes = ReadonlyMap<string | undefined, XmlElement>;

function container(parent: XmlElement, dropped: Dropped, notes: Notes): string[] {
  const lines: string[] = [];
  let open = '';
  for (const child of childElements(parent)) {
    if (child.name === 'w:p') {
      open += wordsIn(child, dropped, notes);
      if (isDropped(propertiesOf(child, 'w:pPr'), dropped)) continue;
      const line = `${styleOf(child, dropped)}: ${open}`;
      if (!/^ngat_phan(?:_giua_bang)?: $/u.test(line)) lines.push(line);
      open = '';
    } else if (child.name === 'w:tbl') {
      if (open !== '') throw new Error(`words run into a table: ${open}`);
      lines.push(...tableLines(child, dropped, notes));
    }
  }
  if (open !== '') throw new Error(`words run out of a cell: ${open}`);
  return lines;
}

function tableLines(table: XmlElement, dropped: Dropped, notes: Notes): string[] {
  const rows = childElements(table).filter(({ name }) => name === 'w:tr');
  const kept = rows.filter((row) => !isDropped(propertiesOf(row, 'w:trPr'), dropped, false));
  if (kept.length === 0) return [];
  const cellsOf = (row: XmlElement) => childElements(row).filter(({ name }) => name === 'w:tc');
  return [
    '<bảng>',
    ...kept.flatMap((row) => ['<dòng>', ...cellsOf(row).flatMap((cell) => ['<ô>', ...container(cell, dropped, notes)])]),
    '</bảng>',
  ];
}

function propertiesOf(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** A mark stands in the run properties of a paragraph's end, and in a row's own. */
function isDropped(properties: XmlElement | undefined, dropped: Dropped, isInRun = true): boolean {
  const holder = properties && isInRun ? propertiesOf(properties, 'w:rPr') : properties;
  return holder !== undefined && propertiesOf(holder, dropped) !== undefined;
}

/** The role: what only its place adds to it is not tracked. */
function styleOf(paragraph: XmlElement, dropped: Dropped): string {
  const properties = propertiesOf(paragraph, 'w:pPr');
  const before = properties && dropped === 'w:ins' ? propertiesOf(properties, 'w:pPrChange') : undefined;
  const holder = before ? propertiesOf(before, 'w:pPr') : properties;
  const style = (holder && propertiesOf(holder, 'w:pStyle')?.attributes['w:val']) ?? '';
  return style.replace(/(?:_giu|_truoc_bang|_khung_\d+|_\d+)+$/u, '');
}

function wordsIn(element: XmlElement, dropped: Dropped, notes: Notes): string {
  return childElements(element)
    .map((child) => {
      if (child.name === dropped || child.name === 'w:pPr') return '';
      if (child.name !== 'w:r') return wordsIn(child, dropped, notes);
      return runWords(child, dropped, notes);
    })
    .join('')
    .replace(/<\/(\w+)><\1>/gu, '');
}

function runWords(run: XmlElement, dropped: Dropped, notes: Notes): string {
  const properties = propertiesOf(run, 'w:rPr');
  const style = (properties && propertiesOf(properties, 'w:rStyle')?.attributes['w:val']) ?? '';
  const words = childElements(run)
    .map((child) => {
      if (child.name === 'w:t' || child.name === 'w:delText') return textOf(child);
      if (child.name === 'w:br') return `[xuống ${child.attributes['w:type'] ?? 'dòng'}]`;
      if (child.name === 'w:tab') return '\t';
      if (child.name !== 'w:footnoteReference') return '';
      const note = notes.get(child.attributes['w:id']);
      return note ? `{${wordsOfNote(note, dropped, notes)}}` : '{?}';
    })
    .join('');
  return style === '' || words === '' || words.startsWith('{') ? words : `<${style}>${words}</${style}>`;
}

function wordsOfNote(note: XmlElement, dropped: Dropped, notes: Notes): string {
  return childElements(note)
    .map((child) => wordsIn(child, dropped, notes))
    .join('\n');
}
