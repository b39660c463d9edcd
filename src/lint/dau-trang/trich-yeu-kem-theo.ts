import type { DocumentInput } from '../../schema/kinds.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** “(Kèm theo Quyết định …)” is printed from its field, in its place and style. */
export const kemTheo: Rule = {
  code: 'trich_yeu/kem_theo',
  severity: 'error',
  about: 'Dòng “(Kèm theo Quyết định …)” ghi bằng trường `kem_theo`, không đánh tay vào trích yếu hay lời mở đầu.',
  cure: 'Bỏ dòng ấy và ghi trường `kem_theo`; tdkt in nghiêng dưới trích yếu, bỏ số, ngày, nơi nhận, chữ ký.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3',
  bad: `
trich_yeu: |
  Kiểm tra công tác thi đua, khen thưởng năm 2026
  ⟦(Kèm theo Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026)⟧
`,
  good: `
trich_yeu: Kiểm tra công tác thi đua, khen thưởng năm 2026
`,
  words: ['kèm theo'],
  *check({ input, texts }) {
    for (const text of texts) {
      const found = place(text)?.exec(text.text);
      if (!found || isOfAnother(found[0], input)) continue;
      const printed = input.kem_theo !== undefined || text.path[0] === 'ke_hoach';
      yield inText(text, found.index, found.index + found[0].length, {
        message: `Dòng kèm theo gõ tay trong ${text.key === 'mo_dau' ? 'lời mở đầu' : text.key === 'phu_de' ? 'phụ đề' : 'trích yếu'}, ${printed ? 'cần bỏ đi: tdkt đã in dưới trích yếu' : 'cần ghi bằng trường `kem_theo`'}`,
        help: printed ? 'bỏ những chữ này' : 'bỏ những chữ này và ghi ở ngoài cùng\nkem_theo:\n  van_ban: Quyết định\n  ky_hieu: QĐ-UBND',
      });
    }
  },
};

/** “(Ban hành kèm theo Nghị quyết số 98/NQ-CP …)” tells of a paper that the title names; the plan's own comes with one of its issuer. */
function isOfAnother(line: string, { co_quan: { ky_hieu }, kem_theo }: DocumentInput): boolean {
  const issuer = regex.u`\d\S*\/\p{L}+-([\p{Lu}\d]\S*?)[\s,)]`.exec(line)?.[1];
  return issuer !== undefined && ![ky_hieu, kem_theo?.ky_hieu ?? ''].some((own) => own.split('-').includes(issuer));
}

const inTitle = /\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s[^()]*\)?/iu;
const alone = /^\**\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s[^()]*\)\**$/iu;

function place({ key, path }: Text): RegExp | null {
  return key === 'trich_yeu' || (key === 'phu_de' && !path.includes('phu_luc')) ? inTitle : key === 'mo_dau' ? alone : null;
}
