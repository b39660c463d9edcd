/** Numbers of sections: I., 1., 1.1., 1.1.1., a), 1), (1) by depth, each with the role of its heading; typed ones count too. */
import type { Role } from '../decree30.ts';
import { letter, toRoman } from '../vietnamese/numbers.ts';
import { type Marker, readMarker, readPart } from './markers.ts';

export const headingRoles: readonly Role[] = ['muc', 'tieu_de_khoan', 'tieu_de_cap_3', 'tieu_de_cap_4', 'tieu_de_cap_5'];

/** One level of sections: how deep it lies, the number above it, and what stands in it so far, in order of printing. */
export interface Level {
  readonly depth: number;
  readonly above: string;
  /** In no section; parts do not count. */
  readonly outermost: boolean;
  /** The words of the heading above it. */
  title: string;
  /** The number of the last section or typed sibling, as it is right. */
  count: number;
  parts: number;
  /** The last number; null before the first. */
  last: Marker | null;
  /** The last number is that of a section in the file, not of a paragraph. */
  section: boolean;
  /** Prose without a number came after it: a list of its own may follow. */
  text: boolean;
  /** Lists typed below the last number, by where they have come to, outer ones first. */
  lists: readonly Marker[];
}

const empty = { count: 0, parts: 0, last: null, section: false, text: false, lists: [] } as const;

/** The outermost level: I. as the decree has it, or 1. (`so`) for short documents. */
export function topLevel(scheme: 'la_ma' | 'so' | undefined): Level {
  return { depth: scheme === 'so' ? 2 : 1, above: '', outermost: true, title: '', ...empty };
}

/** The level inside a section numbered `so`. */
export function below(level: Level, so: string, title: string): Level {
  return { depth: level.depth + 1, above: so, outermost: false, title, ...empty };
}

/** `so_muc: khong`: a heading without a number. */
export function isNone(typed: string): boolean {
  return /^kh[oô]ng$/iu.test(typed);
}

/** Takes the next number of a level; `typed` replaces it, `khong` means none. */
export function takeNumber(level: Level, typed: string | undefined): string {
  if (typed !== undefined && isNone(typed)) {
    Object.assign(level, { text: true, lists: [] });
    return '';
  }
  const open = level.count === 0 ? level.lists.findLast((marker) => isOwn(level, marker)) : undefined;
  const found = typed === undefined ? null : readMarker(typed, true);
  const count = Math.max((open?.value ?? level.count) + 1, found && isOwn(level, found) ? found.value : 0);
  const so = typed ?? made(level, count);
  settle(level, count, found ?? readMarker(so, true), true);
  return so;
}

/** Takes the next number of a part (Phần I); its sections are numbered anew, and those after it go on from them. */
export function takePart(level: Level, typed: string | undefined): string {
  const none = typed !== undefined && isNone(typed);
  const found = typed === undefined ? null : (readPart(typed) ?? readMarker(typed, true));
  const parts = Math.max(level.parts + (none ? 0 : 1), found?.value ?? 0);
  Object.assign(level, { ...empty, parts });
  return none ? '' : (typed ?? `Phần ${toRoman(parts)}`);
}

/** A typed paragraph among the sections of a level: with a number of the level's own kind it is one of them. */
export function passTyped(level: Level, marker: Marker | null): void {
  if (marker === null) {
    level.text = true;
    return;
  }
  const { lists } = level;
  const goesOn = lists.findLastIndex(({ dress, value }) => dress === marker.dress && value === marker.value - 1);
  if (goesOn >= 0) level.lists = [...lists.slice(0, goesOn), marker];
  else if (isOwn(level, marker) && !opensList(level, marker)) settle(level, ownCount(level, marker), marker, false);
  else {
    const same = marker.value === 1 ? -1 : lists.findLastIndex(({ dress }) => dress === marker.dress);
    level.lists = [...(same < 0 ? lists : lists.slice(0, same)), marker];
  }
}

function settle(level: Level, count: number, last: Marker | null, section: boolean): void {
  Object.assign(level, { count, last, section, text: false, lists: [] });
}

/** A repeated number stands for the next one; a list of paragraphs may begin anew after a text. */
function ownCount({ count, text }: Level, { value }: Marker): number {
  return value === 1 && text ? 1 : Math.max(count + 1, value);
}

/** A `1.` that begins a list below what stands before it: under a), under a heading, after a lead-in. */
function opensList({ last, lists, section, text }: Level, marker: Marker): boolean {
  if (marker.value !== 1) return false;
  if (last === null || lists.length > 0) return lists.length > 0;
  return section ? text : last.dress !== marker.dress && isHeading(last);
}

/** Of the kind that the level itself makes: I., 1., 1.1. …; a heading's or a paragraph's. */
function isOwn(level: Level, marker: Marker): boolean {
  const own = readMarker(made(level, 1), true);
  return own?.family === marker.family && (own.family === 'chu' || bare(own) === bare(marker));
}

const isHeading = ({ dress }: Marker) => dress.startsWith('tieu_de');
const bare = ({ dress }: Marker) => dress.replace(/^tieu_de /u, '').replace('/', '.') || '.';

function made({ depth, above }: Level, count: number): string {
  if (depth === 1) return `${toRoman(count)}.`;
  if (depth === 2) return `${count}.`;
  if (depth <= 4 && /^\d/u.test(above)) return `${above.replace(/\.?$/u, '.')}${count}.`;
  if (depth <= 4) return `${count}.`;
  return depth === 5 ? `${letter(count - 1)})` : depth === 6 ? `${count})` : `(${count})`;
}

export function headingRole(level: Level): Role {
  return headingRoles[Math.min(level.depth, headingRoles.length) - 1] ?? 'tieu_de_cap_5';
}
