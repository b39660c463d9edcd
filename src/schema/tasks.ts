/** Tasks of a plan and their groups. */
import * as z from 'zod';
import { agencies, aside, field, ma, ngay_du, prose, quy, text } from './fields.ts';
import { branches, branchKind } from './shape.ts';

/**
 * Every field of a task but its quarter, in the order of a table's columns and of a list's lines: what it holds, and the
 * usual head of its column. What a line of a list calls it says the template `phan/ten_…`; `tt` is the order number.
 */
export const taskFields = {
  tt: {
    cot: 'TT',
    schema: field(
      text,
      'Số thứ tự',
      'order number',
      'Số thứ tự ghi đúng như viết; bỏ trống thì tdkt tự đánh 1, 2, 3.\nVí dụ:\ntt: 01',
    ).optional(),
  },
  noi_dung: {
    cot: 'Nội dung',
    schema: field(
      prose,
      'Nội dung nhiệm vụ',
      'what is to be done',
      'Một hoặc nhiều đoạn, mỗi dòng một đoạn.\nVí dụ:\nnoi_dung: Ban hành kế hoạch phát động phong trào thi đua',
    ),
  },
  chu_tri: {
    cot: 'Cơ quan chủ trì',
    schema: field(agencies, 'Cơ quan chủ trì', 'lead agency', 'Một cơ quan, hoặc danh sách.\nVí dụ:\nchu_tri: Sở Nội vụ').optional(),
  },
  phoi_hop: {
    cot: 'Cơ quan phối hợp',
    schema: field(
      agencies,
      'Cơ quan phối hợp',
      'supporting agencies',
      'Một cơ quan, hoặc danh sách.\nVí dụ:\nphoi_hop:\n  - Các sở, ban, ngành',
    ).optional(),
  },
  thoi_gian: {
    cot: 'Thời gian thực hiện',
    schema: field(text, 'Thời gian thực hiện', 'time', 'In đúng như viết.\nVí dụ:\nthoi_gian: Tháng 01/2026').optional(),
  },
  san_pham: {
    cot: 'Sản phẩm',
    schema: field(
      aside,
      'Sản phẩm, kết quả',
      'product',
      'Văn bản hoặc kết quả phải có.\nVí dụ:\nsan_pham: Kế hoạch của UBND tỉnh',
    ).optional(),
  },
  kinh_phi: {
    cot: 'Kinh phí',
    schema: field(text, 'Kinh phí', 'money', 'Số tiền hoặc nguồn kinh phí, in đúng như viết.\nVí dụ:\nkinh_phi: Ngân sách tỉnh').optional(),
  },
  ket_qua: {
    cot: 'Kết quả thực hiện',
    schema: field(
      aside,
      'Kết quả thực hiện',
      'result',
      'Đã làm đến đâu; kế hoạch ghi để theo dõi, chỉ in khi `cot` có cột này; báo cáo thì in.\nVí dụ:\nket_qua: Đã hoàn thành',
    ).optional(),
  },
  ghi_chu: {
    cot: 'Ghi chú',
    schema: field(aside, 'Ghi chú', 'note', 'Ghi chú của nhiệm vụ.\nVí dụ:\nghi_chu: Theo kế hoạch riêng').optional(),
  },
} as const satisfies Readonly<Record<string, { readonly cot: string; readonly schema: z.ZodType }>>;

/** How far a task has come, as a plan notes it and as a column prints it. */
export const taskStates = {
  chua_thuc_hien: 'Chưa thực hiện',
  dang_thuc_hien: 'Đang thực hiện',
  hoan_thanh: 'Hoàn thành',
  khong_thuc_hien: 'Không thực hiện',
} as const;

export type TaskState = keyof typeof taskStates;

const noted = 'Ghi để theo dõi; chỉ in khi `cot` có cột này.';

/** What an office notes of a task for its own books, often after the plan was issued: it is printed only under a column that the plan names. */
export const taskNotes = {
  ma: {
    cot: 'Mã',
    schema: field(
      ma,
      'Mã nhiệm vụ',
      'id of the task',
      `Để báo cáo và kế hoạch năm sau trả lời đúng nhiệm vụ này. ${noted}\nVí dụ:\nma: TDKT-2026-01`,
    ).optional(),
  },
  trang_thai: {
    cot: 'Trạng thái',
    schema: field(
      z.enum(Object.keys(taskStates) as [TaskState, ...TaskState[]]),
      'Trạng thái',
      'state',
      `Nhiệm vụ đã làm đến đâu; tdkt tasks đọc. ${noted}\nVí dụ:\ntrang_thai: dang_thuc_hien`,
    ).optional(),
  },
  hoan_thanh: {
    cot: 'Ngày hoàn thành',
    schema: field(
      ngay_du,
      'Ngày hoàn thành',
      'done on',
      `Đủ ngày, tháng, năm; tdkt tasks đọc. ${noted}\nVí dụ:\nhoan_thanh: 28/02/2026`,
    ).optional(),
  },
} as const satisfies Readonly<Record<string, { readonly cot: string; readonly schema: z.ZodType }>>;

export type TaskNote = keyof typeof taskNotes;

/** Fields of a task whose words stand on paper, whatever the plan says of columns. */
export const printedTaskFields = Object.keys(taskFields) as readonly (keyof typeof taskFields)[];
/** What came of a task is a report's to print; a plan notes it after it was issued, and prints it only under a column that it names. */
export function isNotedOnly(field: keyof typeof taskFields, isReport: boolean): boolean {
  return field === 'ket_qua' && !isReport;
}
/** What a task says beside its number and its content. */
export type TaskDetail = Exclude<keyof typeof taskFields, 'tt' | 'noi_dung'>;
export const taskDetails = printedTaskFields.filter((column): column is TaskDetail => column !== 'tt' && column !== 'noi_dung');

/** Fields of a task that may become columns of a table. */
export type TaskColumn = keyof typeof taskFields | TaskNote;
export const columnFields = { ...taskFields, ...taskNotes };
export const taskColumns = Object.keys(columnFields) as readonly TaskColumn[];
/** Fields of a section that only a table of its tasks shows. */
export const tableOnly = ['cot', 'so_cot', 'trang', 'can_nhom'] as const;
/** Those that may be a list. */
export const listDetails: ReadonlySet<TaskDetail> = new Set(
  taskDetails.filter((detail) => branches(taskFields[detail].schema).some((branch) => branchKind(branch) === 'list')),
);

type Schemas = { readonly [K in TaskColumn]: (typeof columnFields)[K]['schema'] };
const schemas = Object.fromEntries(Object.entries(columnFields).map(([key, { schema }]) => [key, schema])) as Schemas;
const { tt, noi_dung, ma: id, trang_thai, hoan_thanh, ...details } = schemas;

const quarter = field(
  quy,
  'Quý',
  'quarter',
  'Quý thực hiện: 1, 2, 3, 4 hoặc ca_nam; bắt buộc khi trinh_bay là theo_quy.\nVí dụ:\nquy: 1',
).optional();

export const nhiem_vu = z
  .strictObject({
    quy: quarter,
    noi_dung,
    tt,
    ...details,
    ma: id,
    trang_thai,
    hoan_thanh,
  })
  .meta({ id: 'nhiem_vu', title: 'Nhiệm vụ', gloss: 'task', description: 'Một nhiệm vụ của kế hoạch.' });

export type NhiemVuInput = z.infer<typeof nhiem_vu>;

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
    tt,
    ...details,
    nhiem_vu: field(
      z.array(nhiem_vu).min(1),
      'Nhiệm vụ của nhóm',
      'tasks of the group',
      'Danh sách nhiệm vụ.\nVí dụ:\nnhiem_vu:\n  - noi_dung: …',
    ),
  })
  .meta({ id: 'nhom_nhiem_vu', title: 'Nhóm nhiệm vụ', gloss: 'group of tasks', description: 'Một nhóm nhiệm vụ có tên chung.' });
