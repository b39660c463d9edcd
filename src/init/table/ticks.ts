/** Marks in a column that is only ticked. */

import type { Meaning } from './heads.ts';

/** Of a month or a quarter. */
export const isTickColumn = (meaning: Meaning | null): boolean => /^(?:thang|quy) \d/u.test(meaning ?? '');

/** Also what a program shows of a box: `Có`, `TRUE`. */
const ticked = /^(?:x|v|✓|✔|√|●|•|■|☑|☒|1|có|rồi|true|yes)$/iu;
const open = /^(?:o|☐|□|0|không|chưa|false|no)$/iu;

export const isTicked = (text: string): boolean => ticked.test(text);
export const isTick = (text: string): boolean => ticked.test(text) || open.test(text);
