/** Ready-made pieces of a plan, which an editor offers and fills in: `$1`, `${1:…}` are the places where the writer goes on. */

/** Words of yaml-language-server's `defaultSnippets`. */
export interface Piece {
  readonly label: string;
  readonly description: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Numbers the open places of a body from 1 on: `'…'` stands for an open place without words of its own. */
function piece(label: string, description: string, body: Piece['body']): Piece {
  let last = 0;
  const number = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('…') ? `\${${++last}:${value}}` : value;
    if (Array.isArray(value)) return value.map(number);
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, number(inner)]));
  };
  return { label, description, body: number(body) as Piece['body'] };
}

const issuer = { ten: 'Ủy ban nhân dân …', ky_hieu: '…', dia_danh: '…' };
const signer = { thay_mat: 'Ủy ban nhân dân …', chuc_vu: 'Chủ tịch', ho_ten: '…' };
const task = { noi_dung: '…', chu_tri: '…', phoi_hop: '…', thoi_gian: '…' };
const unit = { don_vi: '…', noi_dung: ['…'] };

const signers: readonly Piece[] = [
  piece('ky: thay mặt Ủy ban nhân dân', 'TM. ỦY BAN NHÂN DÂN, Chủ tịch ký.', signer),
  piece('ky: cấp phó ký thay', 'KT. CHỦ TỊCH, Phó Chủ tịch ký.', {
    thay_mat: signer.thay_mat,
    ky_thay: 'Chủ tịch',
    chuc_vu: 'Phó Chủ tịch',
    ho_ten: '…',
  }),
  piece('ky: thừa lệnh', 'TL. CHỦ TỊCH, người đứng đầu đơn vị ký.', { thua_lenh: 'Chủ tịch', chuc_vu: 'Chánh Văn phòng', ho_ten: '…' }),
  piece('ky: người đứng đầu cơ quan', 'Giám đốc, Trưởng phòng … ký.', { chuc_vu: 'Giám đốc', ho_ten: '…' }),
];

const aims = { muc_dich: ['…'], yeu_cau: ['…'] };
const listed = { tieu_de: 'Nhiệm vụ', trinh_bay: 'liet_ke', nhiem_vu: [task] };
const units = { phan_cong: [unit] };
// Rows are written in flow style: yaml-language-server cannot lay out a list of lists.
const table = { cot: '[TT, Nội dung, Số lượng, …]', dong: ['[1, …, …, …]'] };

const sections: readonly Piece[] = [
  piece('muc_dich, yeu_cau', 'Mục đích, yêu cầu: hai tiểu mục.', aims),
  piece('tieu_de, noi_dung', 'Một mục văn xuôi, mỗi ý một gạch đầu dòng.', { tieu_de: '…', noi_dung: ['…'] }),
  piece('nhiem_vu: theo quý', 'Nhiệm vụ dưới tiêu đề từng quý.', { ...listed, trinh_bay: 'theo_quy', nhiem_vu: [{ quy: '1', ...task }] }),
  piece('nhiem_vu: thành bảng', 'Bảng nhiệm vụ: nội dung, cơ quan chủ trì, phối hợp, thời gian.', { ...listed, trinh_bay: 'bang' }),
  piece('nhiem_vu: liệt kê', 'Nhiệm vụ lần lượt, mỗi nhiệm vụ vài dòng.', listed),
  piece('bang: bảng bất kỳ', 'Các cột, rồi các dòng.', { tieu_de: '…', bang: table }),
  piece('phan_cong: tổ chức thực hiện', 'Ai làm gì, dưới tiêu đề “Tổ chức thực hiện”.', units),
];

const opening = { nam: '…', co_quan: issuer, trich_yeu: '…' };
const closing = { noi_nhan: ['…'], luu: 'VT, …', ky: signer };

const documents: readonly Piece[] = [
  piece('Kế hoạch mới', 'Khung của một kế hoạch, đủ các trường phải có.', {
    ...opening,
    can_cu: ['…'],
    mo_dau: 'Ủy ban nhân dân … ban hành Kế hoạch với những nội dung sau',
    noi_dung: [aims, listed, units],
    ket_thuc: 'Trên đây là Kế hoạch …',
    ...closing,
  }),
  piece('Báo cáo mới', 'Khung của một báo cáo kết quả.', {
    loai: 'bao_cao',
    ...opening,
    kinh_gui: '…',
    noi_dung: [{ tieu_de: 'Kết quả đạt được', noi_dung: ['…'] }],
    ket_thuc: 'Trên đây là Báo cáo …',
    ...closing,
  }),
  piece('Quyết định mới', 'Khung của một quyết định ban hành kế hoạch.', {
    loai: 'quyet_dinh',
    ...opening,
    tham_quyen: 'Chủ tịch Ủy ban nhân dân …',
    can_cu: ['…'],
    dieu: ['Ban hành kèm theo Quyết định này Kế hoạch …', 'Quyết định này có hiệu lực kể từ ngày ký.'],
    ...closing,
    ke_hoach: { trich_yeu: '…', noi_dung: [aims, listed, units], ket_thuc: 'Trên đây là Kế hoạch …' },
  }),
];

/** By the name of a definition of the JSON Schema: pieces that may stand where it stands; `''` is the whole file. */
export const pieces: Readonly<Record<string, readonly Piece[]>> = {
  '': documents,
  co_quan: [piece('co_quan: cơ quan ban hành', 'Tên, chữ viết tắt trong ký hiệu, nơi đóng trụ sở.', issuer)],
  noi_dung: sections,
  ky: signers,
  nhiem_vu: [piece('nhiem_vu: một nhiệm vụ', 'Nội dung, ai chủ trì, ai phối hợp, bao giờ, kết quả gì.', { ...task, san_pham: '…' })],
  nhom_nhiem_vu: [piece('nhiem_vu: một nhóm', 'Một nhóm nhiệm vụ có tên chung.', { nhom: '…', nhiem_vu: [task] })],
  phu_luc: [piece('phu_luc: một bảng', 'Phụ lục có một bảng.', { tieu_de: '…', noi_dung: [{ bang: table }] })],
};
