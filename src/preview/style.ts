/** How the page of the preview looks: sheets of paper on a grey desk, complaints beside them, as wide as the window is. */
import { page, roleNames, styleOf } from '../decree30.ts';
import { cellPadding } from '../table/grid.ts';
import { mm, singleLine } from '../write/html-paper.ts';
import { wordStyles } from '../write/html-styles.ts';

const { top, right, bottom, left } = page.margin;
const margins = [top, right, bottom, left].map((margin) => mm(margin.value)).join(' ');

/**
 * Chromium sets letters in whole 64ths of a pixel and borders in whole pixels: with two pixels a point all sizes and borders of the
 * decree are whole, so that lines end where we measured. Then the sheet is drawn smaller, and takes as much room as it is drawn.
 */
const [twoPixels, onePixel] = [1.5, 0.75];

function scaled(size: string, zoom: number): string {
  const less = `(${size} / ${zoom} - 1)`;
  return `zoom: ${zoom}; transform: scale(calc(${size} / ${zoom})); transform-origin: 0 0; margin: 0 calc(${less} * var(--rong)) calc(${less} * var(--cao)) 0;`;
}

/** LibreOffice, as which we measure, keeps a twelfth of a line's height free behind slanted letters. */
const slanted = roleNames
  .filter((role) => styleOf(role).italic && styleOf(role).align === 'justify')
  .map((role) => `.to .${role} { padding-right: ${(singleLine / 12).toFixed(3)}em; }`)
  .join('\n');

/**
 * The text of one sheet, by the figures of the decree; notes at the foot of its text, the contact line below. A sheet is as
 * high as paper: where a browser still sets a line more than word processors do, it stands in the margin. Outlines that nobody sees are
 * seen where a system takes shadows and grounds away.
 */
const sheets = `.to { display: flex; flex-direction: column; flex: none; position: relative; ${scaled('var(--co, 1)', twoPixels)} width: var(--rong); height: var(--cao); padding: ${margins}; background: #fff; box-shadow: 0 1mm 4mm #0006; outline: 1px solid transparent; }
.to { --rong: ${mm(page.width)}; --cao: ${mm(page.height)}; text-rendering: geometricPrecision; }
.to.ngang { --rong: ${mm(page.height)}; --cao: ${mm(page.width)}; }
.chu { display: flow-root; }
.chu.sat > :first-child { margin-top: 0; }
.to > .so_trang { position: absolute; top: ${mm(page.headerDistance)}; left: ${mm(left.value)}; right: ${mm(right.value)}; margin: 0; }
.to > .cuoc_chu { margin-top: auto; }
.to > footer { position: absolute; bottom: ${mm(page.footerDistance)}; left: ${mm(left.value)}; right: ${mm(right.value)}; margin: 0; }
.cuon { overflow: visible; }
.bang { margin-left: 0; }
.bang td, .bang th { padding: 0 calc(${mm(cellPadding)} - 0.25pt); }
[data-phan~=dau] { text-align-last: justify; }
[data-phan~=cuoi] { text-indent: 0; }
[data-doan]:focus-visible, [data-doan].dich { outline: 2px solid #0b57d0; outline-offset: 3px; }
[data-doan]:focus:not(:focus-visible, .dich) { outline: none; }
[data-muc] { outline: 1px solid transparent; }
[data-muc=error] { background: #fde3e1; }
[data-muc=warning] { background: #fff2cc; }
[data-muc=info] { background: #e6effc; }
${slanted}`;

/** What is not paper. The browser's own face: Times is for the document. */
const desk = `html { scroll-padding-top: 4rem; overflow-anchor: none; }
body { background: #d3d7db; }
.ban, .y_kien, .dong { font: 15px/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1b1f23; }
.ban { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 8px 16px; background: #fff; border-bottom: 1px solid #8b9199; }
.ban h1 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
.ban .day { margin-left: auto; display: flex; flex-wrap: wrap; gap: 6px; }
.ban .phim { flex-basis: 100%; font-size: 13px; color: #454c54; }
.ban button, .y_kien .mo { font: inherit; font-size: 14px; min-height: 28px; padding: 2px 10px; color: #0b3d91; background: #f3f6fb; border: 1px solid #6b7c93; border-radius: 4px; cursor: pointer; }
.ban button[aria-pressed=true] { background: #0b3d91; color: #fff; }
.ban button:disabled { color: #4f565d; background: #eee; cursor: default; }
button:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
#dau { max-width: 1100px; margin: 0 auto; padding: 0 16px; }
#dau h2 { margin: 12px 0 0; padding: 10px 12px; font: 600 16px/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #fff; background: #8c1d18; border-radius: 4px; }
#dau .y_kien { position: static; margin-top: 8px; width: auto; }
#dau { scroll-margin-top: 120px; }
#ly_do { position: fixed; left: 0; right: 0; bottom: 0; z-index: 3; padding: 10px 16px; font: 15px/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #fff; background: #8c1d18; overflow-wrap: anywhere; }
#ly_do[hidden] { display: none; }
#trang { padding: 16px 8px; }
.hang { position: relative; display: flex; justify-content: center; align-items: flex-start; gap: 16px; margin-bottom: 16px; }
.ben { position: relative; flex: none; width: 300px; align-self: stretch; }
.y_kien, .dong { position: absolute; left: 0; right: 0; padding: 8px 10px; background: #fff; border-left: 5px solid #5b646d; border-radius: 4px; box-shadow: 0 1px 4px #0005; overflow-wrap: anywhere; }
.y_kien.error { border-color: #b3261e; }
.y_kien.warning { border-color: #b06000; }
.y_kien.info { border-color: #1a5fb4; }
.y_kien .toi { display: block; width: 100%; padding: 0; font: inherit; color: inherit; text-align: left; background: none; border: 0; cursor: pointer; }
.y_kien .giup { margin-top: 4px; white-space: pre-wrap; }
.y_kien .cho { margin-top: 4px; font-size: 13px; color: #454c54; }
.dong { z-index: 1; border-color: #0b57d0; background: #e8f0fe; font-weight: 600; }
#trang.cu .to { background: #c9cdd1; box-shadow: none; }
#trang.cu .to * { color: #3c4043 !important; background: none !important; }
.rieng { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

/** Half a screen beside the editor, a telephone: complaints stand under their sheet, a line is named at its paragraph. */
const narrow = `@media (max-width: 760px) {
.ban { position: static; padding: 8px; }
.ban .day { margin-left: 0; }
#trang { padding: 8px; }
.hang { flex-direction: column; align-items: center; gap: 8px; }
.ben { position: static; width: 100%; align-self: auto; }
.y_kien { position: static; margin-top: 8px; }
.dong { left: 8px; right: 8px; }
}`;

/** Nobody signs these sheets by mistake. */
const unfinished = 'In khi kế hoạch còn chỗ chưa đọc được';

/** Only the sheets, a hair less high than paper, so that rounding makes no more pages of them; nor are they set larger than paper. */
const paper = `@page { size: ${mm(page.width)} ${mm(page.height)}; margin: 0; }
@page ngang { size: ${mm(page.height)} ${mm(page.width)}; margin: 0; }
@media print {
body { background: #fff; }
.ban, #dau, .ben, #ly_do { display: none; }
#trang { padding: 0; }
.hang { display: block; margin: 0; }
.hang + .hang { break-before: page; }
.to { ${scaled('1', onePixel)} box-shadow: none; outline: none; height: calc(var(--cao) - 0.5mm); }
.to.ngang { page: ngang; }
#trang.do_dang .to::before { content: "${unfinished}"; position: absolute; top: 3mm; left: ${mm(left.value)}; right: ${mm(right.value)}; font: 9pt/1.2 system-ui, sans-serif; text-align: center; }
[data-doan] { background: none !important; outline: none !important; }
}`;

/** The style sheet, the same for every plan. */
export function previewStyle(): string {
  return [wordStyles(), sheets, desk, narrow, paper].join('\n');
}
