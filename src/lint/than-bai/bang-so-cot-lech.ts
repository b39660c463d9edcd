import type { Path } from '../../diagnostic.ts';
import { chuTho, type Doan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

/** The numbers under a table's head, by which notes call its columns, go up by one. */
export const soCotLech: Rule = {
  code: 'bang/so_cot_lech',
  severity: 'warning',
  about: 'Dòng số cột dưới đầu bảng đánh số liên tiếp.',
  cure: 'Sửa số cột; ghi chú và công thức cộng cột dẫn theo số này.',
  bad: `
noi_dung:
  - tieu_de: Chỉ tiêu
    noi_dung:
      - bang:
          cot: [Chỉ tiêu, Năm 2025, Năm 2026, Ghi chú]
          so_cot: [(1), (2), ⟦(2)⟧, (4)]
          dong:
            - [Tập thể, 5, 6, ""]
`,
  good: `
noi_dung:
  - tieu_de: Chỉ tiêu
    noi_dung:
      - bang:
          cot: [Chỉ tiêu, Năm 2025, Năm 2026, Ghi chú]
          so_cot: [(1), (2), (3), (4)]
          dong:
            - [Tập thể, 5, 6, ""]
`,
  *check({ tables }) {
    for (const { bang } of tables) {
      const numbers = bang.dau.flatMap(({ o }) => o).flatMap(({ doan }) => doan.flatMap(numbered));
      const at = numbers.findIndex(({ so }, index) => index > 0 && so !== (numbers[index - 1]?.so ?? 0) + 1);
      const found = numbers[at];
      if (!found) continue;
      const right = found.typed.replace(/\d+/u, String((numbers[at - 1]?.so ?? 0) + 1));
      yield { ...found.place, message: `Số cột “${found.typed}” không nối tiếp cột trước, cần “${right}”`, help: `ghi “${right}”` };
    }
  },
};

/** `(3)`, `3`, `(4) = (2) + (3)`; letters name columns without figures. */
function numbered(doan: Doan): { place: { path: Path }; typed: string; so: number }[] {
  if (doan.loai !== 'o_so_cot') return [];
  const typed = chuTho(doan.chu);
  const so = /^\s*\(?(\d{1,2})\)?(?=\s*(?:=|$))/u.exec(typed)?.[1];
  return so === undefined ? [] : [{ place: { path: doan.at }, typed, so: Number(so) }];
}
