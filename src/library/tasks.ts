/** The tasks of plans as one list, for programs. */
import { resolved } from '../check.ts';
import { tasksIn } from '../tasks/in-plan.ts';
import { taskRows } from '../tasks/json.ts';
import { taskList } from '../tasks/list.ts';
import { inherited, isoDay } from './plans.ts';
import type { Occasion, PlanSource, Task } from './types.ts';

/** Lists the tasks of plans, in the order of the plans and their files; what reports among them answer is told of each task. */
export function tasks(plans: readonly PlanSource[], { today }: Pick<Occasion, 'today'>): readonly Task[] {
  const documents = plans.flatMap((plan) => tasksIn(plan.file, resolved(plan.file, plan.bytes, inherited(plan))) ?? []);
  return taskRows(taskList(documents, isoDay(today)).tasks);
}
