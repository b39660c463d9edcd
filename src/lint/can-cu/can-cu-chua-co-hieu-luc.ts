import { decree } from '../../decree30.ts';
import { acts, inForce, shortName } from '../../law/acts.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { atCitation, cited, outside } from './grounds.ts';

export const chuaCoHieuLuc: Rule = {
  code: 'can_cu/chua_co_hieu_luc',
  severity: 'warning',
  about: 'Văn bản làm căn cứ phải đã có hiệu lực vào ngày ban hành.',
  cure: 'Căn cứ vào văn bản đang có hiệu lực; kế hoạch triển khai thi hành chính văn bản ấy thì cứ để.',
  basis: decree('mục II.6.a'),
  unsure: 'Nghị định 30/2020/NĐ-CP không nói căn cứ phải đã có hiệu lực; đó là quy định đối với văn bản quy phạm pháp luật.',
  bad: `
ngay_ban_hanh: 20/6/2025
can_cu:
  - ⟦nd-152-2025⟧
`,
  good: `
ngay_ban_hanh: 01/7/2025
can_cu:
  - nd-152-2025
`,
  *check(subject) {
    const { input, lawDay } = subject;
    // A plan to put an act into effect is issued before its day.
    if (/thi\s+hành/iu.test(input.trich_yeu)) return;
    for (const { citation } of cited(subject.grounds)) {
      const { act } = citation;
      if (!act?.effective || act.effective <= lawDay || act.issued > lawDay) continue;
      const now = acts.find((other) => other.next === act.id && inForce(other, lawDay));
      yield atCitation(citation, {
        message: `Căn cứ “${citation.label}” đến ${shortDate(act.effective)} mới có hiệu lực, cần văn bản đang có hiệu lực`,
        help: now
          ? `đang có hiệu lực: ${shortName(now)}\n- ${now.id}`
          : 'bỏ căn cứ này, hoặc để lại nếu kế hoạch triển khai chính văn bản ấy',
      });
    }
  },
  gaps: outside,
};
