import type { Problem } from '../../diagnostic.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { groupBy } from '../shared/group-by.ts';
import { type ListedTask, type TaskList, taskText, taskTitle } from '../shared/tasks.ts';

/** One task typed twice; the same words at another time or with another agency are another task. */
export const trungLap: Rule = {
  code: 'nhiem_vu/trung_lap',
  severity: 'warning',
  about: 'Một nhiệm vụ không ghi hai lần trong cùng danh sách với cùng thời gian và cơ quan chủ trì.',
  cure: 'Bỏ một trong hai; nếu là hai việc khác nhau thì ghi rõ khác ở chỗ nào.',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Tổ chức phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - noi_dung: ⟦Tổ chức phát động phong trào thi đua năm 2026.⟧
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Họp Hội đồng Thi đua - Khen thưởng tỉnh
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - noi_dung: Họp Hội đồng Thi đua - Khen thưởng tỉnh
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 9/2026
`,
  *check(subject) {
    for (const list of subject.taskLists) yield* repeated(list);
  },
};

function* repeated({ tasks }: TaskList): Iterable<Problem> {
  // What is still to be written is no task yet.
  const written = tasks.filter(({ task }) => foldWords(taskText(task)) !== '');
  for (const [first, ...again] of groupBy(written, sameness).values()) {
    for (const { task } of again)
      yield {
        path: [...task.at, 'noi_dung'],
        message: `Nhiệm vụ “${taskTitle(task)}” đã ghi ở trên với cùng thời gian, cần bỏ một trong hai`,
        help: 'bỏ nhiệm vụ này; nếu là việc khác thì ghi rõ khác ở chỗ nào',
        ...(first && { related: [{ message: 'đã ghi ở đây', path: [...first.task.at, 'noi_dung'] }] }),
      };
  }
}

function sameness({ task, groupAt, group }: ListedTask): string {
  const parts = [taskText(task), task.chu_tri.join(' '), task.thoi_gian].map(foldWords);
  return [...parts, task.quy, group ? groupAt.join('/') : ''].join('|');
}

/** Two texts made the same but for case, spaces, marks and the place of the tone. */
function foldWords(text: string): string {
  return foldTone(text).toLowerCase().replace(regex.gu`[^\p{L}\p{N}]+`, ' ').trim();
}
