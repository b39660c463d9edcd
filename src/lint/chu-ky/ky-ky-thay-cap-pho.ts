import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { headOfOrgan } from '../../law/issuer-heads.ts';
import { deputyOf, headOf, inSentenceCapitals, isDeputy, sameOffice } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';
import { marksIn } from './authority-marks.ts';
import type { Ky } from './signatures.ts';

/** Under KT. stands the deputy of the very office that is signed for. */
export const kyThayCapPho: Rule = {
  code: 'ky/ky_thay_cap_pho',
  severity: 'error',
  about: 'Ký thay (KT.) phải là cấp phó của đúng cấp trưởng ghi sau KT., như KT. Giám đốc và Phó Giám đốc, KT. Bộ trưởng và Thứ trưởng.',
  cure: 'Sửa `ky_thay` thành chức vụ cấp trưởng, `chuc_vu` thành chức vụ cấp phó của người ký; cấp trưởng tự ký thì bỏ `ky_thay`.',
  basis: `${decree('mục II.7.b')}; Điều 13`,
  bad: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
ky:
  ky_thay: Giám đốc
  chuc_vu: ⟦Giám đốc⟧
  ho_ten: Nguyễn Văn Hòa
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
ky:
  ky_thay: Giám đốc
  chuc_vu: Phó Giám đốc
  ho_ten: Nguyễn Văn Hòa
`,
  *check({ issuerNames, signatures }) {
    const issuers = issuerNames;
    const own = issuers.length === 1 ? headOfOrgan(issuers[0] ?? '') : '';
    for (const { ky, path, deciding } of signatures) {
      const found = ky.ky_thay === undefined || isMarked(ky) ? null : mismatch(ky, unmarked(ky.ky_thay), deciding ? own : '');
      if (!found) continue;
      const { field, ...rest } = found;
      yield { path: [...path, field], range: wholeOf(ky[field] ?? ''), ...rest };
    }
  },
};

/** Behind a typed `Q.`, or marks in the line below, `ky/tien_to` tells both lines as they should be. */
function isMarked({ ky_thay = '', chuc_vu = '' }: Ky): boolean {
  return [...marksIn(ky_thay).filter(({ field }) => field !== 'ky_thay'), ...marksIn(chuc_vu)].length > 0;
}

/** “KT.” typed before the office is another rule's. */
function unmarked(typed: string): string {
  const [mark] = marksIn(typed);
  return oneLine(mark?.field === 'ky_thay' && typed.slice(0, mark.start).trim() === '' ? typed.slice(mark.end) : typed);
}

type Found = Pick<Problem, 'message' | 'help'> & { readonly field: 'ky_thay' | 'chuc_vu' | 'quyen' };

/** `organ` is the office that heads the issuer, or `''`. */
function mismatch(ky: Ky, head: string, organ: string): Found | null {
  if (isDeputy(head)) {
    return {
      field: 'ky_thay',
      message: `Sau KT. đang là cấp phó “${head}”, cần ghi chức vụ của cấp trưởng`,
      help: `ghi như sau\nky_thay: ${inSentenceCapitals(headOf(head))}`,
    };
  }
  if (ky.quyen !== undefined) {
    return {
      field: 'quyen',
      message: `Người giữ quyền “${oneLine(ky.quyen)}” ký với tư cách cấp trưởng, cần bỏ dòng KT.`,
      help: 'bỏ `ky_thay`; nếu cấp phó ký thì thay `quyen` bằng `chuc_vu`',
    };
  }
  const own = oneLine(ky.chuc_vu ?? '');
  if (own === '' || (isDeputy(own) && sameOffice(headOf(own), head))) return null;
  const message = isDeputy(own)
    ? `“${own}” không phải cấp phó của “${head}” ghi sau KT., cần ghi hai chức vụ khớp nhau`
    : `Dưới KT. ${head} đang là “${own}”, cần ghi chức vụ cấp phó của người ký`;
  return { field: 'chuc_vu', message, help: helpFor(own, head, organ) };
}

function helpFor(own: string, head: string, organ: string): string {
  if (isDeputy(own) && organ !== '' && sameOffice(head, organ)) return `ghi như sau\nky_thay: ${head}\nchuc_vu: ${deputyOf(head)}`;
  if (isDeputy(own)) return `sửa một trong hai dòng, chẳng hạn\nky_thay: ${headOf(own)}\nchuc_vu: ${own}`;
  const alone = sameOffice(own, head) ? 'cấp trưởng tự ký thì bỏ `ky_thay`; cấp phó ký thì ghi' : 'ghi như sau';
  return `${alone}\nky_thay: ${head}\nchuc_vu: ${deputyOf(head)}`;
}
