/** The style sheet of the HTML page: one class per role of `decree30.ts`, in mm and points, so that the preview is the page. */
import { columns, page, type Role, type RoleStyle, roleNames, styleOf, tableText } from '../decree30.ts';
import type { Document } from '../document.ts';
import { blockWidth } from '../page.ts';
import { cellPadding } from '../table/grid.ts';
import { faces, mm, paperRules, pt, singleLine } from './html-paper.ts';

/** The whole style sheet of one document. */
export function styleSheet(document: Document): string {
  return [wordStyles(), screen, narrowScreen, paperRules(document)].join('\n');
}

/** How words, columns and tables look, on whatever sheet. */
export function wordStyles(): string {
  return [base, ...roleNames.map(roleRule), furniture].join('\n');
}

/** Word's habits: no kerning, no ligatures, a word longer than its line is broken, no single line left on a page. */
const base = `* { box-sizing: border-box; }
body { margin: 0; color: #000; font-family: ${faces}; font-size: 14pt; line-height: ${singleLine}; }
body { font-kerning: none; font-variant-ligatures: none; overflow-wrap: break-word; orphans: 2; widows: 2; }
p { margin: 0; }
p:empty::after { content: "\\a0"; }
sup { font-size: 65%; line-height: 0; }
sup a { color: inherit; text-decoration: none; }
.khoang { white-space: pre-wrap; }`;

/** The white between two paragraphs is the larger of `after` and `before`, in CSS as in Word. */
function roleRule(role: Role): string {
  const style = styleOf(role);
  const declarations: readonly (readonly [name: string, value: string, needed: boolean])[] = [
    ['margin-top', pt(style.before), style.before > 0],
    ['margin-left', mm(style.indent), style.indent > 0],
    ['margin-bottom', pt(style.after), style.after > 0],
    ['text-align', style.align, style.align !== 'left'],
    ['text-indent', mm(style.firstLine), style.firstLine !== 0],
    ['font-size', pt(style.size), true],
    ['font-weight', 'bold', style.bold],
    ['font-style', 'italic', style.italic],
    ['line-height', lineHeight(style.line), 'exact' in style.line || style.line.multiple !== 1],
    ['break-after', 'avoid', style.keepNext],
    ['color', '#f00', style.red === true],
  ];
  const needed = declarations.filter(([, , isNeeded]) => isNeeded).map(([name, value]) => `${name}: ${value};`);
  return `.${role} { ${needed.join(' ')} }${style.boxed ? `\n${boxRule(role)}` : ''}`;
}

function lineHeight(line: RoleStyle['line']): string {
  return 'exact' in line ? pt(line.exact) : String(Number((line.multiple * singleLine).toFixed(3)));
}

/** A single line around the words (mục III.2.b, III.2.c); the width stands on the paragraph. */
function boxRule(role: Role): string {
  return `.${role} { margin-left: auto; margin-right: auto; max-width: 100%; border: 0.75pt solid; padding: 3pt 0; }`;
}

/**
 * Rules, columns, tables and notes. After the roles, so that what a place decides wins.
 * A table is moved by half its border: it would stand outside the text block, where Chromium's printer cuts it off.
 * Borders take no room from a cell's text in Word; here they take it from the padding, also when the page is zoomed out.
 * The dots of a form begin where its text ends and take no room themselves, so that text of several lines and in bold stays text.
 */
const furniture = `.dong_cham { overflow-x: clip; }
.cham::after { content: "${'.'.repeat(200)}"; display: inline-block; width: 100%; margin-right: -100%; text-indent: 0; white-space: nowrap; }
hr { border: 0; margin: 0; max-width: 100%; color: inherit; }
hr.duong_ke { margin: 3pt auto ${pt(styleOf('duong_ke').after)}; border-top: 0.75pt solid; }
.giu, .truoc_bang { break-after: avoid; }
.truoc_bang { margin-bottom: ${pt(page.gapBeforeTable)}; }
table { table-layout: fixed; width: 100%; border-collapse: collapse; border-spacing: 0; }
thead, tr { break-inside: avoid; }
td, th { padding: 0; font-weight: inherit; text-align: inherit; vertical-align: top; }
.cuoi_trang td { padding-top: ${pt(columns.cuoi.before)}; }
.cuoi_trang .noi_tiep td { padding-top: 0; }
.cuoi_trang .chia { break-inside: auto; }
.cuon + .cuon { margin-top: ${pt(page.gapBeforeTable)}; }
.bang { margin-left: -0.5px; }
.bang td, .bang th { border: 0.5pt solid; padding: 0 calc(${mm(cellPadding)} - 1px); }
.bang th { vertical-align: middle; }
${tableText.sizes
  .slice(1)
  .map((size) => `.bang.co_${size} p { font-size: ${pt(size)}; }`)
  .join('\n')}
.cuoc_chu::before { content: ""; display: block; width: 50mm; margin: 12pt 0 3pt; border-top: 0.5pt solid; }
.cuoc_chu { break-inside: avoid; }
footer { margin-top: 12pt; padding-top: 4pt; border-top: 0.75pt solid; }`;

const { top, right, bottom, left } = page.margin;

/** A sheet's air beside its text where the screen is narrow. */
const leastMargin = 4;

/** A sheet as wide as the screen at most: first its margins shrink, as they stand to each other, then its text. */
function sheetRule(selector: string, width: number, height: number, text: number): string {
  const side = (margin: number) =>
    `clamp(${mm(leastMargin)}, (100% - ${mm(text)}) * ${(margin / (left.value + right.value)).toFixed(4)}, ${mm(margin)})`;
  const padding = `${mm(top.value)} ${side(right.value)} ${mm(bottom.value)} ${side(left.value)}`;
  return `${selector} { width: min(${mm(width)}, 100%); min-height: ${mm(height)}; padding: ${padding}; }`;
}

/** Sheets of paper on a grey desk; a section is one tall sheet. A table that is wider than the sheet scrolls in its own box. */
const screen = `@media screen {
body { background: #8b8f94; padding: 8mm 0; }
section { margin: 0 auto 8mm; background: #fff; box-shadow: 0 1mm 4mm #0006; }
${sheetRule('section', page.width, page.height, blockWidth(false))}
${sheetRule('section.trang_ngang', page.height, page.width, blockWidth(true))}
.cuon { overflow-x: auto; margin: 0 -1px; padding: 0 1px; }
hr.sang_trang { margin: 8mm 0; border-top: 1pt dashed #8b8f94; }
}`;

const indented = roleNames.filter((role) => styleOf(role).indent > 0);
const justified = roleNames.filter((role) => styleOf(role).align === 'justify');
const centred = roleNames.filter((role) => styleOf(role).align === 'center');
const classes = (roles: readonly Role[]): string => roles.map((role) => `.${role}`).join(', ');

/** A telephone: the head's columns one under the other, no words far to the right, no wide gaps between few words. */
const narrowScreen = `@media screen and (max-width: ${mm(blockWidth(false) + 2 * leastMargin)}) {
body { padding: 0; }
section, section.trang_ngang { min-height: 0; padding-top: 8mm; padding-bottom: 8mm; }
.dau_trang colgroup { display: none; }
.dau_trang, .dau_trang tbody, .dau_trang tr, .dau_trang td { display: block; }
.dau_trang td { padding-bottom: 6pt; }
${classes(indented)} { margin-left: 5mm; }
${classes(justified)} { text-align: left; }
${classes(centred)} { text-wrap: balance; }
}`;
