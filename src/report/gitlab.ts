/** Complaints as GitLab's Code Quality report (a subset of Code Climate's): GitLab shows them beside the lines of a merge request. */
import type { Severity } from '../diagnostic.ts';
import { fingerprinter } from './fingerprint.ts';
import { rangeFinder } from './position-range.ts';
import { type Run, shown } from './run.ts';
import { jsonSafe, oneLine, terminalSafe } from './safe-text.ts';

const levels = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

export function reportGitlab(run: Run): string {
  const find = rangeFinder(run.sources);
  const fingerprint = fingerprinter(run, find);
  const issues = shown(run).map((diagnostic) => {
    const { file, span, severity, code, message, help, basis } = diagnostic;
    const notes = [...(help === undefined ? [] : [`giúp: ${help}`]), ...(basis === undefined ? [] : [`căn cứ: ${basis}`])];
    const place = find(file, span);
    return {
      type: 'issue',
      // Theirs shows a sentence, and no line end.
      description: [message, ...notes].map(oneLine).join('; '),
      check_name: code,
      fingerprint: fingerprint(diagnostic),
      severity: levels[severity],
      // A complaint about a file itself has no line, and GitLab takes none without.
      location: { path: terminalSafe(run.pathOf(file)), lines: { begin: place?.line ?? 1, end: place?.endLine ?? 1 } },
      engine_name: 'tdkt',
    };
  });
  return `${jsonSafe(issues)}\n`;
}
