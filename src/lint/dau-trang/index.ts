/** Rules on the head of the page. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { tenSai } from './co-quan-ten-sai.ts';
import { thieuChuQuan } from './co-quan-thieu-chu-quan.ts';
import { thuaChuQuan } from './co-quan-thua-chu-quan.ts';
import { vietTat } from './co-quan-viet-tat.ts';
import { noiDongTruSo } from './dia-danh-noi-dong-tru-so.ts';
import { tenChung } from './dia-danh-ten-chung.ts';
import { saiCho } from './do-khan-sai-cho.ts';
import { khongIn } from './do-mat-khong-in.ts';
import { ngayDeTrong } from './ngay-de-trong.ts';
import { ngayKhacNam } from './ngay-khac-nam.ts';
import { khongCoThat } from './ngay-khong-co-that.ts';
import { soKhong } from './ngay-so-khong.ts';
import { soKhongTrongBai } from './ngay-so-khong-trong-bai.ts';
import { goThua } from './quoc-hieu-go-thua.ts';
import { saiQuocHieu } from './quoc-hieu-sai-quoc-hieu.ts';
import { saiTieuNgu } from './quoc-hieu-sai-tieu-ngu.ts';
import { chuVietTat } from './so-chu-viet-tat.ts';
import { coNam } from './so-co-nam.ts';
import { dauCach as soDauCach } from './so-dau-cach.ts';
import { deTrong } from './so-de-trong.ts';
import { donViSoanThao as soDonViSoanThao } from './so-don-vi-soan-thao.ts';
import { duThao } from './so-du-thao.ts';
import { kieuDang } from './so-kieu-dang.ts';
import { kyHieu } from './so-ky-hieu.ts';
import { loaiVanBan } from './so-loai-van-ban.ts';
import { themKhong } from './so-them-khong.ts';
import { soThuTuNgay } from './so-thu-tu-ngay.ts';
import { soTrungSo } from './so-trung-so.ts';
import { chuHoa } from './trich-yeu-chu-hoa.ts';
import { dongTrong } from './trich-yeu-dong-trong.ts';
import { hinhThuc } from './trich-yeu-hinh-thuc.ts';
import { kemTheo } from './trich-yeu-kem-theo.ts';
import { khacNam } from './trich-yeu-khac-nam.ts';
import { lapTenLoai } from './trich-yeu-lap-ten-loai.ts';
import { veViec } from './trich-yeu-ve-viec.ts';

export const dauTrang: readonly Rule[] = [
  goThua,
  saiQuocHieu,
  saiTieuNgu,
  tenSai,
  thieuChuQuan,
  thuaChuQuan,
  vietTat,
  chuVietTat,
  coNam,
  soDauCach,
  deTrong,
  soDonViSoanThao,
  duThao,
  kieuDang,
  kyHieu,
  loaiVanBan,
  themKhong,
  soTrungSo,
  soThuTuNgay,
  ngayDeTrong,
  ngayKhacNam,
  khongCoThat,
  soKhong,
  soKhongTrongBai,
  noiDongTruSo,
  tenChung,
  saiCho,
  khongIn,
  chuHoa,
  hinhThuc,
  dongTrong,
  kemTheo,
  khacNam,
  lapTenLoai,
  veViec,
];
