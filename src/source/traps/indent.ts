/** Fields and list items that stand in the wrong column. */

import type { ErrorContext } from '../error-context.ts';
import { isFieldLine, type Line, neighbour, partsOf, runFrom } from '../lines.ts';
import type { CopyEdit } from '../working-copy.ts';
import { type Mend, underLine, type Words, type YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';

/** A line that is so many columns off has most likely lost the line above it. */
const farMove = 4;

/** A column where a line may stand, and what it would be level with. */
interface Target {
  readonly column: number;
  readonly like: string;
}

export function* wrongColumn(context: ErrorContext): Generator<YamlFinding> {
  // When the file's first field is indented, YAML complains of the second.
  const first = context.lines.find((line) => !line.empty);
  const { pos, code } = context.error;
  const below = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY';
  const own = context.near.filter((line) => pos[0] <= line.end && (line.start <= pos[0] || below));
  for (const line of first && first.indent > 0 && context.near.includes(first) ? [first, ...own] : own) {
    const finding = moved(context, line);
    if (finding) yield finding;
  }
}

/** A field too far to the left, while the fields around it stand where they should. */
export function* slippedOut({ text, lines, near }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { key, dashes, value } = partsOf(text, line);
    const below = neighbour(lines, line.index, 1);
    const next = below && partsOf(text, below).key;
    if (line.inBlock || !key || dashes.length > 0 || value.end === value.start) continue;
    if (!next || below.inBlock || !isFieldLine(text, below) || !slippedFrom(text, lines, line, below)) continue;
    const words = say.indent(line.indent, below.indent, `\`${text.slice(next.start, next.end)}\``);
    const edits = shift(line, below.indent - line.indent);
    yield { span: { start: key.start, end: key.end }, words, mends: [{ edits, show: { line: line.index, count: 1 } }] };
  }
}

/** One line out of a column alone is not enough: either may be the wrong one. */
function slippedFrom(text: string, lines: readonly Line[], line: Line, below: Line): boolean {
  const above = neighbour(lines, line.index, -1);
  if (!above || above.inBlock || below.indent <= line.indent) return false;
  const { key, value } = partsOf(text, above);
  if (!key) return false;
  const column = keyColumn(text, above, key.start);
  const opens = value.end === value.start && line.indent <= column && column < below.indent;
  return opens || (column === below.indent && neighbour(lines, below.index, 1)?.indent === column);
}

/** What to say of a wrong column when no single column is right. */
export function indentGuess(context: ErrorContext): YamlFinding | undefined {
  const [line] = context.near;
  if (context.error.code !== 'BAD_INDENT' || !line) return undefined;
  const finding = moved(context, line);
  return finding && { span: finding.span, words: say.indentSomehow(finding.words.message) };
}

function moved({ text, lines }: ErrorContext, line: Line): YamlFinding | undefined {
  const { key, dashes } = partsOf(text, line);
  if (line.inBlock || (dashes.length === 0 && !isFieldLine(text, line))) return undefined;
  const off = ({ column }: Target): number => Math.abs(column - line.indent);
  const targets = openColumns(text, lines, line)
    .filter((target) => off(target) > 0)
    .sort((a, b) => off(a) - off(b) || b.column - a.column);
  const [first, second] = targets;
  if (!first) return undefined;
  return {
    span: key ? { start: line.start + line.indent, end: key.end } : underLine(line),
    words: say.indent(line.indent, first.column, first.like),
    ...(second && off(second) === off(first) && { either: say.indentEither(line.indent, first.like, second.like) }),
    mends: targets.flatMap((target) => mendsTo(text, lines, line, target, say.indent(line.indent, target.column, target.like))),
  };
}

/** Columns of the fields (for an item: of the dashes) that are still open above a line, and of what may begin below an empty field. */
function openColumns(text: string, lines: readonly Line[], line: Line): Target[] {
  const isItem = partsOf(text, line).dashes.length > 0;
  const targets = new Map<number, Target>();
  const add = (column: number, like: string): unknown => targets.has(column) || targets.set(column, { column, like });
  let limit = Infinity;
  for (const above of lines.slice(0, line.index).reverse()) {
    if (above.empty || above.inBlock || limit === 0) continue;
    const { dashes, key, value } = partsOf(text, above);
    const name = key && `\`${text.slice(key.start, key.end)}\``;
    const column = key ? keyColumn(text, above, key.start) : above.indent;
    if (limit === Infinity && key && value.end === value.start) add(column + 2, `nội dung của ${name}`);
    if (isItem) for (const dash of dashes) if (dash < limit) add(dash, 'dấu gạch của mục ở trên');
    if (!isItem && name !== undefined && column < limit) add(column, name);
    limit = Math.min(limit, above.indent);
  }
  if (targets.size === 0 && !isItem) add(0, 'các trường ngoài cùng');
  return [...targets.values()];
}

/** A quote before the key counts to it. */
function keyColumn(text: string, line: Line, start: number): number {
  return start - line.start - (/["']/u.test(text.charAt(start - 1)) ? 1 : 0);
}

/** Moving the line with what hangs on it, with all that follows in its column, or alone. */
function mendsTo(text: string, lines: readonly Line[], line: Line, { column }: Target, words: Words): Mend[] {
  const by = column - line.indent;
  const isItem = isDash(text, line);
  // What is level with the right column already stands well: the next items of the list, not children.
  const ends = (other: Line): boolean =>
    other.indent <= line.indent || (by > 0 && isItem && other.indent === column && isDash(text, other));
  const runs = [runFrom(lines, line, ends), runFrom(lines, line, (other) => other.indent < line.indent), [line]];
  const different = runs.filter((run, index) => runs.findIndex((other) => other.length === run.length) === index);
  const show = { line: line.index, count: 1 };
  return different.map((run) => ({
    edits: run.flatMap((one) => shift(one, by)),
    words,
    show,
    rank: Math.abs(by),
    doubtful: Math.abs(by) >= farMove,
  }));
}

function isDash(text: string, line: Line): boolean {
  return text.startsWith('- ', line.start + line.indent);
}

function shift(line: Line, by: number): CopyEdit[] {
  if (by > 0) return [{ at: line.start, insert: ' '.repeat(by) }];
  return line.indent + by < 0 ? [] : [{ at: line.start, remove: -by }];
}

/** A line and the lines below that are deeper. */
export function withChildren(lines: readonly Line[], line: Line): Line[] {
  return runFrom(lines, line, (other) => other.indent <= line.indent);
}
