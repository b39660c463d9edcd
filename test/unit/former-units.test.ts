/** Units of government that came and went on 01/7/2025. */
import { expect, test } from 'vitest';
import { formerCities } from '../../src/law/former-cities.ts';
import { findProvince, misspeltProvinceIn } from '../../src/law/provinces.ts';
import { specialZones, zonesOf } from '../../src/law/special-zones.ts';

test('thirteen special zones lie in nine provinces that there are', () => {
  expect(specialZones).toHaveLength(13);
  const own = new Set(specialZones.map(({ province }) => province));
  expect(own.size).toBe(9);
  expect([...own].filter((name) => !findProvince(name))).toEqual([]);
});

test.each([
  ['Quảng Ninh', 'Vân Đồn, Cô Tô'],
  ['Hải Phòng', 'Cát Hải, Bạch Long Vĩ'],
  ['Quảng Trị', 'Cồn Cỏ'],
  ['Đà Nẵng', 'Hoàng Sa'],
  ['Quảng Ngãi', 'Lý Sơn'],
  ['Khánh Hòa', 'Trường Sa'],
  ['Lâm Đồng', 'Phú Quý'],
  ['Hồ Chí Minh', 'Côn Đảo'],
  ['An Giang', 'Phú Quốc, Thổ Châu, Kiên Hải'],
  ['Sơn La', ''],
])('%s has: %s', (province, zones) => {
  expect(zonesOf(province).join(', ')).toBe(zones);
});

test('a former city is named once, and none is a city still', () => {
  expect(new Set(formerCities).size).toBe(formerCities.length);
  expect(formerCities.filter((name) => findProvince(name) || !/^\p{Lu}\p{L}+(?:(?: | - )\p{Lu}\p{L}+)*$/u.test(name))).toEqual([]);
});

test.each([
  ['Đông Nai', 'Đồng Nai'],
  ['Đông Nai khóa XV', 'Đồng Nai'],
  ['Ba Ria - Vung Tau', 'Bà Rịa - Vũng Tàu'],
  ['Hà Nam Ninh', undefined],
  ['Quảng Đông', undefined],
  ['Thanh Hoá', undefined],
])('%s: %s', (words, meant) => {
  expect(misspeltProvinceIn(words)?.meant).toBe(meant);
});
