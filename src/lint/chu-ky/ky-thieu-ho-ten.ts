import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';
import { isBlankName, type Signature } from './signatures.ts';

/** A draft may leave the name open; what goes to be signed may not. */
export const thieuHoTen: Rule = {
  code: 'ky/thieu_ho_ten',
  severity: 'error',
  about: 'Văn bản trình ký phải có họ tên người ký; bản dự thảo thì có thể để trống.',
  cure: 'Ghi `ho_ten` của người ký.',
  basis: decree('mục II.7.c'),
  signing: 'error',
  whole: 'ky',
  bad: `
# trước khi ký
ky:
  thay_mat: Ủy ban nhân dân
  ⟦chuc_vu⟧: Chủ tịch
`,
  good: `
# trước khi ký
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ forSignature, decidingSignatures }) {
    if (!forSignature) return;
    for (const signature of decidingSignatures) {
      const place = missing(signature);
      if (!place) continue;
      yield { ...place, message: 'Chữ ký chưa có họ tên người ký, cần ghi trước khi trình ký', help: 'ghi như sau\nho_ten: Nguyễn Văn …' };
    }
  },
};

function missing({ ky, path }: Signature): Pick<Problem, 'path' | 'at' | 'range'> | null {
  if (ky.ho_ten === undefined) return { path: [...path, ky.quyen === undefined ? 'chuc_vu' : 'quyen'], at: 'key' };
  return isBlankName(ky.ho_ten) ? { path: [...path, 'ho_ten'], range: wholeOf(ky.ho_ten) } : null;
}
