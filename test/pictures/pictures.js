/**
 * Draws the pictures of README: a plan, and the page that it becomes, the same colour where the same words stand.
 * Needs LibreOffice, poppler, Chromium and ImageMagick; `npm run pictures`, then look at them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';

const plan = 'docs/hinh/mot-trang.yaml';
const outermost = /^(?:nam|trich_yeu|can_cu|ket_thuc|noi_nhan|ky):|^ {2}- \w+:/u;

/** `from` and `to` are beginnings of lines: what stands between is shown, on both sides; a colour goes to the next `turn`. */
const pictures = [
  { name: 'mot-trang', change: (text) => text, turn: outermost },
  {
    name: 'bang',
    change: (text) => text.replace(/theo_quy.*/u, 'bang'),
    turn: /^ {2}- tieu_de|^ {6}- quy/u,
    from: '  - tieu_de',
    to: '  - phan_cong',
  },
];

/** Beside white they stay as good to read as without. */
const colours = ['#cfe3ff', '#e6d8ff', '#d3f3d6', '#ffe9bd', '#ffd9e2', '#cdf1ee', '#e8e2d4'];
const pageWidth = 210;

const folder = mkdtempSync(join(tmpdir(), 'tdkt-pictures-'));
const run = (...words) => execFileSync(words[0], words.slice(1), { encoding: 'utf8', maxBuffer: 1 << 26 });
const escaped = (text) => text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** The first page as LibreOffice prints it. */
function printed(file, name) {
  run('node', 'bin/tdkt.js', 'build', file, '--format', 'pdf', '-o', join(folder, `${name}.pdf`));
  run('pdftocairo', '-png', '-singlefile', '-r', '150', join(folder, `${name}.pdf`), join(folder, name));
  return `data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}`;
}

/** Each line of the plan → its colour. */
function colouring(lines, turn) {
  let at = -1;
  return lines.map((line) => {
    if (turn.test(line)) at += 1;
    return at < 0 || line === 'noi_dung:' ? 'none' : colours[at % colours.length];
  });
}

/** The lines of the first page, each with the index of the plan's line that it came from. */
function linesOnPage(file) {
  const { list } = JSON.parse(run('node', 'bin/tdkt.js', 'show', '--stage', 'page', file));
  const lines = list[0].pieces.flatMap(({ lines: own }) => own).filter(({ source }) => source !== null);
  return lines.map((line) => ({ ...line, at: Number(line.source.split(':').at(-1)) - 1 }));
}

const tint = ({ left, top, width, height }, colour) =>
  `<i style="left:${left - 1}mm;top:${top}mm;width:${width + 2}mm;height:${height}mm;background:${colour}"></i>`;

function coded(line, colour) {
  const [, text, note = ''] = /^(.*?)(\s+#.*)?$/u.exec(line);
  const words = escaped(text).replace(/^([\s-]*)(\w+:)/u, '$1<b>$2</b>');
  return `<div style="background:${colour}">${words}<em>${escaped(note)}</em></div>`;
}

function page({ name, change, turn, from = '', to }) {
  const file = join(folder, basename(plan));
  writeFileSync(file, change(readFileSync(plan, 'utf8')));
  const all = readFileSync(file, 'utf8').trimEnd().split('\n');
  const colourOf = colouring(all, turn);
  const onPage = linesOnPage(file);
  const [start, end] = [all.findIndex((line) => line.startsWith(from)), to ? all.findIndex((line) => line.startsWith(to)) : all.length];
  const topOf = (index, otherwise) => onPage.find(({ at }) => at >= index)?.top ?? otherwise;
  const [top, bottom] = from === '' ? [0, 297] : [topOf(start) - 2, topOf(end, 297) - 2];
  const tints = onPage.filter(({ at }) => at >= start && at < end).map((line) => tint(line, colourOf[line.at]));
  return `<!doctype html><style>${style(top, bottom)}</style>
  <div class="plan"><p>${basename(plan)}</p>${all
    .map((line, index) => coded(line, colourOf[index]))
    .slice(start, end)
    .join('')}</div>
  <div class="page"><div class="sheet"><img src="${printed(file, name)}">${tints.join('')}</div></div>`;
}

const style = (top, bottom) => `
  body { margin: 0; padding: 14px; display: flex; gap: 14px; align-items: flex-start; background: #fff; width: 985px }
  .plan, .page { border: 1px solid #b9bfc8; border-radius: 4px; overflow: hidden }
  .plan { flex: 1; padding: 8px 0; font: 13px/1.45 'Liberation Mono', monospace; white-space: pre }
  .plan p { margin: 0 0 6px; padding: 0 10px 6px; border-bottom: 1px solid #e2e5ea; color: #555 }
  .plan div { padding: 0 10px } b { color: #0b4a8f } em { color: #666; font-style: normal }
  .page { position: relative; width: 505px; height: ${((bottom - top) * 505) / pageWidth}px }
  .sheet { position: absolute; width: ${pageWidth}mm; transform-origin: 0 0; transform: scale(calc(505 / (${pageWidth} * 96 / 25.4))) translateY(-${top}mm) }
  img { width: ${pageWidth}mm; display: block } i { position: absolute; mix-blend-mode: multiply; border-radius: 1mm }`;

const executablePath = run('sh', '-c', 'command -v chromium').trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const tab = await browser.newPage({ viewport: { width: 1013, height: 100 }, deviceScaleFactor: 1.5 });
  for (const picture of pictures) {
    await tab.setContent(page(picture));
    const file = join(folder, 'screen.png');
    writeFileSync(file, await tab.screenshot({ fullPage: true }));
    // Few colours: a small file.
    run('convert', file, '-strip', '+dither', '-colors', '32', `PNG8:docs/hinh/${picture.name}.png`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
