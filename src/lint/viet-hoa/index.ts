/** Rules on capital letters (Phụ lục II). A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { dieuKhoan } from './viet-hoa-dieu-khoan.ts';
import { donViHanhChinh } from './viet-hoa-don-vi-hanh-chinh.ts';
import { gachNoiDiaDanh } from './viet-hoa-gach-noi-dia-danh.ts';
import { nhanDan } from './viet-hoa-nhan-dan.ts';
import { soTenNguoi } from './viet-hoa-so-ten-nguoi.ts';
import { tenCoQuan } from './viet-hoa-ten-co-quan.ts';
import { tenLuat } from './viet-hoa-ten-luat.ts';
import { tenTinhVietHoa } from './viet-hoa-ten-tinh.ts';
import { thuDoThanhPho } from './viet-hoa-thu-do-thanh-pho.ts';

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
];
