/** The plan as templates see it: asking for a name that is not there throws, also inside `{{#if}}` and `{{#each}}`. */
import type { Source } from '../document.ts';
import { type MarkedPlaces, markedPlaces, placeOf } from './places.ts';

export class UnknownName extends Error {
  readonly unknown: string;
  readonly known: readonly string[];
  constructor(unknown: string, known: readonly string[]) {
    super(`unknown name in a template: ${unknown}`);
    this.unknown = unknown;
    this.known = known;
  }
}

/** A list or a mapping put where text stands: it would be printed as “[object Object]”. */
export class Unprintable extends Error {}

/** A loop over something else than a list. */
export class NotAList extends Error {}

/** More was asked of the plan than printing it can need: loops inside loops, or a part that calls itself. */
export class TooMuchWork extends Error {}

/** Our own templates ask less than once for each value of a plan; a small plan may be asked this often in any case. */
const askedAtLeast = 100_000;
const askedForEach = 10;

/** What one printing has asked for, and may still ask for. */
interface Budget {
  left: number;
  isWhole: boolean;
  readonly plan: object;
  readonly asked: Set<string>;
  /** Null when nobody asks where things stand. */
  readonly places: MarkedPlaces | null;
}

export interface View<T> {
  readonly view: T;
  /** The parts of the plan itself that were asked for. */
  readonly asked: ReadonlySet<string>;
  /** Where what was printed was typed; empty unless marks are wanted. */
  readonly places: readonly Source[];
}

/** A view for one printing; with `marks` every text says before itself where in the plan it stands. */
export function viewOf<T extends object>(plan: T, marks = false): View<T> {
  const asked = new Set<string>();
  const places = marks ? markedPlaces() : null;
  const budget = { left: askedAtLeast, isWhole: false, plan, asked, places };
  return { view: strictView(plan, budget, { path: [], isOpen: true }), asked, places: places?.list ?? [] };
}

function strictView<T extends object>(value: T, budget: Budget, place: Source & { isOpen: boolean }): T {
  return new Proxy(value, {
    // Handlebars asks whether a name is there before it asks for it: the answer is given by `get`.
    has: () => true,
    get(target, key, receiver) {
      spend(budget);
      if (target === budget.plan) budget.asked.add(String(key));
      if (key === Symbol.toPrimitive) throw new Unprintable();
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'string' && !Object.hasOwn(target, key) && key !== asked && !isIndex(target, key)) {
        throw new UnknownName(key, Object.keys(target));
      }
      if (found !== null && typeof found === 'object') return strictView(found, budget, budget.places ? placeOf(found, key, place) : place);
      return budget.places && typeof found === 'string' ? budget.places.marked(found, key, place) : found;
    },
  });
}

function spend(budget: Budget): void {
  budget.left -= 1;
  if (budget.left >= 0) return;
  if (budget.isWhole) throw new TooMuchWork();
  budget.isWhole = true;
  budget.left += askedForEach * sizeOf(budget.plan);
}

/** How many values there are in a value. */
function sizeOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + sizeOf(inner), 1);
}

/** Handlebars asks every value that it prints for this. */
const asked = 'toHTML';

/** A list may be shorter than a template hopes. */
function isIndex(target: object, key: string): boolean {
  return Array.isArray(target) && /^\d+$/u.test(key);
}
