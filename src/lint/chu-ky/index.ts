/** Rules on signatures. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { chucDanh } from './ky-chuc-danh.ts';
import { chucVuKhacCoQuan } from './ky-chuc-vu-khac-co-quan.ts';
import { chucVuVietTat } from './ky-chuc-vu-viet-tat.ts';
import { hoTenVietHoa } from './ky-ho-ten-viet-hoa.ts';
import { hocVi } from './ky-hoc-vi.ts';
import { khongThayMat } from './ky-khong-thay-mat.ts';
import { kyThayCapPho } from './ky-ky-thay-cap-pho.ts';
import { thayMatCoQuanKhac } from './ky-thay-mat-co-quan-khac.ts';
import { thayMatTapThe } from './ky-thay-mat-tap-the.ts';
import { thieuChucVuKhac } from './ky-thieu-chuc-vu-khac.ts';
import { thieuHoTen } from './ky-thieu-ho-ten.ts';
import { thieuKyThay } from './ky-thieu-ky-thay.ts';
import { thuaChucVuKhac } from './ky-thua-chuc-vu-khac.ts';
import { thuaLenh } from './ky-thua-lenh.ts';
import { tienTo } from './ky-tien-to.ts';
import { uyQuyenLai } from './ky-uy-quyen-lai.ts';

export const chuKy: readonly Rule[] = [
  chucDanh,
  chucVuKhacCoQuan,
  chucVuVietTat,
  hoTenVietHoa,
  hocVi,
  khongThayMat,
  kyThayCapPho,
  thayMatCoQuanKhac,
  thayMatTapThe,
  thieuChucVuKhac,
  thieuHoTen,
  thieuKyThay,
  thuaChucVuKhac,
  thuaLenh,
  tienTo,
  uyQuyenLai,
];
