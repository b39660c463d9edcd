import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import type { Issuer } from '../shared/issuer.ts';

/** A company's registered name may hold TNHH, MTV, TP. */
const company = /^(?:Tổng )?Công ty|^Ngân hàng|^Tập đoàn/iu;

/** What clerks shorten in the names of organs. */
const short: readonly (readonly [RegExp, string])[] = [
  [/UBND/iu, 'Ủy ban nhân dân'],
  [/HĐND/iu, 'Hội đồng nhân dân'],
  [/ĐĐBQH|ĐBQH/u, 'Đoàn đại biểu Quốc hội'],
  [/UBMTTQ(?:VN)?/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  [/MTTQ(?:VN)?/u, 'Mặt trận Tổ quốc'],
  [/LĐLĐ/u, 'Liên đoàn Lao động'],
  [/BCĐ/u, 'Ban Chỉ đạo'],
  [/HĐ(?= (?:TĐ|Thi đua))/u, 'Hội đồng'],
  [/TĐ ?[-–] ?KT|TĐKT/u, 'Thi đua - Khen thưởng'],
  [/VPUBND/u, 'Văn phòng Ủy ban nhân dân'],
  [/VP(?= )/u, 'Văn phòng'],
  [/BQL/u, 'Ban Quản lý'],
  [/GD ?(?:&|và) ?ĐT|GDĐT/u, 'Giáo dục và Đào tạo'],
  [/KH ?(?:&|và) ?CN|KHCN/u, 'Khoa học và Công nghệ'],
  [/NN ?(?:&|và) ?MT|NNMT/u, 'Nông nghiệp và Môi trường'],
  [/VH ?,? ?TT ?(?:&|và) ?DL|VHTTDL/u, 'Văn hóa, Thể thao và Du lịch'],
  [/VH ?[-–] ?XH|VHXH/u, 'Văn hóa - Xã hội'],
  [/TP\.?/u, 'Thành phố'],
];

const patterns = short.map(([{ source }, full]) => ({
  pattern: regex.u`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`,
  full,
}));

/** The issuer's own line holds its official name; only the superior body's line may be shortened. */
export const vietTat: Rule = {
  code: 'co_quan/viet_tat',
  severity: 'error',
  about: 'Tên cơ quan ban hành phải ghi đầy đủ, không viết tắt; chỉ tên cơ quan chủ quản được viết tắt những cụm từ thông dụng.',
  cure: 'Ghi đủ tên cơ quan như trong văn bản thành lập.',
  basis: decree('mục II.2.a'),
  bad: `
co_quan:
  ten: ⟦UBND⟧ tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
`,
  *check({ input, issuers }) {
    for (const issuer of issuers) if (!company.test(issuer.name)) yield* complain(issuer);
    const { tham_quyen } = input;
    if (tham_quyen === undefined) return;
    for (const problem of complain({ path: ['tham_quyen'], typed: tham_quyen, name: '' })) yield { ...problem, severity: 'warning' };
  },
};

function* complain({ path, typed }: Issuer): Iterable<Problem> {
  if (!regex.u`\p{Lu}{2}`.test(typed)) return;
  const key = path.at(-1);
  for (const { pattern, full } of patterns) {
    const found = pattern.exec(typed);
    if (!found) continue;
    const whole = oneLine(typed.replace(pattern, `${full} `));
    yield {
      path,
      range: { start: found.index, end: found.index + found[0].length },
      message: `Tên cơ quan ban hành viết tắt “${found[0]}”, cần ghi đầy đủ “${full}”`,
      help: `ghi đủ tên; riêng \`chu_quan\` thì được viết tắt\n${typeof key === 'string' ? `${key}:` : '-'} ${whole}`,
    };
  }
}
