/** A run in Markdown, for the page of a job and the comment of a merge request: a table of the plans, then what is to be looked at. */
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { rangeFinder } from './position-range.ts';
import { count, type Run, shown } from './run.ts';
import { linesSafe, oneLine } from './safe-text.ts';
import { gravity, severityWords } from './severity.ts';

/** GitHub takes no page above a mebibyte. */
const mostPlans = 300;
const mostComplaints = 100;
const longestTitle = 120;

interface Row {
  readonly file: string;
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The first line tells whose page it is: tdkt writes over no other. */
export function reportMarkdown(run: Run): string {
  const rows = rowsOf(run);
  const told = [...rows].sort((a, b) => graveness(a) - graveness(b)).slice(0, mostPlans);
  const rest = rows.length - told.length;
  return [
    '<!-- tdkt -->',
    `### tdkt: ${headline(run)}`,
    '',
    '| kế hoạch | trích yếu | lỗi | cảnh báo | lưu ý |',
    '| --- | --- | --: | --: | --: |',
    ...told.map((row) => tableRow(run, row)),
    '',
    ...(rest > 0 ? [`… và ${rest} kế hoạch khác.`, ''] : []),
    ...complaints(run),
  ].join('\n');
}

/** Plans, and other files that are complained of. */
function rowsOf(run: Run): Row[] {
  const rows = new Map<string, Row & { counts: Record<Severity, number> }>();
  const open = (file: string, title: string) => {
    const row = { file, title, counts: { error: 0, warning: 0, info: 0 } };
    rows.set(file, row);
    return row;
  };
  for (const { file, title } of run.plans) open(file, title);
  for (const { file, severity } of run.diagnostics) (rows.get(file) ?? open(file, '')).counts[severity]++;
  return [...rows.values()];
}

/** Those with the gravest complaints first, else in the order of the run. */
function graveness({ counts: { error, warning } }: Row): number {
  if (error > 0) return gravity.error;
  return warning > 0 ? gravity.warning : gravity.info;
}

function headline(run: Run): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => `${count(run, severity)} ${severityWords[severity]}`);
  return `${run.plans.length} kế hoạch, ${counts.join(', ')}`;
}

function tableRow(run: Run, { file, title, counts }: Row): string {
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title;
  const mark = { 0: '❌', 1: '⚠️', 2: '✅' }[graveness({ file, title, counts })] ?? '';
  return `| ${mark} ${plain(run.pathOf(file))} | ${plain(short)} | ${counts.error} | ${counts.warning} | ${counts.info} |`;
}

function complaints(run: Run): string[] {
  const found = shown({ ...run, most: Math.min(run.most, mostComplaints) });
  if (found.length === 0) return [];
  const find = rangeFinder(run.sources);
  const rest = shown(run).length - found.length;
  return [
    '#### Phải xem',
    '',
    ...found.map((diagnostic) => item(run, diagnostic, find(diagnostic.file, diagnostic.span)?.line)),
    ...(rest > 0 ? [`- … và ${rest} điểm khác`] : []),
    '',
  ];
}

function item(run: Run, { file, severity, message, code, help, basis }: Diagnostic, line: number | undefined): string {
  const place = plain(run.pathOf(file)) + (line === undefined ? '' : `:${line}`);
  const notes = [...(help === undefined ? [] : noteLines(`giúp: ${help}`)), ...(basis === undefined ? [] : noteLines(`căn cứ: ${basis}`))];
  return [`- **${severityWords[severity]}** ${place} — ${plain(message)} (\`${code}\`)`, ...notes].join('\n');
}

/** What is to be copied stands as code: indented, so that nothing in it can end it. */
function noteLines(note: string): string[] {
  const [first = '', ...rest] = linesSafe(note).split('\n');
  return ['', `  ${plain(first)}`, ...(rest.length > 0 ? ['', ...rest.map((line) => `      ${line}`)] : [])];
}

/** Words on one line that begin nothing: what could be structure is written as its number; names of fields stay code. */
function plain(text: string): string {
  return oneLine(text)
    .split(/(`[\p{L}\p{N}_ .:]+`)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[!#$&*+<=>?@[\\\]^_`{|}~]/gu, (mark) => `&#${mark.charCodeAt(0)};`)))
    .join('');
}
