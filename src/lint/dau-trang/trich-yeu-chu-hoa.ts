import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { inSentenceCase } from './sentence-case.ts';

/** The subject line is in lower case; capitals are the name of the document's, above it. */
export const chuHoa: Rule = {
  code: 'trich_yeu/chu_hoa',
  severity: 'error',
  about: 'Trích yếu in chữ thường, đậm; chỉ tên loại KẾ HOẠCH in hoa.',
  cure: 'Viết chữ thường, chỉ viết hoa chữ đầu và tên riêng; tdkt tự in đậm.',
  basis: decree('mục II.5.b'),
  bad: `
trich_yeu: ⟦CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026⟧
`,
  good: `
trich_yeu: Công tác thi đua, khen thưởng năm 2026
`,
  *check({ texts }) {
    for (const text of texts) {
      if (text.key !== 'trich_yeu') continue;
      for (const { index, 0: run } of matches(withoutQuotes(text.text), capitals)) {
        if (!isSentence(run)) continue;
        yield inText(text, index, index + run.length, {
          message: 'Trích yếu đang viết toàn chữ in hoa, cần ghi bằng chữ thường, chỉ viết hoa chữ đầu và tên riêng; tdkt tự in đậm',
          help: `ghi “${inSentenceCase(run, index === 0)}”`,
        });
      }
    }
  },
};

const capitals = regex.gu`(?<![\p{L}\d])[\p{Lu}\d]+(?:[\s,;:()/&–-]+[\p{Lu}\d]+)*(?![\p{L}\d])`;

/** The name of a movement keeps its letters: “60 NGÀY ĐÊM …”. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => '·'.repeat(quoted.length));
}

/** Three words or more, at least one with tone or hook: not a row of abbreviations. */
function isSentence(run: string): boolean {
  return (run.match(regex.gu`\p{Lu}{2,}`)?.length ?? 0) >= 3 && /\p{M}/u.test(run.normalize('NFD'));
}
