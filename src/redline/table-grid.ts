/** Rows of two tables on one grid; lengths in twips. */
import type { Cell, Row } from './model.ts';

/** Tables of as many columns stand on the new one's grid; else every edge of either is an edge. */
export function unionOf(before: readonly number[], after: readonly number[]): readonly number[] {
  if (before.length === after.length) return after;
  const edges = [...new Set([...edgesOf(before), ...edgesOf(after)])].sort((a, b) => a - b);
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** A row of one grid on the other; as it is where that has as many columns. */
export function ofWidths(row: Row, own: readonly number[], union: readonly number[]): Row {
  if (own.length === union.length) return row;
  const [edges, all] = [edgesOf(own), edgesOf(union)];
  let column = 0;
  const cells = row.cells.map((cell) => {
    const from = edges[column - 1] ?? 0;
    column += cell.span;
    const to = edges[column - 1] ?? 0;
    return withSpan(cell, all.filter((edge) => from < edge && edge <= to).length);
  });
  return { ...row, cells };
}

function withSpan(cell: Cell, span: number): Cell {
  const others = cell.properties.replace(/<w:gridSpan [^>]*\/>/u, '');
  return { ...cell, span, properties: span > 1 ? `<w:gridSpan w:val="${span}"/>${others}` : others };
}

function edgesOf(widths: readonly number[]): number[] {
  let edge = 0;
  return widths.map((width) => (edge += width));
}
