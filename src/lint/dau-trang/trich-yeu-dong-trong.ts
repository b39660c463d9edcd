import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

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
      for (const { index, 0: found } of matches(text.typed, hollow)) {
        const isRule = /^[-–—_=*]{3,}$/u.test(found);
        yield inText(text, index, index + found.length, {
          message: `Dòng “${found}” của ${names[text.key] ?? 'tiêu đề phụ lục'} không có chữ, cần ${isRule ? 'bỏ đi: tdkt tự kẻ đường dưới trích yếu' : 'ghi nội dung hoặc bỏ đi'}`,
        });
      }
    }
  },
};

/** Brackets or quotes with nothing in them; a line without a letter, a number or dots to fill in. */
const hollow = regex.gmu`\([ \t]*\)|“[ \t]*”|"[ \t]*"|\[[ \t]*\]|(?<=^[ \t]*)[^\p{L}\d.…\s](?:[^\p{L}\d.…\n]*[^\p{L}\d.…\s])?(?=[ \t]*$)`;
const names: Readonly<Record<string, string>> = { trich_yeu: 'trích yếu', phu_de: 'phụ đề', dong_cuoi: 'dòng cuối' };

function isTitle({ key, path }: Text): boolean {
  return key in names || (key === 'tieu_de' && path.at(-3) === 'phu_luc');
}
