/** The end of a document: recipients and signature. */
import type { Role } from '../decree30.ts';
import { regex } from '../vietnamese/letters.ts';
import { isCapital } from './letter-case.ts';
import { type Placed, type Segment, segmentsOf } from './places.ts';

interface EndPart {
  readonly role: Role;
  readonly segment: Segment;
}

const recipients = /^nơi nhận\s*:?/iu;

/** `start` is the place of the first paragraph that is no more of the text. */
export function endParts(placed: readonly Placed[], from: number): { readonly parts: EndPart[]; readonly start: number } {
  const at = placed.findIndex(({ text }, index) => index >= from && recipients.test(text.trim()));
  if (at < 0) return { parts: [], start: signatureStart(placed, from) };
  const table = placed[at]?.cell?.table;
  const start = table ? placed.findIndex(({ cell }) => cell?.table === table) : at;
  const [list, others] = table ? besideTable(placed, at) : [listUnder(placed, at), []];
  return { parts: [...recipientParts(list), ...signatureParts(others)], start };
}

/** Where nobody is to receive it, the first line of a signature ends the text. */
function signatureStart(placed: readonly Placed[], from: number): number {
  const at = placed.findIndex(({ text, cell }, index) => index >= from && !cell && power.test(text.trim()));
  return at < 0 ? placed.length : at;
}

/** Recipients in one column, the signature in another. */
function besideTable(placed: readonly Placed[], at: number): [Placed[], Placed[]] {
  const own = placed[at]?.cell;
  const inTable = placed.filter(({ cell }) => cell?.table === own?.table);
  const list = inTable.filter(
    ({ cell, paragraph }) => cell?.column === own?.column && paragraph.index >= (placed[at]?.paragraph.index ?? 0),
  );
  return [list, inTable.filter(({ cell }) => cell?.column !== own?.column)];
}

/** Lines that begin with a dash, on the open page. */
function listUnder(placed: readonly Placed[], at: number): Placed[] {
  const end = placed.findIndex(({ text }, index) => index > at && !/^\s*[-–+]/u.test(text));
  return placed.slice(at, end < 0 ? placed.length : end);
}

function recipientParts(list: readonly Placed[]): EndPart[] {
  return list.flatMap(segmentsOf).flatMap((segment): EndPart[] => {
    if (recipients.test(segment.words)) return [{ role: 'noi_nhan', segment }];
    if (/^[-–]/u.test(segment.words)) return [{ role: 'noi_nhan_muc', segment }];
    return /^\+/u.test(segment.words) ? [{ role: 'noi_nhan_cong', segment }] : [];
  });
}

const power = /^(?:TM|KT|TL|TUQ|Q)\s*[./]|^(?:TM|KT|TL|TUQ)\s+\p{Lu}|^[TK]\/[ML T]/u;

/** What stands between a title and a name in the place of a signature. */
const signed = regex.iu`^\(?\s*(?:đã ký|ký tên|ký, |ghi rõ|chữ ký|đóng dấu)`;

/** Titles in capitals, then a name; a second line of a title is a title too. */
function signatureParts(all: readonly Placed[]): EndPart[] {
  const segments = all.flatMap(segmentsOf).filter(({ words }) => !signed.test(words) && /\p{L}/u.test(words));
  const last = segments.at(-1);
  const isName = (segment: Segment) =>
    (!isCapital(segment.words) && !smallTitle.test(segment.words)) || (segment === last && standsApart(segment, segments));
  // Anything but one block of titles with one name under it is not taken for a signature.
  const [titles, names] = [segments.filter((segment) => !isName(segment)), segments.filter(isName)];
  const inOrder = names.length <= 1 && titles.every((title) => names.every((name) => title.paragraph.index <= name.paragraph.index));
  if (titles.length === 0 || !inOrder) return [];
  const roleOf = ({ words }: Segment): Role => (power.test(words) ? 'quyen_han' : 'chuc_vu');
  return [
    ...titles.map((segment) => ({ role: roleOf(segment), segment })),
    ...names.map((segment): EndPart => ({ role: 'ho_ten', segment })),
  ];
}

/** A title that should stand in capitals. */
const smallTitle = regex.iu`^(?:(?:KT|TM|TL|TUQ|Q)\s*[./].*|(?:phó |quyền )?(?:chủ tịch|tổng giám đốc|giám đốc|hiệu trưởng|viện trưởng|cục trưởng|chi cục trưởng|bộ trưởng|thứ trưởng|chánh văn phòng|chánh thanh tra|trưởng phòng|trưởng ban|thủ trưởng)(?:\s.*)?)$`;

/** Under the room for a signature, in points, or under empty lines: a name, though it is in capitals. */
function standsApart({ paragraph }: Segment, segments: readonly Segment[]): boolean {
  const before = segments.at(-2)?.paragraph;
  if (!before || before === paragraph) return false;
  return paragraph.index - before.index > 2 || before.layout.spacing.after + paragraph.layout.spacing.before > leastRoom;
}

const leastRoom = 40;
