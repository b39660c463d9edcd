import { decree } from '../../decree30.ts';
import { bullets, hollowBullets, symbolFont } from '../../vietnamese/bullets.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';

/** Dashes before grounds are the Party's form. */
export const gachDauDong: Rule = {
  code: 'can_cu/gach_dau_dong',
  severity: 'error',
  about: 'Trước “Căn cứ” không có gạch đầu dòng, chấm tròn hay số thứ tự.',
  cure: 'Bỏ dấu gạch, dấu chấm tròn, số ở đầu căn cứ.',
  basis: decree('mục II.6.a'),
  bad: `
can_cu:
  - ⟦– Căn cứ⟧ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  good: `
can_cu:
  - Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  *check(subject) {
    for (const { text } of subject.listedGrounds) {
      const found = text && marker.exec(text.text);
      if (!text || !found?.groups) continue;
      const { before = '', so = '', gap = '', words = '' } = found.groups;
      yield inText(text, before.length, before.length + so.length + gap.length + words.length, {
        message: `Trước căn cứ có “${so}”, cần bỏ: căn cứ không có gạch đầu dòng, không đánh số`,
        fix: words.replace(/\s+/gu, ' '),
      });
    }
  },
};

const marker = regex.u`^(?<before>\s*)(?:(?<so>[-–—+*${bullets}${hollowBullets}${symbolFont}]|\d+[.)/]|[a-zđ][.)/])(?<gap>\s+))(?<words>(?:Căn\s+cứ|Thực\s+hiện|Bộ\s+luật|Pháp\s+lệnh|Nghị\s+\S+|\S+))`;
