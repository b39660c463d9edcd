/** The name of an agency taken apart: what body it is, of which unit of government; and whether two names may be one body's. */

import { provinceMeant } from '../../law/provinces.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import { oneLine } from '../../vietnamese/white-space.ts';

const bodies = [
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
  [regex.u`^(?:ủy ban )?(?:mặt trận|mttq)\>`, 'mat_tran'],
  [regex.u`^(?:ban(?! (?:hành|chấp hành|thường vụ))|bql\p{L}*)\>`, 'ban'],
  [regex.u`^trung tâm\>`, 'trung_tam'],
  [regex.u`^bệnh viện\>`, 'benh_vien'],
  [regex.u`^(?:công an|ca)\>`, 'cong_an'],
  [regex.u`^(?:tổng )?cục\>`, 'cuc'],
  [regex.u`^chi cục\>`, 'chi_cuc'],
  [regex.u`^(?:đại học|học viện)\>`, 'dai_hoc'],
  [regex.u`^viện\>`, 'vien'],
  [regex.u`^tòa án\>`, 'toa_an'],
  [regex.u`^(?:liên đoàn|công đoàn)\>`, 'cong_doan'],
  [regex.u`^(?:tỉnh |thành )?đoàn\>`, 'doan'],
  [regex.u`^hội(?! (?:đồng|nghị|thi|thảo))\>`, 'hoi'],
] as const;

export type BodyKind = (typeof bodies)[number][1];

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

const heads = regex.u`^(?:quyền |phó )?(?:chủ tịch|giám đốc|chánh văn phòng(?! ủy ban| ubnd)|hiệu trưởng|thủ trưởng|(?:bộ|cục|vụ|viện) trưởng|trưởng(?= phòng| ban)|thường trực(?= hội đồng| hđnd)) (?=\p{L})`;

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

/** Units of the lower of the two levels there are. */
export const communeLevels: readonly string[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];

/** Nothing is known of a name that has dots for the clerk to fill in. */
export function isBlank(name: string): boolean {
  return /…|\.{2,}|_{2,}/u.test(name);
}

/** Of one kind, of one unit of government, of one name, as far as both say it. */
export function mayBeOne(subject: Agency, issuer: Agency): boolean {
  if (subject.body === null) return true;
  if (issuer.body !== null && subject.body !== issuer.body) return false;
  if (subject.body !== 'uy_ban' && subject.body !== 'hoi_dong_nhan_dan') return isPartOf(subject, issuer) || isPartOf(issuer, subject);
  if (issuer.body === null) return false;
  const level = subject.level === '' || issuer.level === '' || subject.level === issuer.level;
  return level && (isBlank(subject.unit) || isBlank(issuer.unit) || isSameUnit(subject.unit, unitMeant(issuer)));
}

/** A misspelt province is one slip, which is told where it stands. */
function unitMeant({ level, unit }: Agency): string {
  return (/^(?:tỉnh|thành phố)$/u.test(level) && provinceMeant(unit)) || unit;
}

const levels = regex.giu`\<(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|đặc khu|và)\>`;

/**
 * All words of the one stand in the other in the same order: `bệnh viện sơn la` in `bệnh viện đa khoa tỉnh sơn la`; a name
 * with letters that are no word (`sở gd&đt`) may be any.
 */
function isPartOf(part: Agency, whole: Agency): boolean {
  const [words, all] = [wordsOf(part), wordsOf(whole)];
  if (part.name.includes('&') || words.some((word) => !isSyllable(word) && !/^\d/u.test(word))) return true;
  let at = 0;
  return words.every((word) => {
    at = all.indexOf(word, at) + 1;
    return at > 0;
  });
}

function wordsOf({ name }: Agency): readonly string[] {
  return name.replace(levels, ' ').match(regex.gu`[\p{L}\d]+`) ?? [];
}

/** Names of units of government, either of which may go on where the other ends; an empty one says nothing. */
export function isSameUnit(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => foldTone(name).toLowerCase().replace(/\s+/gu, ' ')) as [string, string];
  return x === '' || y === '' || `${x} `.startsWith(`${y} `) || `${y} `.startsWith(`${x} `);
}
