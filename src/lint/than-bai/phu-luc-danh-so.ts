import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman, toRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { typedAt } from '../shared/typed-values.ts';
import type { Appendix } from './appendices.ts';

/** Two appendices or more have Roman numbers, one has none. */
export const danhSoPhuLuc: Rule = {
  code: 'phu_luc/danh_so',
  severity: 'error',
  about: 'Có từ hai phụ lục trở lên thì đánh số thứ tự bằng số La Mã; chỉ có một phụ lục thì không ghi số.',
  cure: 'Bỏ dòng `ten`: tdkt tự ghi Phụ lục, Phụ lục I, Phụ lục II; chỉ ghi `ten` khi gọi là biểu, mẫu.',
  basis: decree('mục III.1.a'),
  bad: `
phu_luc:
  - ten: ⟦Phụ lục 01⟧
    tieu_de: Danh mục nhiệm vụ
    noi_dung: Các nhiệm vụ trọng tâm của năm.
  - ten: ⟦Phụ lục 02⟧
    tieu_de: Thang điểm
    noi_dung: Chấm theo thang 100 điểm.
`,
  good: `
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: Các nhiệm vụ trọng tâm của năm.
  - tieu_de: Thang điểm
    noi_dung: Chấm theo thang 100 điểm.
`,
  *check({ input, appendices }) {
    for (const list of byDocument(appendices)) {
      const numbered = list.filter(({ ten }) => name.test(ten));
      let before = 0;
      for (const { at, ten } of numbered) {
        const path = [...at, 'ten'];
        const so = name.exec(ten)?.[1] ?? '';
        if (typedAt(input, path) !== undefined) yield* checkNumber(path, ten, so, before + 1, numbered.length);
        before = parseRoman(so) ?? before + 1;
      }
    }
  },
};

const name = regex.iu`^phụ\s+lục\s*(?:số\s*)?([\p{L}\d]*)\.?$`;

/** The appendices of the document, and those of an attached plan. */
function byDocument(all: readonly Appendix[]): Appendix[][] {
  return [all.filter(({ at }) => at[0] !== 'ke_hoach'), all.filter(({ at }) => at[0] === 'ke_hoach')];
}

function* checkNumber(path: Problem['path'], ten: string, so: string, next: number, count: number): Iterable<Problem> {
  const help = 'bỏ dòng `ten`, tdkt tự ghi tên và đánh số phụ lục';
  const range = { start: 0, end: ten.length };
  const roman = /^[IVXLC]+$/u.test(so) ? parseRoman(so) : null;
  if (count === 1) {
    if (roman === null && !/^\d+$/u.test(so)) return;
    const message = `“${ten}” ghi số dù chỉ có một phụ lục, cần ghi “Phụ lục”`;
    // The decree only says when there is a number.
    yield { path, range, message, help, severity: 'warning', fix: 'Phụ lục' };
    return;
  }
  if (roman === next) return;
  const found = roman !== null ? 'không theo thứ tự' : so === '' ? 'chưa có số' : 'chưa đánh bằng số La Mã';
  const expected = `Phụ lục ${toRoman(next)}`;
  yield { path, range, message: `“${ten}” ${found} dù có ${count} phụ lục, cần ghi “${expected}”`, help, fix: expected };
}
