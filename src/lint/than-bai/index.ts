/** Rules on the body: its order, tables, ending and appendices. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { bangQuaRong } from './bang-qua-rong.ts';
import { rongCot } from './bang-rong-cot.ts';
import { soCotLech } from './bang-so-cot-lech.ts';
import { tongCong } from './bang-tong-cong.ts';
import { tongDiem } from './bang-tong-diem.ts';
import { haiCach } from './bo-cuc-hai-cach.ts';
import { khoanInThuong } from './bo-cuc-khoan-in-thuong.ts';
import { kinhGui } from './bo-cuc-kinh-gui.ts';
import { mucInThuong } from './bo-cuc-muc-in-thuong.ts';
import { thieuPhan } from './bo-cuc-thieu-phan.ts';
import { thieuTieuDe } from './bo-cuc-thieu-tieu-de.ts';
import { choTrong } from './bo-sot-cho-trong.ts';
import { chuTam } from './bo-sot-chu-tam.ts';
import { ghiChuTrongBai } from './bo-sot-ghi-chu-trong-bai.ts';
import { tenTruong } from './bo-sot-ten-truong.ts';
import { theThuc } from './dang-the-thuc.ts';
import { dauKetSai } from './ket-thuc-dau-ket-sai.ts';
import { dauKetThua } from './ket-thuc-dau-ket-thua.ts';
import { dongCuoi } from './ket-thuc-dong-cuoi.ts';
import { ketThucKhacCoQuan } from './ket-thuc-khac-co-quan.ts';
import { khacCoQuan } from './mo-dau-khac-co-quan.ts';
import { moDauKhacNam } from './mo-dau-khac-nam.ts';
import { boKemTheo } from './phu-luc-bo-kem-theo.ts';
import { chuaVienDan } from './phu-luc-chua-vien-dan.ts';
import { danhSoPhuLuc } from './phu-luc-danh-so.ts';
import { kemTheoGoTay } from './phu-luc-kem-theo-go-tay.ts';
import { phuLucKhacNam } from './phu-luc-khac-nam.ts';
import { tenGoLap } from './phu-luc-ten-go-lap.ts';
import { vienDanSai } from './phu-luc-vien-dan-sai.ts';
import { dauCuoi as tieuDeDauCuoi } from './tieu-de-dau-cuoi.ts';

export const thanBai: readonly Rule[] = [
  theThuc,
  khacCoQuan,
  moDauKhacNam,
  haiCach,
  khoanInThuong,
  kinhGui,
  mucInThuong,
  thieuPhan,
  thieuTieuDe,
  tieuDeDauCuoi,
  bangQuaRong,
  rongCot,
  soCotLech,
  tongCong,
  tongDiem,
  dauKetSai,
  dauKetThua,
  dongCuoi,
  ketThucKhacCoQuan,
  chuaVienDan,
  boKemTheo,
  danhSoPhuLuc,
  kemTheoGoTay,
  phuLucKhacNam,
  tenGoLap,
  vienDanSai,
  choTrong,
  chuTam,
  ghiChuTrongBai,
  tenTruong,
];
