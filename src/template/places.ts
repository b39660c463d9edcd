/** The way back from what is printed to the plan: a mark before each text, taken off again when the markup is read. */
import type { Path, Span } from '../diagnostic.ts';
import type { Source } from '../document.ts';

/** A place whose values may be named more exactly: those of a paragraph stand in one text. */
export type OpenSource = Source & { readonly isOpen: boolean };

export interface MarkedPlaces {
  readonly list: readonly Source[];
  marked(text: string, key: string | symbol, place: OpenSource): string;
}

/** Neither character is ever in a plan: Unicode keeps them for programs. */
const mark = /\uFDD0(\d+)\uFDD1/gu;
const firstMark = /\uFDD0(\d+)\uFDD1/u;

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
    text === '' || names.includes(key) ? text : `\uFDD0${numberOf(sourceOf(place, key))}\uFDD1${text}`;
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

/** A text without its marks, and the place of the first; as it is where nothing is marked. */
export function unmarked(text: string, places: readonly Source[]): { readonly text: string; readonly source: Source | undefined } {
  if (places.length === 0) return { text, source: undefined };
  const [, first] = firstMark.exec(text) ?? [];
  return first === undefined ? { text, source: undefined } : { text: text.replace(mark, ''), source: places[Number(first)] };
}
