/**
 * Who signs for whom: heads and deputies; bodies that decide together, under one head, or advise.
 * Source: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, mục II.7; the samples “KT. BỘ TRƯỞNG / THỨ TRƯỞNG” and
 * “KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC” are the decree's. The lists of bodies are ours: what is in none of them is unknown, not wrong.
 */

import { foldAccents, foldTone } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';
import { oneLine } from '../vietnamese/white-space.ts';
import { spelledOut } from './office-abbreviations.ts';

// ── Heads and deputies ───────────────────────────────────────────────────────

const deputy = regex.iu`^(?:phó|thứ trưởng|(?:hiệu|cục|vụ|chi cục|đội|tổ|trạm) phó)\>`;

export function isDeputy(title: string): boolean {
  return deputy.test(spelledOut(title));
}

/** Titles that the State does not prescribe (mục II.7.b): what a deputy is charged with, not an office. */
const unofficial = regex.giu`\s*[(,–-]?\s*\<(?:thường trực|phụ trách|điều hành)\>\)?`;

/** Deputy → head, where the head's title is more than the deputy's without “Phó”. */
const irregular: readonly (readonly [RegExp, string])[] = [
  [/^thứ trưởng(?:, phó chủ nhiệm)?/iu, 'Bộ trưởng'],
  [/^phó văn phòng/iu, 'Chánh Văn phòng'],
  [regex.iu`^phó (?=(?:phòng|ban|khoa|bộ môn|đoàn|tổ|đội|trạm|nhóm|tiểu ban|cụm|khối)\>)`, 'Trưởng '],
  [/^(hiệu|cục|vụ|chi cục|đội|tổ|trạm) phó/iu, '$1 trưởng'],
  [/^phó /iu, ''],
];

const office = '(?:chủ tịch|giám đốc|hiệu trưởng|chánh văn phòng|trưởng(?: phòng| ban)?|cục trưởng|viện trưởng|phó phòng)';
const addition = regex.iu`(?<=\<${office}\s*[(,–-]?\s*)(?:thường trực|phụ trách|(?<!ban\s+)điều hành)\>|^\s*phụ trách(?! kế toán)\>`;

/** Where a title as typed goes on with such a word. */
export function additionIn(title: string): { readonly start: number; readonly end: number } | null {
  const match = addition.exec(title);
  if (!match) return null;
  const end = match.index + match[0].length;
  return { start: end - match[0].trimStart().length, end };
}

/** `Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh` → `Phó Chủ tịch Ủy ban nhân dân tỉnh`; what a deputy is charged with goes as well. */
export function withoutAddition(title: string): string {
  const found = additionIn(title);
  if (!found) return oneLine(title);
  const head = oneLine(title.slice(0, found.start)).replace(/\s*[(,–-]$/u, '');
  const rest = oneLine(title.slice(found.end)).replace(/^[\s),–-]+/u, '');
  const standing = /^thường/iu.test(title.slice(found.start, found.end));
  const kept = head !== '' && (council.test(rest) || (standing && (isCollective(rest) || isHeaded(rest))));
  return kept ? `${head} ${rest}` : head;
}

/** Councils, companies, fronts and unions have deputies “thường trực”, “điều hành” by their charters. */
export function hasOwnTitles(name: string): boolean {
  return isAdvisory(name) || hasOwnRules(name) || /^(?:tổng )?công ty|^tập đoàn|^ngân hàng/iu.test(oneLine(name));
}

/** `Phó Chủ tịch Thường trực` → `Chủ tịch`: the office a deputy signs for. */
export function headOf(deputyTitle: string): string {
  const title = spelledOut(deputyTitle.replace(unofficial, ' '));
  const row = irregular.find(([pattern]) => pattern.test(title));
  const head = row ? title.replace(row[0], row[1]) : title;
  return head.charAt(0).toUpperCase() + head.slice(1);
}

/** `Giám đốc` → `Phó Giám đốc`: who signs for a head. */
export function deputyOf(head: string): string {
  const title = spelledOut(head);
  if (/^bộ trưởng/iu.test(title)) return 'Thứ trưởng';
  return `${title === title.toUpperCase() ? 'PHÓ' : 'Phó'} ${title}`;
}

const spellings = new Map(
  [
    ...['Chủ tịch', 'Giám đốc', 'Tổng Giám đốc', 'Hiệu trưởng', 'Chánh Văn phòng', 'Chánh Thanh tra', 'Trưởng phòng', 'Trưởng ban'],
    ...['Bộ trưởng', 'Thứ trưởng', 'Cục trưởng', 'Chi cục trưởng', 'Vụ trưởng', 'Viện trưởng', 'Chủ nhiệm', 'Tư lệnh', 'Chỉ huy trưởng'],
    ...['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Hội đồng', 'Ban Chỉ đạo', 'Ban Tổ chức', 'Ban Thường vụ', 'Ban Chấp hành'],
  ].map((title) => [title.toLowerCase(), title]),
);

/** `PHÓ CHỦ TỊCH` → `Phó Chủ tịch`; words that are not all known stay as typed. */
export function inSentenceCapitals(typed: string): string {
  if (typed !== typed.toUpperCase()) return typed;
  const [, deputy = '', title = '', level = ''] =
    /^(phó )?(.*?)( (?:tỉnh|thành phố|xã|phường|đặc khu))?$/su.exec(foldTone(oneLine(typed)).toLowerCase()) ?? [];
  const spelt = spellings.get(title);
  return spelt === undefined ? typed : `${deputy && 'Phó '}${spelt}${level}`;
}

/** One office, though one of the two names its agency as well: `Giám đốc`, `Giám đốc Sở Nội vụ`. */
export function sameOffice(one: string, other: string): boolean {
  const [a, b] = [officeKey(one), officeKey(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function officeKey(title: string): string {
  const spelt = spelledOut(title).replace(unofficial, ' ').replace(/UBND/gu, 'Ủy ban nhân dân').replace(/HĐND/gu, 'Hội đồng nhân dân');
  return `${oneLine(foldAccents(spelt).replace(regex.gu`[^\p{L}\p{N}]+`, ' '))} `;
}

// ── Bodies ───────────────────────────────────────────────────────────────────

/** `UBND` or `Ủy ban nhân dân`, `HĐND` or `Hội đồng nhân dân`: they decide together. */
const council = regex.iu`^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\>`;

export function isPeoplesCommittee(name: string): boolean {
  return council.test(oneLine(name)) && !/^(?:hội đồng|hđnd)/iu.test(oneLine(name));
}

export function isPeoplesCouncilOrCommittee(name: string): boolean {
  return council.test(oneLine(name));
}

/** Chế độ thủ trưởng: one head decides and signs. */
const headed = regex.iu`^(?:văn phòng|sở|phòng|trường|công ty|tổng công ty|chi cục|cục|tổng cục|vụ|trung tâm|bệnh viện|bộ(?! chỉ huy| tư lệnh)|viện|học viện|xí nghiệp|nhà máy|kho bạc|thanh tra|công an|trạm|báo|đài|nhà xuất bản|nhà văn hóa|ban quản lý)\>`;

export function isHeaded(name: string): boolean {
  return headed.test(oneLine(name));
}

/** An office of one person: nobody signs “thay mặt” a person. */
const personal = regex.iu`^(?:phó )?(?:chủ tịch|tổng giám đốc|giám đốc|bộ trưởng|thứ trưởng|hiệu trưởng|viện trưởng|cục trưởng|vụ trưởng|chi cục trưởng|chánh|trưởng|thủ trưởng|chủ nhiệm|tư lệnh|chỉ huy trưởng)\>`;

export function isPersonal(name: string): boolean {
  return personal.test(spelledOut(name));
}

const collective = regex.iu`^(?:(?:thường trực )?(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd)|ban (?:chỉ đạo|chấp hành|thường vụ|thường trực|tổ chức|điều hành|vận động|liên lạc|soạn thảo|giám khảo|thi đua)|đoàn|tổ|tiểu ban|cụm|khối|liên ngành)\>`;

export function isCollective(name: string): boolean {
  return collective.test(oneLine(name));
}

/** Committees of the fronts and unions sign as the Party's do, without “ký thay”; the decree binds them only as suitable (Điều 2). */
const union = regex.iu`^(?:ban (?:thường vụ|chấp hành|thường trực)|đoàn chủ tịch|(?:ủy ban|uỷ ban) (?:mttq|mặt trận))\>`;

export function isUnionCommittee(name: string): boolean {
  return union.test(oneLine(name));
}

/** Party organs write by Hướng dẫn 05-HD/VPTW (2026), which has another head, number and signature. */
const party = regex.iu`^(?:Ban Thường vụ |Ban Chấp hành |Văn phòng )?(?:Đảng ủy|Đảng uỷ|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng bộ|Chi bộ)(?=\s|$)`;

export function isPartyOrgan(name: string): boolean {
  return party.test(oneLine(name));
}

const enterprise = regex.iu`^(?:(?:tổng )?công ty|tập đoàn|ngân hàng|hợp tác xã|doanh nghiệp|xí nghiệp|nhà máy|quỹ)\>`;

/** No state office: its clerks' room may bear another name than văn thư. */
export function isNoStateOffice(name: string): boolean {
  return hasOwnRules(name) || enterprise.test(oneLine(name));
}

const undivided = regex.iu`^(?:trường(?! (?:đại học|cao đẳng|chính trị|sĩ quan))|phòng|trạm|hạt|đội|tổ|trung tâm|nhà văn hóa|thư viện|bảo tàng|cụm|khối)\>`;

/** Small enough to have no units that draft: “Lưu: VT.” is all there is to say. */
export function isUndivided(name: string): boolean {
  return undivided.test(oneLine(name)) || isNoStateOffice(name);
}

/** The Party, the fronts, the unions and the associations: the decree binds them only as suitable (Điều 2). */
const ownRules = regex.iu`^(?:(?:tỉnh|thành|quận|huyện|đảng) (?:ủy|uỷ)|đảng bộ|chi bộ|(?:tổng )?liên đoàn|công đoàn|(?:tỉnh|thành|quận|huyện|xã|phường) đoàn|đoàn (?:thanh niên|tncs|khối|xã|phường|trường|cơ sở)|hội (?!đồng)\p{L}+|liên (?:hiệp|minh)|mặt trận)\>`;

export function hasOwnRules(name: string): boolean {
  return ownRules.test(oneLine(name)) || isUnionCommittee(name);
}

/** Tổ chức tư vấn: councils, steering and organising committees, working groups; not bodies with a standing of their own. */
const advisory = regex.iu`^(?:hội đồng(?! (?:nhân dân|thành viên|quản trị|quản lý|trường|đại học|dân tộc|bầu cử))|ban chỉ đạo|ban tổ chức(?! (?:tỉnh|thành|trung ương|đảng))|ban (?:soạn thảo|giám khảo)|tiểu ban|tổ (?:công tác|giúp việc|biên tập|thư ký|soạn thảo))\>`;

export function isAdvisory(name: string): boolean {
  return advisory.test(oneLine(name));
}

/** For one election, one campaign, one fund: their members have offices elsewhere, and sign with both. */
const temporary = regex.iu`^(?:(?:ủy ban|uỷ ban|ban|tổ|hội đồng) bầu cử|ban (?:vận động|liên lạc|trị sự|quản lý quỹ)|hội đồng (?:quản lý|giám sát|tự quản|kỷ luật))\>`;

export function isTemporary(name: string): boolean {
  return temporary.test(oneLine(name));
}

/** Cụm, khối thi đua: whether they are advisory bodies is not said anywhere. */
export function isEmulationCluster(name: string): boolean {
  return regex.iu`^(?:cụm|khối)\>`.test(oneLine(name));
}
