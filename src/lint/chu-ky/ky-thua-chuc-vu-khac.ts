import { decree } from '../../decree30.ts';
import { isAdvisory, isEmulationCluster, isTemporary } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';

/** The second office is for advisory bodies; who signs for an organ of its own has one. */
export const thuaChucVuKhac: Rule = {
  code: 'ky/thua_chuc_vu_khac',
  severity: 'warning',
  about: 'Chức vụ thứ hai trên họ tên chỉ dành cho văn bản của tổ chức tư vấn dùng dấu của cơ quan.',
  cure: 'Bỏ `chuc_vu_khac`, chỉ ghi chức vụ của người ký trong cơ quan ban hành.',
  basis: decree('mục II.7.c'),
  unsure: 'Kế hoạch không cho biết tổ chức nào là tổ chức tư vấn và có được dùng dấu của cơ quan hay không.',
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  chuc_vu_khac: ⟦Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh⟧
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ issuerNames, decidingSignatures }) {
    const issuers = issuerNames;
    for (const { ky, path } of decidingSignatures) {
      if (ky.chuc_vu_khac === undefined || [...issuers, oneLine(ky.thay_mat ?? '')].some(mayHaveSecond)) continue;
      yield {
        path: [...path, 'chuc_vu_khac'],
        range: wholeOf(ky.chuc_vu_khac),
        message: `Văn bản của “${issuers.join(', ')}” có chức vụ thứ hai “${oneLine(ky.chuc_vu_khac)}”, cần chỉ ghi một chức vụ`,
        help: 'bỏ `chuc_vu_khac`; nếu Hội đồng, Ban Chỉ đạo … ban hành thì sửa `ten` trong `co_quan`',
      };
    }
  },
  *gaps({ decidingSignatures, issuerNames }) {
    const second = decidingSignatures.some(({ ky }) => ky.chuc_vu_khac !== undefined);
    if (second && issuerNames.some(isAdvisory))
      yield 'chưa biết tổ chức tư vấn có được dùng dấu của cơ quan để ghi chức vụ thứ hai hay không';
  },
};

function mayHaveSecond(name: string): boolean {
  return isAdvisory(name) || isEmulationCluster(name) || isTemporary(name);
}
