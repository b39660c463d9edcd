import { decree } from '../../decree30.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isJoint } from '../shared/issuer.ts';
import { wholeOf } from '../shared/typed-values.ts';

/** The body behind TM. is the one at the head of the page; bodies under one head are told by `ky/thay_mat_tap_the`. */
export const thayMatCoQuanKhac: Rule = {
  code: 'ky/thay_mat_co_quan_khac',
  severity: 'warning',
  about: 'Tập thể ghi sau TM. phải là cơ quan ban hành ghi ở đầu trang.',
  cure: 'Sửa `thay_mat` thành tên tập thể ban hành, hoặc sửa `ten` trong `co_quan` nếu chép nhầm.',
  basis: `${decree('mục II.7.b')}; Điều 13 khoản 2`,
  unsure: 'Hai tên chỉ được so theo loại tổ chức.',
  bad: `
ky:
  thay_mat: ⟦Hội đồng nhân dân⟧
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ input, issuers, decidingSignatures }) {
    const [issuer, another] = issuers;
    const [signature, second] = decidingSignatures;
    if (!issuer || another || isJoint(issuer) || !signature || second || input.tham_quyen !== undefined) return;
    const { thay_mat = '' } = signature.ky;
    const [whom, own] = [kindOf(thay_mat), kindOf(issuer.name)];
    if (whom === null || own === null || whom === own || plain(issuer.name).includes(plain(thay_mat))) return;
    yield {
      path: [...signature.path, 'thay_mat'],
      range: wholeOf(thay_mat),
      message: `Chữ ký thay mặt “${oneLine(thay_mat)}” mà cơ quan ban hành là ${oneLine(issuer.typed)}, cần ghi cùng một tập thể`,
      help: `nếu “${oneLine(thay_mat)}” ban hành thì sửa \`ten\` trong \`co_quan\`; nếu không thì ghi\nthay_mat: ${own}`,
      related: [{ message: 'cơ quan ban hành ghi ở đây', path: issuer.path }],
    };
  },
};

/** Longer names first; by the name that stands behind TM. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [regex.u`^(?:ủy ban nhân dân|ubnd)\>`, 'Ủy ban nhân dân'],
  [regex.u`^(?:thường trực )?(?:hội đồng nhân dân|hđnd)\>`, 'Hội đồng nhân dân'],
  [regex.u`^hội đồng(?! (?:thành viên|quản trị|quản lý|trường|đại học))\>`, 'Hội đồng'],
  [regex.u`^(?:ban chỉ đạo|bcđ)\>`, 'Ban Chỉ đạo'],
  [regex.u`^ban tổ chức(?! (?:tỉnh|thành|trung ương|đảng))\>`, 'Ban Tổ chức'],
];

function kindOf(name: string): string | null {
  const words = plain(name);
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Without a typed TM. */
function plain(name: string): string {
  return foldTone(oneLine(name))
    .toLowerCase()
    .replace(/^t[./]?m[.:]?\s+/u, '');
}
