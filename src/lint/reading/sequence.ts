/** One run of text whose numbers and letters must go on without gap or repetition, at every level at once. */
import type { Path, Span } from '../../diagnostic.ts';
import type { Marker } from './markers.ts';

/** A number or letter met in the text. */
export interface Numbered {
  readonly so: string;
  readonly marker: Marker;
  /** Typed by hand; those that tdkt makes are right, and only carry the levels on. */
  readonly typed: boolean;
  readonly path: Path;
  readonly range: Span;
}

/**
 * `lap`: used just before; `nhay`: does not follow; `thieu_d`: `e` right after `d`; `dau`: a run that does not begin with 1;
 * `theo_d`: goes on from such an `e`; `noi_muc`: goes on from the section before; `khac_cha`: `1.1` below `2.`.
 */
type SlipKind = 'lap' | 'nhay' | 'thieu_d' | 'theo_d' | 'dau' | 'noi_muc' | 'khac_cha';

export interface NumberSlip {
  readonly kind: SlipKind;
  readonly item: Numbered;
  readonly before: Numbered | null;
  readonly expected: string;
}

interface Entry {
  readonly item: Numbered;
  /** How many plain paragraphs came before it. */
  readonly texts: number;
  /** One letter too far, because đ was passed over. */
  readonly shifted: boolean;
}

/** Deeper than any real plan; old levels are forgotten, so that long texts stay cheap. */
const deepest = 16;

/** Levels are told apart by what is open, not by a fixed ladder: `1.` may stand under `a)` and `a)` under `1.`. */
export class Sequence {
  readonly #open: Entry[] = [];
  /** Where the runs of the section before had come to. */
  readonly #left = new Map<string, number>();
  #texts = 0;

  /** A paragraph without a number: a new list may begin after it. */
  text(): void {
    this.#texts += 1;
  }

  /** A part or an article: everything below begins anew. */
  clear(): void {
    this.#close(this.#open.findLastIndex((entry) => entry.item.marker.family === 'phan') + 1);
  }

  take(item: Numbered): NumberSlip | null {
    const slip = item.marker.family === 'so_cap' ? this.#takeDotted(item) : this.#takePlain(item);
    return item.typed ? slip : null;
  }

  /** A run that opens with `i)`, `v)` or `x)` is one of small Roman numbers: not ours to count. */
  #takePlain(item: Numbered): NumberSlip | null {
    const { value, write } = item.marker;
    const same = this.#last(item, (entry) => entry.marker.dress === item.marker.dress);
    const next = this.#following(item);
    if (next >= 0) return this.#settle(next, item, null);
    const before = this.#open[same];
    if (value === 1) {
      if (before?.item.marker.value === 1 && before.texts === this.#texts) return this.#settle(same, item, 'lap', write(2));
      return this.#settle(same >= 0 && same === this.#open.length - 1 ? same : this.#open.length, item, null);
    }
    if (before) return this.#settle(same, item, kindOf(before.item.marker, item.marker), write(before.item.marker.value + 1));
    if (/^\(?[ivx]/u.test(item.so)) return null;
    const goesOn = this.#open.at(-1)?.item.marker.family === 'la_ma' && this.#left.get(item.marker.dress) === value - 1;
    return this.#settle(this.#open.length, item, goesOn ? 'noi_muc' : 'dau', write(1));
  }

  /**
   * The run that the number goes on, its own kind first; `4.` in plain text may go on after headings 1., 2., 3., unless
   * a run of its own kind is open in the same text.
   */
  #following({ marker, path }: Numbered): number {
    const goesOn = (other: Marker) => other.family === marker.family && other.value === marker.value - 1;
    const same = this.#open.findLastIndex(({ item }) => goesOn(item.marker) && item.marker.dress === marker.dress);
    const own = this.#open.filter(({ item }) => item.marker.dress === marker.dress);
    const repeated = own.some(({ item }) => item.marker.value === marker.value || item.path.join('/') === path.join('/'));
    return same >= 0 || repeated ? same : this.#open.findLastIndex(({ item }) => goesOn(item.marker));
  }

  /** `1.2.` goes on after `1.1.`, and stands below `1.` where a number stands above it. */
  #takeDotted(item: Numbered): NumberSlip | null {
    const { value, above, dress, write } = item.marker;
    const same = this.#last(item, (entry) => entry.marker.dress === dress && entry.marker.above === above);
    const before = this.#open[same];
    if (before) {
      const last = before.item.marker.value;
      const fits = value === last + 1 || (value === 1 && last > 1);
      return this.#settle(same, item, fits ? null : kindOf(before.item.marker, item.marker), write(last + 1));
    }
    const sibling = this.#last(item, (entry) => entry.marker.dress === dress);
    const place = sibling >= 0 ? sibling : this.#open.length;
    const parents = this.#parents(item.marker).slice(0, place);
    const parent = parents.findLast((name) => name !== '');
    if (parent === undefined || parents.includes(above) || this.#sectionIs(above))
      return this.#settle(place, item, value === 1 ? null : 'dau', write(1));
    const run = this.#open[place]?.item.marker;
    return this.#settle(place, item, 'khac_cha', write(run?.above === parent ? run.value + 1 : 1, parent));
  }

  /** What each open level would be called above this one: `1` of `1.`, `1.2` of `1.2.`; `''` for other kinds. */
  #parents({ above }: Marker): string[] {
    const depth = above.split('.').length;
    return this.#open.map(({ item: { marker } }) => {
      const name = marker.above === '' ? String(marker.value) : `${marker.above}.${marker.value}`;
      return (marker.family === 'so' || marker.family === 'so_cap') && name.split('.').length === depth ? name : '';
    });
  }

  /** `2.1.` right below section II. */
  #sectionIs(above: string): boolean {
    return this.#open.some(({ item: { marker } }) => marker.family === 'la_ma' && String(marker.value) === above);
  }

  #last(item: Numbered, fits: (entry: Numbered) => boolean): number {
    return this.#open.findLastIndex((entry) => entry.item.marker.family === item.marker.family && fits(entry.item));
  }

  /** The number stands at this level; deeper ones are closed. */
  #settle(level: number, item: Numbered, kind: SlipKind | null, expected = ''): NumberSlip | null {
    const { item: before = null, shifted: after = false } = this.#open[level] ?? {};
    const { value, write } = item.marker;
    const follows = kind === null && after && value === (before?.marker.value ?? 0) + 1;
    this.#close(level, item.marker.family === 'la_ma');
    this.#open.push({ item, texts: this.#texts, shifted: follows || kind === 'thieu_d' });
    if (this.#open.length > deepest) this.#open.shift();
    if (follows) return { kind: 'theo_d', item, before, expected: write(value - 1) };
    return kind && { kind, item, before, expected };
  }

  #close(level: number, section = false): void {
    if (section) this.#left.clear();
    for (const { item } of this.#open.splice(level)) if (section) this.#left.set(item.marker.dress, item.marker.value);
  }
}

function kindOf(before: Marker, found: Marker): SlipKind {
  if (found.value === before.value) return 'lap';
  return found.family === 'chu' && before.value === 4 && found.value === 6 ? 'thieu_d' : 'nhay';
}
