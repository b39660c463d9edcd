/** The numbers that the plans of one run bear: what stands for an organ's books of documents. */
import type { Plan } from '../plan/plan.ts';
import { isoDate } from '../vietnamese/dates.ts';
import { issuerKey } from './shared/issuer-key.ts';

/** What a book has of a plan; plain data, which a worker can be told. */
export interface Entry {
  /** Alike for all documents of one organ, year and symbol. */
  readonly book: string;
  readonly so: number;
  /** ISO; `''` while the day is open. */
  readonly ngay: string;
  readonly file: string;
}

/** By book, in the order in which the plans were read. */
export type Register = ReadonlyMap<string, readonly Entry[]>;

type Numbered = Pick<Plan, 'so' | 'ky_hieu' | 'ngay' | 'thang' | 'nam_ban_hanh' | 'ten_co_quan' | 'co_quan'>;

/** Null for a plan without a number. */
export function entryOf(plan: Numbered, file: string): Entry | null {
  const { so, ky_hieu, ngay, thang, nam_ban_hanh } = plan;
  if (so === '' || Number.isNaN(Number(so))) return null;
  const book = [ky_hieu, nam_ban_hanh, issuerKey(plan)].join('\n');
  const isDated = ngay !== '' && thang !== '' && nam_ban_hanh !== '';
  return { book, so: Number(so), ngay: isDated ? isoDate(Number(nam_ban_hanh), Number(thang), Number(ngay)) : '', file };
}

/** The first plan that bears the same number. */
export function sameNumber(register: Register, { book, so }: Entry): Entry | undefined {
  return register.get(book)?.find((other) => other.so === so);
}

/** The plan right before or right after it by its number, if their dates say otherwise. */
export function outOfOrder(register: Register, { book, so, ngay }: Entry): Entry | undefined {
  if (ngay === '') return undefined;
  let [before, after]: (Entry | undefined)[] = [];
  for (const other of register.get(book) ?? []) {
    if (other.ngay === '') continue;
    if (other.so < so && (!before || other.so > before.so)) before = other;
    if (other.so > so && (!after || other.so < after.so)) after = other;
  }
  if (before && before.ngay > ngay) return before;
  return after && after.ngay < ngay ? after : undefined;
}

/** Writes one more plan into the books. */
export function enter(register: Map<string, Entry[]>, entry: Entry): void {
  const others = register.get(entry.book);
  if (others) others.push(entry);
  else register.set(entry.book, [entry]);
}

/** All that the register has to do with a plan, so that what was told of it can be told again; `''` where nothing is to be told of other plans. */
export function circumstanceOf(register: Register, entry: Entry | null): string {
  if (!entry) return '';
  const found = [sameNumber(register, entry), outOfOrder(register, entry)];
  if (register.size === 0) return 'đầu tiên';
  return found.some((other) => other !== undefined) ? JSON.stringify(found) : '';
}

/** A book that someone else holds: there is one, what stands in it is compared later. */
export const heldElsewhere: Register = new Map([['…', []]]);
