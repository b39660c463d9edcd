import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { asFields, type MarkedField, markedFields, marksIn } from './authority-marks.ts';

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
      for (const field of markedFields) yield* marksOf(ky[field] ?? '', field, [...path, field]);
    }
  },
};

function* marksOf(value: string, own: MarkedField, path: Problem['path']): Iterable<Problem> {
  const found = marksIn(value);
  const fields = asFields(value, own, found);
  const help = `${own in fields ? '' : `bỏ ${own}, `}ghi như sau\n${yaml(fields)}`;
  for (const { field, sign, start, end } of found) {
    const typed = value.slice(start, end);
    const message =
      field === own
        ? `“${typed}” được gõ trong \`${own}\` mà tdkt đã tự in ${sign} ở trước, cần chỉ giữ phần chữ sau nó`
        : `“${typed}” được gõ trong \`${own}\`, cần chuyển sang trường \`${field}\``;
    yield { path, range: { start, end }, message, help };
  }
}

function yaml(fields: ReturnType<typeof asFields>): string {
  return markedFields.flatMap((field) => (fields[field] ? [`${field}: ${fields[field]}`] : [])).join('\n');
}
