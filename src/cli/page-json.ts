/** The pages of a plan for `tdkt show`: each line with the file and the line of it where it was typed. */
import type { Compilation } from '../compile.ts';
import type { LaidLine } from '../layout/layout.ts';
import { lineFinder } from '../report/position.ts';

/** Lengths in mm from the paper's upper left corner, to a hundredth; nothing when there are no pages. */
export function pagesJson({ pages, origin, sources }: Pick<Compilation, 'pages' | 'origin' | 'sources'>): string {
  if (!pages) return '';
  const finders = new Map(Object.entries(sources).map(([file, text]) => [file, lineFinder(text)]));
  const placeOf = (source: LaidLine['source']): string | null => {
    const place = source && origin?.(source.path, source.range);
    return place ? `${place.file}:${finders.get(place.file)?.(place.span.start).number ?? 1}` : null;
  };
  const told = ({ source, ...line }: LaidLine) => ({ ...line, source: placeOf(source) });
  const list = pages.list.map(({ pieces, below, ...page }) => ({
    ...page,
    pieces: pieces.map((piece) => ({ ...piece, lines: piece.lines.map(told) })),
    below: below.map(told),
  }));
  return `${JSON.stringify({ ...pages, list }, rounded, 2)}\n`;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
