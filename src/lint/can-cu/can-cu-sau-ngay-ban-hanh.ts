import type { Rule } from '../rule.ts';
import { laterGrounds } from './later-citations.ts';

export const canCuSauNgayBanHanh: Rule = {
  code: 'can_cu/sau_ngay_ban_hanh',
  severity: 'error',
  about: 'Văn bản làm căn cứ không thể ban hành sau ngày của chính kế hoạch.',
  cure: 'Xem lại ngày của văn bản làm căn cứ và ngày ban hành.',
  bad: `
ngay_ban_hanh: 21/02/2026
can_cu:
  - Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày ⟦28 tháng 02 năm 2026⟧
`,
  good: `
ngay_ban_hanh: 21/02/2026
can_cu:
  - Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày 21 tháng 02 năm 2026
`,
  check: laterGrounds,
};
