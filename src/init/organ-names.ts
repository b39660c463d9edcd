/** The usual names of organs: those to choose from, and how a name typed in haste is written. */

import { isPartyOrgan } from '../law/offices.ts';
import { departments } from '../law/organs.ts';
import { fullName, type Province, provinceMeant, provinces, provincesFrom, successorOf } from '../law/provinces.ts';
import { zonesOf } from '../law/special-zones.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { foldAccents, foldTone } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';
import { oneLine } from '../vietnamese/white-space.ts';

/** Authorities and how they are shortened. */
export const bodies: Readonly<Record<string, string>> = { 'Ủy ban nhân dân': 'UBND', 'Hội đồng nhân dân': 'HĐND' };

/** The organs of a province as a clerk looks for them; names of communes are typed, but the few of special zones. */
export function organsOf(province: Province, day: string): string[] {
  const where = fullName(province, day);
  return [
    ...Object.keys(bodies).map((body) => `${body} ${where}`),
    `Văn phòng Ủy ban nhân dân ${where}`,
    ...departments.filter((name) => name.startsWith('Sở ')).map((name) => `${name} ${where}`),
    ...zonesOf(province.name).map((name) => `Ủy ban nhân dân đặc khu ${name}, ${where}`),
  ];
}

/** `so noi vu lang son` → `Sở Nội vụ tỉnh Lạng Sơn`; a name that is none of these in full, in the usual capitals and placement of tones. */
export function usualName(typed: string, day: string): string {
  const name = spelledOut(typed);
  const wanted = keyOf(name);
  const known = [...provinces.flatMap((province) => organsOf(province, day)), ...departments];
  return known.find((organ) => keyOf(organ) === wanted) ?? name;
}

function keyOf(name: string): string {
  return foldAccents(name)
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/\b(?:tinh|thanh pho) (?=\S)/gu, '')
    .trim();
}

/** `Sở Văn hóa, Thể thao và Du lịch` → `SVHTTDL`; of a name with other signs nobody can tell. */
export function initials(name: string): string {
  if (/[&/.\d]/u.test(name)) return '';
  const syllables = name.split(/[\s,-]+/u).filter((word) => word !== '' && word !== 'và');
  return syllables.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** `Sở GD&ĐT`, `Sở VHTTDL`, `so gddt`: a department by its letters. */
function byLetters(typed: string, body: string, letters: string): string {
  const wanted = foldAccents(`${body.charAt(0)}${letters.replace(/[^\p{L}]/gu, '')}`);
  return (
    departments.find((name) => foldAccents(name).startsWith(`${foldAccents(body)} `) && foldAccents(initials(name)) === wanted) ?? typed
  );
}

function spelledOut(typed: string): string {
  return foldTone(oneLine(typed))
    .replace(/(?<!\p{L})(sở|so|bộ|bo)\s+(\p{L}[\p{L}&.,-]+)(?![\p{L}])/giu, byLetters)
    .replace(regex.giu`\<(?:UBND|ủy ban nhân dân)\>`, 'Ủy ban nhân dân')
    .replace(regex.giu`\<(?:HĐND|HDND|hội đồng nhân dân)\>`, 'Hội đồng nhân dân')
    .replace(regex.giu`\<VP(?=\s+Ủy)`, 'Văn phòng')
    .replace(regex.giu`\<(?:(?:TP|thành phố)\.?\s*)?HCM\>`, 'Thành phố Hồ Chí Minh')
    .replace(regex.giu`\<TP\.?\s+(?=\p{L})`, 'thành phố ')
    .replace(regex.giu`(?<=nhân dân )(?:xã|xa|phường|phuong|đặc khu|dac khu)\>`, (level) => levels[foldAccents(level)] ?? level);
}

const levels: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường', 'dac khu': 'đặc khu' };

/** What is wrong with a name, so that no plan of this organ would pass; undefined where nothing is. */
export function wrongOrgan(typed: string, day: string): string | undefined {
  const name = spelledOut(typed);
  if (isPartyOrgan(name)) return `“${name}” là cơ quan Đảng, văn bản của Đảng cần soạn theo mẫu của Văn phòng Trung ương Đảng`;
  if (day >= provincesFrom && /nhân dân (?:huyện|quận|thị xã|thị trấn)(?!\p{L})/iu.test(name))
    return `Từ ${shortDate(provincesFrom)} không còn chính quyền cấp huyện, cần tên cơ quan cấp tỉnh hoặc cấp xã`;
  if (/^(?:ủy ban nhân dân|hội đồng nhân dân|sở|bộ|cục|phòng|trường|công ty|bệnh viện)$/iu.test(name))
    return 'Cần gõ cả tên riêng của cơ quan, như “UBND xã Đồng Đăng”';
  if (usualName(typed, day) === name && isBare(typed)) return bare(typed);
  return wrongProvince(typed, day);
}

/** The same of the superior body, which may well be one of the Party. */
export function wrongSuperior(typed: string, day: string): string | undefined {
  return wrongProvince(typed, day) ?? (isBare(typed) && usualName(typed, day) === spelledOut(typed) ? bare(typed) : undefined);
}

/** Of the letters that stand in the symbol (mục II.3.b). */
export function wrongLetters(typed: string): string | undefined {
  const isRight = /^(?:\/?\p{L}[\p{L}\d&]*(?:-\p{L}[\p{L}\d&]*)*)?$/u.test(typed.trim().normalize('NFC'));
  return isRight ? undefined : 'Cần chỉ ghi chữ, nối bằng dấu gạch nối, như UBND hay SGDĐT';
}

/** In capitals, as they stand on paper; only `TTg` ends in a small letter. */
export function lettersOf(typed: string): string {
  const letters = typed.trim();
  return /^(?:\/?\p{Lu}[\p{Lu}\d&]*g?(?:-|$))+$/u.test(letters) ? letters : letters.toUpperCase();
}

const bare = (typed: string): string => `“${oneLine(typed)}” chưa có dấu, cần gõ tên cơ quan đủ dấu`;

/** Vietnamese words, but only letters of other languages: `truong thpt chu van an`. */
function isBare(typed: string): boolean {
  const opening =
    /^(?:uy ban|ubnd|hdnd|hoi|doan|truong|benh vien|cong ty|cong doan|tong cong ty|tap doan|phong|van phong|trung tam|tram|ban|chi cuc|cuc|vu|so|bo|vien) [a-z]/iu;
  return /^[ -~]+ [ -~]+$/u.test(typed.trim()) && opening.test(oneLine(typed));
}

/** What is wrong with the province in a name. */
function wrongProvince(typed: string, day: string): string | undefined {
  const [, name = ''] = regex.iu`\<tỉnh\s+(?!(?:ủy|uỷ|đoàn|hội)\>)(\p{L}+(?:\s+\p{L}+){0,3})$`.exec(foldTone(oneLine(typed))) ?? [];
  if (name === '' || provinces.some((province) => keyOf(province.name) === keyOf(name))) return undefined;
  const now = successorOf(titled(name));
  const meant = provinceMeant(name);
  if (now) return `Không còn tỉnh ${titled(name)}, nay thuộc ${fullName(now, day)}`;
  return `Không có tỉnh ${name}${meant === undefined ? ', cần tên một trong 34 tỉnh, thành phố' : `, có phải ${meant} không?`}`;
}

/** `ĐỒNG ĐĂNG`, `đồng đăng` → `Đồng Đăng`; a name in mixed letters is left as it is. */
export function titled(name: string): string {
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(regex.gu`(?<=^|\s)\p{L}`, (letter) => letter.toUpperCase());
}
