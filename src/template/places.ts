/** The way back from what is printed to the plan: a mark before each text, taken off again when the markup is read. */
import type { Path, Span } from '../diagnostic.ts';
import type { Piece, Source } from '../document.ts';

/** A place whose values may be named more exactly: those of a paragraph stand in one text. */
export type OpenSource = Source & { readonly isOpen: boolean };

export interface MarkedPlaces {
  readonly list: readonly Source[];
  marked(text: string, key: string | symbol, place: OpenSource): string;
}

/** The number of a place, and how many characters of it follow. Neither sign is ever in a plan: Unicode keeps them for programs. */
const mark = /\uFDD0(\d+):(\d+)\uFDD1/gu;

/** What a template asks for to find a part by its name, not to print it. */
const names: readonly (string | symbol)[] = ['loai', 'mau'];

/** What the plan calls otherwise than who types it. */
const typedAs: Readonly<Record<string, Path>> = {
  ten: ['loai'],
  ten_loai: ['loai'],
  ten_co_quan: ['co_quan'],
  dia_danh: ['co_quan', 'dia_danh'],
  so: ['so_van_ban'],
  ky_hieu: ['co_quan', 'ky_hieu'],
  ngay: ['ngay_ban_hanh'],
  thang: ['ngay_ban_hanh'],
  nam_ban_hanh: ['ngay_ban_hanh'],
};

/** A path of the plan as resolved → of the plan as typed: a text in runs is one there. */
function typed(path: Path): Path {
  const inRuns = path.at(-1) === 'chu' && typeof path.at(-2) === 'number';
  const [first = '', ...rest] = inRuns ? path.slice(0, -2) : path;
  return first === 'van_ban_kem' ? ['ke_hoach', ...rest.slice(1)] : [...(typedAs[first] ?? [first]), ...rest];
}

export function markedPlaces(): MarkedPlaces {
  const list: Source[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (place: Source): number => {
    const key = JSON.stringify(place);
    const known = numbers.get(key) ?? list.push(place) - 1;
    numbers.set(key, known);
    return known;
  };
  const marked = (text: string, key: string | symbol, place: OpenSource): string =>
    text === '' || names.includes(key) ? text : `\uFDD0${numberOf(sourceOf(place, key))}:${text.length}\uFDD1${text}`;
  return { list, marked };
}

function sourceOf({ path, range, isOpen }: OpenSource, key: string | symbol): Source {
  if (isOpen) return { path: typed([...path, stepOf(key)]) };
  return range ? { path, range } : { path };
}

/** The place of what is found under a key. */
export function placeOf(found: object, key: string | symbol, { path, range, isOpen }: OpenSource): OpenSource {
  // A list has a method of that name.
  const { at, vung } = (Object.hasOwn(found, 'at') ? found : {}) as { readonly at?: Path; readonly vung?: Span };
  if (at) return { path: at, ...(vung && { range: vung }), isOpen: vung === undefined };
  return isOpen ? { path: [...path, stepOf(key)], isOpen } : { path, ...(range && { range }), isOpen };
}

function stepOf(key: string | symbol): string | number {
  const name = String(key);
  return /^\d+$/u.test(name) ? Number(name) : name;
}

/** A text without its marks. */
export function unmarked(text: string): string {
  return text.includes('\uFDD0') ? text.replace(mark, '') : text;
}

/** A text without its marks, and what they said; its first character is the one at `offset`. */
export function readMarks(
  text: string,
  places: readonly Source[],
  offset: number,
): { readonly text: string; readonly pieces: readonly Piece[] } {
  if (!text.includes('\uFDD0')) return { text, pieces: [] };
  const pieces: Piece[] = [];
  let taken = 0;
  const plain = text.replace(mark, (found, number, length, at: number) => {
    const start = offset + at - taken;
    taken += found.length;
    const source = places[Number(number)];
    if (source) pieces.push({ start, end: start + Number(length), source });
    return '';
  });
  return { text: plain, pieces };
}
