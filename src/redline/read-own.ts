/** The XML that `write/` makes, back as a tree: it is regular, so that a pattern reads it. */
import type { Block, Cell, Paragraph, Row, Run } from './model.ts';

const token =
  /<w:tbl>(<w:tblPr>.*?<\/w:tblPr>)<w:tblGrid>(.*?)<\/w:tblGrid>|<w:tr>(?:<w:trPr>(.*?)<\/w:trPr>)?|<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="(\d+)"\/>(.*?)<\/w:tcPr>|<w:p(?: n="(\d+)")?(?:\/>|><w:pPr><w:pStyle w:val="([^"]*)"\/><\/w:pPr>)|<w:r>(?:<w:rPr><w:rStyle w:val="([^"]*)"\/><\/w:rPr>)?(.*?)<\/w:r>|<\/w:(?:tbl|tc)>/gsu;

/** Blocks of a body, of a cell's content or of the foot of a page. */
export function readOwn(xml: string): Block[] {
  const lists: Block[][] = [[]];
  const tables: Row[][] = [];
  let runs: Run[] = [];
  for (const [whole, table, grid = '', row, width, cell = '', index, style = '', character = '', content] of xml.matchAll(token)) {
    const here = lists.at(-1) ?? [];
    if (content !== undefined) runs.push(runOf(character, content));
    else if (table !== undefined) {
      const rows: Row[] = [];
      tables.push(rows);
      here.push({ kind: 'table', properties: table, widths: [...grid.matchAll(/\d+/gu)].map(Number), rows });
    } else if (width !== undefined) lists.push(cellIn(tables.at(-1)?.at(-1), Number(width), cell));
    else if (whole.startsWith('<w:tr>')) tables.at(-1)?.push({ properties: row ?? '', cells: [] });
    else if (whole === '</w:tbl>') tables.pop();
    else if (whole === '</w:tc>') lists.pop();
    else {
      runs = [];
      here.push({ kind: 'paragraph', style, index: Number(index ?? -1), runs });
    }
  }
  return lists[0] ?? [];
}

function cellIn(row: Row | undefined, width: number, properties: string): Block[] {
  const blocks: Block[] = [];
  const span = Number(/<w:gridSpan w:val="(\d+)"/u.exec(properties)?.[1] ?? 1);
  (row?.cells as Cell[] | undefined)?.push({ width, span, properties, blocks });
  return blocks;
}

/** The content of a note, as of a paragraph. */
export function runsIn(xml: string): Run[] {
  const [first] = readOwn(`<w:p/>${xml}`);
  return first?.kind === 'paragraph' ? [...first.runs] : [];
}

function runOf(style: string, content: string): Run {
  const note = /<w:footnoteReference w:id="(\d+)"/u.exec(content)?.[1];
  if (note !== undefined) return { style, text: '', xml: '', note: Number(note) - 1 };
  const words = /^<w:t [^>]*>(.*)<\/w:t>$/su.exec(content)?.[1];
  if (words !== undefined) return { style, text: unescaped(words), xml: '', note: null };
  return { style, text: '', xml: content, note: null };
}

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/gu, (sign) => signs[sign] ?? sign);
}

/** What it says, a break as a space. */
export function wordsOf({ runs }: Paragraph): string {
  return runs.map(({ text, xml }) => (xml.startsWith('<w:br') ? ' ' : text)).join('');
}
