import { readFileSync } from 'node:fs';
import { layOut as ours, linesOf } from '../../src/layout/layout.ts';
import { documentOf, write } from '../support/build.ts';
import { layOut, type Pdf } from '../support/office.ts';

interface L { text: string; top: number; bottom: number; left: number; right: number }
/** Words on one height, read as lines of one column. */
function linesOfPdf(sheet: Pdf[number]): L[] {
  const lines: { text: string; top: number; bottom: number; left: number; right: number }[] = [];
  for (const word of sheet.words) {
    const line = lines.findLast((each) => Math.abs(each.bottom - word.y2) < 0.6 && word.x1 > each.right - 1 && word.x1 - each.right < 12);
    if (line) { line.text += ` ${word.text}`; line.right = word.x2; }
    else lines.push({ text: word.text, top: word.y1, bottom: word.y2, left: word.x1, right: word.x2 });
  }
  return lines;
}
const files = process.argv.slice(2);
const clean = (text: string) => text.replace(/\s+/gu, '');
await Promise.all(files.map(async (file) => {
  const document = documentOf(file, readFileSync(file, 'utf8'));
  ours(document);
  const start = process.cpuUsage();
  const mine = ours(document);
  const cost = process.cpuUsage(start).user / 1000;
  const begun = process.cpuUsage();
  const bytes = write('docx', document);
  await bytes;
  const writing = process.cpuUsage(begun).user / 1000;
  const { pdf } = await layOut(bytes);
  const out = [`${file}: ours ${mine.length} pages, LibreOffice ${pdf.length}; ${cost.toFixed(1)} ms (docx ${writing.toFixed(0)})`];
  for (let page = 0; page < Math.max(mine.length, pdf.length); page++) {
    const [mp, lp] = [mine[page], pdf[page]];
    if (!mp || !lp) { out.push(`  page ${page + 1} only one`); continue; }
    const theirs = linesOfPdf(lp).filter((l) => !(l.top < 18 && /^\d+$/.test(l.text)));
    const sorted = linesOf(mp).filter((l) => l.text.trim() !== '');
    const last = (list: readonly { text: string }[]) => list.at(-1)?.text.slice(0, 40) ?? '';
    const letters = (t: string) => t.replace(/[\d.…]/g, '').split('').sort().join('');
    const a = letters(clean(sorted.map((l) => l.text).join('')));
    const b = letters(clean(theirs.map((l) => l.text).join('')));
    // heights: of each line found in both
    let worst = 0; let worstText = ''; let found = 0; let missing: string[] = [];
    for (const l of sorted) {
      const t = theirs.find((each) => clean(each.text) === clean(l.text) && Math.abs(each.left - l.left) < 12);
      if (!t) { missing.push(l.text); continue; }
      found += 1;
      // baseline by bottom
      const diff = t.bottom - (l.top + l.height);
      if (process.env.W && l.role === process.env.W) out.push(`   W ${(t.right - t.left - l.width).toFixed(3)} ${l.width.toFixed(1)} n${[...l.text].filter((c) => c === '\u00a0').length} s${[...l.text].filter((c) => c === ' ').length} ${l.text.slice(0, 100)}`);
      if (process.env.V) out.push(`   ${diff.toFixed(2)} x${(t.left - l.left).toFixed(2)} ${l.role} ${l.top.toFixed(1)} ${l.text.slice(0, 50)}`);
      if (Math.abs(diff) > Math.abs(worst)) { worst = diff; worstText = l.text; }
    }
    if (process.env.B) for (const l of theirs) out.push(`   LO: ${l.top.toFixed(1)} ${l.text}`);
    if (process.env.B) for (const l of sorted) out.push(`   WE: ${l.top.toFixed(1)} ${l.text} [${l.width.toFixed(1)}/${l.room.toFixed(1)}]`);
    out.push(`  p${page + 1} ${a === b ? 'same text' : `DIFFERENT: ends “${last(sorted)}” | “${last(theirs)}”`} lines ${found}/${sorted.length}, worst ${worst.toFixed(2)} at “${worstText.slice(0, 40)}”${missing.length ? ` missing: ${missing.slice(0, 3).map((m) => m.slice(0, 60)).join(' | ')}` : ''}`);
  }
  console.log(out.join('\n'));
}));
