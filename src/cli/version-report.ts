/** What differs between two versions of a plan, for a person, a program, a mail, and for Word. */
import { Chalk, type ChalkInstance } from 'chalk';
import packageJson from '../../package.json' with { type: 'json' };
import { formatChanges, type Noted, notedChanges } from '../redline/beside.ts';
import { type Change, changesOf } from '../redline/changes.ts';
import { redline, type Version } from '../redline/index.ts';
import type { Words } from '../redline/line-words.ts';
import { type Comparison, type FilePlace, type Group, groupsOf, kindNames, sentence, summaryOf, type ToldChange } from '../redline/told.ts';
import type { Author } from '../redline/xml.ts';
import { rangeFinder } from '../report/position-range.ts';
import { jsonSafe, oneLine, terminalSafe } from '../report/safe-text.ts';
import type { Compiled } from '../repository/compile-all.ts';

type Read = Pick<Compiled, 'input' | 'compilation'> & { readonly version: Version };

/** Everything that is told of two plans that could be read. */
export function compared(old: Read, next: Read): Comparison {
  const made = redline(old.version, next.version);
  const { list, renumbered } = changesOf(made);
  const [findOld, findNew] = [placeFinder(old), placeFinder(next)];
  const find = (source: Change['source']) => (source?.isOld ? findOld : findNew)(source);
  const rows = list.map((change): ToldChange => ({ ...change, place: find(change.source), origin: find(change.from) }));
  const noted = notedChanges(made).map(notedText);
  const formats = formatChanges(made);
  const isSame = rows.length + renumbered + noted.length + formats.length === 0;
  return { old: old.input.file, new: next.input.file, made, rows, renumbered, noted, formats, isSame };
}

function placeFinder({ compilation: { origin, sources } }: Read): (source: Change['source']) => FilePlace | null {
  const find = rangeFinder(sources);
  return (source) => {
    const place = source && origin?.(source.path, source.range);
    const range = place && find(place.file, place.span);
    return range ? { file: place.file, line: range.line, column: range.column } : null;
  };
}

const fieldNames = { ma: 'mã', trang_thai: 'trạng thái', hoan_thanh: 'ngày hoàn thành' } as const;

function notedText({ name, field, before, after }: Noted): string {
  const value = (text: string) => (text === '' ? 'trống' : `“${text}”`);
  return `nhiệm vụ “${name}”: ${fieldNames[field]} ${value(before)} → ${value(after)}`;
}

// ── The forms ────────────────────────────────────────────────────────────────

/** What a form asks for beside the comparison. */
export interface Form {
  readonly author: Author;
  readonly color: boolean;
}

/** The bytes, and whether an existing file is one of ours that nobody has worked in. */
export interface WrittenForm {
  readonly bytes: Uint8Array;
  readonly isOurs: (existing: Uint8Array) => boolean;
}

/** Each form is loaded when it is asked for. */
export async function writeComparison(found: Comparison, format: 'text' | 'json' | 'html' | 'docx', form: Form): Promise<WrittenForm> {
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (format) {
    case 'docx': {
      const { writeRedline, isUntouchedComparison } = await import('../redline/docx.ts');
      return { bytes: writeRedline(found.made, form.author), isOurs: isUntouchedComparison };
    }
    case 'html': {
      const { writeComparisonHtml, isUntouchedHtml } = await import('../redline/html.ts');
      return { bytes: encode(writeComparisonHtml(found)), isOurs: isUntouchedHtml };
    }
    case 'json':
      return { bytes: encode(jsonOf(found)), isOurs: beginsAs(/^\{\s*"version": 1,\s*"tool": \{\s*"name": "tdkt"[^}]*\},\s*"old": /u) };
    case 'text':
      return { bytes: encode(textOf(found, form.color)), isOurs: beginsAs(/^So sánh .* → /u) };
  }
}

function beginsAs(pattern: RegExp): WrittenForm['isOurs'] {
  return (existing) => pattern.test(new TextDecoder().decode(existing.slice(0, 2000)));
}

function jsonOf({ old, new: next, rows, renumbered, noted, formats }: Comparison): string {
  const changes = rows.map(({ kind, section, task, part, lines, place, origin }) => ({
    kind,
    section,
    task,
    part,
    before: said(lines, 'ins'),
    after: said(lines, 'del'),
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    from: origin,
  }));
  const tool = { name: 'tdkt', version: packageJson.version };
  return `${jsonSafe({ version: 1, tool, old, new: next, changes, renumbered, notPrinted: noted, formats })}\n`;
}

/** One of the two versions of some words. */
function said(lines: Change['lines'], without: 'ins' | 'del'): string {
  return lines
    .map((line) => line.map(({ status, text }) => (status === without ? '' : text)).join(''))
    .join('\n')
    .trim();
}

function textOf(found: Comparison, color: boolean): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const head = `So sánh ${terminalSafe(found.old)} → ${terminalSafe(found.new)}`;
  const noted = found.noted.map((line) => `${oneLine(line)}`);
  const blocks = [
    ...groupsOf(found.rows).map((group) => groupText(group, paint)),
    ...(noted.length > 0 ? [['Không in ra', ...noted.map((line) => `  ${line}`)].join('\n')] : []),
  ];
  return `${[head, ...blocks, sentence(summaryOf(found))].join('\n\n')}\n`;
}

function groupText({ title, task, rows }: Group, paint: ChalkInstance): string {
  return [
    ...(title === '' ? [] : [paint.bold(oneLine(title))]),
    ...(task === '' ? [] : [`  ${paint.italic(`Nhiệm vụ: ${oneLine(task)}`)}`]),
    ...rows.flatMap((row) => rowText(row, paint)),
  ].join('\n');
}

function placeText(place: FilePlace | null): string {
  return place ? `${terminalSafe(place.file)}:${place.line}:${place.column}` : '';
}

const colors = { changed: 'cyan', added: 'green', removed: 'red', moved: 'magenta', reformatted: 'dim' } as const;

function rowText({ kind, part, lines, place, origin }: ToldChange, paint: ChalkInstance): string[] {
  const where = [placeText(place), ...(origin ? [`trước ở ${placeText(origin)}`] : [])].join(', ');
  const head = [paint[colors[kind]](kindNames[kind]), part === '' ? '' : oneLine(part), paint.dim(where)].filter((each) => each !== '');
  return [`  ${head.join('  ')}`, ...lines.map((line) => `      ${wordsText(shortened(kind, line), paint)}`)];
}

/** Without colours the signs of `git diff --word-diff` tell. */
function wordsText(line: readonly Words[], paint: ChalkInstance): string {
  const signs = paint.level === 0;
  return line
    .map(({ status, text }) => {
      const words = text
        .replace(/\s+/gu, ' ')
        .split('')
        .map((each) => (each === ' ' ? each : terminalSafe(each)))
        .join('');
      if (status === 'same') return words;
      if (status === 'ins') return signs ? `{+${words}+}` : paint.green.underline(words);
      return signs ? `[-${words}-]` : paint.red.strikethrough(words);
    })
    .join('')
    .trim();
}

/** Of what has stayed only some words on each side of a change. */
function shortened(kind: Change['kind'], line: readonly Words[]): readonly Words[] {
  if (kind === 'added' || kind === 'removed') return line.map((each) => ({ ...each, status: 'same' as const }));
  return line.map((each, index) =>
    each.status === 'same' ? { ...each, text: elided(each.text, index > 0, index < line.length - 1) } : each,
  );
}

/** In words. */
const context = 8;

function elided(text: string, isBehind: boolean, isBefore: boolean): string {
  const words = text.split(/(?<=\s)/u);
  if (words.length <= context * 2 + 2) return text;
  const [start, end] = [words.slice(0, context).join(''), words.slice(-context).join('')];
  return `${isBehind ? start : ''}${isBehind ? '… ' : '… '}${isBefore ? end : ''}`;
}
