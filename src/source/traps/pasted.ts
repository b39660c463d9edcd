/** What chats and web pages leave around a plan, outside its block text: found before YAML is read, which would blame something else. */
import { isChat } from '../../vietnamese/chat-words.ts';
import { headingWords, isHeading, lineKind, marksOf } from '../../vietnamese/markdown.ts';
import { isFieldLine, type Line, partsOf, readLines } from '../lines.ts';
import { type CopyEdit, leaveOut } from '../working-copy.ts';
import type { YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';

/** The first left-over of a text; once it is mended the next is the first. */
export function pasted(text: string): YamlFinding | undefined {
  const lines = readLines(text).filter((line) => !line.inBlock && !line.empty);
  const words = (line: Line) => text.slice(line.start, line.end).trim();
  const fences = lines.filter((line) => lineKind(words(line)) === 'fence');
  if (fences[0]) return { ...leftOut(fences, fences[0]), words: say.fence(fences.length - 1) };
  const chat = lines.find((line) => line.indent === 0 && isProse(text, line) && isChat(words(line)));
  if (chat) return { ...leftOut([chat], chat), words: say.chat };
  const row = lines.find((line) => lineKind(words(line)) === 'table');
  if (row) return table(text, lines, row);
  const tasks = lines.filter((line) => task.test(text.slice(line.start, line.end)));
  if (tasks[0]) return taskList(text, tasks, tasks[0]);
  return lines.map((line) => leadingMark(text, line)).find((found) => found !== undefined);
}

function isProse(text: string, line: Line): boolean {
  return !isFieldLine(text, line) && partsOf(text, line).dashes.length === 0;
}

/** Read on as if the lines were not there. */
function leftOut(lines: readonly Line[], first: Line, edit: (at: number) => CopyEdit = remark): Omit<YamlFinding, 'words'> {
  const mends = [{ edits: lines.map((line) => edit(line.start + line.indent)) }];
  return { span: { start: first.start + first.indent, end: first.end }, mends };
}

/** No words of the plan are lost with it. */
function remark(at: number): CopyEdit {
  return { at, insert: '# ' };
}

/** Under a field it was all that the field had: nothing can be said of the rest. */
function table(text: string, lines: readonly Line[], row: Line): YamlFinding {
  const below = lines.slice(lines.indexOf(row));
  const end = below.findIndex((line) => lineKind(text.slice(line.start, line.end).trim()) !== 'table');
  const above = lines[lines.indexOf(row) - 1];
  const { key, value } = above ? partsOf(text, above) : {};
  const doubtful = key !== undefined && value?.start === value?.end;
  return { ...leftOut(end < 0 ? below : below.slice(0, end), row, leaveOut), words: say.markdownTable, doubtful };
}

const task = /^(\s*-\s+)\[[ xX]\]\s+(?=[^\s\],])/u;

function taskList(text: string, tasks: readonly Line[], first: Line): YamlFinding {
  const edits = tasks.map((line) => {
    const [whole = '', lead = ''] = task.exec(text.slice(line.start, line.end)) ?? [];
    return { at: line.start + lead.length, remove: whole.length - lead.length };
  });
  const span = { start: first.start + first.indent, end: first.end };
  return { span, words: say.taskList(tasks.length - 1), mends: [{ edits, show: { line: first.index, count: 1 } }] };
}

/** A value that opens with a link, a picture or code: YAML takes its first character for its own. */
function leadingMark(text: string, line: Line): YamlFinding | undefined {
  const { value } = partsOf(text, line);
  const [mark] = /^!?[[`]/u.test(text.slice(value.start)) ? marksOf(text.slice(value.start, value.end)) : [];
  if (mark?.start !== 0 || mark.plain === undefined) return undefined;
  const span = { start: value.start, end: value.start + mark.end };
  const edits = [{ at: span.start, remove: mark.end, insert: mark.plain }];
  const words = say.markdownMark(text.slice(span.start, span.end), mark.name);
  return { span, words, mends: [{ edits, show: { line: line.index, count: 1 } }] };
}

/** `## I. Mục đích` is a comment for YAML: its words are lost, unless a field has them too. */
export function* headings(text: string): Generator<YamlFinding> {
  const lines = readLines(text);
  const written = lines.filter((line) => !line.empty).map((line) => text.slice(line.start, line.end).toLowerCase());
  const lost = lines.filter((line) => {
    const words = text.slice(line.start, line.end).trim();
    return (
      !line.inBlock && isHeading(words) && titled.test(words) && !written.some((other) => other.includes(headingWords(words).toLowerCase()))
    );
  });
  const [first] = lost;
  if (!first) return;
  const span = { start: first.start + first.indent, end: first.end };
  yield { severity: 'warning', span, words: say.heading(headingWords(text.slice(span.start, span.end)), lost.length - 1) };
}

/** With a number or in capitals; else two signs before a sentence are a comment as good as one. */
const titled = /^#{2,6}\s*\**(?:[IVXLC]+\.|\d+(?:\.\d+)*\.?\s|[a-zđ]\)\s|[^\p{Ll}]{4,}$)/u;
