/** What may be answered where there is a choice: the words of options and of questions. Data only, so that `--help` loads nothing else. */

/** The ways of printing tasks, as they are asked for. */
export const layouts = {
  theo_quy: 'Theo quý: liệt kê dưới từng quý',
  bang: 'Bảng: mỗi nhiệm vụ một dòng',
  liet_ke: 'Liệt kê: lần lượt từng nhiệm vụ',
} as const;

export type Layout = keyof typeof layouts;

/** As the decree calls them; the fields of `ky` bear the same names. */
export const capacities = {
  cap_truong: 'Người đứng đầu ký',
  ky_thay: 'Cấp phó ký thay (KT.)',
  thua_lenh: 'Ký thừa lệnh (TL.)',
  thua_uy_quyen: 'Ký thừa ủy quyền (TUQ.)',
  quyen: 'Quyền cấp trưởng ký (Q.)',
} as const;

export type Capacity = keyof typeof capacities;

interface FieldRow {
  readonly ten: string;
  /** What a subject of the field says, without accents. */
  readonly words: RegExp;
  readonly acts: readonly string[];
}

/** Fields of work that the registry has acts of; a row names the acts of one, their successors follow by themselves. */
export const fields = {
  thi_dua_khen_thuong: {
    ten: 'Thi đua, khen thưởng',
    words: /thi dua|khen thuong/u,
    acts: ['luat-tdkt-2022', 'nd-152-2025', 'tt-15-2025-bnv'],
  },
  van_thu_luu_tru: { ten: 'Văn thư, lưu trữ', words: /van thu|luu tru/u, acts: ['luat-luutru-2024', 'nd-30-2020', 'nd-113-2025'] },
  can_bo_cong_chuc: {
    ten: 'Cán bộ, công chức, viên chức',
    words: /can bo|cong chuc|vien chuc/u,
    acts: ['luat-cbcc-2025', 'luat-vienchuc-2025'],
  },
  phong_chay_chua_chay: { ten: 'Phòng cháy, chữa cháy', words: /phong chay|chua chay|pccc/u, acts: ['luat-pccc-cnch-2024'] },
  ngan_sach: { ten: 'Ngân sách nhà nước', words: /ngan sach/u, acts: ['luat-nsnn-2025'] },
  khac: { ten: 'Lĩnh vực khác', words: /^/u, acts: [] },
} as const satisfies Readonly<Record<string, FieldRow>>;

export type Field = keyof typeof fields;
