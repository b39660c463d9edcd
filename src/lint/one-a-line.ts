/** A line is told once of each rule: what else the rule found there is counted, and shown beside it. */
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { groupBy } from './shared/group-by.ts';

/** So many of the others are shown; their number tells of all. */
const shownOthers = 3;
const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Of several complaints of one rule about one line of the file the gravest, the first of its like. */
export function oneALine(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  if (diagnostics.length < 2) return [...diagnostics];
  const lineOf = lineEndFinder(text);
  return [...groupBy(diagnostics, ({ code, span }) => `${code} ${lineOf(span.start)}`).values()].flatMap(joined);
}

function joined(all: readonly Diagnostic[]): Diagnostic[] {
  const [first, ...others] = [...all].sort((a, b) => weight[a.severity] - weight[b.severity] || a.span.start - b.span.start);
  if (!first || others.length === 0) return first ? [first] : [];
  const related = others.slice(0, shownOthers).map(({ message, span }) => ({ message, span }));
  const message = `${first.message}; cùng dòng này còn ${others.length} chỗ nữa`;
  return [{ ...first, message, related: [...(first.related ?? []), ...related], others }];
}

/** Answers with the last line end before an offset; of the line asked for last it knows, for a line may be a million characters. */
function lineEndFinder(text: string): (at: number) => number {
  let [start, end] = [0, -1];
  return (at) => {
    if (at <= start || at > end) {
      start = text.lastIndexOf('\n', at - 1);
      end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
    }
    return start;
  };
}
