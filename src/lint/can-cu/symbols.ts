/** A document's number taken apart: `12/2025/NQ-HĐND` is 12 of 2025, `NQ-HĐND`. */
import { issuerLetters, kindLetters, markedKinds, shortened, yearly } from '../../law/symbols.ts';
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

const known: ReadonlySet<string> = new Set([...Object.values(kindLetters), ...issuerLetters]);

/** `KHUBND`: two of which each is known. */
const parted = new RegExp(`^(${Object.values(kindLetters).join('|')})(UBND|HĐND|TTg)$`, 'u');

/** `ND-CP` → `NĐ-CP`, `QĐ-Tg` → `QĐ-TTg`, `KHUBND` → `KH-UBND`: letters that lost a mark, a hat or their size. */
export function spelt(glued: string): string {
  const symbol = glued.replace(parted, '$1-$2');
  const [first = '', ...others] = symbol.split(/([-/])/u);
  const kind = mended(first, [...markedKinds, ...issuerLetters]);
  const issuer = primeMinisters.test(kind) ? others.map((letters) => shortened[letters] ?? letters) : others;
  return [kind, ...issuer.map((letters) => mended(letters, issuerLetters))].join('');
}

function mended(letters: string, list: readonly string[]): string {
  return known.has(letters) ? letters : (list.find((right) => foldAccents(right) === foldAccents(letters)) ?? letters);
}

const primeMinisters = /^(?:QĐ|CT|CĐ)$/u;

/** Whether an act with such a symbol bears its year in the number. */
export function isYearly(symbol: string): boolean {
  return yearly.test(symbol);
}
