/** Good plans made wrong in one place, by a seeded generator. */
import { parseDocument } from 'yaml';

export interface Mutation {
  readonly what: 'key' | 'value' | 'date' | 'indent';
  /** 1-based line that was changed. */
  readonly line: number;
  readonly text: string;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lines of structure: those in which YAML finds a key, or a list's dash. */
export function structuralLines(text: string): number[] {
  const lines = text.split('\n');
  let block = -1;
  return lines.flatMap((line, index) => {
    const indent = line.search(/\S/u);
    if (indent < 0 || /^\s*#/u.test(line)) return [];
    if (block >= 0 && indent > block) return [];
    block = /(?:^|[:-])\s+[|>][-+]?\s*(?:#.*)?$/u.test(line) ? blockColumn(line) : -1;
    return /^\s*(?:- )*[a-z_]+:(?:\s|$)/u.test(line) || /^\s*- /u.test(line) ? [index] : [];
  });
}

/** What stands deeper than this column is the block's text: that of its key, or of its dash. */
function blockColumn(line: string): number {
  const dash = /^[\s-]*-(?=\s+[|>])/u.exec(line);
  return dash ? dash[0].length - 1 : line.search(/[^\s-]/u);
}

type Next = () => number;

const pick = <T>(next: Next, items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];

function replaceLine(text: string, index: number, line: string): string {
  return text.split('\n').with(index, line).join('\n');
}

function misspellKey(text: string, next: Next): Omit<Mutation, 'what'> | null {
  const lines = text.split('\n');
  const index = pick(
    next,
    structuralLines(text).filter((at) => /^\s*(?:- )*[a-z_]+:/u.test(lines[at] ?? '')),
  );
  const line = lines[index ?? 0] ?? '';
  const key = /[a-z_]+(?=:)/u.exec(line);
  if (index === undefined || !key || key[0].length < 4) return null;
  const at = 1 + Math.floor(next() * (key[0].length - 2));
  const letters = [...key[0]];
  const kind = next();
  if (kind < 0.4) letters.splice(at, 1);
  else if (kind < 0.7) letters.splice(at, 0, 'x');
  else letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '');
  const wrong = letters.join('');
  if (wrong === key[0]) return null;
  return { line: index + 1, text: replaceLine(text, index, line.slice(0, key.index) + wrong + line.slice(key.index + key[0].length)) };
}

function removeValue(text: string, next: Next): Omit<Mutation, 'what'> | null {
  const lines = text.split('\n');
  const single = (at: number) => /^\s*(?:- )*[a-z_]+: [^|>\s]/u.test(lines[at] ?? '') && !/^\s+[^\s-]/u.test(continuation(lines, at));
  const index = pick(next, structuralLines(text).filter(single));
  if (index === undefined) return null;
  return { line: index + 1, text: replaceLine(text, index, (lines[index] ?? '').replace(/(:) .*$/u, '$1')) };
}

/** The next line, if it goes on with this one's value. */
function continuation(lines: readonly string[], at: number): string {
  const [own, following] = [lines[at] ?? '', lines[at + 1] ?? ''];
  return following.search(/\S/u) > own.search(/[^\s-]/u) && !/^\s*(?:- )*[a-z_]+:/u.test(following) ? following : '';
}

function breakDate(text: string, next: Next): Omit<Mutation, 'what'> | null {
  const dates = [...text.matchAll(/^(?!\s*#).*?(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?![\d/])/gmu)].filter(
    ({ 0: found }) => !found.includes('#'),
  );
  const found = pick(next, dates);
  if (!found) return null;
  const [whole, day = '', month = '', year = ''] = found;
  const wrong = pick(next, [`31/02/${year}`, `${day}/13/${year}`, `32/${month}/${year}`, `00/${month}/${year}`]) ?? '';
  const start = found.index + whole.length - `${day}/${month}/${year}`.length;
  const broken = text.slice(0, start) + wrong + text.slice(found.index + whole.length);
  return { line: text.slice(0, start).split('\n').length, text: broken };
}

function shiftIndent(text: string, next: Next): Omit<Mutation, 'what'> | null {
  const lines = text.split('\n');
  const index = pick(next, structuralLines(text));
  const line = lines[index ?? 0] ?? '';
  if (index === undefined) return null;
  const by = pick(next, [-2, -1, 1, 2, 3]) ?? 1;
  const indent = line.search(/\S/u);
  if (by < 0 && indent < -by) return null;
  return { line: index + 1, text: replaceLine(text, index, ' '.repeat(indent + by) + line.trimStart()) };
}

/** How one mistake is made in a plan; null where there is nothing to make it of. */
export const ways = { key: misspellKey, value: removeValue, date: breakDate, indent: shiftIndent } as const;

/** `count` mutations of each kind; those that leave the plan's data as they were are no mistakes, and not counted. */
export function mutations(plans: readonly string[], count: number, seed: number): (Mutation & { readonly plan: string })[] {
  const next = random(seed);
  return (Object.keys(ways) as Mutation['what'][]).flatMap((what) => {
    const made: (Mutation & { plan: string })[] = [];
    while (made.length < count) {
      const plan = pick(next, plans) ?? '';
      const one = ways[what](plan, next);
      if (one && one.text !== plan && dataOf(one.text) !== dataOf(plan)) made.push({ what, ...one, plan });
    }
    return made;
  });
}

/** What YAML reads, or that it cannot; a column of a task table may leave its head empty, then it has its usual one. */
function dataOf(text: string): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  return document.errors.length > 0 ? 'errors' : JSON.stringify(document.toJS(), withoutHeads);
}

function withoutHeads(key: string, value: unknown): unknown {
  return key === 'cot' && typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : value;
}
