import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isPeoplesCommittee } from '../../law/offices.ts';
import { departments } from '../../law/organs.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { slipIn } from '../shared/council-slips.ts';
import { isJoint, isPeoplesBody } from '../shared/issuer.ts';
import type { Subject } from '../subject.ts';

/** The organ's letters agree with its name, and with those in the number of the document that it issues this one by. */
export const chuVietTat: Rule = {
  code: 'so/chu_viet_tat',
  severity: 'warning',
  about: 'Chữ viết tắt của cơ quan trong ký hiệu phải khớp với cơ quan ban hành, và như nhau trong cả tệp.',
  cure: 'Sửa ky_hieu theo chữ viết tắt mà cơ quan đã quy định.',
  basis: decree('mục II.3.b'),
  unsure: 'Chữ viết tắt do người đứng đầu cơ quan quy định, có thể khác lệ thường.',
  bad: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: ⟦UBND⟧
  dia_danh: Sơn La
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
`,
  *check(subject) {
    yield* byName(subject);
    yield* byParent(subject);
  },
};

/** `SNV` → `Sở Nội vụ`: the usual letters of departments; of two with the same letters the first in the list. */
const ofDepartments = new Map(
  departments
    .filter((name) => name.startsWith('Sở'))
    .toReversed()
    .map((name) => [(name.replace(/ và /gu, ' ').match(regex.gu`\<\p{L}`) ?? []).join('').toUpperCase(), name]),
);

function* byName({ input, issuers }: Subject): Iterable<Problem> {
  const [issuer, another] = issuers;
  const typed = input.co_quan.ky_hieu.trim();
  if (!issuer || another || issuer.name === '' || typed === '') return;
  const expected = isPeoplesCommittee(issuer.name) && !isJoint(issuer) ? 'UBND' : '';
  const related = [{ message: 'cơ quan ban hành ghi ở đây', path: issuer.path }];
  if (expected !== '' && regex.iu`^UB\p{L}*$`.test(typed) && typed.toUpperCase() !== expected)
    yield {
      path: ['co_quan', 'ky_hieu'],
      message: `Ký hiệu của ${issuer.name} đang ghi “${typed}”, cần “${expected}” như thường dùng`,
      help: `nếu cơ quan quy định chữ viết tắt khác thì giữ nguyên\nky_hieu: ${expected}`,
      related,
    };
  if (expected !== '' && ofDepartments.has(typed.toUpperCase()))
    yield {
      path: ['co_quan', 'ky_hieu'],
      message: `Ký hiệu “${typed}” là của ${ofDepartments.get(typed.toUpperCase())}, mà cơ quan ban hành là ${issuer.name}, cần “${expected}”`,
      help: `nếu sở ban hành thì sửa ten; nếu không thì ghi\nky_hieu: ${expected}`,
      related,
    };
  if (expected === '' && typed === 'UBND' && !isPeoplesBody(issuer) && !slipIn(issuer.typed))
    yield {
      path: ['co_quan', 'ky_hieu'],
      message: `Ký hiệu “UBND” là của Ủy ban nhân dân, mà cơ quan ban hành là ${issuer.name}, cần chữ viết tắt của chính cơ quan này`,
      help: 'ghi chữ viết tắt cơ quan đã quy định; nếu Ủy ban nhân dân ban hành thì sửa ten\nky_hieu: …',
      related,
    };
}

/** Only when the promulgating document is the same organ's. */
function* byParent({ input: { kem_theo, co_quan } }: Subject): Iterable<Problem> {
  if (!kem_theo || kem_theo.co_quan !== undefined) return;
  const organ = regex.u`^(.*?\p{Lu}\p{L}*\s*-\s*)(\p{Lu}[\p{L}\d&-]*)\s*$`.exec(kem_theo.ky_hieu);
  const [, before = '', letters = ''] = organ ?? [];
  const own = co_quan.ky_hieu.replace(/\s+/gu, '');
  // The decision of the Chủ tịch, QĐ-CTUBND, is the same organ's.
  if (!organ || letters.includes(own)) return;
  yield {
    path: ['kem_theo', 'ky_hieu'],
    range: { start: before.length, end: before.length + letters.length },
    message: `Văn bản ban hành có chữ viết tắt “${letters}”, khác với “${own}” của cơ quan ban hành kế hoạch, cần cùng một cơ quan`,
    help: 'sửa cho khớp; nếu cơ quan khác ban hành văn bản ấy thì thêm vào kem_theo\nco_quan: …',
    related: [{ message: 'ký hiệu của cơ quan ghi ở đây', path: ['co_quan', 'ky_hieu'] }],
  };
}
