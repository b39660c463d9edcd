/** What the name of an issuing organ tells of it: its superior, its letters, its place, and who signs. */

import { headOfOrgan } from '../law/issuer-heads.ts';
import { departments } from '../law/organs.ts';
import { findProvince, fullName, type Province, provinces } from '../law/provinces.ts';
import { foldTone } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';
import { bodies, initials, titled, usualName } from './organ-names.ts';

/** What is not known is empty. */
export interface Issuer {
  readonly ten: string;
  readonly chu_quan: string;
  readonly ky_hieu: string;
  readonly dia_danh: string;
  /** The body for which its head signs (TM.). */
  readonly thay_mat: string;
  /** Who heads it. */
  readonly cap_truong: string;
  /** Which usual recipients it has. */
  readonly cap: 'tinh' | 'so' | 'xa' | 'phong' | 'khac';
  /** How its own text calls it: `Ủy ban nhân dân tỉnh`. */
  readonly tu_xung: string;
}

/** Reads an organ's name as it is typed: `UBND xã Đồng Đăng, tỉnh Lạng Sơn`, `Sở Nội vụ Lạng Sơn`. */
export function issuerOf(typed: string, day: string): Issuer {
  const { organ, province } = splitProvince(usualName(typed, day));
  const where = province ? fullName(province, day) : '';
  const [, body = '', level = '', unit = ''] = authority.exec(organ) ?? [];
  if (unit !== '') return communeBody(body, level, unit);
  if (body !== '' && organ === body && province) return provinceBody(body, where, province);
  return department(organ, where, province) ?? ministry(organ) ?? communeOffice(organ) ?? other(usualName(typed, day), province);
}

const authority = /^(Ủy ban nhân dân|Hội đồng nhân dân)(?:\s+(xã|phường|đặc khu)\s+(.+))?$/u;

/** Takes the province off the end of a name. */
function splitProvince(name: string): { organ: string; province: Province | undefined } {
  const [, before = '', last = ''] = regex.iu`^(.+?),?\s+(?:tỉnh|thành phố)\s+([\p{L} ]+)$`.exec(name) ?? [];
  const named = last === '' ? undefined : findProvince(last);
  if (named) return { organ: before, province: named };
  const bare = provinces.find((province) =>
    foldTone(name)
      .toLowerCase()
      .endsWith(` ${foldTone(province.name).toLowerCase()}`),
  );
  if (!bare || !/^Sở /u.test(name)) return { organ: name, province: undefined };
  return { organ: name.slice(0, -bare.name.length).trim(), province: bare };
}

function provinceBody(body: string, where: string, { name }: Province): Issuer {
  const type = where.slice(0, where.indexOf(name)).trim();
  const seat = name === 'Hồ Chí Minh' ? where : name;
  const tu_xung = `${body} ${type.toLowerCase()}`;
  return { ...collective(body), ten: `${body} ${where}`, dia_danh: seat, cap: 'tinh', tu_xung };
}

function communeBody(body: string, level: string, unit: string): Issuer {
  const name = titled(unit.replace(/\s*,.*$/u, ''));
  const dia_danh = /^\d/u.test(name) ? `${level.charAt(0).toUpperCase()}${level.slice(1)} ${name}` : name;
  return { ...collective(body), ten: `${body} ${level} ${name}`, dia_danh, cap: 'xa', tu_xung: `${body} ${level}` };
}

const collective = (body: string) => ({ chu_quan: '', ky_hieu: bodies[body] ?? '', thay_mat: body, cap_truong: 'Chủ tịch' });

/** A Sở, or Văn phòng of the province. */
function department(organ: string, where: string, province: Province | undefined): Issuer | null {
  const isOffice = /^Văn phòng Ủy ban nhân dân$/u.test(organ);
  if (!isOffice && !/^Sở \p{L}/u.test(organ)) return null;
  return {
    ten: isOffice ? 'Văn phòng' : organ,
    chu_quan: where === '' ? '' : `UBND ${where}`,
    ky_hieu: isOffice ? 'VPUBND' : initials(organ),
    dia_danh: province?.name === 'Hồ Chí Minh' ? where : (province?.name ?? ''),
    thay_mat: '',
    cap_truong: isOffice ? 'Chánh Văn phòng' : 'Giám đốc',
    cap: 'so',
    tu_xung: isOffice ? `${organ} ${where.split(' ')[0]?.toLowerCase() === 'tỉnh' ? 'tỉnh' : 'thành phố'}` : organ,
  };
}

function ministry(organ: string): Issuer | null {
  if (!departments.some((name) => name === organ && name.startsWith('Bộ '))) return null;
  const ky_hieu = initials(organ);
  return { ten: organ, chu_quan: '', ky_hieu, dia_danh: 'Hà Nội', thay_mat: '', cap_truong: 'Bộ trưởng', cap: 'khac', tu_xung: organ };
}

/** `Phòng Văn hóa - Xã hội xã Đồng Đăng`, `Văn phòng HĐND và UBND phường Tam Thanh`. */
function communeOffice(organ: string): Issuer | null {
  const [, named = '', level = '', unit = ''] =
    /^(Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|Phòng .+?|Trung tâm Phục vụ hành chính công),?\s+(?:Ủy ban nhân dân\s+)?(xã|phường|đặc khu)\s+(.+)$/u.exec(
      organ,
    ) ?? [];
  if (unit === '') return null;
  const ten = named.replace('Hội đồng nhân dân và Ủy ban nhân dân', 'HĐND và UBND');
  const isRoom = ten.startsWith('Phòng ');
  const { dia_danh } = communeBody('Ủy ban nhân dân', level, unit);
  const chu_quan = `UBND ${level} ${unit.replace(/\s*,.*$/u, '')}`;
  const cap_truong = isRoom ? 'Trưởng phòng' : headOf(ten);
  return { ten, chu_quan, ky_hieu: isRoom ? initials(ten) : '', dia_danh, thay_mat: '', cap_truong, cap: 'phong', tu_xung: ten };
}

function other(ten: string, province: Province | undefined): Issuer {
  return {
    ten,
    chu_quan: '',
    ky_hieu: '',
    dia_danh: province?.name ?? '',
    thay_mat: '',
    cap_truong: headOf(ten),
    cap: 'khac',
    tu_xung: ten,
  };
}

/** Who usually heads organs of a kind; proposed, so that it is seen and changed. */
const usualHeads: readonly (readonly [RegExp, string])[] = [
  [/^(?:Bệnh viện|Trung tâm) /u, 'Giám đốc'],
  [/^Trường (?:Đại học|Cao đẳng) /u, 'Hiệu trưởng'],
  [/^Chi cục /u, 'Chi cục trưởng'],
  [/^Cục /u, 'Cục trưởng'],
  [/^Vụ /u, 'Vụ trưởng'],
  [/^Tòa án nhân dân /u, 'Chánh án'],
  [/^Viện kiểm sát nhân dân /iu, 'Viện trưởng'],
];

const headOf = (organ: string): string => headOfOrgan(organ) || (usualHeads.find(([name]) => name.test(organ))?.[1] ?? '');
