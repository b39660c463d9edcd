/** Tables of kinds that offices make, a row of the list each: what becomes of them, and that the plan has no errors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/check.ts';
import { occasion } from '../support/project.ts';
import { type Cell, type SheetToWrite, workbookOf } from '../support/workbook.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

interface Case {
  readonly kind: string;
  readonly table: string | Uint8Array | Partial<SheetToWrite> | readonly SheetToWrite[];
  /** Of the section: fields of tasks by their usual names, `noi_dung` alone as a word, a group as a list whose first word is its name. */
  readonly tasks: readonly unknown[];
  /** What is told. */
  readonly told?: readonly string[];
  readonly section?: object;
  readonly nam?: string;
}

const n = (number: number): Cell => ({ number });
const rows = (...all: readonly (readonly Cell[])[]) => ({ rows: all });
const usual = ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'];
const legacy = (text: string, table: Readonly<Record<string, string>>) =>
  Uint8Array.from([...text].map((letter) => (table[letter] ?? letter).charCodeAt(0)));
const tcvn3 = { ộ: 'é', ủ: 'ñ', ì: '×', ổ: 'æ', ứ: 'ø', ị: 'Þ', ă: '¨', ò: 'ß', ế: 'Õ', ề: 'Ò', đ: '®', ạ: '¹', ố: 'è' };

const cases: readonly Case[] = [
  {
    kind: 'a head of three rows',
    table: {
      ...rows(
        ['STT', 'Nội dung', 'Tổ chức thực hiện', null, null, 'Kinh phí', null, null],
        [null, null, 'Chủ trì', 'Phối hợp', null, 'Tổng', 'Trong đó', null],
        [null, null, null, 'Trong ngành', 'Ngoài ngành', null, 'NSTW', 'NSĐP'],
        ['1', 'Lập đề án', 'Sở Nội vụ', 'Sở Y tế', 'Báo chí', n(100), n(60), n(40)],
      ),
      merges: ['A1:A3', 'B1:B3', 'C1:E1', 'D2:E2', 'F1:H1', 'G2:H2', 'C2:C3', 'F2:F3'],
    },
    tasks: [
      {
        noi_dung: 'Lập đề án',
        chu_tri: 'Sở Nội vụ',
        phoi_hop: 'Sở Y tế',
        kinh_phi: '100',
        ghi_chu: 'Tổ chức thực hiện Phối hợp Ngoài ngành: Báo chí\nKinh phí Trong đó NSTW: 60\nKinh phí Trong đó NSĐP: 40\n',
      },
    ],
  },
  {
    kind: 'a head in two rows of a program without merged cells',
    table:
      'STT,Nội dung công việc,Đơn vị thực hiện,,Thời gian,,Kinh phí,\n,,Chủ trì,Phối hợp,Từ,Đến,Số tiền,Nguồn\n1,Mở lớp,Phòng A,Phòng B,01/02/2026,15/02/2026,1.500.000,Tỉnh\n',
    tasks: [
      {
        noi_dung: 'Mở lớp',
        chu_tri: 'Phòng A',
        phoi_hop: 'Phòng B',
        thoi_gian: 'Từ ngày 01/02/2026 đến ngày 15/02/2026',
        kinh_phi: '1.500.000',
        ghi_chu: 'Nguồn: Tỉnh',
      },
    ],
  },
  {
    kind: 'units in a row below the head',
    table: rows(['STT', 'Nội dung', 'Kinh phí'], [null, null, '(triệu đồng)'], ['A', 'B', '1'], [n(1), 'Mở lớp', n(12)]),
    tasks: [{ noi_dung: 'Mở lớp', kinh_phi: '12' }],
    section: { cot: { tt: 'TT', noi_dung: 'Nội dung', kinh_phi: 'Kinh phí (triệu đồng)' } },
  },
  {
    kind: 'a task of single letters is no row that counts the columns',
    table: rows(['STT', 'Nội dung', 'Chủ trì'], [n(1), 'A', 'P'], [n(2), 'B', 'P']),
    tasks: [
      { noi_dung: 'A', chu_tri: 'P' },
      { noi_dung: 'B', chu_tri: 'P' },
    ],
  },
  {
    kind: 'a long head of what is to be done before one that only names the task',
    table: rows(
      ['Số TT', 'Nội dung nhiệm vụ được giao tại Nghị quyết số 57-NQ/TW và Kế hoạch của Tỉnh ủy', 'Chủ trì', 'Văn bản giao nhiệm vụ'],
      [n(1), 'Lập đề án', 'Sở Nội vụ', 'NQ 57'],
    ),
    tasks: [{ noi_dung: 'Lập đề án', chu_tri: 'Sở Nội vụ', ghi_chu: 'Văn bản giao nhiệm vụ: NQ 57' }],
  },
  {
    kind: 'the task lies over the rows of its parts',
    table: {
      ...rows(
        ['STT', 'Nhiệm vụ', 'Nội dung cụ thể', 'Chủ trì'],
        [n(1), 'Cải cách', 'Rà soát', 'Văn phòng'],
        [null, null, 'Công bố', 'Thanh tra'],
        [n(2), 'Chuyển đổi số', 'Số hóa', 'Phòng A'],
      ),
      merges: ['A2:A3', 'B2:B3'],
    },
    tasks: [
      ['Cải cách', { noi_dung: 'Rà soát', chu_tri: 'Văn phòng' }, { noi_dung: 'Công bố', chu_tri: 'Thanh tra' }],
      ['Chuyển đổi số', { noi_dung: 'Số hóa', chu_tri: 'Phòng A' }],
    ],
    section: { so_thu_tu: 'khong' },
  },
  {
    kind: 'work that no head names',
    table: rows(['TT', 'Tên đề án', 'Đơn vị soạn thảo', 'Thời gian trình'], [n(1), 'Nghị định về thuế', 'Cục Thuế', 'Tháng 3']),
    tasks: [{ noi_dung: 'Nghị định về thuế', chu_tri: 'Cục Thuế', thoi_gian: 'Tháng 3' }],
  },
  {
    kind: 'two tables in a sheet, each under its title',
    table: rows(
      ['I. NHIỆM VỤ THƯỜNG XUYÊN'],
      ['STT', 'Nội dung', 'Chủ trì'],
      [n(1), 'Trực ban', 'Văn phòng'],
      [],
      ['II. NHIỆM VỤ ĐỘT XUẤT'],
      ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
      [n(1), 'Kiểm tra', 'Thanh tra', '15/3/2026'],
    ),
    tasks: [
      ['NHIỆM VỤ THƯỜNG XUYÊN', { noi_dung: 'Trực ban', chu_tri: 'Văn phòng' }],
      ['NHIỆM VỤ ĐỘT XUẤT', { noi_dung: 'Kiểm tra', chu_tri: 'Thanh tra', thoi_gian: '15/3/2026' }],
    ],
  },
  {
    kind: 'a head that is said again on each page, sums of pages',
    table: rows(
      ['STT', 'Nội dung', 'Kinh phí'],
      [n(1), 'Mở lớp', n(10)],
      ['Cộng trang 1', null, n(10)],
      ['STT', 'Nội dung', 'Kinh phí'],
      [null, 'Mang sang', n(10)],
      [n(2), 'Cộng tác viên dân số', n(20)],
      [n(3), 'Tổng kết', n(20)],
      [null, 'TỔNG CỘNG (1+2)', n(30)],
      ['…', '…', '…'],
    ),
    tasks: [
      { noi_dung: 'Mở lớp', kinh_phi: '10' },
      { noi_dung: 'Cộng tác viên dân số', kinh_phi: '20' },
      { noi_dung: 'Tổng kết', kinh_phi: '20' },
    ],
    told: ['hàng 3 “Cộng trang 1 | 10”, hàng 5 “Mang sang | 10”, hàng 8 “TỔNG CỘNG (1+2) | 30”'],
  },
  {
    kind: 'a day of completion that is planned',
    table: rows(
      ['STT', 'Tên công việc', 'Ngày bắt đầu', 'Ngày hoàn thành'],
      [n(1), 'Khảo sát', { number: 46054, format: 'dd/mm/yyyy' }, { number: 46081, format: 'dd/mm/yyyy' }],
    ),
    tasks: [{ noi_dung: 'Khảo sát', thoi_gian: 'Từ ngày 01/02/2026 đến ngày 28/02/2026' }],
  },
  {
    kind: 'a day of completion beside the state',
    table: rows(['STT', 'Nội dung', 'Thời hạn', 'Trạng thái', 'Ngày hoàn thành'], [n(1), 'Khảo sát', '30/3/2026', 'Đã xong', '28/3/2026']),
    tasks: [{ noi_dung: 'Khảo sát', thoi_gian: '30/3/2026', trang_thai: 'hoan_thanh', hoan_thanh: '28/3/2026' }],
  },
  {
    kind: 'boxes that are ticked when a task is done',
    table: 'STT,Nội dung,Hoàn thành\n1,Khảo sát,TRUE\n2,Thiết kế,FALSE\n',
    tasks: [
      { noi_dung: 'Khảo sát', trang_thai: 'hoan_thanh' },
      { noi_dung: 'Thiết kế', trang_thai: 'chua_thuc_hien' },
    ],
  },
  {
    kind: 'months by number, and lines of a time',
    table: rows(
      ['Tháng', 'Nội dung', 'Người thực hiện'],
      ['8/2026', 'Tựu trường', 'GVCN'],
      [n(9), 'Khai giảng', 'BGH'],
      ['- Đợt 1;\n- Đợt 2', 'Thi', 'Tổ CM'],
    ),
    tasks: [
      { noi_dung: 'Tựu trường', chu_tri: 'GVCN', thoi_gian: 'Tháng 8/2026' },
      { noi_dung: 'Khai giảng', chu_tri: 'BGH', thoi_gian: 'Tháng 9' },
      { noi_dung: 'Thi', chu_tri: 'Tổ CM', thoi_gian: 'Đợt 1; Đợt 2' },
    ],
  },
  {
    kind: 'both agencies in a cell, each by its label',
    table: rows(
      ['STT', 'Nội dung', 'Đơn vị chủ trì, phối hợp'],
      [n(1), 'Mở lớp', '- Chủ trì: Sở Nội vụ\n- Phối hợp: Sở Tài chính, các xã\nBáo chí'],
    ),
    tasks: [{ noi_dung: 'Mở lớp', chu_tri: 'Sở Nội vụ', phoi_hop: ['Sở Tài chính, các xã', 'Báo chí'] }],
    section: { cot: { tt: 'TT', noi_dung: 'Nội dung', chu_tri: 'Cơ quan chủ trì', phoi_hop: 'Cơ quan phối hợp' } },
  },
  {
    kind: 'who is inspected does not lead',
    table: rows(['STT', 'Tên đơn vị được kiểm tra', 'Nội dung kiểm tra', 'Trưởng đoàn'], [n(1), 'Trường A', 'Thu chi', 'Ông Nam']),
    tasks: [{ noi_dung: 'Thu chi', chu_tri: 'Ông Nam', ghi_chu: 'Tên đơn vị được kiểm tra: Trường A' }],
  },
  {
    kind: 'numbers that do not run on are counted anew, and it is told',
    table: rows(usual, [n(1), 'Một'], [n(2), 'Hai'], [n(4), 'Ba'], [n(4), 'Bốn']),
    tasks: ['Một', 'Hai', 'Ba', 'Bốn'],
    told: ['Số thứ tự trong bảng không liên tục (hàng 4: “4”), tdkt đánh lại từ đầu'],
  },
  {
    kind: 'a task without a number among those with one',
    table: rows(usual, [n(1), 'Một', 'Phòng A'], [null, 'Việc phát sinh', 'Phòng B'], [n(2), 'Hai', 'Phòng A']),
    tasks: [
      { noi_dung: 'Một', tt: '1', chu_tri: 'Phòng A' },
      { noi_dung: 'Việc phát sinh', chu_tri: 'Phòng B' },
      { noi_dung: 'Hai', tt: '2', chu_tri: 'Phòng A' },
    ],
    section: { so_thu_tu: 'khong' },
  },
  {
    kind: 'details of a task in rows of their own',
    table: {
      ...rows(usual, [n(1), 'Một'], [null, '- chi tiết'], [n(2), 'Hai'], [null, 'và phần sau'], [null, 'Riêng một dòng']),
      merges: ['A4:A6'],
    },
    tasks: ['Một\n- chi tiết\n', 'Hai và phần sau\nRiêng một dòng\n'],
  },
  {
    kind: 'numbers that stand before the content',
    table: rows(
      ['Nội dung', 'Chủ trì'],
      ['I. Công tác tổ chức'],
      ['1. Kiện toàn', 'Phòng A'],
      ['2. Tuyển dụng', 'Phòng A'],
      ['II. Tài chính'],
      ['1. Quyết toán', 'Phòng B'],
    ),
    tasks: [
      ['Công tác tổ chức', { noi_dung: 'Kiện toàn', chu_tri: 'Phòng A' }, { noi_dung: 'Tuyển dụng', chu_tri: 'Phòng A' }],
      ['Tài chính', { noi_dung: 'Quyết toán', chu_tri: 'Phòng B' }],
    ],
    section: { so_thu_tu: 'theo_nhom' },
  },
  {
    kind: 'numbers whose zero a spreadsheet lost',
    table: rows(
      usual,
      [n(1), 'Nhóm'],
      ...Array.from({ length: 10 }, (_, index): Cell[] => [n(Number(`1.${index + 1}`)), `Việc thứ ${index + 1}`, 'Phòng A']),
    ),
    tasks: [
      [
        'Nhóm',
        ...Array.from({ length: 10 }, (_, index) => ({ noi_dung: `Việc thứ ${index + 1}`, tt: `1.${index + 1}`, chu_tri: 'Phòng A' })),
      ],
    ],
  },
  {
    kind: 'months that are painted; a row that is painted as a whole',
    table: rows(
      ['STT', 'Công việc', 'Tháng 1', 'Tháng 2', 'Tháng 3'],
      [n(1), 'Lập dự toán', { painted: '' }, { painted: '' }],
      [{ painted: '2' }, { painted: 'Mua sắm' }, { painted: '' }, { painted: '' }, { painted: '' }],
      [{ painted: '3' }, { painted: 'Nghiệm thu' }, { painted: '' }, { painted: 'x' }, { painted: '' }],
    ),
    tasks: [{ noi_dung: 'Lập dự toán', thoi_gian: 'Tháng 1, 2' }, 'Mua sắm', { noi_dung: 'Nghiệm thu', thoi_gian: 'Tháng 2' }],
  },
  {
    kind: 'notes on cells, shapes, hidden columns and rows',
    table: {
      ...rows(usual, [n(1), 'Sửa quy chế', 'Văn phòng', 'Tháng 3'], [n(2), 'Họp', 'Văn phòng', 'Tháng 4']),
      hidden: [2, 3],
      hiddenColumns: [4, 7],
      notes: { B2: '[Threaded comment]\n\nYour version of Excel allows you to read this.\n\nComment:\n    Chờ ý kiến', C3: 'Xem lại' },
      shape: 'BẢN NHÁP',
    },
    tasks: [
      { noi_dung: 'Sửa quy chế', chu_tri: 'Văn phòng', thoi_gian: 'Tháng 3' },
      { noi_dung: 'Họp', chu_tri: 'Văn phòng', thoi_gian: 'Tháng 4' },
    ],
    told: [
      'Hàng 2, 3 đang bị ẩn, vẫn được lấy',
      'Cột D đang bị ẩn, vẫn được lấy',
      'Chú thích của ô B2, C3 và chữ trong khung vẽ được chép thành ghi chú ở mục nhiệm vụ',
      '# chú thích của ô B2: Chờ ý kiến',
      '# chú thích của ô C3: Xem lại',
      '# chữ trong khung: BẢN NHÁP',
    ],
  },
  {
    kind: 'a cover, and sheets that nobody has named',
    table: [
      { name: 'Bìa', rows: [['KẾ HOẠCH NĂM HỌC 2026-2027'], ['Người lập: Nguyễn Văn A']] },
      { name: 'Sheet1', rows: [usual, [n(1), 'Một', 'Phòng A', 'Tháng 9']] },
      { name: 'Sheet2', rows: [usual, [n(2), 'Hai', 'Phòng A', 'Tháng 10']], isHidden: true },
    ],
    nam: '2026-2027',
    tasks: [
      { noi_dung: 'Một', chu_tri: 'Phòng A', thoi_gian: 'Tháng 9' },
      { noi_dung: 'Hai', chu_tri: 'Phòng A', thoi_gian: 'Tháng 10' },
    ],
    told: [
      'Trang “Bìa” không có hàng đầu bảng nào có cột nội dung, chép thành ghi chú ở mục nhiệm vụ',
      '# Trang “Bìa”, hàng 2: Người lập: Nguyễn Văn A',
      'Trang “Sheet2”: Trang tính đang bị ẩn, vẫn được đọc',
    ],
  },
  {
    kind: 'lines for signatures where no number tells the end',
    table: rows(
      ['Nội dung', 'Chủ trì'],
      ['Họp giao ban', 'Giám đốc'],
      ['Tổng kết', 'Văn phòng'],
      ['NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'],
      ['(Ký, ghi rõ họ tên)'],
      ['Nguyễn Văn A', 'Trần Văn B'],
    ),
    tasks: [
      { noi_dung: 'Họp giao ban', chu_tri: 'Giám đốc' },
      { noi_dung: 'Tổng kết', chu_tri: 'Văn phòng' },
    ],
    told: ['hàng 4 “NGƯỜI LẬP BIỂU | GIÁM ĐỐC”, hàng 5 “(Ký, ghi rõ họ tên)”, hàng 6 “Nguyễn Văn A | Trần Văn B”'],
  },
  {
    kind: 'line ends of an old Mac, quotes over lines',
    table: 'STT;Nội dung;Chủ trì\r1;"Họp;\rgiao ban";Văn phòng\r2;Báo cáo;Phòng A\r',
    tasks: [
      { noi_dung: 'Họp;\ngiao ban\n', chu_tri: 'Văn phòng' },
      { noi_dung: 'Báo cáo', chu_tri: 'Phòng A' },
    ],
  },
  {
    kind: 'the rule below a head in Markdown',
    table: '| STT | Nội dung | Chủ trì |\n|---|:---:|---|\n| 1 | Họp | Văn phòng |\n',
    tasks: [{ noi_dung: 'Họp', chu_tri: 'Văn phòng' }],
  },
  {
    kind: 'letters of an old font in a text table',
    table: legacy(
      'STT;Nội dung;Chủ trì\n1;tổ chức hội nghị;văn phòng\n2;tuyên truyền;đoàn thể\n'.replace('ê', 'e').replace('ể', 'ế'),
      tcvn3,
    ),
    tasks: [
      { noi_dung: 'tổ chức hội nghị', chu_tri: 'văn phòng' },
      { noi_dung: 'tuyen truyền', chu_tri: 'đoàn thế' },
    ],
    told: ['Chữ trong bảng ghi theo bảng mã TCVN3'],
  },
  {
    kind: 'letters that no eye sees',
    table: rows(usual, [n(1), 'Hội\u200bnghị\ufeff', 'Sở\u00a0Nội vụ', 'Tháng 3']),
    tasks: [{ noi_dung: 'Hộinghị', chu_tri: 'Sở Nội vụ', thoi_gian: 'Tháng 3' }],
  },
  {
    kind: 'numbers that were written beforehand',
    table: rows(usual, [n(1), 'Họp'], [n(2)], [n(3), 'Báo cáo'], ...Array.from({ length: 20 }, (_, index): Cell[] => [n(index + 4)])),
    tasks: ['Họp', 'Báo cáo'],
    told: ['Hàng 3, 5-24 chỉ có số thứ tự, chưa lấy', 'không liên tục (hàng 4: “3”)'],
  },
  {
    kind: 'names of groups in the column of numbers',
    table: rows(
      ['STT', 'Nội dung', 'Thời gian'],
      ['SỞ NỘI VỤ'],
      [n(1), 'Tham mưu', 'Quý I'],
      ['SỞ TÀI CHÍNH'],
      [n(1), 'Bố trí kinh phí', 'Quý II'],
    ),
    tasks: [
      ['SỞ NỘI VỤ', { noi_dung: 'Tham mưu', thoi_gian: 'Quý I' }],
      ['SỞ TÀI CHÍNH', { noi_dung: 'Bố trí kinh phí', thoi_gian: 'Quý II' }],
    ],
  },
  {
    kind: 'both agencies on a line',
    table: rows(['STT', 'Nội dung', 'Chủ trì/Phối hợp'], [n(1), 'Mở lớp', 'Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế']),
    tasks: [{ noi_dung: 'Mở lớp', chu_tri: 'Sở Nội vụ', phoi_hop: 'Sở Y tế' }],
  },
  {
    kind: 'results that tell how far a task has come, and those that are to come out of it',
    table: rows(
      ['STT', 'Nội dung', 'Kết quả', 'Xong trước'],
      [n(1), 'Rà soát', 'Đang thực hiện', '20/01/2026'],
      [n(2), 'Họp', 'Đã họp', 'Quý I'],
    ),
    tasks: [
      { noi_dung: 'Rà soát', ket_qua: 'Đang thực hiện', thoi_gian: '20/01/2026' },
      { noi_dung: 'Họp', ket_qua: 'Đã họp', thoi_gian: 'Quý I' },
    ],
  },
  {
    kind: 'small Roman numbers',
    table: rows(['STT', 'Nội dung', 'Kết quả'], ['i', 'Rà soát', 'Báo cáo'], ['ii', 'Họp', 'Biên bản'], ['iii', 'Xét', 'Tờ trình']),
    tasks: [
      { noi_dung: 'Rà soát', tt: 'i', san_pham: 'Báo cáo' },
      { noi_dung: 'Họp', tt: 'ii', san_pham: 'Biên bản' },
      { noi_dung: 'Xét', tt: 'iii', san_pham: 'Tờ trình' },
    ],
  },
  {
    kind: 'heads in English',
    table: rows(
      ['No.', 'Task', 'Owner', 'Support', 'Deadline', 'Budget', 'Status'],
      [n(1), 'Lập báo cáo', 'HR', 'Kế toán', '30/6/2026', '5.000.000', 'Done'],
    ),
    tasks: [
      {
        noi_dung: 'Lập báo cáo',
        chu_tri: 'HR',
        phoi_hop: 'Kế toán',
        thoi_gian: '30/6/2026',
        kinh_phi: '5.000.000',
        trang_thai: 'hoan_thanh',
      },
    ],
  },
];

describe.each(cases)('$kind', ({ table, tasks, told = [], section, nam }) => {
  test('becomes tasks, and a plan without errors', async () => {
    const [name, bytes] = fileOf(table);
    const target = join(folder, 'b.yaml');
    const { status, err } = await run([
      'init',
      target,
      '--from',
      put(name, bytes),
      '--co-quan',
      'UBND tỉnh Lạng Sơn',
      '--trinh-bay',
      'bang',
    ]);
    expect({ status, err }).toMatchObject({ status: 0 });
    const text = readFileSync(target, 'utf8');
    const plan = parse(text, { schema: 'failsafe' });
    const made = plan.noi_dung.find((each: object) => 'nhiem_vu' in each);
    expect(made.nhiem_vu).toEqual(tasks.map(expanded));
    expect(made).toMatchObject(section ?? {});
    if (nam !== undefined) expect(plan.nam).toBe(nam);
    for (const words of told) expect(words.startsWith('#') ? text : err).toContain(words);
    const { diagnostics } = check(target, Buffer.from(text), occasion);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('an office that is spelt in two ways is sent the plan once, and given its part once', async () => {
  const leads = ['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội', 'Phòng VH-XH', 'P. Kinh tế', 'Phòng Kinh tế'];
  const table = workbookOf([{ name: 'A', rows: [usual, ...leads.map((name, index) => [n(index + 1), `Việc ${index}`, name, 'Quý I'])] }]);
  const { out } = await run(['init', '-', '--from', put('b.xlsx', table), '--co-quan', 'UBND xã Đồng Đăng']);
  const plan = parse(out, { schema: 'failsafe' });
  const once = ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'];
  expect(plan.noi_nhan.filter((name: string) => name.startsWith('P'))).toEqual(once);
  const parts = plan.noi_dung.find((each: object) => 'phan_cong' in each).phan_cong;
  expect(parts.map(({ don_vi }: { don_vi: string }) => don_vi)).toEqual(once);
  const codes = check('b.yaml', Buffer.from(out), occasion).diagnostics.map(({ code }) => code);
  for (const code of ['noi_nhan/trung', 'noi_nhan/thieu_don_vi', 'don_vi/phan_cong_lech']) expect(codes).not.toContain(code);
});

test('what is no table is not taken for one', async () => {
  const { err } = await run([
    'init',
    '--from',
    put('b.xlsx', workbookOf([{ name: 'A', ...rows([n(1), 'Việc một', 'P1'], [n(2), 'Việc hai', 'P2']) }])),
  ]);
  expect(err).toContain('bang/khong_co_dau');
});

function fileOf(table: Case['table']): [string, string | Uint8Array] {
  if (typeof table === 'string' || table instanceof Uint8Array) return ['b.csv', table];
  return ['b.xlsx', workbookOf(Array.isArray(table) ? table : [{ name: 'Trang', rows: [], ...table }])];
}

function expanded(task: unknown): unknown {
  if (typeof task === 'string') return { noi_dung: task };
  if (!Array.isArray(task)) return task;
  return expect.objectContaining({ nhom: task[0], nhiem_vu: task.slice(1).map(expanded) });
}
