import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { isRunning, withCapital } from '../shared/capitals.ts';
import { withoutQuotes } from '../shared/quotes.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { complaintsAbout, wordsLike } from '../shared/word-complaints.ts';

/** A small letter behind the end of a sentence, and at the head of a paragraph that is one; never behind what may be an abbreviation. */
export const dauCau: Rule = {
  code: 'viet_hoa/dau_cau',
  severity: 'warning',
  about: 'Chữ đầu câu viết hoa: sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng.',
  cure: 'Viết hoa chữ đầu câu; nếu câu chưa hết thì thay dấu chấm bằng dấu phẩy.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I',
  bad: `
ket_thuc: Kế hoạch này thực hiện từ ngày ký. ⟦các⟧ cơ quan, đơn vị báo cáo khi có vướng mắc
`,
  good: `
ket_thuc: Kế hoạch này thực hiện từ ngày ký. Các cơ quan, đơn vị báo cáo khi có vướng mắc
`,
  *check({ texts, prose }) {
    yield* complaintsAbout(
      texts.filter((text) => stop.test(text.text) && isRunning(text)),
      (text) => findStops(withoutQuotes(text)),
      ({ start, end, words }, text) => {
        const word = words.replace(stop, '');
        return isListed(text, start) ? null : { start: end - word.length, ...said(word, 'Sau dấu hết câu') };
      },
    );
    for (const [index, text] of prose.entries()) {
      const at = headOf(text, prose[index - 1]);
      if (at) yield inText(text, at.start, at.end, said(text.text.slice(at.start, at.end), 'Ở đầu đoạn'));
    }
  },
};

/** Of two letters at least and with a vowel: “TP.”, “tr.”, “v.v.”, “Nguyễn V. A” end no sentence. */
const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const shortened = '[Nn]o|[Vv]ol|[Tt]el|[Cc]o|Inc|[Mm]in|[Mm]ax|[Ff]ax|[Ee]xt|[Cc]ty|etc|vs|tphcm';
const lastWord = String.raw`\<(?!(?:${shortened})\.)(?=\p{L}*[${vowels}])(?:\p{Lu}\p{Ll}+|\p{Ll}{2,})`;
const nextWord = String.raw`(?:\p{Ll}{2,}|ở|ý)(?=[\s,])`;
const behindStop = regex.gu`(?<=${lastWord}[)”"]?|%)[.!?]\s+${nextWord}`;
const stop = /[.!?]\s+/u;

const findStops = wordsLike(behindStop);

/** “Ai làm? làm gì? khi nào?” goes on. */
function isListed({ text }: Text, at: number): boolean {
  return text.charAt(at) === '?' && (text.match(/\?/gu)?.length ?? 0) > 1;
}

/** What is printed behind a word of ours or the name of an agency, on its line. */
const runOn: ReadonlySet<string | number> = new Set(['phan_cong', 'nhiem_vu', 'mo_dau']);

const first = regex.uy`[\s*]*(${nextWord})`;

/** The small head of a whole sentence on a line of its own; behind a colon or semicolon it is an item of a list. */
function headOf(text: Text, before: Text | undefined): { start: number; end: number } | null {
  if (text.path.some((step) => runOn.has(step)) || !/\.\s*$/u.test(text.text) || /^[a-zđ]/u.test(text.so)) return null;
  if (before?.path.join() === text.path.join() && !/[.!?]\s*$/u.test(before.text)) return null;
  first.lastIndex = text.so.length;
  const word = first.exec(text.text)?.[1];
  return word === undefined ? null : { start: first.lastIndex - word.length, end: first.lastIndex };
}

function said(word: string, where: string) {
  const right = withCapital(word);
  return { message: `${where}, “${word}” mở đầu một câu, cần viết hoa “${right}”`, help: `ghi “${right}”` };
}
