/** What stands on paper where the plan says nothing yet: seen at once, and found by searching. */
import type { Path } from '../diagnostic.ts';
import { words } from './inline.ts';
import type { Doan, Plan } from './plan.ts';

export const gap = '[……]';

export function orGap(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? gap : text;
}

/** Words that stand on paper for want of others are nobody's answer. */
export function withoutGap(text: string): string {
  return text.includes(gap) ? '' : text;
}

/** A paragraph still to be written. */
export function gapParagraph(at: Path): Doan {
  return { loai: 'noi_dung', so: '', tu_danh: false, cap: 0, chu: [words(gap)], at, vung: { start: 0, end: 0 } };
}

/** The text has a place where a paragraph is still to be written. */
export function hasGap({ noi_dung }: Pick<Plan, 'noi_dung'>): boolean {
  return noi_dung.some((block) => 'chu' in block && block.chu[0]?.chu.startsWith(gap) === true);
}

/** The paragraphs of what must say something. */
export function filled<T>(blocks: readonly T[], at: Path): (T | Doan)[] {
  return blocks.length > 0 ? [...blocks] : [gapParagraph(at)];
}
