/** The numbers that the plans of one run bear: what stands for an organ's book of documents. */
import type { VanBanGoc } from '../plan/plan.ts';
import { foldTone } from '../vietnamese/fold.ts';

/** By what {@link registerKey} makes of a plan's number: the file that bore it first. */
export type Register = ReadonlyMap<string, string>;

/** Alike for two plans of one organ and year that bear the same number; `''` without a number. */
export function registerKey({
  so,
  ky_hieu,
  nam_ban_hanh,
  ten_co_quan,
}: Pick<VanBanGoc, 'so' | 'ky_hieu' | 'nam_ban_hanh' | 'ten_co_quan'>): string {
  return so === '' ? '' : [Number(so), ky_hieu, nam_ban_hanh, foldTone(ten_co_quan).toLowerCase()].join('\n');
}

/** A book that someone else holds: there is one, what stands in it is compared later. */
export const heldElsewhere: Register = new Map([['…', '']]);
