/** What each line of a Word file is in its document: told by our styles; in a file of others by its words, its look and its place. */
import type { Known, KnownPiece } from './components.ts';
import { foreignRoles } from './foreign.ts';
import { rolesOfLevels } from './heading-levels.ts';
import { isFormLine, shapeOf, textRole } from './line-shapes.ts';
import { type Line, type Piece, plainOf } from './lines.ts';
import { roleOfStyle } from './roles-of-styles.ts';

/** Lines without words are left out: rules, gaps. */
export function recognised(pieces: readonly Piece[]): KnownPiece[] {
  const isForm = (line: Line) => roleOfStyle(line.paragraph.style) === 'dong_cham' || isFormLine(line);
  const written = pieces.filter((piece) => piece.kind === 'grid' || plainOf(piece.bits) !== '' || isForm(piece));
  return isOurs(pieces) ? ownRoles(written) : foreignRoles(written);
}

/** A file of ours keeps the names of its styles, whatever program has saved it. */
function isOurs(pieces: readonly Piece[]): boolean {
  const roles = new Set(pieces.flatMap((piece) => (piece.kind === 'line' ? (roleOfStyle(piece.paragraph.style) ?? []) : [])));
  return roles.has('quoc_hieu') && roles.has('trich_yeu');
}

/** What someone has typed into a file of ours in another style is told by its marker and its weight. */
function ownRoles(pieces: readonly Piece[]): KnownPiece[] {
  const headingRole = rolesOfLevels(pieces.filter((piece) => piece.kind === 'line'));
  const known = (line: Line): Known => {
    const role = line.place === 'footer' ? 'lien_he' : (roleOfStyle(line.paragraph.style) ?? headingRole(line));
    return { ...line, role: role ?? textRole(shapeOf(line)), sure: role !== null };
  };
  return pieces.map((piece) => (piece.kind === 'grid' ? piece : known(piece)));
}
