import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { type ListedTask, lacking, type TaskList, taskText, taskTitle } from '../shared/tasks.ts';
import type { Subject } from '../subject.ts';
import { dutyKeys, saysWhen } from './times-in-words.ts';

/** A task whose neighbours have a time has one: in its own field, by its quarter or group, or in its own words. */
export const thieuThoiGian: Rule = {
  code: 'nhiem_vu/thieu_thoi_gian',
  severity: 'warning',
  about: 'Nhiệm vụ nào cũng có thời gian thực hiện: ghi riêng, theo quý, theo nhóm hoặc ngay trong lời văn.',
  cure: 'Thêm `thoi_gian` cho nhiệm vụ; làm quanh năm thì ghi Thường xuyên trong năm.',
  signing: 'error',
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nội dung, thời gian thực hiện
    trinh_bay: bang
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 02, 03
      - ⟦noi_dung⟧: Hoàn thiện hồ sơ đề nghị khen thưởng thành tích năm 2025
        chu_tri: Hội đồng Thi đua - Khen thưởng tỉnh
`,
  good: `
noi_dung:
  - tieu_de: Nội dung, thời gian thực hiện
    trinh_bay: bang
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 02, 03
      - noi_dung: Hoàn thiện hồ sơ đề nghị khen thưởng thành tích năm 2025
        chu_tri: Hội đồng Thi đua - Khen thưởng tỉnh
        thoi_gian: Tháng 4/2026
`,
  *check(subject) {
    for (const list of subject.taskLists) yield* checkList(list, subject);
  },
  *gaps(subject) {
    const bare = subject.taskLists.filter(({ tasks }) => lacking(tasks, hasTime).extent === 'all');
    if (bare.length > 0) yield `${bare.length} danh sách không ghi thời gian ở nhiệm vụ nào`;
  },
};

function* checkList(list: TaskList, subject: Subject): Iterable<Problem> {
  // A task that has no quarter is told that.
  if (list.node.trinh_bay === 'theo_quy' || saysWhen(list.node.tieu_de ?? '')) return;
  const { extent, tasks } = lacking(list.tasks, hasTime);
  const whole = { path: list.at, at: 'key', help: 'thêm dưới `noi_dung` của nhiệm vụ\nthoi_gian: …' } as const;
  if (extent === 'most') {
    const counts = `${tasks.length} trong ${list.tasks.length} nhiệm vụ`;
    yield { ...whole, message: `${counts} chưa có thời gian thực hiện, cần thêm \`thoi_gian\` cho từng nhiệm vụ` };
  } else if (extent === 'some') {
    for (const { task } of tasks)
      yield {
        path: [...task.at, 'noi_dung'],
        at: 'key',
        message: `Nhiệm vụ “${taskTitle(task)}” chưa có thời gian thực hiện, cần thêm \`thoi_gian\``,
        help: whole.help,
      };
  } else if (!timedElsewhere(subject)) {
    yield { ...whole, severity: 'info', message: 'Các nhiệm vụ chưa có thời gian thực hiện, cần thêm `thoi_gian` cho từng nhiệm vụ' };
  }
}

function hasTime({ task, group }: ListedTask): boolean {
  if (task.thoi_gian !== '' || task.quy !== '') return true;
  if (group && (group.thoi_gian !== undefined || timed.test(group.nhom))) return true;
  return saysWhen([taskText(task), task.san_pham, task.ghi_chu].join(' '));
}

/** A group named by a time, be it one that can be read or not: “Giai đoạn 1 (2026 - 2027)”. */
const timed = regex.iu`\<(?:qu[ýí]|tháng|tuần|ngày|đợt|giai đoạn)\>|\d{4}`;

/** “Thời gian thực hiện: …” in a section or a sentence of its own. */
function timedElsewhere({ texts }: Subject): boolean {
  return texts.some(
    ({ key, text }) =>
      (key === 'tieu_de' || dutyKeys.has(key)) && (/thời +gian|thời +hạn|tiến +độ|lộ +trình/iu.test(text) || saysWhen(text)),
  );
}
