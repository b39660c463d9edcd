import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isPeoplesCommittee } from '../../law/offices.ts';
import { departments } from '../../law/organs.ts';
import { organLetters } from '../../law/symbols.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { slipIn } from '../shared/council-slips.ts';
import { type Issuer, isJoint, isPeoplesBody } from '../shared/issuer.ts';
import type { Subject } from '../subject.ts';

/** The organ's letters agree with its name, and with those in the number of the document that it issues this one by. */
export const chuVietTat: Rule = {
  code: 'so/chu_viet_tat',
  severity: 'warning',
  about: 'Chữ viết tắt của cơ quan trong ký hiệu phải khớp với cơ quan ban hành, và như nhau trong cả tệp.',
  cure: 'Sửa `ky_hieu` theo chữ viết tắt mà cơ quan đã quy định.',
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

/** `SNV` → `Sở Nội vụ`, `BNV` → `Bộ Nội vụ`: the usual letters; of two with the same letters the first in the list. */
const ofDepartments = new Map(departments.toReversed().map((name) => [lettersOf(name), name]));

function lettersOf(name: string): string {
  return (
    foldTone(name)
      .replace(/(?<= )(?:và|các) /gu, '')
      .match(regex.gu`\<\p{L}`) ?? []
  )
    .join('')
    .toUpperCase();
}

/** Whose usual letters the symbol has, when the issuer's own name cannot give them: `BTC` is a Ban Tổ chức's as well. */
function anothersLetters(symbol: string, issuer: string): string | undefined {
  const own = [...lettersOf(issuer)];
  return symbol
    .toUpperCase()
    .split('-')
    .map((letters) => (isWithin(letters, own) ? undefined : ofDepartments.get(letters)))
    .find((name) => name !== undefined);
}

function isWithin(letters: string, own: readonly string[]): boolean {
  let at = 0;
  return [...letters].every((letter) => {
    at = own.indexOf(letter, at) + 1;
    return at > 0;
  });
}

function* byName({ input, issuers }: Subject): Iterable<Problem> {
  const [issuer, another] = issuers;
  const typed = organLetters(input.co_quan.ky_hieu);
  if (!issuer || another || issuer.name === '' || typed === '') return;
  const said = wrongLetters(typed, issuer);
  if (!said) return;
  const related = [{ message: 'cơ quan ban hành ghi ở đây', path: issuer.path }];
  yield {
    path: ['co_quan', 'ky_hieu'],
    message: `${said.what}, cần ghi ${said.need}`,
    help: `${said.lead}\nky_hieu: ${said.letters}`,
    related,
  };
}

interface Wrong {
  readonly what: string;
  readonly need: string;
  readonly lead: string;
  readonly letters: string;
}

function wrongLetters(typed: string, issuer: Issuer): Wrong | null {
  const { name } = issuer;
  const council = isPeoplesCommittee(name) && !isJoint(issuer);
  if (council && regex.iu`^UB\p{L}*$`.test(typed) && typed.toUpperCase() !== 'UBND') {
    const what = `Ký hiệu của ${name} đang ghi “${typed}”`;
    return { what, need: '“UBND” như thường dùng', lead: 'nếu cơ quan quy định chữ viết tắt khác thì giữ nguyên', letters: 'UBND' };
  }
  if (isJoint(issuer) || slipIn(issuer.typed)) return null;
  const isCouncils = !council && typed === 'UBND' && !isPeoplesBody(issuer);
  const owner = isCouncils ? 'Ủy ban nhân dân' : anothersLetters(typed, name);
  if (owner === undefined) return null;
  const letters = council ? 'UBND' : name.startsWith('Sở ') ? lettersOf(name.replace(/ (?:tỉnh|thành phố) .*$/iu, '')) : '';
  return {
    what: `Ký hiệu “${typed}” là của ${owner}, mà cơ quan ban hành là ${name}`,
    need: letters === '' ? 'chữ viết tắt của chính cơ quan này' : `“${letters}”`,
    lead: `nếu ${owner} ban hành thì sửa \`ten\` trong \`co_quan\`; nếu không thì ghi`,
    letters: letters || '…',
  };
}

/** Only when the promulgating document is the same organ's. */
function* byParent({ input: { kem_theo, co_quan } }: Subject): Iterable<Problem> {
  if (!kem_theo || kem_theo.co_quan !== undefined) return;
  const organ = regex.u`^(.*?\p{Lu}\p{L}*\s*-\s*)(\p{Lu}[\p{L}\d&-]*)\s*$`.exec(kem_theo.ky_hieu);
  const [, before = '', letters = ''] = organ ?? [];
  const own = organLetters(co_quan.ky_hieu).replace(/\s+/gu, '');
  // The decision of the Chủ tịch, QĐ-CTUBND, is the same organ's.
  if (!organ || letters.includes(own)) return;
  yield {
    path: ['kem_theo', 'ky_hieu'],
    range: { start: before.length, end: before.length + letters.length },
    message: `Văn bản ban hành có chữ viết tắt “${letters}”, khác với “${own}” của cơ quan ban hành kế hoạch, cần ghi ký hiệu của cùng một cơ quan`,
    help: 'sửa một trong hai ký hiệu; nếu cơ quan khác ban hành văn bản ấy thì thêm vào `kem_theo`\nco_quan: …',
    related: [{ message: 'ký hiệu của cơ quan ghi ở đây', path: ['co_quan', 'ky_hieu'] }],
  };
}
