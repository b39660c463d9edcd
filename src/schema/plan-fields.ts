/** The fields that a document of any kind has at its root: by one of them a plan is known among other YAML files. */
import { sameKey } from './key-names.ts';
import { kinds } from './kinds.ts';
import { keyNames } from './shape.ts';

const names = Object.values(kinds).flatMap(keyNames);

/** However it is spelt: `can_cu`, `Căn cứ`, `can-cu`. */
export function isPlanField(key: string): boolean {
  return sameKey(key, names) !== undefined;
}
