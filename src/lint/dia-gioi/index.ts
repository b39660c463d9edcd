/** Rules on places that have changed. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { boDaHopNhat } from './dia-gioi-bo-da-hop-nhat.ts';
import { capHuyen } from './dia-gioi-cap-huyen.ts';
import { coQuanDoiTen } from './dia-gioi-co-quan-doi-ten.ts';
import { dacKhu } from './dia-gioi-dac-khu.ts';
import { diaBanCapHuyen } from './dia-gioi-dia-ban-cap-huyen.ts';
import { loiVanConGhiTinh } from './dia-gioi-loi-van-con-ghi-tinh.ts';
import { tenTinh } from './dia-gioi-ten-tinh.ts';
import { tinhDaSapNhap } from './dia-gioi-tinh-da-sap-nhap.ts';

export const diaGioi: readonly Rule[] = [
  boDaHopNhat,
  capHuyen,
  coQuanDoiTen,
  dacKhu,
  diaBanCapHuyen,
  loiVanConGhiTinh,
  tenTinh,
  tinhDaSapNhap,
];
