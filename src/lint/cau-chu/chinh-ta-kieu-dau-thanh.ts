import type { Problem } from '../../diagnostic.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** `hòa` and `hoà` in one document: said once, at the first word of the rarer way. */
export const kieuDauThanh: Rule = {
  code: 'chinh_ta/kieu_dau_thanh',
  severity: 'warning',
  about: 'Một văn bản đặt dấu thanh theo một kiểu: “hòa, ủy, khỏe” hoặc “hoà, uỷ, khoẻ”, không lẫn.',
  cure: 'Sửa các chữ thuộc kiểu ít dùng hơn; tên riêng giữ nguyên.',
  bad: `
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị, Ủy ban nhân dân các xã cụ thể ⟦hoá⟧ Kế hoạch này, báo cáo Ủy ban nhân dân tỉnh
`,
  good: `
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị, Ủy ban nhân dân các xã cụ thể hóa Kế hoạch này, báo cáo Ủy ban nhân dân tỉnh
`,
  *check({ texts }) {
    const found = texts.filter(({ key }) => key !== 'ho_ten').flatMap(syllables);
    const onFirst = found.filter(({ first }) => first);
    const onLast = found.filter(({ first }) => !first);
    // Quốc hiệu, which tdkt prints, has “HÒA”.
    if (onFirst.length > 0 && onLast.length > 0) yield onLast.length <= onFirst.length ? mixed(onLast, onFirst) : mixed(onFirst, onLast);
  },
};

interface Syllable {
  readonly text: Text;
  readonly start: number;
  readonly word: string;
  /** The tone stands on the first vowel. */
  readonly first: boolean;
}

/** An open syllable in -oa, -oe, -uy with a tone; the u of `quý` belongs to its consonant. */
const toned = regex.gu`(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])\>`;
const onFirstVowel = /^[^oOuU]/u;

function syllables(text: Text): Syllable[] {
  const found: Syllable[] = [];
  for (const { 0: rime, index } of matches(text.text, toned)) {
    let start = index;
    while (start > 0 && isLetter(text.text.charAt(start - 1))) start--;
    const word = text.text.slice(start, index + rime.length);
    if (/q..$/iu.test(word) || isPartOfName(text.text, start, index + rime.length)) continue;
    found.push({ text, start, word, first: onFirstVowel.test(rime) });
  }
  return found;
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character >= 'À';
}

/** `Khánh Hoà`, `Nguyễn Thị Thuý`: beside another word with a capital a name is spelt as its owner spells it. */
function isPartOfName(text: string, start: number, end: number): boolean {
  if (!capital.test(text.slice(start, end))) return false;
  const before = regex.u`(\p{L}+) +$`.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
  const after = regex.u`^ +(\p{L}+)`.exec(text.slice(end, end + 12))?.[1] ?? '';
  return capital.test(before) || capital.test(after);
}

const capital = regex.u`^\p{Lu}\p{Ll}+$`;

function mixed(few: readonly Syllable[], many: readonly Syllable[]): Problem {
  const [one, other] = [few[0], many[0]] as [Syllable, Syllable];
  const others = few.length > 1 ? ` và ${few.length - 1} chữ khác` : '';
  const kind = (first: boolean): string => (first ? 'nguyên âm trước' : 'nguyên âm sau');
  return inText(one.text, one.start, one.start + one.word.length, {
    message: `“${one.word}”${others} đặt dấu thanh ở ${kind(one.first)}, ${many.length} chữ như “${other.word}” đặt ở ${kind(other.first)}, cần ghi thống nhất một kiểu`,
    help: one.first ? 'sửa các chữ này cho giống phần lớn văn bản' : `ghi “${foldTone(one.word)}” như phần lớn văn bản`,
    related: [
      {
        message: 'kiểu của phần lớn văn bản ở đây',
        path: other.text.path,
        range: { start: other.text.start + other.start, end: other.text.start + other.start + other.word.length },
      },
    ],
  });
}
