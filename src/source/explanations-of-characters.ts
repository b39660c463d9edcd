/** What `tdkt explain` says of bytes and characters that no plan should have. */
import type { Explanations } from '../diagnostic.ts';

export const characterExplanations: Explanations = {
  'yaml/utf16': {
    severity: 'warning',
    about: 'Tệp lưu theo bảng mã UTF-16: tdkt đọc được, nhưng phần mềm khác có thể không.',
    cure: 'Lưu lại bằng UTF-8 (trong Notepad: File, Save As, chọn UTF-8 ở ô Encoding).',
  },
  'yaml/bang_ma': {
    severity: 'error',
    about: 'Tệp có chữ không thuộc bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258) nên không đọc được.',
    cure: 'Chuyển chữ sang bảng mã Unicode (bằng Unikey, phím Ctrl+Shift+F6) rồi lưu lại bằng UTF-8.',
  },
  'yaml/khong_phai_van_ban': {
    severity: 'error',
    about: 'Tệp là tệp Word, PDF hoặc tệp nén, không phải tệp kế hoạch.',
    cure: 'Tệp Word thì gõ tdkt import để đọc thành kế hoạch; soạn kế hoạch mới thì gõ tdkt init.',
  },
  'yaml/rong': {
    severity: 'error',
    about: 'Tệp chưa có nội dung, hoặc chỉ có ghi chú sau dấu #.',
    cure: 'Ghi các trường bắt buộc của kế hoạch, hoặc gõ tdkt init để có một kế hoạch mới.',
    bad: '# Kế hoạch thi đua năm 2026',
    good: 'nam: 2026',
  },
  'yaml/goc': {
    severity: 'error',
    about: 'Tệp chưa có dạng một kế hoạch: nội dung không nằm trong các trường.',
    cure: 'Ghi các trường nam:, co_quan:, trich_yeu:, noi_dung: … sát lề trái.',
    bad: 'Kế hoạch công tác thi đua, khen thưởng năm 2026',
    good: 'nam: 2026\ntrich_yeu: Công tác thi đua, khen thưởng năm 2026',
  },
  'yaml/qua_sau': {
    severity: 'error',
    about: 'Tệp có quá nhiều tầng lồng nhau.',
    cure: 'Đưa các mục bên trong ra ngoài; kế hoạch dùng nhiều nhất khoảng mười tầng.',
  },
  'yaml/ky_tu_dieu_khien': {
    severity: 'error',
    about: 'Trong tệp có ký tự điều khiển không nhìn thấy, thường theo sang khi chép từ Word.',
    cure: 'Xóa ký tự ấy rồi gõ lại dấu cách hoặc xuống dòng.',
  },
  'yaml/dau_to_hop': {
    severity: 'info',
    about: 'Trong tệp có chữ gõ theo Unicode tổ hợp: dấu thanh, dấu mũ tách rời chữ.',
    cure: 'Chọn Unicode dựng sẵn trong bộ gõ, hoặc chạy tdkt validate --fix; văn bản in ra vẫn đúng.',
  },
  'yaml/ky_tu_rieng': {
    severity: 'error',
    about: 'Trong tệp có ký tự riêng của một phông chữ (Symbol, Wingdings, phông cũ), ở phông khác hiện thành ô trống.',
    cure: 'Thay dấu đầu dòng bằng dấu gạch và một dấu cách; chữ của phông cũ thì gõ lại bằng Unicode.',
    bad: 'noi_dung:\n  - muc_dich: |\n      - Nâng cao chất lượng \uf0e0 công tác khen thưởng.',
    good: 'noi_dung:\n  - muc_dich: |\n      - Nâng cao chất lượng công tác khen thưởng.',
  },
  'yaml/chu_hong': {
    severity: 'warning',
    about: 'Trong tệp có chữ đã hỏng khi chuyển bảng mã, nay hiện thành �.',
    cure: 'Đối chiếu với bản gốc rồi gõ lại chữ ấy.',
    bad: 'noi_nhan:\n  - Thường trực T�nh ủy',
    good: 'noi_nhan:\n  - Thường trực Tỉnh ủy',
  },
};
