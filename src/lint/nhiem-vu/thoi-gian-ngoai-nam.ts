import type { Problem } from '../../diagnostic.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { issueOf, type Period, periodOf } from '../shared/periods.ts';
import { type ListedTask, taskText } from '../shared/tasks.ts';
import { inText } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';
import { deadlines, dutyKeys } from './times-in-words.ts';

/** The days of tasks lie in the plan's year; closing the year in the first months of the next is usual. */
export const ngoaiNam: Rule = {
  code: 'thoi_gian/ngoai_nam',
  severity: 'warning',
  about: 'Thời gian thực hiện nằm trong năm (giai đoạn) của kế hoạch; việc tổng kết, quyết toán đầu năm sau thì được.',
  cure: 'Sửa thời gian; nếu kế hoạch kéo dài sang năm khác thì sửa nam.',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: ⟦Tháng 3/2025⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - noi_dung: Tổng kết, xét khen thưởng năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 01/2027
`,
  *check(subject) {
    for (const { plan, tasks } of subject.taskLists) {
      const [period, issue] = [periodOf(plan), issueOf(plan, subject).day];
      for (const listed of tasks) yield* taskOutside(listed, period, issue);
    }
    for (const plan of subject.plans.slice(0, 1)) yield* deadlinesAfter(periodOf(plan), subject);
  },
  *gaps(subject) {
    const unread = subject.taskLists.flatMap(({ tasks }) => tasks.filter(({ kind }) => kind === 'khong_ro'));
    if (unread.length > 0) yield `${unread.length} thời gian không đọc được thành ngày`;
  },
};

/** A plan issued in December may begin at once. */
function* taskOutside({ task, kind }: ListedTask, period: Period, issue: string): Iterable<Problem> {
  const { khoang, thoi_gian, at } = task;
  if (!khoang || (khoang.tu <= period.den && khoang.den >= period.tu) || kind === 'hang_nam') return;
  const early = khoang.den < period.tu && khoang.den < issue;
  const late = khoang.tu > period.den && !(khoang.den < springAfter(period) && closing.test(taskText(task)));
  if (early || late) yield { path: [...at, 'thoi_gian'], ...said(`Thời gian “${oneLine(thoi_gian)}”`, period) };
}

/** Work that closes a year when it is over. */
const closing = /tổng kết|quyết toán|báo cáo|đánh giá|xét|khen thưởng|công nhận|xếp hạng|chấm điểm|nghiệm thu|trao|công bố|hồ sơ|lưu trữ/iu;

function springAfter({ den }: Period): string {
  return `${Number(den.slice(0, 4)) + 1}-04-01`;
}

function said(what: string, period: Period): Pick<Problem, 'message' | 'help' | 'related'> {
  return {
    message: `${what} nằm ngoài ${period.name} của kế hoạch, cần sửa thời gian hoặc \`nam\``,
    help: 'ghi lại năm của thời gian; nếu kế hoạch kéo dài sang năm khác thì sửa `nam`',
    related: [{ message: 'năm của kế hoạch ghi ở đây', path: ['nam'] }],
  };
}

function* deadlinesAfter(period: Period, { texts }: Subject): Iterable<Problem> {
  for (const text of texts.filter(({ key }) => dutyKeys.has(key)))
    for (const { start, end, day } of deadlines(text))
      if (day >= springAfter(period)) yield inText(text, start, end, said(`Hạn ${shortDate(day)}`, period));
}
