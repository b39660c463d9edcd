/**
 * Events of history, and papers.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.9 (Cách mạng tháng Tám, Phong trào Xô viết Nghệ Tĩnh), V.10 (Báo Nhân dân,
 * Tạp chí Cộng sản); where papers print their own names otherwise, both are right.
 */
import type { Spelt } from './spelt.ts';

export const events: readonly Spelt[] = [
  {
    names: [
      'Cách mạng tháng Tám|Cách mạng Tháng Tám',
      'Cách mạng tháng Mười|Cách mạng Tháng Mười',
      'Cách mạng tháng Mười Nga|Cách mạng Tháng Mười Nga',
      'Phong trào Xô viết Nghệ Tĩnh|phong trào Xô viết Nghệ Tĩnh',
      'Xô viết Nghệ Tĩnh|Xô viết Nghệ - Tĩnh',
      'Phong trào Cần Vương|phong trào Cần Vương',
      'Chiến thắng Điện Biên Phủ|chiến thắng Điện Biên Phủ',
      'Chiến dịch Điện Biên Phủ|chiến dịch Điện Biên Phủ',
      'Chiến dịch Hồ Chí Minh|chiến dịch Hồ Chí Minh',
    ],
    small: 'wrong',
  },
];

export const papers: readonly Spelt[] = [
  {
    names: [
      'Báo Nhân dân|Báo Nhân Dân|báo Nhân dân|báo Nhân Dân',
      'Báo Quân đội nhân dân|Báo Quân đội Nhân dân|báo Quân đội nhân dân|báo Quân đội Nhân dân',
      'Báo Công an nhân dân|Báo Công an Nhân dân|báo Công an nhân dân|báo Công an Nhân dân',
      'Tạp chí Cộng sản|tạp chí Cộng sản',
      'Đường Kách mệnh|Đường kách mệnh|Đường Kách Mệnh',
    ],
    small: 'common',
  },
  { names: ['Tạp chí Cộng sản|tạp chí Cộng sản'], small: 'wrong' },
];
