/** The tags of the markup that templates print, and what each may hold. Roles of `decree30.ts` are tags for paragraphs. */
import { type Role, roleNames } from '../decree30.ts';

/** What a tag holds: text and inline tags, only the tags named, or nothing. */
export type Content = 'inline' | 'nothing' | readonly string[];

/** Tags that hold whole blocks. */
const blocks = [...roleNames, 'dau_trang', 'cuoi_trang', 'bang', 'duong_ke', 'sang_trang', 'xoay_ngang', 'chan_trang'] as const;
const cellRoles = ['o_dau', 'o_so_cot', 'o_trai', 'o_giua', 'o_phai', 'o_nhom', 'o_nhom_giua'] as const;

export const inlineTags = ['dam', 'nghieng', 'xuong_dong', 'cuoc_chu'] as const;

const structure: Readonly<Record<string, Content>> = {
  /** Pages with their own numbering from 1: the document, and each appendix. */
  trang_doc: blocks,
  trang_ngang: blocks,
  /** Landscape pages in the middle of others; the numbering goes on. */
  xoay_ngang: blocks,
  /** The foot of the first page. */
  chan_trang: roleNames,
  dau_trang: ['hang'],
  cuoi_trang: ['hang'],
  hang: ['trai', 'phai'],
  trai: blocks,
  phai: blocks,
  bang: ['be_rong', 'dau_bang', 'dong'],
  /** The width of a column in mm that the plan sets, 0 when it sets none: one for each column, from the left. */
  be_rong: 'inline',
  dau_bang: ['dong'],
  dong: ['cao', 'o', 'o_noi_trai', 'o_noi_tren'],
  /** The row is at least so many mm high. */
  cao: 'inline',
  o: cellRoles,
  /** This position belongs to the cell on its left, or above. */
  o_noi_trai: 'nothing',
  o_noi_tren: 'nothing',
  duong_ke: 'nothing',
  sang_trang: 'nothing',
  dam: 'inline',
  nghieng: 'inline',
  /** Each role in turn, in the part that prints a paragraph of any role. */
  vai_tro: 'inline',
  /** A footnote. */
  cuoc_chu: 'inline',
  xuong_dong: 'nothing',
};

/** Tags at the top of a document. */
export const topTags = ['trang_doc', 'trang_ngang'] as const;

export function isRole(tag: string): tag is Role {
  return (roleNames as readonly string[]).includes(tag) && !(tag in structure);
}

/** What `tag` may hold; undefined for a tag that does not exist. */
export function contentOf(tag: string): Content | undefined {
  return isRole(tag) ? 'inline' : structure[tag];
}

export const tagNames: readonly string[] = [...new Set([...roleNames, ...Object.keys(structure)])];

/** Where a tag may stand; words of a paragraph take any paragraph for an example. */
export function parentsOf(tag: string): readonly string[] {
  if ((inlineTags as readonly string[]).includes(tag)) return ['noi_dung'];
  const parents = Object.entries(structure).filter(([, content]) => content.includes(tag) && Array.isArray(content));
  return parents.map(([parent]) => parent);
}
