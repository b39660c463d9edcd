/**
 * Chữ viết tắt tên loại văn bản: what stands before the hyphen in `52/KH-UBND`.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I, read from the decree's own file; state of the law on 2026-11-20.
 * Công văn and thư công have none. Some are of mixed case (QyĐ, CTr, TTr, TrS).
 */

/** Tên loại → chữ viết tắt: 27 kinds of document, then the three kinds of copy. */
export const abbreviations = {
  'Nghị quyết': 'NQ', // cá biệt
  'Quyết định': 'QĐ', // cá biệt
  'Chỉ thị': 'CT',
  'Quy chế': 'QC',
  'Quy định': 'QyĐ',
  'Thông cáo': 'TC',
  'Thông báo': 'TB',
  'Hướng dẫn': 'HD',
  'Chương trình': 'CTr',
  'Kế hoạch': 'KH',
  'Phương án': 'PA',
  'Đề án': 'ĐA',
  'Dự án': 'DA',
  'Báo cáo': 'BC',
  'Biên bản': 'BB',
  'Tờ trình': 'TTr',
  'Hợp đồng': 'HĐ',
  'Công điện': 'CĐ',
  'Bản ghi nhớ': 'BGN',
  'Bản thỏa thuận': 'BTT',
  'Giấy ủy quyền': 'GUQ',
  'Giấy mời': 'GM',
  'Giấy giới thiệu': 'GGT',
  'Giấy nghỉ phép': 'GNP',
  'Phiếu gửi': 'PG',
  'Phiếu chuyển': 'PC',
  'Phiếu báo': 'PB',
  'Bản sao y': 'SY',
  'Bản trích sao': 'TrS',
  'Bản sao lục': 'SL',
} as const satisfies Record<string, string>;
