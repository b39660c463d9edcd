/** The plan file's shape. Order of keys = order in the document; every field carries its Vietnamese title and a sample. */
import * as z from 'zod';
import { field, nam, names, ngay, prose, quy, so_van_ban, text, trich_yeu } from './fields.ts';

/** Fields of a task that may become columns of a table. `tt` is the order number. */
export const taskColumns = ['tt', 'noi_dung', 'chu_tri', 'phoi_hop', 'thoi_gian', 'san_pham', 'kinh_phi', 'ghi_chu'] as const;
export type TaskColumn = (typeof taskColumns)[number];

const details = {
  tt: field(text, 'Số thứ tự', 'order number', 'Số thứ tự ghi đúng như viết; bỏ trống thì tdkt tự đánh 1, 2, 3.\nVí dụ:\ntt: 01').optional(),
  chu_tri: field(names, 'Cơ quan chủ trì', 'lead agency', 'Một cơ quan, hoặc danh sách.\nVí dụ:\nchu_tri: Sở Nội vụ').optional(),
  phoi_hop: field(names, 'Cơ quan phối hợp', 'supporting agencies', 'Một cơ quan, hoặc danh sách.\nVí dụ:\nphoi_hop:\n  - Các sở, ban, ngành').optional(),
  thoi_gian: field(text, 'Thời gian thực hiện', 'time', 'In đúng như viết.\nVí dụ:\nthoi_gian: Tháng 01/2026').optional(),
  san_pham: field(prose, 'Sản phẩm, kết quả', 'product', 'Văn bản hoặc kết quả phải có.\nVí dụ:\nsan_pham: Kế hoạch của UBND tỉnh').optional(),
  kinh_phi: field(text, 'Kinh phí', 'money', 'Số tiền hoặc nguồn kinh phí, in đúng như viết.\nVí dụ:\nkinh_phi: Ngân sách tỉnh').optional(),
  ghi_chu: field(prose, 'Ghi chú', 'note', 'Ghi chú của nhiệm vụ.\nVí dụ:\nghi_chu: Theo kế hoạch riêng').optional(),
};

const quarter = field(quy, 'Quý', 'quarter', 'Quý thực hiện: 1, 2, 3, 4 hoặc ca_nam; bắt buộc khi trinh_bay là theo_quy.\nVí dụ:\nquy: 1').optional();

export const nhiem_vu = z
  .strictObject({
    quy: quarter,
    noi_dung: field(prose, 'Nội dung nhiệm vụ', 'what is to be done', 'Một hoặc nhiều đoạn, mỗi dòng một đoạn.\nVí dụ:\nnoi_dung: Ban hành kế hoạch phát động phong trào thi đua'),
    ...details,
  })
  .meta({ id: 'nhiem_vu', title: 'Nhiệm vụ', gloss: 'task', description: 'Một nhiệm vụ của kế hoạch.' });

export const nhom_nhiem_vu = z
  .strictObject({
    nhom: field(text, 'Nhóm nhiệm vụ', 'group of tasks', 'Tên nhóm: một đợt, một tháng, một lĩnh vực.\nVí dụ:\nnhom: Tháng 01/2026'),
    quy: quarter,
    ...details,
    nhiem_vu: field(z.array(nhiem_vu).min(1), 'Nhiệm vụ của nhóm', 'tasks of the group', 'Danh sách nhiệm vụ.\nVí dụ:\nnhiem_vu:\n  - noi_dung: …'),
  })
  .meta({ id: 'nhom_nhiem_vu', title: 'Nhóm nhiệm vụ', gloss: 'group of tasks', description: 'Một nhóm nhiệm vụ có tên chung.' });

/** A column of a general table; a column with columns of its own has a head cell merged over them. */
export interface CotInput {
  tieu_de: string;
  cot?: (string | CotInput)[] | undefined;
}

const cot: z.ZodType<string | CotInput> = z.lazy(() =>
  z.union([
    text,
    z
      .strictObject({
        tieu_de: field(text, 'Tiêu đề cột', 'column title', 'Tên cột.\nVí dụ:\ntieu_de: Kinh phí'),
        cot: field(z.array(cot).min(1), 'Cột con', 'columns below', 'Các cột đứng dưới một tiêu đề gộp.\nVí dụ:\ncot: [Ngân sách tỉnh, Nguồn khác]').optional(),
      })
      .meta({ id: 'cot' }),
  ]),
);

const dong = z.union([
  field(z.array(z.string()).min(1), 'Dòng', 'row', 'Các ô của dòng, theo thứ tự cột.\nVí dụ:\n- [1, Sở Nội vụ, 12]'),
  z
    .strictObject({
      nhom: field(text, 'Dòng nhóm', 'group row', 'Một dòng chạy qua tất cả các cột.\nVí dụ:\nnhom: I. Khối các sở, ban, ngành'),
    })
    .meta({ id: 'dong_nhom' }),
]);

export const bang = z
  .strictObject({
    ten: field(text, 'Tên bảng', 'table title', 'Dòng chữ trên bảng.\nVí dụ:\nten: Bảng 1. Chỉ tiêu thi đua').optional(),
    don_vi_tinh: field(text, 'Đơn vị tính', 'unit line', 'In nghiêng bên phải, trên bảng.\nVí dụ:\ndon_vi_tinh: Triệu đồng').optional(),
    cot: field(z.array(cot).min(1), 'Các cột', 'columns', 'Tên các cột, từ trái sang phải.\nVí dụ:\ncot: [TT, Nội dung, Số lượng]'),
    dong: field(z.array(dong).min(1), 'Các dòng', 'rows', 'Mỗi dòng một danh sách ô; hoặc nhom: để có dòng nhóm.\nVí dụ:\ndong:\n  - [1, Tập thể lao động xuất sắc, 12]'),
    ghi_chu: field(prose, 'Ghi chú dưới bảng', 'note under the table', 'Ghi chú in dưới bảng.\nVí dụ:\nghi_chu: Số liệu tính đến ngày 30/9/2026').optional(),
  })
  .meta({ id: 'bang', title: 'Bảng', gloss: 'table', description: 'Một bảng bất kỳ: cột, dòng, dòng nhóm.' });

/** A node of the body. Which keys stand in it says what it is; the order below is the order of printing. */
export interface MucInput {
  tieu_de?: string | undefined;
  so_muc?: string | undefined;
  noi_dung?: NoiDungInput | undefined;
  muc_dich?: NoiDungInput | undefined;
  yeu_cau?: NoiDungInput | undefined;
  trinh_bay?: 'theo_quy' | 'bang' | 'liet_ke' | undefined;
  cot?: Partial<Record<TaskColumn, string>> | undefined;
  so_thu_tu?: 'lien_tuc' | 'theo_nhom' | 'khong' | undefined;
  nhiem_vu?: (z.infer<typeof nhiem_vu> | z.infer<typeof nhom_nhiem_vu>)[] | undefined;
  bang?: z.infer<typeof bang> | undefined;
  phan_cong?: { don_vi: string; noi_dung: NoiDungInput }[] | undefined;
}
export type NoiDungInput = string | (string | MucInput)[];

const body: z.ZodType<NoiDungInput> = z.lazy(() => z.union([prose, z.array(z.union([prose, muc])).min(1)]));

const proseNote = 'Văn xuôi sau dấu |, mỗi dòng một đoạn; hoặc danh sách các mục con.';

export const muc: z.ZodType<MucInput> = z
  .strictObject({
    tieu_de: field(text, 'Tiêu đề', 'heading', 'Tiêu đề của mục, không ghi số: tdkt đánh I., 1., 1.1.\nVí dụ:\ntieu_de: Nội dung thực hiện').optional(),
    so_muc: field(text, 'Số của mục', 'number of the section', 'Chỉ ghi khi cần số khác với số tdkt đánh; khong nghĩa là không đánh số.\nVí dụ:\nso_muc: 2.').optional(),
    noi_dung: field(body, 'Nội dung', 'content', `${proseNote}\nVí dụ:\nnoi_dung: |\n  - Tổ chức phát động phong trào thi đua.`).optional(),
    muc_dich: field(body, 'Mục đích', 'purpose', `${proseNote}\nVí dụ:\nmuc_dich: |\n  - Nâng cao chất lượng công tác khen thưởng.`).optional(),
    yeu_cau: field(body, 'Yêu cầu', 'requirements', `${proseNote}\nVí dụ:\nyeu_cau: |\n  - Bảo đảm khách quan, kịp thời.`).optional(),
    trinh_bay: field(z.enum(['theo_quy', 'bang', 'liet_ke']), 'Cách trình bày nhiệm vụ', 'how the tasks are printed', 'theo_quy: theo từng quý; bang: thành bảng; liet_ke: liệt kê.\nVí dụ:\ntrinh_bay: bang').optional(),
    cot: field(z.partialRecord(z.enum(taskColumns), z.string()), 'Các cột của bảng nhiệm vụ', 'columns of the task table', 'Trường nào thành cột, theo thứ tự, và tên cột (để trống: tên thường dùng).\nVí dụ:\ncot: { tt: TT, noi_dung: Nội dung, chu_tri: Cơ quan tham mưu }').optional(),
    so_thu_tu: field(z.enum(['lien_tuc', 'theo_nhom', 'khong']), 'Cách đánh số thứ tự', 'how rows are numbered', 'lien_tuc: chạy suốt bảng; theo_nhom: mỗi nhóm từ 1; khong: để trống.\nVí dụ:\nso_thu_tu: theo_nhom').optional(),
    nhiem_vu: field(z.array(z.union([nhiem_vu, nhom_nhiem_vu])).min(1), 'Nhiệm vụ', 'tasks', 'Danh sách nhiệm vụ, hoặc nhóm nhiệm vụ.\nVí dụ:\nnhiem_vu:\n  - noi_dung: Ban hành kế hoạch').optional(),
    bang: field(bang, 'Bảng', 'table', 'Một bảng bất kỳ.\nVí dụ:\nbang:\n  cot: [TT, Nội dung]').optional(),
    phan_cong: field(
      z.array(
        z
          .strictObject({
            don_vi: field(text, 'Đơn vị', 'unit', 'Cơ quan, đơn vị được giao.\nVí dụ:\ndon_vi: Sở Nội vụ'),
            noi_dung: field(body, 'Nhiệm vụ được giao', 'what it does', `${proseNote}\nVí dụ:\nnoi_dung: |\n  - Chủ trì tham mưu …`),
          })
          .meta({ id: 'phan_cong' }),
      ).min(1),
      'Phân công', 'who carries it out', 'Ai làm gì; in dưới tiêu đề “Tổ chức thực hiện”, đánh số từng đơn vị.\nVí dụ:\nphan_cong:\n  - don_vi: Sở Nội vụ',
    ).optional(),
  })
  .meta({ id: 'muc', title: 'Mục', gloss: 'section', description: 'Một mục của kế hoạch: có tiêu đề, nội dung, nhiệm vụ, bảng hoặc phân công.' }) as z.ZodType<MucInput>;

export const ky = z
  .strictObject({
    thay_mat: field(text, 'Thay mặt', 'on behalf of (TM.)', 'Tập thể mà người ký thay mặt; in sau TM.\nVí dụ:\nthay_mat: Ủy ban nhân dân').optional(),
    thua_lenh: field(text, 'Thừa lệnh', 'by order of (TL.)', 'Chức vụ người đứng đầu; in sau TL.\nVí dụ:\nthua_lenh: Chủ tịch').optional(),
    thua_uy_quyen: field(text, 'Thừa ủy quyền', 'by authorisation of (TUQ.)', 'Chức vụ người ủy quyền; in sau TUQ.\nVí dụ:\nthua_uy_quyen: Giám đốc').optional(),
    ky_thay: field(text, 'Ký thay', 'signing for (KT.)', 'Chức vụ của cấp trưởng; in sau KT.\nVí dụ:\nky_thay: Chủ tịch').optional(),
    quyen: field(text, 'Quyền', 'acting (Q.)', 'Chức vụ đang quyền; in sau Q., thay cho chuc_vu.\nVí dụ:\nquyen: Giám đốc').optional(),
    chuc_vu: field(text, 'Chức vụ người ký', 'office of the signer', 'Chức vụ của chính người ký.\nVí dụ:\nchuc_vu: Phó Chủ tịch').optional(),
    chuc_vu_khac: field(text, 'Chức vụ khác', 'second office', 'Chức vụ trong cơ quan, ghi trên họ tên, khi ký cho tổ chức tư vấn.\nVí dụ:\nchuc_vu_khac: Chủ tịch Ủy ban nhân dân tỉnh').optional(),
    ho_ten: field(text, 'Họ và tên', 'name of the signer', 'Không ghi học hàm, học vị; chưa có thì bỏ dòng này.\nVí dụ:\nho_ten: Hoàng Quốc Khánh').optional(),
  })
  .meta({ id: 'ky', title: 'Chữ ký', gloss: 'signature', description: 'Quyền hạn, chức vụ, họ tên người ký.' });

export const phu_luc = z
  .strictObject({
    ten: field(text, 'Tên gọi', 'name', 'Chỉ ghi khi không gọi là Phụ lục.\nVí dụ:\nten: Biểu số 01').optional(),
    tieu_de: field(text, 'Tiêu đề phụ lục', 'appendix title', 'Nội dung của phụ lục.\nVí dụ:\ntieu_de: Danh mục nhiệm vụ trọng tâm năm 2026'),
    trang: field(z.enum(['doc', 'ngang']), 'Hướng trang', 'page orientation', 'doc: trang dọc (mặc định); ngang: trang ngang.\nVí dụ:\ntrang: ngang').optional(),
    noi_dung: field(body, 'Nội dung phụ lục', 'content', `${proseNote}\nVí dụ:\nnoi_dung:\n  - nhiem_vu: […]`),
  })
  .meta({ id: 'phu_luc', title: 'Phụ lục', gloss: 'appendix', description: 'Một phụ lục, có trang và số trang riêng.' });

export const ke_hoach = z
  .strictObject({
    loai: field(z.enum(['ke_hoach']), 'Loại văn bản', 'kind of document', 'Bỏ trống là ke_hoach.\nVí dụ:\nloai: ke_hoach').optional(),
    nam: field(nam, 'Năm', 'year or period', 'Năm của kế hoạch, hoặc giai đoạn.\nVí dụ:\nnam: 2026'),
    co_quan: field(
      z.strictObject({
        chu_quan: field(text, 'Cơ quan chủ quản', 'superior body', 'Cơ quan cấp trên trực tiếp; UBND và HĐND thì không có.\nVí dụ:\nchu_quan: UBND tỉnh Sơn La').optional(),
        ten: field(text, 'Tên cơ quan ban hành', 'issuer', 'Tên đầy đủ; muốn tự ngắt dòng thì viết sau dấu |, mỗi dòng một phần.\nVí dụ:\nten: Ủy ban nhân dân tỉnh Sơn La'),
        ky_hieu: field(text, 'Ký hiệu', 'abbreviation', 'Chữ viết tắt của cơ quan trong số, ký hiệu.\nVí dụ:\nky_hieu: UBND'),
        dia_danh: field(text, 'Địa danh', 'place', 'Nơi cơ quan đóng trụ sở.\nVí dụ:\ndia_danh: Sơn La'),
      }).meta({ id: 'co_quan' }),
      'Cơ quan ban hành', 'issuer', 'Ai ban hành.\nVí dụ:\nco_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La',
    ),
    so_van_ban: field(so_van_ban, 'Số văn bản', 'document number', 'Chưa có số thì bỏ dòng này: văn thư hoặc Hệ thống điền sau.\nVí dụ:\nso_van_ban: 52').optional(),
    ngay_ban_hanh: field(ngay, 'Ngày ban hành', 'date of issue', 'Ngày/tháng/năm; chưa có ngày thì tháng/năm.\nVí dụ:\nngay_ban_hanh: 21/02/2026').optional(),
    trich_yeu: field(trich_yeu, 'Trích yếu', 'subject line', 'Một câu ngắn, không có “V/v”; muốn tự ngắt dòng thì viết sau dấu |.\nVí dụ:\ntrich_yeu: Công tác thi đua, khen thưởng năm 2026'),
    can_cu: field(z.array(text).min(1), 'Căn cứ', 'legal grounds', 'Mã trong danh mục (in đủ tên, số, ngày) hoặc ghi nguyên văn.\nVí dụ:\ncan_cu:\n  - luat-tdkt-2022').optional(),
    mo_dau: field(prose, 'Lời mở đầu', 'lead-in', 'Đoạn dẫn vào nội dung.\nVí dụ:\nmo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau').optional(),
    noi_dung: field(body, 'Nội dung', 'body', `${proseNote}\nVí dụ:\nnoi_dung:\n  - muc_dich: …`),
    ket_thuc: field(prose, 'Đoạn kết', 'closing paragraph', 'Đoạn cuối; tdkt ghi ./. sau chữ cuối cùng.\nVí dụ:\nket_thuc: Trên đây là Kế hoạch …').optional(),
    noi_nhan: field(z.array(text).min(1), 'Nơi nhận', 'recipients', 'Mỗi dòng một nơi; dấu gạch và dấu chấm phẩy do tdkt ghi.\nVí dụ:\nnoi_nhan: [Như trên, Sở Nội vụ]'),
    luu: field(text, 'Lưu', 'filed at', 'Ghi sau “Lưu:”.\nVí dụ:\nluu: VT, NC'),
    ky: field(ky, 'Chữ ký', 'signature', 'Ai ký, với quyền hạn gì.\nVí dụ:\nky:\n  chuc_vu: Chủ tịch'),
    phu_luc: field(z.array(phu_luc).min(1), 'Phụ lục', 'appendices', 'Danh sách phụ lục.\nVí dụ:\nphu_luc:\n  - tieu_de: Danh mục nhiệm vụ').optional(),
  })
  .meta({ id: 'ke_hoach', title: 'Kế hoạch', gloss: 'plan', description: 'Kế hoạch viết cho tdkt.' });

export type PlanInput = z.infer<typeof ke_hoach>;
