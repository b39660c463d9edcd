/** The appendices of a document and of the plan attached to it, by what they are called. */

import type { Path } from '../../diagnostic.ts';
import { chuTho } from '../../plan/plan.ts';
import { type AppendixName, appendixName, type Reference } from '../../vietnamese/appendix-names.ts';
import type { Subject } from '../subject.ts';

export interface Appendix extends AppendixName {
  /** As printed: `Phụ lục II`, `Biểu số 01`. */
  readonly ten: string;
  readonly tieu_de: string;
  readonly at: Path;
}

/** Tables behind the signature that have only a title are none: nothing has to lead to them. */
export function appendicesOf({ bodies }: Subject): readonly Appendix[] {
  return bodies.flatMap(({ phu_luc }) => {
    if (!phu_luc || phu_luc.ten.length === 0) return [];
    const ten = chuTho(phu_luc.ten);
    return [{ ten, ...appendixName(ten), tieu_de: chuTho(phu_luc.tieu_de), at: phu_luc.at }];
  });
}

/** Whether a form or table is meant of which there are such, but none with this number. */
export function leadsToNone({ word, numbers, isRange }: Reference, all: readonly AppendixName[]): boolean {
  const alike = all.filter((each) => each.word === word && each.value !== null);
  const [first] = numbers;
  return word !== 'phu luc' && !isRange && alike.length > 0 && first !== undefined && !alike.some(({ value }) => value === first.value);
}
