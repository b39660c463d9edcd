/** The plan as templates see it: asking for a name that is not there throws, also inside `{{#if}}` and `{{#each}}`. */

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
}

/** A view for one printing, and the parts of the plan itself that were asked for. */
export function viewOf<T extends object>(plan: T): { readonly view: T; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  return { view: strictView(plan, { left: askedAtLeast, isWhole: false, plan, asked }), asked };
}

function strictView<T extends object>(value: T, budget: Budget): T {
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
      return found !== null && typeof found === 'object' ? strictView(found, budget) : found;
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
