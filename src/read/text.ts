/** What is asked of the tree most often. */
import type { Block, Paragraph, Unreadable, WordFile } from './tree.ts';

/** Every paragraph of the body, those in cells and boxes too, in the order of their indexes. */
export function paragraphsOf({ blocks }: Pick<WordFile, 'blocks'>): Paragraph[] {
  return paragraphsIn(blocks);
}

/** Every paragraph of some blocks. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'box') return paragraphsIn(block.blocks);
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)));
  });
}

/** What a paragraph says when all tracked changes are accepted, its automatic number aside; hidden words are said too. */
export function textOf({ runs }: Pick<Paragraph, 'runs'>): string {
  return runs.map(({ text, deleted }) => (deleted ? '' : text)).join('');
}

/** Whether `readWord` could read it. */
export function isUnreadable(read: WordFile | Unreadable): read is Unreadable {
  return 'message' in read;
}
