/**
 * Cities that belonged to a province, or to another city, until 01/7/2025, when Luật Tổ chức chính quyền địa phương ngày 16 tháng 6
 * năm 2025 left no district level. General knowledge, not cross-checked: they only note. Names of provinces that still are
 * provinces (thành phố Sơn La) are told from `provinces.ts`.
 */
const names = `
Sông Công, Phổ Yên, Việt Trì, Vĩnh Yên, Phúc Yên, Từ Sơn, Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Đông Triều, Chí Linh, Phủ Lý, Hoa Lư,
Tam Điệp, Thủy Nguyên, Điện Biên Phủ, Bắc Kạn, Hà Giang, Yên Bái, Hòa Bình, Bắc Giang, Hải Dương, Thái Bình, Nam Định,
Sầm Sơn, Vinh, Đồng Hới, Đông Hà, Tam Kỳ, Hội An, Quy Nhơn, Tuy Hòa, Nha Trang, Cam Ranh, Phan Rang - Tháp Chàm, Phan Thiết,
Kon Tum, Pleiku, Buôn Ma Thuột, Gia Nghĩa, Đà Lạt, Bảo Lộc, Biên Hòa, Long Khánh, Đồng Xoài, Thủ Dầu Một, Dĩ An, Thuận An,
Tân Uyên, Bến Cát, Vũng Tàu, Bà Rịa, Phú Mỹ, Thủ Đức, Tân An, Mỹ Tho, Gò Công, Bến Tre, Trà Vinh, Cao Lãnh, Sa Đéc, Hồng Ngự,
Long Xuyên, Châu Đốc, Rạch Giá, Hà Tiên, Phú Quốc, Vị Thanh, Ngã Bảy, Sóc Trăng, Bạc Liêu`;

export const formerCities: readonly string[] = names.split(',').map((name) => name.trim());
