/** Places in a run of numbers: which follows which, and what is of one kind. */
import type { Marker } from '../../plan/markers.ts';

export type Place = Pick<Marker, 'above' | 'value'>;

export const first: Place = { above: '', value: 1 };
/** The next one. */
export const after = ({ above, value }: Place): Place => ({ above, value: value + 1 });
export const isNext = (before: Place, found: Place) => before.above === found.above && before.value === found.value - 1;
/** `1` of `1.`, `1.2` of `1.2.`. */
export const nameOf = ({ above, value }: Place) => (above === '' ? String(value) : `${above}.${value}`);
export const isHeading = ({ dress, family }: Marker) => family === 'la_ma' || dress.startsWith('tieu_de');

/** Of one kind, before a heading or before a paragraph. */
export function isAlike(one: Marker, other: Marker): boolean {
  const bare = ({ dress }: Marker) => dress.replace(/^tieu_de /u, '');
  return one.family === other.family && bare(one) === bare(other);
}

/** What is wrong with a number that does not follow the one before it. */
export function slipKindOf({ item }: { readonly item: { readonly marker: Marker } }, found: Marker): 'lap' | 'thieu_d' | 'nhay' {
  if (found.value === item.marker.value) return 'lap';
  return found.family === 'chu' && item.marker.value === 4 && found.value === 6 ? 'thieu_d' : 'nhay';
}

/** I. where 1. was typed beside it, or 1. beside I. */
export function isOtherKind(typed: Marker, { family, value }: Marker): boolean {
  return value === 1 && ((family === 'la_ma' && typed.family === 'so') || (family === 'so' && typed.family === 'la_ma'));
}

/** `2)` in a run of `1.`; a slash is another rule's. */
export function hasOtherSign(run: Marker, found: Marker): boolean {
  return run.family === 'so' && !isAlike(run, found) && ![run, found].some(({ dress }) => /[\d/\s]$|^$/u.test(dress));
}

/** What a number becomes when the slips before it are mended; nothing for one that is right. */
export function mendedOf(before: { readonly item: { readonly marker: Marker }; readonly right: Place } | undefined): { mended?: string } {
  if (!before || nameOf(before.right) === nameOf(before.item.marker)) return {};
  return { mended: before.item.marker.write(before.right.value, before.right.above) };
}
