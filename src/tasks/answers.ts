/** Reports that answer tasks of plans by their ids: what a report notes stands in the place of what the plan notes. */
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
      const task = answer.ma === '' ? undefined : theOne(asked.get(answer.ma) ?? [], report);
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
      if (task.ma !== '') asked.set(task.ma, [...(asked.get(task.ma) ?? []), { plan, task }]);
    }
  }
  return asked;
}

/** Offices may give the same ids: then the report's own office is meant, and its own year; what is still open is not answered. */
function theOne(candidates: readonly Asked[], report: TasksOfPlan): TaskFact | undefined {
  const narrowed = (['co_quan', 'nam'] as const).reduce<readonly Asked[]>((left, field) => {
    const own = left.filter(({ plan }) => plan[field] === report[field]);
    return left.length > 1 && own.length > 0 ? own : left;
  }, candidates);
  return narrowed.length === 1 ? narrowed[0]?.task : undefined;
}
