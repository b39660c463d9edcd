/** What `tdkt explain` says of the complaints about a plan's shape. */
import { metadata } from '../decree30.ts';
import type { Explanations } from '../diagnostic.ts';

const signing = 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7';

export const schemaExplanations: Explanations = {
  // ── Fields ──
  'ke_hoach/thieu': {
    severity: 'warning',
    signing: 'error',
    about: 'Thiếu một trường bắt buộc, hoặc trường bắt buộc đang để trống; bản nháp in [……] ở chỗ ấy.',
    cure: 'Ghi thêm trường ấy theo mẫu in kèm lời báo.',
    bad: 'co_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La\n  ky_hieu: UBND',
    good: 'co_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La\n  ky_hieu: UBND\n  dia_danh: Sơn La',
  },
  'ke_hoach/de_trong': {
    severity: 'warning',
    about: 'Một trường có tên mà chưa ghi gì ở sau.',
    cure: 'Ghi nội dung, hoặc bỏ dòng này: trường để trống được coi như không có.',
    bad: 'so_van_ban:',
    good: 'so_van_ban: 52',
  },
  'ke_hoach/gia_tri': {
    severity: 'error',
    about: 'Giá trị chưa đúng cách viết mà trường cần, như ngày không có trong lịch hoặc từ không có trong danh sách chọn.',
    cure: 'Viết lại theo mẫu in kèm lời báo.',
    bad: 'ngay_ban_hanh: 30/02/2026',
    good: 'ngay_ban_hanh: 27/02/2026',
  },
  'ke_hoach/khoa_la': {
    severity: 'error',
    about: 'Tên trường gõ chưa đúng, đứng chưa đúng chỗ, hoặc không có ở đây.',
    cure: 'Viết tên trường bằng chữ thường, không dấu, nối bằng gạch dưới, ở đúng chỗ; câu văn có dấu hai chấm thì đặt trong dấu ngoặc kép.',
    bad: 'ky:\n  Chức vụ: Chủ tịch\n  ho_ten: Hoàng Quốc Khánh',
    good: 'ky:\n  chuc_vu: Chủ tịch\n  ho_ten: Hoàng Quốc Khánh',
  },
  'ke_hoach/tep_khac': {
    severity: 'error',
    about: 'Tệp YAML này không có một trường nào của kế hoạch: có lẽ là tệp của chương trình khác.',
    cure: 'Bỏ tệp ấy khỏi lệnh; nếu là kế hoạch thì ghi các trường sát lề trái, tdkt init soạn sẵn khung.',
    bad: 'may_le:\n  van_phong: 101',
    good: 'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La',
  },
  'ke_hoach/sai_kieu': {
    severity: 'error',
    about: 'Một trường cần danh sách, đoạn chữ hoặc các trường bên trong mà đang ghi thứ khác.',
    cure: 'Danh sách thì mỗi mục một dòng mở đầu bằng dấu gạch; đoạn chữ thì viết ngay sau dấu hai chấm; trường bên trong thì thụt vào.',
    bad: 'noi_nhan: Thường trực Tỉnh ủy; Sở Nội vụ',
    good: 'noi_nhan:\n  - Thường trực Tỉnh ủy\n  - Sở Nội vụ',
  },
  'ke_hoach/thieu_ket_thuc': {
    severity: 'warning',
    signing: 'error',
    about: 'Nội dung dừng ở bảng hoặc danh sách nhiệm vụ nên dấu ./. không có chữ nào để đứng sau; bản nháp in [……] ở chỗ ấy.',
    cure: 'Thêm `ket_thuc` ở ngoài cùng, sát lề trái.',
    bad: `
noi_dung:
  - tieu_de: Chỉ tiêu thi đua
    bang:
      cot: [TT, Danh hiệu, Số lượng]
      dong:
        - [1, Cờ thi đua, 2]
ket_thuc:
`,
    good: `
noi_dung:
  - tieu_de: Chỉ tiêu thi đua
    bang:
      cot: [TT, Danh hiệu, Số lượng]
      dong:
        - [1, Cờ thi đua, 2]
ket_thuc: Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026
`,
  },
  'kem_theo/thua': {
    severity: 'error',
    about:
      'Kế hoạch ban hành kèm theo văn bản khác mà còn ghi những phần của văn bản ấy: số, ngày, độ khẩn, căn cứ, nơi nhận, lưu, chữ ký.',
    cure: 'Bỏ các trường ấy, hoặc bỏ `kem_theo` nếu kế hoạch tự đứng riêng.',
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3',
    bad: 'kem_theo:\n  van_ban: Quyết định\n  ky_hieu: QĐ-UBND\nso_van_ban: 15',
    good: 'kem_theo:\n  van_ban: Quyết định\n  ky_hieu: QĐ-UBND\n  so_van_ban: 15',
  },

  // ── Head, grounds, signature, text ──
  'co_quan/van_ban_dang': {
    severity: 'error',
    about: 'Cơ quan ban hành là cơ quan Đảng, mà văn bản của Đảng có thể thức riêng.',
    cure: 'Soạn theo mẫu của Văn phòng Trung ương Đảng; nếu chính quyền cùng ban hành thì ghi tên cơ quan nhà nước ở `co_quan`.',
    basis: 'Nghị định 30/2020/NĐ-CP, Điều 2; Hướng dẫn 05-HD/VPTW',
    bad: 'co_quan:\n  ten: Tỉnh ủy Sơn La\n  ky_hieu: TU\n  dia_danh: Sơn La',
    good: 'co_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La\n  ky_hieu: UBND\n  dia_danh: Sơn La',
  },
  'trich_yeu/qua_dai': {
    severity: 'error',
    about: `Trích yếu dài quá ${metadata.fields.Subject.longest} ký tự.`,
    cure: 'Rút gọn thành một câu ngắn; phần chi tiết chuyển vào `mo_dau`.',
    basis: metadata.basis,
  },
  'can_cu/khong_co_ma': {
    severity: 'error',
    about: 'Mã căn cứ không có trong danh mục.',
    cure: 'Ghi một mã có sẵn, hoặc nguyên văn căn cứ.',
    bad: 'can_cu:\n  - nd-152-2024',
    good: 'can_cu:\n  - nd-152-2025',
  },
  'chu/chi_so': {
    severity: 'error',
    about: 'Dấu <sup> hoặc <sub> không in thành chữ nhỏ trên hay dưới dòng.',
    cure: 'Dùng ký tự có sẵn, như m², m³, H₂O, CO₂.',
    bad: 'ket_thuc: Kế hoạch thực hiện trên 500 m<sup>2</sup> đất',
    good: 'ket_thuc: Kế hoạch thực hiện trên 500 m² đất',
  },
  'ky/chuc_vu': {
    severity: 'error',
    about: 'Một chữ ký ghi cả chức vụ lẫn quyền chức vụ.',
    cure: 'Bỏ một trong hai dòng: `quyen` đã in thành Q. và chức vụ.',
    basis: signing,
    bad: 'ky:\n  chuc_vu: Chủ tịch\n  quyen: Chủ tịch\n  ho_ten: Hoàng Quốc Khánh',
    good: 'ky:\n  quyen: Chủ tịch\n  ho_ten: Hoàng Quốc Khánh',
  },
  'ky/quyen_han': {
    severity: 'error',
    about: 'Một chữ ký ghi hai trong ba quyền hạn: thay mặt, thừa lệnh, thừa ủy quyền.',
    cure: 'Bỏ bớt, chỉ giữ một quyền hạn: TM., TL. và TUQ. không đi cùng nhau.',
    basis: signing,
    bad: 'ky:\n  thay_mat: Ủy ban nhân dân\n  thua_lenh: Chủ tịch\n  chuc_vu: Chánh Văn phòng\n  ho_ten: Hoàng Quốc Khánh',
    good: 'ky:\n  thua_lenh: Chủ tịch\n  chuc_vu: Chánh Văn phòng\n  ho_ten: Hoàng Quốc Khánh',
  },

  // ── Sections ──
  'muc/trong': {
    severity: 'warning',
    signing: 'error',
    about: 'Mục chưa có nội dung; bản nháp in [……] ở chỗ ấy.',
    cure: 'Thêm vào mục nội dung, nhiệm vụ, bảng hoặc phân công.',
    bad: 'noi_dung:\n  - tieu_de: Kinh phí thực hiện',
    good: 'noi_dung:\n  - tieu_de: Kinh phí thực hiện\n    noi_dung: Từ nguồn ngân sách nhà nước.',
  },
  'muc/phan_tieu_de': {
    severity: 'error',
    about: '`tieu_de` đứng cùng `phan` trong một mục nên không in được.',
    cure: 'Đặt mục có `tieu_de` vào `noi_dung` của phần.',
    bad: 'noi_dung:\n  - phan: Đánh giá tình hình\n    tieu_de: Kết quả đạt được\n    noi_dung: Đã hoàn thành các chỉ tiêu thi đua.',
    good: 'noi_dung:\n  - phan: Đánh giá tình hình\n    noi_dung:\n      - tieu_de: Kết quả đạt được\n        noi_dung: Đã hoàn thành các chỉ tiêu thi đua.',
  },
  'muc/so_muc': {
    severity: 'error',
    about: '`so_muc` đứng ở mục không có tiêu đề nên không in được.',
    cure: 'Thêm `tieu_de` trong cùng mục, hoặc gõ số ngay trong đoạn chữ.',
    bad: 'noi_dung:\n  - so_muc: I.\n    noi_dung: Từ nguồn ngân sách nhà nước.',
    good: 'noi_dung:\n  - so_muc: I.\n    tieu_de: Kinh phí thực hiện\n    noi_dung: Từ nguồn ngân sách nhà nước.',
  },
  'muc/cung_dong': {
    severity: 'error',
    about: '`cung_dong` đứng ở mục không có tiêu đề nên không có gì để in cùng dòng.',
    cure: 'Thêm `tieu_de` trong cùng mục, hoặc bỏ dòng này.',
    bad: 'noi_dung:\n  - cung_dong: co\n    noi_dung: Từ nguồn ngân sách nhà nước.',
    good: 'noi_dung:\n  - tieu_de: Kinh phí thực hiện\n    cung_dong: co\n    noi_dung: Từ nguồn ngân sách nhà nước.',
  },
  'muc/thieu_nhiem_vu': {
    severity: 'warning',
    signing: 'error',
    about: 'Mục ghi cách trình bày nhiệm vụ mà chưa có nhiệm vụ nào.',
    cure: 'Thêm `nhiem_vu` trong cùng mục, hoặc bỏ dòng trình bày.',
    bad: 'noi_dung:\n  - tieu_de: Nhiệm vụ trọng tâm\n    trinh_bay: bang\n    noi_dung: Phát động phong trào thi đua.',
    good: 'noi_dung:\n  - tieu_de: Nhiệm vụ trọng tâm\n    trinh_bay: bang\n    nhiem_vu:\n      - noi_dung: Phát động phong trào thi đua',
  },

  // ── Tasks ──
  'nhiem_vu/thieu_quy': {
    severity: 'warning',
    signing: 'error',
    about: 'Nhiệm vụ chưa có quý trong mục trình bày theo quý; bản nháp in nhiệm vụ ấy ở cuối, dưới Quý [……].',
    cure: 'Thêm `quy` vào nhiệm vụ hoặc vào nhóm của nó; cả năm thì ghi ca_nam.',
    bad: 'noi_dung:\n  - tieu_de: Nhiệm vụ\n    trinh_bay: theo_quy\n    nhiem_vu:\n      - noi_dung: Sơ kết phong trào thi đua',
    good: 'noi_dung:\n  - tieu_de: Nhiệm vụ\n    trinh_bay: theo_quy\n    nhiem_vu:\n      - quy: 2\n        noi_dung: Sơ kết phong trào thi đua',
  },
  'nhiem_vu/nhom_theo_quy': {
    severity: 'error',
    about: 'Nhóm nhiệm vụ đứng trong mục trình bày theo quý nên tên nhóm không in được.',
    cure: 'Bỏ nhóm, hoặc đổi cách trình bày thành liet_ke; nhóm có quy và tên của quý ấy (Quý I năm 2026) thì in được.',
    bad: `
noi_dung:
  - tieu_de: Nhiệm vụ
    trinh_bay: theo_quy
    nhiem_vu:
      - nhom: Công tác khen thưởng
        quy: 4
        nhiem_vu:
          - noi_dung: Bình xét khen thưởng cuối năm
`,
    good: `
noi_dung:
  - tieu_de: Nhiệm vụ
    trinh_bay: theo_quy
    nhiem_vu:
      - quy: 4
        noi_dung: Bình xét khen thưởng cuối năm
`,
  },
  'nhiem_vu/chi_tiet_nhom': {
    severity: 'error',
    about: 'Nhóm nhiệm vụ ghi chi tiết (cơ quan chủ trì, thời gian …) mà chỉ bảng mới in được.',
    cure: 'Chuyển chi tiết vào từng nhiệm vụ, hoặc đổi cách trình bày thành bang.',
    bad: 'noi_dung:\n  - nhiem_vu:\n      - nhom: Khen thưởng\n        chu_tri: Sở Nội vụ\n        nhiem_vu:\n          - noi_dung: Bình xét cuối năm',
    good: 'noi_dung:\n  - nhiem_vu:\n      - nhom: Khen thưởng\n        nhiem_vu:\n          - noi_dung: Bình xét cuối năm\n            chu_tri: Sở Nội vụ',
  },
  'nhiem_vu/thieu_bang': {
    severity: 'error',
    about: 'Mục ghi tên cột, dòng số cột, khổ trang hay cách căn tên nhóm, những điều chỉ bảng mới in được, mà không trình bày thành bảng.',
    cure: 'Thêm `trinh_bay: bang`; nếu muốn liệt kê thì bỏ các dòng ấy.',
    bad: 'noi_dung:\n  - cot: { noi_dung: Nội dung, chu_tri: Chủ trì }\n    nhiem_vu:\n      - noi_dung: Sơ kết\n        chu_tri: Sở Nội vụ',
    good: 'noi_dung:\n  - trinh_bay: bang\n    cot: { noi_dung: Nội dung, chu_tri: Chủ trì }\n    nhiem_vu:\n      - noi_dung: Sơ kết\n        chu_tri: Sở Nội vụ',
  },
  'nhiem_vu/thieu_cot': {
    severity: 'error',
    about: 'Nhiệm vụ có trường mà `cot` không có cột nào để in.',
    cure: 'Thêm cột cho trường ấy vào `cot`.',
    bad: 'noi_dung:\n  - trinh_bay: bang\n    cot: { noi_dung: Nội dung }\n    nhiem_vu:\n      - noi_dung: Sơ kết\n        chu_tri: Sở Nội vụ',
    good: 'noi_dung:\n  - trinh_bay: bang\n    cot: { noi_dung: Nội dung, chu_tri: Chủ trì }\n    nhiem_vu:\n      - noi_dung: Sơ kết\n        chu_tri: Sở Nội vụ',
  },
  'nhiem_vu/trung_ma': {
    severity: 'error',
    about: 'Hai nhiệm vụ của một kế hoạch mang cùng một mã, nên báo cáo ghi mã ấy không biết trả lời nhiệm vụ nào.',
    cure: 'Đặt cho mỗi nhiệm vụ một mã.',
    bad: 'noi_dung:\n  - nhiem_vu:\n      - noi_dung: Sơ kết\n        ma: NV-01\n      - noi_dung: Tổng kết\n        ma: NV-01',
    good: 'noi_dung:\n  - nhiem_vu:\n      - noi_dung: Sơ kết\n        ma: NV-01\n      - noi_dung: Tổng kết\n        ma: NV-02',
  },

  // ── Tables ──
  'bang/dat_sai_cho': {
    severity: 'error',
    about: 'Cách trình bày đứng cạnh `bang` nên không có tác dụng với bảng.',
    cure: 'Đặt `trang`, `so_cot` vào bên trong `bang`; `trinh_bay`, `cot`, `so_thu_tu` chỉ dùng cho nhiệm vụ nên bỏ đi.',
    bad: 'noi_dung:\n  - trang: ngang\n    bang:\n      cot: [TT, Danh hiệu]\n      dong:\n        - [1, Cờ thi đua]',
    good: 'noi_dung:\n  - bang:\n      trang: ngang\n      cot: [TT, Danh hiệu]\n      dong:\n        - [1, Cờ thi đua]',
  },
  'bang/so_o': {
    severity: 'error',
    about: 'Một dòng của bảng có số ô khác với số cột.',
    cure: 'Ô trống thì ghi ""; ô có dấu phẩy thì đặt trong dấu ngoặc kép; ô thừa thì bỏ.',
    bad: 'noi_dung:\n  - bang:\n      cot: [TT, Danh hiệu]\n      dong:\n        - [1, Cờ thi đua, bằng khen]',
    good: 'noi_dung:\n  - bang:\n      cot: [TT, Danh hiệu]\n      dong:\n        - [1, "Cờ thi đua, bằng khen"]',
  },
  'bang/so_cot': {
    severity: 'error',
    about: 'Dòng số cột có số ô khác với số cột của bảng.',
    cure: 'Ghi trong `so_cot` mỗi cột một số.',
    bad: 'noi_dung:\n  - bang:\n      cot: [TT, Danh hiệu]\n      so_cot: [(1)]\n      dong:\n        - [1, Cờ thi đua]',
    good: 'noi_dung:\n  - bang:\n      cot: [TT, Danh hiệu]\n      so_cot: [(1), (2)]\n      dong:\n        - [1, Cờ thi đua]',
  },
  'bang/gop_o': {
    severity: 'error',
    about: 'Dấu ^ hoặc < gộp vào chỗ không có ô, hoặc các ô gộp không thành hình chữ nhật.',
    cure: 'Ghi ^ hoặc < đủ cả khối cần gộp; ô không gộp thì ghi nội dung, hoặc để trống bằng "".',
    bad: 'noi_dung:\n  - bang:\n      cot: [TT, Danh hiệu]\n      dong:\n        - [^, Cờ thi đua]',
    good: 'noi_dung:\n  - bang:\n      cot: [TT, Danh hiệu]\n      dong:\n        - [1, Cờ thi đua]\n        - [^, Bằng khen]',
  },
};
