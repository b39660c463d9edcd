/** Rules on tasks, times and agencies. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { haiCachViet } from './don-vi-hai-cach-viet.ts';
import { khacDanhSach } from './don-vi-khac-danh-sach.ts';
import { ngoacVuong } from './don-vi-ngoac-vuong.ts';
import { phanCongHaiLan } from './don-vi-phan-cong-hai-lan.ts';
import { phanCongLech } from './don-vi-phan-cong-lech.ts';
import { tachSai } from './don-vi-tach-sai.ts';
import { donViGhiHaiLan } from './nhiem-vu-don-vi-ghi-hai-lan.ts';
import { thieuChuTri } from './nhiem-vu-thieu-chu-tri.ts';
import { thieuThoiGian } from './nhiem-vu-thieu-thoi-gian.ts';
import { trangThaiLech } from './nhiem-vu-trang-thai-lech.ts';
import { trungLap } from './nhiem-vu-trung-lap.ts';
import { gioKhongCo } from './thoi-gian-gio-khong-co.ts';
import { lechQuy } from './thoi-gian-lech-quy.ts';
import { ngoaiNam } from './thoi-gian-ngoai-nam.ts';
import { nguoc } from './thoi-gian-nguoc.ts';
import { saiThu } from './thoi-gian-sai-thu.ts';
import { saiThuTu } from './thoi-gian-sai-thu-tu.ts';
import { thangQuyKhongCo } from './thoi-gian-thang-quy-khong-co.ts';
import { truocBanHanh } from './thoi-gian-truoc-ban-hanh.ts';

export const nhiemVu: readonly Rule[] = [
  donViGhiHaiLan,
  thieuChuTri,
  thieuThoiGian,
  trangThaiLech,
  trungLap,
  gioKhongCo,
  lechQuy,
  ngoaiNam,
  nguoc,
  saiThu,
  saiThuTu,
  thangQuyKhongCo,
  truocBanHanh,
  haiCachViet,
  khacDanhSach,
  ngoacVuong,
  phanCongHaiLan,
  phanCongLech,
  tachSai,
];
