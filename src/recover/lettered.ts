/** Documents whose text is parted by letters: A., I., 1. instead of I., 1., 1.1. */
import { headingRoles } from '../plan/numbering.ts';
import type { Known, KnownPiece } from './components.ts';
import { plainOf } from './lines.ts';
import { numbered } from './text.ts';

/** Letters that are no Roman numbers. */
const sure = /^[ABEGHĐ]\.$/u;
const letter = /^[A-ZĐ]\.$/u;

/** Below letters every heading is a level deeper. */
export function underLetters(pieces: readonly KnownPiece[]): KnownPiece[] {
  const isHeading = (piece: KnownPiece): piece is Known => piece.kind === 'line' && headingRoles.includes(piece.role);
  const numberOf = (line: Known) => numbered(plainOf(line.bits)).so;
  const first = pieces.findIndex((piece) => isHeading(piece) && piece.role === 'muc' && sure.test(numberOf(piece)));
  if (first < 0) return [...pieces];
  return pieces.map((piece, index) => {
    if (index < first || !isHeading(piece)) return piece;
    const so = numberOf(piece);
    // C. and D. behind B. are letters, I. and V. are not.
    if (piece.role === 'muc' && letter.test(so) && !/^[IVX]\.$/u.test(so)) return piece;
    const depth = headingRoles.indexOf(piece.role) + 1;
    return { ...piece, role: headingRoles[Math.min(depth, headingRoles.length - 1)] ?? piece.role };
  });
}
