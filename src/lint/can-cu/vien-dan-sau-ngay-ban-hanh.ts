import type { Rule } from '../rule.ts';
import { laterInBody } from './later-citations.ts';

export const vienDanSauNgayBanHanh: Rule = {
  code: 'vien_dan/sau_ngay_ban_hanh',
  severity: 'error',
  about: 'Văn bản được viện dẫn đã có số và ngày thì không thể ban hành sau ngày của chính kế hoạch.',
  cure: 'Xem lại ngày của văn bản được viện dẫn và ngày ban hành.',
  bad: `
ngay_ban_hanh: 21/02/2026
mo_dau: |
  Thực hiện Kế hoạch số 18/KH-UBND ngày ⟦14/3/2026⟧ của Ủy ban nhân dân tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:
`,
  good: `
ngay_ban_hanh: 21/02/2026
mo_dau: |
  Thực hiện Kế hoạch số 18/KH-UBND ngày 14/01/2026 của Ủy ban nhân dân tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:
`,
  check: laterInBody,
};
