/** Lines whose roles are known → the parts of a document: head, title, opening, text, end, appendices, an attached plan. */
import type { Role } from '../decree30.ts';
import type { Grid, Line } from './lines.ts';

/** A line, and what it is in its document: `sure`, or by a guess. */
export interface Known extends Line {
  readonly role: Role;
  readonly sure: boolean;
}

export type KnownPiece = Known | Grid;

/** One document of a file: the main one, an appendix, or the plan that a decision promulgates. */
export interface Part {
  readonly kind: 'main' | 'appendix' | 'attached';
  readonly head: readonly Known[];
  readonly title: readonly Known[];
  readonly opening: readonly Known[];
  readonly body: readonly KnownPiece[];
  readonly end: readonly Known[];
}

type Place = 'head' | 'title' | 'opening' | 'body' | 'end';

const places: Readonly<Partial<Record<Role, Place>>> = {
  quoc_hieu: 'head',
  tieu_ngu: 'head',
  co_quan_chu_quan: 'head',
  co_quan_ban_hanh: 'head',
  co_quan_chu_quan_nho: 'head',
  co_quan_ban_hanh_nho: 'head',
  so_ky_hieu: 'head',
  dia_danh_thoi_gian: 'head',
  do_khan: 'head',
  pham_vi_luu_hanh: 'head',
  du_thao: 'head',
  lien_he: 'head',
  ten_loai: 'title',
  trich_yeu: 'title',
  phu_de: 'title',
  kem_theo: 'title',
  phu_luc: 'title',
  ten_phu_luc: 'title',
  tham_quyen: 'opening',
  kinh_gui: 'opening',
  kinh_gui_nhieu: 'opening',
  kinh_gui_muc: 'opening',
  can_cu: 'opening',
  loi_ban_hanh: 'opening',
  quyen_han: 'end',
  chuc_vu: 'end',
  chuc_vu_khac: 'end',
  ho_ten: 'end',
  noi_nhan: 'end',
  noi_nhan_muc: 'end',
  noi_nhan_cong: 'end',
};

const appendixNames: readonly Role[] = ['phu_luc', 'ten_phu_luc'];

type Growing = { kind: Part['kind'] } & Record<'head' | 'title' | 'opening' | 'end', Known[]> & { body: KnownPiece[] };

/** A head or a title behind text begins another document. */
export function partsOf(pieces: readonly KnownPiece[]): Part[] {
  const parts: Growing[] = [];
  for (const piece of pieces) {
    const place = piece.kind === 'grid' ? 'body' : (places[piece.role] ?? 'body');
    const current = parts.at(-1);
    const part = current && !begins(piece, place, current) ? current : added(parts, piece);
    if (piece.kind === 'grid' || place === 'body') part.body.push(piece as KnownPiece);
    else part[place].push(piece);
  }
  return parts;
}

function begins(piece: KnownPiece, place: Place, { kind, title, body, end, opening }: Growing): boolean {
  const written = body.length + end.length > 0;
  if (piece.kind === 'grid' || (place !== 'head' && place !== 'title')) return false;
  if (appendixNames.includes(piece.role)) return kind !== 'appendix' || written || (piece.role === 'phu_luc' && title.length > 0);
  if (piece.role === 'kem_theo' || piece.role === 'phu_de') return false;
  return written || (place === 'head' && opening.length > 0) || (kind === 'appendix' && title.length > 0);
}

function added(parts: Growing[], piece: KnownPiece): Growing {
  const isAppendix = piece.kind === 'line' && appendixNames.includes(piece.role);
  const part: Growing = {
    kind: isAppendix ? 'appendix' : parts.length === 0 ? 'main' : 'attached',
    head: [],
    title: [],
    opening: [],
    body: [],
    end: [],
  };
  parts.push(part);
  return part;
}
