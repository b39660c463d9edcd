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
