/** ` #5` inside a sentence: YAML takes the rest of the line for a comment, and it would not be printed. */
import { type Document, isScalar } from 'yaml';
import { type Line, lineAt, readLines } from '../lines.ts';
import { quote, type YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';
import { nodesOf } from './open.ts';

/** After words: a # glued to what follows, or before a figure. After two spaces, or before a space and a word, it is a comment. */
const afterWords = /^ #(?:[^\s#]| \d)/u;
const afterNothing = /^[ \t]*#\d/u;

/** Warnings; the values stay as YAML reads them. */
export function* comments(text: string, document: Document.Parsed): Generator<YamlFinding> {
  const lines = readLines(text);
  for (const node of nodesOf(document)) {
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) continue;
    const [start, end] = node.range;
    const line = lineAt(lines, end);
    const rest = text.slice(end, line.end);
    const words = text.slice(start, end);
    const complete = /^[\d/.\s-]+$/u.test(words);
    if (words === '' ? afterNothing.test(rest) : !complete && afterWords.test(rest)) yield hidden(text, line, start, end);
  }
}

function hidden(text: string, line: Line, start: number, end: number): YamlFinding {
  const hash = text.indexOf('#', end);
  const last = line.start + text.slice(line.start, line.end).trimEnd().length;
  const inFlow = /[[{]/u.test(text.slice(line.start, start));
  const mends = [
    { edits: quote(text, { start: start === end ? hash : start, end: last }), show: { line: lineOf(text, start, line), count: 1 } },
  ];
  return {
    severity: 'warning',
    span: { start: hash, end: last },
    words: say.comment(short(text.slice(hash, last))),
    ...(!inFlow && { mends }),
  };
}

/** The index of the line in which a value begins, counted back from the one in which it ends. */
function lineOf(text: string, start: number, line: Line): number {
  return line.index - (text.slice(start, Math.max(start, line.start)).match(/\n/gu)?.length ?? 0);
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).trimEnd()}…`;
}
