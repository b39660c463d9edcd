import { decree } from '../../decree30.ts';
import { inText, type Text } from '../reading/texts.ts';
import type { Rule } from '../rule.ts';

/** A line of a title says something: empty brackets or a lone mark are what is left of words that were never typed. */
export const dongTrong: Rule = {
  code: 'trich_yeu/dong_trong',
  severity: 'error',
  about: 'Mỗi dòng của trích yếu, phụ đề, tiêu đề phụ lục phải có chữ, không để ngoặc trống.',
  cure: 'Ghi chữ vào trong ngoặc, hoặc bỏ dòng ấy.',
  basis: decree('mục II.5.a'),
  bad: `
trich_yeu: |
  Tổ chức phong trào thi đua yêu nước năm 2026
  ⟦( )⟧
`,
  good: `
trich_yeu: |
  Tổ chức phong trào thi đua yêu nước năm 2026
  (Đợt 1: từ ngày 01 tháng 3 đến ngày 30 tháng 6 năm 2026)
`,
  *check({ texts }) {
    for (const text of texts.filter(isTitle)) {
      const found = hollow.exec(text.text) ?? (/[\p{L}\d.…]/u.test(text.text) ? null : /\S(?:.*\S)?/u.exec(text.text));
      if (!found) continue;
      yield inText(text, found.index, found.index + found[0].length, {
        message: `Dòng “${found[0]}” của ${names[text.key] ?? 'tiêu đề phụ lục'} không có chữ, cần ghi nội dung hoặc bỏ đi`,
      });
    }
  },
};

const hollow = /\(\s*\)|“\s*”|"\s*"|\[\s*\]/u;
const names: Readonly<Record<string, string>> = { trich_yeu: 'trích yếu', phu_de: 'phụ đề', dong_cuoi: 'dòng cuối' };

function isTitle({ key, path }: Text): boolean {
  return key in names || (key === 'tieu_de' && path.at(-3) === 'phu_luc');
}
