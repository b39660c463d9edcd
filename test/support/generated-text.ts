/** Sentences, lists and recipients of everyday plans, put together by chance. */
import type { Chance } from './chance.ts';

const acts = [
  'Tổ chức phát động',
  'Triển khai thực hiện có hiệu quả',
  'Chủ trì, phối hợp với các cơ quan liên quan xây dựng',
  'Tăng cường kiểm tra, giám sát',
  'Rà soát, sửa đổi, bổ sung',
  'Đẩy mạnh tuyên truyền, phổ biến',
  'Kịp thời phát hiện, bồi dưỡng, nhân rộng',
  'Hướng dẫn, đôn đốc các cơ quan, đơn vị, địa phương thực hiện',
];
const things = [
  'phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”',
  'công tác thi đua, khen thưởng',
  'các điển hình tiên tiến, gương người tốt, việc tốt',
  'quy chế hoạt động của cụm, khối thi đua',
  'hồ sơ đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  'kế hoạch phát triển kinh tế - xã hội 6 tháng đầu năm',
  'chương trình chuyển đổi số, cải cách hành chính',
  'việc giảm 15,5% số hộ nghèo, tương đương 1.026 hộ',
];
const ends = [
  'trước ngày 30 tháng 11 năm 2026',
  'theo Nghị định số 152/2025/NĐ-CP của Chính phủ',
  'gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'trên địa bàn tỉnh; kinh phí dự kiến 1.364.329.243 đồng',
  'tại 100% cơ quan, đơn vị, doanh nghiệp và trường học',
  'bảo đảm công khai, dân chủ, đúng người, đúng việc',
  '**trong quý III năm 2026**',
  'quy mô từ 03 khu dân cư trở lên',
];
const notes = [
  ' ^[Theo báo cáo của Sở Nội vụ.]',
  ' ^[Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về việc ban hành Quy chế thi đua, khen thưởng.]',
];
export const units = [
  'Sở Nội vụ',
  'Sở Nông nghiệp và Môi trường',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Ủy ban nhân dân các xã, phường, đặc khu',
  'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
];
export const headings = [
  'Nội dung thi đua',
  'Công tác khen thưởng',
  'Các nhiệm vụ, giải pháp trọng tâm nhằm nâng cao chất lượng phong trào thi đua yêu nước trong giai đoạn mới',
  'Thời gian, địa điểm',
  'Kinh phí thực hiện',
  'Tuyên truyền, nhân rộng điển hình tiên tiến',
];
const recipientNames = [
  'Thường trực Tỉnh ủy (b/c)',
  'Ban Thi đua - Khen thưởng Trung ương (b/c)',
  'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh (p/h)',
  'Các sở, ban, ngành',
  'Chủ tịch và các Phó Chủ tịch UBND tỉnh (để b/c)',
  'Trung tâm Kiểm soát bệnh tật tỉnh',
  'Hội đồng Thi đua - Khen thưởng các cụm, khối thi đua của tỉnh (t/h)',
  'Như Điều 3',
  'Báo và Phát thanh, truyền hình tỉnh (đưa tin)',
];

/** `clauses` long, without a full stop. */
export function sentence(made: Chance, clauses: number): string {
  const objects = Array.from({ length: clauses }, () => made.pick(things)).join(', ');
  return `${made.pick(acts)} ${objects} ${made.pick(ends)}`;
}

const full = (made: Chance): string => `${sentence(made, made.from(1, 4))}.${made.once(12) ? made.pick(notes) : ''}`;

/** Some paragraphs: plain, in dashes with plus signs under them, or lettered. */
export function prose(made: Chance): string {
  const lines = made.from(1, 4);
  const kind = made.number(4);
  if (kind === 0) return Array.from({ length: lines }, () => full(made)).join('\n');
  if (kind === 1) return Array.from({ length: lines }, () => `- ${full(made)}${made.once(3) ? `\n+ ${full(made)}` : ''}`).join('\n');
  if (kind === 2) return Array.from({ length: lines }, (_, index) => `${'abcd'.charAt(index)}) ${full(made)}`).join('\n');
  return [`${sentence(made, 1)}, gồm:`, ...Array.from({ length: lines }, () => `- ${full(made)}`)].join('\n');
}

/** Numbers as a clerk types them, some with a name in bold before the text. */
export function typedNumbers(made: Chance): string {
  return Array.from({ length: made.from(2, 3) }, (_, index) => {
    const lead = made.once(2) ? `**${index + 1}. ${made.pick(headings.slice(3))}:**` : `${index + 1}.`;
    return `${lead} ${full(made)}`;
  }).join('\n');
}

export function recipients(made: Chance, count: number): (string | { ten: string; gom: string[] })[] {
  return Array.from({ length: count }, (_, index) => {
    const name = recipientNames[index] ?? made.pick(recipientNames);
    return made.once(15) ? { ten: 'Lãnh đạo Văn phòng', gom: ['Chánh Văn phòng', `${name}`] } : name;
  });
}
