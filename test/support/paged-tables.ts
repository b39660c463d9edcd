/** Plans in which tables stand where pages are hard to end: under one another, over a page's end, right above a signature. */
import { toYaml } from './arbitrary-document.ts';

const frame = {
  nam: '2026',
  co_quan: { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND', dia_danh: 'Sơn La' },
  so_van_ban: '52',
  ngay_ban_hanh: '21/02/2026',
  trich_yeu: 'Công tác thi đua, khen thưởng năm 2026',
  mo_dau: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 trên địa bàn tỉnh như sau:',
  ket_thuc: 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026',
  noi_nhan: ['Thường trực Tỉnh ủy', 'Các sở, ban, ngành'],
  luu: 'VT, NC',
  ky: { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', ho_ten: 'Hoàng Quốc Khánh' },
};

const lead = 'Chỉ tiêu của các cơ quan, đơn vị như sau:';
const columns = (count: number) => ['TT', 'Nội dung', ...Array.from({ length: count }, (_, index) => `Chỉ tiêu ${index + 1}`)];
const rows = (count: number, figures: number) =>
  Array.from({ length: count }, (_, index) => [
    `${index + 1}`,
    'Tổ chức hội nghị biểu dương điển hình tiên tiến, người tốt, việc tốt trên các lĩnh vực',
    ...Array.from({ length: figures }, (_, figure) => `${(index + 3) * (figure + 7)}`),
  ]);
const grid = (count: number, figures: number, more: object = {}) => ({
  bang: { cot: columns(figures), dong: rows(count, figures), ...more },
});
const lines = (count: number) => Array.from({ length: count }, (_, index) => `- Nội dung ${index + 1} của nhiệm vụ.`).join('\n');
const tall = (count: number, before: number, after: number) => ({
  bang: {
    cot: ['TT', 'Nội dung', 'Số'],
    dong: [
      ...rows(before, 1),
      [`${before + 1}`, lines(count), ''],
      ...rows(after, 1).map(([, ...cells], i) => [`${before + 2 + i}`, ...cells]),
    ],
  },
});
const part = (...noi_dung: readonly unknown[]) => ({ noi_dung: [{ tieu_de: 'Chỉ tiêu thi đua', noi_dung }] });
const signed = { ky: { chuc_vu: 'Giám đốc Sở Nội vụ', ho_ten: 'Lò Thị Mai Hương' } };

const plans: Readonly<Record<string, object>> = {
  'ba bảng liền nhau': part(lead, grid(3, 2), grid(3, 4), grid(2, 1)),
  'hai bảng dài liền nhau': part(lead, grid(40, 3), grid(40, 3)),
  'bảng dọc, ngang, dọc': part(lead, grid(3, 2), grid(3, 10, { trang: 'ngang' }), grid(3, 2)),
  'bảng cuối phụ lục có chữ ký': {
    ...part('Chi tiết tại Phụ lục kèm theo.'),
    phu_luc: [{ tieu_de: 'Chỉ tiêu thi đua', noi_dung: [grid(3, 2), grid(14, 3)], ...signed }],
  },
  ...Object.fromEntries([11, 12, 13, 14].map((count) => [`bảng ${count} dòng trên chữ ký`, part(lead, grid(count, 2))])),
  ...Object.fromEntries([0, 5, 12].map((before) => [`dòng cao sau ${before} dòng`, part(lead, tall(80, before, 2))])),
  'dòng cao trong bảng thứ hai': part(lead, grid(8, 2), tall(70, 0, 1), grid(3, 1)),
};

/** Their names and their YAML. */
export const pagedTables: readonly (readonly [name: string, yaml: string])[] = Object.entries(plans).map(
  ([name, plan]) => [name, toYaml({ ...frame, ...plan })] as const,
);
