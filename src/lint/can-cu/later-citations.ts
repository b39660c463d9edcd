/** Documents dated after the one that cites them. */
import type { Problem } from '../../diagnostic.ts';
import { isoDate, lastDay, parseDate, shortDate } from '../../vietnamese/dates.ts';
import type { Subject } from '../subject.ts';
import type { Citation } from './citations.ts';
import { atCitation } from './grounds.ts';

/** `''` where the document has no date yet. */
function lastPossibleDay({ input }: Subject): string {
  const date = input.ngay_ban_hanh === undefined ? null : parseDate(input.ngay_ban_hanh);
  if (!date) return '';
  const month = date.month ?? 12;
  return isoDate(date.year, month, date.day ?? lastDay(date.year, month));
}

/** A citation dated after the last day that the document can have. */
export function* laterCitations(citations: readonly Citation[], subject: Subject, what: string): Iterable<Problem> {
  const last = lastPossibleDay(subject);
  for (const citation of citations) {
    const { date, act, label } = citation;
    const day = date?.iso || (date === null && citation.range === undefined ? (act?.issued ?? '') : '');
    if (last === '' || day <= last) continue;
    const problem = {
      message: `${what} “${label}” ghi ngày ${shortDate(day)}, sau ngày ban hành (${shortDate(last)}), cần xem lại hai ngày`,
      help: 'sửa ngày của văn bản được dẫn, hoặc ngay_ban_hanh',
    };
    const severity = date === null && act?.unsure.issued ? ('warning' as const) : undefined;
    yield atCitation(citation, { ...problem, ...(severity && { severity }) }, date ?? undefined);
  }
}
