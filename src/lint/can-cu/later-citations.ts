/** Documents dated after the one that cites them. */
import type { Problem } from '../../diagnostic.ts';
import { isoDate, lastDay, parseDate, shortDate } from '../../vietnamese/dates.ts';
import type { Subject } from '../subject.ts';
import type { Citation } from './citations.ts';
import { atCitation } from './grounds.ts';

interface Later {
  readonly citation: Citation;
  /** ISO. */
  readonly day: string;
  readonly inBody: boolean;
}

/** Grounds dated after the last day that the document can have. Of several it is the day of issue that is wrong. */
export function* laterGrounds(subject: Subject): Iterable<Problem> {
  const last = lastPossibleDay(subject);
  const later = laterThan(last, subject);
  if (isIssueAtFault(later)) yield wrongIssue(later, last);
  else for (const each of later.filter(({ inBody }) => !inBody)) yield wrongDate(each, last, 'Căn cứ ');
}

/** The same of what the body cites. */
export function* laterInBody(subject: Subject): Iterable<Problem> {
  const last = lastPossibleDay(subject);
  const later = laterThan(last, subject);
  if (isIssueAtFault(later)) return;
  for (const each of later.filter(({ inBody }) => inBody)) yield wrongDate(each, last, '');
}

/** `''` where the document has no date yet. */
function lastPossibleDay({ input }: Subject): string {
  const date = input.ngay_ban_hanh === undefined ? null : parseDate(input.ngay_ban_hanh);
  if (!date) return '';
  const month = date.month ?? 12;
  return isoDate(date.year, month, date.day ?? lastDay(date.year, month));
}

function laterThan(last: string, { namedActs }: Subject): Later[] {
  if (last === '') return [];
  return namedActs.flatMap(({ citation, ground }) => {
    const { date, act, number, range } = citation;
    if (!ground && !/^\d/u.test(number?.words ?? '')) return [];
    const day = date?.iso || (date === null && range === undefined ? (act?.issued ?? '') : '');
    return day > last ? [{ citation, day, inBody: ground === null }] : [];
  });
}

const isIssueAtFault = (later: readonly Later[]) => new Set(later.map(({ citation }) => citation.label)).size > 1;

function wrongDate({ citation, day }: Later, last: string, what: string): Problem {
  const { date, act, label } = citation;
  const rest = {
    message: `${what}“${label}” đề ngày ${shortDate(day)}, sau ngày ban hành ${shortDate(last)}, cần sửa một trong hai ngày`,
    help: `sửa ngày ở đây; nếu ngày ở đây đúng thì sửa ngày ban hành, sớm nhất là\nngay_ban_hanh: ${shortDate(day)}`,
  };
  const severity = date === null && act?.unsure.issued ? ({ severity: 'warning' } as const) : {};
  return atCitation(citation, { ...rest, ...severity }, date ?? undefined);
}

/** What shows it is enough: three documents. */
const shown = 3;

function wrongIssue(later: readonly Later[], last: string): Problem {
  const latest =
    later
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? last;
  return {
    path: ['ngay_ban_hanh'],
    message: `Ngày ban hành ${shortDate(last)} sớm hơn ngày của ${later.length} văn bản được dẫn, cần sửa ngày ban hành`,
    help: `nếu các văn bản ấy ghi đúng ngày thì ngày ban hành sớm nhất là\nngay_ban_hanh: ${shortDate(latest)}`,
    related: later.slice(0, shown).map(({ citation: { path, date, range }, day }) => {
      const place = date?.range ?? range;
      return { message: `văn bản ngày ${shortDate(day)}`, path, ...(place && { range: place }) };
    }),
  };
}
