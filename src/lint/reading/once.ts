/** What several rules ask of a plan is worked out once. */
import type { Subject } from '../subject.ts';

export function once<T>(make: (subject: Subject) => T): (subject: Subject) => T {
  const made = new WeakMap<Subject, { readonly value: T }>();
  return (subject) => {
    const found = made.get(subject) ?? { value: make(subject) };
    made.set(subject, found);
    return found.value;
  };
}
