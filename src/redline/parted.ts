/** Tables that came to stand right under one another: Word would make one of the two. */
import { rest } from './marks.ts';
import type { Merged } from './model.ts';

/** The same blocks, a paragraph without words between two tables; it comes and goes with the one that does. */
export function parted(blocks: readonly Merged[]): Merged[] {
  return blocks.flatMap((block, index): Merged[] => {
    const above = blocks[index - 1];
    if (block.kind !== 'table' || above?.kind !== 'table') return [block];
    const status = block.status === 'same' ? above.status : block.status;
    return [{ kind: 'paragraph', status, old: null, new: null, pieces: [], mark: status, style: rest.style, oldStyle: null }, block];
  });
}
