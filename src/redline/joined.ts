/** Changes beside one another that a person has made in one go. */
import type { Change } from './changes.ts';

/** A change where it was met; `stayed` is how much before it has stayed. */
export type Met = Change & { readonly stayed: number };

/** What was added, or removed, in one place is one change; a heading with all that stands under it. */
export function joined(list: readonly Met[]): Change[] {
  const whole: Met[] = [];
  for (const change of list) {
    const last = whole.at(-1);
    if (last && isOne(last, change)) whole[whole.length - 1] = { ...last, lines: [...last.lines, ...change.lines] };
    else whole.push(change);
  }
  return whole.map(({ stayed: _, ...change }) => change);
}

function isOne(last: Met, { kind, stayed, section, task, part }: Met): boolean {
  if (kind === 'changed' || kind === 'reformatted' || last.kind !== kind || last.stayed !== stayed || last.part !== part) return false;
  const isUnder = last.section.every((heading, index) => heading === section[index]);
  return isUnder && (section.length > last.section.length || last.task === task);
}
