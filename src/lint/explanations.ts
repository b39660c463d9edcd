/** What `tdkt explain` says of the complaints about `# tdkt-bo-qua`; a rule is its own page. */
import type { Explanations } from '../diagnostic.ts';

const good = `
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: | # tdkt-bo-qua: danh_so/lien_tuc — số theo bản gốc
      1. Tổ chức phát động phong trào thi đua.
      3. Sơ kết, tổng kết phong trào.
`;

export const ignoreExplanations: Explanations = {
  'bo_qua/ma_la': {
    severity: 'warning',
    about: 'Ghi chú bỏ qua chưa có mã, hoặc mã không phải của một quy tắc.',
    cure: 'Ghi đúng mã in ở cuối dòng báo lỗi; chỉ quy tắc mới bỏ qua được, lỗi khác thì phải sửa.',
    bad: good.replace('lien_tuc', 'lientuc'),
    good,
  },
  'bo_qua/thieu_ly_do': {
    severity: 'warning',
    about: 'Ghi chú bỏ qua chưa có lý do nên không có tác dụng.',
    cure: 'Ghi lý do sau dấu gạch.',
    bad: good.replace(' — số theo bản gốc', ''),
    good,
  },
  'bo_qua/khong_can': {
    severity: 'warning',
    about: 'Ghi chú bỏ qua đứng ở chỗ không có gì bị báo mã ấy.',
    cure: 'Xóa ghi chú, hoặc đặt nó cùng dòng hay ngay trên dòng bị báo; trong văn xuôi dưới dấu | thì sau dấu | hoặc ngay trên dòng ấy.',
    bad: good.replace('3.', '2.'),
    good,
  },
};
