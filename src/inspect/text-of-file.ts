/** A Word file as a text, a line a paragraph, in which complaints have their places; and how a person finds these in Word. */
import type { Span } from '../diagnostic.ts';
import type { Paragraph, WordFile } from '../read/tree.ts';
import { type Parts, partsOf } from './parts.ts';
import type { Placed } from './places.ts';

export interface FileText {
  readonly text: string;
  /** A stretch of a paragraph's shown text (all of it where none is given) in the text. */
  readonly spanOf: (paragraph: Paragraph, range?: Span) => Span;
  readonly paragraphAt: (offset: number) => Paragraph | null;
  /** `trang 3, dưới “II. NỘI DUNG”`; empty where nothing is known. */
  readonly where: (paragraph: Paragraph) => string;
}

export function textOfFile(file: WordFile, parts: Parts = partsOf(file)): FileText {
  const lines = linesOf(parts.placed);
  const byIndex = new Map(lines.map((line) => [line.paragraph.index, line]));
  const headings = headingsOf(parts.placed.slice(0, parts.bodyEnd));
  const hasPages = parts.placed.some(({ paragraph }) => paragraph.page > 1);
  return {
    text: lines.map(({ text }) => `${text}\n`).join(''),
    spanOf: ({ index }, range) => {
      const { start = 0, text = '' } = byIndex.get(index) ?? {};
      return { start: start + (range?.start ?? 0), end: start + (range?.end ?? text.length) };
    },
    paragraphAt: (offset) => lines.findLast(({ start }) => start <= offset)?.paragraph ?? null,
    where: ({ page, index }) => {
      const heading = headings.get(index);
      return [...(hasPages ? [`trang ${page}`] : []), ...(heading ? [`dưới “${heading}”`] : [])].join(', ');
    },
  };
}

interface Line {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly text: string;
}

function linesOf(placed: readonly Placed[]): Line[] {
  let start = 0;
  return placed.map(({ paragraph, text }) => {
    const line = { paragraph, start, text: text.replace(/\n/gu, ' ') };
    start += text.length + 1;
    return line;
  });
}

const heading = /^\s*(?:(?:Phần|Chương|Mục|Điều)\s+[\dIVXLC]+[.\s]|[IVXLC]+\.|\d{1,2}\.)\s*\S/u;

/** Longer ones say more than where a place is. */
const longestHeading = 120;

/** The nearest heading over each paragraph. */
function headingsOf(placed: readonly Placed[]): Map<number, string> {
  const all = new Map<number, string>();
  let last = '';
  for (const { paragraph, text, cell } of placed) {
    all.set(paragraph.index, last);
    const printed = `${paragraph.number ? `${paragraph.number.text} ` : ''}${text.trim()}`;
    const isBold = paragraph.runs.some(({ bold, text: letters }) => bold && /\p{L}/u.test(letters));
    if (!cell && isBold && printed.length < longestHeading && heading.test(printed)) last = printed.replace(/\s+/gu, ' ');
  }
  return all;
}
