/** Changes beside one another that a person has made in one go. */
import { hunksOf } from '../recover/compare/words.ts';
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
    if (isGone.has(change)) return [];
    return [origin ? movedFrom(origin, change) : change];
  });
}

/** What its place gives an item: its number or its dash, and the sign at its end. No figure that counts something. */
const placeSigns = /^(?:[IVXLC]+\.|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ]\)|[-+–•]|Điều \d+\.)\s+|^\d{1,3} \| |[.;,/]+$/gu;

function textOf({ lines }: Change): string {
  return lines.map((line) => withoutCountedName(said(line)).replace(placeSigns, '')).join('\n');
}

/** Its number may be another one now. */
function movedFrom({ lines, source }: Change, change: Change): Change {
  const words = change.lines.map((line, index) => wordsBetween(said(lines[index] ?? []), said(line)));
  return { ...change, kind: 'moved', lines: words, from: source };
}

function wordsBetween(before: string, after: string): Words[] {
  const words: Words[] = [];
  let at = 0;
  for (const { start, end, from, to } of hunksOf(before, after)) {
    words.push({ status: 'same', text: before.slice(at, start) }, { status: 'del', text: before.slice(start, end) });
    words.push({ status: 'ins', text: after.slice(from, to) });
    at = end;
  }
  return [...words, { status: 'same' as const, text: before.slice(at) }].filter(({ text }) => text !== '');
}

function said(line: readonly Words[]): string {
  return line.map(({ text }) => text).join('');
}
