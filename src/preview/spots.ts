/** Where the words on a page were typed: the way from a paragraph to its line, and from a complaint to its paragraph. */
import type { Compilation } from '../compile.ts';
import { type Diagnostic, isWholeFile, type Span } from '../diagnostic.ts';
import type { Footnote, Paragraph } from '../document.ts';
import { type Line, lineFinder } from '../report/position.ts';

/** A line of a file, as people name it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A paragraph, or a part of one, on a sheet. */
export interface Spot {
  readonly id: string;
  readonly sheet: number;
  /** Where its words were typed; none of what only the templates say. */
  readonly typed: readonly { readonly file: string; readonly span: Span }[];
}

/** From offsets to lines, in each file that a plan is made of. */
export class Places {
  readonly #compilation: Pick<Compilation, 'origin' | 'sources'>;
  readonly #finders = new Map<string, (offset: number) => Line>();

  constructor(compilation: Pick<Compilation, 'origin' | 'sources'>) {
    this.#compilation = compilation;
  }

  /** The line of an offset; undefined in a file that was not read. */
  placeOf(file: string, { start }: Span): Place | undefined {
    const text = this.#compilation.sources[file];
    if (text === undefined || start < 0) return undefined;
    const find = this.#finders.get(file) ?? lineFinder(text);
    this.#finders.set(file, find);
    return { file, line: find(start).number };
  }

  /** Every place of a paragraph's words, its first ones first. */
  typedIn(words: Paragraph | Footnote): Spot['typed'] {
    const { origin } = this.#compilation;
    const own = 'source' in words && words.source ? [words.source] : [];
    const sources = [...own, ...(words.pieces ?? []).map(({ source }) => source)];
    return origin ? sources.map(({ path, range }) => origin(path, range)) : [];
  }
}

/** The paragraph that a complaint is about: the one that has its words, else the last that was typed before it; null when it is about the file. */
export function spotOf({ file, span }: Diagnostic, spots: readonly Spot[]): Spot | null {
  if (isWholeFile(span)) return null;
  const typed = spots.flatMap((spot) => spot.typed.filter((each) => each.file === file).map((each) => ({ spot, at: each.span })));
  const own = typed.find(({ at }) => at.start < span.end && span.start < at.end);
  if (own) return own.spot;
  const before = typed.filter(({ at }) => at.start <= span.start);
  const nearest = before.reduce<(typeof typed)[number] | undefined>(
    (best, each) => (best && best.at.start >= each.at.start ? best : each),
    undefined,
  );
  return (nearest ?? typed[0])?.spot ?? null;
}
