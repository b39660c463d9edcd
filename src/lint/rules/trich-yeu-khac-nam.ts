import type { DocumentInput } from '../../schema/kinds.ts';
import { inText, type Text } from '../reading/texts.ts';
import type { Rule } from '../rule.ts';

/** The one year that the subject line names is the plan's. */
export const khacNam: Rule = {
  code: 'trich_yeu/khac_nam',
  severity: 'warning',
  about: 'Năm ghi trong trích yếu phải là năm khai ở trường nam.',
  cure: 'Sửa trích yếu hoặc sửa nam: tdkt lấy nam để in tiêu đề các quý và hiểu thời hạn không ghi năm.',
  rows: ['TI-08'],
  bad: `
nam: 2026
trich_yeu: Công tác thi đua, khen thưởng ⟦năm 2025⟧
`,
  good: `
nam: 2026
trich_yeu: Công tác thi đua, khen thưởng năm 2026
`,
  *check({ input, texts }) {
    const { nam } = input;
    for (const text of texts) {
      const found = isPlanTitle(text, input) ? onlyYear(text.text) : null;
      if (!found || isWithin(found.year, nam)) continue;
      yield inText(text, found.start, found.end, {
        message: `Trích yếu ghi “năm ${found.year}” mà kế hoạch khai nam: ${nam}, cần cùng một năm`,
        help: 'sửa năm trong trích yếu, hoặc sửa trường nam',
        related: [{ message: 'năm khai ở đây', path: ['nam'] }],
      });
    }
  },
};

/** A report looks back, and a decision's own title need not name the plan's year. */
function isPlanTitle({ key, path }: Text, { loai = 'ke_hoach' }: DocumentInput): boolean {
  return key === 'trich_yeu' && (path.length > 1 || loai === 'ke_hoach');
}

const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const named = /(?<!\p{L})năm\s+((?:19|20)\d{2})(?!\d|\s*[-–/]\s*\d)/iu;

/** Words before a year that make it another thing than the year of the work. */
const otherYear =
  /(?:tháng\s+\d{1,2}|đến|tới|từ|trước|sau|hết|tầm\s+nhìn|so\s+với|kỷ\s+niệm.*|kỉ\s+niệm.*|(?:luật|pháp\s+lệnh|nghị\s+quyết|nghị\s+định|quyết\s+định|chỉ\s+thị|kết\s+luận|thông\s+tư|kế\s+hoạch\s+số|sự\s+kiện|cách\s+mạng|đại\s+hội)(?!\p{L}).*)\s+$/iu;

/** Work that looks back on a year before the plan's. */
const lookingBack =
  /(?<!\p{L})(?:tổng\s+kết|sơ\s+kết|đánh\s+giá|tuyên\s+dương|tôn\s+vinh|biểu\s+dương|trao\s+(?:tặng|thưởng)|công\s+bố|bình\s+xét|xét\s+(?:tặng|khen|chọn)|kiểm\s+điểm|chấm\s+điểm|kết\s+quả|quyết\s+toán|khắc\s+phục|kết\s+luận|thành\s+tích|(?:chuyển|niên)\s+(?:tiếp|độ)|năm\s+học)(?!\p{L})/iu;

function onlyYear(text: string): { year: string; start: number; end: number } | null {
  const found = named.exec(text);
  if (!found?.[1] || (text.match(years) ?? []).length !== 1) return null;
  if (otherYear.test(text.slice(0, found.index)) || lookingBack.test(text)) return null;
  return { year: found[1], start: found.index, end: found.index + found[0].length };
}

function isWithin(year: string, nam: string): boolean {
  const [first = '', last = first] = nam.match(/\d{4}/gu) ?? [];
  return first <= year && year <= last;
}
