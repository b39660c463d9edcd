import type { Path, Problem } from '../../diagnostic.ts';
import { runs } from '../../plan/inline.ts';
import { chuTho, type NhiemVu } from '../../plan/plan.ts';
import { type TaskState, taskStates } from '../../schema/tasks.ts';
import { isoDate, parseDate, shortDate } from '../../vietnamese/dates.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** What is noted of a task is read by the list of tasks: a task that is done and not done is in both of its counts. */
export const trangThaiLech: Rule = {
  code: 'nhiem_vu/trang_thai_lech',
  severity: 'warning',
  about: 'Trạng thái, ngày hoàn thành, kết quả ghi cho một nhiệm vụ không trái nhau; việc chưa đến ngày thì chưa hoàn thành.',
  cure: 'Sửa trạng thái cho đúng ngày hoàn thành và kết quả; việc chưa xong thì bỏ `hoan_thanh`.',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 02/2026
        trang_thai: ⟦dang_thuc_hien⟧
        hoan_thanh: 27/02/2026
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 02/2026
        trang_thai: hoan_thanh
        hoan_thanh: 27/02/2026
`,
  *check(subject) {
    for (const { nhiem_vu } of [subject.plan, ...subject.plan.van_ban_kem])
      for (const task of nhiem_vu) yield* firstOf(againstDay(task), againstResult(task), beforeItsDay(task, subject));
  },
};

/** One slip, one complaint. */
function firstOf(...found: readonly (Problem | null)[]): Problem[] {
  return found.filter((problem) => problem !== null).slice(0, 1);
}

function againstDay({ at, trang_thai, hoan_thanh }: NhiemVu): Problem | null {
  if (hoan_thanh === '' || trang_thai === '' || trang_thai === 'hoan_thanh') return null;
  return {
    path: [...at, 'trang_thai'],
    message: `Nhiệm vụ hoàn thành ngày ${hoan_thanh} mà trạng thái là “${taskStates[trang_thai]}”, cần ghi hai chỗ khớp nhau`,
    help: 'ghi “hoan_thanh”; việc chưa xong thì bỏ dòng `hoan_thanh`',
    related: [{ message: 'ngày hoàn thành ghi ở đây', path: [...at, 'hoan_thanh'] }],
  };
}

/** Results of which every word says how far a task has come: “Hoàn thành 03/03 lớp” and the like say more. */
const plainResults: Readonly<Record<string, TaskState>> = {
  'hoan thanh': 'hoan_thanh',
  'da hoan thanh': 'hoan_thanh',
  'chua thuc hien': 'chua_thuc_hien',
  'chua trien khai': 'chua_thuc_hien',
  'dang thuc hien': 'dang_thuc_hien',
  'dang trien khai': 'dang_thuc_hien',
  'khong thuc hien': 'khong_thuc_hien',
};

function againstResult({ at, trang_thai, hoan_thanh, ket_qua }: NhiemVu): Problem | null {
  const noted = trang_thai || (hoan_thanh === '' ? '' : 'hoan_thanh');
  if (noted === '' || ket_qua === '') return null;
  const words = chuTho(runs(ket_qua)).trim();
  const told = plainResults[foldAccents(words.replace(/[.;]$/u, ''))];
  if (told === undefined || told === noted) return null;
  const path: Path = [...at, trang_thai === '' ? 'hoan_thanh' : 'trang_thai'];
  const seen = trang_thai === '' ? 'có ngày hoàn thành' : `có trạng thái “${taskStates[noted]}”`;
  return {
    path,
    message: `Nhiệm vụ ${seen} mà kết quả ghi “${words}”, cần ghi hai chỗ khớp nhau`,
    help: trang_thai === '' ? 'bỏ dòng `hoan_thanh`, hoặc sửa kết quả' : `ghi “${told}”, hoặc sửa kết quả`,
    related: [{ message: 'kết quả ghi ở đây', path: [...at, 'ket_qua'] }],
  };
}

/** A report tells what was done up to its own day, a plan is filled in up to today. */
function beforeItsDay({ at, hoan_thanh }: NhiemVu, subject: Subject): Problem | null {
  const done = hoan_thanh === '' ? null : parseDate(hoan_thanh);
  if (!done?.day) return null;
  const isReport = subject.plan.loai === 'bao_cao' && subject.issued !== '';
  const [day, name] = isReport ? [subject.issued, 'ngày báo cáo'] : [subject.today, 'hôm nay'];
  if (isoDate(done.year, done.month ?? 1, done.day) <= day) return null;
  return {
    path: [...at, 'hoan_thanh'],
    message: `Ngày hoàn thành ${hoan_thanh} sau ${name} (${shortDate(day)}), cần ghi ngày đã làm xong`,
    help: 'sửa lại ngày; việc chưa xong thì bỏ dòng này',
  };
}
