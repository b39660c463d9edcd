/** Runs as a person sees them: what Word has cut to pieces is one again, letters of old fonts are Unicode. */
import { toUnicode } from '../vietnamese/old-encodings.ts';
import type { Run } from './tree.ts';

export function tidyRuns(runs: readonly Run[], told: Set<string>): Run[] {
  return joined(runs).map((run) => inUnicode(run, told));
}

const formats = [
  'bold',
  'italic',
  'underline',
  'strike',
  'caps',
  'smallCaps',
  'hidden',
  'size',
  'colour',
  'highlighted',
  'script',
] as const;
const marks = ['field', 'link', 'inserted', 'deleted'] as const;

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && areOne(last, run)) all[all.length - 1] = { ...last, text: last.text + run.text, font: fontOf(last, run) };
    else all.push(run);
  }
  return all;
}

function areOne(a: Run, b: Run): boolean {
  if (a.text === '' || b.text === '') return false;
  const sameFont = a.font === b.font || isBlank(a.text) || isBlank(b.text);
  return sameFont && formats.every((name) => a[name] === b[name]) && marks.every((name) => a[name] === b[name]);
}

function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}

/** In which font a space stands nobody sees. */
function fontOf(a: Run, b: Run): string {
  return isBlank(a.text) ? b.font : a.font;
}

/** Fonts from before Unicode, by their names; a name that ends in H has capitals where small letters are typed. */
const oldFonts = { TCVN3: /^\.vn/iu, VNI: /^vni\b/iu };
const capitalFont = /^\.vn.*h$/iu;

function inUnicode(run: Run, told: Set<string>): Run {
  const encoding = oldFonts.TCVN3.test(run.font) ? 'TCVN3' : oldFonts.VNI.test(run.font) ? 'VNI' : undefined;
  // A letter that those fonts do not have is Unicode already: another font shows it.
  if (!encoding || run.text === '' || /[\u0100-\u024f\u1e00-\u1eff]/u.test(run.text)) return run;
  const text = toUnicode(run.text, encoding);
  told.add(`Chữ gõ bằng phông ${run.font} (bảng mã ${encoding}) đã đổi sang Unicode; cần soát lại từng chữ`);
  return { ...run, encoding, text: capitalFont.test(run.font) ? text.toUpperCase() : text };
}
