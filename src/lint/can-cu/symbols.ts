/** A document's number taken apart: `12/2025/NQ-HĐND` is 12 of 2025, `NQ-HĐND`. */
import { kindLetters, shortened, symbolLetters, yearly } from '../../law/symbols.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Citation } from './citations.ts';

export interface NumberParts {
  /** `12`. */
  readonly so: string;
  /** `2025`, or `''`. */
  readonly year: string;
  /** `NQ-HĐND`, `CT/TW`. */
  readonly symbol: string;
  /** The kind of document that the first letters of the symbol stand for; `''` where they are an organ's. */
  readonly kind: string;
}

const parts = regex.u`^(\d[\d.]*[a-z]?)(?:\/(\d{4}))?[-/](\p{L}.*)$`;

/** Null for a number that is still open, or has no symbol. */
export function numberParts({ number }: Citation): NumberParts | null {
  const found = parts.exec(number?.words.replace(/\s+/gu, '') ?? '');
  if (!found) return null;
  const [, so = '', year = '', symbol = ''] = found;
  const [letters = ''] = symbol.split(/[-/]/u, 1);
  return { so, year, symbol, kind: kindOf.get(letters) ?? '' };
}

const kindOf = new Map(Object.entries(kindLetters).map(([kind, letters]) => [letters, kind]));

const right: ReadonlyMap<string, string> = new Map(symbolLetters.map((letters) => [foldAccents(letters), letters]));
const known: ReadonlySet<string> = new Set([...symbolLetters, 'ND']);

/** `ND-CP` → `NĐ-CP`, `QĐ-Tg` → `QĐ-TTg`: letters that lost a mark, a hat or their size. `ND` behind a kind is Nông dân. */
export function spelt(symbol: string): string {
  return symbol
    .split(/([-/])/u)
    .map((letters, index) => {
      const isKnown = index === 0 ? letters !== 'ND' && known.has(letters) : known.has(letters);
      return isKnown ? letters : (shortened[letters] ?? right.get(foldAccents(letters)) ?? letters);
    })
    .join('');
}

/** Whether an act with such a symbol bears its year in the number. */
export function isYearly(symbol: string): boolean {
  return yearly.test(symbol);
}
