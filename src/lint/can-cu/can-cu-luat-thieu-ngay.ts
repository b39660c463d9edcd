import { decree } from '../../decree30.ts';
import { citation as citationOf, isStatute } from '../../law/acts.ts';
import type { Rule } from '../rule.ts';
import { atCitation, cited } from './grounds.ts';

export const luatThieuNgay: Rule = {
  code: 'can_cu/luat_thieu_ngay',
  severity: 'warning',
  about: 'Căn cứ là luật, pháp lệnh phải có ngày, tháng, năm.',
  cure: 'Ghi ngày Quốc hội thông qua luật sau tên luật.',
  basis: decree('mục II.6.a'),
  signing: 'error',
  bad: `
can_cu:
  - ⟦Luật Thi đua, khen thưởng⟧ năm 2022
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  *check(subject) {
    for (const { ground, citation } of cited(subject.listedGrounds)) {
      const { act, date, name, range, type } = citation;
      if (!ground.text || !isStatute(type) || date) continue;
      const own = name && range && name.range.start >= range.start ? name : undefined;
      yield atCitation(
        citation,
        {
          message: `“${own?.words ?? citation.label}” chưa có ngày ban hành, cần ghi ngày, tháng, năm`,
          help: act ? `ghi tên và ngày\n- ${citationOf(act)}` : `ghi tên và ngày\n- ${name?.words ?? type} ngày … tháng … năm …`,
        },
        own,
      );
    }
  },
};
