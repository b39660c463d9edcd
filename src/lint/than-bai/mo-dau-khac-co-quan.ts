import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { readAgency } from '../shared/agency-names.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { bodyBefore, elsewhere, isAnother, type Named, soleIssuer } from './issuer-in-words.ts';

/** The body that issues the plan at the head of the page is the one that says “ban hành Kế hoạch”. */
export const khacCoQuan: Rule = {
  code: 'mo_dau/khac_co_quan',
  severity: 'warning',
  about: 'Cơ quan trong câu “… ban hành Kế hoạch …” phải là cơ quan ban hành ghi ở đầu trang.',
  cure: 'Sửa lời mở đầu, hoặc sửa `ten` trong `co_quan` nếu chép nhầm.',
  bad: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
mo_dau: ⟦Ủy ban nhân dân tỉnh⟧ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
mo_dau: Sở Nội vụ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  *check({ input, texts }) {
    const issuer = soleIssuer(input);
    for (const text of texts.filter(isLeadIn)) {
      const subject = issuer === '' ? null : subjectOf(text.text);
      if (subject && isAnother(subject, issuer))
        yield inText(text, subject.start, subject.end, {
          message: `Câu ban hành ghi “${subject.words}” mà cơ quan ban hành là “${issuer}”, cần ghi cùng một cơ quan`,
          help: `ghi “${issuer}”, hoặc sửa \`ten\` trong \`co_quan\``,
          related: [{ message: 'cơ quan ban hành ghi ở đây', path: ['co_quan', 'ten'] }],
        });
    }
    for (const text of texts.filter(isOpening)) yield* elsewhere(text, input);
  },
  *gaps({ plan, input, texts }) {
    if (plan.loai !== 'ke_hoach') return;
    const issuers = [input.co_quan.ten].flat().map(readAgency);
    const compared = issuers.length === 1 && issuers[0]?.body !== null && texts.some((text) => isLeadIn(text) && subjectOf(text.text));
    if (!compared) yield 'không có câu “… ban hành Kế hoạch …” nêu tên cơ quan so được với cơ quan ban hành';
  },
};

function isLeadIn({ path, key }: Text): boolean {
  return (key === 'mo_dau' || key === 'can_cu') && (path[0] === key || path[0] === 'ke_hoach');
}

/** Not `đã ban hành Kế hoạch`, `ban hành Kế hoạch số 52/KH-UBND`: those tell of another plan. */
const sentence = regex.giu`(?<!đã\s+)\<(?:xây\s+dựng|ban\s+hành)(?:(?:,|\s+và)\s*(?:xây\s+dựng|ban\s+hành))?\s+kế\s+hoạch(?!\p{L}|\s+số\s)`;

/** The body that issues, as the last such sentence says. */
function subjectOf(text: string): Named | null {
  const verb = matches(text, sentence).at(-1);
  return verb ? bodyBefore(text, verb.index) : null;
}

/** The grounds name acts of other places by right. */
function isOpening({ path, key }: Text): boolean {
  return (key === 'mo_dau' || key === 'trich_yeu') && (path[0] === key || path[0] === 'ke_hoach');
}
