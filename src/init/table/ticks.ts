/** Marks in a column that is only ticked. */

/** Also what a program shows of a box: `Có`, `TRUE`. */
const ticked = /^(?:x|v|✓|✔|√|●|•|■|☑|☒|1|có|rồi|true|yes)$/iu;
const open = /^(?:o|☐|□|0|không|chưa|false|no)$/iu;

export const isTicked = (text: string): boolean => ticked.test(text);
export const isTick = (text: string): boolean => ticked.test(text) || open.test(text);
