/** What a break costs between two words of a name or a title: from the words themselves and from the lists of the language. */
import { closePhrases, leaning, naming, numbered, openings, openingsOfNumbers, places, titles } from '../vietnamese/phrases.ts';
import { type LineWords, readLineWords, type Word } from './line-words.ts';

/** A break that reads as a fault; no number of lines is worth one. */
export const cutWord = 100;

const costs = {
  phrase: 6,
  dashInPhrase: 2,
  title: 2,
  afterSingle: 1.2,
  beforeSingle: 0.7,
  twoSingles: 3.5,
  dash: 0.6,
  plain: 0.5,
  comma: 0.15,
  bracket: 0.3,
  commaAfterSingle: 0.7,
  year: 0.4,
  capital: 0.3,
  opening: 0,
  insideMarks: 3.2,
};

/** For each word, the cost of beginning a line with it; the first costs nothing. */
export function joints(typed: readonly string[]): number[] {
  const text = readLineWords(typed);
  const inPhrase = insidePhrases(text.words);
  return typed.map((_, at) => {
    if (at === 0) return 0;
    if (bindings.some((binds) => binds(text, at))) return cutWord;
    if (inPhrase.has(at)) return text.words[at - 1]?.kind === 'dash' ? costs.dashInPhrase : costs.phrase;
    return looseCost(text, at);
  });
}

// ── What must not part ───────────────────────────────────────────────────────

const bindings: readonly ((text: LineWords, at: number) => boolean)[] = [
  insideCompound,
  besideSign,
  insideName,
  afterLeaning,
  insidePlaceInCapitals,
  insideNumber,
  insideDate,
  beforeItsNumber,
];

function insideCompound({ units }: LineWords, at: number): boolean {
  return units[at]?.from !== at;
}

/** A dash stands at a line's end, never at its beginning, and never parts two numbers; a short form in brackets follows its words. */
function besideSign({ words }: LineWords, at: number): boolean {
  if (words[at]?.kind === 'dash' || (words[at]?.bracketed && !words[at - 1]?.ends)) return true;
  return words[at - 1]?.kind === 'dash' && words[at - 2]?.kind === 'number' && words[at]?.kind === 'number';
}

/** Capitals side by side are a name; a capital alone begins a word that the small syllable after it ends. */
function insideName(text: LineWords, at: number): boolean {
  const { words } = text;
  if (words[at - 1]?.kind !== 'name' || words[at - 1]?.ends || words[at]?.opens) return false;
  if (words[at]?.kind === 'name') return true;
  return words[at]?.kind === 'word' && !opensPart(text, at) && isNameBegun(text, at - 1);
}

/** Whether the capitals up to `last` are but the first syllable of a name; a generic word before them (“Sở”) does not count. */
function isNameBegun(text: LineWords, last: number): boolean {
  const { words } = text;
  let first = last;
  while (first > 0 && words[first - 1]?.kind === 'name' && !words[first - 1]?.ends) first -= 1;
  if (places.has(unitBefore(text, first)) && !words[first - 1]?.ends) return false;
  const generic = naming.has(words[first]?.plain ?? '') ? 1 : 0;
  return last - first - generic < 1;
}

/** “của”, “các” lean on what follows; “xã”, “sở” on their name, unless a new part of the sense begins. */
function afterLeaning(text: LineWords, at: number): boolean {
  if (text.words[at - 1]?.ends) return false;
  const before = unitBefore(text, at);
  return leaning.has(before) || ((naming.has(before) || places.has(before)) && !opensPart(text, at));
}

/** Where capitals do not show a name, up to three syllables after “phường” are its name. */
function insidePlaceInCapitals(text: LineWords, at: number): boolean {
  if (!text.allCapitals) return false;
  for (let last = at - 1; last >= Math.max(0, at - 3); last--) {
    if (text.words[last]?.ends || opensPart(text, last + 1)) return false;
    if (places.has(unitBefore(text, last + 1))) return true;
  }
  return false;
}

/** “khóa XVI”, “Đề án 06 của …”, “136 năm”: a number belongs to the word before it, else it counts what follows. */
function insideNumber(text: LineWords, at: number): boolean {
  const [word, before, first] = [text.words[at], text.words[at - 1], text.words[at - 2]];
  if (before?.ends) return false;
  if (word?.kind === 'number') return numbered.has(before?.plain ?? '') || countsNothing(text, at);
  if (word?.opens || word?.kind === 'dash' || !/^\d[\d.,]*%?$/u.test(before?.plain ?? '')) return false;
  return !(first && !first.ends && (numbered.has(first.plain) || first.kind === 'dash')) && !opensPart(text, at);
}

/** Nothing that the number at `at` could count stands behind it. */
function countsNothing(text: LineWords, at: number): boolean {
  const next = text.words[at + 1];
  return text.words[at]?.ends || !next || next.opens !== '' || opensPart(text, at + 1);
}

/** “ngày 02 tháng 01 năm 2025”, “quý I năm 2026”. */
function insideDate({ words }: LineWords, at: number): boolean {
  if (words[at - 1]?.kind !== 'number' || words[at + 1]?.kind !== 'number') return false;
  const word = words[at]?.plain;
  return word === 'tháng' || (word === 'năm' && /^(?:tháng|quý)$/u.test(words[at - 2]?.plain ?? ''));
}

/** “Quyết định số 3103”. */
function beforeItsNumber({ words }: LineWords, at: number): boolean {
  return words[at]?.plain === 'số' && words[at + 1]?.kind === 'number' && !words[at - 1]?.ends;
}

// ── What may ─────────────────────────────────────────────────────────────────

function looseCost(text: LineWords, at: number): number {
  const [word, before] = [text.words[at], text.words[at - 1]];
  if (word?.opens) return word.opens === 'bracket' ? costs.bracket : costs.opening;
  const marks = costs.insideMarks * Math.min(1, word?.depth ?? 0);
  if (before?.ends) return marks + (isSingle(text, at - 1) ? costs.commaAfterSingle : costs.comma);
  if (opensPart(text, at)) return marks + (openingsOfNumbers.has(word?.plain ?? '') ? costs.year : costs.opening);
  if (before?.kind === 'dash') return marks + costs.dash;
  if (places.has(word?.plain ?? '') && isSingle(text, at)) return marks + costs.title;
  if (word?.kind === 'name' && before?.kind !== 'name') return marks + (titles.has(unitBefore(text, at)) ? costs.title : costs.capital);
  return marks + singleCost(isSingle(text, at - 1), isSingle(text, at));
}

/** A syllable alone belongs to a neighbour, rather to the one behind it; two alone may be a word that no list has. */
function singleCost(before: boolean, after: boolean): number {
  if (before && after) return costs.twoSingles;
  return before ? costs.afterSingle : after ? costs.beforeSingle : costs.plain;
}

function isSingle({ words, units }: LineWords, at: number): boolean {
  const unit = units[at];
  return unit !== undefined && unit.to - unit.from === 1 && words[at]?.kind !== 'number';
}

/** Whether a new part of the sense begins with the word at `at`. */
function opensPart({ words, units, allCapitals }: LineWords, at: number): boolean {
  const unit = units[at];
  if (!unit || unit.from !== at) return false;
  const word = plainOf(words.slice(unit.from, unit.to));
  const next = words[unit.to]?.kind;
  if (places.has(word)) return next === 'name' || next === 'number' || (allCapitals && next === 'word');
  return openings.has(word) || (openingsOfNumbers.has(word) && next === 'number');
}

/** The word that ends right before `at`. */
function unitBefore({ words, units }: LineWords, at: number): string {
  const unit = units[at - 1];
  return unit && unit.to === at ? plainOf(words.slice(unit.from, unit.to)) : '';
}

const plainOf = (words: readonly Word[]): string => words.map((word) => word.plain).join(' ');

const longestPhrase = 6;

/** The places inside phrases that are read as one. */
function insidePhrases(words: readonly Word[]): Set<number> {
  const inside = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    for (let length = 2; length <= longestPhrase && from + length <= words.length; length++) {
      const phrase = words.slice(from, from + length);
      const text = [...phrase.slice(0, -1).map((word) => word.marked), phrase.at(-1)?.plain].join(' ');
      if (closePhrases.has(text)) for (let at = from + 1; at < from + length; at++) inside.add(at);
    }
  }
  return inside;
}
