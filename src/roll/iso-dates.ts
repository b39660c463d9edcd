/** Days written with the year first: `2026/03/15`. */
import { matches } from '../vietnamese/matches.ts';
import type { Reader } from './claim.ts';
import { relationOf } from './turn.ts';

const date = /(?<![\d/.-])((?:19|20)\d\d)[/-](?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])(?!\d|[/-])/gu;

export const isoDates: Reader = ({ text }, { turn }) =>
  matches(text, date).map(({ index: start, 0: words, 1: year }) => {
    const far = relationOf(turn, Number(year)) === 'far';
    return { start, end: start + words.length, changes: far ? [] : [{ start, end: start + 4, words: String(Number(year) + turn.by) }] };
  });
