/** What `tdkt explain` says of the complaints of reading: the sentences themselves stand in `yaml-messages.ts`. */
import type { Explanations } from '../diagnostic.ts';
import { characterExplanations } from './explanations-of-characters.ts';

export const sourceExplanations: Explanations = {
  ...characterExplanations,

  // ── White space and columns ──
  'yaml/tab': {
    severity: 'error',
    about: 'Dòng thụt vào bằng phím Tab.',
    cure: 'Thay mỗi Tab bằng dấu cách, thẳng cột với các dòng cùng cấp.',
    bad: 'ky:\n\tchuc_vu: Chủ tịch\n\tho_ten: Hoàng Quốc Khánh',
    good: 'ky:\n  chuc_vu: Chủ tịch\n  ho_ten: Hoàng Quốc Khánh',
  },
  'yaml/cach_la': {
    severity: 'error',
    about: 'Dòng có dấu cách lạ, trông như dấu cách mà không phải, thường theo sang khi chép từ Word hoặc trang web.',
    cure: 'Xóa dấu cách lạ rồi gõ lại bằng phím cách, hoặc chạy tdkt validate --fix.',
  },
  'yaml/thut_le': {
    severity: 'error',
    about: 'Dòng không thẳng cột với các dòng cùng cấp.',
    cure: 'Thụt các dòng cùng cấp vào bằng cùng một số dấu cách.',
    bad: 'ky:\n  chuc_vu: Chủ tịch\n   ho_ten: Hoàng Quốc Khánh',
    good: 'ky:\n  chuc_vu: Chủ tịch\n  ho_ten: Hoàng Quốc Khánh',
  },

  // ── Colons, dashes, spaces ──
  'yaml/hai_cham': {
    severity: 'error',
    about: 'Trong câu có dấu hai chấm khiến phần trước thành tên trường.',
    cure: 'Đặt cả câu trong dấu ngoặc kép, hoặc ghi dấu | rồi đưa câu xuống dòng dưới.',
    bad: 'ket_thuc: Trong quá trình thực hiện: khó khăn, vướng mắc phản ánh về Sở Nội vụ',
    good: 'ket_thuc: "Trong quá trình thực hiện: khó khăn, vướng mắc phản ánh về Sở Nội vụ"',
  },
  'yaml/thieu_cach': {
    severity: 'error',
    about: 'Sau dấu hai chấm của tên trường hoặc sau dấu gạch đầu mục chưa có dấu cách.',
    cure: 'Thêm một dấu cách.',
    bad: 'noi_nhan:\n  -Thường trực Tỉnh ủy\n  -Sở Nội vụ',
    good: 'noi_nhan:\n  - Thường trực Tỉnh ủy\n  - Sở Nội vụ',
  },
  'yaml/gach_dau_dong': {
    severity: 'error',
    about: 'Mục của danh sách mở đầu bằng dấu khác dấu gạch nối, hoặc chưa có dấu nào.',
    cure: 'Mở đầu mỗi mục bằng một dấu gạch nối và một dấu cách.',
    bad: 'noi_nhan:\n  - Thường trực Tỉnh ủy\n  – Sở Nội vụ',
    good: 'noi_nhan:\n  - Thường trực Tỉnh ủy\n  - Sở Nội vụ',
  },
  'yaml/ky_tu_thua': {
    severity: 'error',
    about: 'Trước tên trường hoặc trước dấu gạch đầu mục có ký tự thừa.',
    cure: 'Xóa ký tự ấy đi.',
    bad: 'so_van_ban: 52\n> luu: VT, NC',
    good: 'so_van_ban: 52\nluu: VT, NC',
  },
  'yaml/thieu_hai_cham': {
    severity: 'error',
    about: 'Sau tên trường chưa có dấu hai chấm.',
    cure: 'Thêm dấu hai chấm và một dấu cách sau tên trường.',
    bad: 'nam: 2026\nso_van_ban 52',
    good: 'nam: 2026\nso_van_ban: 52',
  },
  'yaml/thieu_ten_truong': {
    severity: 'error',
    about: 'Dòng chữ không thuộc trường nào.',
    cure: 'Ghi tên trường ở đầu dòng, hoặc thụt dòng vào dưới trường của nó; chữ dài nhiều dòng thì ghi dấu | sau tên trường.',
    bad: 'luu: VT, NC\nĐính kèm danh sách các cụm, khối thi đua',
    good: 'luu: VT, NC\nket_thuc: Đính kèm danh sách các cụm, khối thi đua',
  },
  'yaml/khoa_hong': {
    severity: 'error',
    about: 'Trước dấu hai chấm chưa có tên trường, hoặc có chữ không phải tên trường.',
    cure: 'Ghi tên trường viết thường, không dấu; nếu là chữ của văn bản thì đặt trong dấu ngoặc kép.',
    bad: 'nam: 2026\n: 52',
    good: 'nam: 2026\nso_van_ban: 52',
  },
  'yaml/khoa_trung': {
    severity: 'error',
    about: 'Một trường ghi hai lần ở cùng một chỗ.',
    cure: 'Gộp nội dung vào một chỗ rồi xóa chỗ kia; nếu đó là đầu của một mục mới thì thêm dấu gạch và một dấu cách ở trước.',
    bad: 'luu: VT\nluu: NC',
    good: 'luu: VT, NC',
  },
  'yaml/muc_trong': {
    severity: 'error',
    about: 'Danh sách có một mục để trống.',
    cure: 'Ghi nội dung vào mục ấy, hoặc xóa dấu gạch (dấu phẩy) thừa.',
    bad: 'noi_nhan:\n  - Thường trực Tỉnh ủy\n  -',
    good: 'noi_nhan:\n  - Thường trực Tỉnh ủy',
  },

  // ── Quotes, brackets, reserved characters ──
  'yaml/ngoac_kep': {
    severity: 'error',
    about: 'Dấu ngoặc kép hoặc nháy đơn đã mở mà chưa đóng.',
    cure: 'Thêm dấu đóng ở cuối giá trị.',
    bad: 'trich_yeu: "Công tác thi đua, khen thưởng năm 2026\nluu: VT, NC',
    good: 'trich_yeu: "Công tác thi đua, khen thưởng năm 2026"\nluu: VT, NC',
  },
  'yaml/ngoac_vuong': {
    severity: 'error',
    about: 'Dấu [ hoặc { đã mở mà chưa đóng, hoặc dấu ] đóng mà chưa mở.',
    cure: 'Thêm dấu ] hoặc } ở cuối; hoặc dấu [ ở đầu.',
    bad: 'noi_nhan: [Thường trực Tỉnh ủy, Sở Nội vụ\nluu: VT, NC',
    good: 'noi_nhan: [Thường trực Tỉnh ủy, Sở Nội vụ]\nluu: VT, NC',
  },
  'yaml/sau_ngoac': {
    severity: 'error',
    about: 'Sau dấu đóng ngoặc còn chữ hoặc dấu.',
    cure: 'Bỏ dấu phẩy gõ theo thói quen; còn chữ thì đặt cả giá trị trong một cặp dấu ngoặc, hoặc thay dấu ngoặc bên trong bằng “ ”.',
    bad: 'trich_yeu: "Ngày hội thi đua" năm 2026',
    good: 'trich_yeu: “Ngày hội thi đua” năm 2026',
  },
  'yaml/ky_tu_dau': {
    severity: 'error',
    about: 'Giá trị mở đầu bằng một ký hiệu có nghĩa riêng trong tệp YAML, như * & ! % @ {.',
    cure: 'Đặt cả giá trị trong dấu ngoặc kép.',
    bad: 'noi_nhan:\n  - **Thường trực Tỉnh ủy**',
    good: 'noi_nhan:\n  - "**Thường trực Tỉnh ủy**"',
  },
  'yaml/gach_cheo': {
    severity: 'error',
    about: 'Trong dấu ngoặc kép có dấu \\ đứng trước một chữ lạ.',
    cure: 'Thay ngoặc kép bằng dấu nháy đơn.',
    bad: 'ket_thuc: "Biểu mẫu lưu tại D:\\Thi dua của máy chủ"',
    good: "ket_thuc: 'Biểu mẫu lưu tại D:\\Thi dua của máy chủ'",
  },
  'yaml/dau_thang': {
    severity: 'warning',
    about: 'Phần chữ sau dấu # bị coi là ghi chú nên không được in.',
    cure: 'Muốn in thì đặt cả giá trị trong dấu ngoặc kép; nếu là ghi chú thì thêm một dấu cách sau dấu #.',
    bad: 'trich_yeu: Phong trào thi đua số #5 năm 2026',
    good: 'trich_yeu: "Phong trào thi đua số #5 năm 2026"',
  },

  // ── Blocks of text ──
  'yaml/sau_gach_dung': {
    severity: 'error',
    about: 'Sau dấu | còn chữ trên cùng dòng.',
    cure: 'Đưa chữ xuống dòng dưới và thụt vào.',
    bad: 'noi_dung:\n  - yeu_cau: | - Bảo đảm khách quan, kịp thời.',
    good: 'noi_dung:\n  - yeu_cau: |\n      - Bảo đảm khách quan, kịp thời.',
  },
  'yaml/thieu_gach_dung': {
    severity: 'error',
    about: 'Trường có nhiều dòng chữ mà chưa có dấu |, nên các dòng bị nối làm một.',
    cure: 'Ghi dấu | sau dấu hai chấm, các dòng chữ thụt vào bên dưới.',
    bad: 'noi_dung:\n  - yeu_cau:\n      a) Bảo đảm khách quan, kịp thời;\n      b) Chú trọng người lao động trực tiếp.',
    good: 'noi_dung:\n  - yeu_cau: |\n      a) Bảo đảm khách quan, kịp thời;\n      b) Chú trọng người lao động trực tiếp.',
  },
  'yaml/xuong_dong': {
    severity: 'error',
    about: 'Mục đầu tiên của danh sách đứng cùng dòng với tên trường.',
    cure: 'Đưa mục ấy xuống dòng dưới, thẳng cột với các mục sau.',
    bad: 'noi_dung:\n  - phan_cong: - don_vi: Sở Nội vụ\n        noi_dung: Theo dõi việc thực hiện Kế hoạch.',
    good: 'noi_dung:\n  - phan_cong:\n      - don_vi: Sở Nội vụ\n        noi_dung: Theo dõi việc thực hiện Kế hoạch.',
  },

  // ── What was pasted around a plan ──
  'yaml/chep_markdown': {
    severity: 'error',
    about: 'Ngoài các trường còn lời của công cụ trò chuyện hoặc ký hiệu Markdown (```, bảng | … |, ô [ ]) chép theo.',
    cure: 'Xóa các dòng ấy; bảng thì chuyển thành `bang` với `cot` và `dong`.',
    bad: '```yaml\nnam: 2026\n```',
    good: 'nam: 2026',
  },
  'yaml/tieu_de_ghi_chu': {
    severity: 'warning',
    about: 'Dòng mở đầu bằng ## là tiêu đề của Markdown, nhưng trong tệp YAML là ghi chú nên không in.',
    cure: 'Ghi tiêu đề vào `tieu_de` của một mục; nếu là ghi chú thì chỉ dùng một dấu #.',
    bad: 'nam: 2026\n## II. Kinh phí thực hiện\nluu: VT, NC',
    good: 'nam: 2026\n# hỏi lại kinh phí\nluu: VT, NC',
  },

  // ── What a plan does not use ──
  'yaml/nhieu_phan': {
    severity: 'error',
    about: 'Giữa tệp có dòng --- hoặc ... chia tệp thành nhiều phần, mà mỗi tệp chỉ chứa một kế hoạch.',
    cure: 'Xóa dòng ấy; kế hoạch thứ hai thì để ở tệp khác.',
    bad: 'nam: 2026\n---\nnam: 2027',
    good: 'nam: 2026',
  },
  'yaml/tham_chieu': {
    severity: 'error',
    about: 'Tệp dùng cách viết tham chiếu hoặc ký hiệu kiểu dữ liệu của YAML (&, *, << hoặc !).',
    cure: 'Bỏ ký hiệu ấy và viết lại đầy đủ nội dung ở từng chỗ; phần mà nhiều kế hoạch dùng chung thì ghi trong chung.yaml.',
    bad: 'mo_dau: &cau Thực hiện Luật Thi đua, khen thưởng\nket_thuc: *cau',
    good: 'mo_dau: Thực hiện Luật Thi đua, khen thưởng\nket_thuc: Thực hiện Luật Thi đua, khen thưởng',
  },
  'yaml/cu_phap': {
    severity: 'error',
    about: 'Từ dòng này không đọc tiếp được, vì một nguyên nhân không có mã riêng.',
    cure: 'Viết mỗi trường trên một dòng: tên trường, dấu hai chấm, một dấu cách, rồi giá trị.',
    bad: 'luu: |9\n  VT, NC',
    good: 'luu: |\n  VT, NC',
  },
};
