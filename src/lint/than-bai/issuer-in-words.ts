/** The issuer as sentences speak of it: the body that acts, the unit of government that it acts for. */

import type { Problem } from '../../diagnostic.ts';
import { isAdvisory, isEmulationCluster } from '../../law/offices.ts';
import { findProvince, provinceMeant, successorOf } from '../../law/provinces.ts';
import type { DocumentInput } from '../../schema/kinds.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { type Agency, communeLevels, isBlank, isSameUnit, mayBeOne, readAgency } from '../shared/agency-names.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

export interface Named {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The one issuer, where it is known and writes by its own hand, else `''`. */
export function soleIssuer({ co_quan }: DocumentInput): string {
  const [issuer = '', another] = [co_quan.ten].flat().map(oneLine);
  return another !== undefined || isBlank(issuer) || hasSecretariat(issuer) ? '' : issuer;
}

/** Steering committees and clusters write by the hand of a member: “Sở Nội vụ (cơ quan thường trực) ban hành …”. */
function hasSecretariat(name: string): boolean {
  return isEmulationCluster(name) || (isAdvisory(name) && readAgency(name).body !== 'hoi_dong');
}

/** Not `Sở Nông nghiệp và Môi trường`. */
const several = regex.iu`\<(?:và|cùng|với)\s+(?:sở|phòng|ban|hội|đoàn|trường|công|liên|ủy|uỷ|ubnd|văn phòng)\>|\<các\>`;

/** “Sở Nội vụ (Cơ quan Thường trực Hội đồng)” writes for the body that it serves. */
const secretariat = regex.iu`\<(?:cơ\s+quan\s+thường\s+trực|thường\s+trực\s+(?:hội\s+đồng(?!\s+nhân)|ban)|(?:cụm|khối)\s+trưởng)\>`;

/** The words between the last mark and a verb, when they name one body of a known kind. */
export function bodyBefore(text: string, verb: number): Named | null {
  const typed = text.slice(0, verb).trimEnd();
  const [note = ''] = /\([^()]*\)$/u.exec(typed) ?? [];
  const before = typed.slice(0, typed.length - note.length).trimEnd();
  const clause = before.slice(Math.max(...[...',.;:()[]“”"'].map((mark) => before.lastIndexOf(mark))) + 1).trimStart();
  const words = oneLine(clause);
  if (readAgency(words).body === null || several.test(words) || secretariat.test(`${words} ${note}`)) return null;
  return { words, start: before.length - clause.length, end: before.length };
}

const name = "\\p{Lu}[\\p{L}’']*(?:\\s+\\p{Lu}[\\p{L}’']*){0,4}";
const level = '(?:tỉnh|[Tt]hành\\s+phố|xã|phường|đặc\\s+khu)';
const area = regex.gu`(?<=trên\s+địa\s+bàn\s+)${level}\s+${name}`;

/** “trên địa bàn tỉnh Lai Châu” where the head of the page names another province, or another commune. */
export function* elsewhere(text: Text, { co_quan }: DocumentInput): Iterable<Problem> {
  const heads = [co_quan.ten, co_quan.chu_quan ?? ''].flat().map(readAgency);
  for (const { index: start, 0: typed } of matches(text.text, area)) {
    const place = readAgency(typed);
    const beside = heads.filter((head) => head.unit !== '' && !isBlank(head.unit) && rankOf(head) !== '' && rankOf(head) === rankOf(place));
    const [own] = beside;
    if (!own || text.text.startsWith(' (', start + typed.length) || beside.some((each) => isIn(place, each))) continue;
    const right = `${own.level === 'thành phố' && own.unit === 'Hồ Chí Minh' ? 'Thành phố' : own.level} ${own.unit}`;
    yield inText(text, start, start + typed.length, {
      message: `Địa bàn đang ghi “${oneLine(typed)}” mà cơ quan ban hành là của ${right}, cần ghi cùng một nơi`,
      help: `ghi “${right}”, hoặc sửa \`ten\` trong \`co_quan\``,
      related: [{ message: 'cơ quan ban hành ghi ở đây', path: ['co_quan', 'ten'] }],
    });
  }
}

/** Of a city only its name tells whether it is a province's equal. */
function rankOf({ level, unit }: Agency): 'province' | 'commune' | '' {
  if (communeLevels.includes(level)) return 'commune';
  return level === 'tỉnh' || (level === 'thành phố' && findProvince(provinceMeant(unit) ?? unit)) ? 'province' : '';
}

/** The place is the unit of the head, a province that went into it, or one misspelt. */
function isIn({ unit }: Agency, head: Agency): boolean {
  const [place, own] = [unit, head.unit].map((name) => provinceMeant(name) ?? name) as [string, string];
  return isSameUnit(place, own) || successorOf(place)?.name.toLowerCase() === own.toLowerCase();
}

/** “Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã”: those who act for the whole body. */
const standing = regex.iu`^(?:ban\s+)?(?:thường\s+(?:trực|vụ)|chấp\s+hành)\s+(?=\p{L})`;

/** Of a body that a sentence names: it cannot be the issuer. */
export function isAnother({ words }: Named, issuer: string): boolean {
  return ![words, words.replace(standing, '')].some((each) => mayBeOne(readAgency(each), readAgency(issuer)));
}
