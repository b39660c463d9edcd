/** What each line of a Word file is in its document: told by our styles, else by its words, its look and its place. */
import type { Known, KnownPiece } from './components.ts';
import { rolesOfLevels } from './heading-levels.ts';
import { type Line, type Piece, plainOf } from './lines.ts';
import { roleOfStyle } from './roles-of-styles.ts';

/** Lines without words are left out: rules, gaps. */
export function recognised(pieces: readonly Piece[]): KnownPiece[] {
  const written = pieces.filter(
    (piece) => piece.kind === 'grid' || plainOf(piece.bits) !== '' || roleOfStyle(piece.paragraph.style) === 'dong_cham',
  );
  const headingRole = rolesOfLevels(written.filter((piece) => piece.kind === 'line'));
  const known = (line: Line): Known => {
    const role = line.place === 'footer' ? 'lien_he' : (roleOfStyle(line.paragraph.style) ?? headingRole(line));
    return { ...line, role: role ?? 'noi_dung', sure: role !== null };
  };
  return written.map((piece) => (piece.kind === 'grid' ? piece : known(piece)));
}
