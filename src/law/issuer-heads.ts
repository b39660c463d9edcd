/**
 * Who heads an organ of one kind, and which offices that kind surely does not have. A short table of what is certain:
 * Luật Tổ chức chính quyền địa phương, Luật Giáo dục (phổ thông schools have a Hiệu trưởng), usage of the organs themselves.
 */

import { foldTone } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';
import { oneLine } from '../vietnamese/white-space.ts';
import { spelledOut } from './office-abbreviations.ts';

interface IssuerHead {
  readonly name: RegExp;
  readonly head: string;
  /** Offices of other kinds of organ, without “Phó”. */
  readonly foreign: RegExp;
}

const rows: readonly IssuerHead[] = [
  {
    name: regex.u`^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\>`,
    head: 'Chủ tịch',
    foreign: regex.u`^(?:tổng giám đốc|giám đốc|trưởng phòng|hiệu trưởng)\>`,
  },
  {
    name: regex.u`^sở \p{L}`,
    head: 'Giám đốc',
    foreign: regex.u`^(?:chủ tịch(?! (?:hội đồng|công đoàn|ban))|hiệu trưởng|tổng giám đốc)\>`,
  },
  {
    name: regex.u`^trường (?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông|th|thcs|thpt|ptdt\p{L}*)\>`,
    head: 'Hiệu trưởng',
    foreign: regex.u`^(?:tổng giám đốc|giám đốc|trưởng phòng)\>`,
  },
  {
    name: regex.u`^văn phòng(?:$| (?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đoàn đại biểu|đoàn đbqh|sở|tỉnh ủy|thành ủy|đảng ủy))\>`,
    head: 'Chánh Văn phòng',
    foreign: regex.u`^(?:chủ tịch(?! (?:hội đồng|công đoàn|ban))|tổng giám đốc|giám đốc|hiệu trưởng)\>`,
  },
  {
    name: regex.u`^phòng (?:văn hóa|kinh tế|nội vụ|giáo dục|tài chính|tư pháp|nông nghiệp)\>`,
    head: 'Trưởng phòng',
    foreign: regex.u`^(?:chủ tịch(?! (?:hội đồng|công đoàn|ban))|tổng giám đốc|giám đốc|hiệu trưởng)\>`,
  },
];

function rowOf(organ: string): IssuerHead | undefined {
  const name = plain(organ);
  return rows.find((row) => row.name.test(name));
}

/** `Sở Nội vụ` → `Giám đốc`; `''` for organs of other kinds. */
export function headOfOrgan(organ: string): string {
  return rowOf(organ)?.head ?? '';
}

/** A Sở has no Phó Chủ tịch; nothing is said of organs of other kinds. */
export function lacksOffice(organ: string, title: string): boolean {
  return rowOf(organ)?.foreign.test(plain(spelledOut(title)).replace(/^phó /u, '')) === true;
}

function plain(words: string): string {
  return foldTone(oneLine(words)).toLowerCase();
}
