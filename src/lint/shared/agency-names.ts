/** The name of an agency taken apart: what body it is, of which unit of government. */

import { foldTone } from '../../vietnamese/fold.ts';
import { oneLine } from '../../vietnamese/white-space.ts';

export type BodyKind =
  | 'uy_ban'
  | 'hoi_dong_nhan_dan'
  | 'hoi_dong'
  | 'so'
  | 'van_phong'
  | 'phong'
  | 'truong'
  | 'cong_ty'
  | 'bo'
  | 'thanh_tra';

export interface Agency {
  /** Null for bodies that are none of these. */
  readonly body: BodyKind | null;
  /** In lower case, without the office of its head: `sở nội vụ`. */
  readonly name: string;
  /** `tỉnh`, `xã` … or `''`. */
  readonly level: string;
  /** The proper name of the unit: `Sơn La`; or `''`. */
  readonly unit: string;
}

const bodies: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:ủy ban nhân dân|ubnd)(?!\p{L})/u, 'uy_ban'],
  [/^(?:hội đồng nhân dân|hđnd)(?!\p{L})/u, 'hoi_dong_nhan_dan'],
  [/^hội đồng(?!\p{L})/u, 'hoi_dong'],
  [/^sở(?!\p{L})/u, 'so'],
  [/^(?:văn phòng|vp)(?!\p{L})/u, 'van_phong'],
  [/^phòng(?!\p{L})/u, 'phong'],
  [/^trường(?!\p{L})/u, 'truong'],
  [/^(?:tổng )?công ty(?!\p{L})/u, 'cong_ty'],
  [/^bộ(?!\p{L})/u, 'bo'],
  [/^thanh tra(?!\p{L})/u, 'thanh_tra'],
];

const heads = /^(?:quyền |phó )?(?:chủ tịch|giám đốc|chánh văn phòng(?! ủy ban| ubnd)|hiệu trưởng|thủ trưởng|bộ trưởng) (?=\p{L})/u;

const abbreviated: Readonly<Record<string, string>> = { 'tp.': 'thành phố', tp: 'thành phố', 'tx.': 'thị xã', 'tt.': 'thị trấn' };

const hoChiMinh = /(?<!\p{L})tp\.? ?(?:hcm|hồ chí minh)(?!\p{L})/iu;

/** The larger unit that a smaller one lies in. */
const above = /, (?:tỉnh|thành phố|huyện) .*$/iu;

/** “xã hội” is no commune. */
const units =
  /(?<![\p{L}])(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.|xã(?! hội)|phường|thị trấn|tt\.|đặc khu)(?![\p{L}])\s*([^,;()–]*)/giu;

export function readAgency(typed: string): Agency {
  const words = oneLine(foldTone(typed)).replace(hoChiMinh, 'Thành phố Hồ Chí Minh');
  const name = words.toLowerCase().replace(heads, '');
  const [pattern, body = null] = bodies.find(([each]) => each.test(name)) ?? [];
  const named = [...words.replace(above, '').matchAll(units)];
  const [, found = '', unit = ''] = (body === 'uy_ban' ? named[0] : named.at(-1)) ?? [];
  const level = abbreviated[found.toLowerCase()] ?? found.toLowerCase();
  const rest = level === '' && body === 'uy_ban' && pattern ? name.replace(pattern, '') : '';
  return { body, name, level, unit: (rest === '' ? unit : words.slice(-rest.length)).trim() };
}

/** Nothing is known of a name that has dots for the clerk to fill in. */
export function isBlank(name: string): boolean {
  return /…|\.{2,}|_{2,}/u.test(name);
}
