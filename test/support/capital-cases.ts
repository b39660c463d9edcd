/** The 29 cases of Phụ lục II: which rule sees a slip in each, with one that it sees; for docs/rules.md and its test. */

interface CapitalCase {
  readonly clause: string;
  readonly about: string;
  /** Rules; none: why. */
  readonly codes: readonly string[];
  /** Words of a sentence with a slip that the first rule complains of. */
  readonly slip?: string;
  readonly left?: string;
}

export const capitalCases: readonly CapitalCase[] = [
  {
    clause: 'I',
    about: 'Đầu câu, sau dấu hết câu, khi xuống dòng',
    codes: ['viet_hoa/dau_cau', 'trich_yeu/hinh_thuc'],
    slip: 'đã xong. các đơn vị',
    left: 'đầu mục, đầu ô bảng',
  },
  {
    clause: 'II.1.a',
    about: 'Tên người Việt Nam',
    codes: ['viet_hoa/ten_nguoi', 'ky/ho_ten_viet_hoa'],
    slip: 'đồng chí Nguyễn văn Bình',
    left: 'chữ đệm lạ',
  },
  {
    clause: 'II.1.b',
    about: 'Tên hiệu, tên gọi nhân vật lịch sử',
    codes: ['viet_hoa/nhan_vat'],
    slip: 'lời dạy của bác Hồ',
    left: 'ngoài danh sách',
  },
  { clause: 'II.2.a', about: 'Tên người nước ngoài phiên âm Hán Việt', codes: [], left: 'không có danh sách' },
  {
    clause: 'II.2.b',
    about: 'Tên người nước ngoài phiên âm trực tiếp',
    codes: ['viet_hoa/nhan_vat'],
    slip: 'chủ nghĩa Mác - lênin',
    left: 'chỉ Lê-nin',
  },
  {
    clause: 'III.1.a',
    about: 'Đơn vị hành chính: danh từ chung viết thường, tên riêng viết hoa, không gạch nối',
    codes: ['viet_hoa/don_vi_hanh_chinh', 'viet_hoa/ten_tinh', 'viet_hoa/ten_dat', 'viet_hoa/ten_cua_minh', 'viet_hoa/gach_noi_dia_danh'],
    slip: 'trên địa bàn Tỉnh Sơn La',
    left: 'xã, phường ngoài danh sách',
  },
  {
    clause: 'III.1.b',
    about: 'Đơn vị hành chính mang chữ số, tên người, sự kiện',
    codes: ['viet_hoa/so_ten_nguoi'],
    slip: 'tại phường Điện Biên Phủ',
  },
  { clause: 'III.1.c', about: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh', codes: ['viet_hoa/thu_do_thanh_pho'], slip: 'tại thủ đô Hà Nội' },
  {
    clause: 'III.1.d',
    about: 'Danh từ chỉ địa hình thành tên riêng: Cửa Lò, Vũng Tàu',
    codes: ['viet_hoa/ten_dat'],
    slip: 'phường Vũng tàu',
    left: 'ngoài danh sách',
  },
  { clause: 'III.1.d', about: 'Danh từ chỉ địa hình trước tên riêng: vịnh Hạ Long', codes: [], left: 'người viết dùng cả hai cách' },
  { clause: 'III.1.đ', about: 'Vùng, miền', codes: ['viet_hoa/vung_mien'], slip: 'các tỉnh Tây nguyên' },
  {
    clause: 'III.2.a',
    about: 'Tên nước ngoài phiên âm Hán Việt',
    codes: ['viet_hoa/ten_dat'],
    slip: 'đoàn công tác Trung quốc',
    left: 'ngoài danh sách',
  },
  {
    clause: 'III.2.b',
    about: 'Tên nước ngoài phiên âm trực tiếp',
    codes: ['viet_hoa/ten_dat'],
    slip: 'thành phố Mát-Xcơ-Va',
    left: 'ngoài danh sách',
  },
  {
    clause: 'IV.1.a',
    about: 'Cơ quan, tổ chức của Việt Nam',
    codes: ['viet_hoa/ten_co_quan', 'viet_hoa/giua_tu'],
    slip: 'nghị quyết của quốc hội',
  },
  {
    clause: 'IV.1.b',
    about: 'Ban Chấp hành Trung ương, Văn phòng Trung ương Đảng',
    codes: ['viet_hoa/ten_co_quan'],
    slip: 'kết luận của Ban chấp hành Trung ương',
  },
  {
    clause: 'IV.2.a',
    about: 'Tổ chức nước ngoài dịch nghĩa',
    codes: ['viet_hoa/to_chuc_the_gioi'],
    slip: 'lời kêu gọi của Liên Hợp Quốc',
    left: 'ngoài danh sách',
  },
  {
    clause: 'IV.2.b',
    about: 'Tổ chức nước ngoài viết tắt',
    codes: ['viet_hoa/to_chuc_the_gioi'],
    slip: 'danh hiệu của Unesco',
    left: 'ngoài danh sách',
  },
  { clause: 'V.1', about: 'Nhân dân, Nhà nước', codes: ['viet_hoa/nhan_dan'], slip: 'các tầng lớp nhân dân' },
  {
    clause: 'V.2',
    about: 'Huân chương, huy chương, danh hiệu vinh dự',
    codes: ['viet_hoa/khen_thuong'],
    slip: 'tặng Huân chương lao động hạng Ba',
  },
  {
    clause: 'V.3',
    about: 'Chức vụ, học vị gắn với người, cơ quan cụ thể',
    codes: ['viet_hoa/chuc_vu', 'viet_hoa/giua_tu'],
    slip: 'giao giám đốc Sở Nội vụ',
  },
  { clause: 'V.4', about: 'Danh từ chung đã riêng hóa: Bác, Đảng', codes: ['viet_hoa/nhan_vat'], slip: 'chủ trương của đảng' },
  { clause: 'V.5', about: 'Ngày lễ, ngày kỷ niệm', codes: ['viet_hoa/ngay_le'], slip: 'chào mừng ngày nhà giáo Việt Nam' },
  {
    clause: 'V.6',
    about: 'Tên loại và tên của văn bản cụ thể',
    codes: ['viet_hoa/ten_luat', 'viet_hoa/loai_van_ban', 'viet_hoa/giua_tu'],
    slip: 'theo Luật Thi đua, Khen thưởng',
  },
  { clause: 'V.7', about: 'Viện dẫn phần, chương, mục, điều, khoản, điểm', codes: ['viet_hoa/dieu_khoan'], slip: 'tại Khoản 2 Điều 5' },
  { clause: 'V.8.a', about: 'Năm âm lịch', codes: ['viet_hoa/nam_am_lich'], slip: 'đón xuân Bính ngọ' },
  { clause: 'V.8.b', about: 'Ngày tết', codes: ['viet_hoa/ngay_le'], slip: 'dịp Tết Nguyên Đán', left: 'chữ “Tết” đứng riêng' },
  {
    clause: 'V.8.c',
    about: 'Thứ, tháng không viết bằng chữ số',
    codes: ['viet_hoa/thu_ngay'],
    slip: 'vào thứ hai, ngày 23/11/2026',
    left: 'tháng, trừ Giêng, Chạp',
  },
  {
    clause: 'V.9',
    about: 'Sự kiện lịch sử, triều đại',
    codes: ['viet_hoa/su_kien'],
    slip: 'kỷ niệm Cách mạng tháng tám',
    left: 'triều đại',
  },
  {
    clause: 'V.10',
    about: 'Tác phẩm, sách, báo, tạp chí',
    codes: ['viet_hoa/sach_bao'],
    slip: 'đăng trên Tạp Chí Cộng sản',
    left: 'ngoài danh sách',
  },
];
