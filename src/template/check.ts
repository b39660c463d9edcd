/** The static check of a template: balanced markup, known tags, no raw values, no value inside a tag, nothing but our part of Handlebars. */
import type { Diagnostic, Span } from '../diagnostic.ts';
import { matches } from '../vietnamese/matches.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { contentOf, tagNames } from './elements.ts';
import { checkLanguage, deeper, type Surroundings } from './language.ts';
import { tagPattern } from './markup.ts';

export interface TemplateFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** One of ours, not of an office. */
  readonly builtIn: boolean;
}

const everyTag = 'thẻ của các đoạn văn liệt kê ở docs/decree30.md';

export type Report = (code: string, span: Span, message: string, help?: string) => void;

/** Every block body and every template must be balanced by itself; all mistakes are reported. */
export function checkTemplate(file: TemplateFile, program: hbs.AST.Program, parts: readonly string[]): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const report: Report = (code, span, message, help) =>
    problems.push({ code, severity: 'error', message, file: file.path, span, ...(help === undefined ? {} : { help }) });
  checkProgram(program, 0, file.text, { report, parts, spanOf: (node) => spanOf(node, file.text) });
  return problems;
}

function checkProgram(program: hbs.AST.Program, depth: number, text: string, around: Surroundings): void {
  const { report } = around;
  const open: { tag: string; span: Span }[] = [];
  for (const statement of program.body) {
    const span = spanOf(statement, text);
    if (isContent(statement)) checkContent(statement.value, span, open, report);
    else checkStatement(statement, depth, text, around);
  }
  for (const { tag, span } of open) {
    report('mau/the_chua_dong', span, `Thẻ <${tag}> chưa đóng, cần thêm </${tag}> trong cùng một khối`);
  }
}

function isContent(statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement {
  return statement.type === 'ContentStatement';
}

function checkStatement(statement: hbs.AST.Statement, depth: number, text: string, around: Surroundings): void {
  const span = spanOf(statement, text);
  const isValue = statement.type === 'MustacheStatement';
  if (isValue && !(statement as hbs.AST.MustacheStatement).escaped) {
    around.report('mau/gia_tri_tho', span, 'Giá trị thô {{{…}}} có thể làm vỡ văn bản, cần thay bằng {{…}}');
  } else if (isValue && insideTag(text, span.start)) {
    around.report('mau/gia_tri_trong_the', span, 'Giá trị {{…}} đứng bên trong một thẻ, cần đặt giữa thẻ mở và thẻ đóng');
  } else checkLanguage(statement, depth, around);
  const block = statement as hbs.AST.BlockStatement;
  if (statement.type !== 'BlockStatement') return;
  if (block.program) checkProgram(block.program, depth + deeper(block), text, around);
  if (block.inverse) checkProgram(block.inverse, depth, text, around);
}

/** True when the last `<` before `offset` has not been closed by a `>`. */
function insideTag(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}

function checkContent(content: string, span: Span, open: { tag: string; span: Span }[], report: Report): void {
  let offset = 0;
  for (const match of matches(content, tagPattern)) {
    const here = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    checkText(content.slice(offset, match.index), span.start + offset, report);
    offset = match.index + match[0].length;
    checkTag(match, here, open, report);
  }
  checkText(content.slice(offset), span.start + offset, report);
}

function checkTag(match: RegExpExecArray, span: Span, open: { tag: string; span: Span }[], report: Report): void {
  const [, closing, tag = '', empty] = match;
  const content = contentOf(tag);
  if (content === undefined) {
    const [near] = nearest(tag, tagNames);
    report('mau/the_la', span, `Không có thẻ <${tag}>`, near === undefined ? everyTag : `thẻ gần nhất là <${near}>`);
  } else if ((content === 'nothing') !== Boolean(empty) && !closing) {
    report(
      'mau/the_rong',
      span,
      content === 'nothing' ? `Thẻ <${tag}> không chứa gì, cần ghi <${tag}/>` : `Thẻ <${tag}> cần nội dung và </${tag}>`,
    );
  } else if (closing) {
    const last = open.pop();
    if (last?.tag !== tag)
      report('mau/the_lech', span, `Thẻ </${tag}> không khớp, cần ${last ? `</${last.tag}>` : 'một thẻ mở trong cùng khối'}`);
  } else if (!empty) open.push({ tag, span });
}

function checkText(text: string, start: number, report: Report): void {
  const at = text.search(/[<>]/u);
  if (at >= 0) {
    report('mau/dau_nhon', { start: start + at, end: start + at + 1 }, 'Dấu < hoặc > đứng lẻ không phải là thẻ, cần ghi &lt; hoặc &gt;');
  }
}

/** Handlebars counts lines from 1 and columns from 0. */
export function spanOf(node: { loc: hbs.AST.SourceLocation }, text: string): Span {
  return { start: offsetOf(text, node.loc.start), end: offsetOf(text, node.loc.end) };
}

function offsetOf(text: string, { line, column }: hbs.AST.Position): number {
  let offset = 0;
  for (let i = 1; i < line; i++) offset = text.indexOf('\n', offset) + 1;
  return Math.min(offset + column, text.length);
}
