/**
 * The figures of Nghị định số 30/2020/NĐ-CP, Phụ lục I: the page, and how each role of a paragraph looks.
 * Data only, every row with its place in the decree. Lengths in mm, sizes and gaps in points.
 * A later decree is a second table.
 */

export const ruleset = 'nd30-2020';

const annex = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I';

/** The full name of a clause of Phụ lục I, for messages: `mục II.6.đ`. */
export const decree = (clause: string): string => `${annex}, ${clause}`;

/** Khổ giấy, lề, số trang. `basis` names the clause; `min`/`max` are the decree's limits. */
export const page = {
  width: 210,
  height: 297,
  margin: {
    top: { value: 20, min: 20, max: 25, basis: `${annex}, mục I.3` },
    bottom: { value: 20, min: 20, max: 25, basis: `${annex}, mục I.3` },
    left: { value: 30, min: 30, max: 35, basis: `${annex}, mục I.3` },
    right: { value: 15, min: 15, max: 20, basis: `${annex}, mục I.3` },
  },
  /** From the paper's edge to the page number: inside the top margin (mục I.7). */
  headerDistance: 10,
  footerDistance: 10,
  /** Between a paragraph and the table under it, in points. */
  gapBeforeTable: 6,
  font: 'Times New Roman',
  language: 'vi-VN',
  basis: `${annex}, mục I.1–I.4, I.7`,
} as const;

/** What document systems ask for about a document, by the decree's own names of fields, and how many letters these hold. */
export const metadata = {
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục VI, mục II',
  fields: {
    TypeName: { name: 'Tên loại văn bản', longest: 100 },
    CodeNumber: { name: 'Số của văn bản', longest: 11 },
    CodeNotation: { name: 'Ký hiệu của văn bản', longest: 30 },
    /** 21/02/2026 */
    IssuedDate: { name: 'Ngày, tháng, năm văn bản', longest: 10 },
    OrganName: { name: 'Tên cơ quan, tổ chức ban hành văn bản', longest: 200 },
    Subject: { name: 'Trích yếu nội dung', longest: 500 },
    Language: { name: 'Ngôn ngữ', longest: 30 },
    PageAmount: { name: 'Số trang của văn bản', longest: 4 },
    Position: { name: 'Chức vụ của người ký', longest: 100 },
    FullName: { name: 'Họ tên của người ký', longest: 50 },
    Priority: { name: 'Mức độ khẩn', longest: 1 },
  },
  /**
   * Not in the decree: as documents are sent from one organ to another (QCVN 102:2016/BTTTT; Quyết định 28/2018/QĐ-TTg).
   * Unsure: the figures of `Priority` are that standard's too, and neither text names an outermost element.
   */
  sent: { SignerInfo: 'Người ký', Competence: 'Quyền hạn của người ký', ToPlaces: 'Nơi nhận', Place: 'Một nơi nhận' },
  language: 'Tiếng Việt',
} as const;

export type MetadataField = keyof typeof metadata.fields;

/** What document systems of some provinces take as the name of a file: letters without accents, so many at most. */
export const fileName = {
  longest: 50,
  basis: 'Quyết định 161/2025 của Ủy ban nhân dân tỉnh Ninh Bình',
  province: 'Ninh Bình',
} as const;

/** The two borderless columns of head and end: widths in mm (mục IV gives the places, not the widths). */
export const columns = {
  /** The right column holds Quốc hiệu and the date, each on one line, plus this much air; the rest is the left one. */
  dau: { air: 1.5, minimumRight: 97, gap: 3 },
  /**
   * Half the text block each: seal and signature need at least 65 mm. `before` is the gap above, in points. A list of
   * recipients that takes more than the share `tallest` of a page may go on over its end.
   */
  cuoi: { left: 0.5, before: 12, gap: 3, tallest: 2 / 3 },
  basis: `${annex}, mục IV`,
} as const;

/** Dấu chỉ mức độ khẩn: the words, the width of their box in mm, and the figure of document systems; every box is 8 mm high. */
export const urgencies = {
  khan: { name: 'Khẩn', width: 20, priority: 1 },
  thuong_khan: { name: 'Thượng khẩn', width: 40, priority: 2 },
  hoa_toc: { name: 'Hỏa tốc', width: 30, priority: 3 },
  height: 8,
  basis: `${annex}, mục III.2.b`,
} as const;

/**
 * The text of tables, in points: its usual size first, then those of a table whose words would not fit its columns.
 * Still read without effort on paper; smaller is not.
 */
export const tableText = {
  sizes: [12, 11, 10],
  basis: `${annex}: không quy định cỡ chữ trong bảng; thực tiễn văn thư 10–13`,
} as const;

/** Room to fill in by pen, stamp or system: the number of no-break spaces (Điều 15 khoản 3). */
export const blanks = { so: 10, ngay: 7, thang: 7, basis: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 3' } as const;

/** Room for signature and seal under the signer's title, in points (about 30 mm). */
const signatureRoom = 85;

export interface RoleStyle {
  /** The name shown in Word's list of styles and in the docs. */
  readonly name: string;
  /** The sizes that the decree allows, in points; ours is `size`. */
  readonly allowed: readonly [number, number];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent in mm; negative hangs. */
  readonly firstLine: number;
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  /** Line spacing as a multiple of single, or an exact height in points. */
  readonly line: { readonly multiple: number } | { readonly exact: number };
  /** A heading: 1 names a part of the file, 2 and more divide its text. A document without parts has no gap there (`write/headings.ts`). */
  readonly outline?: number;
  readonly keepNext: boolean;
  /** The solid line drawn beneath, as a share of the text's last line. */
  readonly drawnLine?: number;
  /** A border all around, as wide as `boxWidth` of layout says. */
  readonly boxed?: boolean;
  readonly red?: boolean;
  /** A solid line above, the full width of the text. */
  readonly overline?: boolean;
  /** Dots run from the end of the text to the right margin: a line of a form. */
  readonly leader?: boolean;
  readonly basis: string;
}

/** A paragraph that nothing is said of; roles say what they have otherwise. */
export const plain = {
  size: 14,
  allowed: [13, 14],
  bold: false,
  italic: false,
  capitals: false,
  align: 'left',
  firstLine: 0,
  indent: 0,
  before: 0,
  after: 0,
  line: { multiple: 1 },
  keepNext: false,
} as const satisfies Partial<RoleStyle>;

/** Nội dung: justified, first line 1.27 cm, 6 pt between paragraphs (mục II.6.e). */
const body = { ...plain, align: 'justify', firstLine: 12.7, before: 6, basis: `${annex}, mục II.6.e` } as const;
/** The gap under a heading is that above the text under it: seen only before a table. */
const heading = { ...body, align: 'left', bold: true, after: 6, keepNext: true } as const;
const centred = { ...plain, align: 'center' } as const;
const cell = {
  ...plain,
  size: tableText.sizes[0],
  allowed: [tableText.sizes[2], 13],
  before: 2,
  after: 2,
  basis: `${annex}, mục II.6.e`,
} as const;
const name = { ...centred, size: 13, allowed: [12, 13], capitals: true } as const;

export const roles = {
  quoc_hieu: { ...name, name: 'Quốc hiệu', bold: true, basis: `${annex}, mục II.1.a` },
  tieu_ngu: { ...centred, name: 'Tiêu ngữ', bold: true, drawnLine: 1, basis: `${annex}, mục II.1.b` },
  co_quan_chu_quan: { ...name, name: 'Cơ quan chủ quản', basis: `${annex}, mục II.2.b` },
  co_quan_ban_hanh: { ...name, name: 'Cơ quan ban hành', bold: true, drawnLine: 0.4, basis: `${annex}, mục II.2.b` },
  co_quan_chu_quan_nho: { ...name, name: 'Cơ quan chủ quản tên dài', size: 12, basis: `${annex}, mục II.2.b` },
  co_quan_ban_hanh_nho: { ...name, name: 'Cơ quan ban hành tên dài', size: 12, bold: true, drawnLine: 0.4, basis: `${annex}, mục II.2.b` },
  so_ky_hieu: { ...centred, name: 'Số và ký hiệu', size: 13, allowed: [13, 13], before: 6, basis: `${annex}, mục II.3.c` },
  dia_danh_thoi_gian: {
    ...centred,
    name: 'Địa danh và thời gian',
    size: 13,
    italic: true,
    before: 6,
    basis: `${annex}, mục II.4.c`,
  },
  do_khan: {
    ...centred,
    name: 'Dấu chỉ mức độ khẩn',
    size: 13,
    bold: true,
    capitals: true,
    boxed: true,
    red: true,
    before: 8,
    basis: `${annex}, mục III.2.b`,
  },
  pham_vi_luu_hanh: {
    ...centred,
    name: 'Chỉ dẫn về phạm vi lưu hành',
    size: 13,
    bold: true,
    capitals: true,
    boxed: true,
    after: 6,
    basis: `${annex}, mục III.2.c`,
  },
  du_thao: {
    ...centred,
    name: 'Dự thảo',
    size: 13,
    bold: true,
    capitals: true,
    boxed: true,
    before: 6,
    basis: 'Thực tiễn văn thư; Nghị định 30/2020/NĐ-CP không quy định',
  },
  ten_loai: {
    ...centred,
    name: 'Tên loại văn bản',
    bold: true,
    capitals: true,
    before: 18,
    keepNext: true,
    outline: 1,
    basis: `${annex}, mục II.5.b`,
  },
  trich_yeu: { ...centred, name: 'Trích yếu nội dung', bold: true, keepNext: true, drawnLine: 0.4, basis: `${annex}, mục II.5.b` },
  /** A second line of a title, in the weight and slant that it was typed in. */
  phu_de: {
    ...centred,
    name: 'Phụ đề',
    keepNext: true,
    drawnLine: 0.4,
    basis: 'Thực tiễn văn thư; Nghị định 30/2020/NĐ-CP không quy định',
  },
  kem_theo: { ...centred, name: 'Kèm theo văn bản', italic: true, keepNext: true, drawnLine: 0.4, basis: `${annex}, mục III.1.c` },

  tham_quyen: {
    ...centred,
    name: 'Thẩm quyền ban hành',
    bold: true,
    capitals: true,
    before: 12,
    keepNext: true,
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3',
  },
  kinh_gui: { ...centred, name: 'Kính gửi', before: 12, after: 6, basis: `${annex}, mục II.9.d` },
  kinh_gui_nhieu: { ...plain, name: 'Kính gửi nhiều nơi', indent: 40, before: 12, keepNext: true, basis: `${annex}, mục II.9.d` },
  /** The dashes stand under the colon of “Kính gửi:”. */
  kinh_gui_muc: { ...plain, name: 'Nơi kính gửi', indent: 59, basis: `${annex}, mục II.9.d` },

  can_cu: { ...body, name: 'Căn cứ ban hành', italic: true, basis: `${annex}, mục II.6.a` },
  loi_ban_hanh: {
    ...centred,
    name: 'Lời ban hành',
    bold: true,
    capitals: true,
    before: 12,
    after: 6,
    keepNext: true,
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3',
  },
  dieu: { ...body, name: 'Điều', basis: `${annex}, mục II.6.đ; V.6.a` },
  noi_dung: { ...body, name: 'Nội dung' },
  phan: { ...centred, name: 'Phần', bold: true, before: 12, keepNext: true, outline: 2, basis: `${annex}, mục II.6.đ; V.6.a` },
  tieu_de_phan: { ...centred, name: 'Tiêu đề phần', bold: true, capitals: true, keepNext: true, basis: `${annex}, mục II.6.đ; V.6.a` },
  muc: { ...heading, name: 'Mục', capitals: true, outline: 3, before: 8, basis: `${annex}, mục II.6.đ; V.6.b` },
  tieu_de_khoan: { ...heading, name: 'Khoản có tiêu đề', outline: 4, basis: `${annex}, mục II.6.đ; V.6.b` },
  tieu_de_cap_3: { ...heading, name: 'Tiêu đề cấp 3', outline: 5 },
  tieu_de_cap_4: { ...heading, name: 'Tiêu đề cấp 4', italic: true, outline: 6 },
  tieu_de_cap_5: { ...heading, name: 'Tiêu đề cấp 5', bold: false, italic: true, outline: 7 },
  khoan: { ...body, name: 'Khoản', basis: `${annex}, mục II.6.đ` },
  diem: { ...body, name: 'Điểm', basis: `${annex}, mục II.6.đ` },
  gach: { ...body, name: 'Gạch đầu dòng' },
  cong: { ...body, name: 'Dấu cộng đầu dòng' },

  /** After the text of a document that has no signature of its own. */
  dong_cuoi: {
    ...centred,
    name: 'Dòng cuối',
    before: 12,
    basis: 'Thực tiễn văn thư; Nghị định 30/2020/NĐ-CP không quy định',
  },
  dong_cham: { ...body, name: 'Dòng chấm', align: 'left', leader: true },

  don_vi_tinh: {
    ...plain,
    name: 'Đơn vị tính của bảng',
    size: 13,
    italic: true,
    align: 'right',
    before: 6,
    keepNext: true,
    basis: `${annex}, mục II.6.e`,
  },
  ten_bang: { ...centred, name: 'Tên bảng', bold: true, before: 6, after: 3, keepNext: true, basis: `${annex}, mục II.6.e` },
  duoi_ten_bang: {
    ...centred,
    name: 'Dòng dưới tên bảng',
    size: 13,
    italic: true,
    after: 3,
    keepNext: true,
    basis: `${annex}, mục II.6.e`,
  },
  o_dau: { ...cell, name: 'Ô đầu bảng', bold: true, align: 'center', keepNext: true },
  o_so_cot: { ...cell, name: 'Ô số cột', align: 'center', italic: true, keepNext: true },
  o_trai: { ...cell, name: 'Ô căn trái' },
  o_giua: { ...cell, name: 'Ô căn giữa', align: 'center' },
  o_phai: { ...cell, name: 'Ô căn phải', align: 'right' },
  o_nhom: { ...cell, name: 'Ô nhóm', bold: true, keepNext: true },
  o_nhom_giua: { ...cell, name: 'Ô nhóm căn giữa', bold: true, align: 'center', keepNext: true },
  ghi_chu_bang: { ...body, name: 'Ghi chú của bảng', size: 13, italic: true },

  quyen_han: { ...centred, name: 'Quyền hạn của người ký', bold: true, capitals: true, keepNext: true, basis: `${annex}, mục II.7.đ` },
  chuc_vu: {
    ...centred,
    name: 'Chức vụ của người ký',
    bold: true,
    capitals: true,
    keepNext: true,
    after: signatureRoom,
    basis: `${annex}, mục II.7.đ, II.8`,
  },
  chuc_vu_khac: {
    ...centred,
    name: 'Chức vụ khác của người ký',
    bold: true,
    capitals: true,
    keepNext: true,
    basis: `${annex}, mục II.7.c`,
  },
  ho_ten: { ...centred, name: 'Họ và tên người ký', bold: true, keepNext: true, basis: `${annex}, mục II.7.đ` },
  noi_nhan: {
    ...plain,
    name: 'Nơi nhận',
    size: 12,
    allowed: [12, 12],
    bold: true,
    italic: true,
    keepNext: true,
    basis: `${annex}, mục II.9.d`,
  },
  noi_nhan_cong: { ...plain, name: 'Nơi nhận trong nhóm', size: 11, allowed: [11, 11], indent: 4, basis: `${annex}, mục II.9.d` },
  noi_nhan_muc: { ...plain, name: 'Danh sách nơi nhận', size: 11, allowed: [11, 11], basis: `${annex}, mục II.9.d` },
  lien_he: { ...centred, name: 'Địa chỉ liên hệ', size: 11, allowed: [11, 12], overline: true, basis: `${annex}, mục III.4` },

  phu_luc: { ...centred, name: 'Phụ lục', allowed: [14, 14], bold: true, keepNext: true, outline: 1, basis: `${annex}, mục III.1.b` },
  ten_phu_luc: {
    ...centred,
    name: 'Tên phụ lục',
    bold: true,
    capitals: true,
    keepNext: true,
    drawnLine: 0.4,
    basis: `${annex}, mục III.1.b`,
  },

  so_trang: { ...centred, name: 'Số trang', basis: `${annex}, mục I.7` },
  chu_thich: { ...plain, name: 'Chú thích', size: 11, allowed: [10, 12], align: 'justify', basis: `${annex}, mục II.6.e` },
  duong_ke: { ...centred, name: 'Đường kẻ', after: 6, line: { exact: 3 }, basis: `${annex}, mục II.1.b, II.2.b, II.5.b` },
  ngat_phan: { ...plain, name: 'Ngắt phần', line: { exact: 1 }, basis: `${annex}, mục I.2` },
} as const satisfies Record<string, RoleStyle>;

export type Role = keyof typeof roles;

/** The role's look; the one way to read `roles`, so that optional fields have one type. */
export function styleOf(role: Role): RoleStyle {
  return roles[role];
}

export const roleNames = Object.keys(roles) as readonly Role[];

export interface DocumentKind {
  /** Tên loại as printed. */
  readonly name: string;
  readonly template: string;
}

export const documentKinds = {
  ke_hoach: { name: 'Kế hoạch', template: 'ke_hoach' },
  quyet_dinh: { name: 'Quyết định', template: 'quyet_dinh' },
  bao_cao: { name: 'Báo cáo', template: 'bao_cao' },
} as const satisfies Record<string, DocumentKind>;

export type DocumentKindName = keyof typeof documentKinds;
