/** Documents made up from everyday words, the same ones each time: what a rule of layout says must hold for all of them. */
import type { MucInput } from '../../src/schema/body.ts';
import { toYaml } from './arbitrary-document.ts';

export interface Generated {
  readonly name: string;
  readonly yaml: string;
}

/** Numbers that look like chance and never change. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const form = 'https://docs.google.com/forms/d/e/1FAIpQLSdXyzabcdefghijklmnopqrstuvwxyz0123456789ABCDEFG/viewform?usp=sf_link';

/** What the columns of everyday tables hold: their heads, and cells. */
const columns: readonly (readonly [head: string, ...cells: readonly string[]])[] = [
  ['Nội dung', 'Tổ chức phát động phong trào thi đua lập thành tích chào mừng các ngày lễ lớn', 'Sơ kết', 'Nghiên cứu, khuyến khích'],
  ['Đơn vị', 'Sở Nông nghiệp và Môi trường', 'Văn phòng UBND tỉnh', 'UBND phường Nghĩa Hưng'],
  ['Thời gian thực hiện', 'Từ ngày 01/01/2026 đến ngày 31/3/2026', 'Trước ngày 30/11/2026', '29/4/2026-30/4/2026'],
  ['Kinh phí (đồng)', '1.364.329.243', '**2.450.000.000**', '12.500.000'],
  ['Họ và tên', 'Nguyễn Thị Hoàng Phượng', 'Trương Nguyễn Khương', 'Lê An'],
  ['Số quyết định', '1253/QĐ-UBND', '07/2026/QĐ-UBND', '19/QĐ-BNV'],
  ['Điện thoại', '0212.3852.123', '0912345678', '0212.3852.124'],
  ['Biểu mẫu', form, `${form}&hl=vi&entry.1234=a_b`, 'https://bit.ly/sk2026'],
  ['Thư điện tử', 'phongthiduakhenthuong.snv@sonla.gov.vn', 'bantdkt@sonla.gov.vn', 'vp@moha.gov.vn'],
  ['Tỷ lệ (%)', '98,5', '100', '7,25'],
  ['Ghi chú', '', '', 'Theo kế hoạch riêng của Hội đồng Thi đua - Khen thưởng tỉnh^[Có văn bản sau.]'],
  ['Danh hiệu', 'Chiến sĩ thi đua cấp tỉnh', 'Tập thể lao động xuất sắc', 'Cờ thi đua'],
  ['Tài liệu', 'tai_lieu/2026/04-bao-cao-ket-qua-phong-trao-thi-dua.docx', 'Báo cáo', '\\\\may-chu\\thi_dua\\2026'],
];

type TableInput = NonNullable<MucInput['bang']>;

/** Tables of many columns are narrow figures for the most part. */
const figures: typeof columns = [
  ['Tỷ lệ (%)', '98,5', '100', '7,25'],
  ['Số lượng', '12', '1.026', '310'],
  ['Tiêu chí đã đạt', '17', '', '9'],
  ['Hộ giảm', '4.850', '96', '124'],
];

export function table(count: number, rows: number, seed: number, trang: 'doc' | 'ngang'): TableInput {
  const next = sequence(seed);
  const kindOf = (index: number) => (index > 0 && (count <= 9 || index < 4) ? columns : figures);
  const chosen = Array.from({ length: count }, (_, index) => (index === 0 ? null : (kindOf(index)[next(kindOf(index).length)] ?? null)));
  const dong = Array.from({ length: rows }, (_, row) => chosen.map((column) => column?.[1 + next(column.length - 1)] ?? String(row + 1)));
  return { ten: `Bảng ${seed}, ${count} cột`, trang, cot: chosen.map((column) => column?.[0] ?? 'TT'), dong };
}

const frame = {
  nam: '2026',
  co_quan: { ten: 'Ủy ban nhân dân tỉnh Sơn La', ky_hieu: 'UBND', dia_danh: 'Sơn La' },
  so_van_ban: '52',
  ngay_ban_hanh: '21/02/2026',
  trich_yeu: 'Công tác thi đua, khen thưởng năm 2026',
  mo_dau: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau',
  ket_thuc: 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026; đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện',
  noi_nhan: ['Các sở, ban, ngành'],
  luu: 'VT, NC',
  ky: { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', ho_ten: 'Hoàng Quốc Khánh' },
};

/** Tables of 1–19 columns; in each document one on portrait and two on landscape pages, under headings and a lead-in line. */
export const tablePlans: readonly Generated[] = Array.from({ length: 19 }, (_, index) => {
  const count = index + 1;
  const noi_dung = [
    {
      tieu_de: 'Danh mục nhiệm vụ',
      noi_dung: ['Các nhiệm vụ trong năm như sau:', { bang: table(count, 3 + (count % 4), 7 * count, 'doc') }],
    },
    { tieu_de: 'Danh sách đề nghị', bang: table(count, 6 + (count % 9), 11 * count, 'ngang') },
    { tieu_de: 'Kết quả', noi_dung: [{ tieu_de: 'Tập thể', noi_dung: ['Gồm:', { bang: table(count, 4, 13 * count, 'ngang') }] }] },
  ];
  return { name: `bang-${count}-cot`, yaml: toYaml({ ...frame, noi_dung }) };
});
