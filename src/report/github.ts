/** Complaints as workflow commands: GitHub shows them beside the lines of a change. */
import type { Severity } from '../diagnostic.ts';
import { rangeFinder } from './position-range.ts';
import { type Run, shown } from './run.ts';
import { linesSafe, terminalSafe } from './safe-text.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

export function reportGithub(run: Run): string {
  const find = rangeFinder(run.sources);
  return shown(run)
    .map(({ file, span, severity, code, message, help, basis }) => {
      const range = find(file, span);
      const properties = {
        file: terminalSafe(run.pathOf(file)),
        ...(range && { line: range.line, endLine: range.endLine }),
        // Columns over several lines are refused.
        ...(range && range.line === range.endLine && { col: range.column, endColumn: range.endColumn }),
        title: code,
      };
      const words = [message, ...(help === undefined ? [] : [`giúp: ${help}`]), ...(basis === undefined ? [] : [`căn cứ: ${basis}`])];
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${levels[severity]} ${list.join(',')}::${escapeData(words.join('\n'))}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return linesSafe(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
