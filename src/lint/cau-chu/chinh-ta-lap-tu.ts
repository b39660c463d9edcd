import { isSurelyOnce, mayStandTwice } from '../../vietnamese/doubling.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** Words typed twice in a row. */
export const lapTu: Rule = {
  code: 'chinh_ta/lap_tu',
  severity: 'warning',
  about: 'Một từ hoặc một cụm đến bốn tiếng gõ lặp hai lần liền nhau; từ láy như “luôn luôn”, “người người” không tính.',
  cure:
    'Bỏ một lần; nếu cố ý viết như vậy thì đặt ghi chú `# tdkt-bo-qua` kèm lý do ở cuối dòng ấy hoặc ngay trên nó; ' +
    'trong văn xuôi dưới dấu | thì đặt ghi chú ở dòng có `noi_dung: |` (sau dấu |) hoặc ngay trên dòng ấy.',
  bad: `
ket_thuc: |
  Giao Sở Nội vụ tập huấn cho người ⟦lao động
    lao động⟧ làm công tác thi đua, khen thưởng tại các ⟦trường trường⟧ đại học
`,
  good: `
ket_thuc: |
  Giao Sở Nội vụ tập huấn cho người lao động
    làm công tác thi đua, khen thưởng tại các trường đại học
`,
  *check({ texts }) {
    for (const text of texts) {
      for (const { start, end, words } of doubled(text)) {
        yield inText(text, start, end, {
          message: `“${words}” viết hai lần liền nhau, cần bỏ một lần`,
          help: `ghi “${words}”; nếu đúng là muốn viết như vậy thì cứ để nguyên`,
          ...(isSurelyOnce(words) && { fix: words }),
        });
      }
    }
  },
};

const signs = '\\s.,;:!?()\\[\\]“”"«»*…/–—-';
/** One to four words, then the same again. */
/** “theo dõi, theo dõi, kiểm tra”: an item of a list, in small letters. */
const listed = regex.gu`\<(\p{Ll}+ \p{Ll}+(?: \p{Ll}+){0,2}), \1(?=,| và\>)`;
const again = regex.gu`(?<![^${signs}])((?:[^${signs}]+ +){0,3}[^${signs}]+) +\1(?![^${signs}])`;

interface Doubled {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function* doubled({ text, so }: Text): Iterable<Doubled> {
  const small = withSmallFirst(text, so.length);
  if (!mayHaveDoubled(small)) return;
  for (const { 0: all, 1: words = '', index } of matches(small, again)) {
    const before = regex.u`([\p{L}\d]+) +$`.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? '';
    const after = regex.u`^ +([\p{L}\d]+)`.exec(text.slice(index + all.length, index + all.length + 30))?.[1] ?? '';
    if (isName(words) || mayStandTwice(words, before.toLowerCase(), after.toLowerCase())) continue;
    yield { start: index, end: index + all.length, words: text.slice(index, index + words.length).replace(/ +/gu, ' ') };
  }
  for (const { 0: all, 1: words = '', index } of matches(text, listed))
    if (!/^từng /u.test(words)) yield { start: index, end: index + all.length, words };
}

/** The same by the sums of words, without minding what stands between them: many times as fast, and most texts end here. */
function mayHaveDoubled(text: string): boolean {
  const sums = wordSums(text);
  for (let length = 1; length <= 4; length++) {
    let same = 0;
    for (let index = 0; index + length < sums.length; index++) {
      same = sums[index] === sums[index + length] ? same + 1 : 0;
      if (same === length) return true;
    }
  }
  return false;
}

function wordSums(text: string): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const inWord = code >= 0xc0 ? code < 0x2000 : (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
    if (inWord) sum = (sum * 31 + code) | 0;
    else if (sum !== 0) {
      sums.push(sum);
      sum = 0;
    }
  }
  return sum === 0 ? sums : [...sums, sum];
}

/** “Các các sở”: the capital of the first word is the paragraph's. */
function withSmallFirst(text: string, marker: number): string {
  const at = marker + (/^[\s*“"(]*/u.exec(text.slice(marker, marker + 20))?.[0].length ?? 0);
  if (regex.u`^(\p{Lu}\p{Ll}*) \1\>`.test(text.slice(at))) return text;
  return text.slice(0, at) + text.charAt(at).toLowerCase() + text.slice(at + 1);
}

/** `Thanh Thanh`. */
function isName(words: string): boolean {
  return words !== 'Sở' && regex.u`^\p{Lu}\p{Ll}*$`.test(words);
}
