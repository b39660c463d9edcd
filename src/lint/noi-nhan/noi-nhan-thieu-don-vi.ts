import type { Problem } from '../../diagnostic.ts';
import { chuTho } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { coverage, initials, isSingleAgency } from '../shared/agencies.ts';
import { groupBy } from '../shared/group-by.ts';
import { namesListed } from '../shared/listed-agencies.ts';
import type { Subject } from '../subject.ts';

/** Who is given work is sent the plan; a collective recipient takes in every agency of its kind. */
export const thieuDonVi: Rule = {
  code: 'noi_nhan/thieu_don_vi',
  severity: 'warning',
  about:
    'Cơ quan chủ trì nhiệm vụ hoặc được phân công thực hiện có trong nơi nhận, đích danh hoặc trong tên chung như “Các sở, ban, ngành”.',
  cure: 'Thêm cơ quan vào `noi_nhan`.',
  whole: 'noi_nhan',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Bố trí kinh phí khen thưởng năm 2026
        chu_tri: ⟦Sở Tài chính⟧
        thoi_gian: Tháng 3/2026
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Bố trí kinh phí khen thưởng năm 2026
        chu_tri: Sở Tài chính
        thoi_gian: Tháng 3/2026
noi_nhan:
  - Thường trực Tỉnh ủy
  - Các sở, ban, ngành
`,
  *check(subject) {
    const { input, plan, texts, otherwiseListed } = subject;
    if (input.noi_nhan === undefined || subject.plans.length === 0) return;
    const recipients = texts.filter(({ path }) => path[0] === 'noi_nhan').map(({ text }) => text);
    // A mistyped recipient is told once, by its own rule.
    const meant = otherwiseListed.flatMap(({ path, right }) => (path[0] === 'noi_nhan' ? [right] : []));
    const isSent = coverage([...recipients, ...meant, plan.ten_co_quan], namesListed(subject));
    for (const { name, path, range } of assignees(subject))
      if (!isSent(name) && !isNamedInShort([chuTho(plan.luu), ...recipients], name))
        yield {
          path,
          range,
          message: `“${name}” được giao nhiệm vụ nhưng không có trong nơi nhận, cần thêm vào \`noi_nhan\``,
          help: `thêm vào \`noi_nhan\` một dòng\n- ${name}`,
          related: [{ message: 'nơi nhận ghi ở đây', path: ['noi_nhan'], at: 'key' }],
        } satisfies Problem;
  },
};

/** The first place of each agency with work of its own. */
function assignees(subject: Subject) {
  const working = subject.agencies.filter(
    ({ field, name }) => (field === 'chu_tri' || field === 'don_vi') && isSingleAgency(name) && !leadership.test(name),
  );
  return [...groupBy(working, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
}

/** “Lưu: VT, SNV”: the unit that drafts the plan keeps its copy with the clerks; “BGH, CĐ, ĐTN” among the recipients. */
function isNamedInShort(texts: readonly string[], name: string): boolean {
  const codes = new Set(texts.flatMap((text) => text.split(/[\s,;.()]+/u)));
  const [letters = '', ...others] = initials(name);
  const short = [letters, ...others, letters.slice(0, -1), ...(/^Đoàn\s/u.test(name) ? ['ĐTN', 'ĐTNCS'] : [])];
  return short.some((code) => code.length > 1 && codes.has(code));
}

/** Who signs, or sits beside who signs, need not be sent it; “Ban Chỉ huy Quân sự xã” is an agency of its own. */
const leadership = regex.iu`^(?:tập thể )?(?:ban (?:giám hiệu|giám đốc|lãnh đạo|chủ nhiệm|tổng giám đốc|chỉ huy (?:đồn|đội|hải đội|đơn vị|(?:tiểu|trung|lữ) đoàn))|lãnh đạo)(?:\s|$)`;
