/** Takes the marks of places out of a document's words: paragraphs and footnotes then know where each was typed. */
import type { Block, Footnote, Inline, Paragraph, Piece, Row, Section, Source } from '../document.ts';
import { readMarks } from './places.ts';

/** The sections without marks; as they are where no place is known, for then nothing is marked. */
export function located(sections: readonly Section[], places: readonly Source[]): readonly Section[] {
  if (places.length === 0) return sections;
  const block = (each: Block): Block => {
    if (each.kind === 'paragraph') return paragraph(each, places);
    if (each.kind === 'table') return { ...each, head: each.head.map(row), rows: each.rows.map(row) };
    if (each.kind !== 'columns') return each;
    return { ...each, rows: each.rows.map(({ left, right }) => ({ left: left.map(block), right: right.map(block) })) };
  };
  const row = (each: Row): Row => ({
    ...each,
    cells: each.cells.map((cell) => ({ ...cell, children: cell.children.map((child) => paragraph(child, places)) })),
  });
  const foot = (each: Paragraph) => paragraph(each, places);
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(block), footer: section.footer.map(foot) }));
}

function paragraph(marked: Paragraph, places: readonly Source[]): Paragraph {
  const { children, pieces } = withoutMarks(marked.children, places);
  const [first] = [...pieces, ...children.flatMap((inline) => (inline.kind === 'footnote' ? (inline.pieces ?? []) : []))];
  return { ...marked, children, ...(first && { source: first.source, pieces }) };
}

function withoutMarks(inlines: readonly Inline[], places: readonly Source[]): { children: Inline[]; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let at = 0;
  const children = inlines.map((inline): Inline => {
    if (inline.kind === 'footnote') return footnote(inline, places);
    if (inline.kind === 'break') at += 1;
    if (inline.kind !== 'text') return inline;
    const read = readMarks(inline.text, places, at);
    pieces.push(...read.pieces);
    at += read.text.length;
    return { ...inline, text: read.text };
  });
  return { children, pieces };
}

function footnote(note: Footnote, places: readonly Source[]): Footnote {
  return { ...note, ...withoutMarks(note.children, places) };
}
