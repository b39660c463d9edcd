/** Rules on capital letters (Phụ lục II). A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { chucVu } from './viet-hoa-chuc-vu.ts';
import { dauCau } from './viet-hoa-dau-cau.ts';
import { dieuKhoan } from './viet-hoa-dieu-khoan.ts';
import { donViHanhChinh } from './viet-hoa-don-vi-hanh-chinh.ts';
import { gachNoiDiaDanh } from './viet-hoa-gach-noi-dia-danh.ts';
import { giuaTu } from './viet-hoa-giua-tu.ts';
import { khenThuong } from './viet-hoa-khen-thuong.ts';
import { loaiVanBan } from './viet-hoa-loai-van-ban.ts';
import { namAmLich } from './viet-hoa-nam-am-lich.ts';
import { ngayLe } from './viet-hoa-ngay-le.ts';
import { nhanDan } from './viet-hoa-nhan-dan.ts';
import { nhanVat } from './viet-hoa-nhan-vat.ts';
import { sachBao } from './viet-hoa-sach-bao.ts';
import { soTenNguoi } from './viet-hoa-so-ten-nguoi.ts';
import { suKien } from './viet-hoa-su-kien.ts';
import { tenCoQuan } from './viet-hoa-ten-co-quan.ts';
import { tenCuaMinh } from './viet-hoa-ten-cua-minh.ts';
import { tenDat } from './viet-hoa-ten-dat.ts';
import { tenLuat } from './viet-hoa-ten-luat.ts';
import { tenNguoi } from './viet-hoa-ten-nguoi.ts';
import { tenTinhVietHoa } from './viet-hoa-ten-tinh.ts';
import { thuDoThanhPho } from './viet-hoa-thu-do-thanh-pho.ts';
import { thuNgay } from './viet-hoa-thu-ngay.ts';
import { toChucTheGioi } from './viet-hoa-to-chuc-the-gioi.ts';
import { vungMien } from './viet-hoa-vung-mien.ts';

export const vietHoa: readonly Rule[] = [
  dieuKhoan,
  donViHanhChinh,
  gachNoiDiaDanh,
  nhanDan,
  soTenNguoi,
  tenCoQuan,
  tenLuat,
  tenTinhVietHoa,
  thuDoThanhPho,
  nhanVat,
  tenCuaMinh,
  tenDat,
  vungMien,
  toChucTheGioi,
  khenThuong,
  ngayLe,
  namAmLich,
  suKien,
  sachBao,
  giuaTu,
  dauCau,
  tenNguoi,
  chucVu,
  loaiVanBan,
  thuNgay,
];
