/** What can be told of a single line by its words and its look: what heads and ends of documents say, markers, headings. */
import type { Role } from '../decree30.ts';
import { abbreviations } from '../law/abbreviations.ts';
import { headingRoles } from '../plan/numbering.ts';
import { regex } from '../vietnamese/letters.ts';
import { isCapitals } from './letter-case.ts';
import { type Bit, type Line, merged, plainOf } from './lines.ts';
import { headingLevel } from './roles-of-styles.ts';
import { numbered } from './text.ts';

/** A line and what is asked of it time and again. */
export interface Shape {
  readonly line: Line;
  readonly text: string;
  /** All of its words are, its number aside. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  readonly capitals: boolean;
}

export function shapeOf(line: Line): Shape {
  const text = plainOf(line.bits);
  const behind =
    line.bits.length > 1 && numbered(text).so !== '' && /^\S+(?: [-–—])?\s*$/u.test(line.bits[0]?.text ?? '')
      ? line.bits.slice(1)
      : line.bits;
  const words = behind.filter((bit) => bit.note === null && /[\p{L}\d]/u.test(bit.text));
  const all = (look: 'bold' | 'italic') => words.length > 0 && words.every((bit) => bit[look]);
  const centred = line.paragraph.layout.align === 'center';
  return { line, text, bold: all('bold'), italic: all('italic'), centred, capitals: isCapitals(text) };
}

// ── The head of the first page ───────────────────────────────────────────────

const heads: readonly (readonly [Role, RegExp])[] = [
  ['quoc_hieu', /^CỘNG H(?:OÀ|ÒA) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/iu],
  ['tieu_ngu', /^Độc lập\s*[-–—]?\s*Tự do\s*[-–—]?\s*Hạnh phúc\.?$/iu],
  ['so_ky_hieu', regex.iu`^Số\s*:?\s*[\d.…_\s]*/\s*[\p{L}\d]`],
  ['do_khan', /^(?:KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC)$/u],
  ['pham_vi_luu_hanh', /^(?:LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)$/u],
  ['du_thao', /^\(?DỰ THẢO(?:\s.{0,30})?\)?$/iu],
  ['dia_danh_thoi_gian', regex.iu`^[^;:]{0,60}\<ngày\>[\s\d.…_]*\<tháng\>[\s\d.…_]*\<năm\>[\s\d.…_]*$`],
];

/** The role of a line that only a head has. */
export function headRole(text: string): Role | null {
  const words = text.replace(/\n/gu, ' ').normalize('NFC');
  return heads.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const kinds = [...Object.keys(abbreviations), 'Chương trình', 'Công điện', 'Đề cương'].map((name) => name.toUpperCase());
const kindName = new RegExp(`^(?:${kinds.join('|')})(?=$|\\s|:)`, 'u');

/** The name of a kind of document that a line in capitals opens with; `''` without. */
export function kindIn({ text, capitals }: Pick<Shape, 'text' | 'capitals'>): string {
  return capitals ? (kindName.exec(text.normalize('NFC'))?.[0] ?? '') : '';
}

export function isVeViec(text: string): boolean {
  return /^V\s*\/\s*v\s*:?\s/iu.test(text);
}

// ── Opening and end ──────────────────────────────────────────────────────────

/** A ground of the document; where the sentence leads to the text it is the lead-in. */
export function isGround(text: string): boolean {
  return /^(?:[-–+]\s*)?(?:Căn cứ|Theo|Xét|Thực hiện|Tiếp tục thực hiện|Trên cơ sở)(?=[\s:])/u.test(text) && !leadsToText(text);
}

export function leadsToText(text: string): boolean {
  return /(?:như sau|sau đây|sau)\s*[:.]?$|:$/u.test(text);
}

export function isAttachment(text: string): boolean {
  return /^\(?\s*(?:Ban hành )?[Kk]èm theo\s/u.test(text);
}

export function powerOf(text: string): boolean {
  return /^(?:T\/?M|K\/?T|T\/?L|TUQ)\s*\.?\s+\p{Lu}/u.test(text);
}

const office =
  /^(?:Q\. ?)?(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|THỦ TRƯỞNG|NGƯỜI LẬP|KẾ TOÁN)/u;

export function isOffice(text: string): boolean {
  return office.test(text);
}

/** What the name of an appendix says. */
export function isAppendixName(text: string): boolean {
  return /^(?:phụ lục|biểu mẫu|phụ biểu|biểu số|biểu|mẫu số|mẫu)(?:\s+(?:số\s*)?[\dIVXLC]+)?\s*[.:]?$/iu.test(text);
}

// ── The text ─────────────────────────────────────────────────────────────────

const headingOf: readonly (readonly [RegExp, Role])[] = [
  [/^[IVXLC]+(?:[./:)]|\.?\s?[-–—])$/u, 'muc'],
  [/^[A-ZĐ]\.$/u, 'muc'],
  [/^\d+(?:\.\d+){2,}\.?$/u, 'tieu_de_cap_4'],
  [/^\d+\.\d+\.?$/u, 'tieu_de_cap_3'],
  [/^\d+(?:[.)/]|\.?\s?[-–—])$/u, 'tieu_de_khoan'],
  [/^[a-zđ][.)]$/u, 'tieu_de_cap_5'],
];

const proseOf: readonly (readonly [RegExp, Role])[] = [
  [/^(?:[IVXLC]+\.|\d+(?:\.\d+)*[.)/]|\d+(?:\.\d+)+|\(\d+\))$/u, 'khoan'],
  [/^[a-zđ][.)/]$/u, 'diem'],
];

/** The role of a line of the text by its marker and its weight. */
export function textRole({ line, text, bold, capitals }: Shape): Role {
  if (/^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+|THỨ\s+)?[\p{L}\d]+\.?$/u.test(text)) return 'phan';
  if (/^Điều\s+\d+\s*[.:]/u.test(text)) return 'dieu';
  const { so, rest } = numbered(text);
  const heading = headingOf.find(([pattern]) => pattern.test(so))?.[1];
  const level = headingLevel(line.paragraph.style);
  if (so === '' && level > 0 && text.length < 200) return headingRoles[Math.min(level, headingRoles.length) - 1] ?? 'muc';
  const isTitle =
    rest !== '' && rest.length < 250 && (bold || level > 0 || (heading === 'muc' && isCapitals(rest)) || (capitals && rest.length < 120));
  if (heading && isTitle) return heading;
  if (/^[-–•*]\s/u.test(text)) return 'gach';
  if (/^\+\s/u.test(text)) return 'cong';
  return proseOf.find(([pattern]) => pattern.test(so))?.[1] ?? 'noi_dung';
}

/** A line of a form: a tab runs to the right margin, mostly in dots. */
export function isFormLine({ bits, paragraph: { layout } }: Line): boolean {
  return /\t\s*$/u.test(bits.map(({ text }) => text).join('')) && layout.tabs.some(({ align }) => align === 'right');
}

// ── Parts of a line ──────────────────────────────────────────────────────────

/** A part of the letters of a line. */
export function sliced(bits: readonly Bit[], start: number, end = Number.POSITIVE_INFINITY): Bit[] {
  let at = 0;
  const parts = bits.map((bit) => {
    const from = at;
    at += bit.text.length;
    if (bit.note !== null) return from >= start && from <= end ? bit : { ...bit, note: null };
    return { ...bit, text: bit.text.slice(Math.max(0, start - from), Math.max(0, end - from)) };
  });
  return merged(parts);
}

/** The lines that one paragraph holds: behind line breaks, and in the columns that tabs make of a head or an end. */
export function partsOfLine(line: Line): Line[] {
  const raw = line.bits.map(({ text }) => text).join('');
  const columns = /\t/u.test(raw) && raw.split(/[\t\n]+/u).some((part) => isOfEnds(part.trim()));
  const pattern = columns ? /[\t\n]+/gu : /\n+(?![\s]*\p{Ll}\p{Ll})/gu;
  const found = [...raw.matchAll(pattern)];
  if (found.length === 0) return [line];
  const starts = [0, ...found.map(({ 0: gap, index }) => index + gap.length)];
  const ends = [...found.map(({ index }) => index), raw.length];
  return starts.map((start, index) => {
    const place = columns && line.place === 'body' ? (index === 0 ? 'left' : 'right') : line.place;
    return { ...line, bits: sliced(line.bits, start, ends[index]), place };
  });
}

function isOfEnds(text: string): boolean {
  return headRole(text) !== null || powerOf(text) || /^Nơi nhận/u.test(text) || (isCapitals(text) && isOffice(text));
}
