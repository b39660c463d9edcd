import type { Path, Problem } from '../../diagnostic.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Interval, type readTime, timeKind, timeReader } from '../../vietnamese/times.ts';
import type { Rule } from '../rule.ts';
import { periodOf } from '../shared/periods.ts';
import type { ListedTask } from '../shared/tasks.ts';

/** A task's time lies in the quarter, or the group, under which it is printed. */
export const lechQuy: Rule = {
  code: 'thoi_gian/lech_quy',
  severity: 'warning',
  about: 'Thời gian của nhiệm vụ nằm trong quý (hoặc tháng, quý của nhóm) mà nhiệm vụ được xếp vào.',
  cure: 'Sửa `quy` hoặc sửa `thoi_gian` cho khớp nhau.',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: theo_quy
    nhiem_vu:
      - quy: 1
        noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: ⟦Tháng 5/2026⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: theo_quy
    nhiem_vu:
      - quy: 2
        noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 5/2026
`,
  *check(subject) {
    const read = timeReader();
    for (const { plan, tasks } of subject.taskLists)
      if (!periodOf(plan).manyYears) for (const listed of tasks) yield* compare(listed, plan, read);
  },
};

function* compare(listed: ListedTask, { nam }: Plan, read: typeof readTime): Iterable<Problem> {
  const { at, thoi_gian } = listed.task;
  const allotted = thoi_gian === '' ? null : allotmentOf(listed, Number(nam), read);
  const own = allotted && read(thoi_gian, Number(nam));
  const { kind } = listed;
  if (!own || !allotted || (kind !== 'han' && kind !== 'khoang')) return;
  // A time of another year is another rule's.
  if (own.tu > `${nam}-12-31` || own.den < `${nam}-01-01` || fits(own, allotted.days, kind === 'han')) return;
  yield {
    path: [...at, 'thoi_gian'],
    message: `Thời gian “${thoi_gian.trim()}” không nằm trong ${allotted.name}, cần sửa một trong hai cho khớp`,
    help: 'ghi lại `thoi_gian`, hoặc sửa quý của nhiệm vụ, chuyển nhiệm vụ sang nhóm khác',
    related: [{ message: `xếp vào ${allotted.name} ở đây`, path: allotted.path }],
  };
}

interface Allotment {
  readonly name: string;
  readonly days: Interval;
  readonly path: Path;
}

/** The quarter of a task or of its group, or the time that its group is named by. */
function allotmentOf({ task, group, groupAt, quarterAt }: ListedTask, year: number, read: typeof readTime): Allotment | null {
  const byQuarter = /^[IV]+$/u.test(task.quy) ? read(`quý ${task.quy}`, year) : null;
  if (byQuarter) return { name: `quý ${task.quy}`, days: byQuarter, path: quarterAt };
  const days = group && timeKind(group.nhom) === 'khoang' ? read(group.nhom, year) : null;
  return group && days && { name: `nhóm “${group.nhom.replace(/[\s:;.]+$/u, '')}”`, days, path: [...groupAt, 'nhom'] };
}

/** A deadline may lie in the month after: the report of a quarter is due when the quarter is over. */
function fits(own: Interval, allotted: Interval, isDeadline: boolean): boolean {
  if (isDeadline) return own.den >= allotted.tu && monthOf(own.den) <= monthOf(allotted.den) + 1;
  return own.tu <= allotted.den && own.den >= allotted.tu;
}

function monthOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}
