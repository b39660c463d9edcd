/** What a command would change in a plan, as a unified diff. */
import { structuredPatch } from 'diff';
import { terminalSafe } from './safe-text.ts';

/** Nobody reads more; finding them would take minutes. */
const mostLines = 2000;

/** `''` when nothing changes; `target` is another file, to which the changed text goes. */
export function reportDiff(file: string, before: string, after: string, target?: string): string {
  if (before === after) return '';
  const patch = structuredPatch(file, file, before, after, '', '', { context: 2, maxEditLength: mostLines });
  if (!patch) return `${terminalSafe(file)}: khác hơn ${mostLines} dòng nên không in ra từng dòng\n`;
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...body.map((line) => line.replace(/\r$/u, '').split('\t').map(terminalSafe).join('\t')),
  ]);
  const name = terminalSafe(file);
  return [`--- ${name}`, `+++ ${target === undefined ? `${name} (đã sửa)` : terminalSafe(target)}`, ...lines, ''].join('\n');
}
