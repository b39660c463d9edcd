import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isCollective, isDeputy, isHeaded, isPeoplesCouncilOrCommittee, isPersonal } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';
import type { Subject } from '../subject.ts';
import type { Ky } from './signatures.ts';

/** TM. stands before a body that decides together; an office under one head signs with the head's title alone. */
export const thayMatTapThe: Rule = {
  code: 'ky/thay_mat_tap_the',
  severity: 'error',
  about:
    'TM. chỉ dùng cho tập thể (Ủy ban nhân dân, Hội đồng, Ban Chỉ đạo …), không dùng cho sở, văn phòng, phòng, trường hay một chức vụ.',
  cure: 'Bỏ `thay_mat`; cơ quan làm việc theo chế độ thủ trưởng chỉ ghi chức vụ của người ký.',
  basis: `${decree('mục II.7.b')}; Điều 13 khoản 1, khoản 2`,
  bad: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
ky:
  thay_mat: ⟦Sở Nội vụ⟧
  chuc_vu: Giám đốc
  ho_ten: Nguyễn Văn Hòa
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
ky:
  chuc_vu: Giám đốc
  ho_ten: Nguyễn Văn Hòa
`,
  *check({ input, signatures, issuerNames }) {
    for (const { ky, path, deciding } of signatures) {
      if (ky.thay_mat === undefined) continue;
      const whom = oneLine(ky.thay_mat);
      const found = wrongBody(whom, ky) ?? (deciding ? wrongIssuer(whom, ky, issuerNames, input) : null);
      if (found) yield { path: [...path, 'thay_mat'], range: wholeOf(ky.thay_mat), ...found };
    }
  },
  *gaps({ signatures }) {
    for (const { ky } of signatures) {
      const whom = oneLine(ky.thay_mat ?? '');
      if (whom === '' || isCollective(whom) || wrongBody(whom, ky)) continue;
      yield `chưa biết “${whom}” làm việc theo chế độ tập thể hay thủ trưởng`;
    }
  },
};

type Found = Pick<Problem, 'message' | 'help' | 'severity'>;

function wrongBody(typed: string, ky: Ky): Found | null {
  const whom = typed.replace(/^T[./]?M[.:]?\s+/iu, '');
  if (isPersonal(whom)) {
    return {
      message: `“${whom}” là chức vụ của một người nên không ghi sau TM., cần ghi tên tập thể hoặc bỏ \`thay_mat\``,
      help: `bỏ \`thay_mat\`; theo lệnh cấp trưởng thì ghi ở \`thua_lenh\`, ký thay cấp trưởng thì ghi như sau\nky_thay: ${whom}`,
    };
  }
  if (!isHeaded(whom)) return null;
  return {
    message: `“${whom}” làm việc theo chế độ thủ trưởng nên không ghi sau TM., cần bỏ \`thay_mat\``,
    help: `bỏ \`thay_mat\`, chỉ còn\n${titles(ky)}`,
  };
}

function titles(ky: Ky): string {
  const fields = ['ky_thay', 'quyen', 'chuc_vu'] as const;
  return fields.flatMap((field) => (ky[field] === undefined ? [] : [`${field}: ${oneLine(ky[field])}`])).join('\n');
}

/** The council or committee is named, but another one issues. */
function wrongIssuer(whom: string, ky: Ky, issuers: readonly string[], input: Subject['input']): Found | null {
  if (!isPeoplesCouncilOrCommittee(whom)) return null;
  const [issuer = ''] = issuers;
  if (issuers.length === 1 && isHeaded(issuer)) {
    return {
      message: `Văn bản của “${issuer}” đang ký thay mặt “${whom}”, cần bỏ \`thay_mat\``,
      help: 'bỏ `thay_mat`, chỉ ghi chức vụ người ký; nếu Ủy ban nhân dân ban hành thì sửa `ten` trong `co_quan`',
    };
  }
  const person = oneLine(input.tham_quyen ?? issuer);
  if (issuers.length !== 1 || !isPersonal(person)) return null;
  return {
    severity: 'warning',
    message: `“${person}” ban hành mà chữ ký ghi thay mặt “${whom}”, cần bỏ \`thay_mat\``,
    help:
      isDeputy(ky.chuc_vu ?? '') && ky.ky_thay === undefined
        ? 'bỏ thay_mat, thêm\nky_thay: Chủ tịch'
        : `bỏ \`thay_mat\`, chỉ còn\n${titles(ky)}`,
  };
}
