/** What other programs read out of a Word file: headings with their levels, tables with their spans, footnotes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { type Document, type Inline, paragraphsOf, plainText, type Table } from '../src/document.ts';
import { headingsOf } from '../src/write/headings.ts';
import { exampleDocument, exampleFile } from './support/build.ts';
import { characters } from './support/page-text.ts';
import { isMissing } from './support/programs.ts';
import { examples } from './support/project.ts';
import { childElements, descendants, readXml, type XmlElement } from './support/xml.ts';

/** What can be read; a cell is its words and what it spans, a block of two columns is a table that is not looked into. */
interface Outline {
  readonly headings: readonly string[];
  readonly tables: readonly (readonly string[] | 'columns')[];
  readonly footnotes: readonly string[];
}

const cellLine = (text: string, columns: number, rows: number): string => `${columns}×${rows} ${characters(text)}`;

/** What a document holds; `all` headings, or those that bear Word's name themselves. */
function outlineOf(document: Document, all: boolean): Outline {
  const headings = headingsOf(document);
  return {
    headings: paragraphsOf(document).flatMap(({ role, children }) => {
      const heading = headings.get(role);
      return heading && (all || heading.leader === role) ? [`${heading.level} ${characters(plainText(children))}`] : [];
    }),
    tables: document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block): Outline['tables'] => (block.kind === 'table' ? [cellsOf(block)] : block.kind === 'columns' ? ['columns'] : [])),
    footnotes: paragraphsOf(document).flatMap(({ children }) => notesIn(children)),
  };
}

function cellsOf(table: Table): string[] {
  const cells = [...table.head, ...table.rows].flatMap((row) => row.cells);
  return cells.map((cell) => cellLine(cell.children.map(({ children }) => plainText(children)).join(''), cell.columnSpan, cell.rowSpan));
}

function notesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => (inline.kind === 'footnote' ? [characters(plainText(inline.children))] : []));
}

/** The words of a page; its links to notes and back are not among them. */
function wordsOf(element: XmlElement): string {
  if (element.name === 'a' && element.attributes['href']?.startsWith('#')) return '';
  return element.children.map((inner) => (typeof inner === 'string' ? inner : wordsOf(inner))).join('');
}

/** The same from a page of HTML; tables that stand where two columns do are not looked into. */
function outlineIn(html: string, expected: Outline): Outline {
  const root = readXml(`<r>${html}</r>`);
  const span = (cell: XmlElement, name: string) => Number(cell.attributes[name] ?? 1);
  return {
    headings: descendants(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((each) => `${each.name[1]} ${characters(wordsOf(each))}`),
    tables: descendants(root, 'table').map((table, index) =>
      expected.tables[index] === 'columns'
        ? 'columns'
        : descendants(table, 'td', 'th').map((cell) => cellLine(wordsOf(cell), span(cell, 'colspan'), span(cell, 'rowspan'))),
    ),
    footnotes: descendants(root, 'li')
      .filter(({ attributes }) => /^(?:fn|footnote-)\d+$/u.test(attributes['id'] ?? ''))
      .map((note) => characters(childElements(note).map(wordsOf).join(''))),
  };
}

test('there is something to read', () => {
  const outlines = examples.map((name) => outlineOf(exampleDocument(name), true));
  expect(outlines.flatMap(({ footnotes }) => footnotes).length).toBeGreaterThanOrEqual(3);
  const cells = outlines.flatMap(({ tables }) => tables).flatMap((table) => (table === 'columns' ? [] : table));
  expect(cells.some((cell) => /^[2-9]×1/u.test(cell))).toBe(true);
  expect(cells.some((cell) => /^1×[2-9]/u.test(cell))).toBe(true);
  expect(outlines.filter(({ headings }) => headings.length < 3)).toEqual([]);
});

describe.each(examples)('mammoth reads %s', (name) => {
  test('headings, tables, footnotes', async () => {
    const document = exampleDocument(name);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await exampleFile('docx', name)) });
    const expected = outlineOf(document, false);
    expect(outlineIn(value, expected)).toEqual(expected);
  });
});

describe.skipIf(isMissing('pandoc', 'pandoc'))('pandoc', () => {
  test.each(examples)('reads headings, tables and footnotes of %s', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'tdkt-pandoc-'));
    try {
      const document = exampleDocument(name);
      const file = join(folder, 'van-ban.docx');
      writeFileSync(file, await exampleFile('docx', name));
      const html = execFileSync('pandoc', ['--from=docx', '--to=html', '--wrap=none', file], { encoding: 'utf8' });
      const expected = outlineOf(document, true);
      expect(outlineIn(html, expected)).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
