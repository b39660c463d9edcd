import { familyNames } from '../../law/capitals/family-names.ts';
import { officeNames, organWordsBehindOffices, rankNames } from '../../law/capitals/offices.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isCapital, isRunning } from '../shared/capitals.ts';
import { nameKey } from '../shared/name-patterns.ts';
import { withoutQuotes } from '../shared/quotes.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “giám đốc Sở Nội vụ”, “đại tướng Võ Nguyên Giáp”: an office or rank right before the organ or the person that it is of. */
export const chucVu: Rule = {
  code: 'viet_hoa/chuc_vu',
  severity: 'warning',
  about: 'Chức vụ, học vị, quân hàm đi liền với tên người, tên cơ quan cụ thể thì viết hoa: Phó Chủ tịch Ủy ban nhân dân tỉnh.',
  cure: 'Viết hoa: Chủ tịch, Phó Chủ tịch, Giám đốc, Phó Giám đốc, Bí thư.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.3',
  bad: `
ket_thuc: Giao ⟦giám đốc⟧ Sở Nội vụ theo dõi, đôn đốc việc thực hiện
`,
  good: `
ket_thuc: Giao Giám đốc Sở Nội vụ theo dõi, đôn đốc việc thực hiện
`,
  words: [...officeNames, ...rankNames].map((name) => name.toLowerCase()),
  check({ texts }) {
    const find = wordsLike(ofOrgan(), ofPerson());
    return complaintsOnce(texts.filter(isRunning), (text) => find(withoutQuotes(text)), say);
  },
};

const rights = new Map([...officeNames, ...rankNames].map((name) => [nameKey(name), name]));

/** Small and capital letters of an office, as they are typed; the organ and the person begin with a capital. */
const eitherCase = (names: readonly string[]) =>
  names
    .map((name) => name.split(' ').map(bothCases).join('\\s+'))
    .sort((a, b) => b.length - a.length)
    .join('|');
const bothCases = (syllable: string) => `[${syllable.charAt(0).toUpperCase()}${syllable.charAt(0).toLowerCase()}]${syllable.slice(1)}`;

const ofOrgan = () => regex.gu`\<(?:[Pp]hó\s+)?(?:${eitherCase(officeNames)})(?=\s+(?:${organWordsBehindOffices.join('|')})\>)`;
const ofPerson = () => regex.gu`\<(?:${eitherCase([...rankNames, ...officeNames])})(?=\s+(?:${familyNames.join('|')})\s+\p{Lu}\p{Ll})`;

function say({ words, start }: Words, { text }: Text) {
  const typed = oneLine(words);
  const deputy = /^phó\s/iu.test(typed) && !rights.has(nameKey(typed));
  const office = rights.get(nameKey(deputy ? typed.slice(4) : typed)) ?? typed;
  const right = deputy ? `Phó ${office}` : office;
  // “các giám đốc Sở” are no one in particular.
  if (
    hasCapitalsOf(typed, right) ||
    (!isCapital(typed) && regex.iu`\<(?:các|những|mỗi|một|mọi|từng|nguyên|cựu)\s+$`.test(text.slice(0, start)))
  )
    return null;
  return { message: `Chức vụ “${typed}” đi liền tên cơ quan, tên người, cần viết hoa “${right}”`, help: `ghi “${right}”`, same: right };
}
