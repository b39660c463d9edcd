/** Tasks that a plan lists: each a line with a dash or a number, its details under it. */
import type { DocumentKindName } from '../decree30.ts';
import { listDetails, type TaskDetail } from '../schema/tasks.ts';
import type { Known } from './components.ts';
import { fieldOfLabel } from './task-words.ts';
import { numbered, oneOrMany, plain, prose, typed } from './text.ts';
import { type Fields, fieldsOf, type Value } from './value.ts';

/** A run of lines: prose, or tasks. */
export type Stretch = { readonly text: readonly Known[] } | { readonly tasks: readonly Fields[] };

/** Finds the tasks among lines of prose: where details with our labels stand under items. */
export function stretches(lines: readonly Known[], kind: DocumentKindName): Stretch[] {
  const detail = lines.findIndex((line) => fieldOf(line, kind) !== null);
  if (detail < 0) return lines.length === 0 ? [] : [{ text: lines }];
  const opens = opening(lines[detail], kind);
  let first = detail;
  while (first > 0 && !opens(lines[first])) first -= 1;
  if (!opens(lines[first])) return [{ text: lines }];
  while (first > 0 && opens(lines[first - 1])) first -= 1;
  const end = endOf(lines, detail, opens, kind);
  const before = first === 0 ? [] : [{ text: lines.slice(0, first) }];
  return [
    ...before,
    { tasks: split(lines.slice(first, end), opens).map((item) => task(item, kind)) },
    ...stretches(lines.slice(end), kind),
  ];
}

/** Tasks only, or null: every line belongs to an item. */
export function onlyTasks(lines: readonly Known[], kind: DocumentKindName): Fields[] | null {
  const [found, ...rest] = stretches(lines, kind);
  if (found && 'tasks' in found) return rest.length === 0 ? [...found.tasks] : null;
  const isItem = ({ role }: Known) => role === 'gach';
  return lines.length > 0 && lines[0] !== undefined && isItem(lines[0])
    ? split(lines, (line) => line !== undefined && isItem(line)).map((item) => task(item, kind))
    : null;
}

/** `+ Thời gian: …` stands under a dash, `- Thời gian: …` under a number. */
function opening(detail: Known | undefined, kind: DocumentKindName): (line: Known | undefined) => boolean {
  const role = detail?.role === 'cong' ? 'gach' : 'khoan';
  return (line) => line?.role === role && fieldOf(line, kind) === null;
}

function fieldOf(line: Known, kind: DocumentKindName): TaskDetail | null {
  if (line.role !== 'cong' && line.role !== 'gach') return null;
  const label = /^[-+]\s+([^:]+):\s/u.exec(plain(line))?.[1] ?? '';
  return fieldOfLabel(label, kind);
}

/** Behind the details of the last task. */
function endOf(lines: readonly Known[], detail: number, opens: (line: Known | undefined) => boolean, kind: DocumentKindName): number {
  let open = false;
  let end = detail;
  for (let index = detail; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (opens(line)) open = true;
    else if (fieldOf(line, kind) !== null) open = false;
    else if (!open) break;
    end = index + 1;
  }
  return end;
}

function split(lines: readonly Known[], opens: (line: Known | undefined) => boolean): Known[][] {
  const items: Known[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last && !opens(line)) last.push(line);
    else items.push([line]);
  }
  return items;
}

function task(lines: readonly Known[], kind: DocumentKindName): Fields {
  const details = lines.filter((line) => fieldOf(line, kind) !== null);
  const text = prose(lines.filter((line) => fieldOf(line, kind) === null)).replace(/^-\s+/u, '');
  const { so, rest } = lines[0]?.role === 'khoan' ? numbered(text) : { so: '', rest: text };
  return fieldsOf([
    ['tt', so],
    ['noi_dung', rest],
    ...details.map((line) => [fieldOf(line, kind) ?? '', detailValue(line, kind)] as const),
  ]);
}

/** Names of a running list each get their own line; the stop at the end is ours. */
function detailValue(line: Known, kind: DocumentKindName): Value | undefined {
  const field = fieldOf(line, kind);
  const text = typed(line)
    .replace(/^[-+]\s+[^:]+:\s*/u, '')
    .replace(/(?<![.…])\.$/u, '');
  if (field === null || !listDetails.has(field)) return text;
  return oneOrMany(text.split(/;\s+/u).map((name, index) => (index > 0 ? name.replace(/^các(?=\s)/u, 'Các') : name)));
}
