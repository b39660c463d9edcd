/** “năm hai nghìn không trăm hai mươi sáu”: a year as it is read aloud. */
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { numberWordsLike, readNumberWords, yearWords } from '../vietnamese/number-words.ts';
import type { Reader } from './claim.ts';
import { relationOf } from './turn.ts';
import { judgeYear } from './years.ts';

const inWords = regex.giu`\<${yearWords}\>`;

export const yearsInWords: Reader = (text, setting) =>
  matches(text.text, inWords).flatMap(({ index: start, 0: words }) => {
    const span = { start, end: start + words.length };
    const year = readNumberWords(words);
    // “hai nghìn không trăm hai mươi sáu đồng” is an amount.
    if (relationOf(setting.turn, year) === 'far' || !/năm\s+$/iu.test(text.text.slice(0, start))) return [];
    const { moves, doubt } = judgeYear(text, { ...span, year }, setting);
    return [{ ...span, doubt, changes: moves ? [{ ...span, words: numberWordsLike(words, year + setting.turn.by) }] : [] }];
  });
