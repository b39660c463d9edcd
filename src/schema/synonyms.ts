/**
 * Other words for the fields, as clerks and converted files use them: of a word that stands for several fields, the first
 * row whose field the mapping has counts. Source: heads of the tables in the office's own forms, and the English of
 * tools that turn tables into YAML. What the decree tells apart (mục tiêu, mục đích) is no synonym.
 */
import { foldName } from '../vietnamese/fold.ts';

/** A field, then its words, in full Vietnamese spelling; accents, capitals and the signs between words do not count. */
export const synonyms: readonly (readonly [field: string, words: string])[] = [
  // The head
  ['loai', 'thể loại, kiểu văn bản, type, kind'],
  ['nam', 'năm kế hoạch, năm thực hiện, giai đoạn, year'],
  ['co_quan', 'đơn vị, đơn vị ban hành, nơi ban hành, issuer, organization'],
  ['chu_quan', 'cơ quan cấp trên, cấp trên'],
  ['ky_hieu', 'chữ viết tắt, viết tắt, tên viết tắt, ký hiệu văn bản'],
  ['dia_danh', 'địa điểm, nơi đóng trụ sở, place'],
  ['so_van_ban', 'số, số hiệu, số kế hoạch, number'],
  ['ngay_ban_hanh', 'ngày, ngày ký, ngày tháng, ngày tháng năm, ngày văn bản, date'],
  ['do_khan', 'mức độ khẩn, khẩn'],
  ['du_thao', 'bản thảo, lần dự thảo, draft'],
  ['lien_he', 'địa chỉ, điện thoại, liên lạc, contact'],
  ['kem_theo', 'ban hành kèm theo'],
  ['can_cu', 'căn cứ pháp lý, cơ sở pháp lý, căn cứ pháp luật, căn cứ ban hành, legal basis'],
  ['mo_dau', 'lời dẫn, đoạn mở đầu, phần mở đầu, mở bài, introduction'],
  ['tham_quyen', 'người ban hành, người có thẩm quyền'],
  ['dieu', 'điều khoản, articles'],
  // Signature and recipients: before titles and contents, which also have a name
  ['ho_ten', 'tên, người ký, họ tên người ký, tên người ký, name, full name, signer'],
  ['chuc_vu', 'chức danh, vị trí, position'],
  ['thay_mat', 'tm'],
  ['thua_lenh', 'tl'],
  ['thua_uy_quyen', 'tuq, ủy quyền'],
  ['ky_thay', 'kt'],
  ['ky', 'người ký, ký tên, signature, signer'],
  ['noi_nhan', 'người nhận, nơi gửi, các nơi nhận, recipients'],
  ['gom', 'thành viên, members'],
  ['luu', 'lưu trữ, nơi lưu'],
  // Titles and names
  ['ten', 'tên bảng, tiêu đề, tên nhóm, tên gọi, title, name'],
  ['tieu_de', 'tên, tên mục, đề mục, tên cột, tên phụ lục, title, heading, name'],
  ['nhom', 'tên, tên nhóm, tiêu đề, lĩnh vực, group, title, name'],
  ['don_vi', 'tên, tên đơn vị, cơ quan, chủ trì, đơn vị chủ trì, đơn vị thực hiện, cơ quan thực hiện, phòng ban, unit, name'],
  ['van_ban', 'tên, tên văn bản, tên loại'],
  ['trich_yeu', 'tên, tên kế hoạch, tên báo cáo, tên quyết định, tiêu đề, chủ đề, về việc, title, subject, name'],
  ['phu_de', 'tiêu đề phụ, subtitle'],
  // The body
  ['phan', 'chương, part'],
  ['so_muc', 'số'],
  ['trinh_bay', 'kiểu, kiểu trình bày, cách trình bày, hình thức trình bày, layout'],
  ['phan_cong', 'tổ chức thực hiện, phân công thực hiện, phân công nhiệm vụ, phân công trách nhiệm, trách nhiệm thực hiện, assignments'],
  ['nhiem_vu', 'công việc, các nhiệm vụ, danh sách nhiệm vụ, nhiệm vụ cụ thể, hoạt động, các hoạt động, tasks'],
  ['bang', 'biểu, bảng biểu, table'],
  ['dong', 'dữ liệu, rows'],
  ['cot', 'các cột, columns'],
  // A task
  ['tt', 'stt, số'],
  [
    'chu_tri',
    'đơn vị chủ trì, chủ trì thực hiện, đơn vị thực hiện, cơ quan thực hiện, phụ trách, đơn vị phụ trách, người phụ trách, đơn vị, đầu mối, lead, owner',
  ],
  ['phoi_hop', 'đơn vị phối hợp, phối hợp thực hiện, đơn vị liên quan, cơ quan liên quan, support'],
  [
    'thoi_gian',
    'thời hạn, hạn, hạn hoàn thành, thời gian hoàn thành, thời hạn hoàn thành, tiến độ, ngày, tháng, deadline, due, when, time',
  ],
  ['san_pham', 'kết quả dự kiến, kết quả đầu ra, đầu ra, sản phẩm dự kiến, product, output'],
  ['kinh_phi', 'ngân sách, chi phí, dự toán, nguồn kinh phí, dự toán kinh phí, budget'],
  ['ghi_chu', 'chú thích, note, notes'],
  [
    'noi_dung',
    'tên, tiêu đề, nhiệm vụ, tên nhiệm vụ, công việc, tên công việc, việc, hoạt động, nội dung công việc, nội dung thực hiện, nội dung chính, nội dung kế hoạch, mô tả, phần, các phần, title, name, task, content, description, text',
  ],
  // The end
  ['ket_thuc', 'kết luận, lời kết, đoạn kết luận, kết bài, conclusion'],
  ['phu_luc', 'danh mục kèm theo, các phụ lục, biểu kèm theo, appendix, appendices'],
];

let folded: ReadonlyMap<string, readonly string[]> | undefined;

/** The fields that a word may stand for, the likelier first. */
export function fieldsCalled(word: string): readonly string[] {
  folded ??= byWord();
  return folded.get(foldName(word)) ?? [];
}

function byWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [field, words] of synonyms) {
    for (const word of words.split(', ').map(foldName)) found.set(word, [...(found.get(word) ?? []), field]);
  }
  return found;
}
