import { decree } from '../../decree30.ts';
import { chuTho } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

/** Every appendix names its document; only a table behind the signature, which is not called one, may leave it out. */
export const boKemTheo: Rule = {
  code: 'phu_luc/bo_kem_theo',
  severity: 'error',
  about: 'Dưới tên phụ lục phải có dòng “(Kèm theo … số …)”; chỉ bảng sau chữ ký không gọi là phụ lục mới được bỏ.',
  cure: 'Bỏ dòng `kem_theo: khong`; không gọi là phụ lục thì ghi `ten: khong`.',
  basis: decree('mục III.1.c'),
  bad: `
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    kem_theo: ⟦khong⟧
    noi_dung: Các nhiệm vụ trọng tâm của năm.
`,
  good: `
phu_luc:
  - ten: khong
    tieu_de: Biểu tổng hợp nhiệm vụ
    kem_theo: khong
    noi_dung: Các nhiệm vụ trọng tâm của năm.
`,
  *check({ plan }) {
    for (const { ten, van_ban, at } of [plan, ...plan.van_ban_kem].flatMap(({ phu_luc }) => phu_luc)) {
      if (ten.length === 0 || van_ban !== null) continue;
      yield {
        path: [...at, 'kem_theo'],
        message: `${chuTho(ten)} không có dòng “(Kèm theo …)”, cần bỏ \`kem_theo: khong\` để tdkt in dòng này`,
        help: 'bảng sau chữ ký không gọi là phụ lục thì thêm\nten: khong',
      };
    }
  },
};
