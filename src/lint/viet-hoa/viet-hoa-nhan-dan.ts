import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isPrintedAsTyped } from '../shared/capitals.ts';
import { withoutQuotes } from '../shared/quotes.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “Nhân dân” and “Nhà nước” as nouns of their own; only in surroundings where they can be nothing else. */
export const nhanDan: Rule = {
  code: 'viet_hoa/nhan_dan',
  severity: 'warning',
  about: 'Chữ “Nhân dân”, “Nhà nước” đứng riêng như danh từ thì viết hoa (không tính trong Ủy ban nhân dân, quản lý nhà nước …).',
  cure: 'Viết hoa: các tầng lớp Nhân dân; Đảng, Nhà nước.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1',
  bad: `
ket_thuc: Các cơ quan, đơn vị vận động các tầng lớp ⟦nhân dân⟧ hưởng ứng phong trào thi đua
`,
  good: `
ket_thuc: Các cơ quan, đơn vị vận động các tầng lớp Nhân dân hưởng ứng phong trào thi đua
`,
  check({ texts }) {
    return complaintsOnce(texts.filter(isPrintedAsTyped), (text) => wordsLike(nouns)(withoutQuotes(text)), say);
  },
};

const nouns = regex.giu`\<(?:nhân\s+dân(?!\p{L}|\s+(?:tệ|hai\s+nước|các\s+nước|thế\s+giới|Lào|Trung|Cu|Cam))|nhà\s+nước\>)`;
const beforePeople = regex.iu`\<(?:tầng\s+lớp|quần\s+chúng|đời\s+sống|ý\s+kiến|phục\s+vụ|toàn\s+thể|đông\s+đảo|vận\s+động|động\s+viên|tuyên\s+truyền|hướng\s+dẫn|tập\s+hợp|cùng|của|cho|với|trong|đến|tới|do|vì|từ|giữa|giúp|bảo\s+vệ|và|,)\s+$`;
const beforeState = /(?:Đảng(?:\s*,|\s+và|\s*,\s*pháp\s+luật\s+của)|(?:pháp\s+luật|chính\s+sách)\s+của)\s+$/iu;

function say({ start, words }: Words, { text }: Text) {
  const people = /^nhân/iu.test(words);
  const right = people ? 'Nhân dân' : 'Nhà nước';
  const before = withoutQuotes(text).slice(Math.max(0, start - 40), start);
  if (hasCapitalsOf(words, right) || !(people ? beforePeople : beforeState).test(before)) return null;
  return {
    message: `“${oneLine(words)}” đứng riêng như một danh từ, cần viết hoa “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}
