import { isDate, isoDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

/** A stretch of time ends after it begins; only where both ends say their year. */
export const nguoc: Rule = {
  code: 'thoi_gian/nguoc',
  severity: 'warning',
  about: 'Khoảng thời gian “từ … đến …”, “giai đoạn …” phải bắt đầu trước khi kết thúc.',
  cure: 'Xem lại hai mốc: thường là gõ nhầm tháng, năm.',
  bad: `
noi_dung:
  - tieu_de: Thời gian
    noi_dung: Đợt thi đua ⟦từ ngày 10/12/2026 đến ngày 01/12/2026⟧.
`,
  good: `
noi_dung:
  - tieu_de: Thời gian
    noi_dung: Đợt thi đua từ ngày 01/12/2026 đến ngày 10/12/2026.
`,
  check({ texts }) {
    return complaintsAbout(
      texts.filter(({ text }) => twoYears.test(text)),
      wordsLike(...patterns),
      say,
    );
  },
};

const day = (n: 1 | 2) =>
  `(?:ngày\\s+)?(?<d${n}>\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(?<m${n}>\\d{1,2})(?:[/.-]|\\s+năm\\s+)(?<y${n}>(?:19|20)\\d{2})(?![\\d/-])`;
const month = (n: 1 | 2) => `tháng\\s+(?<m${n}>\\d{1,2})(?:/|\\s+năm\\s+)(?<y${n}>(?:19|20)\\d{2})(?![\\d/])`;
const year = (n: 1 | 2) => `(?<y${n}>(?:19|20)\\d{2})(?![\\d/])`;
/** One look at every text. */
const twoYears = /(?:19|20)\d\d.*(?:19|20)\d\d/u;

const to = ',?\\s+(?:cho\\s+)?(?:đến|tới)\\s+(?:hết\\s+)?';

const patterns = [
  `từ\\s+${day(1)}${to}${day(2)}`,
  `từ\\s+${month(1)}${to}${month(2)}`,
  `từ\\s+năm\\s+${year(1)}${to}năm\\s+${year(2)}`,
  `(?:giai\\s+đoạn|nhiệm\\s+kỳ|thời\\s+kỳ|năm\\s+học)\\s+${year(1)}\\s*[-–]\\s*${year(2)}`,
].map((words) => regex.giu`\<${words}`);

function say({ words, groups }: Words) {
  const { d1 = '1', m1 = '1', y1 = '', d2 = '1', m2 = '1', y2 = '' } = groups;
  if (!isDate(`${d1}/${m1}/${y1}`) || !isDate(`${d2}/${m2}/${y2}`) || isoDate(y1, m1, d1) <= isoDate(y2, m2, d2)) return null;
  return {
    message: `“${oneLine(words)}” kết thúc trước khi bắt đầu, cần xem lại hai mốc thời gian`,
    help: 'sửa mốc đầu hoặc mốc cuối',
  };
}
