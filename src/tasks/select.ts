/** The tasks that a question is about. */
import { coverage } from '../lint/shared/agencies.ts';
import { type Interval, readTime } from '../vietnamese/times.ts';
import { roles } from './choices.ts';
import { slashed, type Task, type TaskList } from './list.ts';

type Part = keyof typeof roles;

export interface Question {
  /** One agency in any spelling; absent: all. */
  readonly agency?: string | undefined;
  /** What that agency does; absent: either. */
  readonly part?: Part | undefined;
  /** ISO; some day of the task lies between these. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly overdue?: boolean | undefined;
}

export interface Selection {
  readonly tasks: readonly Task[];
  /** Tasks that are given to “các sở, ban, ngành” and the like, which the agency may be one of. */
  readonly collective: number;
  /** Tasks left out because nothing tells their days. */
  readonly timeless: number;
}

export function select(list: TaskList, question: Question): Selection {
  const { agency, part, from, to, overdue } = question;
  const isTimed = from !== undefined || to !== undefined;
  const timely = list.tasks.filter((task) => (!overdue || task.condition === 'qua_han') && (!isTimed || lies(task, from, to)));
  const timeless = isTimed ? list.tasks.filter(({ den }) => den === '').length : 0;
  if (agency === undefined) return { tasks: timely, collective: 0, timeless };
  const meant = list.agencies.matching(agency);
  const own = new Set(timely.filter((task) => keysOf(task, part).some((key) => meant.has(key))));
  const takesIn = isCollective(agency);
  const collective = timely.filter((task) => !own.has(task) && namesOf(task, part).some(takesIn)).length;
  return { tasks: [...own], collective, timeless };
}

/** A task that has only a deadline is looked for on that day. */
function lies({ tu, den }: Task, from = '', to = '~'): boolean {
  return den !== '' && (tu === '' ? den : tu) <= to && den >= from;
}

/** `01/03/2026`, `2026-03-01`, `tháng 3/2026`, `quý II` → the days it names; null when it is no time. */
export function readDay(typed: string, today: string): Interval | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed.trim());
  return readTime(iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : typed, Number(today.slice(0, 4)));
}

/** A question as a phrase: `Sở Nội vụ chủ trì; từ 01/03/2026; quá hạn`. */
export function asWords({ agency, part, from, to, overdue }: Question): string {
  return [
    ...(agency === undefined ? [] : [part === undefined ? agency : `${agency} ${roles[part]}`]),
    ...(from === undefined ? [] : [`từ ${slashed(from)}`]),
    ...(to === undefined ? [] : [`đến ${slashed(to)}`]),
    ...(overdue ? ['quá hạn'] : []),
  ].join('; ');
}

function keysOf({ leads, supports }: Task, part: Part | undefined): readonly string[] {
  return part === 'chu_tri' ? leads : part === 'phoi_hop' ? supports : [...leads, ...supports];
}

function namesOf({ chu_tri, phoi_hop }: Task, part: Part | undefined): readonly string[] {
  return part === 'chu_tri' ? chu_tri : part === 'phoi_hop' ? phoi_hop : [...chu_tri, ...phoi_hop];
}

/** Whether a name takes the agency in; there are few names, and each comes often. */
function isCollective(agency: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? coverage([name])(agency);
    known.set(name, answer);
    return answer;
  };
}
