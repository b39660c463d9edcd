/** What stands below a table of tasks: told as words without a place, never as a task's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Cell, type SheetToWrite, workbookOf } from '../support/workbook.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const unnumbered = ['Tháng', 'Nội dung công việc', 'Người phụ trách', 'Kết quả'];
const opening = ['8/2026', 'Khai giảng', 'BGH', 'Đạt'];
const meeting = ['9/2026', 'Họp cha mẹ học sinh', 'Tổ trưởng', ''];

async function begun(rows: SheetToWrite['rows']) {
  const target = join(folder, 'b.yaml');
  const about = ['--co-quan', 'UBND tỉnh Lạng Sơn', '--trich-yeu', 'Công tác năm học', '--nam', '2026'];
  const { err } = await run(['init', target, '--from', put('b.xlsx', workbookOf([{ name: 'Trang 1', rows }])), ...about]);
  const text = readFileSync(target, 'utf8');
  const { noi_dung } = parse(text, { schema: 'failsafe' });
  return { err, text, tasks: noi_dung.find((each: object) => 'nhiem_vu' in each).nhiem_vu };
}

type Rows = readonly (readonly Cell[])[];

describe('the foot', () => {
  test.each<[string, Rows, string]>([
    ['apart, recipients and a title', [[], ['Nơi nhận: lưu VT', null, 'HIỆU TRƯỞNG']], '“Nơi nhận: lưu VT | HIỆU TRƯỞNG”'],
    ['close below', [['Nơi nhận:\n- Như trên;\n- Lưu: VT', null, 'GIÁM ĐỐC']], '“Nơi nhận: - Như trên; - Lưu: VT | GIÁM ĐỐC”'],
    ['a title with its office', [[null, null, 'HIỆU TRƯỞNG NHÀ TRƯỜNG']], '“HIỆU TRƯỞNG NHÀ TRƯỜNG”'],
    [
      'a title and a name in one cell',
      [[null, null, 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn A']],
      '“KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A”',
    ],
    [
      'of three who sign',
      [
        ['NGƯỜI LẬP BIỂU', 'KẾ TOÁN TRƯỞNG', 'THỦ TRƯỞNG ĐƠN VỊ'],
        ['Lê B', 'Vũ C', 'Trần D'],
      ],
      '“Lê B | Vũ C | Trần D”',
    ],
    ['the place and the date', [[null, null, 'Lạng Sơn, ngày … tháng … năm 2026']], '“Lạng Sơn, ngày … tháng … năm 2026”'],
    ['who approves', [[null, null, 'DUYỆT CỦA BAN GIÁM HIỆU']], '“DUYỆT CỦA BAN GIÁM HIỆU”'],
    ['a title in small letters, apart', [[], [null, null, 'Hiệu trưởng'], [], [null, null, 'Nguyễn Văn A']], '“Hiệu trưởng”'],
    ['only a name, apart', [[], [], [null, null, 'Nguyễn Văn A']], '“Nguyễn Văn A”'],
  ])('%s', async (_name, foot, told) => {
    const { err, text, tasks } = await begun([unnumbered, opening, meeting, ...foot]);
    expect(tasks).toHaveLength(2);
    expect(tasks[1]).toMatchObject({ noi_dung: 'Họp cha mẹ học sinh', chu_tri: 'Tổ trưởng', thoi_gian: 'Tháng 9/2026' });
    expect(err).toMatch(/Chưa biết đặt vào đâu.*hàng \d/u);
    expect(err).toContain(told);
    expect(text).not.toMatch(/^ *[^# ].*(?:HIỆU TRƯỞNG|GIÁM ĐỐC|Nguyễn Văn A|Nơi nhận: )/mu);
  });

  test('close below a numbered table', async () => {
    const head = ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'];
    const { err, tasks } = await begun([head, ['1', 'Khai giảng', 'BGH', 'Tháng 9'], ['Nơi nhận: VT', null, 'NGƯỜI LẬP', 'HIỆU TRƯỞNG']]);
    expect(tasks).toMatchObject([{ noi_dung: 'Khai giảng', chu_tri: 'BGH', thoi_gian: 'Tháng 9' }]);
    expect(err).toContain('hàng 3 “Nơi nhận: VT | NGƯỜI LẬP | HIỆU TRƯỞNG”');
  });
});

describe('no foot', () => {
  test.each<[string, Rows, object[]]>([
    ['another who does the task', [opening, [null, null, 'Hiệu trưởng']], [{ chu_tri: ['BGH', 'Hiệu trưởng'] }]],
    ['an empty row between months', [opening, [], meeting], [{ thoi_gian: 'Tháng 8/2026' }, { thoi_gian: 'Tháng 9/2026' }]],
    [
      'more of a task apart, with others below',
      [opening, [], [null, null, 'Đoàn trường'], meeting],
      [{ chu_tri: ['BGH', 'Đoàn trường'] }, {}],
    ],
    ['a task about recipients', [opening, ['9/2026', 'Nơi nhận hồ sơ', 'Văn thư', '']], [{}, { noi_dung: 'Nơi nhận hồ sơ' }]],
  ])('%s', async (_name, rows, tasks) => {
    const { err, tasks: read } = await begun([unnumbered, ...rows]);
    expect(read).toMatchObject(tasks);
    expect(err).not.toContain('Chưa biết đặt');
  });

  test('a title over tasks', async () => {
    const { tasks } = await begun([unnumbered, [null, 'HIỆU TRƯỞNG'], opening, [null, 'PHÓ HIỆU TRƯỞNG'], meeting]);
    expect(tasks).toMatchObject([{ nhom: 'HIỆU TRƯỞNG' }, { nhom: 'PHÓ HIỆU TRƯỞNG' }]);
  });
});
