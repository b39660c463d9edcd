/** In which capacity somebody signs, and the lines of the signature that say so (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). */
import { deputyOf } from '../law/offices.ts';
import type { Capacity } from './choices.ts';
import type { Issuer } from './issuers.ts';

/** Fields of `ky` in their order; a decision is its head's own, and so not on behalf of the body. */
export function signature(capacity: Capacity, issuer: Issuer, own: boolean, gap: string): [field: string, value: string][] {
  const head = issuer.cap_truong === '' ? gap : issuer.cap_truong;
  const whole: [string, string][] = own || issuer.thay_mat === '' ? [] : [['thay_mat', issuer.thay_mat]];
  switch (capacity) {
    case 'cap_truong':
      return [...whole, ['chuc_vu', head]];
    case 'quyen':
      return [...whole, ['quyen', head]];
    case 'ky_thay':
      return [...whole, ['ky_thay', head], ['chuc_vu', head === gap ? `Phó ${gap}` : deputyOf(head)]];
    default:
      return [
        [capacity, head],
        ['chuc_vu', gap],
      ];
  }
}
