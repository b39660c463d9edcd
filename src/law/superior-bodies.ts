/** Organs that are a part of another body, by their names: usage of offices (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2.a names the superior body above them). */
import { regex } from '../vietnamese/letters.ts';

/** Always a part of some other body. */
const parts = regex.iu`^(?:sở|phòng|văn phòng|chi cục)\>`;
/** Nearly always. */
const likely = regex.iu`^(?:ban (?:quản lý|chỉ đạo|dân tộc|tiếp công dân|thi đua)|hội đồng thi đua|trung tâm|trường (?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông|thpt|thcs|th)|bệnh viện|trạm|cục)\>`;
/** Stand alone in spite of their names: central bodies, private ones, notaries and lawyers. */
const alone = regex.iu`\<(?:văn phòng (?:chính phủ|quốc hội|chủ tịch nước|trung ương|công chứng|luật sư|đại diện|thừa phát lại)|phòng (?:thương mại và công nghiệp|công chứng|giao dịch)|sở giao dịch|trung ương|quốc gia|chính phủ|tư thục|dân lập|quốc tế|việt nam)\>`;

/** Whether an organ's superior stands above it on paper; `none`: it stands alone, or nobody can tell. */
export function superiorOf(organ: string): 'always' | 'usual' | 'none' {
  if (alone.test(organ)) return 'none';
  return parts.test(organ) ? 'always' : likely.test(organ) ? 'usual' : 'none';
}
