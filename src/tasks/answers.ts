/** Reports that answer tasks of plans, by their ids or by their very words: what a report notes stands in the place of what the plan notes. */
import type { TaskFact, TasksOfPlan } from './facts.ts';

type Note = Pick<TaskFact, 'trang_thai' | 'hoan_thanh' | 'ket_qua'>;

/** The documents that have tasks of their own, with the answers of the reports beside them. */
export function answered(documents: readonly TasksOfPlan[]): TasksOfPlan[] {
  const plans = documents.filter(({ loai }) => loai !== 'bao_cao');
  const asked = askedTasks(plans);
  const notes = new Map<TaskFact, Note>();
  // Later reports, by their dates, answer last.
  const reports = documents.filter(({ loai }) => loai === 'bao_cao').sort((a, b) => (a.ngay < b.ngay ? -1 : a.ngay > b.ngay ? 1 : 0));
  for (const report of reports) {
    for (const answer of report.nhiem_vu) {
      const task = answer.ma === '' ? theSame(asked.get(wordsOf(answer)) ?? [], report) : theOne(asked.get(answer.ma) ?? [], report);
      if (task) notes.set(task, noted(answer, notes.get(task) ?? task));
    }
  }
  return plans.map((plan) => ({ ...plan, nhiem_vu: plan.nhiem_vu.map((task) => ({ ...task, ...notes.get(task) })) }));
}

/** What an answer leaves open stays as it was; a day on which a task was done is no more when it goes on. */
function noted({ trang_thai, hoan_thanh, ket_qua }: TaskFact, before: Note): Note {
  const state = trang_thai || (hoan_thanh === '' ? before.trang_thai : 'hoan_thanh');
  const goesOn = trang_thai !== '' && trang_thai !== 'hoan_thanh';
  return { trang_thai: state, hoan_thanh: hoan_thanh || (goesOn ? '' : before.hoan_thanh), ket_qua: ket_qua || before.ket_qua };
}

interface Asked {
  readonly plan: TasksOfPlan;
  readonly task: TaskFact;
}

function askedTasks(plans: readonly TasksOfPlan[]): Map<string, Asked[]> {
  const asked = new Map<string, Asked[]>();
  for (const plan of plans) {
    for (const task of plan.nhiem_vu) {
      for (const key of task.ma === '' ? [wordsOf(task)] : [task.ma, wordsOf(task)])
        asked.set(key, [...(asked.get(key) ?? []), { plan, task }]);
    }
  }
  return asked;
}

/** Without the number that a list gives it; no id has a line end. */
function wordsOf({ noi_dung }: TaskFact): string {
  return `\n${noi_dung.replace(/^(?:\d+(?:\.\d+)*[.)]|[a-zđ]\))\s+/u, '').replace(/\s+/gu, ' ')}`;
}

/** Words are only as good as an id in the office's own plan of that year; a decision is its head's, the report the office's. */
function theSame(candidates: readonly Asked[], report: TasksOfPlan): TaskFact | undefined {
  const own = candidates.filter(({ plan }) => plan.co_quan.endsWith(report.co_quan) && covers(plan.nam, report.nam));
  return own.length === 1 ? own[0]?.task : undefined;
}

function covers(nam: string, year: string): boolean {
  const [first = '', last = first] = nam.match(/\d{4}/gu) ?? [];
  return first !== '' && first <= year.slice(0, 4) && year.slice(0, 4) <= last;
}

/** Offices may give the same ids: then the report's own office is meant, and its own year; what is still open is not answered. */
function theOne(candidates: readonly Asked[], report: TasksOfPlan): TaskFact | undefined {
  const narrowed = (['co_quan', 'nam'] as const).reduce<readonly Asked[]>((left, field) => {
    const own = left.filter(({ plan }) => plan[field] === report[field]);
    return left.length > 1 && own.length > 0 ? own : left;
  }, candidates);
  return narrowed.length === 1 ? narrowed[0]?.task : undefined;
}
