/** The number and the day of a document: printed in parts, typed as one, and often filled in only in Word. */
import type { Role } from '../../decree30.ts';
import type { FieldEdit } from './edits.ts';
import type { Printed } from './printed.ts';
import { textAt } from './typed.ts';

/** The stretch of the paragraph that they answer for, and the fields that say it. */
export interface HeadEdits {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly FieldEdit[];
}

const day = /ngày ?(\d{0,2}) ?tháng ?(\d{0,2}) ?năm ?(\d{4})/u;
const sign = /(?<=[Ss]ố ?:? ?)(\d*) ?(?=\/)/u;

/** Which fields say what Word has there now; null where it still says the same, or no field says it. */
export function headEdits({ role, text, pieces }: Printed, after: string, value: unknown): HeadEdits | null {
  const path = ownerOf(role, pieces);
  if (!path) return null;
  const found = [fieldAt(sign, text, after, numberField(path)), fieldAt(day, text, after, dayField(path, value))].filter(
    (each) => each !== null,
  );
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? { start: first.start, end: last.end, edits: found.flatMap(({ edits }) => edits) } : null;
}

/** The mapping of the document whose number and day are printed. */
function ownerOf(role: Role, pieces: Printed['pieces']): readonly string[] | null {
  if (role === 'dia_danh_thoi_gian' || role === 'so_ky_hieu') return [];
  if (role !== 'kem_theo') return null;
  const named = pieces.find(({ source: { path } }) => path.at(-2) === 'van_ban' || path.at(-2) === 'kem_theo')?.source.path;
  if (!named) return null;
  return named.length === 2 && named[0] === 'kem_theo' ? ['kem_theo'] : [];
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

const numberField =
  (path: readonly string[]) =>
  ([, digits = '']: RegExpExecArray): FieldEdit[] =>
    digits === '' ? [] : [{ path, field: 'so_van_ban', value: digits }];

/** Digits with as many zeros as the plan's own day has. */
const dayField =
  (path: readonly string[], value: unknown) =>
  ([, days = '', months = '', year = '']: RegExpExecArray): FieldEdit[] => {
    const isPadded = /(?:^|\/)0[3-9]\/\d{4}$/u.test(textAt(value, [...path, 'ngay_ban_hanh']) ?? '');
    const month = isPadded ? months.padStart(2, '0') : months;
    const parts = days !== '' && months !== '' ? [days, month, year] : months !== '' ? [month, year] : [year];
    return [{ path, field: 'ngay_ban_hanh', value: parts.join('/') }];
  };
