/** Appendices by what they are called, and the words that lead to them: “Phụ lục II”, “các Biểu số 01, 02”. */

import type { Path } from '../../diagnostic.ts';
import { chuTho, type Plan } from '../../plan/plan.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { parseRoman } from '../../vietnamese/numbers.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { bodiesOf } from './bodies.ts';

export interface Appendix {
  /** As printed: `Phụ lục II`, `Biểu số 01`. */
  readonly ten: string;
  /** `phu luc`, `bieu`, `mau`; the whole name where no number is in it. */
  readonly word: string;
  /** As printed: `II`, `01`; `''` without. */
  readonly so: string;
  readonly value: number | null;
  readonly tieu_de: string;
  readonly at: Path;
}

export function appendicesOf(plan: Plan): Appendix[] {
  return bodiesOf(plan).flatMap(({ phu_luc }) => {
    if (!phu_luc) return [];
    const ten = chuTho(phu_luc.ten);
    const [found] = referencesIn(ten);
    const so = found?.numbers[0]?.so ?? '';
    const word = found && found.start === 0 ? found.word : foldAccents(ten);
    return [{ ten, word, so, value: numberOf(so), tieu_de: chuTho(phu_luc.tieu_de), at: phu_luc.at }];
  });
}

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
const reference = new RegExp(String.raw`(?<![\p{L}])((${word})(?:\s+${so}(${number}))?)((?:${more}${number})*)`, 'gu');
const numbers = new RegExp(String.raw`(?<!\p{L})${number}`, 'gu');

export function referencesIn(text: string): Reference[] {
  return Array.from(text.matchAll(reference), ({ index, 0: whole, 1: first = '', 2: name = '', 3: head, 4: rest = '' }) => ({
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
