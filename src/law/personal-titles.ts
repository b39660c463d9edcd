/**
 * What does not stand before a signer's name: ranks of learning, honours, forms of address; army and police ranks.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7.c. In armed forces, education, health and science the head of
 * the sector decides on military ranks and degrees. The spellings are ours, from real documents.
 */
import { regex } from '../vietnamese/letters.ts';

type TitleKind = 'học hàm, học vị' | 'quân hàm' | 'danh hiệu' | 'lời xưng hô';

/** Longer spellings first: `TSKH` before `TS`. */
const spellings: Readonly<Record<TitleKind, string>> = {
  'học hàm, học vị':
    'Phó [Gg]iáo sư|Giáo sư|Tiến s[ĩỹ] khoa học|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Cử nhân|Kỹ sư|Kiến trúc sư|Luật sư|Bác s[ĩỹ]|Dược s[ĩỹ]|' +
    'PGS|GS|TSKH|TS|Th\\.?[Ss]|ThS|THS|BSCK ?I{0,2}|BS|Bs|DS|KTS|KS|CN|LS|CK ?I{1,2}|[Cc]huyên khoa (?:cấp )?(?:I{1,2}|[12])',
  'quân hàm': '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|[Tt]á|úy|uý)|Chuẩn (?:đô đốc|úy|uý)|Đô đốc',
  'danh hiệu':
    'Nhà giáo (?:[Nn]hân dân|[ƯưUu]u tú)|Thầy thuốc (?:[Nn]hân dân|[Ưư]u tú)|Nghệ s[ĩỹ] (?:[Nn]hân dân|[Ưư]u tú)|' +
    'NGƯT|NGUT|NGND|TTƯT|TTUT|TTND|NSƯT|NSND|AHLĐ|Anh hùng [Ll]ao động',
  // “Ông” is a family name as well: it is a form of address only before another one.
  'lời xưng hô':
    'Đồng chí|đồng chí|[Đđ]\\/[Cc]|ông|bà|Bà|Ông(?=\\s+(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Lương|Mai|Cao|Hà|Tạ|Đào)\\>)',
};

const kinds = Object.keys(spellings) as readonly TitleKind[];
const group = kinds.map((kind) => `(${spellings[kind]})`).join('|');
const before = regex.uy`[\s.,–-]*(?:${group})\>\.?`;
const after = regex.u`[,(–-]\s*(?:${group})\>`;

interface FoundTitle {
  readonly kind: TitleKind;
  readonly start: number;
  readonly end: number;
}

/** The titles before a name, or the first one behind it (`Nguyễn Văn An, TS`). */
export function titlesIn(name: string): FoundTitle[] {
  const found: FoundTitle[] = [];
  before.lastIndex = 0;
  for (let match = before.exec(name); match; match = before.exec(name)) found.push(foundAt(match, match.index, before.lastIndex));
  const tail = found.length === 0 ? after.exec(name) : null;
  return tail ? [foundAt(tail, tail.index, name.trimEnd().length)] : found;
}

/** `PGS. TS. Nguyễn Văn An` → `Nguyễn Văn An`. */
export function withoutTitles(name: string): string {
  const [first, last] = [titlesIn(name)[0], titlesIn(name).at(-1)];
  const rest = first && last ? `${name.slice(0, first.start)} ${name.slice(last.end)}` : name;
  return rest.replace(/\s+/gu, ' ').replace(/^[\s.,–-]+|[\s,–-]+$/gu, '');
}

function foundAt(match: RegExpExecArray, start: number, end: number): FoundTitle {
  const kind = kinds[match.slice(1).findIndex((part) => part !== undefined)] ?? 'học hàm, học vị';
  return { kind, start: start + (/^[\s.,]*/u.exec(match[0])?.[0].length ?? 0), end };
}

/** Agencies of the sectors whose head may let ranks and degrees stand. */
const sectors: Readonly<Record<'quân hàm' | 'học hàm, học vị', RegExp>> = {
  'quân hàm':
    /công an|quân sự|quốc phòng|biên phòng|bộ chỉ huy|bộ tư lệnh|quân khu|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|cảnh sát|cảnh vệ|hải quân/iu,
  'học hàm, học vị': regex.iu`giáo dục|\<trường\>|đại học|học viện|cao đẳng|y tế|bệnh viện|kiểm soát bệnh tật|y dược|khoa học|\<viện(?! kiểm sát)\>|công an|quân sự|quốc phòng|quân y`,
};

/** Whether the head of the issuer's sector may allow this kind of title. */
export function mayCarry(issuer: string, kind: TitleKind): boolean {
  return (kind === 'quân hàm' || kind === 'học hàm, học vị') && sectors[kind].test(issuer);
}
