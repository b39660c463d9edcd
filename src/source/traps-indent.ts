/** Lines that stand in the wrong column. */
import type { Finding, Mend, Words } from './finding.ts';
import { isFieldName, type Line, partsOf } from './lines.ts';
import type { Scene } from './reading.ts';
import type { Edit } from './work.ts';
import { say } from './yaml-messages.ts';

/** A field or item that is so many columns off has most likely lost the line above it. */
const farMove = 4;

type Kind = 'field' | 'item' | 'prose';

/** A column where a line may stand, and what it would be level with. */
interface Target {
  readonly column: number;
  readonly like: string;
  /** In the block text above, not in the structure. */
  readonly inText?: boolean;
}

export function* wrongColumn(scene: Scene): Generator<Finding> {
  // When the file's first field is indented, YAML complains of the second.
  const [first] = scene.lines.filter((line) => !line.empty);
  const { pos, code } = scene.error;
  const own = scene.near.filter((line) => pos[0] <= line.end && (line.start <= pos[0] || code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY'));
  for (const line of first && first.indent > 0 && scene.near.includes(first) ? [first, ...own] : own) {
    const finding = moved(scene, line);
    if (finding) yield finding;
  }
}

/** What to say of a wrong column when no single column is right. */
export function indentGuess(scene: Scene): Finding | undefined {
  const [line] = scene.near;
  if (scene.error.code !== 'BAD_INDENT' || !line) return undefined;
  const finding = moved(scene, line);
  const words = finding?.mends?.[0]?.words;
  return finding && words && { span: finding.span, words: { code: words.code, message: words.message } };
}

function moved({ text, lines }: Scene, line: Line): Finding | undefined {
  const kind = kindOf(text, line);
  const targets = targetsFor(text, lines, line, kind)
    .filter(({ column }) => column !== line.indent)
    .sort((a, b) => Math.abs(a.column - line.indent) - Math.abs(b.column - line.indent) || b.column - a.column);
  const [first, second] = targets;
  if (!first) return undefined;
  const close = second && Math.abs(second.column - line.indent) === Math.abs(first.column - line.indent);
  const mends = targets.flatMap((target) => {
    const words = say.indent(line.indent, target.column, target.like);
    return mendsTo(text, lines, line, target, kind, words);
  });
  const { key } = partsOf(text, line);
  return {
    span: { start: line.start, end: key && kind !== 'prose' ? key.end : line.end },
    words: say.indent(line.indent, first.column, first.like),
    ...(second && close && { either: say.indentEither(line.indent, first.like, second.like) }),
    mends,
  };
}

function kindOf(text: string, line: Line): Kind {
  const { dashes, key } = partsOf(text, line);
  if (dashes.length > 0) return 'item';
  return key && isFieldName(text.slice(key.start, key.end)) ? 'field' : 'prose';
}

function targetsFor(text: string, lines: readonly Line[], line: Line, kind: Kind): Target[] {
  const block = blockAbove(text, lines, line);
  const inText = block === undefined || kind === 'field' ? [] : [{ column: block, like: 'các dòng chữ ở trên', inText: true }];
  if (kind === 'prose') return inText;
  const seen = new Set<number>(inText.map(({ column }) => column));
  return [...inText, ...openColumns(text, lines, line, kind).filter(({ column }) => !seen.has(column) && seen.add(column))];
}

/** The column of the block text that ends right above a line. */
function blockAbove(text: string, lines: readonly Line[], line: Line): number | undefined {
  const head = lines.slice(0, line.index).findLast((other) => !other.inBlock && text.slice(other.start, other.end).trim() !== '');
  if (!head || head.empty) return undefined;
  const first = lines.slice(head.index + 1, line.index).find((other) => other.inBlock && !other.empty);
  if (first) return first.indent;
  const { value, column } = partsOf(text, head);
  return /^[|>]/u.test(text.slice(value.start, value.end)) ? column + 2 : undefined;
}

/** Columns of the fields (or dashes) that are still open above a line, and of what may begin below an empty one. */
function openColumns(text: string, lines: readonly Line[], line: Line, kind: 'field' | 'item'): Target[] {
  const targets: Target[] = [];
  let limit = Infinity;
  for (const above of lines.slice(0, line.index).reverse()) {
    if (above.empty || above.inBlock || limit === 0) continue;
    const { dashes, key, value } = partsOf(text, above);
    const name = key && text.slice(key.start, key.end);
    const column = key ? column0(text, above, key.start) : above.indent;
    const like = name === undefined ? 'dòng ở trên' : `\`${name}\``;
    if (limit === Infinity && key && value.end === value.start) targets.push({ column: column + 2, like: `nội dung của ${like}` });
    if (kind === 'field' && name !== undefined && column < limit) targets.push({ column, like });
    if (kind === 'item') targets.push(...dashes.filter((dash) => dash < limit).map((dash) => ({ column: dash, like: 'dấu gạch của mục ở trên' })));
    limit = Math.min(limit, above.indent);
  }
  return targets.length === 0 && kind === 'field' ? [{ column: 0, like: 'các trường ngoài cùng' }] : targets;
}

/** The column of a key; a quote before it counts to it. */
function column0(text: string, line: Line, start: number): number {
  return start - line.start - (/["']/u.test(text.charAt(start - 1)) ? 1 : 0);
}

/** Moving the line with what hangs on it, with all that follows in its column, or alone. */
function mendsTo(text: string, lines: readonly Line[], line: Line, target: Target, kind: Kind, words: Words): Mend[] {
  const runs = target.inText || kind === 'prose' ? [textBelow(text, lines, line), [line]] : [withChildren(lines, line), following(lines, line), [line]];
  const different = runs.filter((run, index) => runs.findIndex((other) => other.length === run.length) === index);
  return different.map((run) => ({
    edits: run.flatMap((one) => shift(one, target.column - line.indent)),
    words,
    show: { line: line.index, count: 1 },
    rank: Math.abs(target.column - line.indent),
    doubtful: !target.inText && Math.abs(target.column - line.indent) >= farMove,
  }));
}

function shift(line: Line, by: number): Edit[] {
  if (by > 0) return [{ at: line.start, insert: ' '.repeat(by) }];
  return line.indent + by < 0 ? [] : [{ at: line.start, remove: -by }];
}

/** A line and the lines below that are deeper. */
export function withChildren(lines: readonly Line[], line: Line): Line[] {
  return runFrom(lines, line, (other) => other.indent <= line.indent);
}

/** A line and the lines below in its column or deeper. */
function following(lines: readonly Line[], line: Line): Line[] {
  return runFrom(lines, line, (other) => other.indent < line.indent);
}

/** The same of text: up to the next field. */
function textBelow(text: string, lines: readonly Line[], line: Line): Line[] {
  return runFrom(lines, line, (other) => {
    const { key } = partsOf(text, other);
    return other.indent < line.indent || (!other.inBlock && key !== undefined && isFieldName(text.slice(key.start, key.end)));
  });
}

function runFrom(lines: readonly Line[], line: Line, ends: (other: Line) => boolean): Line[] {
  const below = lines.slice(line.index + 1);
  const end = below.findIndex((other) => !other.empty && ends(other));
  return [line, ...(end < 0 ? below : below.slice(0, end)).filter((other) => !other.empty)];
}

/** Words that belong to no field, between fields. */
export function* strayText({ text, near, lines }: Scene): Generator<Finding> {
  for (const line of near) {
    if (line.inBlock || kindOf(text, line) !== 'prose') continue;
    const run = textBelow(text, lines, line);
    const edits = run.map((one) => ({ at: one.start + one.indent, insert: '# ' }));
    const doubtful = run.some((one) => kindOf(text, one) !== 'prose' || partsOf(text, one).key !== undefined);
    yield { span: { start: line.start, end: line.end }, words: say.noKey, mends: [{ edits }], doubtful };
  }
}
