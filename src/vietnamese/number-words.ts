/** Whole numbers below ten thousand in words: `hai nghìn không trăm hai mươi sáu`. */
import { regex } from './letters.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** What a figure is called behind others. */
const others: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };
const figure = `(?:${digits.slice(1).join('|')}|bẩy)`;
const last = `(?:${[...digits.slice(1), ...Object.keys(others)].join('|')})`;
const tens = `(?:mười(?:\\s+${last})?|${figure}\\s+mươi(?:\\s+${last})?)`;
const hundreds = `(?:(?:${figure}|không)\\s+trăm(?:\\s+${tens}|\\s+(?:linh|lẻ)\\s+${last})?)`;

/** From ten on, as parts of a pattern; smaller words may be anything. */
export const numberWords = `(?:${hundreds}|${tens})`;
/** `hai nghìn không trăm hai mươi sáu`, `hai ngàn hai mươi sáu`, `hai nghìn không trăm hai sáu` */
export const yearWords = `hai\\s+(?:nghìn|ngàn)\\s+(?:(?:không\\s+trăm\\s+)?hai\\s+${last}(?!\\s+mươi)|${numberWords})`;

/** The number that words of the two patterns above name. */
export function readNumberWords(words: string): number {
  let [number, rest] = [0, 0];
  for (const word of words.normalize('NFC').toLowerCase().split(/\s+/u)) {
    if (word === 'nghìn' || word === 'ngàn') [number, rest] = [number + rest * 1000, 0];
    else if (word === 'trăm') [number, rest] = [number + rest * 100, 0];
    else if (word === 'mươi') [number, rest] = [number + rest * 10, 0];
    else if (word === 'mười') [number, rest] = [number + 10, 0];
    else [number, rest] = [number + rest * 10, others[word] ?? Math.max(digits.indexOf(word), 0)];
  }
  return number + rest;
}

/** A number of the same size, worded as the one before: its `ngàn`, its `linh`, its capitals. */
export function numberWordsLike(old: string, number: number): string {
  const has = (pattern: RegExp) => pattern.test(old);
  const [thousands, below] = [Math.floor(number / 1000), number % 1000];
  const zero = has(regex.iu`\<lẻ\>`) ? 'lẻ' : 'linh';
  const words = [
    ...(thousands > 0 ? [digits[thousands], has(regex.iu`\<ngàn\>`) ? 'ngàn' : 'nghìn'] : []),
    ...(below >= 100 || (thousands > 0 && has(regex.iu`\<trăm\>`)) ? [digits[Math.floor(below / 100)], 'trăm'] : []),
    ...tensOf(below % 100, number >= 100 ? zero : '', has(regex.iu`mươi\s+bốn`)),
  ].join(' ');
  if (old === old.toUpperCase()) return words.toUpperCase();
  return old.charAt(0) === old.charAt(0).toUpperCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function tensOf(number: number, zero: string, plainFour: boolean): (string | undefined)[] {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  if (number === 0) return [];
  if (ten === 0) return zero === '' ? [digits[one]] : [zero, digits[one]];
  const afterTens = new Map([
    [1, ten > 1 ? 'mốt' : 'một'],
    [4, ten > 1 && !plainFour ? 'tư' : 'bốn'],
    [5, 'lăm'],
  ]);
  return [...(ten === 1 ? ['mười'] : [digits[ten], 'mươi']), ...(one === 0 ? [] : [afterTens.get(one) ?? digits[one]])];
}
