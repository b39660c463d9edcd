/** What `tdkt explain` says of what plans beside each other are told. */
import type { Explanations } from '../../diagnostic.ts';

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
