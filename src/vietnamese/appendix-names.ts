/** Words that lead to an appendix: “Phụ lục II”, “các Biểu số 01, 02”. */

import { foldAccents } from './fold.ts';
import { regex } from './letters.ts';
import { matches } from './matches.ts';
import { parseRoman } from './numbers.ts';
import { oneLine } from './white-space.ts';

export interface Reference {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** As typed, the first one's end too; empty for “Phụ lục kèm theo”. */
  readonly numbers: readonly { readonly so: string; readonly value: number | null }[];
  /** `I đến IV`: all between are meant. */
  readonly isRange: boolean;
  /** The word and its first number: `Phụ lục II`. */
  readonly first: string;
}

const number = String.raw`(?:[IVX]{1,6}|\d{1,2})(?![\p{L}\d/])`;
const word = String.raw`[Pp]hụ\s+lục|PHỤ\s+LỤC|[Bb]iểu|BIỂU|[Mm]ẫu|MẪU|[Bb]ảng|BẢNG|[Pp]hiếu|PHIẾU`;
const so = String.raw`(?:(?:mẫu|biểu)\s+)?(?:số\s*)?`;
const more = String.raw`\s*(?:,|;|và|đến|-|–)\s*(?:(?:${word})\s+)?${so}`;
const reference = regex.gu`\<((${word})(?:\s+${so}(${number}))?)((?:${more}${number})*)`;
const numbers = regex.gu`\<${number}`;

export function referencesIn(text: string): Reference[] {
  return matches(text, reference).map(({ index, 0: whole, 1: first = '', 2: name = '', 3: head, 4: rest = '' }) => ({
    word: oneLine(foldAccents(name)),
    start: index,
    end: index + (head === undefined ? first : whole).length,
    numbers: head === undefined ? [] : [head, ...(rest.match(numbers) ?? [])].map((each) => ({ so: each, value: numberOf(each) })),
    isRange: /đến|-|–/u.test(rest),
    first,
  }));
}

function numberOf(so: string): number | null {
  return /^\d+$/u.test(so) ? Number(so) : parseRoman(so);
}

/** An appendix by what it is called: `phu luc`, `bieu`, `mau`, or the whole name where no number is in it. */
export interface AppendixName {
  readonly word: string;
  /** As printed: `II`, `01`; `''` without. */
  readonly so: string;
  readonly value: number | null;
}

export function appendixName(ten: string): AppendixName {
  const [found] = referencesIn(ten);
  const so = found?.numbers[0]?.so ?? '';
  return { word: found && found.start === 0 ? found.word : foldAccents(ten), so, value: numberOf(so) };
}

/** “Phụ lục kèm theo” may mean any; the only appendix may be called “Phụ lục I”. */
export function isMeant({ word, numbers, isRange }: Reference, name: AppendixName): boolean {
  if (word !== name.word) return false;
  if (numbers.length === 0 || name.value === null) return true;
  const values = numbers.map(({ value }) => value ?? 0);
  const [first, last] = [Math.min(...values), Math.max(...values)];
  return isRange ? name.value >= first && name.value <= last : values.includes(name.value);
}
