import type { Path, Problem } from '../../diagnostic.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { hasYear, type Issue, issueOf, type Period, periodOf } from '../shared/periods.ts';
import type { ListedTask, TaskList } from '../shared/tasks.ts';
import { inText } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';
import { deadlines, dutyKeys } from './times-in-words.ts';

/** Nobody can keep a deadline that has passed; a month that has passed may only tell what was done. */
export const truocBanHanh: Rule = {
  code: 'thoi_gian/truoc_ban_hanh',
  severity: 'warning',
  about: 'Hạn của nhiệm vụ không được đã qua vào ngày ban hành; tháng, quý đã qua chỉ được nhắc.',
  cure: 'Sửa lại hạn, thường là năm chép từ kế hoạch cũ; hoặc sửa ngày ban hành.',
  bad: `
ngay_ban_hanh: 21/02/2026
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Đăng ký thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: ⟦Trước ngày 15/02/2026⟧
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh ⟦trước ngày 15/12/2025⟧.
`,
  good: `
ngay_ban_hanh: 21/02/2026
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Đăng ký thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: Trước ngày 15/3/2026
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.
`,
  *check(subject) {
    for (const list of subject.taskLists) yield* pastTasks(list, issueOf(list.plan, subject));
    for (const plan of subject.plans.slice(0, 1)) yield* pastDeadlines(issueOf(plan, subject), subject);
  },
};

function* pastTasks({ plan, tasks }: TaskList, issue: Issue): Iterable<Problem> {
  const period = periodOf(plan);
  const past = tasks.filter((listed) => isPast(listed, period, issue));
  for (const listed of past.filter(isDay)) yield { path: timePath(listed), ...said(`Hạn “${listed.task.thoi_gian.trim()}”`, issue) };
  const [first, ...others] = past.filter((listed) => !isDay(listed));
  if (!first) return;
  const what = others.length === 0 ? 'Thời gian của nhiệm vụ' : `Thời gian của ${others.length + 1} nhiệm vụ`;
  yield {
    path: timePath(first),
    severity: 'info',
    ...said(what, issue),
    related: others.slice(0, 3).map((listed) => ({ message: 'cũng đã qua', path: timePath(listed) })),
  };
}

/** What lies before the plan's own years is another rule's. */
function isPast({ task: { khoang, thoi_gian }, kind }: ListedTask, period: Period, issue: Issue): boolean {
  if (!khoang || khoang.den >= issue.day || khoang.den < period.tu || (period.manyYears && !hasYear(thoi_gian))) return false;
  return kind === '' || kind === 'han' || kind === 'khoang';
}

function isDay({ task: { khoang }, kind }: ListedTask): boolean {
  return kind === 'han' || khoang?.tu === khoang?.den;
}

function timePath({ task, quarterAt }: ListedTask): Path {
  return task.thoi_gian === '' ? quarterAt : [...task.at, 'thoi_gian'];
}

function said(what: string, issue: Issue): Pick<Problem, 'message' | 'help'> {
  return {
    message: `${what} đã qua vào ${issue.name}, cần sửa thời gian hoặc ngày ban hành`,
    help: 'ghi thời gian sau ngày ban hành; việc đã làm xong thì bỏ khỏi kế hoạch',
  };
}

/** Last year's plan is copied; days long past are history: “tham gia kháng chiến trước ngày 30/4/1975”. */
function* pastDeadlines(issue: Issue, { texts }: Subject): Iterable<Problem> {
  const copied = `${Number(issue.day.slice(0, 4)) - 2}-01-01`;
  for (const text of texts.filter(({ key }) => dutyKeys.has(key)))
    for (const { start, end, day } of deadlines(text))
      if (day < issue.day && day >= copied) yield inText(text, start, end, said(`Hạn ${shortDate(day)}`, issue));
}
