/** Family names that are hardly another word before “Văn”, “Thị” (general knowledge; Phụ lục II, mục II.1.a asks for the capitals). */
export const familyNames = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Lý Đinh Đoàn Trịnh Trương Lương Mai Cao Hà Tạ Đào Lưu Tô Hồ Lò Lường Quàng Tòng Vàng ' +
  'Giàng Sùng Lâm Thái Tống Phùng Quách Triệu Nông Hứa'
).split(' ');
