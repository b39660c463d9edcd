/** What several rules ask of a plan, or of one of its texts, is worked out once. */
import type { Subject } from '../subject.ts';
import type { Text } from './typed-texts.ts';

export function once<T, Of extends Subject | Text = Subject>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    const found = made.get(of) ?? { value: make(of) };
    made.set(of, found);
    return found.value;
  };
}
