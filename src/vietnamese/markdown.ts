/** Marks of Markdown that a plan does not use, line by line and inside a line. */
import { regex } from './letters.ts';
import { matches } from './matches.ts';

export type LineKind = 'fence' | 'heading' | 'rule' | 'table' | 'quote' | 'task';

const lineKinds: Readonly<Record<LineKind, RegExp>> = {
  fence: /^(?:`{3,}|~{3,})\w*$/u,
  // A single `#` before small letters is a clerk's note: another rule's.
  heading: regex.u`^#{2,6}\s*\**\S|^#\s+\**(?:[IVX]+\.|\d+\.|\p{Lu}{2,}(?:[\s,;–-]+\p{Lu}+)*\**$)`,
  rule: /^(?:-\s?){3,}$|^(?:\*\s?){3,}$|^={3,}$/u,
  table: /^\|.*\|$|^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$/u,
  quote: regex.u`^>+\s*(?=[\p{L}“"*[])`,
  task: /^(?:[-*+]\s+)?\[[ xX]\]\s+(?=\S)/u,
};

/** What a line is in Markdown; null for ordinary text. */
export function lineKind(text: string): LineKind | null {
  const found = Object.entries(lineKinds).find(([, pattern]) => pattern.test(text));
  return found ? (found[0] as LineKind) : null;
}

/** A row of Markdown's table, or the line under its head. */
export function isTableRow(text: string): boolean {
  return lineKinds.table.test(text.trim());
}

/** `## Mục đích`, `# I. MỤC ĐÍCH`. */
export function isHeading(text: string): boolean {
  return lineKinds.heading.test(text.trim());
}

/** `| a | b |` → its cells. */
export function cellsOf(row: string): string[] {
  return row.replace(/^\||\|$/gu, '').split('|');
}

/** `## **II. NỘI DUNG**` → `Nội dung`. */
export function headingWords(line: string): string {
  const words = line
    .replace(/^#+\s*|[*#_]+/gu, '')
    .replace(/^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s+/u, '')
    .replace(/[\s:.]+$/u, '');
  return regex.u`\p{Ll}`.test(words) ? words : words.charAt(0) + words.slice(1).toLowerCase();
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly cure: string;
  /** Absent where a choice is the clerk's. */
  readonly by?: string;
  /** Without the mark, for what opens a value. */
  readonly plain?: string;
}

interface MarkKind {
  readonly pattern: RegExp;
  readonly name: string;
  readonly cure: string;
  readonly by?: (inner: string) => string;
  readonly plain?: (inner: string, address: string) => string;
}

const edge = '[\\p{L}\\p{N}_]';
const around = (sign: string) => regex.gu`(?<!${edge})${sign}(?=[^\s_~\x60])([^\n_~\x60]*[^\s_~\x60])${sign}(?!${edge})`;

const markKinds: readonly MarkKind[] = [
  {
    pattern: /!\[([^\]\n]*)\]\([^()\n]*\)/gu,
    name: 'hình',
    cure: 'tdkt không in hình; bỏ đi, hoặc gửi hình kèm riêng',
    plain: (alt) => alt,
  },
  {
    pattern: /(?<![!^])\[([^[\]\n]+)\]\(((?:https?:|mailto:|www\.|[#/.]|[\w-]+\.[a-z]{2,})[^()\s]*)\)/gu,
    name: 'đường dẫn',
    cure: 'viết chữ, rồi địa chỉ trong ngoặc đơn nếu người đọc cần',
    plain: (words, address) => `${words} (${address})`,
  },
  { pattern: around('__'), name: 'dấu in đậm', cure: 'đặt chữ đậm giữa hai dấu **', by: (inner) => `**${inner}**` },
  { pattern: around('_'), name: 'dấu in nghiêng', cure: 'đặt chữ nghiêng giữa hai dấu *', by: (inner) => `*${inner}*` },
  { pattern: around('~~'), name: 'dấu gạch bỏ', cure: 'bỏ hẳn chữ đã gạch, hoặc giữ chữ và bỏ dấu ~~' },
  { pattern: around('`'), name: 'dấu mã lệnh', cure: 'bỏ dấu ` hoặc dùng ngoặc kép “ ”', plain: (inner) => inner },
];

/** Marks inside the words of a value. */
export function marksOf(value: string): Mark[] {
  return markKinds
    .flatMap(({ pattern, name, cure, by, plain }) =>
      matches(value, pattern).map(({ index, 0: all, 1: inner = '', 2: address = '' }) => ({
        start: index,
        end: index + all.length,
        name,
        cure,
        ...(by && { by: by(inner) }),
        ...(plain && { plain: plain(inner, address) }),
      })),
    )
    .sort((a, b) => a.start - b.start);
}
