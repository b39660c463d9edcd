/** What Word wants to know of a role beyond its look: what it inherits from, what follows it, and what a clerk is shown. */
import type { Role } from '../decree30.ts';

/** A change of the style on the right changes those on the left: the body is made 13 pt in one place. */
export const parents: Readonly<Partial<Record<Role, Role>>> = {
  can_cu: 'noi_dung',
  dieu: 'noi_dung',
  phan: 'noi_dung',
  tieu_de_phan: 'noi_dung',
  muc: 'noi_dung',
  tieu_de_khoan: 'noi_dung',
  tieu_de_cap_3: 'noi_dung',
  tieu_de_cap_4: 'noi_dung',
  tieu_de_cap_5: 'noi_dung',
  khoan: 'noi_dung',
  diem: 'noi_dung',
  gach: 'noi_dung',
  cong: 'noi_dung',
  dong_cham: 'noi_dung',
  ghi_chu_bang: 'noi_dung',
  o_dau: 'o_trai',
  o_so_cot: 'o_trai',
  o_giua: 'o_trai',
  o_phai: 'o_trai',
  o_nhom: 'o_trai',
  noi_nhan_cong: 'noi_nhan_muc',
};

/** What the next paragraph is when a person presses Enter; any other role goes on with itself. */
export const followers: Readonly<Partial<Record<Role, Role>>> = {
  quoc_hieu: 'tieu_ngu',
  co_quan_chu_quan: 'co_quan_ban_hanh',
  ten_loai: 'trich_yeu',
  trich_yeu: 'noi_dung',
  kem_theo: 'noi_dung',
  tham_quyen: 'can_cu',
  loi_ban_hanh: 'dieu',
  kinh_gui: 'noi_dung',
  kinh_gui_nhieu: 'kinh_gui_muc',
  phan: 'tieu_de_phan',
  tieu_de_phan: 'noi_dung',
  muc: 'noi_dung',
  tieu_de_khoan: 'noi_dung',
  tieu_de_cap_3: 'noi_dung',
  tieu_de_cap_4: 'noi_dung',
  tieu_de_cap_5: 'noi_dung',
  ten_bang: 'noi_dung',
  don_vi_tinh: 'noi_dung',
  ghi_chu_bang: 'noi_dung',
  quyen_han: 'chuc_vu',
  chuc_vu: 'ho_ten',
  chuc_vu_khac: 'ho_ten',
  noi_nhan: 'noi_nhan_muc',
  phu_luc: 'ten_phu_luc',
  ten_phu_luc: 'noi_dung',
};

/** Shown in Word's gallery, in this order: what a clerk needs who goes on in the file. */
export const gallery: readonly Role[] = [
  'noi_dung',
  'muc',
  'tieu_de_khoan',
  'tieu_de_cap_3',
  'tieu_de_cap_4',
  'tieu_de_cap_5',
  'khoan',
  'diem',
  'gach',
  'cong',
  'o_dau',
  'o_trai',
  'o_giua',
  'o_phai',
  'o_nhom',
  'ten_bang',
  'ghi_chu_bang',
  'can_cu',
  'dieu',
  'noi_nhan_muc',
  'noi_nhan_cong',
  'phan',
  'tieu_de_phan',
  'phu_luc',
  'ten_phu_luc',
];

/** Styles that Word knows by a name of its own; ours is what it calls them beside it. */
export const wordNames: Readonly<Partial<Record<Role, string>>> = { chu_thich: 'footnote text' };
