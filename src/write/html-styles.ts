/** The style sheet of the HTML page: one class per role of `decree30.ts`, in mm and points, so that the preview is the page. */
import { columns, page, type Role, type RoleStyle, roleNames, styleOf, tableText } from '../decree30.ts';
import { cellPadding } from '../table/grid.ts';

/** What Word calls single spacing of Times New Roman, as a multiple of the size; fixed, so that a substitute face keeps the lines. */
const singleLine = 1.15;

export const mm = (value: number): string => `${Number(value.toFixed(2))}mm`;
const pt = (value: number): string => `${Number(value.toFixed(2))}pt`;

/** The whole style sheet. */
export function styleSheet(): string {
  return [base, ...roleNames.map(roleRule), furniture, screen, pages].join('\n');
}

/** Word's habits: no kerning, no ligatures, a word longer than its line is broken, no single line left on a page. */
const base = `* { box-sizing: border-box; }
body { margin: 0; color: #000; font-family: "${page.font}", Tinos, "Liberation Serif", serif; font-size: 14pt; line-height: ${singleLine}; }
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
  return `.${role} { margin-left: auto; margin-right: auto; border: 0.75pt solid; padding: 3pt 0; }`;
}

/**
 * Rules, columns, tables and notes. After the roles, so that what a place decides wins.
 * A table is moved by half its border: it would stand outside the text block, where Chromium's printer cuts it off.
 * Borders take no room from a cell's text in Word; here they take it from the padding, also when the page is zoomed out.
 */
const furniture = `.dong_cham { display: flex; align-items: baseline; white-space: pre-wrap; }
.dong_cham .cham { flex: 1; min-width: 10mm; border-bottom: 0.75pt dotted; }
hr { border: 0; margin: 0; color: inherit; }
hr.duong_ke { margin: 3pt auto ${pt(styleOf('duong_ke').after)}; border-top: 0.75pt solid; }
.giu, .truoc_bang { break-after: avoid; }
.truoc_bang { margin-bottom: ${pt(page.gapBeforeTable)}; }
table { table-layout: fixed; width: 100%; border-collapse: collapse; border-spacing: 0; }
thead, tr { break-inside: avoid; }
td, th { padding: 0; font-weight: inherit; text-align: inherit; vertical-align: top; }
.cuoi_trang td { padding-top: ${pt(columns.cuoi.before)}; }
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
const margins = [top, right, bottom, left].map((margin) => mm(margin.value)).join(' ');
const portrait = { width: mm(page.width), height: mm(page.height) };
const numberStyle = styleOf('so_trang');

/** Sheets of paper on a grey desk; a section is one tall sheet. */
const screen = `@media screen {
body { background: #8b8f94; padding: 8mm; }
section { width: ${portrait.width}; min-height: ${portrait.height}; margin: 0 auto 8mm; padding: ${margins}; background: #fff; box-shadow: 0 1mm 4mm #0006; }
section.trang_ngang { width: ${portrait.height}; min-height: ${portrait.width}; }
hr.sang_trang { margin: 8mm ${mm(-right.value)} 8mm ${mm(-left.value)}; border-top: 1pt dashed #8b8f94; }
}`;

/**
 * Paper. The number stands in the top margin, none on the first page (mục I.7). A browser cannot begin again at 1,
 * so pages with a numbering of their own (`so_rieng_*`) show none rather than a wrong one.
 */
const pages = `@page { size: ${portrait.width} ${portrait.height}; margin: ${margins}; @top-center { content: counter(page); vertical-align: top; padding-top: ${mm(page.headerDistance)}; font: ${pt(numberStyle.size)}/${singleLine} "${page.font}", Tinos, "Liberation Serif", serif; } }
@page trang_ngang { size: ${portrait.height} ${portrait.width}; }
@page so_rieng_doc { @top-center { content: none; } }
@page so_rieng_ngang { size: ${portrait.height} ${portrait.width}; @top-center { content: none; } }
@page :first { @top-center { content: none; } }
@media print {
section + section { break-before: page; }
.trang_doc { page: trang_doc; }
.trang_ngang { page: trang_ngang; }
.trang_doc.so_rieng { page: so_rieng_doc; }
.trang_ngang.so_rieng { page: so_rieng_ngang; }
hr.sang_trang { break-after: page; }
}`;
