import { fieldsHolding } from '../../schema/holdings.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';
import { isEnding } from './end-mark-places.ts';

/** `./.` says that the text is over: it stands nowhere else. */
export const dauKetThua: Rule = {
  code: 'ket_thuc/dau_ket_thua',
  severity: 'error',
  about: 'Dấu ./. chỉ đứng sau chữ cuối cùng của văn bản và của phụ lục.',
  cure: 'Thay ./. bằng dấu chấm, hoặc bỏ đi; dấu ở cuối văn bản do tdkt ghi.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
  bad: `
noi_dung:
  - tieu_de: Tổ chức thực hiện
    noi_dung: Sở Nội vụ theo dõi, đôn đốc việc thực hiện⟦./.⟧
ket_thuc: Trên đây là Kế hoạch công tác năm 2026
luu: VT, NC⟦./.⟧
`,
  good: `
noi_dung:
  - tieu_de: Tổ chức thực hiện
    noi_dung: Sở Nội vụ theo dõi, đôn đốc việc thực hiện.
ket_thuc: Trên đây là Kế hoạch công tác năm 2026
luu: VT, NC
`,
  words: ['/.', '/ .'],
  check({ texts, endings }) {
    return complaintsAbout(texts, wordsLike(endMark), (found, text) => {
      const isLast = /^[\s*]*$/u.test(text.text.slice(found.end));
      return isLast && isEnding(text, endings) ? null : said(found, text);
    });
  },
};

/** Not the dots of “..../..../2026”. */
const endMark = /(?<![.…/])\.\s?\/\s?\.(?![.…/\d]|\s*\/)/gu;

/** Block text of sentences: no lead-in, no line under a title or at the foot of the page. */
const sentences = fieldsHolding('prose', 'aside');
const lines = new Set(['mo_dau', 'duoi_ten', 'lien_he']);

const endsAsSentence = ({ key }: Text) => sentences.has(key) && !lines.has(key);

function said({ start, words }: Words, text: Text) {
  const glued = regex.u`[\p{L}\p{N})”"*]`.test(text.text.charAt(start - 1));
  return {
    message: `Dấu “${words}” đứng ở đây dù văn bản chưa hết, cần ${endsAsSentence(text) ? 'thay bằng dấu chấm' : 'bỏ dấu này'}`,
    help: 'tdkt ghi ./. sau chữ cuối cùng của văn bản',
    ...(glued && { fix: endsAsSentence(text) ? '.' : '' }),
  };
}
