/** The tasks that a question is about. */
import { coverage } from '../lint/shared/agencies.ts';
import type { Interval } from '../vietnamese/times.ts';
import type { Task, TaskList } from './list.ts';

export type Part = 'chu_tri' | 'phoi_hop';

export interface Question {
  /** One agency in any spelling; absent: all. */
  readonly agency?: string | undefined;
  /** What that agency does; absent: either. */
  readonly part?: Part | undefined;
  /** Some day of the task lies within. */
  readonly within?: Interval | undefined;
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
  const { agency, part, within, overdue } = question;
  const timely = list.tasks.filter((task) => (!overdue || task.condition === 'qua_han') && (!within || overlaps(task, within)));
  const timeless = within ? list.tasks.filter(({ den }) => den === '').length : 0;
  if (agency === undefined) return { tasks: timely, collective: 0, timeless };
  const meant = list.agencies.matching(agency);
  const own = timely.filter((task) => keysOf(task, part).some((key) => meant.has(key)));
  const takesIn = isCollective(agency);
  return { tasks: own, collective: timely.filter((task) => !own.includes(task) && namesOf(task, part).some(takesIn)).length, timeless };
}

/** A task that has only a deadline is looked for on that day. */
function overlaps({ tu, den }: Task, { tu: from, den: to }: Interval): boolean {
  return den !== '' && (tu === '' ? den : tu) <= to && den >= from;
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
