/** Who asks and who answers, as the questions see it. */
import type { DocumentKindName } from '../decree30.ts';
import type { Capacity, Field, Layout } from './choices.ts';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** Asks a person, or takes what is proposed where nobody can be asked. Both throw {@link Cancelled} when he wants no more. */
export interface Asker {
  choose<T extends string>(question: string, choices: readonly Choice<T>[], proposed: T): Promise<T>;
  /** `wrong` says what is wrong with an answer; undefined where nothing is. */
  type(question: string, proposed: string, wrong?: (answer: string) => string | undefined): Promise<string>;
}

export class Cancelled extends Error {}

/** Nobody is asked: what is proposed is taken. */
export const silent: Asker = { choose: async (_, __, proposed) => proposed, type: async (_, proposed) => proposed };

/** What the command line has said; all else is asked. */
export interface Given {
  readonly loai?: DocumentKindName | undefined;
  readonly co_quan?: string | undefined;
  readonly chu_quan?: string | undefined;
  readonly ky_hieu?: string | undefined;
  readonly dia_danh?: string | undefined;
  readonly nam?: string | undefined;
  readonly trich_yeu?: string | undefined;
  readonly linh_vuc?: Field | undefined;
  readonly trinh_bay?: Layout | undefined;
  readonly quyen_han?: Capacity | undefined;
}

/** A year, or a period whose end comes behind its beginning. */
export function wrongYear(answer: string): string | undefined {
  const [, first = '', last = first] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/u.exec(answer) ?? [];
  return first !== '' && Number(first) >= 1945 && last >= first ? undefined : 'Cần một năm như 2026, hoặc giai đoạn như 2026-2030';
}

/** The year or the period that a title names: `Công tác … năm 2027`, `năm học 2026-2027`, else `giai đoạn 2026 - 2030`. */
export function yearNamed(title: string): string | undefined {
  const years = '\\s+(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?(?!\\d)';
  const [, first, last] = new RegExp(`năm(?: học)?${years}`, 'iu').exec(title) ?? new RegExp(`giai đoạn${years}`, 'iu').exec(title) ?? [];
  if (first === undefined) return undefined;
  return last === undefined || Number(last) <= Number(first) ? first : `${first}-${last}`;
}
