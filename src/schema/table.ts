/** Tables: their columns, rows and layout. */
import * as z from 'zod';
import { aside, field, holdings, millimetres, text } from './fields.ts';

/** How a column is set. */
interface CotShape {
  rong?: string | undefined;
  can?: 'trai' | 'giua' | 'phai' | undefined;
}

/** A column of a general table; a column with columns of its own has a head cell merged over them. */
export interface CotInput extends CotShape {
  tieu_de: string;
  cot?: (string | CotInput)[] | undefined;
}

/** A column of a task table that needs more than its title. */
export interface CotNhiemVuInput extends CotShape {
  tieu_de?: string | undefined;
}

const cotShape = {
  rong: field(
    millimetres,
    'Bề rộng cột',
    'width of the column',
    'Số milimét; bỏ trống thì tdkt tự tính theo chữ trong cột.\nVí dụ:\nrong: 25',
  ).optional(),
  can: field(
    z.enum(['trai', 'giua', 'phai']),
    'Căn chữ trong cột',
    'alignment of the column',
    'trai, giua hoặc phai; bỏ trống thì số tiền căn phải, số thứ tự căn giữa, chữ căn trái.\nVí dụ:\ncan: giua',
  ).optional(),
};

const cot: z.ZodType<string | CotInput> = z.lazy(() =>
  z.union([
    text,
    z
      .strictObject({
        tieu_de: field(text, 'Tiêu đề cột', 'column title', 'Tên cột.\nVí dụ:\ntieu_de: Kinh phí'),
        cot: field(
          z.array(cot).min(1),
          'Cột con',
          'columns below',
          'Các cột đứng dưới một tiêu đề gộp.\nVí dụ:\ncot: [Ngân sách tỉnh, Nguồn khác]',
        ).optional(),
        ...cotShape,
      })
      .meta({ id: 'cot' }),
  ]),
);

export const so_cot = field(
  z.array(z.string().register(holdings, { holds: 'data' })).min(1),
  'Dòng số cột',
  'row of column numbers',
  'Dòng cuối của đầu bảng, ghi số của từng cột.\nVí dụ:\nso_cot: [(1), (2), (3)]',
).optional();
export const trang = field(
  z.enum(['doc', 'ngang']),
  'Hướng trang',
  'page orientation',
  'ngang: đặt bảng rộng trên trang ngang riêng; bỏ trống: trang dọc.\nVí dụ:\ntrang: ngang',
).optional();

export const can_nhom = field(
  z.enum(['trai', 'giua']),
  'Căn dòng nhóm',
  'alignment of group rows',
  'giua: tên nhóm đứng giữa bảng; bỏ trống: căn trái.\nVí dụ:\ncan_nhom: giua',
).optional();

export const cot_nhiem_vu = z.union([
  z.string(),
  z
    .strictObject({
      tieu_de: field(
        text,
        'Tiêu đề cột',
        'column title',
        'Tên cột; bỏ trống: tên thường dùng.\nVí dụ:\ntieu_de: Cơ quan tham mưu',
      ).optional(),
      ...cotShape,
    })
    .meta({ id: 'cot_nhiem_vu', title: 'Cột của bảng nhiệm vụ', gloss: 'column of a task table' }),
]);

const dong = z.union([
  field(
    z.array(z.string()).min(1),
    'Dòng',
    'row',
    'Các ô của dòng, theo thứ tự cột; ^ là gộp với ô trên, < là gộp với ô bên trái.\nVí dụ:\n- [1, Sở Nội vụ, 12]',
  ),
  z
    .strictObject({
      nhom: field(text, 'Dòng nhóm', 'group row', 'Một dòng chạy qua tất cả các cột.\nVí dụ:\nnhom: I. Khối các sở, ban, ngành'),
    })
    .meta({ id: 'dong_nhom' }),
]);

export const bang = z
  .strictObject({
    ten: field(text, 'Tên bảng', 'table title', 'Dòng chữ trên bảng.\nVí dụ:\nten: Bảng 1. Chỉ tiêu thi đua').optional(),
    duoi_ten: field(
      aside,
      'Dòng dưới tên bảng',
      'note under the table title',
      'In nghiêng, đứng giữa, ngay dưới tên bảng; mỗi dòng một dòng.\nVí dụ:\nduoi_ten: (Số liệu đến ngày 30/9/2026)',
    ).optional(),
    don_vi_tinh: field(text, 'Đơn vị tính', 'unit line', 'In nghiêng bên phải, trên bảng.\nVí dụ:\ndon_vi_tinh: Triệu đồng').optional(),
    cot: field(z.array(cot).min(1), 'Các cột', 'columns', 'Tên các cột, từ trái sang phải.\nVí dụ:\ncot: [TT, Nội dung, Số lượng]'),
    so_cot,
    trang,
    can_nhom,
    cao: field(
      millimetres,
      'Chiều cao dòng để điền',
      'height of rows to fill in',
      'Số milimét; dòng nào còn ô trống thì cao ít nhất bằng ấy, để điền tay.\nVí dụ:\ncao: 20',
    ).optional(),
    dong: field(
      z.array(dong).min(1),
      'Các dòng',
      'rows',
      'Mỗi dòng một danh sách ô; hoặc nhom: để có dòng nhóm.\nVí dụ:\ndong:\n  - [1, Tập thể lao động xuất sắc, 12]',
    ),
    ghi_chu: field(
      aside,
      'Ghi chú dưới bảng',
      'note under the table',
      'Ghi chú in dưới bảng.\nVí dụ:\nghi_chu: Số liệu tính đến ngày 30/9/2026',
    ).optional(),
  })
  .meta({ id: 'bang', title: 'Bảng', gloss: 'table', description: 'Một bảng bất kỳ: cột, dòng, dòng nhóm.' });
