/** Lines around a table that belong to it: its title and what stands under that, its unit, its notes. */
import type { Role } from '../decree30.ts';
import type { Known, KnownPiece } from './components.ts';
import { shapeOf } from './line-shapes.ts';

/** So many lines at most stand between a table's title and the table. */
const most = 4;

/** Told by where they stand: centred in bold or italics right above a table, in italics right below. */
export function tableRoles(pieces: readonly KnownPiece[]): KnownPiece[] {
  const roles = new Map<KnownPiece, Role>();
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'grid') return;
    for (const [line, role] of above(pieces.slice(Math.max(0, index - most), index))) roles.set(line, role);
    for (const line of below(pieces.slice(index + 1, index + 1 + most))) roles.set(line, 'ghi_chu_bang');
  });
  return pieces.map((piece) => {
    const role = roles.get(piece);
    return piece.kind === 'line' && role ? { ...piece, role, sure: role === 'don_vi_tinh' } : piece;
  });
}

/** In the order in which a table of a plan prints them. */
const order: readonly Role[] = ['ten_bang', 'duoi_ten_bang', 'don_vi_tinh'];

function above(pieces: readonly KnownPiece[]): [Known, Role][] {
  const found: [Known, Role][] = [];
  for (const piece of [...pieces].reverse()) {
    const role =
      piece.kind === 'line' && piece.role === 'noi_dung'
        ? roleAbove(piece)
        : piece.kind === 'line' && piece.role === 'don_vi_tinh'
          ? piece.role
          : null;
    const last = found.at(-1)?.[1];
    if (piece.kind === 'grid' || !role || (last && order.indexOf(role) > order.indexOf(last))) break;
    found.push([piece, role]);
  }
  return found.some(([, role]) => role !== 'duoi_ten_bang') ? found : [];
}

function roleAbove(line: Known): Role | null {
  const { text, centred, bold, italic } = shapeOf(line);
  if (/^\(?(?:Đơn vị tính|ĐVT)\s*:/u.test(text)) return 'don_vi_tinh';
  if (!centred) return null;
  return bold ? 'ten_bang' : italic ? 'duoi_ten_bang' : null;
}

function below(pieces: readonly KnownPiece[]): Known[] {
  const end = pieces.findIndex((piece) => piece.kind === 'grid' || piece.role !== 'noi_dung' || !isNote(piece));
  return pieces.slice(0, end < 0 ? undefined : end).filter((piece): piece is Known => piece.kind === 'line');
}

function isNote(line: Known): boolean {
  const { italic, bold, centred } = shapeOf(line);
  return italic && !bold && !centred;
}
