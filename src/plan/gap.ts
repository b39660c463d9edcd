/** What stands on paper where the plan says nothing yet: seen at once, and found by searching. */
import type { Path } from '../diagnostic.ts';
import type { Doan } from './plan.ts';

const gap = '[……]';

export function orGap(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? gap : text;
}

/** A paragraph still to be written. */
export function gapParagraph(at: Path): Doan {
  const chu = [{ chu: gap, dam: false, nghieng: false, xuong_dong: false, cuoc_chu: '' }];
  return { loai: 'noi_dung', so: '', tu_danh: false, chu, at, vung: { start: 0, end: 0 } };
}

/** The paragraphs of what must say something. */
export function filled<T>(blocks: readonly T[], at: Path): (T | Doan)[] {
  return blocks.length > 0 ? [...blocks] : [gapParagraph(at)];
}
