/** Plans with a mistake made thousands of times, a key that stuck, a page pasted into a line, or simply very much of one thing. */

export interface SlowPlan {
  /** So many are more than anybody will ever have. */
  readonly count: number;
  text(count: number): string;
}

const head = 'loai: ke_hoach\nso_van_ban: "12"\n';
const tasksBelow = 'noi_dung:\n  - tieu_de: Nhiệm vụ\n    nhiem_vu:\n';
const tableBelow = 'noi_dung:\n  - tieu_de: Nhiệm vụ\n    trinh_bay: bang\n    nhiem_vu:\n';

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/** A plan with a field that holds so many lines. */
function lines(count: number, field: string, line: (index: number) => string): SlowPlan {
  return { count, text: (n) => `${head}${field}${many(n, line)}` };
}

/** A plan with one paragraph of so many times the same words. */
function prose(count: number, words: (index: number) => string): SlowPlan {
  return { count, text: (n) => `${head}mo_dau: a ${many(n, words)}\n` };
}

function task(index: number): string {
  return `      - noi_dung: Tập huấn lần ${index}\n        chu_tri: Sở Nội vụ\n        thoi_gian: Quý I/2026\n`;
}

function nested(count: number): string {
  const section = (depth: number) => `${' '.repeat(4 * depth + 2)}- tieu_de: Mục\n${' '.repeat(4 * depth + 4)}noi_dung:\n`;
  return `${head}noi_dung:\n${many(count, section)}${' '.repeat(4 * count + 2)}- Hết\n`;
}

/** By what stands in docs/benchmark.md. */
export const slowPlans: Readonly<Record<string, SlowPlan>> = {
  '9 MB dòng trống': { count: 9_000_000, text: (n) => `${head}${'\n'.repeat(n)}trich_yeu: a\n` },
  '9 MB dòng trống trong văn xuôi dưới dấu gạch đứng': { count: 9_000_000, text: (n) => `${head}mo_dau: |\n  a\n${'\n'.repeat(n)}  b\n` },
  '50.000 chỗ dùng `*a`': lines(50_000, 'can_cu:\n  - &a Luật\n', () => '  - *a\n'),
  '50.000 chỗ dùng `*a` không có': lines(50_000, 'can_cu:\n', (index) => `  - *a${index}\n`),
  '50.000 `&a`': lines(50_000, 'can_cu:\n', (index) => `  - &a${index} Luật\n`),
  '50.000 nhãn `!a`': lines(50_000, 'can_cu:\n', () => '  - !a Luật\n'),
  '20.000 `<<`': lines(20_000, `a: &a {trich_yeu: b}\n${tasksBelow}`, () => '      - <<: *a\n'),
  '50.000 chỗ có `#` nuốt chữ': lines(50_000, 'can_cu:\n', (index) => `  - Luật #${index} a\n`),
  '40.000 lời `# tdkt-bo-qua`': lines(40_000, 'can_cu:\n', () => '  - Luật # tdkt-bo-qua: a/b — lý do\n'),
  '10.000 trường lệch cột': lines(5000, tasksBelow, (index) => `      - noi_dung: Việc ${index}\n       chu_tri: Sở\n`),
  'dấu nháy mở trên 1.000 nhiệm vụ': lines(1000, `noi_dung:\n  - tieu_de: a\n    nhiem_vu: '"\n`, task),
  'dấu `{"` mở trên 1.000 nhiệm vụ': lines(1000, 'noi_dung:\n  - tieu_de: {"\n    nhiem_vu:\n', task),
  'dấu `[[[` mở trên 1.000 nhiệm vụ': lines(1000, 'noi_dung:\n  - tieu_de: [[[\n    nhiem_vu:\n', task),
  '50.000 dấu `[`': { count: 50_000, text: (n) => `${head}noi_dung: ${'['.repeat(n)}\n` },
  'trích yếu dài 1,3 MB': { count: 100_000, text: (n) => `${head}trich_yeu: ${'chữ nghĩa '.repeat(n)}\n` },
  'một dòng 8 MB': { count: 8_000_000, text: (n) => `${head}trich_yeu: ${'a'.repeat(n)}\n` },
  '1.000 mục lồng nhau (4 MB)': { count: 1000, text: nested },
  '20.000 mục': lines(20_000, 'noi_dung:\n', (index) => `  - tieu_de: Mục ${index}\n    noi_dung: Làm.\n`),
  '50.000 căn cứ `- a: b`': lines(50_000, 'can_cu:\n', () => '  - a: b\n'),
  '50.000 nơi nhận `- a: b`': lines(50_000, 'noi_nhan:\n', () => '  - a: b\n'),
  '100.000 trường lạ': lines(100_000, '', (index) => `khoa_${index}: a\n`),
  '50.000 trường lạ trong một nhiệm vụ': lines(50_000, `${tasksBelow}      - noi_dung: a\n`, (index) => `        truong_${index}: a\n`),
  '20.000 nhiệm vụ, mỗi nhiệm vụ một trường sai': lines(
    20_000,
    tasksBelow,
    (index) => `      - noi_dung: a ${index}\n        chutri: Sở\n`,
  ),
  '50.000 nhiệm vụ chưa ghi nội dung': lines(50_000, tasksBelow, () => '      - noi_dung:\n'),
  '100.000 dấu gạch trống': lines(100_000, 'can_cu:\n', () => '  -\n'),
  '10.000 dòng có hai dấu hai chấm': lines(10_000, tasksBelow, (index) => `      - noi_dung: Việc: ${index}\n        chu_tri: Sở\n`),
  '10.000 dấu nháy đóng sớm': lines(10_000, tasksBelow, (index) => `      - noi_dung: "Việc" ${index}\n`),
  '20.000 dòng mở đầu bằng tab': lines(20_000, 'can_cu:\n', () => '\t- Luật\n'),
  '50.000 dấu `\\q`': lines(50_000, 'can_cu:\n', () => '  - "a\\q"\n'),
  '20.000 văn bản trong một tệp': lines(20_000, '', () => '---\ntrich_yeu: a\n'),
  '200.000 dòng ghi chú': lines(200_000, '', () => '# ghi chú: a\n'),
  '10.000 bảng': lines(10_000, 'noi_dung:\n', (index) => `  - tieu_de: Bảng ${index}\n    trinh_bay: bang\n    nhiem_vu:\n${task(index)}`),
  '5.000 đơn vị được phân công': lines(
    5000,
    'noi_dung:\n  - phan_cong:\n',
    (index) => `      - don_vi: Phòng ${index}\n        noi_dung: Làm việc ${index}.\n`,
  ),
  '2.000 căn cứ': lines(
    2000,
    'can_cu:\n',
    (index) => `  - Quyết định số ${index}/QĐ-UBND ngày 12 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh\n`,
  ),
  '2.000 phụ lục, mỗi phụ lục nhắc chính nó': lines(
    2000,
    'phu_luc:\n',
    (index) => `  - tieu_de: Phụ lục ${index}\n    noi_dung: Xem Phụ lục ${index}\n`,
  ),
  '20.000 cước chú': lines(20_000, 'mo_dau: |\n', (index) => `  Một câu[^Chú thích ${index}] nữa.\n`),
  '20.000 nơi nhận': lines(20_000, 'noi_nhan:\n', (index) => `  - Phòng ${index}\n`),
  '20.000 đoạn có số': lines(20_000, 'noi_dung:\n  - tieu_de: a\n    noi_dung: |\n', (index) => `      ${index + 1}. Câu thứ ${index}.\n`),
  '10.000 nhiệm vụ trong bảng': lines(10_000, tableBelow, task),
  '10.000 ngày họp': lines(
    10_000,
    tasksBelow,
    (index) => `      - noi_dung: Họp ${index}\n        chu_tri: Sở Nội vụ\n        thoi_gian: Ngày ${(index % 28) + 1}/11/2026\n`,
  ),
  'một đoạn 100.000 chữ “Ủy Ban”': prose(100_000, () => 'Ủy Ban '),
  'một đoạn 50.000 chữ sai chính tả': prose(50_000, () => 'nghành kế họach '),
  'một đoạn 100.000 chữ dựng sẵn rời dấu': prose(100_000, () => 'Ủy ban '.normalize('NFD')),
  'một đoạn 100.000 ký tự ẩn': prose(100_000, () => 'a\u200b'),
  'một đoạn 50.000 con số': prose(50_000, (index) => `${index} người, ${index}% `),
  'một đoạn 20.000 ngày sai': prose(20_000, (index) => `ngày ${(index % 60) + 1}/13/2026, `),
  'một đoạn 10.000 lần viện dẫn': prose(10_000, (index) => `Quyết định số ${index}/QĐ-UBND ngày 1/1/2025; `),
  'một đoạn 20.000 lần nhắc phụ lục': prose(20_000, (index) => `mục ${index} Phần I, Phụ lục ${index}, `),
  'một đoạn 100.000 dấu `*`': prose(100_000, () => '*a '),
  'một đoạn 100.000 dấu `(`': prose(100_000, () => '( '),
  'một đoạn 100.000 dấu `[^`': prose(100_000, () => '[^'),
  'một đoạn một triệu dấu cách': { count: 1_000_000, text: (n) => `${head}mo_dau: a${' '.repeat(n)}b\n` },
};
