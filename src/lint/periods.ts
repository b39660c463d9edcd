/** The days that a plan is for, and the first day on which it may be issued. */
import { chuTho, type Plan } from '../plan/plan.ts';
import { foldTone } from '../vietnamese/fold.ts';
import type { Interval } from '../vietnamese/times.ts';
import type { Subject } from './subject.ts';

export interface Period extends Interval {
  /** A time without a year may then be of any of its years. */
  readonly manyYears: boolean;
}

const years = /(?<!\d)(?:19|20|21)\d\d(?!\d)/gu;

/** Years that the trích yếu names widen it: “năm học 2026 - 2027” with `nam: 2026`. */
export function periodOf(plan: Plan): Period {
  const named = [plan.nam, chuTho(plan.trich_yeu)].flatMap((text) => text.match(years) ?? []).sort();
  const [first = '', last = first] = [named[0], named.at(-1)];
  const schoolYear = /năm học/iu.test(foldTone(chuTho(plan.trich_yeu)));
  return { tu: `${first}-01-01`, den: `${last}-12-31`, manyYears: first !== last || schoolYear };
}

/** ISO; the plan's own date or that of the document around it. An open day or month is the first, before signing the day of the law. */
export function firstIssue(plan: Plan, { forSignature, issued, lawDay }: Subject): string {
  const { nam_ban_hanh, thang, ngay } = plan.kem_theo ?? plan;
  const first = [nam_ban_hanh, ...[thang || '01', ngay || '01'].map((part) => part.padStart(2, '0'))].join('-');
  return forSignature && issued === '' && lawDay > first ? lawDay : first;
}

/** Says its own year: in a plan of several years only such a time is sure. */
export function hasYear(text: string): boolean {
  return text.search(years) >= 0;
}

/** `năm 2026`, `giai đoạn 2026-2030`. */
export function periodName({ tu, den }: Interval): string {
  const [first, last] = [tu.slice(0, 4), den.slice(0, 4)];
  return first === last ? `năm ${first}` : `giai đoạn ${first}-${last}`;
}
