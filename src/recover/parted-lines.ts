/** Lines that hold more than one part of a document: parted before they are read. */
import { isAttachment, isFormLine, kindIn, type Shape, shapeOf, sliced } from './line-shapes.ts';
import type { Line, Piece } from './lines.ts';

/** Rules drawn with signs are no words. */
export function withoutRules(line: Line): Line[] {
  return /[\p{L}\d…]|\.\.\./u.test(shapeOf(line).text) || isFormLine(line) ? [line] : [];
}

/** “KẾ HOẠCH CÔNG TÁC NĂM 2025” on one line, no subject under it: the name, then the subject. */
export function named(shape: Shape, after: Piece | undefined): Shape[] {
  const letter = lettered.exec(shape.text)?.[1];
  if (letter !== undefined && shape.bold && shape.capitals) return twoParts(shape, letter);
  const kind = kindIn(shape);
  const rest = shape.text.slice(kind.length).trim();
  const under = after?.kind === 'line' ? shapeOf(after) : undefined;
  const isSubject = under?.centred && (under.bold || under.capitals) && !isAttachment(under.text);
  if (kind === '' || !/\p{L}/u.test(rest) || !shape.centred || isSubject) return [shape];
  return twoParts(shape, kind.split(' ').at(-1) ?? kind);
}

/** “A. ĐÁNH GIÁ KẾT QUẢ”: a part whose number and title share a line. C and D are Roman numbers as well. */
const lettered = /^([ABEGHĐ]\.)\s+\p{Lu}{2}/u;

/** The line up to the end of some words of it, and the rest. */
function twoParts({ line }: Shape, words: string): Shape[] {
  const raw = line.bits.map(({ text }) => text).join('');
  const end = raw.indexOf(words) + words.length;
  return [sliced(line.bits, 0, end), sliced(line.bits, end)].map((bits) => shapeOf({ ...line, bits }));
}
