import { isDate, isoDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { periodOf } from '../shared/periods.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

/** A stretch of time ends after it begins; where only its end says the year, as far as it cannot have begun in the year before. */
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
  *check({ texts, plan }) {
    // The months of a school year run from one year into the next, and a report tells of both.
    const oneYear = plan.loai !== 'bao_cao' && !periodOf(plan).manyYears;
    for (const { own, dated, halfDated } of ways) {
      const stretches = texts.filter(own);
      yield* complaintsAbout(stretches, wordsLike(...dated), say);
      if (!oneYear) continue;
      const ofThisYear = stretches.filter(({ text }) => !schoolYear.test(text));
      yield* complaintsAbout(ofThisYear, wordsLike(...halfDated), (found) => sayOfOneYear(found, plan.nam));
    }
  },
};

const day = (n: 1 | 2) =>
  `(?:ngày\\s+)?(?<d${n}>\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(?<m${n}>\\d{1,2})(?:[/.-]|\\s+năm\\s+)(?<y${n}>(?:19|20)\\d{2})(?![\\d/-])`;
const month = (n: 1 | 2) => `tháng\\s+(?<m${n}>\\d{1,2})(?:/|\\s+năm\\s+)(?<y${n}>(?:19|20)\\d{2})(?![\\d/])`;
const year = (n: 1 | 2) => `(?<y${n}>(?:19|20)\\d{2})(?![\\d/])`;
const schoolYear = /năm\s+học/iu;

/** “từ ngày 10/12/2026 đến ngày 01/12/2026” */
const dated = (from: string, to: string, ofYear: string) => [
  `${from}${day(1)}${to}${day(2)}`,
  `${from}${month(1)}${to}${month(2)}`,
  `${from}${ofYear}${year(1)}${to}${ofYear}${year(2)}`,
  `\\<(?:giai\\s+đoạn|nhiệm\\s+kỳ|thời\\s+kỳ|năm\\s+học)\\s+${year(1)}\\s*[-–]\\s*${year(2)}`,
];

/** “từ ngày 22/5 đến ngày 11/5/2026”, “từ ngày 22 đến ngày 11/5”, “từ tháng 9 đến tháng 6 năm 2026” */
const halfDated = (from: string, to: string) => [
  `${from}(?:ngày\\s+)?(?<d1>\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(?<m1>\\d{1,2})${to}(?:ngày\\s+)?(?<d2>\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(?<m2>\\d{1,2})(?:(?:[/.-]|\\s+năm\\s+)(?<y2>\\d{4}))?(?![\\d/-])`,
  `${from}ngày\\s+(?<d1>\\d{1,2})${to}ngày\\s+(?<d2>\\d{1,2})(?:/|\\s+tháng\\s+)(?<m2>\\d{1,2})(?:(?:/|\\s+năm\\s+)(?<y2>\\d{4}))?(?![\\d/-])`,
  `${from}tháng\\s+(?<m1>\\d{1,2})${to}${month(2)}`,
];

/** In sentences “từ … đến …”; in the field of a time also “22/5 - 11/5/2026”. */
const ways = [
  {
    own: ({ key, text }: Text) =>
      key !== 'thoi_gian' && /[Tt]ừ\s+(?:ngày|tháng|năm|\d)|(?:[Gg]iai\s+đoạn|[Nn]hiệm\s+kỳ|[Tt]hời\s+kỳ|[Nn]ăm\s+học)\s+\d/u.test(text),
    ofYear: 'năm\\s+',
    from: '\\<từ\\s+',
    to: ',?\\s+(?:cho\\s+)?(?:đến|tới)\\s+(?:hết\\s+)?',
  },
  {
    own: ({ key }: Text) => key === 'thoi_gian',
    ofYear: '(?:năm\\s+)?',
    from: '(?<=^|;\\s*)(?:từ\\s+)?',
    to: ',?\\s*(?:[-–]|(?:cho\\s+)?(?:đến|tới)\\s)\\s*(?:hết\\s+)?',
  },
].map(({ own, from, to, ofYear }) => ({
  own,
  dated: dated(from, to, ofYear).map((words) => regex.giu`${words}`),
  halfDated: halfDated(from, to).map((words) => regex.giu`${words}`),
}));

function say({ words, groups }: Words) {
  const { d1 = '1', m1 = '1', y1 = '', d2 = '1', m2 = '1', y2 = '' } = groups;
  if (!isDate(`${d1}/${m1}/${y1}`) || !isDate(`${d2}/${m2}/${y2}`) || isoDate(y1, m1, d1) <= isoDate(y2, m2, d2)) return null;
  return {
    message: `“${oneLine(words)}” kết thúc trước khi bắt đầu, cần sửa mốc đầu hoặc mốc cuối`,
    help: 'ghi mốc sớm trước, mốc muộn sau; mốc nào khác năm thì ghi cả năm',
  };
}

/** A winter runs over New Year; a stretch of more than half a year that began in the year before says so. */
const longestWinter = 6;

/** “từ 1/3 đến 1/2 số hộ” */
const fractions = /^từ\s+[1-9]\/\d+\s+đến\s+[1-9]\/\d+$/iu;

function sayOfOneYear({ words, groups }: Words, planYear: string) {
  const { d1 = '1', m2 = '1', m1 = m2, d2 = '1', y2 = planYear } = groups;
  const reversed = isDate(`${d1}/${m1}/${y2}`) && isDate(`${d2}/${m2}/${y2}`) && isoDate(y2, m1, d1) > isoDate(y2, m2, d2);
  if (!reversed || y2 !== planYear || fractions.test(words) || 12 - Number(m1) + Number(m2) <= longestWinter) return null;
  return {
    message: `“${oneLine(words)}” kết thúc trước khi bắt đầu nếu cùng năm ${y2}, cần sửa một mốc hoặc ghi cả năm ở mốc đầu`,
    help: 'ghi mốc sớm trước, mốc muộn sau; mốc đầu ở năm, tháng khác thì ghi đủ tháng, năm của nó',
  };
}
