/**
 * Holidays, days of remembrance, and lunar years.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.5, V.8.a, V.8.b; names of days from the decisions that set them (general
 * knowledge; only their capitals are used). Where official papers write a syllable both ways, both are right.
 */
import type { Spelt } from './spelt.ts';

export const holidays: readonly Spelt[] = [
  {
    names: [
      'tết Nguyên đán',
      'Nguyên đán',
      'tết Trung thu',
      'tết Đoan ngọ|tết Đoan Ngọ',
      'Giỗ Tổ Hùng Vương|Giỗ tổ Hùng Vương|giỗ Tổ Hùng Vương',
    ],
    small: 'wrong',
  },
  {
    names: [
      'ngày Quốc khánh',
      'lễ Quốc khánh',
      'dịp Quốc khánh',
      'mừng Quốc khánh',
      'tết Quốc khánh',
      'ngày Quốc tế Lao động',
      'ngày Quốc tế Phụ nữ|ngày Quốc tế phụ nữ',
      'ngày Quốc tế Thiếu nhi|ngày Quốc tế thiếu nhi',
      'ngày Quốc tế Hạnh phúc|ngày Quốc tế hạnh phúc',
      'ngày Quốc tế Người cao tuổi|ngày Quốc tế người cao tuổi',
      'ngày Phụ nữ Việt Nam',
      'ngày Nhà giáo Việt Nam',
      'ngày Thầy thuốc Việt Nam',
      'ngày Doanh nhân Việt Nam',
      'ngày Gia đình Việt Nam',
      'ngày Người cao tuổi Việt Nam',
      'ngày Báo chí Cách mạng Việt Nam|ngày Báo chí cách mạng Việt Nam',
      'ngày Sách và Văn hóa đọc Việt Nam|ngày Sách và văn hóa đọc Việt Nam',
      'ngày Pháp luật Việt Nam',
      'ngày Dân số Việt Nam',
      'ngày Khuyến học Việt Nam',
      'ngày Chuyển đổi số quốc gia|ngày Chuyển đổi số Quốc gia',
      'ngày Thương binh - Liệt sĩ|ngày Thương binh - liệt sĩ',
      'ngày Thương binh - Liệt sỹ|ngày Thương binh - liệt sỹ',
      'ngày Môi trường thế giới|ngày Môi trường Thế giới',
      'ngày Giải phóng miền Nam|ngày giải phóng miền Nam',
    ],
    small: 'wrong',
    // “hằng ngày phụ nữ Thái dệt vải”
    behind: String.raw`(?<!\<(?:[Hh]ằng|[Hh]àng|[Mm]ỗi|[Tt]ừng|[Cc]ả|[Mm]ột|[Nn]hiều)\s+)$`,
  },
  // A given name as well; beside its date it is the holiday.
  { names: ['Quốc khánh|Quốc Khánh'], small: 'wrong' },
  { names: ['Quốc khánh'], small: 'wrong', before: String.raw`^\s*(?:\(|nước|ngày\s+)?\s*0?2\s*[-/–]\s*0?9` },
];

const stems = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ');
const branches = 'Tý|Tí Sửu Dần Mão|Mẹo Thìn Tỵ|Tị Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');

/** The sixty years: stem and branch go on together. */
const years = Array.from({ length: 60 }, (_, index) => {
  const stem = stems[index % stems.length] ?? '';
  return (branches[index % branches.length] ?? '').split('|').map((branch) => `${stem} ${branch}`);
}).flat();

export const lunarYears: readonly Spelt[] = [{ names: years, small: 'wrong', behind: String.raw`\<(?:[Nn]ăm|[Xx]uân|[Tt]ết|đán|Đán)\s+$` }];
