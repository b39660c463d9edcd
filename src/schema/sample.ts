/** Lines of YAML to copy, shown under a complaint. */

import type { Path } from '../diagnostic.ts';
import type { PlanFile } from '../source/source.ts';
import { oneLine } from '../vietnamese/white-space.ts';
import type { FieldNote } from './fields.ts';

/** A text as a YAML value on one line: in quotes only where it needs them. */
export function scalar(text: string): string {
  const line = oneLine(text);
  const plain = /^[^\s\-?:,[\]{}#&*!|>'"%@`][^\n]*$/u.test(line) || /^-[^\s-]/u.test(line);
  return plain && !/: | #|:$/u.test(line) ? line : quoted(line);
}

export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/gu, '\\$&')}"`;
}

/** Text of several lines under `key: |`, or on the key's own line when it is one. */
export function block(key: string, lines: readonly string[]): string {
  if (lines.length < 2) return `${key}: ${scalar(lines[0] ?? '')}`;
  return [`${key}: |`, ...preview(lines)].join('\n');
}

/** The first lines of a text, indented. */
export function preview(lines: readonly string[]): string[] {
  return [...lines.slice(0, 2), ...(lines.length > 2 ? ['…'] : [])].map((line) => `  ${line}`);
}

/** The sample in a field's description: what stands after “Ví dụ:”. */
export function sampleOf(note: Partial<FieldNote>): string {
  return note.description?.split('Ví dụ:\n')[1] ?? '';
}

/** The source text of a value, its lines without common indent. */
export function sourceLines(plan: PlanFile, path: Path): string[] {
  const { start, end } = plan.locate(path, 'value');
  return plan.text
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** How the value at a path begins its line: `key: `, `- `, or nothing inside `[…]`. */
export function lead(plan: PlanFile, path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `${last}: `;
  const { start } = plan.locate(path, 'value');
  return /-[ \t]+$/u.test(plan.text.slice(plan.text.lastIndexOf('\n', start - 1) + 1, start)) ? '- ' : '';
}
