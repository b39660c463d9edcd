/** Rules on recipients and filing. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { cachGhi } from './luu-cach-ghi.ts';
import { donViSoanThao as luuDonViSoanThao } from './luu-don-vi-soan-thao.ts';
import { dauCau } from './noi-nhan-dau-cau.ts';
import { dieuKhongCo } from './noi-nhan-dieu-khong-co.ts';
import { dongLuu } from './noi-nhan-dong-luu.ts';
import { kyHieuDauDong } from './noi-nhan-ky-hieu-dau-dong.ts';
import { moiDongMotNoi } from './noi-nhan-moi-dong-mot-noi.ts';
import { nhuTren } from './noi-nhan-nhu-tren.ts';
import { soBanPhatHanh } from './noi-nhan-so-ban-phat-hanh.ts';
import { thieuDonVi } from './noi-nhan-thieu-don-vi.ts';
import { trung } from './noi-nhan-trung.ts';

export const noiNhan: readonly Rule[] = [
  dauCau,
  dongLuu,
  kyHieuDauDong,
  moiDongMotNoi,
  nhuTren,
  dieuKhongCo,
  soBanPhatHanh,
  thieuDonVi,
  trung,
  cachGhi,
  luuDonViSoanThao,
];
