/** The acts that a document of a field rests on, as they stand in force on a day: codes of the registry. */
import { type Act, amendmentsOf, findAct, inForce, replacement } from '../law/acts.ts';
import { foldAccents } from '../vietnamese/fold.ts';
import { type Field, fields } from './choices.ts';
import type { Issuer } from './issuers.ts';

/** The field that a subject speaks of. */
export function fieldOf(subject: string): Field {
  const words = foldAccents(subject);
  return (Object.keys(fields) as Field[]).find((field) => fields[field].words.test(words)) ?? 'khac';
}

/** What gives local authorities their powers. */
const ofAuthorities = ['luat-cqdp-2025b'];

export interface Grounds {
  /** Codes of acts in force. */
  readonly acts: readonly string[];
  /** Acts that have lapsed by that day, and nothing in the registry stands for them. */
  readonly lapsed: readonly Act[];
}

export function groundsOf({ thay_mat }: Issuer, field: Field, day: string): Grounds {
  const named = [...(thay_mat === '' ? [] : ofAuthorities), ...fields[field].acts].map(findAct).filter((act) => act !== undefined);
  const standing = named.map((act) => (inForce(act, day) ? act : replacement(act, day)));
  const acts = standing.flatMap((act) => (act && inForce(act, day) ? [act, ...inForceAmendments(act, day)] : []));
  const lapsed = named.filter((act, index) => {
    const now = standing[index];
    return act.expires !== null && act.expires <= day && (now === undefined || !inForce(now, day));
  });
  return { acts: [...new Set(acts.map(({ id }) => id))], lapsed };
}

/** Those whose beginning is known. */
function inForceAmendments(act: Act, day: string): Act[] {
  return amendmentsOf(act).filter((amendment) => amendment.effective !== null && inForce(amendment, day));
}
