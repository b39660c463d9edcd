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

/** Names that Handlebars itself asks objects for. */
const internal = new Set(['toHTML', 'then', 'constructor', 'hasOwnProperty', 'length', 'name']);

export function strictView<T extends object>(value: T): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (found === undefined && typeof key === 'string' && !(key in target) && !internal.has(key) && !isIndex(target, key)) {
        throw new UnknownName(key, Object.keys(target));
      }
      return found !== null && typeof found === 'object' ? strictView(found) : found;
    },
  });
}

/** A list may be shorter than a template hopes. */
function isIndex(target: object, key: string): boolean {
  return Array.isArray(target) && /^\d+$/u.test(key);
}
