import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** “Kính gửi” heads a report, a submission or a letter; a plan is sent to its recipients at the end. */
export const kinhGui: Rule = {
  code: 'bo_cuc/kinh_gui',
  severity: 'warning',
  about: 'Kế hoạch không có dòng “Kính gửi”, chỉ công văn, tờ trình, báo cáo gửi cấp trên mới có.',
  cure: 'Bỏ dòng “Kính gửi” và ghi các nơi ấy vào `noi_nhan`.',
  basis: decree('mục II.9.b'),
  whole: true,
  bad: `
mo_dau: |
  ⟦Kính gửi: Các sở, ban, ngành tỉnh⟧
  Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  good: `
mo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  words: ['kính gửi'],
  *check({ plan, texts }) {
    for (const text of texts) {
      const found = isOfPlan(text, plan.loai) ? line.exec(text.text) : null;
      if (!found) continue;
      yield inText(text, 0, text.text.length, {
        message: 'Kế hoạch có dòng “Kính gửi”, cần bỏ đi: nơi nhận kế hoạch ghi ở cuối văn bản',
        help: 'bỏ dòng này, ghi từng nơi vào `noi_nhan`',
      });
    }
  },
};

const line = regex.iu`^[\s*]*kính\s+gửi(?:\s*:|[\s*]*$|\s+(?:các|ông|bà|ủy|uỷ|sở|phòng)\>)`;

/** The lead-in and what stands at the top of the body: an appendix, or a form in the text, may hold a letter. */
function isOfPlan({ path, key }: Text, loai: string): boolean {
  const [first, ...rest] = path[0] === 'ke_hoach' ? path.slice(1) : loai === 'ke_hoach' ? path : [];
  return first === 'mo_dau' || (first === 'noi_dung' && key === 'noi_dung' && (rest.length === 0 || rest[0] === 0));
}
