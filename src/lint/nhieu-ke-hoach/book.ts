/** The documents of one issuer and one symbol that a repository has, ready to be asked for. */
import { regex } from '../../vietnamese/letters.ts';
import type { PlanCitation } from './citations.ts';
import type { Numbered } from './facts.ts';
import { syllablesOf, tellingSyllables } from './words.ts';

export interface Known extends Numbered {
  readonly file: string;
}

type Cited = Pick<PlanCitation, 'so' | 'ngay' | 'trich_yeu'>;

/** So few numbers tell nothing of the others. */
const fewest = 3;

/** With fewer words of its own a title may be that of several documents of a year. */
const telling = 5;

export class Book {
  readonly #byNumber = new Map<number, Known[]>();
  readonly #byTitle = new Map<string, Known[]>();
  readonly #numbers = new Map<string, Set<number>>();
  readonly #highest = new Map<string, number>();

  add(known: Known): void {
    put(this.#byNumber, known.so, known);
    put(this.#byTitle, coreOf(known.trich_yeu), known);
    const numbers = this.#numbers.get(known.nam) ?? new Set();
    this.#numbers.set(known.nam, numbers.add(known.so));
    this.#highest.set(known.nam, Math.max(known.so, this.#highest.get(known.nam) ?? 0));
  }

  /** Of the year of its date; of another one only what bears the very same title, with a year in it. */
  numbered({ so, ngay, trich_yeu }: Cited): readonly Known[] {
    const all = this.#byNumber.get(so) ?? [];
    const ofYear = all.filter(({ nam }) => nam === yearOf(ngay));
    if (ofYear.length > 0 || !/năm\s+20\d\d/iu.test(trich_yeu)) return ofYear;
    return all.filter((known) => words(known.trich_yeu) === words(trich_yeu));
  }

  /** Under the title that is cited: of its date, or where the title tells enough of its year. */
  titled({ ngay, trich_yeu }: Cited): readonly Known[] {
    const core = coreOf(trich_yeu);
    if (core === '') return [];
    const isTelling = tellingSyllables(core).size >= telling;
    return (this.#byTitle.get(core) ?? []).filter((known) => known.ngay === ngay || (isTelling && known.nam === yearOf(ngay)));
  }

  /** The book is whole around a number that it lacks: those right before and right after are there, and most others of the year. */
  lacks({ so, ngay }: Cited): boolean {
    const numbers = this.#numbers.get(yearOf(ngay));
    if (!numbers || numbers.has(so) || numbers.size < fewest) return false;
    const isBetween = numbers.has(so + 1) && (so === 1 || numbers.has(so - 1));
    return isBetween && numbers.size * 4 >= (this.#highest.get(yearOf(ngay)) ?? 0) * 3;
  }
}

export function numberOf({ so, ky_hieu }: Numbered): string {
  return `${String(so).padStart(2, '0')}/${ky_hieu}`;
}

function put<K>(lists: Map<K, Known[]>, key: K, known: Known): void {
  const list = lists.get(key);
  if (list) list.push(known);
  else lists.set(key, [known]);
}

function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

function words(title: string): string {
  return syllablesOf(title).join(' ');
}

/** A title without where and when it holds, which are often left out. */
function coreOf(title: string): string {
  return words(title)
    .replace(/ (?:trên địa bàn|trong toàn|toàn) .*$/u, '')
    .replace(regex.u` (?:tỉnh|thành phố|xã|phường)(?: \p{L}+){1,3}?(?= năm 20\d\d$|$)`, '')
    .replace(/ năm 20\d\d$/u, '');
}
