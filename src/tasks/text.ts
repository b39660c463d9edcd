/** A list of tasks for a terminal: columns as wide as it is, words broken between lines, a heading for each group. */
import stringWidth from 'string-width';
import { terminalSafe } from '../report/safe-text.ts';
import type { TaskGroup } from './arrange.ts';
import type { Condition } from './conditions.ts';
import { slashed, type Task } from './list.ts';

interface Column {
  readonly title: string;
  /** A fixed width, and a share of what is left. */
  readonly width: number;
  readonly share: number;
  /** In so many lines at most: the other formats have it whole. */
  readonly most?: number;
  cell(task: Task): string;
}

const columns: readonly Column[] = [
  { title: 'Hạn', width: 10, share: 0, cell: ({ den, thuong_xuyen }) => (thuong_xuyen ? '' : slashed(den)) },
  { title: 'Nhiệm vụ', width: 0, share: 5, most: 2, cell: ({ noi_dung }) => noi_dung },
  { title: 'Chủ trì', width: 0, share: 2, most: 3, cell: ({ chu_tri }) => chu_tri.join('; ') },
  { title: 'Phối hợp', width: 0, share: 2, most: 2, cell: ({ phoi_hop }) => phoi_hop.join('; ') },
  { title: 'Tình trạng', width: 18, share: 0, cell: ({ conditionWords }) => conditionWords },
  { title: 'Kế hoạch', width: 12, share: 1, cell: ({ source }) => source },
];

/** A table of ours begins with the names of its columns, whatever their widths. */
export function isOurTable(existing: Uint8Array): boolean {
  return /^Hạn {2,}Nhiệm vụ {2,}Chủ trì /u.test(new TextDecoder().decode(existing));
}

/** Columns that a screen narrower than this leaves to the other formats. */
const needed: Readonly<Record<string, number>> = { 'Phối hợp': 110, 'Kế hoạch': 80 };
const gap = '  ';

export interface Look {
  readonly width: number;
  /** Paints a condition; as it is where there is no colour. */
  paint(words: string, condition: Condition): string;
}

export function textTable(groups: readonly TaskGroup[], look: Look): string {
  const shown = columns.filter(({ title }) => look.width >= (needed[title] ?? 0));
  const widths = widthsOf(shown, look.width);
  const head = line(shown.map(({ title }, index) => padded(title, widths[index] ?? 0)));
  const rows = (tasks: readonly Task[]) => tasks.flatMap((task) => rowLines(task, shown, widths, look));
  const blocks = groups.map(({ name, tasks }) => [...(name === '' ? [] : [`${terminalSafe(name)} (${tasks.length})`]), ...rows(tasks), '']);
  return `${[head, line(widths.map((width) => '─'.repeat(width))), ...blocks.flat()].join('\n').trimEnd()}\n`;
}

function widthsOf(shown: readonly Column[], width: number): number[] {
  const free = width - shown.reduce((sum, column) => sum + column.width, 0) - gap.length * (shown.length - 1);
  const shares = shown.reduce((sum, { share }) => sum + share, 0);
  return shown.map(({ width: fixed, share }) => (share === 0 ? fixed : Math.max(8, fixed + Math.floor((free * share) / shares))));
}

function rowLines(task: Task, shown: readonly Column[], widths: readonly number[], { paint }: Look): string[] {
  const cells = shown.map((column, index) => capped(wrapped(column.cell(task), widths[index] ?? 0), column.most, widths[index] ?? 0));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) =>
    line(
      cells.map((cell, index) => {
        const words = padded(cell[row] ?? '', widths[index] ?? 0);
        return shown[index]?.title === 'Tình trạng' && words.trim() !== '' ? paint(words, task.condition) : words;
      }),
    ),
  );
}

function line(cells: readonly string[]): string {
  return cells.join(gap).trimEnd();
}

function padded(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - stringWidth(words)));
}

/** Words that are longer than a line are cut. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n').map(terminalSafe)) {
    let current = '';
    for (const word of paragraph.split(' ').flatMap((each) => pieces(each, width))) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (current !== '' && stringWidth(longer) > width) {
        lines.push(current);
        current = word;
      } else current = longer;
    }
    lines.push(current);
  }
  return lines;
}

function capped(lines: readonly string[], most = lines.length, width: number): readonly string[] {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const cut = stringWidth(last) < width - 1 ? last : last.slice(0, last.lastIndexOf(' ', width - 2));
  return [...lines.slice(0, most - 1), `${cut} …`];
}

function pieces(word: string, width: number): string[] {
  const found: string[] = [];
  let rest = word;
  while (stringWidth(rest) > width) {
    found.push(rest.slice(0, width));
    rest = rest.slice(width);
  }
  return [...found, rest];
}
