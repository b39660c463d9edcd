/** The text of a document: what leads to it, its sections, what closes it; the articles of a decision. */
import type { Known, KnownPiece, Part } from './components.ts';
import { plain, prose } from './text.ts';

/** All but the line under the text. */
export const isText = (piece: KnownPiece): boolean => piece.kind === 'grid' || piece.role !== 'dong_cuoi';
const isHeading = (piece: KnownPiece): boolean => piece.kind === 'line' && /^(?:muc|tieu_de_|phan)/u.test(piece.role);

interface Divided {
  readonly lead: readonly Known[];
  readonly body: readonly KnownPiece[];
  readonly closing: readonly Known[];
}

/** What leads to the first section and what comes behind the last one. */
export function dividedText(part: Part): Divided {
  const pieces = withoutEndMark(part.body.filter(isText));
  const lead = leadOf(pieces);
  const body = pieces.slice(lead.length);
  const closing = closingOf(body);
  return { lead, body: body.slice(0, body.length - closing.length), closing };
}

/** Lines before the first section, as far as one ends in a colon; where none does, the plain ones. */
function leadOf(pieces: readonly KnownPiece[]): Known[] {
  const end = pieces.findIndex((piece) => piece.kind === 'grid' || isHeading(piece) || piece.role === 'dieu');
  const lines = pieces.slice(0, end < 0 ? undefined : end).filter((piece): piece is Known => piece.kind === 'line');
  const colon = lines.findIndex((line) => /:$/u.test(plain(line)));
  if (colon >= 0) return lines.slice(0, colon + 1);
  const other = lines.findIndex(({ role }) => role !== 'noi_dung');
  return end < 0 ? lines.slice(0, 1) : lines.slice(0, other < 0 ? undefined : other);
}

const closes =
  /^(?:Trên đây là|Trong quá trình|Quá trình|Căn cứ (?:nội dung )?Kế hoạch này|Yêu cầu|Đề nghị|Nhận được|Giao |Kế hoạch này|Ủy ban nhân dân .* yêu cầu)/u;

/** The last plain paragraphs, where they do not have to be what a heading says. */
function closingOf(body: readonly KnownPiece[]): Known[] {
  const last = body.findLastIndex((piece) => piece.kind === 'grid' || piece.role !== 'noi_dung');
  const lines = body.slice(last + 1).filter((piece): piece is Known => piece.kind === 'line');
  const before = body[last];
  const needed = before !== undefined && isHeading(before) ? 1 : 0;
  const free = lines.slice(needed);
  if (free.length === body.length) return free.slice(1);
  if (free.length < 2) return free;
  const opening = free.findIndex((line) => closes.test(plain(line)));
  return needed === 0 ? free : opening < 0 ? free.slice(-1) : free.slice(opening);
}

/** `./.` and the stop that it stands for are ours. */
export function withoutEndMark(pieces: readonly KnownPiece[]): KnownPiece[] {
  const last = pieces.at(-1);
  if (!last || last.kind === 'grid') return [...pieces];
  const at = last.bits.findLastIndex(({ text }) => text.trim() !== '');
  const bits = last.bits.flatMap((bit, index) => {
    const text = index === at ? bit.text.replace(/\s*[.;]?\s*\.\/\.?\s*$/u, '') : bit.text;
    return index > at && bit.note === null ? [] : text === '' && bit.note === null ? [] : [{ ...bit, text }];
  });
  return [...pieces.slice(0, -1), { ...last, bits }];
}

/** Sections numbered 1., 1.1. where none has a Roman number. */
export function scheme(pieces: readonly KnownPiece[]): string {
  const headings = pieces.filter((piece): piece is Known => isHeading(piece));
  const [first] = headings;
  return first?.role === 'tieu_de_khoan' && headings.every(({ role }) => role !== 'muc') ? 'so' : '';
}

/** `Điều 1. …` and the paragraphs behind each; a table has no place among them. */
export function articlesOf(body: readonly KnownPiece[]): string[] {
  const dieu: string[] = [];
  for (const piece of body) {
    const words = piece.kind === 'line' ? prose([piece]) : '';
    const own = /^\**Điều\s+\d+\s*[.:]\**\s*(.*)$/su.exec(words)?.[1];
    if (own !== undefined || dieu.length === 0) dieu.push(own ?? words);
    else if (words !== '') dieu.push(`${dieu.pop() ?? ''}\n${words}`);
  }
  return dieu.filter((article) => article !== '');
}
