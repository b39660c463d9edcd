import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { isDeputy } from '../../law/offices.ts';
import type { Rule } from '../rule.ts';
import { asFields, type FoundMark, type MarkedField, markedFields, marksIn } from './authority-marks.ts';
import type { Ky } from './signatures.ts';

/** TM., TL., TUQ., KT., Q. are printed by us, each from its field; typed inside a value they come out twice or without their line. */
export const tienTo: Rule = {
  code: 'ky/tien_to',
  severity: 'error',
  about: 'Quyền hạn ký (TM., TL., TUQ., KT., Q.) ghi bằng trường riêng, không gõ vào trong giá trị.',
  cure: 'Bỏ chữ viết tắt và ghi phần còn lại vào đúng trường: `thay_mat`, `thua_lenh`, `thua_uy_quyen`, `ky_thay`, `quyen`.',
  basis: decree('mục II.7.b'),
  bad: `
ky:
  thay_mat: ⟦TM.⟧ Ủy ban nhân dân
  chuc_vu: |
    ⟦K/T⟧ Chủ tịch
    Phó Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  ky_thay: Chủ tịch
  chuc_vu: Phó Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ signatures }) {
    for (const { ky, path } of signatures) {
      for (const field of markedFields) yield* marksOf(ky, field, [...path, field]);
    }
  },
};

function* marksOf(ky: Ky, own: MarkedField, path: Problem['path']): Iterable<Problem> {
  const value = ky[own] ?? '';
  const found = marksIn(value);
  if (found.length === 0) return;
  const fields = isHeadByAuthority(ky, own, found) ? asFields(value.slice(found[0]?.end), own, []) : asFields(value, own, found);
  const without = [own, ...(fields.quyen !== undefined && ky.chuc_vu !== undefined ? (['chuc_vu'] as const) : [])];
  const gone = without.filter((field, index) => !(field in fields) && without.indexOf(field) === index);
  const help = `${gone.length === 0 ? '' : `bỏ ${gone.map((field) => `\`${field}\``).join(', ')}, `}ghi như sau\n${yaml(fields)}`;
  for (const { field, sign, start, end } of found)
    yield { path, range: { start, end }, message: said(value.slice(start, end), own, field in fields ? field : own, sign), help };
}

/** Under KT. the head's office stands without Q., also when he holds it by authority: the deputy signs for the office. */
function isHeadByAuthority({ chuc_vu = '' }: Ky, own: MarkedField, found: readonly FoundMark[]): boolean {
  return own === 'ky_thay' && isDeputy(chuc_vu) && found.length === 1 && found[0]?.field === 'quyen';
}

function said(typed: string, own: MarkedField, field: MarkedField, sign: string): string {
  if (field !== own) return `“${typed}” được gõ trong \`${own}\`, cần chuyển sang trường \`${field}\``;
  if (own === 'ky_thay' && sign === 'Q.') return `“${typed}” được gõ sau KT., cần chỉ ghi chức vụ của cấp trưởng`;
  return `“${typed}” được gõ trong \`${own}\` mà tdkt đã tự in ${sign} ở trước, cần chỉ ghi phần chữ sau nó`;
}

function yaml(fields: ReturnType<typeof asFields>): string {
  return markedFields.flatMap((field) => (fields[field] ? [`${field}: ${fields[field]}`] : [])).join('\n');
}
