/** Every rule, in the order of the document. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { bangQuaRong } from './bang-qua-rong.ts';
import { rongCot } from './bang-rong-cot.ts';
import { haiCach } from './bo-cuc-hai-cach.ts';
import { khoanInThuong } from './bo-cuc-khoan-in-thuong.ts';
import { kinhGui } from './bo-cuc-kinh-gui.ts';
import { mucInThuong } from './bo-cuc-muc-in-thuong.ts';
import { thieuPhan } from './bo-cuc-thieu-phan.ts';
import { thieuTieuDe } from './bo-cuc-thieu-tieu-de.ts';
import { bangMaCu } from './bo-ma-bang-ma-cu.ts';
import { chuGiongNhau } from './bo-ma-chu-giong-nhau.ts';
import { chuLa } from './bo-ma-chu-la.ts';
import { kyTuAn } from './bo-ma-ky-tu-an.ts';
import { choTrong } from './bo-sot-cho-trong.ts';
import { chuTam } from './bo-sot-chu-tam.ts';
import { ghiChuTrongBai } from './bo-sot-ghi-chu-trong-bai.ts';
import { tenTruong } from './bo-sot-ten-truong.ts';
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
import { tenChuaChac } from './can-cu-ten-chua-chac.ts';
import { thieuSuaDoi } from './can-cu-thieu-sua-doi.ts';
import { thieuThanhPhan } from './can-cu-thieu-thanh-phan.ts';
import { thieuVanBanGoc } from './can-cu-thieu-van-ban-goc.ts';
import { thuTu } from './can-cu-thu-tu.ts';
import { canCuTrung } from './can-cu-trung.ts';
import { vanBanHopNhat } from './can-cu-van-ban-hop-nhat.ts';
import { bangTab } from './chep-bang-tab.ts';
import { dauDong } from './chep-dau-dong.ts';
import { dongGay } from './chep-dong-gay.ts';
import { loiTroLy } from './chep-loi-tro-ly.ts';
import { markdown } from './chep-markdown.ts';
import { dauCach as chinhTaDauCach } from './chinh-ta-dau-cach.ts';
import { dauChamLung } from './chinh-ta-dau-cham-lung.ts';
import { haiKieuNgoacKep } from './chinh-ta-hai-kieu-ngoac-kep.ts';
import { kieuDauThanh } from './chinh-ta-kieu-dau-thanh.ts';
import { lapTu } from './chinh-ta-lap-tu.ts';
import { ngoacDon } from './chinh-ta-ngoac-don.ts';
import { ngoacKep } from './chinh-ta-ngoac-kep.ts';
import { saiChinhTa } from './chinh-ta-sai-chinh-ta.ts';
import { cuocChu } from './chu-cuoc-chu.ts';
import { dauSao } from './chu-dau-sao.ts';
import { chuaGiaiThich } from './chu-viet-tat-chua-giai-thich.ts';
import { tenSai } from './co-quan-ten-sai.ts';
import { thieuChuQuan } from './co-quan-thieu-chu-quan.ts';
import { thuaChuQuan } from './co-quan-thua-chu-quan.ts';
import { vietTat } from './co-quan-viet-tat.ts';
import { theThuc } from './dang-the-thuc.ts';
import { chuCai } from './danh-so-chu-cai.ts';
import { cotTt } from './danh-so-cot-tt.ts';
import { dauSauSo } from './danh-so-dau-sau-so.ts';
import { ghiHaiLan } from './danh-so-ghi-hai-lan.ts';
import { laMaARap } from './danh-so-la-ma-a-rap.ts';
import { lienTuc } from './danh-so-lien-tuc.ts';
import { noiMuc } from './danh-so-noi-muc.ts';
import { thieuCach } from './danh-so-thieu-cach.ts';
import { thieuD } from './danh-so-thieu-d.ts';
import { noiDongTruSo } from './dia-danh-noi-dong-tru-so.ts';
import { tenChung } from './dia-danh-ten-chung.ts';
import { boDaHopNhat } from './dia-gioi-bo-da-hop-nhat.ts';
import { capHuyen } from './dia-gioi-cap-huyen.ts';
import { loiVanConGhiTinh } from './dia-gioi-loi-van-con-ghi-tinh.ts';
import { tenTinh } from './dia-gioi-ten-tinh.ts';
import { tinhDaSapNhap } from './dia-gioi-tinh-da-sap-nhap.ts';
import { saiCho } from './do-khan-sai-cho.ts';
import { khongIn } from './do-mat-khong-in.ts';
import { haiCachViet } from './don-vi-hai-cach-viet.ts';
import { phanCongLech } from './don-vi-phan-cong-lech.ts';
import { tachSai } from './don-vi-tach-sai.ts';
import { doDai } from './ho-so-do-dai.ts';
import { tenTep } from './ho-so-ten-tep.ts';
import { dauKetSai } from './ket-thuc-dau-ket-sai.ts';
import { dauKetThua } from './ket-thuc-dau-ket-thua.ts';
import { dongCuoi } from './ket-thuc-dong-cuoi.ts';
import { chucDanh } from './ky-chuc-danh.ts';
import { chucVuKhacCoQuan } from './ky-chuc-vu-khac-co-quan.ts';
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
import { cachGhi } from './luu-cach-ghi.ts';
import { donViSoanThao as luuDonViSoanThao } from './luu-don-vi-soan-thao.ts';
import { khacCoQuan } from './mo-dau-khac-co-quan.ts';
import { moDauKhacNam } from './mo-dau-khac-nam.ts';
import { ngayDeTrong } from './ngay-de-trong.ts';
import { ngayKhacNam } from './ngay-khac-nam.ts';
import { khongCoThat } from './ngay-khong-co-that.ts';
import { soKhong } from './ngay-so-khong.ts';
import { soKhongTrongBai } from './ngay-so-khong-trong-bai.ts';
import { donViGhiHaiLan } from './nhiem-vu-don-vi-ghi-hai-lan.ts';
import { thieuChuTri } from './nhiem-vu-thieu-chu-tri.ts';
import { thieuThoiGian } from './nhiem-vu-thieu-thoi-gian.ts';
import { trungLap } from './nhiem-vu-trung-lap.ts';
import { dauCau } from './noi-nhan-dau-cau.ts';
import { dongLuu } from './noi-nhan-dong-luu.ts';
import { kyHieuDauDong } from './noi-nhan-ky-hieu-dau-dong.ts';
import { moiDongMotNoi } from './noi-nhan-moi-dong-mot-noi.ts';
import { nhuTren } from './noi-nhan-nhu-tren.ts';
import { soBanPhatHanh } from './noi-nhan-so-ban-phat-hanh.ts';
import { thieuDonVi } from './noi-nhan-thieu-don-vi.ts';
import { trung } from './noi-nhan-trung.ts';
import { boKemTheo } from './phu-luc-bo-kem-theo.ts';
import { chuaVienDan } from './phu-luc-chua-vien-dan.ts';
import { danhSoPhuLuc } from './phu-luc-danh-so.ts';
import { kemTheoGoTay } from './phu-luc-kem-theo-go-tay.ts';
import { vienDanSai } from './phu-luc-vien-dan-sai.ts';
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
import { dauPhanCach } from './so-lieu-dau-phan-cach.ts';
import { luongCoSo } from './so-lieu-luong-co-so.ts';
import { namKyNiem } from './so-lieu-nam-ky-niem.ts';
import { loaiVanBan } from './so-loai-van-ban.ts';
import { themKhong } from './so-them-khong.ts';
import { soTrungSo } from './so-trung-so.ts';
import { lechQuy } from './thoi-gian-lech-quy.ts';
import { ngoaiNam } from './thoi-gian-ngoai-nam.ts';
import { nguoc } from './thoi-gian-nguoc.ts';
import { saiThu } from './thoi-gian-sai-thu.ts';
import { saiThuTu } from './thoi-gian-sai-thu-tu.ts';
import { thangQuyKhongCo } from './thoi-gian-thang-quy-khong-co.ts';
import { truocBanHanh } from './thoi-gian-truoc-ban-hanh.ts';
import { dauCuoi as tieuDeDauCuoi } from './tieu-de-dau-cuoi.ts';
import { chuHoa } from './trich-yeu-chu-hoa.ts';
import { dongTrong } from './trich-yeu-dong-trong.ts';
import { hinhThuc } from './trich-yeu-hinh-thuc.ts';
import { kemTheo } from './trich-yeu-kem-theo.ts';
import { khacNam } from './trich-yeu-khac-nam.ts';
import { lapTenLoai } from './trich-yeu-lap-ten-loai.ts';
import { veViec } from './trich-yeu-ve-viec.ts';
import { vienDanHetHieuLuc } from './vien-dan-het-hieu-luc.ts';
import { vienDanKhacDanhMuc } from './vien-dan-khac-danh-muc.ts';
import { vienDanLanDau } from './vien-dan-lan-dau.ts';
import { mucKhongCo } from './vien-dan-muc-khong-co.ts';
import { vienDanSauNgayBanHanh } from './vien-dan-sau-ngay-ban-hanh.ts';
import { dieuKhoan } from './viet-hoa-dieu-khoan.ts';
import { donViHanhChinh } from './viet-hoa-don-vi-hanh-chinh.ts';
import { gachNoiDiaDanh } from './viet-hoa-gach-noi-dia-danh.ts';
import { nhanDan } from './viet-hoa-nhan-dan.ts';
import { soTenNguoi } from './viet-hoa-so-ten-nguoi.ts';
import { tenCoQuan } from './viet-hoa-ten-co-quan.ts';
import { tenLuat } from './viet-hoa-ten-luat.ts';
import { tenTinhVietHoa } from './viet-hoa-ten-tinh.ts';
import { thuDoThanhPho } from './viet-hoa-thu-do-thanh-pho.ts';

export const rules: readonly Rule[] = [
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
  ngayDeTrong,
  ngayKhacNam,
  khongCoThat,
  soKhong,
  soKhongTrongBai,
  noiDongTruSo,
  tenChung,
  saiCho,
  khongIn,
  theThuc,
  chuHoa,
  hinhThuc,
  dongTrong,
  kemTheo,
  khacNam,
  lapTenLoai,
  veViec,
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
  thuTu,
  canCuTrung,
  vanBanHopNhat,
  vienDanHetHieuLuc,
  vienDanKhacDanhMuc,
  vienDanLanDau,
  mucKhongCo,
  vienDanSauNgayBanHanh,
  khacCoQuan,
  moDauKhacNam,
  haiCach,
  khoanInThuong,
  kinhGui,
  mucInThuong,
  thieuPhan,
  thieuTieuDe,
  tieuDeDauCuoi,
  chuCai,
  cotTt,
  bangQuaRong,
  rongCot,
  dauSauSo,
  ghiHaiLan,
  laMaARap,
  lienTuc,
  noiMuc,
  thieuCach,
  thieuD,
  donViGhiHaiLan,
  thieuChuTri,
  thieuThoiGian,
  trungLap,
  lechQuy,
  ngoaiNam,
  nguoc,
  saiThu,
  saiThuTu,
  thangQuyKhongCo,
  truocBanHanh,
  haiCachViet,
  phanCongLech,
  tachSai,
  dauKetSai,
  dauKetThua,
  dongCuoi,
  chuaVienDan,
  boKemTheo,
  danhSoPhuLuc,
  kemTheoGoTay,
  vienDanSai,
  dauCau,
  dongLuu,
  kyHieuDauDong,
  moiDongMotNoi,
  nhuTren,
  soBanPhatHanh,
  thieuDonVi,
  trung,
  cachGhi,
  luuDonViSoanThao,
  chucDanh,
  chucVuKhacCoQuan,
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
  boDaHopNhat,
  capHuyen,
  loiVanConGhiTinh,
  tenTinh,
  tinhDaSapNhap,
  dieuKhoan,
  donViHanhChinh,
  gachNoiDiaDanh,
  nhanDan,
  soTenNguoi,
  tenCoQuan,
  tenLuat,
  tenTinhVietHoa,
  thuDoThanhPho,
  chinhTaDauCach,
  dauChamLung,
  haiKieuNgoacKep,
  kieuDauThanh,
  lapTu,
  ngoacDon,
  ngoacKep,
  saiChinhTa,
  dauSao,
  cuocChu,
  chuaGiaiThich,
  dauPhanCach,
  luongCoSo,
  namKyNiem,
  bangTab,
  dauDong,
  dongGay,
  loiTroLy,
  markdown,
  bangMaCu,
  chuGiongNhau,
  chuLa,
  kyTuAn,
  choTrong,
  chuTam,
  ghiChuTrongBai,
  tenTruong,
  doDai,
  tenTep,
];
