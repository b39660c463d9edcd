/** Anniversaries are counted on: “kỷ niệm 80 năm … (1945 - 2025)” → 81, 2026. */
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { numberWords, numberWordsLike, readNumberWords } from '../vietnamese/number-words.ts';
import { type Claim, groupAt, kept, type Reader, type Setting, type WordChange } from './claim.ts';
import { relationOf } from './turn.ts';

const occasion = '(?:kỷ|kỉ)\\s+niệm|chào\\s+mừng|hướng\\s+tới|mừng|nhân(?:\\s+dịp)?|tròn';
const events =
  'ngày|thành\\s+lập|tái\\s+lập|giải\\s+phóng|truyền\\s+thống|chiến\\s+thắng|cách\\s+mạng|quốc\\s+khánh|sinh|khởi\\s+nghĩa|hình\\s+thành|thống\\s+nhất|ký';
/** The years, or days, from which and to which it is counted. */
const dated = '(?:\\d{1,2}/\\d{1,2}/)?';
const between = `(?<gap>[^.;]{0,160}?)\\(\\s*${dated}(?<from>\\d{4})\\s*[-–]\\s*${dated}(?<to>\\d{4})\\s*\\)`;

/** In figures, or in words from ten on: “tám mươi mốt”. */
const count = `(?:\\d{1,4}|${numberWords})`;

const counted = regex.dgiu`\<(?:(?:kỷ|kỉ)\s+niệm\s+(?:tròn\s+)?(?:lần\s+thứ\s+(?<d>${count})(?![\d\p{L}])|(?<e>${count})\s+năm\>)|lần\s+thứ\s+(?<f>${count})\s+(?=ngày\s)|(?:${occasion})\s+(?:lần\s+thứ\s+(?<a>${count})(?:\s+năm)?|(?<g>${count})\s+năm)(?=\s+(?:${events})\>)|(?:${occasion})\s+(?<h>${count})(?=\s+ngày\s+(?:thành\s+lập|truyền\s+thống|giải\s+phóng|quốc|sinh|mất)\>)|(?<b>${count})\s+năm\s+(?=(?:${occasion}\s+)?ngày\s+(?:thành\s+lập|truyền\s+thống|giải\s+phóng|quốc|sinh|mất|toàn|nhà|thầy|\p{Lu}))|(?<b2>${count})\s+năm\s+(?=(?:quốc\s+khánh|cách\s+mạng\s+tháng|chiến\s+thắng)\>)|(?<=\<ngày\s+[^.;()]{3,80}\(\s*lần\s+thứ\s+)(?<i>${count})(?=\s*\))|(?<!\<(?:kết|sau|qua|kỳ|hoạch|đoạn|trong|vòng)\s+|\d)(?<c>${count})\s+năm(?=[^.;]{0,160}?\(\s*${dated}\d{4}\s*[-–]\s*${dated}\d{4}\s*\)))`;
const range = regex.dgiu`${between}`;

export const anniversaries: Reader = ({ text }, setting) =>
  matches(text, counted).flatMap((match) => {
    const number = ['d', 'e', 'f', 'a', 'g', 'h', 'b', 'b2', 'i', 'c']
      .map((name) => groupAt(match, name))
      .find((each) => each !== undefined);
    // Behind no word of an occasion only the years beside it tell what is counted.
    return number ? claimsOf(text, number, setting, groupAt(match, 'c') !== undefined) : [];
  });

function claimsOf(text: string, number: WordChange, { turn }: Setting, mustFit: boolean): Claim[] {
  const years = /\d/u.test(number.words) ? Number(number.words) : readNumberWords(number.words);
  const years2 = rangeBehind(text, number.end);
  const fits = years2 && Number(years2.to.words) - Number(years2.from.words) === years;
  if (mustFit && !fits) return [];
  const span = { start: number.start, end: number.end };
  const relation = fits ? relationOf(turn, Number(years2.to.words)) : 'own';
  if (fits && (relation === 'before' || relation === 'far')) {
    const isPast = Number(years2.to.words) < turn.first + turn.by;
    return [kept(span, isPast ? `kỷ niệm ${years} năm không phải của năm kế hoạch, cần xem có còn làm không` : undefined), kept(years2)];
  }
  const moved = { ...number, words: countLike(number.words, years + turn.by) };
  const claims = [{ ...span, changes: [moved], doubt: roundOf(years, turn.by) }];
  if (!fits) return claims;
  const { to } = years2;
  return [...claims, { start: years2.start, end: years2.end, changes: [{ ...to, words: String(Number(to.words) + turn.by) }] }];
}

function countLike(old: string, count: number): string {
  return /\d/u.test(old) ? String(count).padStart(old.length, '0') : numberWordsLike(old, count);
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly from: WordChange;
  readonly to: WordChange;
}

/** The first two years in brackets behind a place, in the same sentence. */
function rangeBehind(text: string, at: number): Range | undefined {
  range.lastIndex = at;
  const match = range.exec(text);
  const [from, to] = match ? [groupAt(match, 'from'), groupAt(match, 'to')] : [];
  if (!match || match.index !== at || !from || !to) return undefined;
  return { start: at + (match.groups?.['gap']?.length ?? 0), end: at + match[0].length, from, to };
}

/** “Năm tròn”, “năm lẻ 5”: only they are celebrated on a large scale (Nghị định 111/2018/NĐ-CP, Điều 3). */
function roundOf(years: number, by: number): string | undefined {
  if (years % 5 !== 0) return undefined;
  return `${years} năm là ${years % 10 === 0 ? 'năm tròn' : 'năm lẻ 5'}, ${years + by} năm thì không: cần xem có còn tổ chức không`;
}
