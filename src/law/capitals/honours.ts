/**
 * Orders, medals, titles of honour and of emulation.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.2 (Huân chương Sao vàng, Anh hùng Lao động, Nghệ sĩ Nhân dân), and the names
 * in Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 (Nghệ sĩ nhân dân, Tập thể lao động xuất sắc): where they differ, both are right.
 */
import type { Spelt } from './spelt.ts';

export const grades = ['Nhất', 'Nhì', 'Ba'] as const;

const orders = [
  'Huân chương Sao vàng',
  'Huân chương Hồ Chí Minh',
  'Huân chương Độc lập',
  'Huân chương Quân công',
  'Huân chương Lao động',
  'Huân chương Bảo vệ Tổ quốc',
  'Huân chương Chiến công',
  'Huân chương Kháng chiến',
  'Huân chương Đại đoàn kết dân tộc',
  'Huân chương Dũng cảm',
  'Huân chương Hữu nghị',
  'Huy chương Quân kỳ quyết thắng|Huy chương Quân kỳ Quyết thắng',
  'Huy chương Vì an ninh Tổ quốc|Huy chương Vì An ninh Tổ quốc',
  'Huy chương Chiến sĩ vẻ vang|Huy chương Chiến sĩ Vẻ vang',
  'Huy chương Kháng chiến',
  'Huy chương Hữu nghị',
] as const;

/** “Huân chương Lao động hạng Ba” is one name. */
const graded = orders.flatMap((order) =>
  grades.map((grade) =>
    order
      .split('|')
      .map((name) => `${name} hạng ${grade}`)
      .join('|'),
  ),
);

const people = ['Nhà giáo', 'Thầy thuốc', 'Nghệ sĩ', 'Nghệ sỹ', 'Nghệ nhân'].flatMap((who) => [
  `${who} nhân dân|${who} Nhân dân`,
  `${who} ưu tú|${who} Ưu tú`,
]);

const titles = [
  'Anh hùng Lao động',
  'Anh hùng Lực lượng vũ trang nhân dân|Anh hùng Lực lượng vũ trang Nhân dân|Anh hùng lực lượng vũ trang nhân dân',
  ...people,
  ...['Chiến sĩ', 'Chiến sỹ'].flatMap((who) => [
    `${who} thi đua toàn quốc|${who} Thi đua toàn quốc`,
    `${who} thi đua cơ sở|${who} Thi đua cơ sở`,
    `${who} thi đua cấp tỉnh|${who} Thi đua cấp tỉnh`,
    `${who} tiên tiến`,
  ]),
  'Lao động tiên tiến',
  'Tập thể lao động xuất sắc|Tập thể Lao động xuất sắc',
  'Tập thể lao động tiên tiến|Tập thể Lao động tiên tiến',
  'Đơn vị quyết thắng|Đơn vị Quyết thắng',
  'Đơn vị tiên tiến',
  'Gia đình văn hóa|Gia đình Văn hóa',
  'Cờ thi đua của Chính phủ|Cờ Thi đua của Chính phủ|cờ thi đua của Chính phủ',
] as const;

export const honours: readonly Spelt[] = [
  { names: [...orders, ...graded, 'Bà mẹ Việt Nam anh hùng|Bà mẹ Việt Nam Anh hùng|Mẹ Việt Nam anh hùng'], small: 'wrong' },
  { names: ['Mẹ Việt Nam anh hùng|Mẹ Việt Nam Anh hùng'], small: 'wrong' },
  // “các nghệ sĩ ưu tú”, “phong trào lao động tiên tiến”: in small letters the people, not the title.
  { names: titles, small: { behind: String.raw`\<danh\s+hiệu\s+[“"]?$` } },
];
