/**
 * Words of two syllables for documents, offices and bodies, whose second syllable never takes a capital: “Kế hoạch”, “Chủ tịch”.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1.a, V.3, V.6 (a capital on the first letter of the word); the list is ours.
 */
import type { Spelt } from './spelt.ts';

const words =
  'kế hoạch, quyết định, nghị quyết, nghị định, thông tư, chỉ thị, báo cáo, tờ trình, hướng dẫn, chương trình, quy chế, quy định, thông báo, ' +
  'biên bản, đề án, phương án, hợp đồng, phụ lục, chủ tịch, bí thư, giám đốc, bộ trưởng, thứ trưởng, thủ tướng, hiệu trưởng, cục trưởng, ' +
  'bệnh viện, ủy ban, kho bạc, bảo hiểm, ngân hàng, công ty, mặt trận, liên đoàn, công đoàn, chính phủ, nhà nước, phong trào, thi đua, ' +
  'khen thưởng, tổ chức, thực hiện, cán bộ, viên chức, cơ quan, đơn vị, địa phương, cá nhân, tập thể, nhiệm vụ, nội dung, mục đích, yêu cầu, ' +
  'nội vụ, ngân sách, tài chính, tư pháp, giáo dục, đào tạo, kinh tế, hành chính, thường trực, thường vụ, chỉ đạo, tham mưu, lãnh đạo, chuyên viên, ' +
  'kế toán, danh hiệu, hình thức, huân chương, huy chương, bằng khen, giấy khen, tỉnh ủy, thành ủy, huyện ủy, đảng ủy, đảng bộ, chi bộ';

/** Given names as well (“Trần Công An”), unless no other capital, or a word of office, stands before. */
const alsoNames =
  'công an, công văn, công chức, quốc hội, văn phòng, văn hóa, xã hội, trung tâm, trung ương, thanh tra, thành viên, tổ quốc, y tế';
const noName = String.raw`(?:^|[^\p{L}\s]\s*|\<\p{Ll}+\s+|\<(?:Trưởng|Phó|Chánh|Bộ|Sở|Ban|Phòng|Các|Theo|Ngành|Nhà|Vệ)\s+)$`;

export const compounds: readonly Spelt[] = [
  { names: words.split(', '), small: 'common' },
  { names: alsoNames.split(', '), small: 'common', behind: noName },
  // “Tổng Cục trưởng” is the decree's own; “Hội Đồng hương”; before a name the unit is another rule's.
  { names: ['chi cục'], small: 'common', before: String.raw`^(?!\s+trưởng)` },
  { names: ['hội đồng'], small: 'common', before: String.raw`^(?!\s+(?:hương|ngũ|môn|niên))` },
  { names: ['thành phố', 'thị trấn', 'đặc khu'], small: 'common', before: String.raw`^(?!\s+\p{Lu})` },
];
