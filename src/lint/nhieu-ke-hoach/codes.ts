/** The codes of what is said over all plans of a run; a comment of a plan may answer for them before they are known. */
export const runCodes: readonly string[] = [
  'lien_ke_hoach/khac_chu_tri',
  'lien_ke_hoach/trung_ngay',
  'lien_ke_hoach/vien_dan_lech',
  'lien_ke_hoach/vien_dan_khong_co',
];
