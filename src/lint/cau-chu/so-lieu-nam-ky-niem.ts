import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

/** The number of years between two days alike; or, of an anniversary, between two years. */
export const namKyNiem: Rule = {
  code: 'so_lieu/nam_ky_niem',
  severity: 'warning',
  about: 'Số năm kỷ niệm phải bằng hiệu của hai năm ghi trong ngoặc.',
  cure: 'Sửa số năm, hoặc sửa năm trong ngoặc.',
  bad: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: Kỷ niệm ⟦80 năm⟧ Ngày Quốc khánh (02/9/1945 - 02/9/2026).
`,
  good: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: Kỷ niệm 81 năm Ngày Quốc khánh (02/9/1945 - 02/9/2026).
`,
  check({ texts }) {
    return complaintsAbout(texts, wordsLike(span), say);
  },
};

const day = (n: 1 | 2) => `(?:(?:ngày\\s+)?(?<d${n}>\\d{1,2})/(?<m${n}>\\d{1,2})/)?(?<y${n}>\\d{4})(?![\\d/])`;
const span = regex.giu`(?<feast>\<k[ỷỉ]\s+niệm\s+(?:lần\s+thứ\s+)?)?(?<![\p{L}\d.,/-])(?<count>\d{1,3})\s+năm\>(?!\s+\d)[^().;:]{0,160}\(\s*${day(1)}\s*[-–]\s*${day(2)}\s*\)`;
const another = regex.giu`(?<!\d)\d{1,3}\s+năm\>`;

function say({ start, words, groups }: Words) {
  const { feast = '', count = '', d1, m1, y1 = '', d2, m2, y2 = '' } = groups;
  // “Kế hoạch 5 năm (2021 - 2025)” counts both ends, and two anniversaries may share a bracket.
  const alike = d1 === undefined ? d2 === undefined && feast !== '' : Number(d1) === Number(d2) && Number(m1) === Number(m2);
  const years = Number(y2) - Number(y1);
  if (!alike || years === Number(count) || (words.match(another) ?? []).length !== 1) return null;
  const from = start + feast.length;
  const typed = /^\d+\s+năm/iu.exec(words.slice(feast.length))?.[0] ?? '';
  return {
    start: from,
    end: from + typed.length,
    message: `Từ ${y1} đến ${y2} là ${years} năm, đang ghi “${oneLine(typed)}”, cần sửa số năm hoặc năm trong ngoặc`,
    help: years > 0 ? `ghi “${years} năm”, hoặc sửa năm trong ngoặc` : 'sửa năm trong ngoặc',
  };
}
