import { chuTho, type Doan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { parseRoman, toRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { runningText } from '../shared/document-bodies.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** “Như mục VII” leads to a section that is there. */
export const mucKhongCo: Rule = {
  code: 'vien_dan/muc_khong_co',
  severity: 'warning',
  about: 'Mục được dẫn tới trong “Như mục …”, “mục … Kế hoạch này” phải có trong kế hoạch.',
  cure: 'Sửa số của mục ở chỗ nhắc, hoặc thêm mục còn thiếu.',
  whole: true,
  bad: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Như ⟦mục VII⟧
`,
  good: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Như mục III
`,
  words: ['kế hoạch này', 'như mục', 'như điểm', 'như khoản'],
  *check({ plan, texts, bodies }) {
    if (plan.loai !== 'ke_hoach') return;
    const last = lastSection(runningText(bodies[0]?.khoi ?? []));
    if (last === 0) return;
    for (const text of texts) yield* missingSections(text, last);
  },
};

const listed = '[IVXLC]+(?:\\.\\d+)*(?:\\s*(?:,|;|và|đến(?:\\s+mục)?|[-–])\\s*[IVXLC]+(?:\\.\\d+)*){0,12}(?![\\p{L}\\p{N}])';
const wholeItem = regex.du`^[\s+•–-]*[Nn]hư\s+(?:(?:điểm|khoản)\s+[\p{L}\d]{1,3},?\s+)?([Mm]ục\s+${listed})\s*(?:(?:của\s+)?Kế\s+hoạch\s+này\s*)?(?:\([^()]*\)\s*)?[.;,]?\s*$`;
const inBody = regex.dgu`\<([Mm]ục\s+${listed})\s+(?:của\s+|trong\s+)?(?:bản\s+)?Kế\s+hoạch\s+này\>`;

function* missingSections(text: Text, last: number) {
  const recipient = text.path[0] === 'noi_nhan' ? wholeItem.exec(text.text) : null;
  const mentions = recipient ? [recipient] : text.text.includes('này') ? matches(text.text, inBody) : [];
  for (const { 1: words = '', indices } of mentions) {
    const [start, end] = indices?.[1] ?? [0, 0];
    const missing = (words.match(regex.gu`\<[IVXLC]+\>`) ?? []).find((so) => (parseRoman(so) ?? 0) > last);
    if (missing === undefined) continue;
    yield inText(text, start, end, {
      message: `“Mục ${missing}” được nhắc đến mà kế hoạch chỉ có đến mục ${toRoman(last)}, cần sửa số của mục`,
      help: `ghi “mục …” có trong kế hoạch, từ I đến ${toRoman(last)}`,
    });
  }
}

/** The highest Roman number of a section; 0 when there is none, or parts and articles divide the plan. */
function lastSection(paragraphs: readonly Doan[]): number {
  if (paragraphs.some(({ loai }) => loai === 'phan' || loai === 'dieu')) return 0;
  return paragraphs.reduce((most, doan) => Math.max(most, numberOf(doan)), 0);
}

/** Also of a heading typed in bold, which keeps its number in its words. */
function numberOf(doan: Doan): number {
  const so = /^([IVXLC]+)[.)/]?(?:\s|$)/u.exec(doan.so === '' ? chuTho(doan.chu) : doan.so)?.[1];
  return so === undefined ? 0 : (parseRoman(so) ?? 0);
}
