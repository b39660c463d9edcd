/** What `tdkt explain` says of the complaints about shared parts. */
import type { Explanations } from '../diagnostic.ts';

export const inheritExplanations: Explanations = {
  'ke_thua/khong_co': {
    severity: 'error',
    about: 'Không tìm thấy tệp phần dùng chung mà `ke_thua` ghi.',
    cure: 'Ghi đường dẫn tính từ thư mục của tệp có `ke_thua`, hoặc bỏ dòng ấy để lấy chung.yaml gần nhất.',
  },
  'ke_thua/khong_phai_phan_chung': {
    severity: 'error',
    about: 'Tệp mà `ke_thua` ghi là một kế hoạch, hoặc là tệp của chương trình khác, không phải phần dùng chung.',
    cure: 'Ghi đường dẫn tới tệp phần dùng chung, hoặc bỏ dòng ấy để lấy chung.yaml gần nhất.',
  },
  'ke_thua/vong_tron': {
    severity: 'error',
    about: 'Các tệp phần dùng chung kế thừa nhau thành vòng, không có tệp nào là gốc.',
    cure: 'Bỏ `ke_thua` ở một tệp trong vòng.',
  },
  'ke_thua/ngoai_kho': {
    severity: 'error',
    about:
      'Đường dẫn ra khỏi kho kế hoạch: kho là thư mục có .git, không dùng git thì là thư mục đang làm việc hoặc thư mục cao nhất có chung.yaml.',
    cure: 'Để tệp trong kho và ghi đường dẫn tính từ thư mục của tệp đang viết; không ghi đường dẫn tính từ gốc ổ đĩa.',
  },
  'ke_thua/khong_co_truong': {
    severity: 'error',
    about: 'Tệp phần dùng chung rỗng, hoặc không có dòng nào là một trường.',
    cure: 'Ghi các trường mà kế hoạch dùng chung, viết như trong kế hoạch, hoặc bỏ tệp.',
  },
  'ke_thua/rieng_tung_van_ban': {
    severity: 'error',
    about: 'Số, ngày ban hành, trích yếu, nội dung là của riêng từng văn bản, mà lại đứng trong tệp phần dùng chung.',
    cure: 'Chuyển trường ấy sang tệp của kế hoạch.',
  },
  'ke_thua/khong_phai_ke_hoach': {
    severity: 'error',
    about: 'Tệp cần xuất ra văn bản là phần dùng chung của các kế hoạch, không phải một kế hoạch.',
    cure: 'Ghi tên tệp kế hoạch; tệp phần dùng chung thì kiểm tra bằng tdkt validate.',
  },
};
