/**
 * Place names whose writing is fixed.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1, read from the decree's own file; state of the law on 2026-11-20.
 */

/** Always with these capitals (mục III.1.c). */
export const fixedPlaceNames = ['Thủ đô Hà Nội', 'Thành phố Hồ Chí Minh'] as const;

/**
 * Persons and events that quận, phường and xã are named after: then the generic word takes a capital too (mục III.1.b; the
 * decree names Phường Điện Biên Phủ). A small list of names that mean nothing else.
 */
export const honouredNames = [
  'Điện Biên Phủ',
  'Hai Bà Trưng',
  'Trần Hưng Đạo',
  'Lý Thường Kiệt',
  'Nguyễn Trãi',
  'Nguyễn Huệ',
  'Phan Đình Phùng',
  'Phan Bội Châu',
  'Phan Châu Trinh',
  'Hoàng Văn Thụ',
  'Trần Phú',
  'Tôn Đức Thắng',
  'Võ Thị Sáu',
  'Nguyễn Thị Minh Khai',
] as const;

/** Surnames that open the name of a person: a unit so named may well be named after one. */
export const surnames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Đào',
  'Tôn',
  'Tô',
  'Trương',
  'Mạc',
  'Lương',
  'Lưu',
  'Hà',
  'Cao',
  'Tạ',
  'Chu',
  'Bà',
  'Hai',
  'Quang',
  'Trưng',
  'Gia',
  'Cách',
  'Đồng',
  'Thống',
  'Giải',
] as const;

/** Streets, markets, schools, villages whose own name begins with the word of a unit. */
export const unitLikeNames = [
  'Phường Đúc',
  'Xã Đoài',
  'Xã Đàn',
  'Xã Tắc',
  'Huyện Toại',
  'Huyện Sỹ',
  'Huyện Thanh Quan',
  'Quận Cam',
] as const;

/** What bears such a name: “đường Bà Huyện Thanh Quan”, “chợ Phường Đúc”, “Trường Tiểu học Xã Đoài”. */
export const namedPlaces = [
  ...[
    'đường',
    'phố',
    'ngõ',
    'ngách',
    'hẻm',
    'kiệt',
    'chợ',
    'cầu',
    'ga',
    'bến',
    'cảng',
    'đèo',
    'ngã ba',
    'ngã tư',
    'làng',
    'thôn',
    'ấp',
    'xóm',
  ],
  ...[
    'bản',
    'khu phố',
    'khu di tích',
    'di tích',
    'chùa',
    'đình',
    'đền',
    'miếu',
    'nhà thờ',
    'giáo xứ',
    'giáo phận',
    'giáo họ',
    'nhà thương',
  ],
  ...['trường', 'mầm non', 'mẫu giáo', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'THCS', 'THPT', 'phường', 'xã', 'bà', 'ông'],
] as const;

/** Words that begin what a unit does or what follows its name, typed with a capital: “UBND Thành phố Báo cáo”. */
export const notUnitNames = [
  ...['Báo cáo', 'Ban hành', 'Tổng hợp', 'Tổ chức', 'Triển khai', 'Thực hiện', 'Hướng dẫn', 'Kiểm tra', 'Phối hợp', 'Chủ trì', 'Chỉ đạo'],
  ...['Yêu cầu', 'Đề nghị', 'Khen thưởng', 'Quyết định', 'Phê duyệt', 'Xem xét', 'Công nhận', 'Theo dõi', 'Căn cứ', 'Thông báo'],
  ...['Kế hoạch', 'Nghị quyết', 'Chỉ thị', 'Quy định', 'Công văn', 'Tờ trình', 'Chương trình', 'Lãnh đạo', 'Tham mưu'],
] as const;
