/** One slip made at many places is one complaint. */
import type { Problem } from '../../diagnostic.ts';
import { groupBy } from './group-by.ts';
import { inText, type Text } from './typed-texts.ts';

export interface Slip extends Pick<Problem, 'message' | 'help' | 'severity'> {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** Slips alike in this are one. */
  readonly same: string;
}

const shownPlaces = 3;

/** A problem at the first place of each slip, with the number of the others and the first of them. */
export function* oneComplaintEach(slips: Iterable<Slip>): Iterable<Problem> {
  for (const [first, ...others] of groupBy(slips, ({ same }) => same).values()) if (first) yield complaintOf(first, others);
}

function complaintOf({ text, start, end, same: _, message, ...rest }: Slip, others: readonly Slip[]): Problem {
  if (others.length === 0) return inText(text, start, end, { ...rest, message });
  const related = others.slice(0, shownPlaces).map((slip) => inText(slip.text, slip.start, slip.end, { message: 'cũng ghi ở đây' }));
  return inText(text, start, end, { ...rest, message: `${message} (và ${others.length} chỗ khác)`, related });
}
