/** The tasks of plans as one list, for programs. */
import { resolved } from '../check.ts';
import { tasksIn } from '../tasks/in-plan.ts';
import { taskRows } from '../tasks/json.ts';
import { taskList } from '../tasks/list.ts';
import { assertPlan, isoDay } from './given.ts';
import { inherited } from './plans.ts';
import type { Occasion, PlanSource, Task } from './types.ts';

/** Lists the tasks of plans, in the order of the plans and their files; what reports among them answer is told of each task. */
export function tasks(plans: readonly PlanSource[], occasion: Pick<Occasion, 'today'>): readonly Task[] {
  if (!Array.isArray(plans)) throw new TypeError('plans: cần một danh sách kế hoạch');
  plans.forEach(assertPlan);
  const today = isoDay(occasion);
  const documents = plans.flatMap((plan) => tasksIn(plan.file, resolved(plan.file, plan.bytes, inherited(plan))) ?? []);
  return taskRows(taskList(documents, today).tasks);
}
