import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { agencyKey, type Mention } from '../shared/agencies.ts';
import { groupBy } from '../shared/group-by.ts';

/** An agency stands once in a task: it leads or it supports. */
export const donViGhiHaiLan: Rule = {
  code: 'nhiem_vu/don_vi_ghi_hai_lan',
  severity: 'warning',
  about: 'Trong một nhiệm vụ, mỗi cơ quan chỉ ghi một lần: hoặc chủ trì, hoặc phối hợp.',
  cure: 'Bỏ cơ quan chủ trì khỏi `phoi_hop`, hoặc bỏ tên ghi lặp.',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Văn phòng UBND tỉnh
        phoi_hop:
          - Sở Nội vụ
          - ⟦Văn phòng Ủy ban nhân dân tỉnh⟧
        thoi_gian: Tháng 3/2026
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Văn phòng UBND tỉnh
        phoi_hop:
          - Sở Nội vụ
          - Các sở, ban, ngành
        thoi_gian: Tháng 3/2026
`,
  *check(subject) {
    const named = subject.agencies.filter(({ field, name }) => (field === 'chu_tri' || field === 'phoi_hop') && regex.u`\p{L}`.test(name));
    for (const inTask of groupBy(named, taskPath).values()) yield* repeated(inTask);
  },
};

function taskPath({ path, field }: Mention): string {
  return path.slice(0, path.lastIndexOf(field)).join('/');
}

function* repeated(inTask: readonly Mention[]): Iterable<Problem> {
  const leadFirst = inTask.toSorted((a, b) => Number(a.field === 'phoi_hop') - Number(b.field === 'phoi_hop'));
  for (const [first, ...again] of groupBy(leadFirst, withPart).values()) {
    for (const mention of again)
      if (first)
        yield {
          path: mention.path,
          range: mention.range,
          message: `“${mention.name}” ${found(first, mention)}, cần chỉ ghi một lần`,
          help: 'bỏ tên ở đây, hoặc thay bằng cơ quan khác',
          related: [{ message: 'đã ghi ở đây', path: first.path, range: first.range }],
        };
  }
}

/** Two parts of one agency, each named in brackets, are two. */
function withPart({ name, key }: Mention): string {
  return name.includes('(') ? agencyKey(name.replace(/[()]/gu, ' ')) : key;
}

function found(first: Mention, again: Mention): string {
  if (first.field !== again.field) return 'vừa chủ trì vừa phối hợp một nhiệm vụ';
  return `ghi hai lần trong cơ quan ${first.field === 'chu_tri' ? 'chủ trì' : 'phối hợp'}`;
}
