import type { Problem } from '../../diagnostic.ts';
import type { NhiemVu } from '../../plan/plan.ts';
import type { Interval } from '../../vietnamese/times.ts';
import type { Rule } from '../rule.ts';
import { groupBy } from '../shared/group-by.ts';
import { hasYear, periodOf } from '../shared/periods.ts';
import { type ListedTask, taskTitle } from '../shared/tasks.ts';

/** A list that runs by time runs by time throughout; lists in any other order are left alone. */
export const saiThuTu: Rule = {
  code: 'thoi_gian/sai_thu_tu',
  severity: 'info',
  about: 'Danh sách nhiệm vụ đã xếp theo thời gian thì nhiệm vụ nào cũng đứng đúng thứ tự thời gian.',
  cure: 'Chuyển nhiệm vụ về đúng chỗ, hoặc xem lại thời gian của nhiệm vụ.',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: bang
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        thoi_gian: Tháng 01
      - noi_dung: Đăng ký thi đua
        thoi_gian: Tháng 02
      - noi_dung: Kiểm tra công tác thi đua, khen thưởng
        thoi_gian: Tháng 4, 5
      - noi_dung: Sơ kết 6 tháng đầu năm
        thoi_gian: Tháng 6
      - noi_dung: Tập huấn nghiệp vụ
        thoi_gian: ⟦Tháng 3⟧
      - noi_dung: Tổng kết năm
        thoi_gian: Trước ngày 15/12
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: bang
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        thoi_gian: Tháng 01
      - noi_dung: Đăng ký thi đua
        thoi_gian: Tháng 02
      - noi_dung: Tập huấn nghiệp vụ
        thoi_gian: Tháng 3
      - noi_dung: Kiểm tra công tác thi đua, khen thưởng
        thoi_gian: Tháng 4, 5
      - noi_dung: Sơ kết 6 tháng đầu năm
        thoi_gian: Tháng 6
      - noi_dung: Tổng kết năm
        thoi_gian: Trước ngày 15/12
`,
  *check(subject) {
    for (const { plan, node, tasks } of subject.taskLists) {
      if (node.trinh_bay === 'theo_quy') continue;
      const { manyYears } = periodOf(plan);
      const sure = tasks.filter(({ task }) => !manyYears || hasYear(task.thoi_gian));
      for (const together of groupBy(sure, ({ group, groupAt }) => (group ? groupAt.join('/') : '')).values()) yield* outOfOrder(together);
    }
  },
};

interface Dated extends Interval {
  readonly task: NhiemVu;
}

/** So many tasks must stand in order for each that does not: else the list is in another order. */
const orderly = 6;
const most = 3;

function* outOfOrder(tasks: readonly ListedTask[]): Iterable<Problem> {
  const all = tasks.flatMap(dated);
  const wrong = strayed(all);
  if (wrong.length > Math.min(most, all.length / orderly)) return;
  for (const { each, other, before } of wrong) {
    const [found, needed] = before ? ['sau một nhiệm vụ muộn hơn', 'trước'] : ['trước một nhiệm vụ sớm hơn', 'sau'];
    yield {
      path: [...each.task.at, 'thoi_gian'],
      message: `Nhiệm vụ “${taskTitle(each.task)}” đứng ${found}, cần chuyển chỗ hoặc sửa thời gian`,
      help: `chuyển ${before ? 'lên trước' : 'xuống sau'} “${taskTitle(other.task)}”; nếu xếp theo thứ tự khác thì cứ để nguyên`,
      related: [{ message: `cần đứng ${needed} nhiệm vụ này`, path: [...other.task.at, 'thoi_gian'] }],
    };
  }
}

/** A deadline counts by its day; what goes on all year has no place in an order. */
function dated({ task, kind }: ListedTask): Dated[] {
  const { khoang } = task;
  if (!khoang || (kind !== 'han' && kind !== 'khoang') || isYear(khoang)) return [];
  return [{ task, tu: kind === 'han' ? khoang.den : khoang.tu, den: khoang.den }];
}

function isYear({ tu, den }: Interval): boolean {
  return tu.endsWith('-01-01') && den.endsWith('-12-31');
}

interface Wrong {
  readonly each: Dated;
  /** A task in order that it clearly should stand before, or behind. */
  readonly other: Dated;
  readonly before: boolean;
}

/** Tasks outside the longest run in order that also clearly lie at another time than their neighbours in it. */
function strayed(all: readonly Dated[]): Wrong[] {
  const inOrder = longestRun(all);
  const run = all.filter((_, index) => inOrder.has(index));
  const wrong: Wrong[] = [];
  let next = 0;
  for (const [index, each] of all.entries()) {
    if (inOrder.has(index)) {
      next += 1;
      continue;
    }
    let [first, last] = [next, next - 1];
    while ((run[first - 1]?.tu ?? '') > each.den) first -= 1;
    while ((run[last + 1]?.den ?? '9999') < each.tu) last += 1;
    const other = first < next ? run[first] : last >= next ? run[last] : undefined;
    if (other) wrong.push({ each, other, before: first < next });
    if (wrong.length > most) break;
  }
  return wrong;
}

/** The indexes of a longest run that never goes back in time. */
function longestRun(all: readonly Dated[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, { tu }] of all.entries()) {
    const place = firstAfter(tails, (tail) => (all[tail]?.tu ?? '') > tu);
    previous[index] = tails[place - 1] ?? -1;
    tails[place] = index;
  }
  const run = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) run.add(index);
  return run;
}

/** The first place of a sorted list where `beyond` holds. */
function firstAfter(tails: readonly number[], beyond: (tail: number) => boolean): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beyond(tails[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
