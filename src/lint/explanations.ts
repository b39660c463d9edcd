/** What `tdkt explain` says of the complaints about `# tdkt-bo-qua`, and over all plans of a run; a rule is its own page. */
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

export const runExplanations: Explanations = {
  'lien_ke_hoach/khac_chu_tri': {
    severity: 'warning',
    about:
      'Một việc chỉ làm một lần (hội thi, đề án, kiểm tra, tổng kết …), cùng lời và cùng thời gian, mà hai kế hoạch của một cơ quan, hay của cấp trên và cấp dưới, giao hai nơi chủ trì.',
    cure: 'Giao một nơi trong cả hai kế hoạch; nếu là hai việc khác nhau thì ghi nội dung cho khác nhau.',
  },
  'lien_ke_hoach/trung_ngay': {
    severity: 'info',
    about: 'Hai sự kiện của hai kế hoạch do một cơ quan chủ trì rơi vào cùng một ngày.',
    cure: 'Đổi ngày một việc, hoặc ghi buổi sáng, buổi chiều ở `thoi_gian`; nếu cơ quan làm được cả hai thì để nguyên.',
  },
  'lien_ke_hoach/vien_dan_lech': {
    severity: 'warning',
    about: 'Số, ngày hoặc trích yếu của một văn bản được viện dẫn khác với chính văn bản ấy, có trong các tệp kiểm tra cùng một lần.',
    cure: 'Ghi cho khớp với văn bản được viện dẫn, hoặc sửa văn bản ấy nếu nó mới sai.',
  },
  'lien_ke_hoach/vien_dan_khong_co': {
    severity: 'info',
    about: 'Số văn bản được viện dẫn không có trong kho, trong khi kho có gần đủ các số khác của cơ quan ấy trong năm.',
    cure: 'Xem lại số ấy; nếu đúng thì đưa văn bản vào kho hoặc kể ở --register.',
  },
};
