/** Plans with tasks for tests of their list: an issuer, a year, and tasks as YAML. */
import { resolved } from '../../src/check.ts';
import { type TasksOfPlan, tasksOf } from '../../src/tasks/facts.ts';
import { type TaskList, taskList } from '../../src/tasks/list.ts';

export const today = '2026-11-20';

export interface PlanWords {
  readonly loai?: string;
  readonly ten?: string;
  readonly ky_hieu?: string;
  readonly nam?: string;
  readonly so?: string;
  readonly ngay?: string;
  /** Each a task in fields: `noi_dung: …\nchu_tri: …`. */
  readonly tasks: readonly string[];
}

export function planText({
  loai = 'ke_hoach',
  ten = 'Ủy ban nhân dân tỉnh Sơn La',
  ky_hieu = 'UBND',
  nam = '2026',
  so = '52',
  ngay = '15/01/2026',
  tasks,
}: PlanWords): string {
  const items = tasks.map((task) => `      - ${task.replaceAll('\n', '\n        ')}`);
  return `loai: ${loai}
nam: ${nam}
co_quan:
  ten: ${ten}
  ky_hieu: ${ky_hieu}
  dia_danh: Sơn La
so_van_ban: ${so}
ngay_ban_hanh: ${ngay}
trich_yeu: Công tác thi đua, khen thưởng năm ${nam}
noi_dung:
  - tieu_de: Nhiệm vụ
    trinh_bay: bang
    nhiem_vu:
${items.join('\n')}
ket_thuc: Trên đây là Kế hoạch công tác thi đua, khen thưởng
noi_nhan:
  - Như trên
luu: VT
ky:
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`;
}

/** As a run would read them; the first task of a plan stands in line 14. */
export function tasksIn(words: PlanWords, file = 'ke-hoach.yaml'): TasksOfPlan[] {
  const text = planText(words);
  const { plan, origin } = resolved(file, new TextEncoder().encode(text));
  if (!plan || !origin) throw new Error(text);
  return tasksOf(plan, file, (at) => ({ tep: file, dong: text.slice(0, origin(at).span.start).split('\n').length }));
}

export function listOf(...plans: readonly PlanWords[]): TaskList {
  return taskList(
    plans.flatMap((words, index) => tasksIn(words, `ke-hoach-${index + 1}.yaml`)),
    today,
  );
}
