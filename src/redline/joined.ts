/** Changes beside one another that a person has made in one go. */
import type { Change } from './changes.ts';
import type { Words } from './line-words.ts';
import { withoutCountedName } from './renumbered.ts';

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
  return moved(whole.map(({ stayed: _, ...change }) => change));
}

function isOne(last: Met, { kind, stayed, section, task, part }: Met): boolean {
  if ((kind !== 'added' && kind !== 'removed') || last.kind !== kind || last.stayed !== stayed || last.part !== part) return false;
  const isUnder = last.section.every((heading, index) => heading === section[index]);
  return isUnder && (section.length > last.section.length || last.task === task);
}

/** In words: shorter ones may stand in two places by chance. */
const fewestMoved = 5;

/** What was taken out here and put in there, word by word the same, is one change. */
function moved(list: readonly Change[]): Change[] {
  const gone = new Map<string, Change[]>();
  for (const change of list) if (change.kind === 'removed') gone.set(textOf(change), [...(gone.get(textOf(change)) ?? []), change]);
  const origins = new Map<Change, Change>();
  for (const change of list) {
    const origin = change.kind === 'added' && gone.get(textOf(change))?.shift();
    if (origin && textOf(change).split(' ').length >= fewestMoved) origins.set(change, origin);
  }
  const isGone = new Set(origins.values());
  return list.flatMap((change): Change[] => {
    const origin = origins.get(change);
    return isGone.has(change)
      ? []
      : [origin ? { ...change, kind: 'moved', lines: change.lines.map(unmarked), from: origin.source } : change];
  });
}

/** What its place gives an item: its number or its dash, and the sign at its end. No figure that counts something. */
const placeSigns = /^(?:[IVXLC]+\.|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ]\)|[-+–•]|Điều \d+\.)\s+|^\d{1,3} \| |[.;,/]+$/gu;

function textOf({ lines }: Change): string {
  return lines.map((line) => withoutCountedName(said(line)).replace(placeSigns, '')).join('\n');
}

function unmarked(line: readonly Words[]): Words[] {
  return [{ status: 'same', text: said(line) }];
}

function said(line: readonly Words[]): string {
  return line.map(({ text }) => text).join('');
}
