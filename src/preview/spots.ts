/** Where the words on a page were typed: the way from a paragraph to its line, and from a complaint to its paragraph. */
import type { Compilation } from '../compile.ts';
import { type Diagnostic, isWholeFile, type Path, type Span } from '../diagnostic.ts';
import { type Footnote, type Paragraph, plainText, type Source } from '../document.ts';
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
  readonly typed: readonly Typed[];
}

/** A value, or a part of one, that is printed. */
interface Typed {
  readonly path: Path;
  readonly file: string;
  /** Of what nobody has typed yet, where it would stand. */
  readonly span: Span;
  readonly isThere: boolean;
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
    if (!origin) return [];
    // A value of the plan has its key before it: what seems to begin where the plan does is not there.
    const root = origin([]);
    return sources.flatMap(withTitle).map(({ path, range }) => {
      const place = asTyped(origin, path, range);
      if (place.span.start !== root.span.start || place.file !== root.file) return { path, ...place, isThere: true };
      const inTitle = path[0] === 'phu_de' ? this.#inTitle(words, origin(['trich_yeu'])) : null;
      return { path, ...(inTitle ?? place), isThere: inTitle !== null };
    });
  }

  /** What stands in brackets under a title may be typed as its last line. */
  #inTitle({ children }: Paragraph | Footnote, { file, span }: Omit<Typed, 'path' | 'isThere'>): Omit<Typed, 'path' | 'isThere'> | null {
    const [line = ''] = plainText(children).replaceAll('\u00a0', ' ').split('\n');
    const start = this.#compilation.sources[file]?.indexOf(line, span.start) ?? -1;
    return start < 0 ? null : { file, span: { start, end: start + line.length } };
  }
}

/** A heading that was given its number stands where the number does: its words lead to their own line. */
function withTitle(source: Source): Source[] {
  const { path } = source;
  return path.at(-1) === 'so_muc' ? [{ path: [...path.slice(0, -1), 'tieu_de'] }, source] : [source];
}

function asTyped(origin: NonNullable<Compilation['origin']>, path: Path, range: Span | undefined): ReturnType<typeof origin> {
  const isTyped = (way: Path): boolean => {
    const [value, beside] = [origin(way), origin([...way.slice(0, -1), ''])];
    return value.file !== beside.file || value.span.start > beside.span.start;
  };
  const way = waysTo(path).find(isTyped) ?? authorityOf(path, isTyped) ?? path;
  return origin(way, range);
}

/** In whose name is signed, one a line in this order (`plan/signatures.ts`). */
const authorities = ['thay_mat', 'thua_lenh', 'thua_uy_quyen', 'ky_thay'];

function authorityOf(path: Path, isTyped: (way: Path) => boolean): Path | undefined {
  const [field, number] = path.slice(-2);
  if (field !== 'quyen_han' || typeof number !== 'number') return undefined;
  return authorities.map((name) => [...path.slice(0, -2), name]).filter(isTyped)[number];
}

/** A value may be typed in more places than the one where the plan has it; best first. */
function waysTo(path: Path): Path[] {
  const before = path.slice(0, -1);
  // The document's kind, also of one that is promulgated, may have a name of its own.
  if (kindNames.has(String(path.at(-1))) && before.every((step) => step === 'ke_hoach'))
    return [
      [...before, 'ten_loai'],
      [...before, 'loai'],
    ];
  if (path.at(-1) === 'tieu_de') return [path, [...before, 'phan'], [...before, 'so_muc']];
  if (path.at(-1) === 'chuc_vu') return [path, [...before, 'quyen']];
  const at = path.indexOf('co_quan') + 1;
  if (at === 0) return [path];
  // One issuer may be typed without a list, and its name may be all that was typed of it.
  const [issuer, rest] = [path.slice(0, at), path.slice(at).filter((step) => typeof step !== 'number')];
  return [path, [...issuer, ...rest], [...issuer, 'ten'], issuer];
}

const kindNames: ReadonlySet<string> = new Set(['loai', 'ten']);

/**
 * The paragraph that a complaint is about: the one that has its words, of several that with the field it names. Else the last
 * that was typed before it, or where it is about a key, the first one after it. Null when it is about the file.
 */
export function spotOf({ file, span, message }: Diagnostic, spots: readonly Spot[], text: string): Spot | null {
  if (isWholeFile(span)) return null;
  const typed = spots.flatMap((spot) => spot.typed.filter((each) => each.file === file).map((each) => ({ spot, ...each })));
  const own = typed.filter((each) => each.span.start < span.end && span.start < each.span.end);
  if (own[0]) return (own.find(({ path }) => path.some((step) => message.includes(`\`${step}\``))) ?? own[0]).spot;
  const inOrder = typed.sort((a, b) => a.span.start - b.span.start);
  const before = inOrder.findLast((each) => each.span.start <= span.start);
  const after = inOrder.find((each) => each.span.start > span.start);
  const isKey = /^["']?\s*:/u.test(text.slice(span.end, span.end + 20));
  return (isKey ? (after ?? before) : (before ?? after))?.spot ?? null;
}
