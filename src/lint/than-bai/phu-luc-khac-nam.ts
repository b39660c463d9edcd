import type { Rule } from '../rule.ts';
import { isOfPlan, onlyYear } from '../shared/plan-year.ts';
import { inText } from '../shared/typed-texts.ts';

/** A title behind the plan that names a year before the plan's may have come from the year before with its table. */
export const phuLucKhacNam: Rule = {
  code: 'phu_luc/khac_nam',
  severity: 'info',
  about: 'Năm, giai đoạn ghi ở tiêu đề phụ lục thường là năm, giai đoạn của kế hoạch.',
  cure: 'Xem lại năm ở tiêu đề: có phải chép từ kế hoạch cũ không.',
  bad: `
nam: 2026
noi_dung:
  - tieu_de: Nội dung
    noi_dung: Thang điểm tại Phụ lục kèm theo Kế hoạch này.
phu_luc:
  - tieu_de: Thang điểm thi đua ⟦năm 2025⟧
    noi_dung: Chấm theo thang 100 điểm.
`,
  good: `
nam: 2026
noi_dung:
  - tieu_de: Nội dung
    noi_dung: Thang điểm tại Phụ lục kèm theo Kế hoạch này.
phu_luc:
  - tieu_de: Thang điểm thi đua năm 2026
    noi_dung: Chấm theo thang 100 điểm.
`,
  *check({ input: { nam, loai = 'ke_hoach', trich_yeu }, texts }) {
    const own = /(?:19|20)\d\d/u.exec(trich_yeu)?.[0];
    if (loai === 'bao_cao' || (own !== undefined && !isOfPlan(own, nam))) return;
    for (const text of texts) {
      if (!titles.has(text.key) || text.path.at(-3) !== 'phu_luc' || made.test(text.text)) continue;
      const found = onlyYear(text.text) ?? period(text.text, nam);
      if (!found || (isOfPlan(found.year, nam) && found.year !== '')) continue;
      const typed = text.text.slice(found.start, found.end);
      yield inText(text, found.start, found.end, {
        message: `Tiêu đề phụ lục ghi “${typed}” mà kế hoạch khai nam: ${nam}, cần xem lại`,
        help: `ghi “${/-/u.test(nam) ? nam.replace('-', ' - ') : typed.replace(/\d{4}/u, nam)}”, nếu năm này chép từ kế hoạch cũ`,
      });
    }
  },
};

const titles = new Set(['tieu_de', 'phu_de']);
/** What has been done, or is measured, is of years before. */
const made = /kết quả|thực hiện|số liệu|tổng hợp|hiện trạng|thực trạng|đã |thành tích|tổng kết/iu;

/** “2025 - 2030” of a plan for 2026 - 2030: one end is the plan's, the other is not. */
function period(title: string, nam: string) {
  const [first, last] = nam.match(/\d{4}/gu) ?? [];
  const found = /((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)/u.exec(title);
  if (!found || first === undefined || last === undefined || (found[1] === first) === (found[2] === last)) return null;
  return { year: '', start: found.index, end: found.index + found[0].length };
}
