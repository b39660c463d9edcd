/** A list of tasks as CSV that Excel opens with a double click: UTF-8 with its mark, a comma, Windows line ends (RFC 4180). */
import { columns } from './columns.ts';
import type { Task } from './list.ts';

const mark = '\ufeff';
const head = `${mark}${columns.map(({ title }) => cell(title)).join(',')}`;

export function writeCsv(tasks: readonly Task[]): string {
  const rows = tasks.map((task) => columns.map(({ value }) => cell(String(value(task)))).join(','));
  return `${[head, ...rows].join('\r\n')}\r\n`;
}

/** A table of other columns is not ours. */
export function isOurCsv(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.startsWith(head);
}

/** What a spreadsheet would take for a formula is text behind an apostrophe (OWASP, CSV Injection). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
