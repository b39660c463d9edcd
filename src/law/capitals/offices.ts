/**
 * Offices and ranks, which take a capital right before the organ or the person that they are of.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.3 (Chủ tịch Quốc hội, Phó Thủ tướng, Giáo sư); the choice is ours.
 */

/** A deputy's is “Phó” before them. */
export const officeNames: readonly string[] = [
  'Chủ tịch',
  'Giám đốc',
  'Tổng Giám đốc',
  'Bí thư',
  'Tổng Bí thư',
  'Bộ trưởng',
  'Thứ trưởng',
  'Thủ tướng',
  'Chánh Văn phòng',
  'Chánh Thanh tra',
  'Hiệu trưởng',
  'Viện trưởng',
  'Chủ nhiệm',
  'Tổng Biên tập',
];

export const rankNames: readonly string[] = [
  ...['Giáo sư', 'Phó Giáo sư', 'Tiến sĩ', 'Tiến sỹ', 'Thạc sĩ', 'Thạc sỹ'],
  ...['Đại', 'Thượng', 'Trung', 'Thiếu'].flatMap((rank) => [`${rank} tướng`, `${rank} tá`]),
];

/** First words of organs behind an office. */
export const organWordsBehindOffices: readonly string[] = [
  ...[
    'UBND',
    'HĐND',
    'MTTQ',
    '[ỦU][ỷyỦủ]?\\s?ban',
    'Hội',
    'Quốc\\s+hội',
    'Chính\\s+phủ',
    'Sở',
    'Bộ',
    'Tỉnh',
    'Thành',
    'Đảng',
    'Huyện\\s+ủy',
    'Đoàn',
  ],
  ...[
    'Thanh\\s+tra',
    'Trường',
    'Bệnh\\s+viện',
    'Trung\\s+tâm',
    'Công\\s+an',
    'Liên\\s+đoàn',
    'Đài',
    'Báo',
    'Viện',
    'Học\\s+viện',
    'Đại\\s+học',
  ],
  ...['Ban\\s+Quản', 'Kho\\s+bạc', 'Bảo\\s+hiểm', 'Quỹ', 'Công\\s+ty', 'Ngân\\s+hàng', 'Văn\\s+phòng', 'Chi\\s+bộ'],
];
