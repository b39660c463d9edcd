/** The words of a name or a title as one that breaks it into lines sees them: compounds, names, numbers, marks. */

import { abolishedProvinces, provinces } from '../law/provinces.ts';
import { compounds } from '../vietnamese/compounds.ts';
import { foldTone } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';

export interface Word {
  /** Small letters, without quotes, brackets and the mark at its end. */
  readonly plain: string;
  /** The same with the mark at its end. */
  readonly marked: string;
  readonly kind: 'name' | 'number' | 'dash' | 'word';
  /** Opens with a quote or a bracket. */
  readonly opens: '' | 'quote' | 'bracket';
  /** In brackets of its own: “(PCI)”. */
  readonly bracketed: boolean;
  /** A comma or another mark stands after it: nothing leans over it. */
  readonly ends: boolean;
  /** How many quotes and brackets are open before it. */
  readonly depth: number;
}

export interface LineWords {
  readonly words: readonly Word[];
  /** Typed in capitals throughout: they tell nothing of names. */
  readonly allCapitals: boolean;
  /** For each word, where the compound that it stands in begins and ends; a word alone is its own. */
  readonly units: readonly { readonly from: number; readonly to: number }[];
}

/** Reads the words of one text. */
export function readLineWords(typed: readonly string[]): LineWords {
  const allCapitals = !regex.u`\p{Ll}`.test(typed.join(''));
  const words: Word[] = [];
  let depth = 0;
  for (const word of typed) {
    words.push(readWord(word, allCapitals, depth));
    depth += count(word, opening) - count(word, closing);
  }
  return { words, allCapitals, units: unitsOf(words, allCapitals) };
}

/** A straight quote opens before a word and closes behind it. */
const opening = /[“(]|(?<=^[“"(]*)"(?=.)/gu;
const closing = /[”)]|(?<=.)"(?=[”").,;:]*$)/gu;

const count = (word: string, mark: RegExp): number => word.match(mark)?.length ?? 0;

function readWord(typed: string, allCapitals: boolean, depth: number): Word {
  const bare = typed.replace(/^[“”"(]+|[“”")]+$/gu, '');
  const stem = bare.replace(/[,;:”")]+$/u, '');
  const marked = foldTone(bare.toLowerCase());
  return {
    plain: foldTone(stem.toLowerCase()),
    marked,
    kind: kindOf(stem, allCapitals),
    opens: typed.startsWith('(') ? 'bracket' : /^[“"]/u.test(typed) ? 'quote' : '',
    bracketed: /^\(.*\)/u.test(typed),
    ends: /[,;:”")]$/u.test(typed),
    depth,
  };
}

function kindOf(stem: string, allCapitals: boolean): Word['kind'] {
  if (/^[-–—+/&]?$/u.test(stem)) return 'dash';
  if (/^(?:\d|[.…]+$)/u.test(stem) || /^[IVXL]+$/u.test(stem)) return 'number';
  return !allCapitals && regex.u`^\p{Lu}(?:[\p{Ll}'’]|$)`.test(stem) ? 'name' : 'word';
}

const longestWord = 4;
let knownWords: ReadonlySet<string> | null = null;

/** The compounds of the language and the names of provinces. */
function known(): ReadonlySet<string> {
  const names = () => [...provinces, ...abolishedProvinces].map(({ name }) => foldTone(name.toLowerCase()));
  knownWords ??= new Set([...compounds(), ...names()]);
  return knownWords;
}

/** Compounds that cover as many syllables as can be, the earlier and longer one first where two would cover as many. */
function unitsOf(words: readonly Word[], allCapitals: boolean): LineWords['units'] {
  const best: { covered: number; length: number }[] = [];
  for (let from = words.length - 1; from >= 0; from--) {
    let choice = { covered: best[from + 1]?.covered ?? 0, length: 1 };
    for (let length = 2; length <= longestWord && from + length <= words.length; length++) {
      const covered = length - 1 + (best[from + length]?.covered ?? 0);
      if (covered >= choice.covered && isKnown(words.slice(from, from + length), allCapitals)) choice = { covered, length };
    }
    best[from] = choice;
  }
  return spread(best.map(({ length }) => length));
}

/** A name begins with a capital, so a capital inside is the beginning of another word. */
function isKnown(words: readonly Word[], allCapitals: boolean): boolean {
  const inner = words.slice(1);
  if (words.slice(0, -1).some((word) => word.ends) || inner.some((word) => word.opens)) return false;
  return (allCapitals || inner.every((word) => word.kind !== 'name')) && known().has(words.map((word) => word.plain).join(' '));
}

function spread(lengths: readonly number[]): { from: number; to: number }[] {
  const units: { from: number; to: number }[] = [];
  while (units.length < lengths.length) {
    const from = units.length;
    const to = from + (lengths[from] ?? 1);
    for (let at = from; at < to; at++) units.push({ from, to });
  }
  return units;
}
