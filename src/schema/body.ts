/** The body of a document: sections, tasks, tables. Which keys stand in a node says what it is. */
import * as z from 'zod';
import { field, names, prose, quy, text } from './fields.ts';
import { bang, type CotNhiemVuInput, can_nhom, cot_nhiem_vu, so_cot, trang } from './table.ts';

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
    nhom: field(text, 'Nhóm nhiệm vụ', 'group of tasks', 'Tên nhóm: một đợt, một tháng, một lĩnh vực.\nVí dụ:\nnhom: Tháng 01/2026'),
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

/** A node of the body. Which keys stand in it says what it is; the order below is the order of printing. */
export interface MucInput {
  phan?: string | undefined;
  tieu_de?: string | undefined;
  so_muc?: string | undefined;
  noi_dung?: NoiDungInput | undefined;
  muc_dich?: NoiDungInput | undefined;
  yeu_cau?: NoiDungInput | undefined;
  trinh_bay?: 'theo_quy' | 'bang' | 'liet_ke' | undefined;
  cot?: Partial<Record<TaskColumn, string | CotNhiemVuInput>> | undefined;
  so_thu_tu?: 'lien_tuc' | 'theo_nhom' | 'khong' | undefined;
  so_cot?: string[] | undefined;
  trang?: 'doc' | 'ngang' | undefined;
  can_nhom?: 'trai' | 'giua' | undefined;
  nhiem_vu?: (z.infer<typeof nhiem_vu> | z.infer<typeof nhom_nhiem_vu>)[] | undefined;
  bang?: z.infer<typeof bang> | undefined;
  phan_cong?: { don_vi: string; noi_dung: NoiDungInput }[] | undefined;
}
export type NoiDungInput = string | (string | MucInput)[];

export const body: z.ZodType<NoiDungInput> = z.lazy(() => z.union([prose, z.array(z.union([prose, muc])).min(1)]));

export const proseNote = 'Văn xuôi sau dấu |, mỗi dòng một đoạn; hoặc danh sách các mục con.';

export const muc: z.ZodType<MucInput> = z
  .strictObject({
    phan: field(
      text,
      'Phần',
      'part',
      'Tiêu đề của một phần; các mục trong phần đánh số lại từ I.\nVí dụ:\nphan: Đánh giá tình hình',
    ).optional(),
    tieu_de: field(
      text,
      'Tiêu đề',
      'heading',
      'Tiêu đề của mục, không ghi số: tdkt đánh I., 1., 1.1.\nVí dụ:\ntieu_de: Nội dung thực hiện',
    ).optional(),
    so_muc: field(
      text,
      'Số của mục',
      'number of the section',
      'Chỉ ghi khi cần số khác với số tdkt đánh; khong nghĩa là không đánh số.\nVí dụ:\nso_muc: 2.',
    ).optional(),
    noi_dung: field(body, 'Nội dung', 'content', `${proseNote}\nVí dụ:\nnoi_dung: |\n  - Tổ chức phát động phong trào thi đua.`).optional(),
    muc_dich: field(
      body,
      'Mục đích',
      'purpose',
      `${proseNote}\nVí dụ:\nmuc_dich: |\n  - Nâng cao chất lượng công tác khen thưởng.`,
    ).optional(),
    yeu_cau: field(body, 'Yêu cầu', 'requirements', `${proseNote}\nVí dụ:\nyeu_cau: |\n  - Bảo đảm khách quan, kịp thời.`).optional(),
    trinh_bay: field(
      z.enum(['theo_quy', 'bang', 'liet_ke']),
      'Cách trình bày nhiệm vụ',
      'how the tasks are printed',
      'theo_quy: theo từng quý; bang: thành bảng; liet_ke: liệt kê.\nVí dụ:\ntrinh_bay: bang',
    ).optional(),
    cot: field(
      z.partialRecord(z.enum(taskColumns), cot_nhiem_vu),
      'Các cột của bảng nhiệm vụ',
      'columns of the task table',
      'Trường nào thành cột, theo thứ tự, và tên cột (để trống: tên thường dùng) hoặc tên, bề rộng, cách căn.\nVí dụ:\ncot: { tt: TT, noi_dung: Nội dung, chu_tri: Cơ quan tham mưu }',
    ).optional(),
    so_thu_tu: field(
      z.enum(['lien_tuc', 'theo_nhom', 'khong']),
      'Cách đánh số thứ tự',
      'how rows are numbered',
      'lien_tuc: chạy suốt bảng; theo_nhom: mỗi nhóm từ 1; khong: để trống.\nVí dụ:\nso_thu_tu: theo_nhom',
    ).optional(),
    so_cot,
    trang,
    can_nhom,
    nhiem_vu: field(
      z.array(z.union([nhiem_vu, nhom_nhiem_vu])).min(1),
      'Nhiệm vụ',
      'tasks',
      'Danh sách nhiệm vụ, hoặc nhóm nhiệm vụ.\nVí dụ:\nnhiem_vu:\n  - noi_dung: Ban hành kế hoạch',
    ).optional(),
    bang: field(bang, 'Bảng', 'table', 'Một bảng bất kỳ.\nVí dụ:\nbang:\n  cot: [TT, Nội dung]').optional(),
    phan_cong: field(
      z
        .array(
          z
            .strictObject({
              don_vi: field(text, 'Đơn vị', 'unit', 'Cơ quan, đơn vị được giao.\nVí dụ:\ndon_vi: Sở Nội vụ'),
              noi_dung: field(body, 'Nhiệm vụ được giao', 'what it does', `${proseNote}\nVí dụ:\nnoi_dung: |\n  - Chủ trì tham mưu …`),
            })
            .meta({ id: 'phan_cong' }),
        )
        .min(1),
      'Phân công',
      'who carries it out',
      'Ai làm gì; in dưới tiêu đề “Tổ chức thực hiện”, đánh số từng đơn vị.\nVí dụ:\nphan_cong:\n  - don_vi: Sở Nội vụ',
    ).optional(),
  })
  .meta({
    id: 'muc',
    title: 'Mục',
    gloss: 'section',
    description: 'Một mục của kế hoạch: có tiêu đề, nội dung, nhiệm vụ, bảng hoặc phân công.',
  }) as z.ZodType<MucInput>;
