/** Every rule, in the order of the document. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { tenTruong } from './bo-sot-ten-truong.ts';
import { tenChuaChac } from './can-cu-ten-chua-chac.ts';
import { thieuChuQuan } from './co-quan-thieu-chu-quan.ts';
import { thuaChuQuan } from './co-quan-thua-chu-quan.ts';
import { vietTat } from './co-quan-viet-tat.ts';
import { theThuc } from './dang-the-thuc.ts';
import { lienTuc } from './danh-so-lien-tuc.ts';
import { saiCho } from './do-khan-sai-cho.ts';
import { khongIn } from './do-mat-khong-in.ts';
import { doDai } from './ho-so-do-dai.ts';
import { ngayDeTrong } from './ngay-de-trong.ts';
import { goThua } from './quoc-hieu-go-thua.ts';
import { saiQuocHieu } from './quoc-hieu-sai-quoc-hieu.ts';
import { saiTieuNgu } from './quoc-hieu-sai-tieu-ngu.ts';
import { chuVietTat } from './so-chu-viet-tat.ts';
import { coNam } from './so-co-nam.ts';
import { dauCach } from './so-dau-cach.ts';
import { deTrong } from './so-de-trong.ts';
import { donViSoanThao } from './so-don-vi-soan-thao.ts';
import { duThao } from './so-du-thao.ts';
import { kieuDang } from './so-kieu-dang.ts';
import { kyHieu } from './so-ky-hieu.ts';
import { loaiVanBan } from './so-loai-van-ban.ts';
import { themKhong } from './so-them-khong.ts';
import { soTrungSo } from './so-trung-so.ts';

export const rules: readonly Rule[] = [
  goThua,
  saiQuocHieu,
  saiTieuNgu,
  thieuChuQuan,
  thuaChuQuan,
  vietTat,
  chuVietTat,
  coNam,
  dauCach,
  deTrong,
  donViSoanThao,
  duThao,
  kieuDang,
  kyHieu,
  loaiVanBan,
  themKhong,
  soTrungSo,
  ngayDeTrong,
  saiCho,
  khongIn,
  theThuc,
  tenChuaChac,
  lienTuc,
  tenTruong,
  doDai,
];
