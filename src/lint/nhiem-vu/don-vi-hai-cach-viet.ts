import type { Problem } from '../../diagnostic.ts';
import { meantInFull } from '../../vietnamese/initials.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { type Mention, spelling, writtenOut } from '../shared/agencies.ts';
import { withCapital } from '../shared/capitals.ts';
import { groupBy } from '../shared/group-by.ts';

/** One agency is spelt in one way; in full here and in short there is usual. */
export const haiCachViet: Rule = {
  code: 'don_vi/hai_cach_viet',
  severity: 'warning',
  about: 'Tên một cơ quan viết thống nhất trong nhiệm vụ, phân công và nơi nhận; viết đầy đủ chỗ này, viết tắt chỗ khác thì được.',
  cure: 'Chọn một cách viết cho mọi chỗ.',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - noi_dung: Xét khen thưởng ngành giáo dục
        chu_tri: Sở GD&ĐT
        phoi_hop: ⟦Sở Nội Vụ⟧
        thoi_gian: Tháng 7/2026
noi_nhan:
  - Sở Nội vụ
  - ⟦Sở GDĐT⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - noi_dung: Xét khen thưởng ngành giáo dục
        chu_tri: Sở Giáo dục và Đào tạo
        phoi_hop: Sở Nội vụ
        thoi_gian: Tháng 7/2026
noi_nhan:
  - Sở Nội vụ
  - Sở GDĐT
`,
  *check(subject) {
    const { agencies, agencyList } = subject;
    for (const same of groupBy(agencies, ({ key }) => key).values()) {
      // How a listed one is spelt, its list says.
      if (agencyList?.find(same[0]?.name ?? '') || same.every(({ name }) => name === same[0]?.name)) continue;
      // Two that differ in letters and words are one in short and one in full.
      const short = meantInFull(same.map(({ name }) => name));
      for (const alike of groupBy(same, ({ name }) => `${short.has(name)} ${writtenOut(name)}`).values()) yield* otherSpellings(alike);
    }
  },
};

/** The first place of each spelling but the usual one; in a list within a sentence “các …” is small. */
function* otherSpellings(same: readonly Mention[]): Iterable<Problem> {
  const [usual, ...others] = [...groupBy(same, ({ name }) => withCapital(spelling(name))).values()].sort((a, b) => b.length - a.length);
  const model = usual?.[0];
  for (const [found] of others)
    if (found && model)
      yield {
        path: found.path,
        range: found.range,
        ...(collective.test(found.name) ? { severity: 'info' as const } : {}),
        message: `“${spelling(found.name)}” có chỗ khác viết “${spelling(model.name)}”, cần ghi thống nhất`,
        help: `ghi “${spelling(model.name)}”, hoặc chọn cách viết ở đây cho mọi chỗ`,
        related: [{ message: 'viết khác ở đây', path: model.path, range: model.range }],
      };
}

/** “Các cơ quan, đơn vị, địa phương” is no proper name. */
const collective = regex.iu`\<các\>`;
