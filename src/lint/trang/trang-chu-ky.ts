import { decree, type Role } from '../../decree30.ts';
import type { LaidPage, LaidPiece } from '../../layout/layout.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './pages.ts';

/** So much text stands with a signature, that nobody can put it under other pages. */
const withIt = 2;

const ofSignature: readonly Role[] = ['chuc_vu', 'ho_ten'];

/** A signature does not stand alone on a page, nor is it parted from the signer's name. */
export const chuKyCungTrang: Rule = {
  code: 'trang/chu_ky',
  severity: 'warning',
  about: 'Chữ ký đứng cùng trang với ít nhất hai dòng nội dung, chức vụ và họ tên người ký đứng cùng một trang.',
  cure: 'Bớt chữ ở các trang trước để chữ ký lên theo, hoặc viết thêm để vài dòng nội dung xuống cùng trang với chữ ký.',
  basis: decree('mục II.7'),
  onPages: true,
  bad: `
ket_thuc: Yêu cầu các cơ quan, đơn vị thực hiện
noi_dung:
  - tieu_de: Biểu mẫu
    bang:
      cot: [TT, Nội dung, Ghi chú]
      trang: ngang
      dong:
        - [1, Đăng ký danh hiệu thi đua, '']
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: ⟦Chủ tịch⟧
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ket_thuc: Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026, yêu cầu các cơ quan, đơn vị thực hiện
noi_dung:
  - tieu_de: Biểu mẫu
    bang:
      cot: [TT, Nội dung, Ghi chú]
      trang: ngang
      dong:
        - [1, Đăng ký danh hiệu thi đua, '']
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ laid: { sheets } }) {
    for (const { page, number } of sheets) {
      const end = page.pieces.findIndex(isSignature);
      if (end < 0 || page.number === 1 || textAbove(page, end) >= withIt) continue;
      const line = page.pieces[end]?.lines.find(({ role }) => ofSignature.includes(role));
      const message = `Trang ${number}: chữ ký không có đủ hai dòng nội dung đứng cùng trang, cần bớt vài dòng ở các trang trước hoặc viết thêm vào đoạn cuối`;
      yield { ...placeOf(line), message };
    }
  },
};

function isSignature({ kind, lines }: LaidPiece): boolean {
  return kind === 'columns' && lines.some(({ role }) => ofSignature.includes(role));
}

/** In lines; a row of a table is enough. */
function textAbove({ pieces }: LaidPage, end: number): number {
  const above = pieces.slice(0, end);
  return above.some(({ kind }) => kind === 'row') ? withIt : above.filter(({ kind }) => kind === 'line').length;
}
