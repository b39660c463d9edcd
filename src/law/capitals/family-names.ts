/** Family names that are hardly another word before “Văn”, “Thị” (general knowledge; Phụ lục II, mục II.1.a asks for the capitals). */
export const familyNames = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh Dương Lý Trương Lương Mai Cao Hà Tạ Đào Lưu Tô Hồ Lò Lường Quàng Tòng Vàng ' +
  'Giàng Sùng Lâm Thái Tống Phùng Quách Triệu Nông Hứa'
).split(' ');

/** Those of which also the small letters are a name: “nguyễn văn bình”, not “mai văn”, “nông thị”. */
export const plainFamilyNames = familyNames.slice(0, familyNames.indexOf('Dương'));

/** Those that begin no place: “bí thư Hà Nội”, “chủ tịch Cao Bằng”. */
export const personalFamilyNames = familyNames.filter((name) => !['Hà', 'Cao', 'Thái', 'Lâm', 'Lạng', 'Lương'].includes(name));
