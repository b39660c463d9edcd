/** One run of text whose numbers and letters must go on without gap or repetition, at every level at once. */
import type { Marker } from '../../plan/markers.ts';
import {
  after,
  first,
  hasOtherSign,
  isAlike,
  isHeading,
  isNext,
  isOtherKind,
  mendedOf,
  nameOf,
  type Place,
  slipKindOf,
} from './number-places.ts';
import type { Numbered, NumberSlip, SlipKind } from './number-slips.ts';

interface Entry {
  readonly item: Numbered;
  /** Of the run: its first number's. */
  readonly cap: number;
  /** Sections that tdkt numbers are in the run. */
  readonly made: boolean;
  /** What the number is when all before it is mended. */
  readonly right: Place;
  /** The slip that the run is off by. */
  readonly slip: { readonly kind: SlipKind; readonly after: Numbered[] } | null;
  /** The look of the run: its first number's. */
  readonly look: Marker;
  /** A list that a lead-in opens. */
  readonly led: boolean;
  /** How many plain paragraphs came after it, and whether one of them may open a new list. */
  texts: number;
  leads: boolean;
}

/** Deeper than any real plan; old levels are forgotten, so that long texts stay cheap. */
const deepest = 16;

/** Levels are told apart by what is open, not by a fixed ladder: `1.` may stand under `a)` and `a)` under `1.`. */
export class NumberSequence {
  readonly #open: Entry[] = [];
  /** Where the runs of the section before had come to. */
  readonly #left = new Map<string, number>();
  readonly #partial: boolean;
  /** A lead-in stands right before. */
  #led = false;

  /** `partial`: a cell or a table, whose numbers may go on from another. */
  constructor(partial = false) {
    this.#partial = partial;
  }

  /** A paragraph without a number: a new list may begin after it, among what is written as deep as it is. */
  text(cap = 0, leads = true): void {
    this.#leave(cap);
    this.#led = leads;
    for (const entry of this.#open) {
      if (entry.cap < cap) continue;
      entry.texts += 1;
      entry.leads ||= leads;
    }
  }

  /** A part or an article: everything below begins anew. */
  clear(): void {
    this.#close(this.#open.findLastIndex((entry) => entry.item.marker.family === 'phan') + 1);
  }

  take(item: Numbered): NumberSlip | null {
    const section = item.marker.family === 'la_ma';
    if (section) this.#left.clear();
    this.#leave(item.cap, section);
    if (!item.typed && item.cap > 0) return this.#takeSection(item);
    const slip = item.marker.family === 'so_cap' ? this.#takeDotted(item) : this.#takePlain(item);
    return item.typed ? slip : null;
  }

  /** What was written deeper, in the section before, is over. */
  #leave(cap: number, section = false): void {
    const deeper = cap === 0 ? -1 : this.#open.findIndex((entry) => entry.cap > cap);
    if (deeper >= 0) this.#close(deeper, section);
  }

  /** A section that tdkt numbers goes on with those beside it, whatever lists are open; its number must be free. */
  #takeSection(item: Numbered): NumberSlip | null {
    const { marker, cap } = item;
    const beside = this.#open.filter((entry) => entry.cap === cap && isAlike(entry.item.marker, marker));
    const run = beside.find(({ made }) => made) ?? beside.findLast(({ right }) => right.value === marker.value - 1) ?? beside[0];
    const deeper = this.#open.findIndex((entry) => entry.cap >= cap && entry.item.marker.family !== 'phan');
    const place = run ? this.#open.indexOf(run) : deeper < 0 ? this.#open.length : deeper;
    const taken = run?.item.typed && run.right.value === marker.value && run.item.marker.value === marker.value ? run.item : null;
    const other = run
      ? undefined
      : this.#open.findLast((entry) => entry.cap === cap && !entry.made && !entry.led && isOtherKind(entry.item.marker, marker));
    this.#settle(place, item, null);
    if (taken) return { kind: 'trung', item: taken, before: null, expected: '', after: [] };
    return other
      ? { kind: 'khac_kieu', item: other.item, before: item, expected: other.item.marker.write(other.right.value + 1), after: [] }
      : null;
  }

  /** A run that opens with `i)`, `v)` or `x)` is one of small Roman numbers: not ours to count. */
  #takePlain(item: Numbered): NumberSlip | null {
    const { value, dress } = item.marker;
    const next = this.#following(item);
    const look = this.#open[next]?.look;
    if (look) return this.#settle(next, item, !this.#partial && hasOtherSign(look, item.marker) ? 'khac_dau' : null);
    const run = this.#runOf(item);
    const before = this.#open[run];
    if (value === 1) return this.#takeFirst(item, run, before);
    const kind = before && slipKindOf(before, item.marker);
    if (before && kind) return this.#settle(run, item, kind, kind === 'thieu_d' ? after(before.item.marker) : after(before.right));
    if (/^\(?[ivx]/u.test(item.so)) return null;
    if (this.#partial) return this.#settle(this.#open.length, item, null);
    const goesOn = this.#open.at(-1)?.item.marker.family === 'la_ma' && this.#left.get(dress) === value - 1;
    return this.#settle(this.#open.length, item, goesOn ? 'noi_muc' : 'dau', first);
  }

  /** `1.` repeats or breaks off the run before it, or begins a list: below it, or anew after a text. */
  #takeFirst(item: Numbered, run: number, before: Entry | undefined): NumberSlip | null {
    if (before && this.#mustGoOn(item, run, before)) return this.#settle(run, item, slipKindOf(before, item.marker), after(before.right));
    const anew = before?.texts && !before.made && before.item.marker.dress === item.marker.dress && run === this.#open.length - 1;
    return this.#settle(anew ? run : this.#open.length, item, null);
  }

  /** Nothing stands between that a list could begin after: for a heading, no lead-in. */
  #mustGoOn({ marker, cap }: Numbered, run: number, before: Entry): boolean {
    if (before.made && cap > before.cap) return false;
    const [beside, heading] = [before.made && before.cap === cap, isHeading(marker)];
    if (!beside && !heading && before.item.marker.dress !== marker.dress) return false;
    const between = this.#open.slice(run + 1);
    if (heading ? between.some(({ item }) => isHeading(item.marker)) : between.length > 0) return false;
    if (heading && (beside || isHeading(before.item.marker))) return !before.leads;
    return before.texts === 0 && (beside || before.item.marker.value === 1 || !before.leads);
  }

  /** The run of the same look; else one beside it that tdkt numbers, or one of headings and paragraphs mixed. */
  #runOf({ marker, cap }: Numbered): number {
    const same = this.#open.findLastIndex(({ item }) => item.marker.family === marker.family && item.marker.dress === marker.dress);
    const beside = this.#open.findLastIndex((entry) => entry.made && entry.cap === cap && isAlike(entry.item.marker, marker));
    if (same >= 0 || beside >= 0) return Math.max(same, beside);
    return this.#open.findLastIndex(({ item }) => isAlike(item.marker, marker) && (isHeading(marker) || !item.ownLine));
  }

  /**
   * The run that the number goes on, its own kind first; `4.` in plain text may go on after headings 1., 2., 3., unless
   * a run of its own kind is open in the same text.
   */
  #following({ marker, path }: Numbered): number {
    const goesOn = ({ item, right }: Entry) =>
      item.marker.family === marker.family && (item.marker.value === marker.value - 1 || right.value === marker.value - 1);
    const same = this.#open.findLastIndex((entry) => goesOn(entry) && entry.item.marker.dress === marker.dress);
    const own = this.#open.filter(({ item }) => item.marker.dress === marker.dress);
    const repeated = own.some(({ item }) => item.marker.value === marker.value || item.path.join('/') === path.join('/'));
    return same >= 0 || repeated ? same : this.#open.findLastIndex(goesOn);
  }

  /** `1.2.` goes on after `1.1.`, and stands below `1.` where a number stands above it. */
  #takeDotted(item: Numbered): NumberSlip | null {
    const { value, above, dress } = item.marker;
    const last = (fits: (entry: Entry) => boolean) => this.#open.findLastIndex((entry) => entry.item.marker.dress === dress && fits(entry));
    const next = last((entry) => [entry.item.marker, entry.right].some((place) => place.above === above && place.value === value - 1));
    if (next >= 0) return this.#settle(next, item, null);
    const same = last((entry) => entry.item.marker.above === above);
    const before = this.#open[same];
    if (before) {
      const anew = value === 1 && before.item.marker.value > 1 && !before.made;
      return this.#settle(same, item, anew ? null : slipKindOf(before, item.marker), after(before.right));
    }
    const sibling = last(() => true);
    const place = sibling >= 0 ? sibling : this.#open.length;
    const parents = this.#parents(item.marker).slice(0, place);
    const nearest = parents.findLast((entry) => entry !== null);
    const parent = parents.findLast((entry) => entry && [entry.item.marker, entry.right].some((at) => nameOf(at) === above));
    if (!nearest || parent || this.#sectionIs(above, nearest)) {
      // Below a wrong number it is wrong with it.
      const off = parent && nameOf(parent.right) !== above ? parent : null;
      return this.#settle(place, item, value === 1 ? null : 'dau', { above: off ? nameOf(off.right) : above, value: 1 }, off?.slip);
    }
    const run = this.#open[place]?.right;
    const right = nameOf(nearest.right);
    return this.#settle(place, item, 'khac_cha', { above: right, value: run?.above === right ? run.value + 1 : 1 });
  }

  /** The open levels that a number could stand below: `1.` above `1.1.`, `1.2.` above `1.2.1.`; null for others. */
  #parents({ above }: Marker): (Entry | null)[] {
    const depth = above.split('.').length;
    return this.#open.map((entry) => {
      const { family } = entry.item.marker;
      return (family === 'so' || family === 'so_cap') && nameOf(entry.right).split('.').length === depth ? entry : null;
    });
  }

  /** `2.1.` right below section II, not below a heading in it. */
  #sectionIs(above: string, { made, item }: Entry): boolean {
    if (made || isHeading(item.marker)) return false;
    return this.#open.some(({ item: { marker } }) => marker.family === 'la_ma' && String(marker.value) === above);
  }

  /** The number stands at this level; deeper ones are closed. What it should be is said where it slips. */
  #settle(level: number, item: Numbered, kind: SlipKind | null, expected: Place = item.marker, below?: Entry['slip']): NumberSlip | null {
    const before = this.#open[level];
    const follows = kind === null && before?.slip && isNext(before.item.marker, item.marker) && !isNext(before.right, item.marker);
    const off = below ?? (follows ? before.slip : null);
    const right = follows && !below ? after(before.right) : expected;
    const { cap, made, look } = before ?? { cap: item.cap, made: false, look: item.marker };
    const write = () => (kind === 'khac_dau' ? look : item.marker).write(right.value, right.above);
    const slip =
      kind && item.typed
        ? { kind, item, before: before?.item ?? null, ...mendedOf(before), expected: write(), after: [] as Numbered[] }
        : null;
    this.#close(level, item.marker.family === 'la_ma');
    const isSection = !item.typed && item.cap > 0;
    const entry = {
      item,
      cap: isSection ? item.cap : cap,
      made: made || isSection,
      right: item.typed ? right : item.marker,
      slip: slip ?? off,
    };
    this.#open.push({ ...entry, look, led: before?.led ?? this.#led, texts: 0, leads: item.leads });
    this.#led = item.leads;
    if (this.#open.length > deepest) this.#open.shift();
    if (off?.kind === 'thieu_d') return { kind: 'theo_d', item, before: before?.item ?? null, expected: write(), after: [] };
    if (off && item.typed) off.after.push(item);
    return slip;
  }

  #close(level: number, section = false): void {
    for (const { item } of this.#open.splice(level)) if (section) this.#left.set(item.marker.dress, item.marker.value);
  }
}
