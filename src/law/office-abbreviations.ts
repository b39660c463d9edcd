/**
 * Offices as clerks shorten them, `PCT`, `P. Chủ tịch`, `Chánh VP`: usage, no law. The decree's own samples (Phụ lục III) write
 * every office in full; letters that may mean two offices are left out.
 */

import { regex } from '../vietnamese/letters.ts';
import { oneLine } from '../vietnamese/white-space.ts';

/** Longer letters before those that they end in; dots between them or not. */
const offices: readonly (readonly [letters: string, full: string])[] = [
  ['TGĐ', 'Tổng Giám đốc'],
  ['GĐ', 'Giám đốc'],
  ['CVP', 'Chánh Văn phòng'],
  ['CHT', 'Chỉ huy trưởng'],
  ['CT', 'Chủ tịch'],
  ['TP', 'Trưởng phòng'],
  ['TB', 'Trưởng ban'],
  ['HT', 'Hiệu trưởng'],
];

const dotted = (letters: string) => [...letters].join('\\.?\\s?');
const short = offices.map(([letters, full]) => ({ pattern: regex.u`^${dotted(letters)}\.?(?![\p{L}\d])`, full }));
const anyShort = offices.map(([letters]) => dotted(letters)).join('|');
const full =
  '(?:chủ tịch|(?:tổng )?giám đốc|tổng biên tập|hiệu trưởng|chánh|(?:bộ|cục|vụ|viện|chi cục|đội|trạm|khoa)? ?trưởng|chủ nhiệm|bí thư|chỉ huy trưởng|tư lệnh)';

/** `P. ` before an office; of `P. Nội vụ` it is a room. */
const beforeOffice = regex.iu`^p(?:\s?[./-]\s?|\s)(?=${full}\>)`;
const beforeLetters = regex.u`^P(?:\s?[./-]\s?|\s?)(?=(?:${anyShort})(?![\p{L}\d]))`;
/** `Phó.Chủ tịch` */
const loose = /^(phó)\s?[./-]\s?/iu;
const bureau = regex.iu`(?<=^(?:Phó )?Chánh |^Phó )VP(?![\p{L}\d])`;

/** `PCT UBND tỉnh` → `Phó Chủ tịch UBND tỉnh`; a title in full stays as it is, on one line. */
export function spelledOut(title: string): string {
  const line = oneLine(title);
  const typed = line
    .replace(loose, '$1 ')
    .replace(beforeOffice, line === line.toUpperCase() ? 'PHÓ ' : 'Phó ')
    .replace(beforeLetters, 'Phó ');
  const [, before = '', rest = ''] = /^((?:phó tổng |phó |quyền |tổng )?)(.*)$/iu.exec(typed) ?? [];
  const found = short.find(({ pattern }) => pattern.test(rest));
  const whole = found ? `${inSentence(before)}${oneLine(rest.replace(found.pattern, `${found.full} `))}` : `${before}${rest}`;
  return whole.replace(bureau, 'Văn phòng');
}

/** `PHÓ ` before what is no longer in capitals. */
function inSentence(words: string): string {
  return words === words.toUpperCase() ? words.charAt(0) + words.slice(1).toLowerCase() : words;
}

/** Whether the title has an office in letters only. */
export function isShortened(title: string): boolean {
  return spelledOut(title) !== oneLine(title);
}
