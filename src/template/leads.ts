/** What stands over a landscape table goes with it: a heading left behind would stand alone on its page. */
import { styleOf } from '../decree30.ts';
import { type Block, leadsOn } from '../document.ts';

/** Blocks that follow each other on pages of one orientation. */
export interface PageRun {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** Joins runs of one orientation, and moves headings and a lead-in line from the end of portrait pages to the landscape ones. */
export function withLeads(runs: readonly PageRun[]): PageRun[] {
  const joined: PageRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.landscape === run.landscape) joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...run.blocks] };
    else if (!last || !run.landscape) joined.push(run);
    else turn(joined, last, run);
  }
  return joined;
}

/** Tables with nothing but their headings between them share their pages. */
function turn(joined: PageRun[], before: PageRun, run: PageRun): void {
  const at = before.blocks.length - leadLength(before.blocks);
  const blocks = [...before.blocks.slice(at), ...run.blocks];
  joined.pop();
  const above = at === 0 ? joined.pop() : undefined;
  if (at > 0) joined.push({ ...before, blocks: before.blocks.slice(0, at) });
  joined.push({ landscape: true, blocks: [...(above?.blocks ?? []), ...blocks] });
}

/** How many of the last blocks lead to what comes: a line that ends in a colon, and the headings above it. */
function leadLength(blocks: readonly Block[]): number {
  let start = blocks.length;
  if (leadsOn(blocks[start - 1])) start -= 1;
  if (isGround(blocks[start - 1])) return 0;
  const line = start;
  while (start > 0 && isHeading(blocks[start - 1], blocks[start - 2])) start -= 1;
  if (blocks[start - 1]?.kind !== 'columns') return blocks.length - start;
  // The title of the document stays under its letterhead, and so does the sentence that opens it.
  const drawn = blocks.findLastIndex((block) => block.kind === 'drawnLine');
  return drawn + 1 === line ? 0 : blocks.length - Math.max(start, drawn + 1);
}

/** After the grounds stands the sentence that opens the document. */
function isGround(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.role === 'can_cu';
}

/** The line under a title belongs to it. */
function isHeading(block: Block | undefined, before: Block | undefined): boolean {
  if (block?.kind === 'drawnLine') return isHeading(before, undefined);
  return block?.kind === 'paragraph' && styleOf(block.role).keepNext;
}
