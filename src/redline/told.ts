/** A comparison as it is told: each change with its place in a file. */
import type { Change } from './changes.ts';
import type { Redline } from './index.ts';

/** All that is told. */
export interface Comparison {
  /** As a person names the two files. */
  readonly old: string;
  readonly new: string;
  readonly made: Redline;
  readonly rows: readonly ToldChange[];
  /** Paragraphs and rows of which only the number is another. */
  readonly renumbered: number;
  /** Notes of an office that are not printed, a sentence each. */
  readonly noted: readonly string[];
  /** What else is not the same and Word does not track, a phrase each. */
  readonly formats: readonly string[];
  readonly isSame: boolean;
}

/** A change with its place, where one knows it. */
export interface ToldChange extends Change {
  readonly place: FilePlace | null;
  /** Of what has moved. */
  readonly origin: FilePlace | null;
}

/** From 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** As a clerk says it. */
export const kindNames = { changed: 'sửa', added: 'thêm', removed: 'bỏ', moved: 'chuyển chỗ', reformatted: 'trình bày' } as const;

/** `Khác nhau 12 chỗ: sửa 8, thêm 3, bỏ 1` and what else there is to know. */
export function summaryOf({ rows, renumbered, noted, isSame, formats }: Comparison): string {
  if (isSame) return 'hai bản in ra như nhau';
  const kinds = Object.entries(kindNames).map(([kind, name]) => [name, rows.filter((row) => row.kind === kind).length] as const);
  const counts = kinds.flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []));
  return [
    rows.length === 0 ? 'chữ in ra như nhau' : `khác nhau ${rows.length} chỗ (${counts.join(', ')})`,
    ...(renumbered > 0 ? [`${renumbered} đoạn chỉ đổi số thứ tự`] : []),
    ...(noted.length > 0 ? [`${noted.length} ghi nhận không in ra`] : []),
    ...(formats.length > 0 ? [`khác cả ${formats.join(', ')}`] : []),
  ].join('; ');
}

/** Changes under the headings and the task that they belong to. */
export interface Group {
  /** Empty where it is that of the group before. */
  readonly title: string;
  readonly task: string;
  readonly rows: readonly ToldChange[];
}

/** In their order. */
export function groupsOf(rows: readonly ToldChange[]): Group[] {
  const groups: { title: string; task: string; rows: ToldChange[] }[] = [];
  let last: string | undefined;
  for (const row of rows) {
    const title = row.section.join(' › ') || headings;
    if (title === last && groups.at(-1)?.task === row.task) groups.at(-1)?.rows.push(row);
    else groups.push({ title: title === last ? '' : title, task: row.task, rows: [row] });
    last = title;
  }
  return groups;
}

/** Of those that stand under no other. */
const headings = 'Các mục';

/** A phrase as a sentence. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
