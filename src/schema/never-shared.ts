/** Fields that no two documents have in common: no shared file gives them. */
export const neverShared: readonly string[] = ['so_van_ban', 'ngay_ban_hanh', 'trich_yeu', 'noi_dung', 'dieu', 'ke_hoach', 'kem_theo'];
