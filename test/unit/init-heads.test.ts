/** Heads of columns as people write them, and the field that each means. */
import { expect, test } from 'vitest';
import { type Meaning, meaningOf, unitIn } from '../../src/init/table/heads.ts';

const heads: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  tt: ['STT', 'TT', 'Stt', 'Số TT', 'Số thứ tự', 'Thứ tự'],
  noi_dung: [
    ...[
      'Nội dung',
      'NỘI DUNG',
      'Nội dung công việc',
      'Nội dung nhiệm vụ',
      'Nhiệm vụ',
      'Tên nhiệm vụ',
      'Tên công việc',
      'Công việc',
      'Đầu việc',
    ],
    ...['Hoạt động', 'Nhiệm vụ, giải pháp', 'Nội dung thực hiện', 'Nội dung/Nhiệm vụ', 'Nhiệm vụ cụ thể', 'Tên nhiệm vụ/công việc'],
  ],
  chu_tri: [
    ...[
      'Chủ trì',
      'Cơ quan chủ trì',
      'Đơn vị chủ trì',
      'Cơ quan, đơn vị chủ trì',
      'Đơn vị thực hiện',
      'Cơ quan thực hiện',
      'Đầu mối',
      'Phụ trách',
    ],
    ...[
      'Người phụ trách',
      'Cơ quan tham mưu',
      'Bộ phận thực hiện',
      'Phân công thực hiện',
      'Đơn vị chủ trì và phối hợp',
      'Người thực hiện',
      'Ai làm',
      'Đơn vị',
    ],
  ],
  phoi_hop: ['Phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp thực hiện', 'CƠ QUAN, ĐƠN VỊ PHỐI HỢP', 'Các đơn vị phối hợp'],
  thoi_gian: [
    ...[
      'Thời gian',
      'Thời hạn',
      'Thời gian thực hiện',
      'Thời gian hoàn thành',
      'Thời hạn hoàn thành',
      'Hoàn thành',
      'Tiến độ',
      'Tiến độ thực hiện',
    ],
    ...['Hạn', 'Hạn hoàn thành', 'Deadline', 'Ngày thực hiện', 'Tháng', 'Thời điểm', 'Thời gian (dự kiến)'],
  ],
  kinh_phi: [
    'Kinh phí',
    'Kinh phí (triệu đồng)',
    'Dự toán',
    'Dự toán kinh phí',
    'Nguồn kinh phí',
    'Số tiền',
    'Kinh phí thực hiện (nghìn đồng)',
  ],
  san_pham: ['Sản phẩm', 'Kết quả', 'Sản phẩm đầu ra', 'Kết quả, sản phẩm', 'Sản phẩm dự kiến'],
  ket_qua: ['Kết quả thực hiện', 'Kết quả đạt được', 'Đã thực hiện'],
  ghi_chu: ['Ghi chú', 'GHI CHÚ', 'Lưu ý'],
  quy: ['Quý', 'Quý thực hiện', 'Quý/2026'],
  'quy 2': ['Quý II', 'Q2', 'Quý 2/2026', 'QUÝ II NĂM 2026'],
  'thang 3': ['Tháng 3', 'T3', 'Tháng 03/2026', 'THÁNG 3'],
  'thang 12': ['Tháng 12', 'T12', 'Tháng XII'],
  bat_dau: ['Bắt đầu', 'Ngày bắt đầu', 'Thời gian bắt đầu', 'Từ ngày'],
  ket_thuc: ['Kết thúc', 'Ngày kết thúc', 'Đến ngày'],
  hoan_thanh: ['Ngày hoàn thành'],
  trang_thai: ['Trạng thái', 'Tình trạng'],
  ma: ['Mã', 'Mã nhiệm vụ'],
  nhom: ['Lĩnh vực', 'Nhóm', 'Nhóm nhiệm vụ'],
};

test.each(Object.entries(heads).flatMap(([meaning, words = []]) => words.map((word) => [word, meaning] as const)))(
  '%s: %s',
  (word, meaning) => {
    expect(meaningOf(word)).toBe(meaning);
  },
);

test.each([
  '',
  'Địa điểm',
  'Đơn vị tính',
  'ĐVT',
  '% hoàn thành',
  'Tỷ lệ hoàn thành',
  'Số lượng',
  'Điện thoại',
  'Kế hoạch phát động phong trào thi đua năm 2026 của Ủy ban nhân dân tỉnh Lạng Sơn và các đơn vị',
])('nothing: %s', (word) => expect(meaningOf(word)).toBeNull());

test.each([
  ['Kinh phí (triệu đồng)', 'triệu đồng'],
  ['Kinh phí (ĐVT: nghìn đồng)', 'nghìn đồng'],
  ['Kinh phí (nếu có)', ''],
  ['Kinh phí', ''],
])('%s is counted in “%s”', (head, unit) => expect(unitIn(head)).toBe(unit));
