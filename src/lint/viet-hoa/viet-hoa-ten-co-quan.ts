import type { Span } from '../../diagnostic.ts';
import { assembly, commonOrgans, government, properOrgans } from '../../law/organs.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isCapital, isMidSentence, isPrintedAsTyped } from '../shared/capitals.ts';
import { isOtherwiseListed } from '../shared/listed-agencies.ts';
import { nameKey } from '../shared/name-patterns.ts';
import { oneComplaintEach } from '../shared/repeated-slips.ts';
import type { Misspelt } from '../shared/spelt-names.ts';

/** Names of organs in wrong capitals; what may be a common noun in small letters is left alone. */
export const tenCoQuan: Rule = {
  code: 'viet_hoa/ten_co_quan',
  severity: 'warning',
  about:
    'Tên cơ quan, tổ chức viết hoa chữ đầu của từ chỉ loại hình và từ chỉ chức năng, lĩnh vực, và ghi đủ tên: Ủy ban nhân dân, Sở Nội vụ.',
  cure: 'Viết đúng tên cơ quan như trong giúp.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1.a',
  bad: `
mo_dau: ⟦Ủy Ban Nhân Dân⟧ tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  good: `
mo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  check(subject) {
    const names = (subject.misspeltNames.get('ten_co_quan') ?? []).filter(
      (name) => isPrintedAsTyped(name.text) && !mayBeCommon(name) && !isOtherwiseListed(subject, name.text.path, spanOf(name)),
    );
    return oneComplaintEach(names.map(slipOf));
  },
};

function spanOf({ text, start, end }: Misspelt): Span {
  return { start: text.start + start, end: text.start + end };
}

const proper = new Set([...properOrgans, ...assembly.names, ...government.names].map((name) => name.split('|')[0]));
const common = new Set<string>(commonOrgans);

function slipOf({ text, start, end, typed, right }: Misspelt) {
  const whole = nameKey(typed) === nameKey(right);
  return {
    text,
    start,
    end,
    message: `Tên cơ quan “${oneLine(typed)}” ${whole ? 'viết hoa chưa đúng' : 'chưa đủ chữ'}, cần ghi “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}

/** “cơ sở y tế”, “cán bộ y tế”, “Trưởng phòng Văn hóa - Xã hội”, “thành lập ban chỉ đạo”, and “Ban chỉ đạo …” at the head of a sentence. */
function mayBeCommon({ text, start, typed, right }: Misspelt): boolean {
  const [first = '', ...rest] = typed.split(/\s+/u);
  // “các bộ Nội vụ, Tài chính”: of several the word of their kind is a common noun.
  if (!isCapital(first) && /(?:^|\s)các\s+$/iu.test(text.text.slice(0, start))) return true;
  if (proper.has(right)) return false;
  if (common.has(right) && !isMidSentence(text, start)) return true;
  return !isCapital(first) && (!rest.some(isCapital) || /(?:cơ|trụ|cán|nội|toàn|đảng|trưởng|phó)\s+$/iu.test(text.text.slice(0, start)));
}
