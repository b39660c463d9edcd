/** Names of persons by their surname: usage, no law. */
import { regex } from '../vietnamese/letters.ts';
import { oneLine } from '../vietnamese/white-space.ts';

const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Tô|Trương|Mai|Lương|Lưu|Hà|Cao|Tạ|Chu|Đoàn|Trịnh|Lò|Quàng|Cầm|Thào|Sùng|Giàng|Vàng|Ma|Nông|Triệu|Lâm|Thái|Tống|Phùng|Vương|Kiều|Quách|Bạch|Từ|La|Tòng|Hạ|Rơ';
const person = regex.u`^(?:${surnames})(?:\s\p{Lu}\p{Ll}*){1,4}$`;

/** `Nguyễn Văn Bình`, and not `Chủ tịch`. */
export function isPersonName(words: string): boolean {
  return person.test(oneLine(words));
}
