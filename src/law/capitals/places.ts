/**
 * Regions, countries, and places beneath the province that plans often name.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1 (Tây Bắc, Bắc Bộ, Cửa Lò, Vũng Tàu), III.2 (Trung Quốc, Mát-xcơ-va); the
 * choice of places is ours: former provincial cities and towns, wards, special zones, each with no other meaning.
 */
import type { Spelt } from './spelt.ts';

const area = String.raw`\<(?:[Vv]ùng|[Mm]iền|[Kk]hu\s+vực|[Vv]ịnh|[Xx]ứ|[Đđ]ồng\s+bằng|[Dd]uyên\s+hải|[Cc]ác\s+tỉnh)\s+$`;

export const regions: readonly Spelt[] = [
  {
    names: [
      'Tây Nguyên',
      'Bắc Trung Bộ',
      'Nam Trung Bộ',
      'Đông Nam Bộ',
      'Tây Nam Bộ',
      'Đông Nam Á',
      'miền Bắc',
      'miền Nam',
      'miền Trung',
      'đồng bằng sông Hồng|đồng bằng Sông Hồng',
      'đồng bằng sông Cửu Long|đồng bằng Sông Cửu Long',
      'sông Cửu Long',
    ],
    small: 'wrong',
  },
  // Only so that “miền trung du”, “miền Nam Trung Bộ” and “miền Bắc Bộ” are read as they are meant.
  {
    names: ['miền trung du|miền Trung du', 'miền Nam Bộ', 'miền Trung Bộ', 'miền Bắc Bộ', 'miền Nam Trung Bộ', 'miền Bắc Trung Bộ'],
    small: 'common',
  },
  { names: ['Bắc Bộ', 'Trung Bộ', 'Nam Bộ'], small: 'wrong', behind: area },
  { names: ['Tây Bắc', 'Đông Bắc', 'Việt Bắc'], behind: area, small: { behind: String.raw`\<(?:[Cc]hiến\s+khu|[Cc]ác\s+tỉnh)\s+$` } },
  { names: ['Biển Đông|biển Đông'], small: 'common', behind: String.raw`\<(?:trên|ở|vùng|tình\s+hình|khu\s+vực|với)\s+$` },
];

export const countries: readonly Spelt[] = [
  {
    names: [
      'Việt Nam',
      'Trung Quốc',
      'Hàn Quốc',
      'Nhật Bản',
      'Hoa Kỳ',
      'Thái Lan',
      'Ấn Độ',
      'Thụy Sĩ',
      'Thụy Điển',
      'Tây Ban Nha',
      'Bắc Kinh',
    ],
    small: 'wrong',
  },
  { names: ['Mát-xcơ-va', 'Xinh-ga-po', 'Bình Nhưỡng', 'Đài Loan', 'Hà Lan', 'Ba Lan', 'Triều Tiên'], small: 'common' },
];

const unit = String.raw`\<(?:[Tt]hành\s+phố|T[Pp]\.?|[Tt]hị\s+xã|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã|[Tt]hị\s+trấn|[Đđ]ặc\s+khu|[Đđ]ảo|[Vv]ịnh)\s+$`;

export const places: readonly Spelt[] = [
  {
    names: (
      'Buôn Ma Thuột, Buôn Hồ, Đà Lạt, Nha Trang, Vũng Tàu, Phan Thiết, Quy Nhơn, Tuy Hòa, Hội An, Tam Kỳ, Biên Hòa, Thủ Dầu Một, Thủ Đức, ' +
      'Mỹ Tho, Long Xuyên, Châu Đốc, Rạch Giá, Hà Tiên, Phú Quốc, Vĩnh Yên, Phúc Yên, Việt Trì, Hạ Long, Cẩm Phả, Uông Bí, Móng Cái, Cửa Lò, ' +
      'Sầm Sơn, Đồng Hới, Đông Hà, Sa Pa, Sa Đéc, Cao Lãnh, Điện Biên Phủ, Phủ Lý, Tam Điệp, Từ Sơn, Chí Linh, Bảo Lộc, Gia Nghĩa, Đồng Xoài, ' +
      'Bà Rịa, Long Khánh, Dĩ An, Thuận An, Cam Ranh, Ninh Kiều, Cái Răng, Bình Thạnh, Gò Vấp, Phú Nhuận, Hoàn Kiếm, Ba Đình, Cầu Giấy, Đống Đa, ' +
      'Thanh Xuân, Long Biên, Hà Đông, Sơn Trà, Hải Châu, Cẩm Lệ, Liên Chiểu, Côn Đảo, Lý Sơn, Vân Đồn, Cô Tô, Trường Sa, Hoàng Sa, Bạch Long Vĩ, ' +
      'Kiên Hải, Thổ Châu, Cồn Cỏ, Mường Thanh, Nghĩa Lộ, Mộc Châu'
    ).split(', '),
    small: 'wrong',
    behind: unit,
  },
];
