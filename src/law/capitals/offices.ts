/**
 * Offices and ranks, which take a capital right before the organ or the person that they are of.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.3 (Chủ tịch Quốc hội, Phó Thủ tướng, Giáo sư); the choice is ours.
 */
import { personalFamilyNames } from './family-names.ts';
import type { Spelt } from './spelt.ts';

const heads = [
  ...['Chủ tịch', 'Giám đốc', 'Tổng Giám đốc', 'Bí thư', 'Bộ trưởng', 'Thủ tướng', 'Chánh Văn phòng', 'Chánh Thanh tra', 'Hiệu trưởng'],
  ...['Viện trưởng', 'Chủ nhiệm', 'Tổng Biên tập'],
];
const offices = [...heads, ...heads.map((head) => `Phó ${head}`), 'Tổng Bí thư', 'Thứ trưởng'];

const ranks = [
  ...['Giáo sư', 'Phó Giáo sư', 'Tiến sĩ', 'Tiến sỹ', 'Thạc sĩ', 'Thạc sỹ'],
  ...['Đại', 'Thượng', 'Trung', 'Thiếu'].flatMap((rank) => [`${rank} tướng`, `${rank} tá`]),
];

/** First words of organs behind an office. */
const organs =
  'UBND|HĐND|MTTQ|(?:Ủy|Uỷ)\\s+ban|Hội|Quốc\\s+hội|Chính\\s+phủ|Sở|Bộ|Tỉnh|Thành|Đảng|Huyện\\s+ủy|Đoàn|Thanh\\s+tra|Trường|Bệnh\\s+viện|Trung\\s+tâm|' +
  'Công\\s+an|Liên\\s+đoàn|Đài|Báo|Viện|Học\\s+viện|Đại\\s+học|Ban\\s+Quản|Kho\\s+bạc|Bảo\\s+hiểm|Quỹ|Công\\s+ty|Ngân\\s+hàng|Văn\\s+phòng|Chi\\s+bộ';
const person = `(?:${personalFamilyNames.join('|')})\\s+\\p{Lu}\\p{Ll}`;

/** “các giám đốc Sở” are no one in particular. */
const someone = String.raw`(?<!\<(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Mm]ột|[Mm]ọi|[Tt]ừng|[Nn]guyên|[Cc]ựu)\s+)$`;

export const officesOf: readonly Spelt[] = [
  { names: offices, small: 'wrong', behind: someone, before: `^\\s+(?:(?:${organs})\\>|${person})` },
  {
    names: ['Trưởng Công an', 'Phó Trưởng Công an'],
    small: 'wrong',
    behind: someone,
    before: '^\\s+(?:xã|phường|đặc\\s+khu|tỉnh|thành\\s+phố)\\>',
  },
  { names: ranks, small: 'wrong', behind: someone, before: `^\\s+${person}` },
];
