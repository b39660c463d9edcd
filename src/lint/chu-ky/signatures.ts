/** The signatures of a file as typed. */

import type { Path } from '../../diagnostic.ts';
import { isDeputy, isUnionCommittee } from '../../law/offices.ts';
import type { DocumentInput } from '../../schema/kinds.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Subject } from '../subject.ts';

export type Ky = Exclude<NonNullable<DocumentInput['ky']>, readonly unknown[]>;

export interface Signature {
  readonly ky: Ky;
  readonly path: Path;
  /** Signs the document with its issuer's authority: not a form's “Người lập biểu”, not the drafter beside the one who approves. */
  readonly deciding: boolean;
}

const approval = regex.iu`^\s*(?:(?:phê |ký )?duyệt|ban hành|thông qua)\>`;

/** The document's own, then those of its appendices and of the attached plan's. */
export function signaturesOf({ input }: Subject): readonly Signature[] {
  const inAppendices = [
    ...(input.phu_luc ?? []).flatMap(({ ky }, index) => blocks(ky, ['phu_luc', index, 'ky'])),
    ...(input.ke_hoach?.phu_luc ?? []).flatMap(({ ky }, index) => blocks(ky, ['ke_hoach', 'phu_luc', index, 'ky'])),
  ];
  return [
    ...blocks(input.ky, ['ky']).map(({ ky, path }) => ({ ky, path, deciding: ky.tieu_de === undefined || approval.test(ky.tieu_de) })),
    ...inAppendices.map((block) => ({ ...block, deciding: false })),
  ];
}

export function decidingSignatures({ signatures }: Subject): readonly Signature[] {
  return signatures.filter((signature) => signature.deciding);
}

function blocks(ky: DocumentInput['ky'], path: Path): { ky: Ky; path: Path }[] {
  if (ky === undefined) return [];
  return Array.isArray(ky) ? ky.map((one, index) => ({ ky: one, path: [...path, index] })) : [{ ky, path }];
}

const blank = regex.iu`^[\s.…_-]*$|^[[(<].*[\])>]$|^(?:họ (?:và )?tên|chưa có|tên người ký)\>`;

/** Dots, an empty bracket or “Họ và tên” where a name is still to come. */
export function isBlankName(ho_ten: string): boolean {
  return blank.test(oneLine(ho_ten));
}

/** A deputy signs and the line of the head for whom he does is missing; by authority, or for a union's committee, there is none. */
export function lacksHead({ chuc_vu = '', ky_thay, thua_uy_quyen, thay_mat = '' }: Ky): boolean {
  return isDeputy(chuc_vu) && ky_thay === undefined && thua_uy_quyen === undefined && !isUnionCommittee(thay_mat);
}
