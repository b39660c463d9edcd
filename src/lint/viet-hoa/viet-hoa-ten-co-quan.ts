import { commonOrgans, departments, properOrgans } from '../../law/organs.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isCapital, isMidSentence, isPrintedAsTyped } from '../shared/capitals.ts';
import { type FoundName, finder } from '../shared/name-patterns.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce } from '../shared/word-complaints.ts';

/** Names of organs in wrong capitals; what may be a common noun in small letters is left alone. */
export const tenCoQuan: Rule = {
  code: 'viet_hoa/ten_co_quan',
  severity: 'warning',
  about: 'Tên cơ quan, tổ chức viết hoa chữ đầu của từ chỉ loại hình và từ chỉ chức năng, lĩnh vực: Ủy ban nhân dân, Sở Nội vụ.',
  cure: 'Viết đúng tên cơ quan như trong giúp.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1.a',
  bad: `
mo_dau: ⟦Ủy Ban Nhân Dân⟧ tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  good: `
mo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  check({ texts }) {
    return complaintsOnce(texts.filter(isPrintedAsTyped), find, say);
  },
};

const find = finder([...properOrgans, ...departments, ...commonOrgans]);
const proper = new Set<string>(properOrgans);
const common = new Set<string>(commonOrgans);

function say(found: FoundName, text: Text) {
  const { typed, right } = found;
  if (hasCapitalsOf(typed, right) || mayBeCommon(text, found)) return null;
  return {
    message: `Tên cơ quan “${oneLine(typed)}” viết hoa chưa đúng, cần “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}

/** “cơ sở y tế”, “cán bộ y tế”, “Trưởng phòng Văn hóa - Xã hội”, “thành lập ban chỉ đạo”, and “Ban chỉ đạo …” at the head of a sentence. */
function mayBeCommon(text: Text, { start, typed, right }: FoundName): boolean {
  if (proper.has(right)) return false;
  const [first = '', ...rest] = typed.split(/\s+/u);
  if (common.has(right) && !isMidSentence(text, start)) return true;
  return !isCapital(first) && (!rest.some(isCapital) || /(?:cơ|trụ|cán|nội|toàn|đảng|trưởng|phó)\s+$/iu.test(text.text.slice(0, start)));
}
