/** Rules on words: spelling, abbreviations, figures. A new rule is a file and a line here. */
import type { Rule } from '../rule.ts';
import { dauCach as chinhTaDauCach } from './chinh-ta-dau-cach.ts';
import { dauChamLung } from './chinh-ta-dau-cham-lung.ts';
import { dauGach } from './chinh-ta-dau-gach.ts';
import { haiKieuNgoacKep } from './chinh-ta-hai-kieu-ngoac-kep.ts';
import { khongDau } from './chinh-ta-khong-dau.ts';
import { kieuDauThanh } from './chinh-ta-kieu-dau-thanh.ts';
import { lapTu } from './chinh-ta-lap-tu.ts';
import { ngoacDon } from './chinh-ta-ngoac-don.ts';
import { ngoacKep } from './chinh-ta-ngoac-kep.ts';
import { saiChinhTa } from './chinh-ta-sai-chinh-ta.ts';
import { cuocChu } from './chu-cuoc-chu.ts';
import { dauSao } from './chu-dau-sao.ts';
import { chuaGiaiThich } from './chu-viet-tat-chua-giai-thich.ts';
import { dauPhanCach } from './so-lieu-dau-phan-cach.ts';
import { haiCachViet } from './so-lieu-hai-cach-viet.ts';
import { khongTheCo } from './so-lieu-khong-the-co.ts';
import { luongCoSo } from './so-lieu-luong-co-so.ts';
import { namKyNiem } from './so-lieu-nam-ky-niem.ts';

export const cauChu: readonly Rule[] = [
  chinhTaDauCach,
  dauChamLung,
  dauGach,
  haiKieuNgoacKep,
  khongDau,
  kieuDauThanh,
  lapTu,
  ngoacDon,
  ngoacKep,
  saiChinhTa,
  dauSao,
  cuocChu,
  chuaGiaiThich,
  dauPhanCach,
  haiCachViet,
  khongTheCo,
  luongCoSo,
  namKyNiem,
];
