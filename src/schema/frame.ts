/** What stands around the body of every kind of document: head, opening, end. */
import * as z from 'zod';
import { body, proseNote } from './body.ts';
import { aside, field, nam, names, ngay, prose, sign, so_van_ban, text, trich_yeu } from './fields.ts';

export const ky = z
  .strictObject({
    tieu_de: field(
      text,
      'Tiêu đề chữ ký',
      'heading of the signature',
      'Dòng trên cùng của chữ ký, khi có hai bên cùng ký.\nVí dụ:\ntieu_de: Phê duyệt',
    ).optional(),
    thay_mat: field(
      text,
      'Thay mặt',
      'on behalf of (TM.)',
      'Tập thể mà người ký thay mặt; in sau TM.\nVí dụ:\nthay_mat: Ủy ban nhân dân',
    ).optional(),
    thua_lenh: field(text, 'Thừa lệnh', 'by order of (TL.)', 'Chức vụ người đứng đầu; in sau TL.\nVí dụ:\nthua_lenh: Chủ tịch').optional(),
    thua_uy_quyen: field(
      text,
      'Thừa ủy quyền',
      'by authorisation of (TUQ.)',
      'Chức vụ người ủy quyền; in sau TUQ.\nVí dụ:\nthua_uy_quyen: Giám đốc',
    ).optional(),
    ky_thay: field(text, 'Ký thay', 'signing for (KT.)', 'Chức vụ của cấp trưởng; in sau KT.\nVí dụ:\nky_thay: Chủ tịch').optional(),
    quyen: field(text, 'Quyền', 'acting (Q.)', 'Chức vụ đang quyền; in sau Q., thay cho chuc_vu.\nVí dụ:\nquyen: Giám đốc').optional(),
    chuc_vu: field(
      text,
      'Chức vụ người ký',
      'office of the signer',
      'Chức vụ của chính người ký.\nVí dụ:\nchuc_vu: Phó Chủ tịch',
    ).optional(),
    chuc_vu_khac: field(
      text,
      'Chức vụ khác',
      'second office',
      'Chức vụ trong cơ quan, ghi trên họ tên, khi ký cho tổ chức tư vấn.\nVí dụ:\nchuc_vu_khac: Chủ tịch Ủy ban nhân dân tỉnh',
    ).optional(),
    ho_ten: field(
      text,
      'Họ và tên',
      'name of the signer',
      'Không ghi học hàm, học vị; chưa có thì bỏ dòng này.\nVí dụ:\nho_ten: Hoàng Quốc Khánh',
    ).optional(),
  })
  .meta({ id: 'ky', title: 'Chữ ký', gloss: 'signature', description: 'Quyền hạn, chức vụ, họ tên người ký.' });

export const chu_ky = z.union([ky, z.array(ky).min(1)]);

export const danh_so = field(
  z.enum(['la_ma', 'so']),
  'Cách đánh số mục',
  'how sections are numbered',
  'la_ma: I., 1., 1.1. (mặc định); so: 1., 1.1., 1.1.1. Phần luôn đánh Phần I, Phần II.\nVí dụ:\ndanh_so: so',
).optional();

export const phu_de = (where: string) =>
  field(
    text,
    'Phụ đề',
    'second line of a title',
    `Dòng phụ dưới ${where}, in chữ thường, không đậm; muốn nghiêng hay đậm thì đặt trong dấu *.\nVí dụ:\nphu_de: "*(Giai đoạn 2026 - 2030)*"`,
  ).optional();

export const nhom_noi_nhan = z
  .strictObject({
    ten: field(
      text,
      'Tên nhóm nơi nhận',
      'group of recipients',
      'Dòng chung; các nơi của nhóm in bên dưới sau dấu +.\nVí dụ:\nten: Lãnh đạo Văn phòng',
    ),
    gom: field(z.array(text).min(1), 'Gồm', 'members', 'Các nơi trong nhóm.\nVí dụ:\ngom: [Chánh Văn phòng, Phó Chánh Văn phòng]'),
  })
  .meta({ id: 'nhom_noi_nhan', title: 'Nhóm nơi nhận', gloss: 'group of recipients', description: 'Một nhóm nơi nhận.' });

export const kem_theo = z
  .strictObject({
    van_ban: field(text, 'Loại văn bản', 'kind of document', 'Văn bản ban hành kế hoạch này.\nVí dụ:\nvan_ban: Quyết định'),
    ky_hieu: field(sign, 'Ký hiệu', 'symbol', 'Ký hiệu của văn bản ấy.\nVí dụ:\nky_hieu: QĐ-UBND'),
    co_quan: field(
      text,
      'Cơ quan ban hành văn bản',
      'its issuer',
      'Chỉ ghi khi khác cơ quan của kế hoạch.\nVí dụ:\nco_quan: Chủ tịch Ủy ban nhân dân tỉnh',
    ).optional(),
    so_van_ban: field(so_van_ban, 'Số văn bản', 'number', 'Chưa có thì bỏ dòng này.\nVí dụ:\nso_van_ban: 15').optional(),
    ngay_ban_hanh: field(ngay, 'Ngày ban hành', 'date of issue', 'Chưa có thì bỏ dòng này.\nVí dụ:\nngay_ban_hanh: 12/01/2026').optional(),
  })
  .meta({ id: 'kem_theo', title: 'Kèm theo', gloss: 'attached to', description: 'Văn bản mà kế hoạch được ban hành kèm theo.' });

/** The head of the first page. */
export const head = {
  nam: field(
    nam,
    'Năm',
    'year or period',
    'Năm của công việc, hoặc giai đoạn như 2026-2030: thời hạn không ghi năm được hiểu theo năm ấy, hay năm đầu của giai đoạn.\nVí dụ:\nnam: 2026',
  ),
  ten_loai: field(
    text,
    'Tên loại',
    'name of the document',
    'Chỉ ghi khi khác tên thường dùng.\nVí dụ:\nten_loai: Kế hoạch hành động',
  ).optional(),
  co_quan: field(
    z
      .strictObject({
        chu_quan: field(
          text,
          'Cơ quan chủ quản',
          'superior body',
          'Cơ quan cấp trên trực tiếp; UBND và HĐND thì không có.\nVí dụ:\nchu_quan: UBND tỉnh Sơn La',
        ).optional(),
        ten: field(
          names,
          'Tên cơ quan ban hành',
          'issuer',
          'Tên đầy đủ; muốn tự ngắt dòng thì viết sau dấu |; hai cơ quan cùng ban hành thì ghi danh sách.\nVí dụ:\nten: Ủy ban nhân dân tỉnh Sơn La',
        ),
        ky_hieu: field(
          sign,
          'Ký hiệu',
          'abbreviation',
          'Chữ viết tắt của cơ quan trong số, ký hiệu; muốn ghi trọn ký hiệu khác lệ thường thì mở đầu bằng dấu /, như /KHLT-SNV-STC.\nVí dụ:\nky_hieu: UBND',
        ),
        dia_danh: field(
          text,
          'Địa danh',
          'place',
          'Nơi cơ quan đóng trụ sở; kế hoạch kèm theo quyết định không in.\nVí dụ:\ndia_danh: Sơn La',
        ),
      })
      .meta({ id: 'co_quan' }),
    'Cơ quan ban hành',
    'issuer',
    'Ai ban hành.\nVí dụ:\nco_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La',
  ),
  so_van_ban: field(
    so_van_ban,
    'Số văn bản',
    'document number',
    'Chưa có số thì bỏ dòng này: văn thư hoặc phần mềm quản lý văn bản điền sau.\nVí dụ:\nso_van_ban: 52',
  ).optional(),
  ngay_ban_hanh: field(
    ngay,
    'Ngày ban hành',
    'date of issue',
    'Ngày/tháng/năm; chưa có ngày thì tháng/năm.\nVí dụ:\nngay_ban_hanh: 21/02/2026',
  ).optional(),
  do_khan: field(
    z.enum(['khan', 'thuong_khan', 'hoa_toc']),
    'Độ khẩn',
    'urgency',
    'Dấu KHẨN, THƯỢNG KHẨN hoặc HỎA TỐC, khung đỏ.\nVí dụ:\ndo_khan: thuong_khan',
  ).optional(),
  du_thao: field(sign, 'Dự thảo', 'draft mark', 'In khung DỰ THẢO; ghi lần dự thảo, hoặc chỉ ghi có.\nVí dụ:\ndu_thao: lần 2').optional(),
  pham_vi_luu_hanh: field(
    text,
    'Phạm vi lưu hành',
    'circulation note',
    'In trong khung, trên Quốc hiệu.\nVí dụ:\npham_vi_luu_hanh: Lưu hành nội bộ',
  ).optional(),
  lien_he: field(
    aside,
    'Địa chỉ liên hệ',
    'contact block',
    'In ở chân trang thứ nhất, dưới một đường kẻ.\nVí dụ:\nlien_he: Địa chỉ, điện thoại, thư điện tử',
  ).optional(),
  trich_yeu: field(
    trich_yeu,
    'Trích yếu',
    'subject line',
    'Một câu ngắn, không có “V/v”; muốn tự ngắt dòng thì viết sau dấu |, dòng cuối đặt trọn trong ngoặc đơn hoặc dấu * là phụ đề.\nVí dụ:\ntrich_yeu: Công tác thi đua, khen thưởng năm 2026',
  ),
  phu_de: phu_de('trích yếu'),
};

export const opening = {
  can_cu: field(
    z.array(text).min(1),
    'Căn cứ',
    'legal grounds',
    'Mã trong danh mục (in đủ tên, số, ngày) hoặc ghi nguyên văn.\nVí dụ:\ncan_cu:\n  - luat-tdkt-2022',
  ).optional(),
  mo_dau: field(
    prose,
    'Lời mở đầu',
    'lead-in',
    'Đoạn dẫn vào nội dung.\nVí dụ:\nmo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau',
  ).optional(),
};

export const content = {
  danh_so,
  noi_dung: field(body, 'Nội dung', 'body', `${proseNote}\nVí dụ:\nnoi_dung:\n  - muc_dich: …`),
  ket_thuc: field(
    prose,
    'Đoạn kết',
    'closing paragraph',
    'Đoạn cuối; tdkt ghi ./. sau chữ cuối cùng.\nVí dụ:\nket_thuc: Trên đây là Kế hoạch …',
  ).optional(),
};

/** In a plan attached to a decision, which has no signature to end with. */
export const dong_cuoi = field(
  text,
  'Dòng cuối',
  'line after the text',
  'Dòng căn giữa sau chữ cuối của kế hoạch kèm theo, in đúng như viết, thường là tên cơ quan.\nVí dụ:\ndong_cuoi: "**ỦY BAN NHÂN DÂN TỈNH SƠN LA**"',
).optional();

export const end = {
  noi_nhan: field(
    z.array(z.union([text, nhom_noi_nhan])).min(1),
    'Nơi nhận',
    'recipients',
    'Mỗi dòng một nơi; dấu gạch và dấu chấm phẩy do tdkt ghi. Bắt buộc, trừ khi có kem_theo.\nVí dụ:\nnoi_nhan:\n  - Sở Nội vụ',
  ),
  luu: field(text, 'Lưu', 'filed at', 'Ghi sau “Lưu:”. Bắt buộc, trừ khi có kem_theo.\nVí dụ:\nluu: VT, NC'),
  ky: field(
    chu_ky,
    'Chữ ký',
    'signature',
    'Ai ký, với quyền hạn gì; nhiều người cùng ký thì ghi danh sách, in từ trái sang phải. Bắt buộc, trừ khi có kem_theo.\nVí dụ:\nky:\n  chuc_vu: Chủ tịch',
  ),
};

/** Behind all else, so that a misspelt `ket_thuc` is not taken for it. */
export const shares = {
  ke_thua: field(
    sign,
    'Kế thừa',
    'inherits from',
    'Tệp phần dùng chung, tính từ thư mục của tệp này; bỏ trống là chung.yaml gần nhất, ở thư mục này hoặc bên trên.\nVí dụ:\nke_thua: ../chung-cua-so.yaml',
  ).optional(),
};

/** What a document that stands alone must have, and a plan attached to a decision must not. */
export const ownEnd = ['noi_nhan', 'luu', 'ky'] as const;

/** A plan attached to a decision bears the decision's number, date, recipients and signature (Phụ lục III, mẫu 1.3). */
export const ownHead = ['so_van_ban', 'ngay_ban_hanh', 'do_khan', 'can_cu'] as const;
