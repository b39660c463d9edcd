/** Rules on grounds and citations. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { chuMoDau } from './can-cu-chu-mo-dau.ts';
import { chuaCoHieuLuc } from './can-cu-chua-co-hieu-luc.ts';
import { dauCuoi as canCuDauCuoi } from './can-cu-dau-cuoi.ts';
import { gachDauDong } from './can-cu-gach-dau-dong.ts';
import { hetHieuLuc } from './can-cu-het-hieu-luc.ts';
import { hetHieuLucTrongKy } from './can-cu-het-hieu-luc-trong-ky.ts';
import { khacDanhMuc } from './can-cu-khac-danh-muc.ts';
import { luatGhiSo } from './can-cu-luat-ghi-so.ts';
import { luatThieuNgay } from './can-cu-luat-thieu-ngay.ts';
import { ngayVietTat } from './can-cu-ngay-viet-tat.ts';
import { phapLenhQuocHoi } from './can-cu-phap-lenh-quoc-hoi.ts';
import { canCuSauNgayBanHanh } from './can-cu-sau-ngay-ban-hanh.ts';
import { soKhac } from './can-cu-so-khac.ts';
import { tenChuaChac } from './can-cu-ten-chua-chac.ts';
import { thieuSuaDoi } from './can-cu-thieu-sua-doi.ts';
import { thieuThanhPhan } from './can-cu-thieu-thanh-phan.ts';
import { thieuVanBanGoc } from './can-cu-thieu-van-ban-goc.ts';
import { thuTu } from './can-cu-thu-tu.ts';
import { canCuTrung } from './can-cu-trung.ts';
import { vanBanHopNhat } from './can-cu-van-ban-hop-nhat.ts';
import { coQuanBanHanh } from './vien-dan-co-quan-ban-hanh.ts';
import { haiTenLoai } from './vien-dan-hai-ten-loai.ts';
import { vienDanHetHieuLuc } from './vien-dan-het-hieu-luc.ts';
import { vienDanKhacDanhMuc } from './vien-dan-khac-danh-muc.ts';
import { kyHieuVienDan } from './vien-dan-ky-hieu.ts';
import { vienDanLanDau } from './vien-dan-lan-dau.ts';
import { mucKhongCo } from './vien-dan-muc-khong-co.ts';
import { ngayNguoc } from './vien-dan-ngay-nguoc.ts';
import { vienDanSauNgayBanHanh } from './vien-dan-sau-ngay-ban-hanh.ts';
import { tenLuatDauPhay } from './vien-dan-ten-luat.ts';
import { thieuChuSo } from './vien-dan-thieu-chu-so.ts';

export const canCu: readonly Rule[] = [
  chuMoDau,
  chuaCoHieuLuc,
  canCuDauCuoi,
  gachDauDong,
  hetHieuLuc,
  hetHieuLucTrongKy,
  khacDanhMuc,
  luatGhiSo,
  luatThieuNgay,
  ngayVietTat,
  phapLenhQuocHoi,
  canCuSauNgayBanHanh,
  tenChuaChac,
  thieuSuaDoi,
  thieuThanhPhan,
  thieuVanBanGoc,
  soKhac,
  thuTu,
  canCuTrung,
  vanBanHopNhat,
  coQuanBanHanh,
  haiTenLoai,
  vienDanHetHieuLuc,
  vienDanKhacDanhMuc,
  kyHieuVienDan,
  vienDanLanDau,
  mucKhongCo,
  ngayNguoc,
  vienDanSauNgayBanHanh,
  tenLuatDauPhay,
  thieuChuSo,
];
