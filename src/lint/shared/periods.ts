/** The days that a plan is for, and the first day on which it may be issued. */
import { type Plan, trichYeu } from '../../plan/plan.ts';
import { isDate, isoDate, shortDate } from '../../vietnamese/dates.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import type { Interval } from '../../vietnamese/times.ts';
import type { Subject } from '../subject.ts';

export interface Period extends Interval {
  /** `năm 2026`, `giai đoạn 2026-2030`, as `nam` has it. */
  readonly name: string;
  /** A time without a year may then be of any of its years. */
  readonly manyYears: boolean;
}

const years = /(?<!\d)(?:19|20|21)\d\d(?!\d)/gu;
/** A year of the trích yếu that lies further from the plan's is one of history: “kỷ niệm 80 năm (1945 - 2025)”. */
const near = 6;

/** Years that the title names widen it: “năm học 2026 - 2027” with `nam: 2026`. */
export function periodOf(plan: Plan): Period {
  const { nam } = plan;
  const own = nam.match(years) ?? [];
  // Without its years a plan may be for any time.
  if (own.length === 0) return { tu: '0000-01-01', den: '9998-12-31', name: 'năm', manyYears: true };
  const title = trichYeu(plan);
  const told = (title.match(years) ?? []).filter((year) => Math.abs(Number(year) - Number(own[0])) <= near);
  const named = [...own, ...told].sort();
  const [first = '', last = first] = [named[0], named.at(-1)];
  const manyYears = first !== last || /năm học/iu.test(foldTone(title));
  return { tu: `${first}-01-01`, den: `${last}-12-31`, name: own.length > 1 ? `giai đoạn ${own.join('-')}` : `năm ${nam}`, manyYears };
}

/** The first day on which a plan may be issued. */
export interface Issue {
  /** ISO. */
  readonly day: string;
  /** `ngày ban hành 21/02/2026` */
  readonly name: string;
}

/** The plan's own date or that of the document around it; while it is open, the first day of its month or year, before signing today. */
export function issueOf(plan: Plan, subject: Subject): Issue {
  const { forSignature, lawDay } = subject;
  const { nam_ban_hanh, thang, ngay } = plan.kem_theo ?? plan;
  const isNumeric = [nam_ban_hanh, thang, ngay].every((part) => /^\d*$/u.test(part));
  // A date that no calendar has is told already; nothing has passed on it.
  if (!isNumeric || (ngay !== '' && !isDate(`${ngay}/${thang}/${nam_ban_hanh}`))) return { day: '', name: 'ngày ban hành' };
  if (ngay === '' && forSignature && lawDay === subject.today) return { day: lawDay, name: `ngày ký ${shortDate(lawDay)}` };
  const day = isoDate(nam_ban_hanh, thang || 1, ngay || 1);
  if (ngay !== '') return { day, name: `ngày ban hành ${shortDate(day)}` };
  if (thang !== '') return { day, name: `tháng ban hành ${shortDate(day).slice(3)}` };
  return { day: earlier(subject.today, day), name: `năm ban hành ${nam_ban_hanh}` };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** Says its own year: in a plan of several years only such a time is sure. */
export function hasYear(text: string): boolean {
  return text.search(years) >= 0;
}
