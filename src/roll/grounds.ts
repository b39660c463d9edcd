/** The listed grounds on the day of the new plan: what has lapsed is replaced, what has amended it stands beside it. */
import type { Path } from '../diagnostic.ts';
import { type Act, amendmentsOf, citation, inForce, replacement, shortName, sureCitation } from '../law/acts.ts';
import { type Ground, groundsInList, mainCitations } from '../lint/can-cu/grounds.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { inline } from './scalar.ts';
import type { Turn } from './turn.ts';

/** What becomes of an item of `can_cu`. */
export interface GroundChange {
  readonly path: Path;
  /** In its place; `null`: it goes, for what replaces it is there already. */
  readonly replaced?: string | null;
  /** Further items behind it. */
  readonly added?: readonly string[];
  /** What is told of it. */
  readonly told: string;
}

export interface GroundDoubt {
  readonly path: Path;
  readonly doubt: string;
}

export interface Grounds {
  readonly changes: readonly GroundChange[];
  readonly doubts: readonly GroundDoubt[];
}

interface Item {
  readonly path: Path;
  /** Those that it rests on. */
  readonly acts: readonly Act[];
  /** It rests on nothing else. */
  readonly isAlone: boolean;
  /** It speaks of its amendments itself. */
  readonly isAmended: boolean;
}

/** `lawDay`: the first day on which the new plan may be issued. */
export function groundsOn(items: readonly string[], texts: readonly Text[], lawDay: string, turn: Turn): Grounds {
  const all = groundsInList({ input: { can_cu: items }, texts, lawDay }).map(itemOf);
  const known = new Set(all.flatMap(({ acts }) => acts.map(({ id }) => id)));
  const changes: GroundChange[] = [];
  const doubts: GroundDoubt[] = [];
  for (const item of all) {
    const lapsed = item.acts.filter((act) => act.expires !== null && act.expires <= lawDay);
    if (lapsed.length === 0) changes.push(...amendedSince(item, known, lawDay));
    else if (!item.isAlone) doubts.push(...lapsed.map((act) => ({ path: item.path, doubt: lapsedDoubt(act, lawDay) })));
    else changes.push(...replacedBy(item, lapsed[0], known, lawDay));
    doubts.push(...doubtsOf(item, lapsed, lawDay, turn));
  }
  return { changes, doubts };
}

function itemOf(ground: Ground): Item {
  const cited = mainCitations(ground);
  const acts = cited.flatMap(({ act }) => act ?? []);
  return { path: ground.path, acts, isAlone: cited.length === 1, isAmended: /sửa\s+đổi|hợp\s+nhất/u.test(ground.text?.text ?? '') };
}

function replacedBy({ path }: Item, act: Act | undefined, known: Set<string>, lawDay: string): GroundChange[] {
  const next = act && replacement(act, lawDay);
  if (!act || !next) return [];
  const told = `${shortName(act)} (hết hiệu lực từ ${shortDate(act.expires ?? '')})`;
  if (known.has(next.id)) return [{ path, replaced: null, told: `bỏ ${told}: đã có ${shortName(next)}` }];
  known.add(next.id);
  return [{ path, replaced: asItem(next), told: `thay ${told} bằng ${shortName(next)}` }];
}

/** A title of which the registry has not the act's own words is never given as if it had them. */
function asItem(act: Act): string {
  return act.unsure.name === 'inexact' ? inline(sureCitation(act)) : act.id;
}

function amendedSince({ path, acts, isAmended }: Item, known: Set<string>, lawDay: string): GroundChange[] {
  if (isAmended) return [];
  const missing = acts.flatMap(amendmentsOf).filter((act) => act.effective !== null && !known.has(act.id) && inForce(act, lawDay));
  for (const { id } of missing) known.add(id);
  if (missing.length === 0) return [];
  return [{ path, added: missing.map(asItem), told: `thêm ${missing.map(citation).join('; ')}` }];
}

/** What is told of an act that is no longer in force on the day of the new plan. */
export function lapsedDoubt(act: Act, lawDay: string): string {
  const next = replacement(act, lawDay);
  return `${shortName(act)} hết hiệu lực từ ${shortDate(act.expires ?? '')}, cần ${next ? `thay bằng ${shortName(next)}` : 'tìm văn bản thay thế'}`;
}

/** What has no known successor, or will lapse while the plan runs. */
function doubtsOf({ path, acts, isAlone }: Item, lapsed: readonly Act[], lawDay: string, turn: Turn): GroundDoubt[] {
  const end = `${turn.last + turn.by}-12-31`;
  const without = isAlone ? lapsed.filter((act) => !replacement(act, lawDay)) : [];
  const ending = acts.filter((act) => act.expires !== null && act.expires > lawDay && act.expires <= end);
  return [
    ...without.map((act) => ({ path, doubt: lapsedDoubt(act, lawDay) })),
    ...ending.map((act) => ({
      path,
      doubt: `${shortName(act)} hết hiệu lực từ ${shortDate(act.expires ?? '')}, cần thay nếu ban hành từ ngày ấy`,
    })),
  ];
}
