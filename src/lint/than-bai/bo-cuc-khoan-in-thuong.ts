import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { chuTho, type Doan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { runningText } from '../shared/document-bodies.ts';

/** A numbered line that has a title is bold and stands on a line of its own. */
export const khoanInThuong: Rule = {
  code: 'bo_cuc/khoan_in_thuong',
  severity: 'warning',
  about: 'Khoản có tiêu đề thì số và tiêu đề đứng riêng một dòng, in đậm; khoản không có tiêu đề in thường.',
  cure: 'Đặt dòng tiêu đề giữa hai dấu `**`, hoặc chuyển thành mục con có `tieu_de`.',
  basis: decree('mục II.6.đ và V.6'),
  unsure: 'tdkt đoán đây là tiêu đề vì dòng ngắn, không có dấu kết câu, nội dung đứng ở dòng dưới.',
  bad: `
noi_dung:
  - tieu_de: Mục đích, yêu cầu
    noi_dung: |
      ⟦1. Mục đích⟧
      - Nâng cao chất lượng công tác khen thưởng.
      ⟦2. Yêu cầu⟧
      - Bảo đảm khách quan, kịp thời.
`,
  good: `
noi_dung:
  - tieu_de: Mục đích, yêu cầu
    noi_dung: |
      **1. Mục đích**
      - Nâng cao chất lượng công tác khen thưởng.
      **2. Yêu cầu**
      - Bảo đảm khách quan, kịp thời.
`,
  *check({ bodies }) {
    for (const { khoi } of bodies) {
      for (const run of runsOf(runningText(khoi))) if (run.every(({ title }) => title)) yield* run.map(({ doan }) => problem(doan));
    }
  },
};

interface Line {
  readonly doan: Doan;
  readonly title: boolean;
}

/** Numbered lines, anew from each 1. “1. Sở Nội vụ”, “2. Sở Tài chính” and a closing sentence are a list: each title has its own text below. */
function runsOf(doan: readonly Doan[]): Line[][] {
  const runs: Line[][] = [];
  for (const [index, each] of doan.entries()) {
    if (!isNumbered(each)) continue;
    if (each.so === '1.') runs.push([]);
    runs.at(-1)?.push({ doan: each, title: isTitle(each, doan[index + 1]) });
  }
  return runs;
}

/** A plain paragraph: a heading has another role. */
function isNumbered({ loai, so, tu_danh }: Doan): boolean {
  return loai === 'khoan' && !tu_danh && /^\d{1,2}\.$/u.test(so);
}

/** Short, without an end, and followed in the same text by something that has no number of the same kind. */
function isTitle(doan: Doan, next: Doan | undefined): boolean {
  const title = chuTho(doan.chu);
  const words = title.split(/\s+/u).length;
  const hasText = next !== undefined && next.at.join() === doan.at.join() && !isNumbered(next) && next.loai !== 'dong_cham';
  return hasText && words <= 12 && regex.u`^\p{Lu}`.test(title) && regex.u`[\p{L}\d)”]$`.test(title) && !/[.:;]\s/u.test(title);
}

function problem(doan: Doan): Problem {
  return {
    path: doan.at,
    range: doan.vung,
    message: `Tiêu đề “${doan.so} ${chuTho(doan.chu)}” in như đoạn thường, cần in đậm`,
    help: `ghi “**${doan.so} ${chuTho(doan.chu)}**”, hoặc chuyển thành mục con có \`tieu_de\` để tdkt tự đánh số`,
  };
}
