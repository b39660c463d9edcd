/**
 * Names of organs as they are written: a capital on the words for the type and for the function or field.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1, and the names in Nghị quyết 176/2025/QH15 (ministries), Nghị định
 * 150/2025/NĐ-CP (departments); state of the law on 2026-11-20.
 */
import type { Spelt } from './capitals/spelt.ts';

/** Names that have no other meaning: wrong in any other capitals, also wholly in small letters; `|` between right spellings. */
export const properOrgans: readonly string[] = [
  'Ủy ban nhân dân',
  'Văn phòng Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Liên hiệp Phụ nữ',
  'Hội đồng Thi đua - Khen thưởng',
  'Ban Thi đua - Khen thưởng Trung ương',
  'Ban Thi đua - Khen thưởng',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Ủy ban Thường vụ Quốc hội',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân|Viện Kiểm sát nhân dân',
  'Đoàn đại biểu Quốc hội|Đoàn Đại biểu Quốc hội|đoàn đại biểu Quốc hội',
  'Hội đồng bầu cử quốc gia|Hội đồng Bầu cử quốc gia|Hội đồng Bầu cử Quốc gia',
  'Ủy ban bầu cử|Ủy ban Bầu cử',
  'Đảng Cộng sản Việt Nam',
  'Ban Chấp hành Trung ương',
  'Văn phòng Trung ương Đảng',
  'Bộ Chính trị',
  'Bộ Chỉ huy quân sự|Bộ Chỉ huy Quân sự',
];

/** “quốc hội các nước” is no name. */
export const assembly: Spelt = { names: ['Quốc hội'], small: 'wrong', before: String.raw`^(?!\s+(?:các|những|hai|nước)\>)` };

/** “chính phủ điện tử”, “tổ chức phi chính phủ”, “chính phủ các nước” are no name. */
export const government: Spelt = {
  names: ['Chính phủ'],
  small: { behind: String.raw`\<(?:của|do|trình|giúp|và|bởi)\s+$` },
  before: String.raw`^(?!\s+(?:điện\s+tử|số|kiến\s+tạo|các|nước|mở|hai))`,
};

/** “Sở”, “Bộ” and their fields: in small letters “cơ sở y tế”, “cán bộ y tế” are words like any other. */
export const departments = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Văn hóa và Thể thao',
  'Sở Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Dân tộc và Tôn giáo',
  'Sở Ngoại vụ',
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ Ngoại giao',
  'Bộ Nội vụ',
  'Bộ Tư pháp',
  'Bộ Tài chính',
  'Bộ Công Thương',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Xây dựng',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Khoa học và Công nghệ',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Y tế',
  'Bộ Dân tộc và Tôn giáo',
] as const;

/** Names that are common nouns in small letters (“thành lập ban chỉ đạo”), and at the head of a sentence. */
export const commonOrgans = [
  'Ban Chỉ đạo',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Liên đoàn Lao động',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
] as const;
