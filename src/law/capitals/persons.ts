/**
 * Persons of history, and the Party where it stands alone.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.1, II.2.b (Lê-nin), V.4 (Bác, Đảng); the choice of names is ours.
 */
import { honouredNames } from '../place-names.ts';
import type { Spelt } from './spelt.ts';

export const persons: readonly Spelt[] = [
  {
    names: [
      ...honouredNames,
      'Chủ tịch Hồ Chí Minh',
      'Hồ Chí Minh',
      'Võ Nguyên Giáp',
      'Nguyễn Ái Quốc',
      'Nguyễn Tất Thành',
      'Hùng Vương',
      'Lênin',
      'Mác - Lênin|Mác - Lê-nin',
      'Mác - Lê-nin|Mác - Lênin',
      'Vua Hùng|vua Hùng',
    ],
    small: 'wrong',
  },
  // Streets and monuments keep the name that they bear.
  {
    names: ['Lê-nin|Lênin|Lê Nin'],
    small: 'wrong',
    behind: String.raw`(?<!\<(?:[Đđ]ường|[Pp]hố|[Tt]rường|tượng\s+đài|tượng|[Cc]ông\s+viên|[Qq]uảng\s+trường)\s+(?:V\.?\s?I\.?\s?)?)$`,
  },
  // “bác Hồ Văn Nam” is a neighbour.
  { names: ['Bác Hồ'], small: 'wrong', before: String.raw`^(?!\s+\p{Lu})` },
  {
    names: ['chủ trương của Đảng', 'đường lối của Đảng', 'sự lãnh đạo của Đảng', 'chính sách của Đảng', 'chủ trương, đường lối của Đảng'],
    small: 'wrong',
    before: String.raw`^(?!\s+(?:[bB]ộ|[ủuUỦ][ỷyỶ]|viên|đoàn|cầm|phái|đối))`,
  },
];
