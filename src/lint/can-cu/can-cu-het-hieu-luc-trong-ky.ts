import { decree } from '../../decree30.ts';
import { findAct, shortName } from '../../law/acts.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { atCitation, cited, outside } from './grounds.ts';

/** An act that is known to lapse while the plan still runs. A report looks back, so nothing is said of one. */
export const hetHieuLucTrongKy: Rule = {
  code: 'can_cu/het_hieu_luc_trong_ky',
  severity: 'warning',
  about: 'Văn bản làm căn cứ hết hiệu lực trước khi hết thời kỳ của kế hoạch.',
  cure: 'Theo dõi văn bản thay thế và sửa kế hoạch khi cần; chưa có văn bản thay thế thì cứ để.',
  basis: decree('mục II.6.a'),
  unsure: 'Ngày hết hiệu lực của một số văn bản trong danh mục chỉ có một nguồn.',
  bad: `
nam: 2027
ngay_ban_hanh: 16/12/2026
can_cu:
  - ⟦nd-152-2025⟧
`,
  good: `
nam: 2026
can_cu:
  - nd-152-2025
`,
  *check(subject) {
    const { plan, lawDay } = subject;
    const lastYear = plan.nam.slice(-4) || '0000';
    if (plan.loai === 'bao_cao') return;
    for (const { citation } of cited(subject.grounds)) {
      const { act } = citation;
      if (!act?.expires || act.expires <= lawDay || act.expires > `${lastYear}-12-31`) continue;
      const next = act.next === null ? undefined : findAct(act.next);
      // What a later act was to end, nobody could know on that day.
      if (next && next.issued > lawDay) continue;
      yield atCitation(citation, {
        message: `Căn cứ “${citation.label}” hết hiệu lực từ ${shortDate(act.expires)} mà kế hoạch đến hết năm ${lastYear}, cần theo dõi văn bản thay thế`,
        help: next ? `từ ngày đó là ${shortName(next)}` : 'chưa có văn bản thay thế thì cứ để; khi có thì sửa kế hoạch',
      });
    }
  },
  gaps: outside,
};
