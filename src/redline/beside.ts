/** What is different between two versions and no word of the pages: told, for Word tracks none of it. */
import type * as tree from '../document.ts';
import type { Redline } from './index.ts';
import type { Block, Merged, MergedRow } from './model.ts';
import { keyOf, nameOf, placeOf, type Side } from './nodes.ts';

/** Notes of an office on a task that are not printed. */
export interface Noted {
  /** What the task says. */
  readonly name: string;
  readonly field: NotedField;
  readonly before: string;
  readonly after: string;
}

const notedFields = ['ma', 'trang_thai', 'hoan_thanh'] as const;
type NotedField = (typeof notedFields)[number];

/** Of tasks that stand in both versions. */
export function notedChanges({ body, old, new: next }: Redline): Noted[] {
  const fellows = new Map<string, string>();
  for (const [before, after] of body.flatMap(pairsIn)) {
    const [key, other] = [taskKey(before, old), taskKey(after, next)];
    if (key !== undefined && other !== undefined && !fellows.has(other)) fellows.set(other, key);
  }
  return [...fellows].flatMap(([after, before]) => {
    const [task, was] = [next.tasks.get(after), old.tasks.get(before)];
    if (!task || !was) return [];
    const changed = notedFields.filter((field) => task[field] !== was[field] && !isPrinted(keyOf([...task.at, field]), next));
    return changed.map((field) => ({ name: nameOf(task), field, before: was[field], after: task[field] }));
  });
}

function isPrinted(key: string, { paragraphs }: Side): boolean {
  return paragraphs.some(({ source }) => source && keyOf(source.path) === key);
}

type Pair = readonly [before: Block, after: Block];

function pairsIn(block: Merged): Pair[] {
  if (block.kind === 'paragraph') return block.old && block.new ? [[block.old, block.new]] : [];
  return block.kind === 'table' ? block.rows.flatMap(pairsInRow) : [];
}

function pairsInRow({ cells }: MergedRow): Pair[] {
  return cells.flatMap(({ blocks }) => blocks.flatMap(pairsIn));
}

function taskKey(block: Block, side: Side): string | undefined {
  return placeOf(block, side).chain.findLast((key) => side.tasks.has(key));
}

/** Formats, a phrase each. */
export function formatChanges({ old, new: next }: Redline): string[] {
  const pages = (sections: readonly tree.Section[]) => sections.map(({ landscape, restart }) => [landscape, restart]);
  const tables = (sections: readonly tree.Section[]) => sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const setBy = (sections: readonly tree.Section[], how: (table: tree.Table) => unknown) => JSON.stringify(tables(sections).map(how));
  const differ = (how: (table: tree.Table) => unknown) => setBy(old.sections, how) !== setBy(next.sections, how);
  const sameTables = tables(old.sections).length === tables(next.sections).length;
  return [
    ...(JSON.stringify(pages(old.sections)) === JSON.stringify(pages(next.sections))
      ? []
      : ['trang dọc, trang ngang hoặc chỗ đánh số trang lại']),
    ...(sameTables && differ(({ widths }) => widths) ? ['bề rộng cột của bảng'] : []),
    ...(sameTables && !differ(({ rows }) => rows.length) && differ(({ rows }) => rows.map(({ height }) => height))
      ? ['chiều cao dòng của bảng']
      : []),
  ];
}
