/** Names of agencies: where they stand in a plan, when two are one, and what a collective name takes in. */

import type { Path, Span } from '../../diagnostic.ts';
import { hasOwnRules } from '../../law/offices.ts';
import { organWords } from '../../law/organ-words.ts';
import { withoutNotes } from '../../plan/inline.ts';
import { fieldsHolding } from '../../schema/holdings.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { meantInFull } from '../../vietnamese/initials.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Subject } from '../subject.ts';
import { listedMembers } from './listed-members.ts';
import type { Text } from './typed-texts.ts';
import { typedAt } from './typed-values.ts';

type AgencyField = 'chu_tri' | 'phoi_hop' | 'don_vi' | 'noi_nhan';

/** One name in one place; a field may hold several. */
export interface Mention {
  /** Without dash, “Giao” and closing marks. */
  readonly name: string;
  /** The same for all spellings of one agency. */
  readonly key: string;
  readonly field: AgencyField;
  readonly path: Path;
  readonly range: Span;
}

/** Where an agency is given work, or the document. */
export const agencyFields: ReadonlySet<string> = new Set([...fieldsHolding('agency'), 'noi_nhan', 'gom']);

/** Every agency named as lead, support, unit or recipient, in file order. */
export function agencies({ texts, input, agencyList }: Subject): readonly Mention[] {
  const keys = new Map<string, string>();
  const all = texts.flatMap((text) => namedIn(text, input).map((found) => ({ ...found, path: text.path })));
  const inFull = meantInFull(all.map(({ name }) => name));
  return all.map((found) => {
    const { name } = found;
    const key = keys.get(name) ?? agencyKey(agencyList?.find(name)?.agency.ten ?? inFull.get(name) ?? name);
    keys.set(name, key);
    return { ...found, key };
  });
}

function namedIn(text: Text, input: unknown): Pick<Mention, 'field' | 'name' | 'range'>[] {
  const field = fieldOf(text);
  const typed = typedAt(input, text.path);
  if (field !== null && typed !== undefined) return namesIn(typed).map((found) => ({ field, ...found }));
  const unit = typedUnit(text, input);
  const start = text.start + unit.start;
  return namesIn(unit.name).map(({ name, range }) => ({
    field: 'don_vi',
    name,
    range: { start: start + range.start, end: start + range.end },
  }));
}

/** `**2. Trung tâm Thông tin:** Đẩy mạnh …` among those who carry a plan out: a unit as good as one in `phan_cong`. */
function typedUnit({ key, path, text }: Text, input: unknown): { name: string; start: number } {
  const found = key === 'noi_dung' ? regex.u`^\*\*(?:\d+|[a-zđ])[.)]\s+(?=\p{Lu})([^*:]+)(?::\s*\*\*|\*\*)`.exec(text) : null;
  const [whole = '', name = ''] = found ?? [];
  const titles = path.map((_, depth) => typedAt(input, [...path.slice(0, depth), 'tieu_de']) ?? '');
  return titles.some((title) => carriesOut.test(title)) ? { name, start: whole.indexOf(name) } : { name: '', start: 0 };
}

const carriesOut = /tổ chức (?:triển khai )?thực hiện|phân công|trách nhiệm/iu;

function fieldOf({ key, path }: Text): AgencyField | null {
  if (key === 'ten') return path[0] === 'noi_nhan' ? 'noi_nhan' : null;
  // Under `cot` stands the name of a column.
  if (!agencyFields.has(key) || path.includes('cot')) return null;
  return key === 'gom' ? 'noi_nhan' : (key as AgencyField);
}

/** Words that open the name of one agency, but not “Ban hành”, “Báo cáo”, “Hội nghị”, nor the end of “Phòng Thông tin, Báo chí”. */
const organ =
  'Sở|Văn phòng|VP|UBND|HĐND|[ỦU][yỷ] ban|Hội(?! (?:nghị|nhập|thi|thảo|diễn))|Công an|Bộ|Thanh tra|Phòng|(?:Chi |Tổng )?[Cc]ục|Kho bạc|Bảo hiểm|BHXH|' +
  'Ngân hàng|Liên (?:đoàn|minh|hiệp)|LĐLĐ|Công đoàn|(?:Tỉnh |Thành )?[Đđ]oàn(?! thể)|(?:Tỉnh|Thành|Huyện|Đảng) ủy|Ban(?! hành)|Trường|Bệnh viện|Trung tâm|' +
  'Báo(?! (?:cáo|chí))|Đài|Viện|VKSND|TAND|Tòa án|Mặt trận|MTTQ|Học viện|Thống kê';
const opening = `${organ}|Thường trực|Thành viên|Lãnh đạo|Các|các(?! Phó)`;
/** “Phòng Giám đốc, Kiểm tra, Thanh tra và Thi hành án” is one. */
const comma = '(?<!, Kiểm tra),';
const separator = regex.gu`;|\n(?! )|${comma} +(?=(?:${opening})\>)`;
const lead = regex.u`^[-+•\s]*(?:(?:Giao|Đề nghị|Đối với)\s+(?=\p{Lu}))?`;

/** `Sở Nội vụ; Sở Tài chính` → two names with their places; a comma parts names only where a new one surely opens. */
export function namesIn(value: string): Pick<Mention, 'name' | 'range'>[] {
  const typed = withoutNotes(value);
  const cuts = matches(typed, separator).map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  return [...cuts, { start: typed.length, end: typed.length }].flatMap((cut, index) => {
    const from = cuts[index - 1]?.end ?? 0;
    const part = typed.slice(from, cut.start);
    const start = from + (lead.exec(part)?.[0].length ?? 0);
    const name = typed.slice(start, cut.start).replace(/(?<![\s.,:;])[\s.,:;]+$/u, '');
    return name === '' ? [] : [{ name, range: { start, end: start + name.length } }];
  });
}

/** A name without its notes in brackets, in one space and one kind of dash: as it is compared letter by letter. */
export function spelling(name: string): string {
  return foldTone(name)
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,:;]+$/u, '')
    .trim();
}

const patterns = organWords.map(({ full, short }) => ({
  short,
  /** Looked for first: few names have it. */
  opening: full.split(' ', 1)[0] ?? '',
  pattern: regex.gu`\<${full.replace(/[ ,-]+(?:và )?/gu, '[ ,&-]+(?:và )?')}\>`,
}));

/** The same for all spellings of one agency: `Ủy ban nhân dân tỉnh`, `UBND tỉnh`; `Sở GD&ĐT`, `Sở Giáo dục và Đào tạo`. */
export function agencyKey(name: string): string {
  const words = spelling(name).toLowerCase();
  const short = patterns.reduce((text, row) => (text.includes(row.opening) ? text.replace(row.pattern, row.short) : text), words);
  return short.replace(regex.gu`\<và\>`, '').replace(regex.gu`[^\p{L}\p{N}]+`, '');
}

/** Which words of a name are written out that often are not: names that differ in this are abbreviated, not misspelt. */
export function writtenOut(name: string): string {
  const words = spelling(name).toLowerCase();
  return patterns.flatMap(({ opening, pattern, short }) => (words.includes(opening) && words.search(pattern) >= 0 ? [short] : [])).join();
}

/** One agency by its own name; not a council, a team, a person or “các …”. */
export function isSingleAgency(name: string): boolean {
  return single.test(name) && !several.test(name);
}

const single = regex.u`^(?:${organ})\>(?! kiểm tra| công tác| liên ngành)`;
const several = regex.iu`^Hội đồng|\<(?:các|những|mỗi|liên quan|được|trực thuộc|thuộc)\>`;

const anyone =
  /như (?:mục|điều|khoản|điểm|phần|phụ lục|trên)|có tên|liên quan|được (?:giao|phân công)|(?:trong|thực hiện) kế hoạch|thành viên/iu;
const organs =
  /(?:các|cấp|những|lãnh đạo) (?:sở|ban|ngành|phòng|cơ quan|đơn vị|tổ chức|cụm|khối(?! phố)|hội|đoàn thể)|(?:sở|ban|phòng),? (?:ban|ngành)|(?:cụm|khối) thi đua/iu;
const commune = regex.u`^(?:UBND|Ủy ban nhân dân) (?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố) \p{L}`;
const communes = /(?:các|cấp|và|\d+) (?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|địa phương)|(?:xã|huyện),|địa phương/iu;
/** `Công an tỉnh Sơn La` is sent `Công an tỉnh`. */
export const ofProvince = regex.u`(?<=\p{L} \p{L}+) (?:tỉnh|thành phố|Thành phố|TP\.?)(?: \p{Lu}\p{Ll}*)*$`;

/** One union under many names, in texts folded to lower case. */
const youthUnion = regex.giu`đoàn (?:thanh niên cộng sản|tncs|tn|thanh niên)(?: hồ chí minh| hcm)?\>`;

function sentKey(name: string): string {
  return agencyKey(foldTone(name).replace(youthUnion, 'đoàn thanh niên'));
}

/** `Công đoàn, Đoàn Thanh niên` → its parts. */
const further = regex.u`(?:${comma}|\s+và)\s+(?=(?:${organ})\>)`;

/**
 * Which agencies some names take in: by their own name or by their kind, read widely, so that only sure gaps are told.
 * `namesOf` gives all the names that one bears.
 */
export function coverage(
  names: readonly string[],
  namesOf: (agency: string) => readonly string[] = (agency) => [agency],
): (agency: string) => boolean {
  const keys = names
    .flatMap(withMembers)
    .map((name) => sentKey(name.replace(/[()]/gu, ' ')))
    .join(' ');
  const collective = names.flatMap((name) => /(?:^|\s)các (?!phó).*/iu.exec(spelling(name))?.[0].toLowerCase() ?? []).join(' ');
  const [all, allOrgans, allCommunes] = [anyone, organs, communes].map((kind) => names.some((name) => kind.test(spelling(name))));
  const isSent = (agency: string): boolean => {
    if (all || namesOf(agency).some((name) => keys.includes(sentKey(name.replace(ofProvince, ''))))) return true;
    const parts = agency.split(further);
    if (parts.length > 1) return parts.every(isSent);
    if (commune.test(foldTone(agency))) return allCommunes === true;
    if (collective.includes('đoàn thể') && hasOwnRules(agency)) return true;
    return allOrgans === true || collective.includes(` ${agency.toLowerCase().split(' ', 1)[0] ?? ''}`);
  };
  return isSent;
}

/** A name may have a comma of its own: “Sở: Nội vụ, Văn hóa, Thể thao và Du lịch”. */
function withMembers(name: string): string[] {
  const members = listedMembers(name);
  const pairs = members.slice(1).map((member, index) => `${members[index]?.name} ${name.slice(member.start, member.end)}`);
  return [name, ...members.map((member) => member.name), ...pairs];
}

/** `Sở Nội vụ` → `SNV`, `NV`: how a unit is written in the line “Lưu”. */
export function initials(name: string): string[] {
  const letters = (spelling(name.replace(ofProvince, '')).match(regex.gu`\<\p{L}`) ?? []).join('').toUpperCase();
  return [letters, letters.slice(1)].filter((code) => code.length > 1);
}
