/** Rows of a table that was pasted into prose → the `bang:` that prints them. */

const number = /^[\d.,%/\s-]+$/u;
const orderNumber = /^(?:s?tt|số\s+tt|số\s+thứ\s+tự)\.?$/iu;

/** YAML to copy; the first row is the head where a rule stands under it or it looks like one, else the heads are left to be named. */
export function tableOf(rows: readonly (readonly string[])[], ruled = false): string {
  const width = Math.max(...rows.map((row) => row.length));
  const [first = [], ...others] = rows.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? '').trim()));
  const titled = others.length > 0 && (ruled || isHead(first, others));
  const head = titled ? first : first.map((cell, index) => (index === 0 && /^\d+\.?$/u.test(cell) ? 'TT' : `Cột ${index + 1}`));
  const list = (cells: readonly string[]) => `[${cells.map(cellOf).join(', ')}]`;
  return [`bang:`, `  cot: ${list(head)}`, '  dong:', ...(titled ? others : [first, ...others]).map((row) => `    - ${list(row)}`)].join(
    '\n',
  );
}

/** Words above figures, or TT at the front. */
function isHead(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  if (orderNumber.test(first[0] ?? '')) return true;
  return first.every((cell) => cell !== '' && !number.test(cell)) && others[0]?.some((cell) => number.test(cell)) === true;
}

function cellOf(cell: string): string {
  if (cell !== '' && !/[,:#[\]{}"'\\]|^[-?&*!|>%@`]/u.test(cell)) return cell;
  return `"${cell.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
