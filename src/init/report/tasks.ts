/** The tasks of a plan as a report tells of them: those of its period in a table to fill in, the later ones as what is to come. */
import type { NhiemVu, Plan } from '../../plan/plan.ts';
import { quarterName } from '../../plan/tasks.ts';
import { type Fields, fieldsOf, type Remarks, type Value } from '../../recover/value.ts';
import { columnFields, taskStates } from '../../schema/tasks.ts';
import type { TaskFact } from '../../tasks/facts.ts';
import type { Period } from './period.ts';

/** A task as resolved, as typed, and as the list of tasks reads it. */
export interface Asked {
  readonly task: NhiemVu;
  readonly fact: TaskFact;
  /** Its words as typed. */
  readonly noi_dung: string;
  /** The heading that its list stands under. */
  readonly muc: string;
  /** What the plan calls the columns of that list; none where it is no table. */
  readonly cot: Readonly<Record<string, unknown>>;
}

/** What is filled in for every task of the table. */
const toFill = ['trang_thai', 'ket_qua', 'hoan_thanh'] as const;

export function ofPeriod(
  asked: readonly Asked[],
  { begin, end }: Period,
): { readonly now: readonly Asked[]; readonly later: readonly Asked[] } {
  const isLater = ({ fact }: Asked) => !fact.thuong_xuyen && fact.den > end && (fact.tu === '' || fact.tu > end);
  const isSettled = ({ fact }: Asked) => fact.den !== '' && fact.den < begin && fact.trang_thai === 'hoan_thanh';
  const running = asked.filter((each) => !isSettled(each));
  return { now: running.filter((each) => !isLater(each)), later: running.filter(isLater) };
}

/** The section with the table; its columns are those that some task fills. */
export function resultsTable(asked: readonly Asked[], plan: Plan, { year }: Period, remarks: Remarks): Fields {
  const rows = asked.map((each) => row(each, plan));
  const columns = ['noi_dung', 'chu_tri', 'thoi_gian'].filter((column) => rows.some((fields) => column in fields));
  const called = asked.find(({ cot }) => Object.keys(cot).length > 0)?.cot ?? {};
  const cot = Object.fromEntries(['tt', ...columns, ...toFill].map((column) => [column, headOf(column, called[column])]));
  const first = rows[0];
  if (first) remarks.tell(first, 'trang_thai', `một trong: ${Object.keys(taskStates).join(', ')}`);
  if (first) remarks.tell(first, 'hoan_thanh', `ngày làm xong, như 28/02/${year}; chưa xong thì bỏ dòng này`);
  return { trinh_bay: 'bang', cot, nhiem_vu: grouped(asked, rows) };
}

const heads: Readonly<Record<string, string>> = { noi_dung: 'Nhiệm vụ', thoi_gian: 'Thời hạn' };

/** As the plan has it, where it says more than the usual word. */
function headOf(column: string, typed: unknown): string {
  const title = typeof typed === 'object' && typed !== null && 'tieu_de' in typed ? typed.tieu_de : typed;
  if (typeof title === 'string' && title.trim() !== '') return title.replace(/\s*\n\s*/gu, ' ').trim();
  return heads[column] ?? columnFields[column as keyof typeof columnFields].cot;
}

function row({ task, fact, noi_dung }: Asked, plan: Plan): Fields {
  const said = fieldsOf([
    ['ma', task.ma],
    ['noi_dung', noi_dung],
    ['chu_tri', agencies(task.chu_tri.length > 0 ? task.chu_tri : task.cua_nhom.chu_tri)],
    ['thoi_gian', timeOf(task, plan)],
  ]);
  // What is not done has no day on which it is.
  const done = task.trang_thai === 'khong_thuc_hien' && task.hoan_thanh === '' ? {} : { hoan_thanh: task.hoan_thanh };
  const noted = { trang_thai: task.trang_thai, ket_qua: task.ket_qua, ...done };
  return { ...said, ...noted, ...(task.trang_thai === '' && fact.hoan_thanh !== '' && { trang_thai: 'hoan_thanh' }) };
}

function timeOf({ thoi_gian, quy, cua_nhom }: NhiemVu, { nam }: Plan): string {
  return thoi_gian || (quy === '' ? cua_nhom.thoi_gian : quarterName(quy, nam));
}

function agencies(names: readonly string[]): Value {
  return names.length === 1 ? (names[0] ?? '') : [...names];
}

/** Under the plan's own groups, or under its headings where tasks stand in several lists. */
function grouped(asked: readonly Asked[], rows: readonly Fields[]): Value[] {
  const severalLists = new Set(asked.map(({ muc }) => muc)).size > 1;
  const groups: { readonly name: string; readonly rows: Fields[] }[] = [];
  for (const [index, { task, muc }] of asked.entries()) {
    const name = severalLists ? muc : task.nhom;
    const fields = rows[index] ?? {};
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(fields);
    else groups.push({ name, rows: [fields] });
  }
  return groups.flatMap(({ name, rows: own }) => (name === '' ? own : [{ nhom: name, nhiem_vu: own }]));
}

/** What is to be done next, as a list. */
export function tasksAhead(asked: readonly Asked[], plan: Plan): Fields {
  return {
    trinh_bay: 'liet_ke',
    nhiem_vu: asked.map(({ task, noi_dung }) =>
      fieldsOf([
        ['noi_dung', noi_dung],
        ['chu_tri', agencies(task.chu_tri.length > 0 ? task.chu_tri : task.cua_nhom.chu_tri)],
        ['phoi_hop', agencies(task.phoi_hop.length > 0 ? task.phoi_hop : task.cua_nhom.phoi_hop)],
        ['thoi_gian', timeOf(task, plan)],
      ]),
    ),
  };
}
