/**
 * The 34 province-level units, dated: a name right on a plan of August 2026 may be wrong on one of October.
 * Source: Nghị quyết 202/2025/QH15 (12/6/2025; authorities from 01/7/2025), codes of Quyết định 19/2025/QĐ-TTg, cities of
 * 2026 by Nghị quyết 30/2026/QH16, 36/2026/QH16 and 39/2026/QH16; state of the law on {@link provincesAsOf}.
 */
import { foldAccents, foldTone } from '../vietnamese/fold.ts';

/** ISO date to which the names were brought up. */
export const provincesAsOf = '2026-11-20';

export type ProvinceType = 'tỉnh' | 'thành phố';

export interface Province {
  readonly code: string;
  /** Without the type word. Official lists differ on Hóa/Hoá: fold tone placement before comparing. */
  readonly name: string;
  /** On 01/7/2025. */
  readonly type: ProvinceType;
  /** ISO date on which a tỉnh became a thành phố trực thuộc trung ương after 01/7/2025. */
  readonly cityFrom: string | null;
  /** The units of before 01/7/2025 that it is made of. */
  readonly mergedFrom: readonly string[];
  /** Number of xã, phường, đặc khu on 01/7/2025. */
  readonly communes: number;
}

/** From this day the 34 units have their own authorities, and districts have none. */
export const provincesFrom = '2025-07-01';

/** Huế under its name and on its day of before the 34 units (general knowledge, not cross-checked). */
export const formerHue = 'Thừa Thiên Huế';
export const hueFrom = '2025-01-01';

export const provinces: readonly Province[] = [
  { code: '01', name: 'Hà Nội', type: 'thành phố', cityFrom: null, mergedFrom: ['Hà Nội'], communes: 126 },
  { code: '04', name: 'Cao Bằng', type: 'tỉnh', cityFrom: null, mergedFrom: ['Cao Bằng'], communes: 56 },
  { code: '08', name: 'Tuyên Quang', type: 'tỉnh', cityFrom: null, mergedFrom: ['Hà Giang', 'Tuyên Quang'], communes: 124 },
  { code: '11', name: 'Điện Biên', type: 'tỉnh', cityFrom: null, mergedFrom: ['Điện Biên'], communes: 45 },
  { code: '12', name: 'Lai Châu', type: 'tỉnh', cityFrom: null, mergedFrom: ['Lai Châu'], communes: 38 },
  { code: '14', name: 'Sơn La', type: 'tỉnh', cityFrom: null, mergedFrom: ['Sơn La'], communes: 75 },
  { code: '15', name: 'Lào Cai', type: 'tỉnh', cityFrom: null, mergedFrom: ['Yên Bái', 'Lào Cai'], communes: 99 },
  { code: '19', name: 'Thái Nguyên', type: 'tỉnh', cityFrom: null, mergedFrom: ['Bắc Kạn', 'Thái Nguyên'], communes: 92 },
  { code: '20', name: 'Lạng Sơn', type: 'tỉnh', cityFrom: null, mergedFrom: ['Lạng Sơn'], communes: 65 },
  { code: '22', name: 'Quảng Ninh', type: 'tỉnh', cityFrom: '2026-09-01', mergedFrom: ['Quảng Ninh'], communes: 54 },
  { code: '24', name: 'Bắc Ninh', type: 'tỉnh', cityFrom: '2026-09-20', mergedFrom: ['Bắc Giang', 'Bắc Ninh'], communes: 99 },
  { code: '25', name: 'Phú Thọ', type: 'tỉnh', cityFrom: null, mergedFrom: ['Vĩnh Phúc', 'Hòa Bình', 'Phú Thọ'], communes: 148 },
  { code: '31', name: 'Hải Phòng', type: 'thành phố', cityFrom: null, mergedFrom: ['Hải Phòng', 'Hải Dương'], communes: 114 },
  { code: '33', name: 'Hưng Yên', type: 'tỉnh', cityFrom: null, mergedFrom: ['Thái Bình', 'Hưng Yên'], communes: 104 },
  { code: '37', name: 'Ninh Bình', type: 'tỉnh', cityFrom: null, mergedFrom: ['Hà Nam', 'Nam Định', 'Ninh Bình'], communes: 129 },
  { code: '38', name: 'Thanh Hóa', type: 'tỉnh', cityFrom: null, mergedFrom: ['Thanh Hóa'], communes: 166 },
  { code: '40', name: 'Nghệ An', type: 'tỉnh', cityFrom: null, mergedFrom: ['Nghệ An'], communes: 130 },
  { code: '42', name: 'Hà Tĩnh', type: 'tỉnh', cityFrom: null, mergedFrom: ['Hà Tĩnh'], communes: 69 },
  { code: '44', name: 'Quảng Trị', type: 'tỉnh', cityFrom: null, mergedFrom: ['Quảng Bình', 'Quảng Trị'], communes: 78 },
  { code: '46', name: 'Huế', type: 'thành phố', cityFrom: null, mergedFrom: ['Huế'], communes: 40 },
  { code: '48', name: 'Đà Nẵng', type: 'thành phố', cityFrom: null, mergedFrom: ['Đà Nẵng', 'Quảng Nam'], communes: 94 },
  { code: '51', name: 'Quảng Ngãi', type: 'tỉnh', cityFrom: null, mergedFrom: ['Kon Tum', 'Quảng Ngãi'], communes: 96 },
  { code: '52', name: 'Gia Lai', type: 'tỉnh', cityFrom: null, mergedFrom: ['Bình Định', 'Gia Lai'], communes: 135 },
  { code: '56', name: 'Khánh Hòa', type: 'tỉnh', cityFrom: null, mergedFrom: ['Ninh Thuận', 'Khánh Hòa'], communes: 65 },
  { code: '66', name: 'Đắk Lắk', type: 'tỉnh', cityFrom: null, mergedFrom: ['Phú Yên', 'Đắk Lắk'], communes: 102 },
  { code: '68', name: 'Lâm Đồng', type: 'tỉnh', cityFrom: null, mergedFrom: ['Đắk Nông', 'Bình Thuận', 'Lâm Đồng'], communes: 124 },
  { code: '75', name: 'Đồng Nai', type: 'tỉnh', cityFrom: '2026-04-30', mergedFrom: ['Bình Phước', 'Đồng Nai'], communes: 95 },
  {
    code: '79',
    name: 'Hồ Chí Minh',
    type: 'thành phố',
    cityFrom: null,
    mergedFrom: ['Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
    communes: 168,
  },
  { code: '80', name: 'Tây Ninh', type: 'tỉnh', cityFrom: null, mergedFrom: ['Long An', 'Tây Ninh'], communes: 96 },
  { code: '82', name: 'Đồng Tháp', type: 'tỉnh', cityFrom: null, mergedFrom: ['Tiền Giang', 'Đồng Tháp'], communes: 102 },
  { code: '86', name: 'Vĩnh Long', type: 'tỉnh', cityFrom: null, mergedFrom: ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'], communes: 124 },
  { code: '91', name: 'An Giang', type: 'tỉnh', cityFrom: null, mergedFrom: ['Kiên Giang', 'An Giang'], communes: 102 },
  { code: '92', name: 'Cần Thơ', type: 'thành phố', cityFrom: null, mergedFrom: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'], communes: 103 },
  { code: '96', name: 'Cà Mau', type: 'tỉnh', cityFrom: null, mergedFrom: ['Bạc Liêu', 'Cà Mau'], communes: 64 },
];

/**
 * The 29 names that ended on 01/7/2025. Many live on as names of xã and phường (Phường Bình Thuận): they are wrong
 * only behind “tỉnh” or “UBND tỉnh”.
 */
export const abolishedProvinces: readonly { readonly name: string; readonly into: string }[] = [
  { name: 'Hà Giang', into: 'Tuyên Quang' },
  { name: 'Yên Bái', into: 'Lào Cai' },
  { name: 'Bắc Kạn', into: 'Thái Nguyên' },
  { name: 'Bắc Giang', into: 'Bắc Ninh' },
  { name: 'Vĩnh Phúc', into: 'Phú Thọ' },
  { name: 'Hòa Bình', into: 'Phú Thọ' },
  { name: 'Hải Dương', into: 'Hải Phòng' },
  { name: 'Thái Bình', into: 'Hưng Yên' },
  { name: 'Hà Nam', into: 'Ninh Bình' },
  { name: 'Nam Định', into: 'Ninh Bình' },
  { name: 'Quảng Bình', into: 'Quảng Trị' },
  { name: 'Quảng Nam', into: 'Đà Nẵng' },
  { name: 'Kon Tum', into: 'Quảng Ngãi' },
  { name: 'Bình Định', into: 'Gia Lai' },
  { name: 'Ninh Thuận', into: 'Khánh Hòa' },
  { name: 'Phú Yên', into: 'Đắk Lắk' },
  { name: 'Đắk Nông', into: 'Lâm Đồng' },
  { name: 'Bình Thuận', into: 'Lâm Đồng' },
  { name: 'Bình Phước', into: 'Đồng Nai' },
  { name: 'Bà Rịa - Vũng Tàu', into: 'Hồ Chí Minh' },
  { name: 'Bình Dương', into: 'Hồ Chí Minh' },
  { name: 'Long An', into: 'Tây Ninh' },
  { name: 'Tiền Giang', into: 'Đồng Tháp' },
  { name: 'Bến Tre', into: 'Vĩnh Long' },
  { name: 'Trà Vinh', into: 'Vĩnh Long' },
  { name: 'Kiên Giang', into: 'An Giang' },
  { name: 'Sóc Trăng', into: 'Cần Thơ' },
  { name: 'Hậu Giang', into: 'Cần Thơ' },
  { name: 'Bạc Liêu', into: 'Cà Mau' },
];

/** The unit that took over a name of `abolishedProvinces`. */
export function successorOf(name: string): Province | undefined {
  return findProvince(abolishedProvinces.find((each) => each.name === name)?.into ?? '');
}

/** What the unit is on the given ISO date, which is not before `provincesFrom`. */
export function provinceType(province: Province, date: string): ProvinceType {
  return province.cityFrom !== null && date >= province.cityFrom ? 'thành phố' : province.type;
}

/** By its name in any capitals and either placement of tones. */
export function findProvince(name: string): Province | undefined {
  const wanted = foldTone(name).toLowerCase();
  return provinces.find((province) => province.name.toLowerCase() === wanted);
}

/** `thành phố Đồng Nai`, with the capital that Thành phố Hồ Chí Minh has (Phụ lục II, mục III.1.c). */
export function fullName(province: Province, day: string): string {
  const type = provinceType(province, day < provincesFrom ? provincesFrom : day);
  return `${province.name === 'Hồ Chí Minh' ? 'Thành phố' : type} ${province.name}`;
}

/** The unit that a name means which is none: the one that differs from it only in its marks. */
export function provinceMeant(name: string): string | undefined {
  const names = [...provinces, ...abolishedProvinces].map((each) => each.name);
  const wanted = foldTone(name).toLowerCase();
  if (names.some((each) => each.toLowerCase() === wanted)) return undefined;
  return names.find((each) => foldAccents(each) === foldAccents(name));
}

/** Whether a name of several words begins with such a slip: `Đông Nai khóa XV` → `Đông Nai` for `Đồng Nai`. */
export function misspeltProvinceIn(words: string): { readonly typed: string; readonly meant: string } | undefined {
  const all = words.trim().split(/\s+/u);
  for (let count = Math.min(all.length, longestName); count > 0; count -= 1) {
    const typed = all.slice(0, count).join(' ');
    if (findProvince(typed) || abolishedProvinces.some(({ name }) => foldTone(name).toLowerCase() === foldTone(typed).toLowerCase()))
      return undefined;
    const meant = provinceMeant(typed);
    if (meant !== undefined) return { typed, meant };
  }
  return undefined;
}

/** In words; Bà Rịa - Vũng Tàu has a dash. */
const longestName = 5;
