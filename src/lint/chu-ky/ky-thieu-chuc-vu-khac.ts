import { decree } from '../../decree30.ts';
import { isAdvisory } from '../../law/offices.ts';
import type { Rule } from '../rule.ts';

/** A council that uses the organ's seal shows the signer's office in the organ; whether it does, a plan does not say. */
export const thieuChucVuKhac: Rule = {
  code: 'ky/thieu_chuc_vu_khac',
  severity: 'warning',
  about: 'Tổ chức tư vấn (Hội đồng, Ban Chỉ đạo, Tổ công tác …) dùng dấu của cơ quan thì ghi thêm chức vụ của người ký trong cơ quan ấy.',
  cure: 'Thêm `chuc_vu_khac`; nếu tổ chức tư vấn không được dùng dấu của cơ quan thì để nguyên.',
  basis: decree('mục II.7.c'),
  unsure: 'Kế hoạch không cho biết tổ chức tư vấn có được dùng dấu của cơ quan hay không.',
  whole: 'ky',
  bad: `
co_quan:
  chu_quan: UBND tỉnh An Giang
  ten: Hội đồng Thi đua - Khen thưởng
  ky_hieu: HĐTĐKT
  dia_danh: An Giang
ky:
  thay_mat: Hội đồng
  ⟦chuc_vu⟧: Chủ tịch
  ho_ten: Trần Quốc Việt
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh An Giang
  ten: Hội đồng Thi đua - Khen thưởng
  ky_hieu: HĐTĐKT
  dia_danh: An Giang
ky:
  thay_mat: Hội đồng
  chuc_vu: Chủ tịch
  chuc_vu_khac: Chủ tịch Ủy ban nhân dân tỉnh
  ho_ten: Trần Quốc Việt
`,
  *check({ issuerNames, decidingSignatures }) {
    const issuers = issuerNames;
    const [issuer = ''] = issuers;
    if (issuers.length > 1 || !isAdvisory(issuer)) return;
    for (const { ky, path } of decidingSignatures) {
      if (ky.chuc_vu_khac !== undefined) continue;
      yield {
        path: [...path, ky.quyen === undefined ? 'chuc_vu' : 'quyen'],
        at: 'key',
        message: `“${issuer}” nếu dùng dấu của cơ quan thì cần thêm chức vụ của người ký trong cơ quan ấy`,
        help: 'không dùng dấu của cơ quan thì để nguyên; có dùng thì thêm\nchuc_vu_khac: …',
      };
    }
  },
};
