/** A comparison as it is told: each change with its place in a file. */
import type { Change } from './changes.ts';
import type { Redline } from './index.ts';

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

export interface ToldChange extends Change {
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

export const kindNames = { changed: 'sửa', added: 'thêm', removed: 'bỏ', reformatted: 'trình bày' } as const;

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
  readonly section: readonly string[];
  readonly task: string;
  readonly rows: readonly ToldChange[];
}

export function groupsOf(rows: readonly ToldChange[]): Group[] {
  const groups: { section: readonly string[]; task: string; rows: ToldChange[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.task === row.task && isSameSection(last.section, row.section)) last.rows.push(row);
    else groups.push({ section: row.section, task: row.task, rows: [row] });
  }
  return groups;
}

export function isSameSection(a: readonly string[], b: readonly string[] = []): boolean {
  return a.join('\n') === b.join('\n');
}
