/** Columns of a table that were set otherwise than tdkt sets them by itself: their alignment and their width are typed. */
import type { Role } from '../decree30.ts';
import type { Path } from '../diagnostic.ts';
import type { Bang, Plan } from '../plan/plan.ts';
import type { ColumnsOnPaper } from './text.ts';
import { type Fields, mappingsIn, type Value } from './value.ts';

const alignments: Readonly<Partial<Record<Role, string>>> = { o_trai: 'trai', o_giua: 'giua', o_phai: 'phai' };

/** Types the alignment of columns all of whose cells had another one than they would get. */
export function alignColumns(value: Fields, plan: Plan, known: ReadonlyMap<object, ColumnsOnPaper>): void {
  const tables = new Map(tablesOf(plan).map((bang) => [key(bang.at), bang]));
  for (const { fields, at } of mappingsIn(value)) {
    const paper = known.get(fields);
    const bang = tables.get(key(at));
    if (!paper || !bang) continue;
    paper.widths.forEach((_, column) => {
      const can = alignmentOf(paper, bang, column);
      if (can !== undefined) setColumn(fields, column, 'can', can);
    });
  }
}

const key = (at: Path): string => at.join('/');

function tablesOf(plan: Plan): Bang[] {
  const blocks = [...plan.noi_dung, ...plan.phu_luc.flatMap(({ noi_dung }) => noi_dung)];
  return [...blocks.filter((block): block is Bang => block.loai === 'bang'), ...plan.van_ban_kem.flatMap(tablesOf)];
}

function alignmentOf({ roles }: ColumnsOnPaper, { dong }: Bang, column: number): string | undefined {
  const stood = roles.map((row) => row[column]).filter((role): role is Role => role != null && role in alignments);
  const [first] = stood;
  if (first === undefined || stood.some((role) => role !== first)) return undefined;
  const made = dong.map(({ o }, row) => (roles[row]?.[column] === first ? o[column]?.doan[0]?.loai : first));
  return made.every((role) => role === undefined || role === first) ? undefined : alignments[first];
}

/** Widths in whole millimetres are those that someone has typed. */
export function typedWidths(fields: Fields, stood: readonly number[], made: readonly number[]): boolean {
  const isTyped = stood.map((width, column) => Math.abs(width - (made[column] ?? width)) > tolerance && isWhole(width));
  isTyped.forEach((typed, column) => {
    if (typed) setColumn(fields, column, 'rong', String(Math.round(stood[column] ?? 0)));
  });
  return isTyped.includes(true);
}

/** What rounding to twips may shift, in mm. */
const tolerance = 0.1;
const isWhole = (width: number): boolean => Math.abs(width - Math.round(width)) < tolerance / 2;

/** Says something of the last column at a place, in the mapping of a table (`cot` a list) or of tasks (`cot` a mapping). */
function setColumn(fields: Fields, column: number, name: 'can' | 'rong', said: string): void {
  const { cot } = fields;
  if (Array.isArray(cot)) setLeaf(cot, column, name, said);
  else if (typeof cot === 'object') {
    const field = Object.keys(cot)[column];
    if (field !== undefined) cot[field] = { ...asColumn(cot[field] ?? ''), [name]: said };
  }
}

const asColumn = (value: Value): Fields => (typeof value === 'string' ? { tieu_de: value } : (value as Fields));

/** Counts on over the columns under each head; answers how many are left to go. */
function setLeaf(cot: Value[], column: number, name: string, said: string): number {
  let left = column;
  for (const [index, each] of cot.entries()) {
    const below = typeof each === 'string' ? undefined : (each as Fields)['cot'];
    if (Array.isArray(below)) left = setLeaf(below, left, name, said);
    else {
      if (left === 0) cot[index] = { ...asColumn(each), [name]: said };
      left -= 1;
    }
    if (left < 0) return left;
  }
  return left;
}
