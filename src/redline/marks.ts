/**
 * The ends of paragraphs. Word deletes the end of a paragraph by joining it with what follows, which the last one before a table, or
 * of a cell, cannot: there it is the end of the paragraph before that goes, so that in either reading each paragraph ends once.
 */
import type { Merged, MergedEnd, MergedParagraph, Paragraph, Status } from './model.ts';
import { changedParagraph, wholeParagraph } from './words.ts';

type Line = MergedParagraph | (MergedEnd & { readonly status: 'ins' | 'del' });

/** The same blocks; ends, and what Word needs, are put so that both versions come back. */
export function settled(blocks: readonly Merged[]): Merged[] {
  const lines: Line[] = [];
  const all: Merged[] = [];
  for (const block of withLastKept(blocks)) {
    if (block.kind === 'paragraph' || (block.kind === 'sectionEnd' && block.status !== 'same')) lines.push(block as Line);
    else all.push(...withRoom(settledLines(lines.splice(0), block.kind === 'table'), all.at(-1), block), block);
  }
  // Behind the last table of a body, of a cell, of a foot, there is a paragraph in both files.
  return [...all, ...withRoom(settledLines(lines, false), all.at(-1))];
}

/**
 * LibreOffice leaves the last paragraph of what goes before a table, and the page of a section that goes behind one:
 * there it finds a paragraph that takes no room and goes with them.
 */
function withRoom(lines: readonly Line[], before: Merged | undefined, after?: Merged): Line[] {
  const [first, second, last] = [lines[0], lines[1], lines.at(-1)];
  const opens = first && before?.kind === 'table' && second?.kind === 'sectionEnd' && before.status === first.status;
  const closes = last?.kind === 'paragraph' && after?.kind === 'table' && last.mark === last.status;
  return [...(opens ? roomLike(first, rest) : []), ...lines, ...(closes ? roomLike(last, keptRest) : [])];
}

function roomLike({ status }: Line, paragraph: Paragraph): MergedParagraph[] {
  return status === 'same' ? [] : [wholeParagraph(paragraph, status)];
}

/** Of the paragraphs that only Word needs the last one stays, not one before all that was added: the pages of that go with it. */
function withLastKept(blocks: readonly Merged[]): readonly Merged[] {
  const last = blocks.at(-1);
  if (!last || last.status === 'same' || !isRest(last)) return blocks;
  const from = blocks.findLastIndex(({ status }) => status !== last.status);
  const kept = blocks[from];
  if (!kept || !isRest(kept)) return blocks;
  return blocks.map((block, index) => (index === from ? { ...last } : block === last ? { ...kept } : block));
}

function isRest(block: Merged): block is MergedParagraph {
  return block.kind === 'paragraph' && block.style === rest.style && block.pieces.length === 0;
}

/** A stretch of paragraphs, before a table or at the end. */
function settledLines(lines: readonly Line[], isBeforeTable: boolean): Line[] {
  const last = lines.findLastIndex(({ status }) => status === 'same');
  const changed = lines.slice(last + 1);
  if (changed.length === 0) return [...lines];
  // The end of a section comes and goes with a paragraph of its own: it takes nobody's place.
  const end = changed.findLastIndex(({ kind }) => kind === 'sectionEnd');
  const isOne = new Set(changed.map(({ status }) => status)).size === 1;
  if (last >= 0 && (end < 0 || (isOne && !isBeforeTable))) return [...lines.slice(0, last), ...shifted(lines.slice(last))];
  if (isBeforeTable && end >= 0) return [...lines];
  const behind = last + end + 2;
  const both = lastOfBoth(lines.slice(behind));
  if (both) return [...lines.slice(0, behind), ...both];
  return isBeforeTable ? [...lines] : withRest(lines);
}

/** Each end goes with the paragraph behind it. */
export function shifted<Each extends Line>(lines: readonly Each[]): Each[] {
  let [style, oldStyle] = ['', ''];
  return lines.map((line, index) => {
    if (line.kind === 'sectionEnd') return line;
    if (line.status !== 'del') style = line.style;
    if (line.status !== 'ins') oldStyle = line.oldStyle ?? line.style;
    const mark = lines[index + 1]?.status ?? 'same';
    if (mark === 'del') return { ...line, mark, style: oldStyle, oldStyle: null };
    return { ...line, mark, style, oldStyle: mark === 'same' && oldStyle !== style ? oldStyle : null };
  });
}

/** Where nothing has stayed the last paragraph of both is one. */
function lastOfBoth(lines: readonly Line[]): Line[] | null {
  const [old, next] = [lastOf(lines, 'del'), lastOf(lines, 'ins')];
  if (!old?.old || !next?.new) return null;
  const others = lines.filter((line) => line !== old && line !== next);
  return [...others, changedParagraph(old.old, next.new, old.style === next.style ? null : old.style)];
}

function lastOf(lines: readonly Line[], status: Status): MergedParagraph | undefined {
  const line = lines.findLast((each) => each.status === status);
  return line?.kind === 'paragraph' ? line : undefined;
}

/** What only Word needs may stay in both. */
function withRest(lines: readonly Line[]): Line[] {
  const last = lines.at(-1);
  const isThere = last !== undefined && isRest(last);
  const paragraph = (isThere && (last.new ?? last.old)) || rest;
  return [...(isThere ? lines.slice(0, -1) : lines), changedParagraph(paragraph, paragraph, null)];
}

/** A paragraph that only Word needs: it takes no room. */
export const rest: Paragraph = { kind: 'paragraph', style: 'ngat_phan', index: -1, runs: [] };

/** The same, not parted from the table behind it. */
export const keptRest: Paragraph = { ...rest, style: 'ngat_phan_giu' };
