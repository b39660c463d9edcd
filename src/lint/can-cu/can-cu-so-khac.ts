import { departments } from '../../law/organs.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, wordsLike } from '../shared/word-complaints.ts';

/** “Giám đốc Sở Nội vụ tại Tờ trình số 252/TTr-STC”: the letters are another department's. */
export const soKhac: Rule = {
  code: 'can_cu/so_khac',
  severity: 'warning',
  about: 'Văn bản trình của một sở mang ký hiệu của sở ấy: Tờ trình của Sở Nội vụ là …/TTr-SNV.',
  cure: 'Sửa tên sở hoặc sửa ký hiệu của văn bản.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  bad: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
  - Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 25/⟦TTr-STC⟧ ngày 05 tháng 02 năm 2026
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
  - Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 25/TTr-SNV ngày 05 tháng 02 năm 2026
`,
  words: ['sở'],
  *check({ texts }) {
    yield* complaintsAbout(
      texts.filter(({ key }) => key === 'can_cu' || key === 'mo_dau'),
      wordsLike(proposed),
      ({ end, groups }) => {
        const { name = '', sign = '', letters = '' } = groups;
        const right = lettersOf.get(oneLine(name));
        if (right === undefined || right === letters || ![...lettersOf.values()].includes(letters)) return null;
        return {
          start: end - sign.length,
          end,
          message: `Ký hiệu “${sign}” không phải của ${oneLine(name)}, cần sửa ký hiệu hoặc tên sở`,
          help: `ghi “${sign.slice(0, -letters.length)}${right}”, hoặc sửa tên sở`,
        };
      },
    );
  },
};

/** `Sở Nông nghiệp và Môi trường` → `SNNMT`. */
const lettersOf: ReadonlyMap<string, string> = new Map(
  departments
    .filter((name) => name.startsWith('Sở '))
    .map((name) => [name, (name.replace(/ và /gu, ' ').match(regex.gu`\<\p{L}`) ?? []).join('').toUpperCase()]),
);

const proposed = regex.gu`\<(?<name>${[...lettersOf.keys()].join('|')})\s+tại\s+(?:Tờ\s+trình|Công\s+văn|Báo\s+cáo|Văn\s+bản)\s+số\s+\d+/(?<sign>(?:[\p{Lu}r]+-)?(?<letters>S\p{Lu}{2,5}))\>`;
