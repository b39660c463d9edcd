import type { LaidLine } from '../../layout/layout.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './pages.ts';

/** A word or number that no line can hold is broken where the line is full. */
export const tuBiCat: Rule = {
  code: 'trang/tu_bi_cat',
  severity: 'warning',
  about: 'Từ và số đứng nguyên trên một dòng, trong ô của bảng cũng vậy.',
  cure: 'Thêm dấu cách vào chỗ ngắt được, bớt cột của bảng, hoặc đặt bảng trên trang ngang: `trang: ngang`.',
  onPages: true,
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    noi_dung: ⟦Đăng ký tại dangkydanhhieuthiduavahinhthuckhenthuongcuacaccoquandonvitrongtinh.gov.vn.dangkydanhhieuthiduavahinhthuckhenthuongcuacaccoquan⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    noi_dung: Đăng ký tại dangkydanhhieuthiduavahinhthuckhenthuong.gov.vn
`,
  *check({ laid: { sheets } }) {
    const told = new Set<string>();
    for (const { page, number } of sheets)
      for (const line of page.pieces.flatMap(({ lines }) => lines).filter(({ isCut }) => isCut)) {
        const place = JSON.stringify(placeOf(line));
        if (told.has(place)) continue;
        told.add(place);
        yield { ...placeOf(line), message: messageOf(line, number) };
      }
  },
};

function messageOf({ text }: LaidLine, number: number): string {
  return `Trang ${number}: chữ ở đây dài hơn cả dòng nên bị cắt sau “${text.slice(-20)}”, cần thêm dấu cách vào chỗ ngắt được`;
}
