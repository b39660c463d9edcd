/** Which paragraph of a file is which part of an official document: by its words and its place, whoever wrote it. */
import type { Role } from '../decree30.ts';
import { abbreviations } from '../law/abbreviations.ts';
import type { WordFile } from '../read/tree.ts';
import { foldAccents } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';
import { endParts } from './end-parts.ts';
import { isCapital } from './letter-case.ts';
import { type Placed, placedIn, type Segment, segmentsOf } from './places.ts';

export interface Part {
  readonly role: Role;
  readonly segment: Segment;
}

export interface Parts {
  readonly placed: readonly Placed[];
  readonly parts: readonly Part[];
  /** Of the party, which has rules of its own (Hướng dẫn 36-HD/VPTW). */
  readonly ofParty: boolean;
  /** The paragraphs of the text proper, between title and recipients, on the open page. */
  readonly body: readonly Placed[];
  /** Places in `placed`: of the first paragraph behind the head, and of the first behind the text. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** The first of that role. */
export function findPart(parts: readonly Part[], role: Role): Part | undefined {
  return parts.find((part) => part.role === role);
}

export function partsOf(file: WordFile): Parts {
  const placed = placedIn(file);
  const title = titleAt(placed);
  const headEnd = title < 0 ? headWithoutTitle(placed) : title;
  const head = headParts(placed.slice(0, headEnd).flatMap(segmentsOf));
  const titles = title < 0 ? [] : titleParts(placed, title);
  const afterTitle = title < 0 ? headEnd : title + titles.filter(({ role }) => role !== 'ten_loai').length + 1;
  const grounds = groundParts(placed, afterTitle);
  const bodyStart = Math.max(
    afterTitle,
    ...grounds.map(({ segment }) => placed.findIndex(({ paragraph }) => paragraph === segment.paragraph) + 1),
  );
  const { parts: end, start: bodyEnd } = endParts(placed, bodyStart);
  return {
    placed,
    parts: [...head, ...titles, ...grounds, ...end],
    ofParty: placed
      .slice(0, longestHead)
      .flatMap(segmentsOf)
      .some(({ words }) => foldAccents(words) === 'dang cong san viet nam'),
    body: placed.slice(bodyStart, bodyEnd).filter(({ cell, inBox }) => !cell && !inBox),
    bodyStart,
    bodyEnd,
  };
}

/** No head has more paragraphs, cells counted one by one. */
const longestHead = 40;

const kinds = Object.keys(abbreviations).map((name) => foldAccents(name));

/** The name of its kind stands on a line of its own, in capitals, perhaps with what kind of plan it is. */
function titleAt(placed: readonly Placed[]): number {
  return placed.slice(0, longestHead).findIndex(({ text, cell, paragraph }) => {
    const words = text.trim().replace(/\s+/gu, ' ');
    const folded = foldAccents(words);
    // In small letters it is still the title where it stands alone in the middle.
    if (!cell && paragraph.layout.align === 'center' && kinds.includes(folded)) return true;
    return (
      !cell && isCapital(words) && words.length < longestKind && kinds.some((kind) => folded === kind || folded.startsWith(`${kind} `))
    );
  });
}

/** “KẾ HOẠCH HÀNH ĐỘNG”: a title in capitals is longer. */
const longestKind = 40;

/** A letter has none: its head ends where it is addressed, or a first sentence stands. */
function headWithoutTitle(placed: readonly Placed[]): number {
  const at = placed.slice(0, longestHead).findIndex(({ text, cell }) => /^\s*kính gửi/iu.test(text) || (!cell && text.length > 150));
  return Math.max(at, 0);
}

const nation = /cong hoa xa hoi chu nghia viet ?nam/u;
const motto = /^doc lap\W*tu do\W*hanh phuc$/u;
const number = /^số\s*:|^số\s+\d+\s*\//iu;
const date = regex.iu`,\s*ngày\>.*(?:\<tháng\>.*\<năm\>|\d\s*[/.-]\s*\d+\s*[/.-]\s*\d{4})`;

function headParts(segments: readonly Segment[]): Part[] {
  const named = segments.flatMap((segment): Part[] => {
    const role = headRole(segment);
    return role ? [{ role, segment }] : [];
  });
  return [...named, ...issuers(segments, named)];
}

function headRole({ words }: Segment): Role | null {
  const folded = foldAccents(words);
  if (nation.test(folded)) return 'quoc_hieu';
  if (motto.test(folded)) return 'tieu_ngu';
  if (number.test(words)) return 'so_ky_hieu';
  return date.test(words) ? 'dia_danh_thoi_gian' : null;
}

/** What stands in the head beside names. */
const marks = regex.u`^(?:DỰ THẢO|MẬT|TỐI MẬT|TUYỆT MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|LƯU HÀNH)\>`;

/** Names in capitals over the number. */
function issuers(segments: readonly Segment[], named: readonly Part[]): Part[] {
  const own = named.find(({ role }) => role === 'so_ky_hieu')?.segment;
  if (!own) return [];
  const isNamed = (segment: Segment) => named.some((part) => part.segment === segment);
  const isName = (segment: Segment) => !isNamed(segment) && isBefore(segment, own) && standsWith(segment, own) && isCapital(segment.words);
  const names = segments.filter((segment) => isName(segment) && !marks.test(segment.words));
  const first = ownName(names);
  return names
    .slice(first)
    .map((segment): Part => ({ role: 'co_quan_ban_hanh', segment }))
    .concat(names.slice(0, first).map((segment): Part => ({ role: 'co_quan_chu_quan', segment })));
}

const lowerOrgans = regex.u`^(?:SỞ|PHÒNG|BAN|CHI CỤC|CỤC|VĂN PHÒNG|TRƯỜNG|TRUNG TÂM|BỆNH VIỆN|THANH TRA|HỘI ĐỒNG|CÔNG TY)\>`;
const people = regex.u`^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)\s+(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\>`;

/** Where the issuer's own name begins: in bold, as it should be, else where an office stands under a committee; else only the last line is surely of it. */
function ownName(names: readonly Segment[]): number {
  const bold = names.findIndex(isBold);
  if (bold > 0) return bold;
  const lower = names.findIndex(({ words }, index) => index > 0 && lowerOrgans.test(words));
  if (lower > 0 && people.test(names[0]?.words ?? '')) return lower;
  return bold < 0 ? Math.max(names.length - 1, 0) : 0;
}

function isBold({ runs }: Segment): boolean {
  return runs.some(({ bold, text }) => bold && /\p{L}/u.test(text));
}

function isBefore(a: Segment, b: Segment): boolean {
  return a.paragraph.index < b.paragraph.index || (a.paragraph === b.paragraph && a.start < b.start);
}

/** In the same column of the same table, or both on the open page. */
function standsWith({ cell, inBox }: Segment, other: Segment): boolean {
  return !inBox && cell?.table === other.cell?.table && cell?.column === other.cell?.column;
}

const attached = /^\(\s*kèm theo/iu;
const ground = regex.iu`^(?:căn cứ|theo đề nghị|xét đề nghị)\>`;

/** The name of the kind, and the centred lines under it; those in brackets stand as they were typed. */
function titleParts(placed: readonly Placed[], at: number): Part[] {
  const all: Part[] = [];
  for (const each of placed.slice(at, at + 8)) {
    const segments = segmentsOf(each);
    const isTitle = !each.cell && each.paragraph.layout.align === 'center' && !ground.test(each.text.trim());
    if (all.length > 0 && (!isTitle || segments.length === 0)) break;
    for (const segment of segments) {
      // Who decides stands in capitals under what is decided; a title that is in capitals itself goes on so.
      const above = all.at(-1);
      if (above && all.length > 1 && isCapital(segment.words) && !isCapital(above.segment.words)) return all;
      all.push({ role: all.length === 0 ? 'ten_loai' : titleRole(segment, all), segment });
    }
  }
  return all;
}

/** What begins with a bracket goes on until it closes. */
function titleRole({ words }: Segment, before: readonly Part[]): Role {
  const last = before.at(-1);
  const goesOn = last && (last.role === 'kem_theo' || last.role === 'phu_de') && !last.segment.words.endsWith(')');
  if (goesOn) return last.role;
  if (attached.test(words)) return 'kem_theo';
  return words.startsWith('(') ? 'phu_de' : 'trich_yeu';
}

/** Lines that say on what the document rests: each ends in a semicolon, the last in a stop. */
function groundParts(placed: readonly Placed[], from: number): Part[] {
  const all: Segment[] = [];
  for (const each of placed.slice(from)) {
    const text = each.text.trim();
    if (text === '') continue;
    if (each.cell || !ground.test(text)) break;
    if (!leadsToPlan.test(text)) all.push(...segmentsOf(each).slice(0, 1));
  }
  // A single sentence that only begins so is none.
  const isList = all.some(({ text }) => text.trim().endsWith(';'));
  return isList ? all.map((segment): Part => ({ role: 'can_cu', segment })) : [];
}

/** “Căn cứ …, Sở Nội vụ ban hành Kế hoạch …”: a sentence, which does not only name its grounds. */
const leadsToPlan = regex.iu`,\s*(?:ủy ban|uỷ ban|ubnd|hội đồng|sở|phòng|ban|văn phòng|trường|bộ|cục|chi cục)\>.*\<(?:ban hành|xây dựng|báo cáo|đề nghị|triển khai)\>[^;]*$`;
