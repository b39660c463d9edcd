/** Values → YAML as a good clerk types it: block text whose long lines go on deeper, short rows on one line, comments over what is unsure. */
import { oneLine } from './text.ts';
import { type Fields, Remarks, type Value } from './value.ts';

/** So many letters a line at most, where a line may be parted. */
const width = 116;

/** Fields whose text is prose: a line that goes on stands deeper than its first. */
const proseFields: ReadonlySet<string> = new Set([
  ...['mo_dau', 'noi_dung', 'muc_dich', 'yeu_cau', 'ket_thuc', 'can_cu', 'dieu'],
  ...['san_pham', 'ket_qua', 'ghi_chu', 'duoi_ten', 'lien_he'],
]);

/** The mapping as a file's text. */
export function yamlOf(fields: Fields, remarks: Remarks = new Remarks()): string {
  return mapping(fields, '', remarks);
}

function mapping(fields: Fields, indent: string, remarks: Remarks): string {
  return Object.entries(fields)
    .map(([key, value]) => {
      const said = comment(remarks.of(fields, key), indent);
      return `${said}${indent}${key}:${entry(key, value, indent, remarks)}`;
    })
    .join('');
}

function comment(text: string | undefined, indent: string): string {
  const lines = text?.split('\n').filter((line) => line.trim() !== '') ?? [];
  return lines.map((line) => `${indent}# ${oneLine(line)}\n`).join('');
}

/** What stands behind `key:`. */
function entry(key: string, value: Value, indent: string, remarks: Remarks): string {
  // Still to be written.
  if (value === '') return '\n';
  if (typeof value === 'string') return ` ${scalar(value, key, indent, indent.length + key.length + 2)}\n`;
  const flow = flowOf(key, value, indent.length + key.length + 2);
  if (flow !== null) return ` ${flow}\n`;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) return `\n${mapping(value, inner, remarks)}`;
  return `\n${value.map((item, index) => comment(remarks.of(value, index), inner) + listItem(key, item, inner, remarks)).join('')}`;
}

function listItem(key: string, item: Value, indent: string, remarks: Remarks): string {
  if (typeof item === 'string') return `${indent}- ${scalar(item, key, indent, indent.length + 2)}\n`;
  const flow = flowOf(key, item, indent.length + 2);
  if (flow !== null) return `${indent}- ${flow}\n`;
  const inner = Array.isArray(item)
    ? item.map((cell) => listItem('o', cell, `${indent}  `, remarks)).join('')
    : mapping(item, `${indent}  `, remarks);
  return `${indent}- ${inner.slice(indent.length + 2)}`;
}

// ── Lists on one line ────────────────────────────────────────────────────────

/** Heads and rows of tables that fit on a line; null for all else. */
function flowOf(key: string, value: Value, column: number): string | null {
  if (
    !Array.isArray(value) ||
    !['cot', 'so_cot', 'dong'].includes(key) ||
    value.some((item) => typeof item !== 'string' || item.includes('\n'))
  )
    return null;
  const text = `[${value.map((item) => inline(String(item), true)).join(', ')}]`;
  return column + text.length <= width + 4 ? text : null;
}

// ── Texts ────────────────────────────────────────────────────────────────────

function scalar(text: string, key: string, indent: string, column: number): string {
  const isProse = proseFields.has(key) || key === 'o';
  if (!text.includes('\n') && (column + text.length <= width + 4 || !isProse || key === 'o')) return inline(text, false);
  const inner = `${indent}  `;
  const lines = text.split('\n').map((line) => (isProse ? wrapped(line.trim(), inner) : `${inner}${line.trim()}`));
  return `|\n${lines.join('\n')}`;
}

/** A paragraph over several lines; none begins with what could be the sign of an item. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isFull = line.trim() !== '' && line.length + 1 + word.length > width;
    if (isFull && !opensItem.test(word)) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const opensItem = /^(?:[IVXLC]+\.|\(?\d+(?:\.\d+)*[.)/]?|[a-zđ][.)/]|[-–•*+])$/u;

/** On one line, in quotes where YAML would read another thing. */
function inline(text: string, inFlow: boolean): string {
  if (isPlain(text, inFlow)) return text;
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || /^[-?:,[\]{}#&*!|>'"%@`~]/u.test(text) || /:(?:\s|$)|\s#|\t/u.test(text)) return false;
  return !inFlow || !/[,[\]{}]/u.test(text);
}
