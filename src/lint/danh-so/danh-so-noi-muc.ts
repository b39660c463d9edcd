import { decree } from '../../decree30.ts';
import type { Rule } from '../rule.ts';

/** Numbers of paragraphs begin again in each section. */
export const noiMuc: Rule = {
  code: 'danh_so/noi_muc',
  severity: 'warning',
  about: 'Số của khoản đánh lại từ 1 trong mỗi mục, không chạy tiếp từ mục trước.',
  cure: 'Đánh lại các khoản của mục này từ 1.',
  basis: decree('mục II.6.đ'),
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      2. Sơ kết, tổng kết phong trào.
  - tieu_de: Giải pháp
    noi_dung: |
      ⟦3.⟧ Tuyên truyền sâu rộng.
      4. Kiểm tra thường xuyên.
`,
  good: `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: |
      1. Tổ chức phát động phong trào thi đua.
      2. Sơ kết, tổng kết phong trào.
  - tieu_de: Giải pháp
    noi_dung: |
      1. Tuyên truyền sâu rộng.
      2. Kiểm tra thường xuyên.
`,
  *check(subject) {
    for (const { kind, item, expected } of subject.numberSlips) {
      if (kind !== 'noi_muc') continue;
      yield {
        path: item.path,
        range: item.range,
        message: `Số “${item.so}” chạy tiếp từ mục trước, cần đánh lại từ “${expected}” trong mục này`,
        help: 'đánh lại cả các số sau trong mục: 1., 2., 3. …',
      };
    }
  },
};
