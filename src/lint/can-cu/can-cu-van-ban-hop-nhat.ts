import { decree } from '../../decree30.ts';
import type { Rule } from '../rule.ts';
import { atCitation } from './grounds.ts';

export const vanBanHopNhat: Rule = {
  code: 'can_cu/van_ban_hop_nhat',
  severity: 'warning',
  about: 'Văn bản hợp nhất ghi trong ngoặc đơn sau văn bản gốc, không đứng làm căn cứ riêng.',
  cure: 'Ghi văn bản gốc, rồi “(hợp nhất tại Văn bản hợp nhất số …)”.',
  basis: decree('mục II.6.a'),
  unsure: 'Nghị định 30/2020/NĐ-CP không nói về văn bản hợp nhất; cách ghi theo Pháp lệnh số 01/2026/UBTVQH16 còn có ý kiến khác nhau.',
  bad: `
can_cu:
  - ⟦Văn bản hợp nhất số 115/VBHN-VPQH⟧ ngày 12 tháng 01 năm 2026 hợp nhất Luật Thi đua, khen thưởng
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 (hợp nhất tại Văn bản hợp nhất số 115/VBHN-VPQH)
`,
  *check(subject) {
    for (const citation of subject.listedGrounds.flatMap(({ citations }) => citations)) {
      if (citation.type !== 'Văn bản hợp nhất' || citation.bracketed) continue;
      yield atCitation(citation, {
        message: `“${citation.label}” đứng thay văn bản gốc, cần ghi văn bản gốc rồi ghi văn bản hợp nhất trong ngoặc đơn`,
        help: `ghi theo mẫu\n- Luật … ngày … tháng … năm … (hợp nhất tại ${citation.label})`,
      });
    }
  },
};
