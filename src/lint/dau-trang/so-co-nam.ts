import { decree } from '../../decree30.ts';
import { abbreviations } from '../../law/abbreviations.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';

/** Kinds that are never văn bản quy phạm pháp luật; a contract's number is the parties' own affair. */
const never: ReadonlyMap<string, string> = new Map(
  (['Kế hoạch', 'Báo cáo', 'Tờ trình', 'Chương trình', 'Thông báo', 'Hướng dẫn', 'Phương án', 'Đề án', 'Công điện', 'Giấy mời'] as const)
    .map((name): [string, string] => [abbreviations[name], name.toLowerCase()])
    .concat([['CV', 'công văn']]),
);

/** A year between number and kind is the form of legal documents only. */
export const coNam: Rule = {
  code: 'so/co_nam',
  severity: 'error',
  about: 'Số của văn bản hành chính không có năm; năm chỉ có trong số của văn bản quy phạm pháp luật.',
  cure: 'Bỏ phần năm: 12/KH-UBND.',
  basis: decree('mục II.3.b'),
  bad: `
mo_dau: Thực hiện Kế hoạch số ⟦12/2026/KH-UBND⟧ ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh như sau
`,
  good: `
mo_dau: Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh như sau
`,
  *check({ documentNumbers }) {
    for (const { text, span, so, nam, loai, co_quan, dong_so } of documentNumbers) {
      if (nam === '' || !never.has(loai)) continue;
      yield inText(text, span.start, span.end, {
        // A document of another organ may really be numbered so.
        ...(dong_so ? {} : { severity: 'warning' }),
        message: `Số “${text.text.slice(span.start, span.end)}” có năm ${nam}, cần chỉ ghi số và ký hiệu như ${so}/${loai}-${co_quan}`,
        help: `đối chiếu với bản gốc rồi ghi “${so}/${loai}-${co_quan}”; ${never.get(loai)} không phải là văn bản quy phạm pháp luật nên số không có năm`,
      });
    }
  },
};
