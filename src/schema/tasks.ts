/** Tasks of a plan and their groups. */
import * as z from 'zod';
import { field, names, prose, quy, text } from './fields.ts';

/** Fields of a task that may become columns of a table. `tt` is the order number. */
export const taskColumns = ['tt', 'noi_dung', 'chu_tri', 'phoi_hop', 'thoi_gian', 'san_pham', 'kinh_phi', 'ket_qua', 'ghi_chu'] as const;
export type TaskColumn = (typeof taskColumns)[number];

const details = {
  tt: field(
    text,
    'Số thứ tự',
    'order number',
    'Số thứ tự ghi đúng như viết; bỏ trống thì tdkt tự đánh 1, 2, 3.\nVí dụ:\ntt: 01',
  ).optional(),
  chu_tri: field(names, 'Cơ quan chủ trì', 'lead agency', 'Một cơ quan, hoặc danh sách.\nVí dụ:\nchu_tri: Sở Nội vụ').optional(),
  phoi_hop: field(
    names,
    'Cơ quan phối hợp',
    'supporting agencies',
    'Một cơ quan, hoặc danh sách.\nVí dụ:\nphoi_hop:\n  - Các sở, ban, ngành',
  ).optional(),
  thoi_gian: field(text, 'Thời gian thực hiện', 'time', 'In đúng như viết.\nVí dụ:\nthoi_gian: Tháng 01/2026').optional(),
  san_pham: field(
    prose,
    'Sản phẩm, kết quả',
    'product',
    'Văn bản hoặc kết quả phải có.\nVí dụ:\nsan_pham: Kế hoạch của UBND tỉnh',
  ).optional(),
  kinh_phi: field(text, 'Kinh phí', 'money', 'Số tiền hoặc nguồn kinh phí, in đúng như viết.\nVí dụ:\nkinh_phi: Ngân sách tỉnh').optional(),
  ket_qua: field(prose, 'Kết quả thực hiện', 'result', 'Đã làm đến đâu; dùng trong báo cáo.\nVí dụ:\nket_qua: Đã hoàn thành').optional(),
  ghi_chu: field(prose, 'Ghi chú', 'note', 'Ghi chú của nhiệm vụ.\nVí dụ:\nghi_chu: Theo kế hoạch riêng').optional(),
};

const quarter = field(
  quy,
  'Quý',
  'quarter',
  'Quý thực hiện: 1, 2, 3, 4 hoặc ca_nam; bắt buộc khi trinh_bay là theo_quy.\nVí dụ:\nquy: 1',
).optional();

export const nhiem_vu = z
  .strictObject({
    quy: quarter,
    noi_dung: field(
      prose,
      'Nội dung nhiệm vụ',
      'what is to be done',
      'Một hoặc nhiều đoạn, mỗi dòng một đoạn.\nVí dụ:\nnoi_dung: Ban hành kế hoạch phát động phong trào thi đua',
    ),
    ...details,
  })
  .meta({ id: 'nhiem_vu', title: 'Nhiệm vụ', gloss: 'task', description: 'Một nhiệm vụ của kế hoạch.' });

export const nhom_nhiem_vu = z
  .strictObject({
    nhom: field(
      text,
      'Nhóm nhiệm vụ',
      'group of tasks',
      'Tên nhóm: một đợt, một tháng, một lĩnh vực; khi liệt kê in thành tiêu đề có số (tt thay số ấy): nhom và tt là cách tự đặt ' +
        'tên và số. Với trinh_bay: theo_quy thì nhóm có quy đặt tên cho quý ấy.\nVí dụ:\nnhom: Quý I năm 2026',
    ),
    quy: quarter,
    ...details,
    nhiem_vu: field(
      z.array(nhiem_vu).min(1),
      'Nhiệm vụ của nhóm',
      'tasks of the group',
      'Danh sách nhiệm vụ.\nVí dụ:\nnhiem_vu:\n  - noi_dung: …',
    ),
  })
  .meta({ id: 'nhom_nhiem_vu', title: 'Nhóm nhiệm vụ', gloss: 'group of tasks', description: 'Một nhóm nhiệm vụ có tên chung.' });
