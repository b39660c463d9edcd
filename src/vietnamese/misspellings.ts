/** Words that no one means to write: a short list, each of which is wrong wherever it stands. */
import { regex } from './letters.ts';
import { matches } from './matches.ts';

const wrong = new Map(
  (
    'xuất xắc=xuất sắc|suất sắc=xuất sắc|suất xắc=xuất sắc|bổ xung=bổ sung|sử lý=xử lý|xử dụng=sử dụng|khen thưỡng=khen thưởng|' +
    'nhiêm vụ=nhiệm vụ|nhân nhân dân=nhân dân|chỉnh sữa=chỉnh sửa|sửa chửa=sửa chữa|hổ trợ=hỗ trợ|kỹ luật=kỷ luật|kỷ thuật=kỹ thuật|' +
    'thẩm quyển=thẩm quyền|trách nhiện=trách nhiệm|thực hiên=thực hiện|tổ chưc=tổ chức|kế hoach=kế hoạch|phong trao thi đua=phong trào thi đua|' +
    'UBNN=UBND|nổ lực=nỗ lực|tháo gở=tháo gỡ'
  )
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

const letter = '[\\p{L}\\p{M}\\d]';
const listed = regex.giu`(?<!${letter})(?:${[...wrong.keys()].map((words) => words.replaceAll(' ', ' +')).join('|')})(?!${letter})`;

/** `uơ` before a consonant or a vowel: `luợng`, `truờng`, `nguời`; alone it is right in `thuở`, `huơ`, `quở`. */
const halfHorn = regex.giu`(?<![\p{L}\p{M}\d])(?!qu)\p{L}{0,3}u[ơờớởỡợ](?:ng|n|m|c|t|p|i|u)(?![\p{L}\p{M}\d])`;

const beforePeople = regex.iu`(?:^|[^\p{L} ] *|\<(?:ban|đồng|án|sát|đội|an|lớp|chúng|các|của|với|cho|trong|do|vì|và|toàn|được|phục vụ) +)$`;

/** In small letters: one of these stands wherever something is misspelt. */
export const misspeltWords: readonly string[] = [
  ...[...wrong.keys()].map((words) => words.toLowerCase()),
  ...[...'ơờớởỡợ'].map((o) => `u${o}`),
];

export interface Misspelling {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly wanted: string;
}

export function* misspellingsIn(text: string): Generator<Misspelling> {
  for (const { 0: words, index } of matches(text, listed)) {
    const wanted = wanting(words);
    // “lịch sử lý luận”, “công nhân, cá nhân nhân dân …”: the first syllable belongs to the word before.
    if (/(?:lịch|dã|cá|công|quân|tư|bệnh|nạn|chứng|nguyên|hôn|doanh|thương) +$/iu.test(text.slice(Math.max(0, index - 12), index)))
      continue;
    // “nghệ nhân nhân dân”, “thân nhân nhân dân”: a slip only where no word ends in “nhân”.
    if (wanted?.toLowerCase() === 'nhân dân' && !beforePeople.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (wanted !== undefined) yield { start: index, end: index + words.length, words, wanted };
  }
  for (const { 0: words, index } of matches(text, halfHorn)) {
    yield { start: index, end: index + words.length, words, wanted: words.replace(/u(?=[ơờớởỡợ])/iu, (u) => (u === 'U' ? 'Ư' : 'ư')) };
  }
}

/** The right words, with capitals where the wrong ones have them. */
function wanting(words: string): string | undefined {
  const plain = words.replace(/ +/gu, ' ');
  const found = wrong.get(plain.toUpperCase()) ?? wrong.get(plain.toLowerCase());
  if (found === undefined || plain.length === 0) return undefined;
  if (plain === plain.toUpperCase()) return found.toUpperCase();
  return regex.u`^\p{Lu}`.test(plain) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}
