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
export class Unprintable extends Error {
  readonly unprintable: string;
  constructor(unprintable: string) {
    super(`not text, but printed by a template: ${unprintable}`);
    this.unprintable = unprintable;
  }
}

/** Names that Handlebars itself asks objects for. */
const internal = new Set(['toHTML', 'then', 'constructor', 'hasOwnProperty', 'length', 'name']);

/** `name` is what a template called the value. */
export function strictView<T extends object>(value: T, name = 'this'): T {
  return new Proxy(value, {
    // Handlebars asks whether a name is there before it asks for it: the answer is given by `get`.
    has: () => true,
    get(target, key, receiver) {
      if (key === Symbol.toPrimitive) throw new Unprintable(name);
      const found: unknown = Reflect.get(target, key, receiver);
      if (found === undefined && typeof key === 'string' && !(key in target) && !internal.has(key) && !isIndex(target, key)) {
        throw new UnknownName(key, Object.keys(target));
      }
      return found !== null && typeof found === 'object' ? strictView(found, isIndex(target, String(key)) ? name : String(key)) : found;
    },
  });
}

/** A list may be shorter than a template hopes. */
function isIndex(target: object, key: string): boolean {
  return Array.isArray(target) && /^\d+$/u.test(key);
}
