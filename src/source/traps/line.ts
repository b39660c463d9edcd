/** Traps that stand on one line: spaces, colons and dashes. */
import type { Span } from '../../diagnostic.ts';
import { bullets, hollowBullets, symbolFont } from '../../vietnamese/bullets.ts';
import type { ErrorContext } from '../error-context.ts';
import { isFieldName, type Line, neighbour, partsOf } from '../lines.ts';
import { type CopyEdit, leaveOut } from '../working-copy.ts';
import type { Words, YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';
import { oddSpace, straightened, wordAt } from './white.ts';

const glued = new RegExp(`^( *(?:- +)*)([\\p{L}_][\\p{L}\\p{N}_ ]{0,40}?) ?:(?=[^\\s:/]|[${oddSpace}])`, 'u');
const oddGap = new RegExp(`^ *[${oddSpace}][ ${oddSpace}]*`, 'u');

/** `nam:2024`; among a pasted text only what is spelt like a field. */
export function spaceAfterColon(keys: 'field' | 'any'): (context: ErrorContext) => Generator<YamlFinding> {
  return function* ({ text, near }) {
    for (const line of near) {
      const found = glued.exec(text.slice(line.start, line.end));
      const [whole = '', lead = '', key = ''] = found ?? [];
      if (!found || line.inBlock || (keys === 'field' && !isFieldName(key))) continue;
      const at = line.start + whole.length;
      yield { span: { start: line.start + lead.length, end: at }, ...spaced(text, at, line, say.noSpaceAfterColon(key)) };
    }
  };
}

/** A space put in at `at`, or in the place of odd ones. */
function spaced(text: string, at: number, line: Line, words: Words): Pick<YamlFinding, 'words' | 'mends'> {
  const edit = space(text, at, line);
  const show = { line: line.index, count: 1 };
  if (!edit.remove) return { words, mends: [{ edits: [edit], show }] };
  return { words: say.oddSpace(0), mends: [{ edits: [edit], show, sure: straightened }] };
}

/** `remove` tells that odd spaces stand there. */
function space(text: string, at: number, line: Line): CopyEdit {
  return { at, remove: oddGap.exec(text.slice(at, line.end))?.[0].length ?? 0, insert: ' ' };
}

/** `-Nghị định`. */
export function* spaceAfterDash({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    if (!line.inBlock && isGluedDash(text, line)) yield gluedDashes(text, line, lines);
  }
}

const gluedDash = new RegExp(`^ *-(?:[^\\s-]|[${oddSpace}])`, 'u');

export function isGluedDash(text: string, line: Line): boolean {
  return gluedDash.test(text.slice(line.start, line.end));
}

/** One complaint for all the lines of a list that lack the space, or have an odd one. */
export function gluedDashes(text: string, line: Line, lines: readonly Line[]): YamlFinding {
  const gap = (other: Line): CopyEdit => space(text, other.start + other.indent + 1, other);
  const isOdd = gap(line).remove !== 0;
  const edits = lines
    .slice(line.index)
    .filter((other) => !other.inBlock && other.indent === line.indent && isGluedDash(text, other))
    .map(gap)
    .filter(({ remove }) => isOdd === (remove !== 0));
  const words = isOdd ? say.oddSpace : say.noSpaceAfterDash;
  const more = { show: { line: line.index, count: 1 }, ...(isOdd && { sure: straightened }) };
  return {
    span: wordAt(text, line.start + line.indent, line.end),
    words: words(edits.length - 1),
    mends: [
      { edits, ...more },
      { edits: edits.slice(0, 1), ...more, words: words(0) },
    ],
  };
}

/** A number only before a field: before other words it may belong to them. */
const numbered = '\\d{1,3}[.)](?=[ \\t]+[a-z_]+:(?:\\s|$))';
const dashLike = new RegExp(`^( *)([–—−‒*+${bullets}${hollowBullets}${symbolFont}]|${numbered})[ \\t\\u00a0]+(?=[^\\s-])`, 'u');

/** `– Nghị định`, `+ Nghị định` in a list of `- `. */
export function* otherDash({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const found = dashLike.exec(text.slice(line.start, line.end));
    if (!found || line.inBlock || lines[line.index - 1]?.inBlock) continue;
    const [, , mark = ''] = found;
    const edits = lines.slice(line.index).flatMap((other): CopyEdit[] => {
      const length =
        other.inBlock || other.indent !== line.indent ? 0 : (dashLike.exec(text.slice(other.start, other.end))?.[0].length ?? 0);
      return length === 0 ? [] : [{ at: other.start + other.indent, remove: length - other.indent, insert: '- ' }];
    });
    const at = line.start + line.indent;
    yield {
      span: { start: at, end: at + mark.length },
      words: say.otherDash(mark),
      mends: [{ edits, show: { line: line.index, count: 1 } }],
    };
  }
}

const strayLead = /^( *)([^\p{L}\p{N}\s"'#-]{1,3})[ \t]*(?=- |[a-z][a-z0-9_]*:(?:\s|$))/u;

/** Another mark in the column of the dashes of a list. */
function isItemBeside(text: string, lines: readonly Line[], line: Line): boolean {
  const above = lines.slice(0, line.index).findLast((other) => !other.empty && !other.inBlock && other.indent <= line.indent);
  return above?.indent === line.indent && partsOf(text, above).dashes.length > 0 && dashLike.test(text.slice(line.start, line.end));
}

/** `> noi_dung: …`: a character typed by chance before a field. */
export function* strayCharacter({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const found = strayLead.exec(text.slice(line.start, line.end));
    if (!found || line.inBlock || isItemBeside(text, lines, line)) continue;
    const [whole, lead = '', mark = ''] = found;
    const at = line.start + lead.length;
    // The field may stand in any of three columns: the one that a neighbour has comes first.
    const level = [neighbour(lines, line.index, 1), neighbour(lines, line.index, -1)].map((other) => other?.indent);
    const mends = [lead.length, whole.length - mark.length, whole.length]
      .sort((a, b) => Number(level.includes(b)) - Number(level.includes(a)))
      .map((column) => ({
        edits: [{ at: line.start, remove: whole.length, insert: ' '.repeat(column) }],
        show: { line: line.index, count: 1 },
      }));
    yield { span: { start: at, end: at + mark.length }, words: say.strayCharacter(mark), mends };
  }
}

const bareKey = /^( *(?:- +)*)([a-z][a-z0-9_]*)[ \t]*([;=：]?)[ \t]*(.*)$/u;

/** `so_van_ban 52`, `can_cu` alone on its line, `nam = 2024`. */
export function* colonMissing({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const found = bareKey.exec(text.slice(line.start, line.end));
    if (!found || line.inBlock) continue;
    const [, lead = '', key = '', sign = '', rest = ''] = found;
    const opens = rest === '' && opensBelow(text, lines, line);
    if (!(key.includes('_') || sign !== '' || opens || /^\d/u.test(rest)) || rest.startsWith(':')) continue;
    const at = line.start + lead.length + key.length;
    const edit = { at, remove: line.end - at - rest.length, insert: rest === '' ? ':' : ': ' };
    yield {
      span: { start: at - key.length, end: at },
      words: say.noColon(key),
      mends: [{ edits: [edit], show: { line: line.index, count: 1 } }],
    };
  }
}

/** A list or fields stand below a line, one level deeper. */
function opensBelow(text: string, lines: readonly Line[], line: Line): boolean {
  const below = neighbour(lines, line.index, 1);
  if (!below || below.indent <= line.indent || below.indent > line.indent + 4) return false;
  const { dashes, key } = partsOf(text, below);
  return dashes.length > 0 || (key !== undefined && isFieldName(text.slice(key.start, key.end)));
}

/** `[Sở Nội vụ, , Sở Tài chính]`. */
export function* emptyItem({ text, error }: ErrorContext): Generator<YamlFinding> {
  const at = error.pos[0];
  const before = text.slice(0, at).trimEnd();
  if (error.code !== 'UNEXPECTED_TOKEN' || text.charAt(at) !== ',' || !/[,[]$/u.test(before)) return;
  yield { span: { start: at, end: at + 1 }, words: say.emptyItem, mends: [{ edits: [{ at, remove: 1 }] }] };
}

/** `noi_dung: | Ban hành …`. */
export function* textAfterPipe({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { value, column } = partsOf(text, line);
    const found = /^[|>][-+\d]*(?=\s)/u.exec(text.slice(value.start, value.end));
    const below = lines[line.index + 1];
    const deeper = below !== undefined && !below.empty && below.indent > column;
    if (!found || (found[0].startsWith('>') && !deeper)) continue;
    const at = value.start + found[0].length;
    const gap = text.slice(at, value.end).search(/\S/u);
    const insert = `\n${' '.repeat(deeper ? below.indent : column + 2)}`;
    const mends = [{ edits: [{ at, remove: gap, insert }], show: { line: line.index, count: 2 } }];
    yield { span: { start: at + gap, end: value.end }, words: say.afterPipe, mends };
  }
}

/** `noi_dung: - Ban hành …`: a list or block text begun on the line of its key. */
export function* dashAfterKey({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { key, value, column } = partsOf(text, line);
    if (!key || !/^-(?:\s|$)/u.test(text.slice(value.start, value.end))) continue;
    const below = lines[line.index + 1];
    const indent = below && !below.empty && below.indent > column ? below.indent : column + 2;
    if (/^-\s+[a-z][a-z0-9_]*:(?:\s|$)/u.test(text.slice(value.start, value.end))) {
      const show = { line: line.index, count: 2 };
      const mends = [indent - 2, column + 2].map((dash) => ({
        edits: [{ at: value.start, insert: `\n${' '.repeat(Math.max(0, dash))}` }],
        show,
      }));
      yield { span: value, words: say.itemAfterKey(text.slice(key.start, key.end)), mends };
    }
    yield {
      ...pipe(text, key, value, { at: value.start, insert: `|\n${' '.repeat(indent)}` }, line),
      words: say.dashAfterKey(text.slice(key.start, key.end)),
    };
  }
}

/** `noi_dung: Các việc sau:` with marked lines below it, deeper; fields of a list may also stand in the column of its key. */
export function* listBelow({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { key, value, column } = partsOf(text, line);
    const below = lines[line.index + 1];
    if (line.inBlock || !key || !below || /^(?:$|["'[{|>#])/u.test(text.slice(value.start, value.end))) continue;
    if (below.indent >= column && isFieldItem(text, below) && holdsItems.test(text.slice(key.start, key.end)))
      yield textAboveItems(text, key, value, line, below.indent);
    else if (below.indent > column && marker.test(text.slice(below.start, below.end)))
      yield pipe(text, key, key, { at: value.start, insert: `|\n${' '.repeat(below.indent)}` }, line);
  }
}

/** The fields below which items with fields of their own stand. */
const holdsItems = /^(?:noi_dung|nhiem_vu|phan_cong|phu_luc|ky|cot)$/u;

/** `- tieu_de: Mục đích`. */
function isFieldItem(text: string, line: Line): boolean {
  const { dashes, key } = partsOf(text, line);
  return dashes.length > 0 && key !== undefined && isFieldName(text.slice(key.start, key.end));
}

/** `noi_dung: Các việc sau:` with sections below it: the text becomes the first of them. Other lists hold no text. */
function textAboveItems(text: string, key: Span, value: Span, line: Line, indent: number): YamlFinding {
  const name = text.slice(key.start, key.end);
  const isBody = name === 'noi_dung';
  const edits = [isBody ? { at: value.start, insert: `\n${' '.repeat(indent)}- ` } : leaveOut(value.start)];
  return { span: value, words: say.textAboveItems(name, isBody), mends: [{ edits, show: { line: line.index, count: isBody ? 2 : 1 } }] };
}

/** How a line begins that is a paragraph of its own. */
export const marker = /^\s*(?:[-+*•–—](?=\s)|[a-zđ]\)|\d+(?:\.\d+)*[.)](?=\s)|\(\d+\))/u;

export function pipe(text: string, key: Span, span: Span, edit: CopyEdit, line: Line): YamlFinding {
  return { span, words: say.noPipe(text.slice(key.start, key.end)), mends: [{ edits: [edit], show: { line: line.index, count: 2 } }] };
}
