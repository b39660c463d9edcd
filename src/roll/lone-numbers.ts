/** Four figures alone in a cell: a year where the column is one of years, else a number. */
import type { Path } from '../diagnostic.ts';
import { typedAt, valueAt } from '../lint/shared/typed-values.ts';
import { regex } from '../vietnamese/letters.ts';
import { type Claim, kept, type Reader } from './claim.ts';
import { relationOf } from './turn.ts';

const alone = /^[\s*]*((?:19|20)\d\d)[\s*]*$/u;
const ofYears = regex.iu`\<(?:năm|niên|thời\s+(?:gian|hạn|điểm)|khóa|tiến\s+độ|hoàn\s+thành|giai\s+đoạn|lộ\s+trình|mốc)\>`;
const ofNumbers = regex.iu`\<(?:năm\s+sinh|sinh\s+năm|S?TT|số|kinh\s+phí|tiền|đồng|vốn|diện\s+tích|sản\s+lượng|tổng|lượng|tỷ\s+lệ|đơn\s+giá|điểm|mã)\>`;

export const loneNumbers: Reader = (text, { turn, value }) => {
  const year = Number(alone.exec(text.text)?.[1] ?? 0);
  if (relationOf(turn, year) === 'far') return [];
  const all = { start: 0, end: text.text.length };
  if (text.key === 'kinh_phi' || text.key === 'tt') return [kept(all)];
  const column = columnAt(value, text.path);
  return column ? ofColumn(column, all, year) : [];
};

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

function ofColumn({ head, cells }: Column, span: Pick<Claim, 'start' | 'end'>, year: number): readonly Claim[] {
  if (ofNumbers.test(head)) return [kept(span)];
  if (ofYears.test(head) || (cells.length > 1 && cells.every((cell) => alone.test(cell)))) return [];
  return [kept(span, `“${year}” đứng một mình trong ô, nếu là năm thì cần đổi`)];
}

/** The column of a cell of a table that anybody has drawn; its heads one below another, as one. */
function columnAt(value: unknown, path: Path): Column | null {
  const at = path.lastIndexOf('dong');
  const index = path[at + 2];
  if (at < 0 || path[at - 1] !== 'bang' || typeof index !== 'number') return null;
  const rows = valueAt(value, path.slice(0, at + 1));
  const cells = Array.isArray(rows) ? rows.map((row) => typedAt(row, [index]) ?? '').filter((cell) => cell.trim() !== '') : [];
  return { head: headsOf(valueAt(value, [...path.slice(0, at), 'cot']))[index] ?? '', cells };
}

function headsOf(columns: unknown): string[] {
  if (!Array.isArray(columns)) return [];
  return columns.flatMap((column) => {
    if (typeof column === 'string') return [column];
    const [own, below] = [typedAt(column, ['tieu_de']) ?? '', headsOf(valueAt(column, ['cot']))];
    return below.length === 0 ? [own] : below.map((each) => `${own} ${each}`);
  });
}
