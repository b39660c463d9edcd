import { decree } from '../../decree30.ts';
import type { Span } from '../../diagnostic.ts';
import { titlesIn, withoutTitles } from '../../law/personal-titles.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isBlankName } from './signatures.ts';

/** A capital at the head of every syllable and nowhere else; `H'Yim`, `K'Broi`, `Y Thanh Hà Niê Kđăm` are right. */
export const hoTenVietHoa: Rule = {
  code: 'ky/ho_ten_viet_hoa',
  severity: 'error',
  about: 'Họ tên người ký viết hoa chữ cái đầu mỗi âm tiết, không viết hoa toàn bộ.',
  cure: 'Viết lại họ tên theo dạng “Nguyễn Văn An”.',
  basis: decree('mục II.7.đ'),
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: ⟦HOÀNG QUỐC KHÁNH⟧
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ signatures }) {
    for (const { ky, path } of signatures) {
      const { ho_ten = '' } = ky;
      const wrong = isBlankName(ho_ten) ? [] : wrongSyllables(ho_ten);
      const [first] = wrong;
      if (!first) continue;
      const range = { start: first.start, end: wrong.at(-1)?.end ?? first.end };
      const words = oneLine(ho_ten.slice(range.start, range.end));
      yield {
        path: [...path, 'ho_ten'],
        range,
        message: `Họ tên người ký đang ghi “${words}”, cần viết hoa chữ cái đầu mỗi âm tiết`,
        help: `ghi như sau\nho_ten: ${properCase(withoutTitles(ho_ten))}`,
      };
    }
  },
};

const syllable = regex.gu`[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]*)*`;

/** Titles around the name are another rule's; behind a hyphen a small letter is right (names written by sound). */
function wrongSyllables(name: string): Span[] {
  const titles = titlesIn(name);
  return matches(name, syllable)
    .map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !titles.some((title) => start >= title.start && start < title.end))
    .filter(({ word, start }) => (regex.u`^\p{Ll}`.test(word) && name.charAt(start - 1) !== '-') || isShouted(word));
}

/** Two letters or more, all capitals: `KHÁNH`; but `Y`, and `H'` before a name. */
function isShouted(word: string): boolean {
  const letters = word.normalize('NFC').match(regex.gu`\p{L}`) ?? [];
  return letters.length > 1 && letters.every((letter) => regex.u`\p{Lu}`.test(letter));
}

function properCase(name: string): string {
  return name.replace(syllable, (word) => {
    const proper = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
    return isShouted(word) || regex.u`^\p{Ll}`.test(word)
      ? proper.replace(regex.u`(?<=^\p{L}['’ʼ])\p{Ll}`, (letter) => letter.toUpperCase())
      : word;
  });
}
