/** Text that has lost its place: pasted without indentation under its field, or without the `|`. */

import type { ErrorContext } from '../error-context.ts';
import { isFieldLine, isFieldName, type Line, partsOf, runFrom } from '../lines.ts';
import { type CopyEdit, leaveOut } from '../working-copy.ts';
import { type Mend, underLine, type Words, type YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';

/** Lines of a pasted text: all of them are one complaint, at the first. */
export function* lostText({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    if (line.inBlock || isFieldLine(text, line)) continue;
    const first = firstOfRun(text, lines, line);
    const run = runFrom(lines, first, (other) => !other.inBlock && isFieldLine(text, other));
    const head = lines.slice(0, first.index).findLast((other) => !other.inBlock && text.slice(other.start, other.end).trim() !== '');
    const finding = head && !head.empty && (belowPipe(text, lines, head, first, run) ?? belowField(text, head, first, run));
    if (finding) yield finding;
  }
}

/** Upwards to where the text begins that no field holds. */
function firstOfRun(text: string, lines: readonly Line[], line: Line): Line {
  let first = line;
  for (const above of lines.slice(0, line.index).reverse()) {
    if (above.inBlock || (!above.empty && isFieldLine(text, above))) break;
    if (!above.empty) first = above;
  }
  return first;
}

/** The text goes on where block text has ended, or begins under a `|` without being indented. */
function belowPipe(text: string, lines: readonly Line[], head: Line, first: Line, run: readonly Line[]): YamlFinding | undefined {
  const { key, value, column } = partsOf(text, head);
  if (!/^[|>]/u.test(text.slice(value.start, value.end))) return undefined;
  const above = lines.slice(head.index + 1, first.index).find((other) => other.inBlock && !other.empty);
  const like = above || !key ? 'các dòng chữ ở trên' : `nội dung của \`${text.slice(key.start, key.end)}\``;
  const target = above?.indent ?? column + 2;
  return moved(first, run, target, say.indent(first.indent, target, like));
}

function moved(first: Line, run: readonly Line[], target: number, words: Words): YamlFinding | undefined {
  const by = target - Math.min(...run.map(({ indent }) => indent));
  if (by <= 0) return undefined;
  const mends = [run, [first]].map(
    (part): Mend => ({ edits: part.map((line) => indent(line, by)), show: { line: first.index, count: 1 } }),
  );
  return { span: underLine(first), words, mends };
}

function indent(line: Line, by: number): CopyEdit {
  return { at: line.start, insert: ' '.repeat(by) };
}

/** The text stands under a field that has no `|`. A list, which begins with a dash, needs none. */
function belowField(text: string, head: Line, first: Line, run: readonly Line[]): YamlFinding | undefined {
  const { key, value, column } = partsOf(text, head);
  const name = key && text.slice(key.start, key.end);
  if (!key || name === undefined || !isFieldName(name) || value.end > value.start) return undefined;
  if (/^[-–—−•●▪*]/u.test(text.slice(first.start + first.indent)) || run.every((line) => isBullet(text, line))) return undefined;
  const by = Math.max(0, column + 2 - Math.min(...run.map((line) => line.indent)));
  const colon = text.indexOf(':', key.end) + 1;
  const edits = [{ at: colon, insert: ' |' }, ...run.map((line) => indent(line, by))];
  return { span: key, words: say.noPipe(name), mends: [{ edits, show: { line: head.index, count: 2 } }] };
}

function isBullet(text: string, line: Line): boolean {
  return /^ *[-–—−•●▪*+][ \t]/u.test(text.slice(line.start, line.end));
}

/** A line between items of a list, in the column of their dashes, without its dash: text, or the field that begins each item. */
export function* dashMissing({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { dashes, key } = partsOf(text, line);
    const item = itemBeside(text, lines, line);
    const sameField = key && item && text.slice(key.start, key.end) === firstKey(text, item);
    if (line.inBlock || !item || dashes.length > 0 || (isFieldLine(text, line) && !sameField)) continue;
    const edits = [{ at: line.start + line.indent, insert: '- ' }];
    yield { span: underLine(line), words: say.noDash, mends: [{ edits, show: { line: line.index, count: 1 } }] };
  }
}

/** The item above or below whose dash stands in the line's column. */
function itemBeside(text: string, lines: readonly Line[], line: Line): Line | undefined {
  const reaches = (other: Line): boolean => !other.empty && !other.inBlock && other.indent <= line.indent;
  const beside = [lines.slice(0, line.index).findLast(reaches), lines.slice(line.index + 1).find(reaches)];
  return beside.find((other) => other?.indent === line.indent && partsOf(text, other).dashes.length > 0);
}

function firstKey(text: string, item: Line): string | undefined {
  const { key } = partsOf(text, item);
  return key && text.slice(key.start, key.end);
}

/** Words that belong to no field, between fields. */
export function* strayText({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    if (line.inBlock || isFieldLine(text, line) || partsOf(text, line).dashes.length > 0) continue;
    const run = runFrom(lines, line, (other) => other.indent < line.indent || (!other.inBlock && isFieldLine(text, other)));
    const edits = run.map((one) => leaveOut(one.start + one.indent));
    const doubtful = run.some((one) => partsOf(text, one).dashes.length > 0 || partsOf(text, one).key !== undefined);
    yield { span: underLine(line), words: say.noKey, mends: [{ edits }], doubtful };
  }
}
