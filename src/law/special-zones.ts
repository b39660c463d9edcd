/**
 * The thirteen đặc khu of 01/7/2025 and the provinces that they lie in: islands that were districts or a city.
 * Source: Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 (the kind of unit); resolutions of the Ủy ban Thường vụ
 * Quốc hội of 16/6/2025 on the communes of each province. That there are thirteen in nine provinces was looked up on
 * 2026-11-28; the names are general knowledge, not cross-checked: they only note.
 */

interface SpecialZone {
  readonly name: string;
  /** As in `provinces`. */
  readonly province: string;
}

export const specialZones: readonly SpecialZone[] = [
  { name: 'Vân Đồn', province: 'Quảng Ninh' },
  { name: 'Cô Tô', province: 'Quảng Ninh' },
  { name: 'Cát Hải', province: 'Hải Phòng' },
  { name: 'Bạch Long Vĩ', province: 'Hải Phòng' },
  { name: 'Cồn Cỏ', province: 'Quảng Trị' },
  { name: 'Hoàng Sa', province: 'Đà Nẵng' },
  { name: 'Lý Sơn', province: 'Quảng Ngãi' },
  { name: 'Trường Sa', province: 'Khánh Hòa' },
  { name: 'Phú Quý', province: 'Lâm Đồng' },
  { name: 'Côn Đảo', province: 'Hồ Chí Minh' },
  { name: 'Phú Quốc', province: 'An Giang' },
  { name: 'Thổ Châu', province: 'An Giang' },
  { name: 'Kiên Hải', province: 'An Giang' },
];

export function zonesOf(province: string): readonly string[] {
  return specialZones.filter((zone) => zone.province === province).map(({ name }) => name);
}
