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

/** Formats, a phrase each; pages and columns that come or go with a part, or with a table's, are told with it. */
export function formatChanges({ old, new: next, sections }: Redline): string[] {
  const parts = [old, next].map((version) => version.sections.filter(({ restart }) => restart).length);
  const turned = [old, next].map((version) => version.sections.map(({ landscape }) => landscape).join());
  // Pages that go on have the foot of those before them.
  const hasLostFoot = sections.some((each) => each.new?.restart === false && each.old?.restart && each.old.footer.length > 0);
  const tables = tablesIn(next.sections);
  const pairs = tablesIn(old.sections).flatMap((table, index): [tree.Table, tree.Table][] => {
    const other = tables[index];
    return other && table.widths.length === other.widths.length ? [[table, other]] : [];
  });
  const heights = ({ rows }: tree.Table) => rows.map(({ height }) => height).join();
  return [
    ...(parts[0] === parts[1] && turned[0] !== turned[1] ? ['trang dọc, trang ngang'] : []),
    ...(hasLostFoot ? ['chữ cuối trang'] : []),
    ...(pairs.some(([a, b]) => a.widths.join() !== b.widths.join()) ? ['bề rộng cột của bảng'] : []),
    ...(pairs.some(([a, b]) => a.rows.length === b.rows.length && heights(a) !== heights(b)) ? ['chiều cao dòng của bảng'] : []),
  ];
}

function tablesIn(sections: readonly tree.Section[]): tree.Table[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}
