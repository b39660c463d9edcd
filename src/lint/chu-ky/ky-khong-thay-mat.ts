import { decree } from '../../decree30.ts';
import { isPeoplesCommittee, isPersonal } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';

/** Without TM. it is the Chủ tịch who issues, not the Ủy ban: both are lawful, so the clerk is only told what it means. */
export const khongThayMat: Rule = {
  code: 'ky/khong_thay_mat',
  severity: 'info',
  about: 'Văn bản của Ủy ban nhân dân mà chữ ký không có TM. là văn bản của Chủ tịch.',
  cure: 'Nếu tập thể Ủy ban nhân dân ban hành thì thêm `thay_mat`; nếu Chủ tịch ban hành thì để nguyên.',
  basis: `${decree('mục II.7.b')}; Điều 13 khoản 1, khoản 2`,
  unsure: 'Cả hai cách đều hợp lệ, tùy Ủy ban nhân dân hay Chủ tịch ban hành.',
  whole: 'ky',
  bad: `
ky:
  ky_thay: Chủ tịch
  ⟦chuc_vu⟧: Phó Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  ky_thay: Chủ tịch
  chuc_vu: Phó Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ input, issuerNames, decidingSignatures }) {
    const issuers = issuerNames;
    const [issuer = ''] = issuers;
    if (issuers.length > 1 || !isPeoplesCommittee(issuer) || isPersonal(oneLine(input.tham_quyen ?? ''))) return;
    for (const { ky, path } of decidingSignatures) {
      if (ky.thay_mat !== undefined || ky.thua_lenh !== undefined || ky.thua_uy_quyen !== undefined) continue;
      const field = ky.quyen === undefined ? 'chuc_vu' : 'quyen';
      if (!/^(?:phó )?chủ tịch/iu.test(oneLine(ky[field] ?? ''))) continue;
      yield {
        path: [...path, field],
        at: 'key',
        message: 'Chữ ký không có TM. nên văn bản được hiểu là của Chủ tịch, cần thêm `thay_mat` nếu Ủy ban nhân dân ban hành',
        help: 'Chủ tịch ban hành thì để nguyên; tập thể ban hành thì thêm\nthay_mat: Ủy ban nhân dân',
      };
    }
  },
};
