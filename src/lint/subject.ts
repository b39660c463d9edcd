/** What rules look at: a plan as resolved and as typed, and the day on which the law is asked. */
import type { Plan, VanBanGoc } from '../plan/plan.ts';
import type { DocumentInput } from '../schema/kinds.ts';
import { isoDate, lastDay, parseDate } from '../vietnamese/dates.ts';
import { withPlainNames } from './shared/marks.ts';
import { type Text, textsOf } from './shared/typed-texts.ts';

/** How a plan is to be judged; given from outside, because no stage has a clock. */
export interface Occasion {
  /** ISO date. */
  readonly today: string;
  /** About to be signed: blanks and drafts are errors. */
  readonly forSignature: boolean;
  /** Numbers already given: those of the plans that were looked at before this one. */
  readonly register: readonly Registered[];
}

export interface Registered extends Pick<VanBanGoc, 'ten_loai' | 'so' | 'ky_hieu' | 'nam_ban_hanh' | 'ten_co_quan'> {
  readonly file: string;
}

export interface Subject extends Occasion {
  /** The name of the plan's file, as typed. */
  readonly file: string;
  /** As resolved. */
  readonly plan: Plan;
  /** As typed, but for the marks of its names, which are spaces. */
  readonly input: DocumentInput;
  readonly texts: readonly Text[];
  /** ISO; the document's own date or that of the document it is attached to, `''` while its day is open. */
  readonly issued: string;
  /** ISO; the day whose law holds: the document's own, as far as it is known, else today. */
  readonly lawDay: string;
}

export function subjectOf(file: string, input: DocumentInput, plan: Plan, occasion: Occasion): Subject {
  return {
    ...occasion,
    file,
    input: withPlainNames(input),
    plan,
    texts: textsOf(input),
    ...days(input.ngay_ban_hanh ?? input.kem_theo?.ngay_ban_hanh, occasion.today),
  };
}

/** Of an open date the last day that is not after today, or the first day if all are. */
function days(typed: string | undefined, today: string): Pick<Subject, 'issued' | 'lawDay'> {
  const date = typed === undefined ? null : parseDate(typed);
  if (!date) return { issued: '', lawDay: today };
  const { day, month, year } = date;
  const first = isoDate(year, month ?? 1, day ?? 1);
  const last = isoDate(year, month ?? 12, day ?? lastDay(year, month ?? 12));
  if (day !== null) return { issued: first, lawDay: first };
  return { issued: '', lawDay: today < first ? first : today < last ? today : last };
}
