/** Who signs, with which authority (Điều 13; Phụ lục I, mục II.7). */
import { columns } from '../decree30.ts';
import type { Path } from '../diagnostic.ts';
import { blockWidth } from '../page.ts';
import type { DocumentInput } from '../schema/kinds.ts';
import { orGap } from './gap.ts';
import { runs } from './inline.ts';
import { titleLines } from './lines.ts';
import type { ChuKy, HangKy } from './plan.ts';

type Input = NonNullable<DocumentInput['ky']>;
type One = Exclude<Input, readonly unknown[]>;

/** A single signature stands beside the recipients; two or more stand in pairs above them, in the order of the file. */
export function signatures(input: Input | undefined, at: Path): { hang_ky: HangKy[]; ky: ChuKy | null } {
  if (input === undefined) return { hang_ky: [], ky: null };
  if (!Array.isArray(input)) return { hang_ky: [], ky: signature(input, at) };
  const all = input.map((one, index) => signature(one, [...at, index]));
  const pairs = Math.floor(all.length / 2);
  const hang_ky = Array.from({ length: pairs }, (_, row) => ({ trai: all[2 * row] ?? null, phai: all[2 * row + 1] ?? null }));
  return { hang_ky, ky: all[2 * pairs] ?? null };
}

function signature(ky: One, at: Path): ChuKy {
  const lines = { 'TM.': ky.thay_mat, 'TL.': ky.thua_lenh, 'TUQ.': ky.thua_uy_quyen, 'KT.': ky.ky_thay };
  const limit = blockWidth(false) * (1 - columns.cuoi.left) - columns.cuoi.gap;
  return {
    tieu_de: runs(ky.tieu_de ?? ''),
    quyen_han: Object.entries(lines).flatMap(([sign, whom]) =>
      whom === undefined ? [] : [titleLines(`${sign} ${whom}`, 'quyen_han', limit)],
    ),
    chuc_vu: titleLines(ky.quyen === undefined ? orGap(ky.chuc_vu) : `Q. ${ky.quyen}`, 'chuc_vu', limit),
    chuc_vu_khac: ky.chuc_vu_khac === undefined ? [] : titleLines(ky.chuc_vu_khac, 'chuc_vu_khac', limit),
    ho_ten: runs(ky.ho_ten ?? ''),
    at,
  };
}
