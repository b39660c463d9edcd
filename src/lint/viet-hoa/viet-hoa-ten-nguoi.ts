import { familyNames, plainFamilyNames } from '../../law/capitals/family-names.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isAllCapitals, isCapital, isRunning, withCapital } from '../shared/capitals.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “Nguyễn văn Bình”: a family name, a middle name and a given name, of which one begins small. */
export const tenNguoi: Rule = {
  code: 'viet_hoa/ten_nguoi',
  severity: 'warning',
  about: 'Tên người viết hoa chữ đầu của mọi âm tiết.',
  cure: 'Viết hoa cả chữ đệm: Nguyễn Văn Bình.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.1.a',
  bad: `
ket_thuc: Liên hệ đồng chí ⟦Nguyễn văn Bình⟧, Sở Nội vụ để được hướng dẫn
`,
  good: `
ket_thuc: Liên hệ đồng chí Nguyễn Văn Bình, Sở Nội vụ để được hướng dẫn
`,
  words: ['văn', 'thị', 'đức', 'hữu', 'đình', 'xuân', 'ngọc', 'quang', 'thanh'],
  check({ texts }) {
    return complaintsOnce(
      texts.filter((text) => isRunning(text) && text.key !== 'ho_ten'),
      findNames(),
      say,
    );
  },
};

/** Văn and Thị behind a family name, in whatever letters, but “văn hóa”, “thị trấn” are words; other middle names only between two capitals. */
const words = '(?:trấn|xã|trường|lực|giác|phần|hóa|hoá|phòng|nghệ|bản|kiện|chương|thư|phẩm|hiến|bằng|công)';
const anyCase = [...familyNames, ...plainFamilyNames.map((name) => name.toLowerCase())].join('|');
const given = () =>
  regex.gu`(?:(?<=(?<![@/._-])\<(?:${anyCase})\s+)(?:[Vv]ăn|[Tt]hị)\s+(?!${words}\>)\p{L}+|(?<=\<(?:${familyNames.join('|')})\s+)(?:đức|hữu|đình|xuân|ngọc|quang|thanh)\s+\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\p{Ll}+)?\>(?![@_-])`;

/** The middle name is looked for, which is rarer, and the family name found before it. */
function findNames(): (text: string) => Words[] {
  const find = wordsLike(given());
  return (text) =>
    [...find(text)].map((found) => {
      const family = /\S+\s+$/u.exec(text.slice(0, found.start))?.[0] ?? '';
      const name = regex.u`\p{L}+\s+$`.exec(family)?.[0] ?? family;
      return { ...found, start: found.start - name.length, words: name + found.words };
    });
}

function say({ words, end }: Words, { text }: Text) {
  const syllables = oneLine(words).split(' ');
  if (isAllCapitals(words) || syllables.every(isCapital) || mayGoOn(syllables, text.slice(end))) return null;
  const right = syllables.map(withCapital).join(' ');
  return { message: `Tên người “${oneLine(words)}” viết hoa chưa đủ, cần ghi “${right}”`, help: `ghi “${right}”`, same: right };
}

/** “đồng chí Lê Văn phụ trách”: the third word is of the name only where the name ends with it. */
function mayGoOn([family = '', middle = '', given = '']: readonly string[], after: string): boolean {
  return (
    isCapital(family) && !isCapital(given) && (isCapital(middle) ? !/^\s*(?:[,;.()–-]|$)/u.test(after) : regex.u`^\s*\p{Ll}`.test(after))
  );
}
