/** What is met in a run of numbers, and what is wrong with it. */
import type { Path, Span } from '../../diagnostic.ts';
import type { Marker } from '../../plan/markers.ts';

/** A number or letter met in the text. */
export interface Numbered {
  readonly so: string;
  readonly marker: Marker;
  /** Typed by hand; those that tdkt makes are right, and only carry the levels on. */
  readonly typed: boolean;
  /** How deep in the sections it is written; 0 where there are none. */
  readonly cap: number;
  /** A heading on a line of its own. */
  readonly ownLine: boolean;
  /** Its paragraph ends with a colon: a list may follow. */
  readonly leads: boolean;
  readonly path: Path;
  readonly range: Span;
}

/**
 * `lap`: used just before; `nhay`: does not follow; `thieu_d`: `e` right after `d`; `dau`: a run that does not begin with 1;
 * `theo_d`: goes on from such an `e`; `noi_muc`: goes on from the section before; `khac_cha`: `1.1` below `2.`;
 * `trung`: tdkt gives the section after it the same number; `khac_kieu`: a number of another kind; `khac_dau`: `2)` after `1.`.
 */
export type SlipKind = 'lap' | 'nhay' | 'thieu_d' | 'theo_d' | 'dau' | 'noi_muc' | 'khac_cha' | 'trung' | 'khac_kieu' | 'khac_dau';

export interface NumberSlip {
  readonly kind: SlipKind;
  readonly item: Numbered;
  readonly before: Numbered | null;
  /** What the one before becomes when the slips above it are mended. */
  readonly mended?: string;
  readonly expected: string;
  /** Numbers that go on from the wrong one: mended with it, else told of next time. */
  readonly after: readonly Numbered[];
}
