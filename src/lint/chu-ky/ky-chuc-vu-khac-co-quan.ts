import { decree } from '../../decree30.ts';
import { headOfOrgan, lacksOffice } from '../../law/issuer-heads.ts';
import { deputyOf, headOf, isDeputy, sameOffice } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isJoint } from '../shared/issuer.ts';
import { wholeOf } from '../shared/typed-values.ts';
import type { Ky } from './signatures.ts';

/** A head of the page from one plan and a signature from another. */
export const chucVuKhacCoQuan: Rule = {
  code: 'ky/chuc_vu_khac_co_quan',
  severity: 'warning',
  about: 'Chức vụ người ký phải là chức vụ có trong cơ quan ban hành: Ủy ban nhân dân có Chủ tịch, sở có Giám đốc, trường có Hiệu trưởng.',
  cure: 'Sửa chức vụ người ký, hoặc sửa tên cơ quan trong `co_quan` nếu chép nhầm; ký thừa lệnh, thừa ủy quyền thì thêm `thua_lenh`, `thua_uy_quyen`.',
  basis: `${decree('mục II.7.c')}; Điều 13`,
  unsure: 'Chức vụ do quyết định thành lập từng cơ quan đặt ra, danh sách của tdkt là lệ chung.',
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: ⟦Giám đốc⟧
  ho_ten: Nguyễn Văn Hòa
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
    const { ky, path } = signature;
    const field = ky.quyen === undefined ? 'chuc_vu' : 'quyen';
    const typed = ky[field] ?? '';
    const title = oneLine(typed);
    if (signsForOther(ky, title, headOfOrgan(issuer.name)) || !lacksOffice(issuer.name, title)) return;
    const head = headOfOrgan(issuer.name);
    const lines = isDeputy(title) ? `ky_thay: ${head}\nchuc_vu: ${deputyOf(head)}` : `${field}: ${head}`;
    yield {
      path: [...path, field],
      range: wholeOf(typed),
      message: `“${title}” không phải chức vụ của ${oneLine(issuer.typed)}, cần ghi chức vụ có trong cơ quan ban hành`,
      help: `nếu cơ quan của người ký ban hành thì sửa \`ten\` trong \`co_quan\`; nếu không thì ghi\n${lines}`,
      related: [{ message: 'cơ quan ban hành ghi ở đây', path: issuer.path }],
    };
  },
};

/** By order or authority, for a body of other members, or under a KT. that another rule speaks of. */
function signsForOther({ thua_lenh, thua_uy_quyen, thay_mat, ky_thay }: Ky, title: string, head: string): boolean {
  if (thua_lenh !== undefined || thua_uy_quyen !== undefined) return true;
  if (thay_mat !== undefined && headOfOrgan(thay_mat) !== head) return true;
  return ky_thay !== undefined && !sameOffice(headOf(title), ky_thay);
}
