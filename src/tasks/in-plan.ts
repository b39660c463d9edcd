/** The tasks of a plan that was read, each with the line where it is typed. */
import type { Check } from '../check.ts';
import type { Path } from '../diagnostic.ts';
import { type TasksOfPlan, tasksOf } from './facts.ts';

/** Nothing for a file that cannot be read as a plan. */
export function tasksIn(file: string, { plan, origin, sources, agencies }: Check): TasksOfPlan[] | undefined {
  if (!plan || !origin) return undefined;
  const counters = new Map<string, (at: number) => number>();
  const placeOf = (at: Path) => {
    const { file: tep, span } = origin(at);
    const lineOf = counters.get(tep) ?? lineCounter(sources[tep] ?? '');
    counters.set(tep, lineOf);
    return { tep, dong: lineOf(span.start) };
  };
  return tasksOf(plan, file, placeOf, agencies && { knownAgencies: agencies });
}

/** Tasks are asked for in the order of the file, so each line is counted once. */
function lineCounter(text: string): (at: number) => number {
  let [line, counted] = [1, 0];
  return (at) => {
    if (at < counted) [line, counted] = [1, 0];
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      line += 1;
      counted = next + 1;
    }
    return line;
  };
}
