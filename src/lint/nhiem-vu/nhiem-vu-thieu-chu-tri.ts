import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { type ListedTask, lacking, type TaskList, taskText, taskTitle } from '../shared/tasks.ts';
import { valueAt } from '../shared/typed-values.ts';
import type { Subject } from '../subject.ts';

/** A task whose neighbours name their lead agency names its own. */
export const thieuChuTri: Rule = {
  code: 'nhiem_vu/thieu_chu_tri',
  severity: 'warning',
  about: 'Nhiệm vụ nào cũng có cơ quan chủ trì, khi các nhiệm vụ cùng danh sách đã ghi cơ quan chủ trì.',
  cure: 'Thêm `chu_tri` cho nhiệm vụ, hoặc cho cả nhóm nhiệm vụ.',
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: bang
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - ⟦noi_dung⟧: Sơ kết phong trào thi đua 6 tháng đầu năm
        thoi_gian: Trước ngày 15/6/2026
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: bang
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - noi_dung: Sơ kết phong trào thi đua 6 tháng đầu năm
        chu_tri: Sở Nội vụ
        thoi_gian: Trước ngày 15/6/2026
`,
  *check(subject) {
    for (const list of subject.taskLists) yield* checkList(list, subject);
  },
  *gaps(subject) {
    const bare = subject.taskLists.filter(({ tasks }) => lacking(tasks, hasLead).extent === 'all');
    if (bare.length > 0) yield `${bare.length} danh sách không ghi cơ quan chủ trì ở nhiệm vụ nào`;
  },
};

function* checkList(list: TaskList, subject: Subject): Iterable<Problem> {
  const { extent, tasks } = lacking(list.tasks, hasLead);
  const need = 'cần thêm `chu_tri`';
  const whole = { path: list.at, at: 'key', help: 'thêm dưới `noi_dung` của nhiệm vụ\nchu_tri: …' } as const;
  if (extent === 'most') {
    yield { ...whole, message: `${tasks.length} trong ${list.tasks.length} nhiệm vụ chưa có cơ quan chủ trì, ${need} cho từng nhiệm vụ` };
  } else if (extent === 'some') {
    for (const { task } of tasks.filter(({ task: { at } }) => valueAt(subject.input, [...at, 'chu_tri']) === undefined))
      yield {
        path: [...task.at, 'noi_dung'],
        at: 'key',
        message: `Nhiệm vụ “${taskTitle(task)}” chưa có cơ quan chủ trì, ${need}`,
        help: whole.help,
      };
  } else if (!assignsElsewhere(subject)) {
    yield { ...whole, severity: 'info', message: `Kế hoạch chưa giao nhiệm vụ cho cơ quan nào, ${need} hoặc \`phan_cong\`` };
  }
}

/** “Các cụm, khối thi đua tổ chức …” says who without a field. */
const says = regex.u`chủ trì|^(?:Giao )?(?:Sở|Phòng|Văn phòng|UBND|[ỦU][yỷ] ban|Công an|Hội đồng|Mỗi|Thành viên|Các (?:cụm|khối|sở|ban|cơ quan|đơn vị|phòng|xã|cấp|ngành|tổ chức|thành viên))\>`;

function hasLead({ task, group }: ListedTask): boolean {
  return task.chu_tri.length > 0 || group?.chu_tri !== undefined || says.test(taskText(task));
}

const assigning = /tổ chức thực hiện|phân công|trách nhiệm|giao nhiệm vụ|chủ trì/iu;

/** A plan may name its agencies under “Tổ chức thực hiện”. */
function assignsElsewhere({ texts }: Subject): boolean {
  return texts.some(({ key, text }) => key === 'don_vi' || assigning.test(text));
}
