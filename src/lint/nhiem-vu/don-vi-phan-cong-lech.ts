import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { coverage, isSingleAgency, type Mention } from '../shared/agencies.ts';
import { groupBy } from '../shared/group-by.ts';
import { namesListed } from '../shared/listed-agencies.ts';
import { typedAt, valueAt } from '../shared/typed-values.ts';

/** The agencies that lead tasks and those under “Tổ chức thực hiện” are the same; told only where both are named one by one. */
export const phanCongLech: Rule = {
  code: 'don_vi/phan_cong_lech',
  severity: 'info',
  about: 'Cơ quan chủ trì nhiệm vụ có trong phần phân công, và cơ quan được giao chủ trì nhiệm vụ trong phần phân công có nhiệm vụ.',
  cure: 'Thêm cơ quan vào `phan_cong`, hoặc sửa `chu_tri`.',
  whole: true,
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 3/2026
      - noi_dung: Xét khen thưởng ngành giáo dục
        chu_tri: ⟦Sở Giáo dục và Đào tạo⟧
        thoi_gian: Tháng 7/2026
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
      - don_vi: ⟦Sở Y tế⟧
        noi_dung: Chủ trì thực hiện các nhiệm vụ được giao tại mục II.
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
        thoi_gian: Tháng 7/2026
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
      - don_vi: Các sở, ban, ngành
        noi_dung: Thực hiện các nhiệm vụ được giao tại mục II.
`,
  *check(subject) {
    const all = subject.agencies;
    const [leads, supports, units] = (['chu_tri', 'phoi_hop', 'don_vi'] as const).map((field) => all.filter((m) => m.field === field));
    if (!leads?.length || !units?.length) return;
    const isAmong = (names: readonly Mention[]) =>
      coverage(
        names.map(({ name }) => name),
        namesListed(subject),
      );
    yield* absent(leads, isAmong(units), 'chủ trì nhiệm vụ nhưng không có trong phần phân công, cần thêm vào `phan_cong`', assigned);
    const referring = units.filter((unit) => refers.test(workOf(unit, subject.input)));
    yield* absent(
      referring,
      isAmong([...leads, ...(supports ?? [])]),
      'được phân công thực hiện nhiệm vụ nhưng không có trong nhiệm vụ nào, cần thêm vào `chu_tri` hoặc `phoi_hop`',
      () => 'thêm đơn vị này vào nhiệm vụ của nó, hoặc bỏ khỏi phần phân công',
    );
  },
};

/** What a unit is given, beside its name or behind it. */
function workOf({ path, range }: Mention, input: unknown): string {
  if (path.at(-1) === 'don_vi') return JSON.stringify(valueAt(input, path.slice(0, -1)));
  return (
    typedAt(input, path)
      ?.slice(range.end)
      .split(/\n\s*\*\*/u, 1)[0] ?? ''
  );
}

/** Only then is a unit under “Tổ chức thực hiện” said to have tasks above; money and propaganda have none. */
const refers = /nhiệm vụ (?:được (?:giao|phân công)|nêu|ghi|tại|trong|theo)[^.;]*(?:mục|phụ lục|phần|kế hoạch)/iu;

const assigned = (name: string) => `thêm vào \`phan_cong\`\n- don_vi: ${name}\n  noi_dung: …`;

function* absent(
  wanted: readonly Mention[],
  isNamed: (name: string) => boolean,
  words: string,
  helpOf: (name: string) => string,
): Iterable<Problem> {
  const agencies = groupBy(
    wanted.filter(({ name }) => isSingleAgency(name)),
    ({ key }) => key,
  );
  for (const [first] of agencies.values())
    if (first && !isNamed(first.name))
      yield { path: first.path, range: first.range, message: `“${first.name}” ${words}`, help: helpOf(first.name) };
}
