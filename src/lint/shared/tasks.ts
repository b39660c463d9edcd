/** Tasks in the lists that they are typed in: what a rule about one task must know of those beside it. */
import type { Path } from '../../diagnostic.ts';
import { chuTho, type NhiemVu, type Plan } from '../../plan/plan.ts';
import type { MucInput } from '../../schema/body.ts';
import { type TimeKind, timeKind } from '../../vietnamese/times.ts';
import type { Subject } from '../subject.ts';
import { groupBy } from './group-by.ts';
import { valueAt } from './typed-values.ts';

type Group = Extract<NonNullable<MucInput['nhiem_vu']>[number], { nhom: string }>;

export interface ListedTask {
  readonly task: NhiemVu;
  /** How its own time binds; `''` when it has none. */
  readonly kind: TimeKind | '';
  /** The group that it stands in, as typed. */
  readonly group: Group | null;
  readonly groupAt: Path;
  /** Where its quarter is typed: beside it or at its group. */
  readonly quarterAt: Path;
}

export interface TaskList {
  readonly plan: Plan;
  /** The list itself: `['noi_dung', 1, 'nhiem_vu']`. */
  readonly at: Path;
  /** The section that holds the list, as typed. */
  readonly node: MucInput;
  readonly tasks: readonly ListedTask[];
}

/** The plans of a file: itself, or those that a decision promulgates. A report's tasks are done. */
export function plansOf({ plan }: Subject): readonly Plan[] {
  return [plan, ...plan.van_ban_kem].filter((plan) => plan.loai === 'ke_hoach');
}

export function taskLists(subject: Subject): readonly TaskList[] {
  const kinds = new Map<string, TimeKind>();
  return subject.plans.flatMap((plan) => {
    const lists = groupBy(plan.nhiem_vu, ({ at }) => listAt(at).join('/'));
    return [...lists.values()].flatMap((tasks) => list(plan, tasks, kinds, subject));
  });
}

function list(plan: Plan, tasks: readonly NhiemVu[], kinds: Map<string, TimeKind>, { input }: Subject): TaskList[] {
  const at = tasks[0] ? listAt(tasks[0].at) : [];
  const node = valueAt(input, at.slice(0, -1)) as MucInput | undefined;
  return node
    ? [{ plan, at, node, tasks: tasks.map((task) => ({ task, kind: kindOf(task.thoi_gian, kinds), ...place(task, node) })) }]
    : [];
}

/** Most tasks of a long plan have one of few times. */
function kindOf(time: string, known: Map<string, TimeKind>): TimeKind | '' {
  if (time === '') return '';
  const kind = known.get(time) ?? timeKind(time);
  known.set(time, kind);
  return kind;
}

function place(task: NhiemVu, node: MucInput): Omit<ListedTask, 'task' | 'kind'> {
  const index = isGrouped(task.at) ? task.at.at(-3) : undefined;
  const found = typeof index === 'number' ? node.nhiem_vu?.[index] : undefined;
  const group = found && 'nhom' in found ? found : null;
  const groupAt = task.at.slice(0, -2);
  const own = (group ?? node).nhiem_vu?.[Number(task.at.at(-1))];
  return { group, groupAt, quarterAt: [...(own?.quy === undefined && group ? groupAt : task.at), 'quy'] };
}

/** `[… 'nhiem_vu', 2, 'nhiem_vu', 0]` */
function isGrouped(at: Path): boolean {
  return at.at(-2) === 'nhiem_vu' && at.at(-4) === 'nhiem_vu';
}

function listAt(at: Path): Path {
  return at.slice(0, isGrouped(at) ? -3 : -1);
}

/** The words of a task, without marks. */
export function taskText(task: NhiemVu): string {
  return task.noi_dung.map((doan) => chuTho(doan.chu)).join(' ');
}

const titleLength = 60;

/** A task's opening words, to name it in a sentence. */
export function taskTitle(task: NhiemVu): string {
  const text = chuTho(task.noi_dung[0]?.chu ?? [])
    .replace(/\s+/gu, ' ')
    .replace(/[.;,:\s]+$/u, '');
  return text.length <= titleLength ? text : `${text.slice(0, text.lastIndexOf(' ', titleLength))} …`;
}

/** What a list lacks: single tasks, or the whole list where naming the thing is not its way. */
interface Lack {
  readonly tasks: readonly ListedTask[];
  readonly extent: 'some' | 'most' | 'all';
}

const few = 5;

/** The tasks of a list that lack what `has` looks for, as far as the others of the list have it. */
export function lacking(tasks: readonly ListedTask[], has: (listed: ListedTask) => boolean): Lack {
  const missing = tasks.filter((listed) => !has(listed));
  if (missing.length === tasks.length) return { tasks: missing, extent: 'all' };
  return { tasks: missing, extent: missing.length > few && missing.length * 2 > tasks.length ? 'most' : 'some' };
}
