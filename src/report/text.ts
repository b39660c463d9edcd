/** Diagnostics as a person reads them on a terminal. */
import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import { type Diagnostic, isWholeFile, type Related, type Severity, type Span } from '../diagnostic.ts';
import { saidBefore } from './alike.ts';
import { drawExcerpt } from './excerpt.ts';
import { type Line, lineFinder, positionIn } from './position.ts';
import { shown } from './run.ts';
import { oneLine, terminalSafe } from './safe-text.ts';
import { severityWords } from './severity.ts';

/** No line of an excerpt is wider than this. */
const excerptWidth = 100;

type FindLine = (offset: number) => Line;

/** Prints each complaint with its place, the line it is about, help and basis, then a count; nothing for none. */
export function reportText(
  diagnostics: readonly Diagnostic[],
  sources: Readonly<Record<string, string>>,
  { color, most = Number.POSITIVE_INFINITY }: { readonly color: boolean; readonly most?: number },
): string {
  if (diagnostics.length === 0) return '';
  const paint = new Chalk({ level: color ? 1 : 0 });
  const finders = new Map(Object.entries(sources).map(([file, text]) => [file, lineFinder(text)]));
  const complaints = shown({ diagnostics, most });
  const brief = saidBefore(complaints);
  const lines = complaints.map((d, index) => {
    const gap = index > 0 && !(brief.has(d) && brief.has(complaints[index - 1] ?? d)) ? '\n' : '';
    return gap + complaint(d, finders, paint, brief.has(d));
  });
  const rest = shown({ diagnostics, most: Number.POSITIVE_INFINITY }).length - complaints.length;
  return `${lines.join('\n')}\n${summary(diagnostics)}${rest > 0 ? `; còn ${rest} điểm chưa in` : ''}\n`;
}

function complaint(diagnostic: Diagnostic, finders: ReadonlyMap<string, FindLine>, paint: ChalkInstance, isBrief: boolean): string {
  const { file, severity, span, message, code, related = [] } = diagnostic;
  const findLine = isWholeFile(span) ? undefined : finders.get(file);
  const color = severityColor(severity, paint);
  const places = findLine ? [span, ...related.map((r) => r.span)] : [];
  const gutter = Math.max(1, ...places.map((s) => String(findLine?.(s.start).number).length));
  const place = findLine ? `:${placeText(findLine, span)}` : '';
  const head = `${paint.bold(terminalSafe(file) + place)}  ${color.bold(severityWords[severity])}  ${oneLine(message)}   ${paint.dim(code)}`;
  if (isBrief) return head;
  return [
    head,
    ...(findLine ? excerpt(findLine, span, gutter, paint, color) : []),
    ...(findLine ? related.flatMap((r) => relatedLines(r, finders.get(r.file ?? file) ?? findLine, gutter, paint)) : []),
    ...note('giúp', diagnostic.help, gutter, paint),
    ...note('căn cứ', diagnostic.basis, gutter, paint),
  ].join('\n');
}

function placeText(findLine: FindLine, span: Span): string {
  const { line, column } = positionIn(findLine(span.start), span.start);
  return `${line}:${column}`;
}

/** The first line that a span touches, with carets; white space at its end is not underlined when the span goes on. */
function excerpt(findLine: FindLine, span: Span, gutter: number, paint: ChalkInstance, color: ChalkInstance): string[] {
  const line = findLine(span.start);
  const start = Math.min(span.start - line.start, line.text.length);
  const goesOn = span.end - line.start > line.text.length;
  const end = goesOn ? Math.max(start, line.text.trimEnd().length) : span.end - line.start;
  const { text, carets } = drawExcerpt(line.text, start, end, excerptWidth - gutter - 3);
  const bar = `${' '.repeat(gutter)} |`;
  return [
    paint.dim(bar),
    `${paint.dim(`${String(line.number).padStart(gutter)} |`)} ${text}`.trimEnd(),
    `${paint.dim(bar)} ${indented(carets, color)}`,
  ];
}

function indented(carets: string, color: ChalkInstance): string {
  const marks = carets.trimStart();
  return ' '.repeat(carets.length - marks.length) + color.bold(marks);
}

function relatedLines(related: Related, findLine: FindLine, gutter: number, paint: ChalkInstance): string[] {
  const [line, column] = placeText(findLine, related.span).split(':');
  return [
    ...note(
      `xem ${related.file === undefined ? '' : `${terminalSafe(related.file)}, `}dòng ${line}, cột ${column}`,
      related.message,
      gutter,
      paint,
    ),
    ...excerpt(findLine, related.span, gutter, paint, paint.cyan),
  ];
}

/** `= giúp: …`; further lines stand under the first one's text. */
function note(label: string, text: string | undefined, gutter: number, paint: ChalkInstance): string[] {
  if (text === undefined) return [];
  const head = `${' '.repeat(gutter)} = ${label}: `;
  const [first = '', ...rest] = text.split(/\r\n|\r|\n/).map((line) => terminalSafe(line));
  return [
    `${' '.repeat(gutter)} ${paint.dim('=')} ${paint.bold(`${label}:`)} ${first}`,
    ...rest.map((line) => ' '.repeat(stringWidth(head)) + line),
  ];
}

function severityColor(severity: Severity, paint: ChalkInstance): ChalkInstance {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}

/** `1 lỗi, 0 cảnh báo`, with notes if any and the number of files when more than one is complained about. */
function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number => diagnostics.filter((d) => d.severity === severity).length;
  const files = new Set(diagnostics.map((d) => d.file)).size;
  const counts = (['error', 'warning', 'info'] as const)
    .filter((severity) => severity !== 'info' || count(severity) > 0)
    .map((severity) => `${count(severity)} ${severityWords[severity]}`);
  return counts.join(', ') + (files > 1 ? ` trong ${files} tệp` : '');
}
