/** Each year of a plan with its words around it, and what becomes of it in the next years: a table to be read by eye. */
import { readFileSync } from 'node:fs';
import { type Rolled, rollPlan, turnOf } from '../../src/roll/index.ts';
import { parse } from '../../src/source/parse.ts';
import { matches } from '../../src/vietnamese/matches.ts';

const today = '2026-11-29';

/** The plan rolled, or why it cannot be. */
export function rolled(file: string, bytes: Uint8Array, to: string): Rolled | string {
  const { plan } = parse(file, bytes);
  if (!plan) throw new Error(`${file}: no plan`);
  const turn = turnOf(plan.value, to);
  return typeof turn === 'string' ? turn : rollPlan(plan, turn, today);
}

/** `line  words [2026→2027] words`, an unmoved year as `[2026]`, and below what is to be looked at again. */
export function rollTable(path: string, name: string, to: string): string {
  const bytes = readFileSync(path);
  const result = rolled(name, bytes, to);
  if (typeof result === 'string') return `## ${name} → ${to}\n${result}\n`;
  const text = new TextDecoder().decode(bytes);
  const rows = [...places(text, result)].map((span) => `${lineAt(text, span.start)}\t${around(text, span, result)}`);
  const told = result.told.map((each) => `•\t${each}`);
  const doubts = matches(result.text, /^ *# xem lại: (.*)$/gmu).map((match) => `?\t${lineAt(result.text, match.index) + 1}: ${match[1]}`);
  return [`## ${name} → ${to}`, ...rows, ...told, ...doubts, ''].join('\n');
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What moved, and what looks like a year and did not; without comments. */
function places(text: string, { edits }: Rolled): Place[] {
  const years = matches(text, /(?<!\d)(?:19|20)\d\d(?!\d)/gu).map(({ index }) => ({ start: index, end: index + 4 }));
  const all = [
    ...edits.map(({ span }) => span),
    ...years.filter((year) => !edits.some(({ span }) => span.start < year.end && year.start < span.end)),
  ];
  return all
    .filter(({ start }) => !/(?:^|\s)#(?:\s|$)/u.test(text.slice(text.lastIndexOf('\n', start) + 1, start)))
    .sort((a, b) => a.start - b.start);
}

function around(text: string, { start, end }: Place, { edits, text: next }: Rolled): string {
  const edit = edits.find(({ span }) => span.start === start && span.end === end);
  const words = edit ? `[${text.slice(start, end)}→${edit.words}]` : `[${text.slice(start, end)}${isGone(text, start, next) ? ' bỏ' : ''}]`;
  return `${text.slice(Math.max(0, start - 60), start)}${words}${text.slice(end, end + 25)}`.replace(/\s+/gu, ' ').trim();
}

/** Its line is no more. */
function isGone(text: string, at: number, next: string): boolean {
  const line = text.split('\n')[lineAt(text, at) - 1] ?? '';
  return !/\d{4}.*\d{4}/u.test(line) && !next.includes(line.replace(/\s+#.*$/u, '').trim());
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
