/** The number and the day of a document: printed in parts, typed as one, and often filled in only in Word. */
import type { FieldEdit } from './edits.ts';
import type { Printed } from './printed.ts';

/** The stretch of the paragraph that they answer for, and the fields that say it. */
export interface HeadEdits {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly FieldEdit[];
}

const day = /ngày ?(\d{0,2}) ?tháng ?(\d{0,2}) ?năm ?(\d{4})/u;
const sign = /(?<=[Ss]ố ?:? ?)(\d*) ?(?=\/)/u;

/** Which of the plan's fields say what Word has there now; null where it still says the same, or the plan's own fields are not printed. */
export function headEdits({ role, text, pieces }: Printed, after: string, value: unknown): HeadEdits | null {
  const isAttached = role === 'kem_theo' && pieces.some(({ source }) => source.path.at(-2) === 'van_ban');
  if (role === 'dia_danh_thoi_gian') return fieldAt(day, text, after, (found) => dayField(found, value));
  if (role === 'so_ky_hieu') return fieldAt(sign, text, after, numberField);
  if (!isAttached) return null;
  const both = [fieldAt(sign, text, after, numberField), fieldAt(day, text, after, (found) => dayField(found, value))].filter(
    (each) => each !== null,
  );
  const [first] = both;
  return first ? { start: first.start, end: both.at(-1)?.end ?? first.end, edits: both.flatMap(({ edits }) => edits) } : null;
}

function fieldAt(
  pattern: RegExp,
  before: string,
  after: string,
  fieldOf: (found: RegExpExecArray) => readonly FieldEdit[],
): HeadEdits | null {
  const [old, now] = [pattern.exec(before), pattern.exec(after)];
  if (!old || !now || old[0] === now[0]) return null;
  return { start: old.index, end: old.index + old[0].length, edits: fieldOf(now) };
}

function numberField([, digits = '']: RegExpExecArray): FieldEdit[] {
  return digits === '' ? [] : [{ field: 'so_van_ban', value: digits }];
}

/** Digits with as many zeros as the plan's own day has. */
function dayField([, days = '', months = '', year = '']: RegExpExecArray, value: unknown): FieldEdit[] {
  const typed = String((value as { ngay_ban_hanh?: unknown } | null)?.ngay_ban_hanh ?? '');
  const months2 = /(?:^|\/)0[3-9]\/\d{4}$/u.test(typed) ? months.padStart(2, '0') : months;
  const parts = days !== '' && months !== '' ? [days, months2, year] : months !== '' ? [months2, year] : [year];
  return [{ field: 'ngay_ban_hanh', value: parts.join('/') }];
}
