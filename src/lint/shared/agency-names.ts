/** The name of an agency taken apart: what body it is, of which unit of government. */

import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
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
  [regex.u`^(?:ủy ban nhân dân|ubnd)\>`, 'uy_ban'],
  [regex.u`^(?:hội đồng nhân dân|hđnd)\>`, 'hoi_dong_nhan_dan'],
  [regex.u`^hội đồng\>`, 'hoi_dong'],
  [regex.u`^sở\>`, 'so'],
  [regex.u`^(?:văn phòng|vp)\>`, 'van_phong'],
  [regex.u`^phòng\>`, 'phong'],
  [regex.u`^trường\>`, 'truong'],
  [regex.u`^(?:tổng )?công ty\>`, 'cong_ty'],
  [regex.u`^bộ\>`, 'bo'],
  [regex.u`^thanh tra\>`, 'thanh_tra'],
];

const heads = regex.u`^(?:quyền |phó )?(?:chủ tịch|giám đốc|chánh văn phòng(?! ủy ban| ubnd)|hiệu trưởng|thủ trưởng|bộ trưởng) (?=\p{L})`;

const abbreviated: Readonly<Record<string, string>> = { 'tp.': 'thành phố', tp: 'thành phố', 'tx.': 'thị xã', 'tt.': 'thị trấn' };

const hoChiMinh = regex.iu`\<tp\.? ?(?:hcm|hồ chí minh)\>`;

/** The larger unit that a smaller one lies in. */
const above = /, (?:tỉnh|thành phố|huyện) .*$/iu;

/** “xã hội” is no commune. */
const units = regex.giu`\<(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.|xã(?! hội)|phường|thị trấn|tt\.|đặc khu)\>\s*([^,;()–]*)`;

export function readAgency(typed: string): Agency {
  const words = oneLine(foldTone(typed)).replace(hoChiMinh, 'Thành phố Hồ Chí Minh');
  const name = words.toLowerCase().replace(heads, '');
  const [pattern, body = null] = bodies.find(([each]) => each.test(name)) ?? [];
  const named = matches(words.replace(above, ''), units);
  const [, found = '', unit = ''] = (body === 'uy_ban' ? named[0] : named.at(-1)) ?? [];
  const level = abbreviated[found.toLowerCase()] ?? found.toLowerCase();
  const rest = level === '' && body === 'uy_ban' && pattern ? name.replace(pattern, '') : '';
  return { body, name, level, unit: (rest === '' ? unit : words.slice(-rest.length)).trim() };
}

/** Nothing is known of a name that has dots for the clerk to fill in. */
export function isBlank(name: string): boolean {
  return /…|\.{2,}|_{2,}/u.test(name);
}
