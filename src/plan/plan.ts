/**
 * The resolved plan: complete and readonly, with every default filled in, dates split, sections numbered, lines broken.
 * Absent text is `''`, an absent list `[]`: readers never test for undefined. Every object carries `at`, its path in the file.
 */
import type { DocumentKindName, Role } from '../decree30.ts';
import type { Path, Span } from '../diagnostic.ts';
import type { NhiemVuInput, TaskDetail, TaskState } from '../schema/tasks.ts';
import type { Interval } from '../vietnamese/times.ts';

/** A run of text; or (`mau`) wording of the templates; or (`xuong_dong`) a line break chosen by hand or by sense; or (`cuoc_chu`) a footnote. */
export interface Chu {
  readonly chu: string;
  readonly dam: boolean;
  readonly nghieng: boolean;
  /** The part of the templates that words it, then `chu` is only what rules know it by; `''` for a run that is printed as it is. */
  readonly mau: string;
  readonly xuong_dong: boolean;
  /** The footnote called here; empty for a run of text. */
  readonly cuoc_chu: readonly Chu[];
}

/** One paragraph; its `loai` is the role it is printed in and the name of the template part that prints it. */
export interface Doan {
  readonly loai: Role;
  /** `I.`, `1.1.`, `a)`, `-` … or `''`. */
  readonly so: string;
  /** The number was made by us, not typed. */
  readonly tu_danh: boolean;
  /** How deep in the sections it is written: a heading and the prose beside it alike, 1 for I.; 0 outside of the body. */
  readonly cap: number;
  readonly chu: readonly Chu[];
  readonly at: Path;
  /** Where in the value at `at` the paragraph stands. */
  readonly vung: Span;
}

/** What a task says beside its content, as typed: fields that may hold several names are lists. */
export type ChiTiet = {
  readonly [Field in TaskDetail]: NonNullable<NhiemVuInput[Field]> extends string ? string : readonly string[];
};

/** What an office notes of a task for its own books; `''` where it has not. */
export interface GhiNhan {
  readonly ma: string;
  readonly trang_thai: TaskState | '';
  readonly hoan_thanh: string;
}

export interface NhiemVu extends ChiTiet, GhiNhan {
  readonly loai: 'nhiem_vu';
  readonly quy: string;
  /** The name of the group that it is typed in, `''` without one, and what that group says for all of its tasks. */
  readonly nhom: string;
  readonly cua_nhom: ChiTiet;
  readonly noi_dung: readonly Doan[];
  /** `thoi_gian` (or `quy`) read into days; null when it says nothing that can be read. */
  readonly khoang: Interval | null;
  /** What stands under a task in a list (in a table, nothing): its details, a line each. */
  readonly dong_duoi: readonly Doan[];
  readonly at: Path;
}

/** A cell, or a position covered by the cell to its left (`noi_trai`) or above (`noi_tren`). */
export interface O {
  readonly doan: readonly Doan[];
  readonly noi_trai: boolean;
  readonly noi_tren: boolean;
}

export interface DongBang {
  readonly o: readonly O[];
  /** At least so many mm high; 0 when its text decides. */
  readonly cao: number;
}

export interface Bang {
  readonly loai: 'bang';
  readonly ten: readonly Chu[];
  /** The centred lines under its title. */
  readonly duoi_ten: readonly Doan[];
  readonly don_vi_tinh: readonly Chu[];
  /** The widths that the plan sets, in mm; 0 for a column that finds its own. */
  readonly be_rong: readonly number[];
  readonly dau: readonly DongBang[];
  readonly dong: readonly DongBang[];
  /** On landscape pages of its own. */
  readonly ngang: boolean;
  readonly ghi_chu: readonly Doan[];
  readonly at: Path;
}

export type Khoi = Doan | NhiemVu | Bang;

export interface ChuKy {
  /** `Phê duyệt`, `Người lập` … */
  readonly tieu_de: readonly Chu[];
  /** `TM. Ủy ban nhân dân`, `KT. Chủ tịch` … above the signer's own office. */
  readonly quyen_han: readonly (readonly Chu[])[];
  readonly chuc_vu: readonly Chu[];
  readonly chuc_vu_khac: readonly Chu[];
  readonly ho_ten: readonly Chu[];
  readonly at: Path;
}

export interface PhuLuc {
  /** `Phụ lục`, `Phụ lục II`, `Biểu số 01`; empty for a table behind the signature that has only its title. */
  readonly ten: readonly Chu[];
  readonly tieu_de: readonly Chu[];
  /** In small letters under the title. */
  readonly phu_de: readonly Chu[];
  readonly ngang: boolean;
  readonly noi_dung: readonly Khoi[];
  readonly hang_ky: readonly HangKy[];
  /** The document it belongs to, named under its title; null where it is not to be named. */
  readonly van_ban: VanBanGoc | null;
  readonly at: Path;
}

/** Two signatures side by side; a null leaves its side empty. */
export interface HangKy {
  readonly trai: ChuKy | null;
  readonly phai: ChuKy | null;
}

/** How a document is named by those attached to it: “Kế hoạch số 52/KH-UBND ngày … của …”; words without marks. */
export interface VanBanGoc {
  readonly ten_loai: string;
  /** Digits, or `''` when the number is still open. */
  readonly so: string;
  readonly ky_hieu: string;
  /** Two digits, or `''` when open. */
  readonly ngay: string;
  readonly thang: string;
  readonly nam_ban_hanh: string;
  readonly ten_co_quan: string;
}

export interface NoiNhan {
  readonly ten: readonly Chu[];
  /** Printed below, after `+`. */
  readonly gom: readonly (readonly Chu[])[];
}

export interface Plan extends VanBanGoc {
  readonly loai: DocumentKindName;
  readonly nam: string;
  /** `ten_loai` as it is printed above the subject. */
  readonly ten: readonly Chu[];
  readonly co_quan: {
    /** Each issuer's name broken at sense boundaries: lines of the head of the page. */
    readonly dong: readonly Chu[];
    readonly chu_quan: readonly Chu[];
    /** Both in the smaller type of the decree. */
    readonly chu_nho: boolean;
    readonly at: Path;
  };
  readonly dia_danh: readonly Chu[];
  readonly do_khan: string;
  readonly du_thao: readonly Chu[];
  readonly pham_vi_luu_hanh: readonly Chu[];
  readonly lien_he: readonly Doan[];
  readonly trich_yeu: readonly Chu[];
  /** The title's second line, not bold. */
  readonly phu_de: readonly Chu[];
  readonly kinh_gui: readonly (readonly Chu[])[];
  readonly tham_quyen: readonly Chu[];
  /** The document that this one is attached to; then it has no number, date, recipients and signature of its own. */
  readonly kem_theo: VanBanGoc | null;
  readonly can_cu: readonly Doan[];
  /** Grounds cited by an id of the registry. */
  readonly ma_can_cu: readonly { readonly ma: string; readonly at: Path }[];
  readonly mo_dau: readonly Doan[];
  readonly noi_dung: readonly Khoi[];
  /** After the text of a plan that has no signature of its own. */
  readonly dong_cuoi: readonly Chu[];
  readonly noi_nhan: readonly NoiNhan[];
  readonly luu: readonly Chu[];
  /** Signatures above the recipients, when there are two or more. */
  readonly hang_ky: readonly HangKy[];
  /** The signature beside the recipients. */
  readonly ky: ChuKy | null;
  readonly phu_luc: readonly PhuLuc[];
  /** Documents that this one promulgates, each on pages of its own. */
  readonly van_ban_kem: readonly Plan[];
  /** Every task of the plan, in file order, however it is printed. */
  readonly nhiem_vu: readonly NhiemVu[];
}

/** The text of runs, without marks; a line break becomes a space. */
export function chuTho(chu: readonly Chu[]): string {
  return chu.map((c) => (c.xuong_dong ? ' ' : c.chu)).join('');
}

/** The whole title on one line, its second line too. */
export function trichYeu({ trich_yeu, phu_de }: Pick<Plan, 'trich_yeu' | 'phu_de'>): string {
  return [trich_yeu, phu_de]
    .map(chuTho)
    .filter((line) => line !== '')
    .join(' ');
}
