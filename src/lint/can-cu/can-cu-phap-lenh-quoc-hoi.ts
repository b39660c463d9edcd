import type { Rule } from '../rule.ts';
import { atCitation } from './grounds.ts';

export const phapLenhQuocHoi: Rule = {
  code: 'can_cu/phap_lenh_quoc_hoi',
  severity: 'error',
  about: 'Pháp lệnh do Ủy ban Thường vụ Quốc hội ban hành, không phải Quốc hội.',
  cure: 'Trong căn cứ thì bỏ tên cơ quan; ở chỗ khác thì ghi “của Ủy ban Thường vụ Quốc hội”.',
  basis: 'Hiến pháp năm 2013, Điều 74',
  bad: `
can_cu:
  - Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020 của ⟦Quốc hội⟧
`,
  good: `
can_cu:
  - Pháp lệnh Ưu đãi người có công với cách mạng ngày 09 tháng 12 năm 2020
`,
  *check(subject) {
    for (const { citation, ground } of subject.namedActs) {
      const { type, issuer, name } = citation;
      // “các Luật, Pháp lệnh của Quốc hội, Ủy ban Thường vụ Quốc hội” names no act.
      if (type !== 'Pháp lệnh' || !issuer || !/^Quốc/u.test(issuer.words) || citation.label === type || !name) continue;
      yield atCitation(
        citation,
        {
          message: 'Pháp lệnh do Ủy ban Thường vụ Quốc hội ban hành mà đang ghi của Quốc hội, cần sửa cơ quan ban hành',
          help: ground ? `ghi tên và ngày\n- ${name.words} ngày … tháng … năm …` : 'ghi “Ủy ban Thường vụ Quốc hội”',
        },
        issuer,
      );
    }
  },
};
