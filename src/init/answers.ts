/** What is asked before a document is begun, and what is taken where nothing is answered. */
import type { DocumentKindName } from '../decree30.ts';
import type { Fields } from '../recover/value.ts';
import type { Given } from './asker.ts';
import type { Capacity, Field, Layout } from './choices.ts';
import type { Issuer } from './issuers.ts';
import type { Shared } from './shared.ts';

export interface Answers {
  readonly loai: DocumentKindName;
  readonly co_quan: Issuer;
  /** `2026`, or a period `2026-2030`. */
  readonly nam: string;
  /** Empty: still to be written. */
  readonly trich_yeu: string;
  readonly linh_vuc: Field;
  readonly trinh_bay: Layout;
  readonly quyen_han: Capacity;
  /** ISO: the day whose law holds. */
  readonly day: string;
  /** The tasks that are known already; null where there are none yet. */
  readonly nhiem_vu: KnownTasks | null;
  /** Null where the plan inherits nothing. */
  readonly ke_thua: Inherits | null;
}

/** What a plan's folder has answered already, and what was answered otherwise on the command line. */
export interface Inherits {
  readonly shared: Shared;
  readonly given: Given;
}

export interface KnownTasks {
  /** Of a section: `trinh_bay`, `cot`, `so_thu_tu`, `nhiem_vu`. */
  readonly fields: Fields;
  /** Who leads them. */
  readonly chu_tri: readonly string[];
  /** Words that stood beside the tasks and have no place in a plan: a comment each. */
  readonly left: readonly string[];
}

/** `ke-hoach-2026`: the file's name without `.yaml`. */
export function fileNameOf({ loai, nam }: Pick<Answers, 'loai' | 'nam'>): string {
  return `${loai.replaceAll('_', '-')}-${nam.replace(/[^\d-]+/gu, '') || 'moi'}`;
}
