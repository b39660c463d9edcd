import { isForm } from '../reading/forms.ts';
import { inText } from '../reading/texts.ts';
import type { Rule } from '../rule.ts';

/** Room left to fill in, in the words of the plan itself; a form in an appendix keeps its dots. */
export const choTrong: Rule = {
  code: 'bo_sot/cho_trong',
  severity: 'warning',
  about: 'Chỗ để trống bằng dấu chấm, gạch dưới hoặc khoảng trắng trong lời văn, chưa được điền.',
  cure: 'Điền cho đủ; chưa biết thì bỏ cả cụm từ ấy.',
  signing: 'error',
  bad: `
mo_dau: |
  Thực hiện Kế hoạch ⟦số …/KH-UBND⟧ ⟦ngày … tháng …⟧ năm 2026, Ủy ban nhân dân xã ⟦………⟧ ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026, Ủy ban nhân dân xã Tân Lập ban hành Kế hoạch như sau
`,
  *check({ texts }) {
    for (const text of texts) {
      if (isForm(text) || !suspicious.test(text.text)) continue;
      for (const { start, end } of blanks(text.typed)) {
        const words = text.text.slice(start, end).replace(/ {2,}/gu, '   ');
        const shown = words.length > 40 ? `${words.slice(0, 10)}…` : words;
        yield inText(text, start, end, { message: `Chỗ trống “${shown}” chưa điền, cần điền hoặc bỏ cụm từ này` });
      }
    }
  },
  *gaps({ texts }) {
    const forms = texts.filter((text) => text.path.includes('phu_luc') && isForm(text) && suspicious.test(text.text));
    const count = forms.reduce((sum, text) => sum + blanks(text.typed).length, 0);
    if (count > 0) yield `${count} chỗ trống trong phụ lục: coi là mẫu biểu để người khác điền`;
  },
};

const dots = '(?:\\.\\.|…)[.…]*';
const patterns = [
  // “ngày … tháng … năm …”, also with only white space or with slashes.
  new RegExp(
    `ngày(?:\\s*${dots}\\s*| {2,})(?:tháng(?:(?:\\s*${dots}| {2,}(?=năm))(?:\\s*năm\\s*${dots})?)?|\\/ *(?:\\d+|${dots})(?: *\\/ *${dots})?)`,
    'giu',
  ),
  new RegExp(`tháng\\s*${dots}\\s*năm(?:\\s*${dots})?`, 'giu'),
  // “số …/KH-UBND”, “số   /KH-UBND”, “…/…/2026”, “10/…”.
  new RegExp(
    `(?:số:?\\s*)?(?<![\\p{L}\\d.…/])${dots}\\s*\\/[^\\s,;)]*|(?<!\\p{L})số:?\\s+\\/\\p{L}[^\\s,;)]*|(?<=\\d)\\s*\\/\\s*${dots}`,
    'giu',
  ),
  // Rows of dots: where words could trail off, only long ones.
  /(?<=(?:^|[:(“"])\s*)(?:…[.…]*…[.…]*|\.{4,})|(?<=\s)(?:…[.…]*…[.…]*|\.{5,})|(?<=[\p{L}\d])(?<!v\.?v)(?:…[.…]*…[.…]*|\.{6,})|_{3,}|(?:\. ){3,}\.?/gu,
];

/** One look at every text. */
const suspicious = /[…_]|\.\.|\. \.|ày {2,}|ố:? +\//u;

function blanks(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of patterns) {
    for (const { 0: all, index } of text.matchAll(pattern)) {
      const start = index + (all.length - all.trimStart().length);
      const end = index + all.trimEnd().length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
    }
  }
  return found;
}
