/** A fitted plan → one that loses no word on paper: where a way of printing cannot show a field, a draft takes another way. */
import type { Path } from '../diagnostic.ts';
import { leafCount, wrongMerges } from './check-tables.ts';
import { ownEnd, ownHead } from './frame.ts';
import { wrongQuarterName } from './quarter-names.ts';
import { isMapping, type Mapping } from './shape.ts';
import { isNotedOnly, printedTaskFields, tableOnly, taskDetails } from './tasks.ts';

export interface Printable {
  readonly value: Mapping;
  readonly withheld: readonly Path[];
}

export function printable(value: Mapping): Printable {
  const attached = 'kem_theo' in value ? [...ownHead, ...ownEnd].filter((key) => key in value) : [];
  const withheld = [...attached.map((key) => [key]), ...doubledOffices(value)];
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => !(attached as readonly string[]).includes(key)));
  return { value: document(own, own['loai'] === 'bao_cao'), withheld };
}

/** `quyen` prints the office already. */
function doubledOffices(value: Mapping): Path[] {
  const owners = [
    { owner: value, at: [] as Path },
    ...list(value['phu_luc']).map((owner, index) => ({ owner, at: ['phu_luc', index] as Path })),
  ];
  return owners.flatMap(({ owner, at }) => {
    const ky = isMapping(owner) ? owner['ky'] : undefined;
    const all = Array.isArray(ky)
      ? ky.map((block: unknown, index) => ({ block, path: [...at, 'ky', index] }))
      : [{ block: ky, path: [...at, 'ky'] }];
    return all.flatMap(({ block, path }) => (isMapping(block) && block['chuc_vu'] && block['quyen'] ? [[...path, 'chuc_vu']] : []));
  });
}

function document(value: Mapping, isReport: boolean): Mapping {
  return {
    ...value,
    ...('noi_dung' in value && { noi_dung: body(value['noi_dung'], isReport) }),
    ...('phu_luc' in value && { phu_luc: list(value['phu_luc']).map((item) => (isMapping(item) ? document(item, isReport) : item)) }),
    ...(isMapping(value['ke_hoach']) && { ke_hoach: document(value['ke_hoach'], false) }),
  };
}

function body(value: unknown, isReport: boolean): unknown {
  return Array.isArray(value) ? value.map((node: unknown) => (isMapping(node) ? section(node, isReport) : node)) : value;
}

function section(node: Mapping, isReport: boolean): Mapping {
  const inner = Object.entries(node).map(([key, value]) => {
    if (key === 'noi_dung' || key === 'muc_dich' || key === 'yeu_cau') return [key, body(value, isReport)] as const;
    if (key === 'phan_cong')
      return [key, list(value).map((unit) => (isMapping(unit) ? { ...unit, noi_dung: body(unit['noi_dung'], isReport) } : unit))] as const;
    return [key, key === 'bang' && isMapping(value) ? table(value) : value] as const;
  });
  return tasks(Object.fromEntries(inner), isReport);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

// ── Tasks ────────────────────────────────────────────────────────────────────

/** What only a table shows makes one, with an empty row where there is none yet; by quarter a group has no name but its quarter's; a list shows no details of a group; a table only the columns it has. */
function tasks(node: Mapping, isReport: boolean): Mapping {
  const items = list(node['nhiem_vu']).filter(isMapping);
  const groups = items.filter((item) => 'nhom' in item);
  const detailed = groups.some((item) => taskDetails.some((field) => field in item));
  if (items.length === 0 && isMapping(node['cot'])) return tasks({ ...node, nhiem_vu: [{ noi_dung: '' }] }, isReport);
  const isTable = detailed || (items.length > 0 && tableOnly.some((key) => key in node));
  if (node['trinh_bay'] !== 'bang' && isTable) return tasks({ ...node, trinh_bay: 'bang' }, isReport);
  const named = new Map<string, unknown>();
  const isLost = node['trinh_bay'] === 'theo_quy' && groups.some((group) => wrongQuarterName(group, named) !== '');
  if (isLost) return { ...node, trinh_bay: 'liet_ke' };
  const { cot } = node;
  if (node['trinh_bay'] !== 'bang' || !isMapping(cot)) return node;
  const all = [...items, ...groups.flatMap((item) => list(item['nhiem_vu']).filter(isMapping))];
  const users = (field: (typeof printedTaskFields)[number]) => (isNotedOnly(field, isReport) ? groups : all);
  const lacking = printedTaskFields.filter(
    (field) => !(field in cot) && (field !== 'tt' || groups.length === 0) && users(field).some((item) => field in item),
  );
  const columns = { ...cot, ...Object.fromEntries(lacking.map((field) => [field, ''])) };
  return { ...node, cot: columns, ...numbered(node['so_cot'], Object.keys(columns).length) };
}

// ── Tables ───────────────────────────────────────────────────────────────────

/** A table that is only begun has a column and a row, still empty. */
function table(value: Mapping): Mapping {
  const typed = list(value['dong']);
  const widest = typed.reduce<number>((most, row) => Math.max(most, Array.isArray(row) ? row.length : 1), 1);
  const given = list(value['cot']).map(column);
  const cot = given.length > 0 ? given : Array<string>(widest).fill('');
  const columns = leafCount(cot) ?? 1;
  const rows = (typed.length > 0 ? typed : [[]]).map((row) => (Array.isArray(row) ? cells(row as string[], columns) : row));
  return { ...value, cot, dong: withoutWrongMerges(rows), ...numbered(value['so_cot'], columns) };
}

function column(value: unknown): unknown {
  if (!isMapping(value) || !Array.isArray(value['cot'])) return value;
  const inner = value['cot'].map(column);
  return inner.length > 0 ? { ...value, cot: inner } : { tieu_de: value['tieu_de'] };
}

function numbered(so_cot: unknown, columns: number): Mapping {
  return Array.isArray(so_cot) ? { so_cot: cells(so_cot as string[], columns) } : {};
}

/** A cell with a comma in it was read as two: what is too much stands in the last one. */
function cells(row: readonly string[], columns: number): string[] {
  if (columns === 0 || row.length === columns) return [...row];
  const kept = row.slice(0, columns);
  const rest = row.slice(columns);
  return Array.from({ length: columns }, (_, index) =>
    index === columns - 1 ? [kept[index] ?? '', ...rest].join(', ') : (kept[index] ?? ''),
  );
}

/** A mark that merges nothing is printed as it is typed. */
function withoutWrongMerges(rows: readonly unknown[]): unknown[] {
  const wrong = new Set(wrongMerges(rows).flatMap(({ cells: area }) => area.map(({ row, column }) => `${row},${column}`)));
  const literal = (cell: string, place: string) => (wrong.has(place) && (cell === '^' || cell === '<') ? `${cell} ` : cell);
  return rows.map((row, index) => (Array.isArray(row) ? row.map((cell: string, column) => literal(cell, `${index},${column}`)) : row));
}
