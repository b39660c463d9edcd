/** Tables with a row of totals: what each column adds up to, by every way of adding that its rows allow. */
import { type Bang, chuTho, type Doan, type DongBang, type O } from '../../plan/plan.ts';
import { withDots } from '../../vietnamese/amounts.ts';
import { regex } from '../../vietnamese/letters.ts';

/** A row of the table's body, its cells read as numbers where they are plain ones. */
interface SumRow {
  readonly label: string;
  /** 0 for a group, 1 for `1`, 2 for `1.1` and `a)`, 3 for dashes, 4 for what bears no number. */
  readonly level: number;
  readonly isTotal: boolean;
  readonly cells: readonly (Amount | null)[];
}

interface Amount {
  readonly value: number;
  readonly decimals: number;
  readonly text: string;
  readonly doan: Doan;
}

/** A number that is not the sum of its rows. */
export interface WrongSum {
  readonly label: string;
  readonly amount: Amount;
  readonly sum: string;
  readonly rows: 'các dòng trên' | 'các dòng dưới' | 'các dòng trong nhóm';
}

const totalWords = /^(?:tổng(?:\s+(?:cộng|số|điểm|số\s+điểm|kinh\s+phí))?|cộng(?:\s+chung)?)(?:\s*\([^)]*\))?\s*:?$/u;
/** What such a head counts is not added up. */
const ratios = regex.u`%|\<(?:tỷ lệ|tỉ lệ|bình quân|trung bình|giá|hệ số|mức|cơ cấu|xếp|thứ tự|hạng|ngày|mã|số hiệu|tt|stt)\>|^năm$`;

/** The sums of a table that do not hold; none where a column is not wholly of plain numbers. */
export function* wrongSums(table: Bang): Iterable<WrongSum> {
  if (!table.dong.some(mayBeTotal) || unitsDiffer(table)) return;
  const rows = withoutParts(besideNumbers(table.dong.map(readRow)));
  if (!rows.some(({ isTotal }) => isTotal)) return;
  for (const [column, title] of columnTitles(table).entries()) if (!ratios.test(title.toLowerCase())) yield* inColumn(rows, column);
}

/** One look at the first word of each cell: most tables have no totals. */
function mayBeTotal({ o }: DongBang): boolean {
  return o.slice(0, 3).some(({ doan }) => /^(?:[Tt]ổng|[Cc]ộng|TỔNG|CỘNG)/.test(doan[0]?.chu[0]?.chu ?? ''));
}

/** What a column adds up to, and what its row of totals says; null where it cannot be added up. */
export function columnSums(table: Bang, column: number): { readonly sum: string; holds(declared: number): boolean } | null {
  const rows = withoutParts(besideNumbers(table.dong.map(readRow)));
  const total = rows.findLast(({ isTotal }) => isTotal)?.cells[column];
  const sums = sumsOf(
    rows.filter(({ isTotal }) => !isTotal),
    column,
  );
  const [first] = sums ?? [];
  if (!first || rows.some(({ label }) => extra.test(label))) return null;
  const values = [...(sums ?? []), ...(total ? [total] : [])].map(({ value }) => value);
  return { sum: total?.text ?? written(first), holds: (declared) => values.includes(declared) };
}

/** Points beyond the declared total, or taken off it. */
const extra = /điểm\s+(?:thưởng|cộng|trừ)|thưởng\s+điểm|cộng\s+thêm/iu;

/** All the words over each column, from the top. */
export function columnTitles({ dau, dong }: Bang): string[] {
  const count = Math.max(0, ...[...dau, ...dong].map(({ o }) => o.length));
  const heads = dau.filter(({ o }) => o.some(({ doan }) => doan.some(({ loai }) => loai === 'o_dau')));
  return Array.from({ length: count }, (_, column) =>
    heads
      .map((row) => textOf(covering(row, column)))
      .join(' ')
      .trim(),
  );
}

/** The cell that stands in a position, be it merged from the left. */
function covering({ o }: DongBang, column: number): O | undefined {
  let at = column;
  while (at > 0 && o[at]?.noi_trai) at--;
  return o[at];
}

function textOf(cell: O | undefined): string {
  return cell?.doan.map(({ so, chu }) => `${so} ${chuTho(chu)}`.trim()).join(' ') ?? '';
}

function unitsDiffer(table: Bang): boolean {
  const column = columnTitles(table).findIndex((title) => /^(?:đơn vị tính|đvt)$/iu.test(title));
  const units = new Set(
    table.dong.flatMap(({ o }) => (column < 0 || o[column]?.noi_trai || o[column]?.noi_tren ? [] : [textOf(o[column])])),
  );
  units.delete('');
  return units.size > 1;
}

function readRow(row: DongBang): SumRow {
  const texts = row.o.map(textOf);
  const first = texts.findIndex((text) => text !== '' && levelOf(text) === null);
  const label = texts[first] ?? '';
  const cells = row.o.map((cell, index) => (index <= first || cell.noi_trai || cell.noi_tren ? null : readAmount(cell)));
  const isGroup = row.o.length > 1 && row.o.slice(1).every(({ noi_trai }) => noi_trai);
  const level = isGroup ? 0 : (levelOf(texts[0] ?? '') ?? levelOf(label.split(' ')[0] ?? '') ?? 4);
  return { label, isTotal: totalWords.test(label.toLowerCase()), level, cells };
}

/** A row without a number among numbered ones stands on the level of the one before: “Dự phòng”. */
function besideNumbers(rows: readonly SumRow[]): SumRow[] {
  let before = 4;
  return rows.map((row) => {
    const level = row.level === 4 && before > 0 ? before : row.level;
    before = row.isTotal ? 4 : level;
    return { ...row, level };
  });
}

/** By the number that a row opens with. */
function levelOf(text: string): number | null {
  if (/^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(text)) return 0;
  if (/^\d{1,3}[.)]?$/u.test(text)) return 1;
  if (/^(?:\d{1,3}(?:\.\d{1,2})+\.?|[a-zđ][.)]?)$/u.test(text)) return 2;
  return /^[-–+]$/u.test(text) ? 3 : null;
}

const plain = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u;

/** With more digits a number is not exact. */
const mostDigits = 15;

function readAmount(cell: O): Amount | null {
  const [doan, more] = cell.doan;
  if (!doan || more) return null;
  const text = textOf(cell);
  if (/^[-–]$/u.test(text)) return { value: 0, decimals: 0, text, doan };
  const decimals = plain.exec(text)?.[1] ?? '';
  if (!plain.test(text) || text.replace(/\D/gu, '').length > mostDigits) return null;
  return { value: Number(text.replace(/\./gu, '').replace(',', '.')), decimals: decimals.length, text, doan };
}

/** “Trong đó: …” tells a part of the row above, and what follows it up to the next number does too. */
function withoutParts(rows: readonly SumRow[]): SumRow[] {
  let within = false;
  return rows.filter(({ label, level, isTotal }) => {
    if (/^[-–+(]?\s*trong đó/iu.test(label)) within = true;
    else if (isTotal || level <= 1) within = false;
    return !within;
  });
}

function* inColumn(rows: readonly SumRow[], column: number): Iterable<WrongSum> {
  const wrong = rows.flatMap((row, index) => (row.isTotal ? wrongTotal(rows, index, column) : []));
  yield* wrong.length > 0 ? wrong : wrongGroups(rows, column);
}

function wrongTotal(rows: readonly SumRow[], index: number, column: number): WrongSum[] {
  const [{ label, cells }, isFirst] = [rows[index] as SumRow, index === 0];
  const amount = cells[column];
  const others = isFirst ? rows.slice(1) : rows.slice(0, index);
  const near = isFirst ? others.slice(0, nextTotal(others)) : others.slice(others.findLastIndex(({ isTotal }) => isTotal) + 1);
  const ways = [near, others.filter(({ isTotal }) => !isTotal), others.filter(({ isTotal }) => isTotal)].map((part) =>
    sumsOf(part, column),
  );
  const [first] = ways.flatMap((sums) => sums ?? []);
  // Where a part cannot be added up, the total may be its sum.
  if (!amount || !first || ways.includes(null) || ways.some((sums) => sums?.some((sum) => isSum(sum, amount)))) return [];
  return [{ label, amount, sum: written(first), rows: isFirst ? 'các dòng dưới' : 'các dòng trên' }];
}

function nextTotal(rows: readonly SumRow[]): number {
  const next = rows.findIndex(({ isTotal }) => isTotal);
  return next < 0 ? rows.length : next;
}

interface Sum {
  readonly value: number;
  readonly decimals: number;
  readonly count: number;
}

/** What rows may add up to: those that have none below them, those of one level, all that have a number. Null: a number is lacking. */
function sumsOf(rows: readonly SumRow[], column: number): Sum[] | null {
  const leaves = rows.filter((row, index) => (rows[index + 1]?.level ?? -1) <= row.level);
  if (leaves.some(({ cells }) => !cells[column])) return null;
  const levels = [...new Set(rows.map(({ level }) => level))].map((level) => rows.filter((row) => row.level === level));
  const whole = levels.filter((level) => level.every(({ cells }) => cells[column]));
  return rows.length === 0 ? [] : [leaves, ...whole, rows].map((part) => add(part.flatMap(({ cells }) => cells[column] ?? [])));
}

function add(amounts: readonly Amount[]): Sum {
  const decimals = Math.max(0, ...amounts.map((amount) => amount.decimals));
  const value = amounts.reduce((sum, amount) => sum + amount.value, 0);
  return { value: Number(value.toFixed(decimals)), decimals, count: amounts.length };
}

/** Decimals are rounded, and so may be off in their sum. */
function isSum({ value, decimals, count }: Sum, amount: Amount): boolean {
  const rounded = decimals + amount.decimals === 0 ? 0 : count * 0.5 * 10 ** -decimals + 0.5 * 10 ** -amount.decimals;
  return Math.abs(value - amount.value) <= rounded + 1e-9;
}

function written({ value, decimals }: Sum): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  return withDots(whole) + (part === undefined ? '' : `,${part}`);
}

/** Groups that bear the sum of their rows; told of where another group of the column does. */
function wrongGroups(rows: readonly SumRow[], column: number): WrongSum[] {
  const groups = rows.flatMap(({ label, level, cells }, index) => {
    const behind = rows.slice(index + 1);
    const end = behind.findIndex((row) => row.isTotal || row.level <= level);
    const own = end < 0 ? behind : behind.slice(0, end);
    // Dashes may tell only a part.
    const sums = own.length > 1 && own.every((row) => row.level < 3) ? sumsOf(own, column) : null;
    const amount = cells[column];
    return amount && sums?.[0] ? [{ label, amount, sums, holds: sums.some((sum) => isSum(sum, amount)) }] : [];
  });
  if (!groups.some(({ holds }) => holds)) return [];
  return groups
    .filter(({ holds }) => !holds)
    .map(({ label, amount, sums: [sum] }) => ({ label, amount, sum: written(sum as Sum), rows: 'các dòng trong nhóm' }));
}
