/** What stands behind the signature: appendices, and tables that have only a title. */
import * as z from 'zod';
import { body, proseNote } from './body.ts';
import { field, text } from './fields.ts';
import { chu_ky, danh_so, phu_de } from './frame.ts';

export const phu_luc = z
  .strictObject({
    ten: field(
      text,
      'Tên gọi',
      'name',
      'Chỉ ghi khi không gọi là Phụ lục; khong: bảng, biểu sau chữ ký chỉ có tiêu đề.\nVí dụ:\nten: Biểu số 01',
    ).optional(),
    tieu_de: field(
      text,
      'Tiêu đề phụ lục',
      'appendix title',
      'Nội dung của phụ lục, in hoa; dòng cuối đặt trọn trong ngoặc đơn hoặc dấu * là phụ đề.\nVí dụ:\ntieu_de: Danh mục nhiệm vụ trọng tâm năm 2026',
    ),
    phu_de: phu_de('tiêu đề phụ lục'),
    kem_theo: field(
      z.enum(['khong']),
      'Dòng kèm theo',
      'line that names the document',
      'khong: không in “(Kèm theo …)”, chỉ dùng cùng ten: khong.\nVí dụ:\nkem_theo: khong',
    ).optional(),
    trang: field(
      z.enum(['doc', 'ngang']),
      'Hướng trang',
      'page orientation',
      'doc: trang dọc (mặc định); ngang: trang ngang.\nVí dụ:\ntrang: ngang',
    ).optional(),
    danh_so,
    noi_dung: field(body, 'Nội dung phụ lục', 'content', `${proseNote}\nVí dụ:\nnoi_dung:\n  - nhiem_vu: […]`),
    ky: field(
      chu_ky,
      'Chữ ký của phụ lục',
      'signature of the appendix',
      'Người lập, người ký biểu; một chữ ký hoặc danh sách.\nVí dụ:\nky:\n  chuc_vu: Người lập biểu',
    ).optional(),
  })
  .meta({ id: 'phu_luc', title: 'Phụ lục', gloss: 'appendix', description: 'Một phụ lục, có trang và số trang riêng.' });

export const appendices = {
  phu_luc: field(
    z.array(phu_luc).min(1),
    'Phụ lục',
    'appendices',
    'Danh sách phụ lục, mỗi phụ lục một trang riêng sau chữ ký; của quyết định thì in sau kế hoạch khi chỉ kế hoạch nhắc đến.\nVí dụ:\nphu_luc:\n  - tieu_de: Danh mục nhiệm vụ',
  ).optional(),
};
