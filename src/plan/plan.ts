/**
 * The resolved plan: complete and readonly, with every default filled in, dates split, sections numbered, lines broken.
 * Absent text is `''`, an absent list `[]`: readers never test for undefined. Every object carries `at`, its path in the file.
 */
import type { Role } from '../decree30.ts';
import type { Path, Span } from '../diagnostic.ts';
import type { Interval } from '../vietnamese/times.ts';

/** A run of text, or (`xuong_dong`) a line break chosen by hand or by sense. */
export interface Chu {
  readonly chu: string;
  readonly dam: boolean;
  readonly nghieng: boolean;
  readonly xuong_dong: boolean;
}

/** One paragraph; its `loai` is the role it is printed in and the name of the template part that prints it. */
export interface Doan {
  readonly loai: Role;
  /** `I.`, `1.1.`, `a)`, `-` … or `''`. */
  readonly so: string;
  /** The number was made by us, not typed. */
  readonly tu_danh: boolean;
  readonly chu: readonly Chu[];
  readonly at: Path;
  /** Where in the value at `at` the paragraph stands. */
  readonly vung: Span;
}

export interface NhiemVu {
  readonly loai: 'nhiem_vu';
  readonly quy: string;
  readonly noi_dung: readonly Doan[];
  readonly chu_tri: readonly string[];
  readonly phoi_hop: readonly string[];
  /** As typed. */
  readonly thoi_gian: string;
  /** `thoi_gian` (or `quy`) read into days; null when it says nothing that can be read. */
  readonly khoang: Interval | null;
  readonly san_pham: string;
  readonly kinh_phi: string;
  readonly ghi_chu: string;
  readonly at: Path;
}

/** A cell, or a position covered by the cell to its left (`noi_trai`) or above (`noi_tren`). */
export interface O {
  readonly doan: readonly Doan[];
  readonly noi_trai: boolean;
  readonly noi_tren: boolean;
}

export interface Bang {
  readonly loai: 'bang';
  readonly ten: string;
  readonly don_vi_tinh: string;
  readonly dau: readonly { readonly o: readonly O[] }[];
  readonly dong: readonly { readonly o: readonly O[] }[];
  readonly ghi_chu: readonly Doan[];
  readonly at: Path;
}

export type Khoi = Doan | NhiemVu | Bang;

export interface ChuKy {
  /** `TM. Ủy ban nhân dân`, `KT. Chủ tịch` … above the signer's own office. */
  readonly quyen_han: readonly string[];
  readonly chuc_vu: string;
  readonly chuc_vu_khac: string;
  readonly ho_ten: string;
  readonly at: Path;
}

export interface PhuLuc {
  /** `Phụ lục`, `Phụ lục II`, `Biểu số 01`. */
  readonly ten: string;
  readonly tieu_de: readonly Chu[];
  readonly ngang: boolean;
  readonly noi_dung: readonly Khoi[];
  readonly at: Path;
}

export interface Plan {
  readonly loai: 'ke_hoach';
  readonly ten_loai: string;
  readonly nam: string;
  readonly co_quan: {
    readonly ten: string;
    /** The name broken at sense boundaries: lines of the head of the page. */
    readonly dong: readonly Chu[];
    readonly chu_quan: readonly Chu[];
    readonly at: Path;
  };
  /** Digits, or `''` when the number is still open. */
  readonly so: string;
  readonly ky_hieu: string;
  readonly dia_danh: string;
  /** Two digits, or `''` when open. */
  readonly ngay: string;
  readonly thang: string;
  readonly nam_ban_hanh: string;
  readonly trich_yeu: readonly Chu[];
  readonly can_cu: readonly Doan[];
  readonly mo_dau: readonly Doan[];
  readonly noi_dung: readonly Khoi[];
  readonly noi_nhan: readonly string[];
  readonly luu: string;
  readonly ky: ChuKy;
  readonly phu_luc: readonly PhuLuc[];
  /** Every task of the plan, in file order, however it is printed. */
  readonly nhiem_vu: readonly NhiemVu[];
}

/** The text of runs, without marks; a line break becomes a space. */
export function chuTho(chu: readonly Chu[]): string {
  return chu.map((c) => (c.xuong_dong ? ' ' : c.chu)).join('');
}
