/** The body of a document: sections, tasks, tables. Which keys stand in a node says what it is. */
import * as z from 'zod';
import { agency, field, prose, sign, text } from './fields.ts';
import { bang, type CotNhiemVuInput, can_nhom, cot_nhiem_vu, so_cot, trang } from './table.ts';
import { nhiem_vu, nhom_nhiem_vu, type TaskColumn, taskColumns } from './tasks.ts';

/** A node of the body. Which keys stand in it says what it is; the order below is the order of printing. */
export interface MucInput {
  phan?: string | undefined;
  tieu_de?: string | undefined;
  so_muc?: string | undefined;
  cung_dong?: 'co' | 'khong' | undefined;
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

export const body: z.ZodType<NoiDungInput> = z.lazy(() => z.union([prose, z.array(z.union([prose, muc])).min(1)]).meta({ id: 'noi_dung' }));

export const proseNote =
  'Văn xuôi sau dấu |, mỗi dòng một đoạn; hoặc danh sách các mục con, hay các ý: mỗi ý một gạch đầu dòng. Trong câu: `**đậm**`, `*nghiêng*`, `^[cước chú]`; `\\*` in ra dấu sao.';

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
      sign,
      'Số của mục',
      'number of the section',
      'Chỉ ghi khi cần số khác với số tdkt đánh; khong nghĩa là không đánh số. Số gõ tay (ở đây, trong văn xuôi, ở tt) và số tdkt đánh ' +
        'là một dãy: mục đứng sau đoạn gõ “2. …” cùng cấp in số 3.\nVí dụ:\nso_muc: 2.',
    ).optional(),
    cung_dong: field(
      z.enum(['co', 'khong']),
      'Tiêu đề cùng dòng',
      'heading on the line of its text',
      'co: tiêu đề in đậm, dấu hai chấm, rồi đoạn đầu của nội dung trên cùng một dòng (2. Văn phòng: Bố trí …); ở mục có phan_cong thì ' +
        'là tên từng đơn vị. Nội dung mở đầu bằng gạch, số hoặc bảng thì tiêu đề vẫn đứng một dòng riêng.\nVí dụ:\ncung_dong: co',
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
      'theo_quy: liệt kê dưới tiêu đề từng quý có nhiệm vụ (Quý I/2026 … Quý IV/2026, Thường xuyên trong năm), theo thứ tự của năm; ' +
        'muốn tên khác (Quý I năm 2026) thì đặt nhiệm vụ vào nhóm có nhom và quy. bang: thành bảng; liet_ke: liệt kê theo thứ tự ghi.\nVí dụ:\ntrinh_bay: bang',
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
      'Trong bảng, lien_tuc: chạy suốt bảng; theo_nhom: mỗi nhóm từ 1; khong: để trống. Khi liệt kê hoặc theo quý thì nhiệm vụ có số ' +
        'thay cho gạch đầu dòng, theo_nhom: 1.1., 1.2. dưới nhóm hoặc quý số 1.; lien_tuc: 1., 2., 3. chạy suốt các nhóm.\nVí dụ:\nso_thu_tu: theo_nhom',
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
              don_vi: field(agency, 'Đơn vị', 'unit', 'Cơ quan, đơn vị được giao.\nVí dụ:\ndon_vi: Sở Nội vụ'),
              noi_dung: field(body, 'Nhiệm vụ được giao', 'what it does', `${proseNote}\nVí dụ:\nnoi_dung: |\n  - Chủ trì tham mưu …`),
            })
            .meta({ id: 'phan_cong' }),
        )
        .min(1),
      'Phân công',
      'who carries it out',
      'Ai làm gì; in dưới tiêu đề “Tổ chức thực hiện”, đánh số từng đơn vị; tên đơn vị cùng dòng với nhiệm vụ thì thêm cung_dong: co ' +
        'vào mục.\nVí dụ:\nphan_cong:\n  - don_vi: Sở Nội vụ',
    ).optional(),
  })
  .meta({
    id: 'muc',
    title: 'Mục',
    gloss: 'section',
    description: 'Một mục của kế hoạch: có tiêu đề, nội dung, nhiệm vụ, bảng hoặc phân công.',
  }) as z.ZodType<MucInput>;
