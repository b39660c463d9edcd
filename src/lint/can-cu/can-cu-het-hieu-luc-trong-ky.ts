import { decree } from '../../decree30.ts';
import { findAct } from '../../law/acts.ts';
import type { Rule } from '../rule.ts';
import { furtherLines, lapse } from './advice.ts';
import { atCitation, cited, outside } from './grounds.ts';

/**
 * An act that is known to lapse while the plan still runs: what replaces it stands beside it, and while nothing does, there is only
 * something to keep in mind. A report looks back, so nothing is said of one.
 */
export const hetHieuLucTrongKy: Rule = {
  code: 'can_cu/het_hieu_luc_trong_ky',
  severity: 'warning',
  about: 'Văn bản làm căn cứ hết hiệu lực trước khi hết thời kỳ của kế hoạch.',
  cure: 'Ghi thêm văn bản thay thế đã ban hành; chưa có văn bản thay thế thì cứ để.',
  basis: decree('mục II.6.a'),
  unsure: 'Ngày hết hiệu lực của một số văn bản trong danh mục chỉ có một nguồn.',
  bad: `
nam: 2025
ngay_ban_hanh: 20/6/2025
can_cu:
  - ⟦nd-98-2023⟧
`,
  good: `
nam: 2025
ngay_ban_hanh: 20/6/2025
can_cu:
  - nd-98-2023
  - nd-152-2025
`,
  *check(subject) {
    const { plan, lawDay } = subject;
    const lastYear = plan.nam.slice(-4) || '0000';
    if (plan.loai === 'bao_cao') return;
    const all = cited(subject.grounds);
    const named = new Set(all.map(({ citation }) => citation.act?.id));
    for (const { citation } of all) {
      const { act } = citation;
      if (!act?.expires || act.expires <= lawDay || act.expires > `${lastYear}-12-31`) continue;
      const next = act.next === null ? undefined : findAct(act.next);
      // What a later act was to end, nobody could know on that day.
      if (next && (next.issued > lawDay || named.has(next.id))) continue;
      const found = `Căn cứ “${citation.label}” ${lapse(act, act.expires)}, cần ghi thêm văn bản thay thế`;
      yield atCitation(
        citation,
        next
          ? { message: found, help: furtherLines([next]) }
          : { severity: 'info', message: `${found} nếu đã ban hành`, help: 'chưa có văn bản thay thế thì cứ để' },
      );
    }
  },
  gaps: outside,
};
