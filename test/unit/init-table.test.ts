/** Tables of tasks as offices keep them: which cell becomes what, and no word of them lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/check.ts';
import { occasion, pathOf } from '../support/project.ts';
import { type Cell, type SheetToWrite, workbookOf } from '../support/workbook.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const about = ['--co-quan', 'UBND tỉnh Lạng Sơn', '--trich-yeu', 'Công tác thi đua, khen thưởng năm 2026'];

async function begun(name: string, bytes: string | Uint8Array, words: readonly string[] = []) {
  const target = join(folder, `${name}.yaml`);
  const { status, err } = await run(['init', target, '--from', put(name, bytes), ...about, ...words]);
  const text = status === 0 ? readFileSync(target, 'utf8') : '';
  const noi_dung = status === 0 ? parse(text, { schema: 'failsafe' }).noi_dung : [];
  return { status, err, text, section: noi_dung.find((each: object) => 'nhiem_vu' in each), target };
}

const sheet = (rows: readonly (readonly Cell[])[], more: Partial<SheetToWrite> = {}): Uint8Array =>
  workbookOf([{ name: 'Trang 1', rows, ...more }]);

const head = ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú'];

describe('a workbook', () => {
  test('gives each task its fields', async () => {
    const { section, err } = await begun(
      'b.xlsx',
      sheet([
        head,
        [
          { number: 1 },
          'Phát động phong trào thi đua',
          'Sở Nội vụ',
          'Sở Tài chính\nCác xã, phường',
          { number: 46054, format: 'dd/mm/yyyy' },
          '',
        ],
        [{ number: 2 }, '- Tập huấn;\n- Kiểm tra', 'Sở Nội vụ; Sở Tư pháp', '', 'Quý II/2026', 'Mời báo chí'],
      ]),
    );
    expect(section).toMatchObject({
      trinh_bay: 'bang',
      cot: { tt: 'TT', noi_dung: 'Nội dung', chu_tri: 'Chủ trì' },
      nhiem_vu: [
        {
          noi_dung: 'Phát động phong trào thi đua',
          chu_tri: 'Sở Nội vụ',
          phoi_hop: ['Sở Tài chính', 'Các xã, phường'],
          thoi_gian: '01/02/2026',
        },
        { noi_dung: '- Tập huấn;\n- Kiểm tra\n', chu_tri: ['Sở Nội vụ', 'Sở Tư pháp'], thoi_gian: 'Quý II/2026', ghi_chu: 'Mời báo chí' },
      ],
    });
    expect(err).toContain('Lấy 2 nhiệm vụ từ ');
    expect(err).not.toContain('Chưa biết đặt');
  });

  test('has its head below a title, in two rows, with cells merged', async () => {
    const { section, err } = await begun(
      'b.xlsx',
      sheet(
        [
          ['BẢNG PHÂN CÔNG NHIỆM VỤ'],
          ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', null, 'Thời hạn', 'Kinh phí (triệu đồng)'],
          [null, null, 'Chủ trì', 'Phối hợp'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          ['I', 'Công tác tuyên truyền'],
          ['1', 'Viết bài', 'Sở Nội vụ', 'Sở Y tế', 'Tháng 3', { number: 1500.5, format: '#,##0.0' }],
          ['2', 'In tờ rơi', null, 'Sở Y tế', 'Tháng 4', { number: 12 }],
          ['II', 'Công tác kiểm tra'],
          ['3', 'Kiểm tra', 'Thanh tra tỉnh', '', 'Tháng 5', ''],
          [null, 'Tổng cộng', null, null, null, { number: 1512.5 }],
          [null, null, null, null, 'NGƯỜI LẬP BIỂU'],
        ],
        { merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'B5:F5', 'C6:C7', 'B8:F8'] },
      ),
    );
    expect(section).toMatchObject({
      cot: { chu_tri: 'Chủ trì', kinh_phi: 'Kinh phí (triệu đồng)' },
      nhiem_vu: [
        {
          nhom: 'Công tác tuyên truyền',
          tt: 'I.',
          nhiem_vu: [
            { noi_dung: 'Viết bài', chu_tri: 'Sở Nội vụ', kinh_phi: '1.500,5' },
            { noi_dung: 'In tờ rơi', chu_tri: 'Sở Nội vụ', kinh_phi: '12' },
          ],
        },
        { nhom: 'Công tác kiểm tra', tt: 'II.', nhiem_vu: [{ noi_dung: 'Kiểm tra', chu_tri: 'Thanh tra tỉnh' }] },
      ],
    });
    expect(err).toContain('hàng 1 “BẢNG PHÂN CÔNG NHIỆM VỤ”, hàng 10 “Tổng cộng | 1512,5”, hàng 11 “NGƯỜI LẬP BIỂU”');
  });

  test('of several sheets makes a group each, and names the sheet without a table', async () => {
    const rows = (task: string) => [head, ['1', task, 'Sở Nội vụ', '', 'Tháng 3', '']];
    const { section, err } = await begun(
      'b.xlsx',
      workbookOf([
        { name: 'Tuyên truyền', rows: rows('Viết bài') },
        {
          name: 'Danh bạ',
          rows: [
            ['Họ tên', 'Điện thoại'],
            ['An', '0123'],
          ],
        },
        { name: 'Kiểm tra', rows: rows('Kiểm tra') },
      ]),
    );
    expect(section.nhiem_vu).toMatchObject([{ nhom: 'Tuyên truyền' }, { nhom: 'Kiểm tra' }]);
    expect(err).toContain('Trang “Danh bạ” không có hàng đầu bảng');
  });

  test('says of formulas without results, of errors and of hidden rows where they are', async () => {
    const { section, err } = await begun(
      'b.xlsx',
      sheet(
        [
          ['Nội dung', 'Chủ trì', 'Kinh phí'],
          ['Viết bài', { xml: '<f>A9</f><v>Sở Y tế</v>', type: 'str' }, { xml: '<f>1+1</f><v>2</v>' }],
          ['Hội nghị', { xml: '<is><r><t>Sở </t></r><r><t>Nội vụ</t></r></is>', type: 'inlineStr' }, { xml: '<f>B9</f>' }],
          ['Kiểm tra', 'Sở Nội vụ', { xml: '<v>#REF!</v>', type: 'e' }],
        ],
        { hidden: [3] },
      ),
    );
    expect(section.nhiem_vu).toEqual([
      { noi_dung: 'Viết bài', chu_tri: 'Sở Y tế', kinh_phi: '2' },
      { noi_dung: 'Hội nghị', chu_tri: 'Sở Nội vụ' },
      { noi_dung: 'Kiểm tra', chu_tri: 'Sở Nội vụ' },
    ]);
    for (const words of ['Ô C3 là công thức', 'Hàng 3 đang bị ẩn', 'Ô C4 báo lỗi công thức']) expect(err).toContain(words);
  });

  test('counts days from 1904 where the file says so', async () => {
    const bytes = workbookOf(
      [
        {
          name: 'a',
          rows: [
            ['Nội dung', 'Thời gian'],
            ['Họp', { number: 46054 - 1462, format: 'd/m/yy' }],
          ],
        },
      ],
      true,
    );
    expect((await begun('b.xlsx', bytes)).section.nhiem_vu).toEqual([{ noi_dung: 'Họp', thoi_gian: '01/02/2026' }]);
  });

  test('puts words of other columns in the note', async () => {
    const rows = [
      ['Nội dung', 'Chủ trì', 'Người phụ trách', 'Địa điểm'],
      ['Họp', 'Sở Nội vụ', 'Ông An', 'Hội trường'],
    ];
    const { section, err } = await begun('b.xlsx', sheet(rows));
    expect(section.nhiem_vu).toEqual([
      { noi_dung: 'Họp', chu_tri: 'Sở Nội vụ', ghi_chu: 'Người phụ trách: Ông An\nĐịa điểm: Hội trường\n' },
    ]);
    expect(err).toContain('Cột C “Người phụ trách” không có trường riêng');
  });

  test('ends where the signing lines begin', async () => {
    const rows = [
      ['STT', 'Nội dung', 'Chủ trì', 'Kinh phí'],
      ['1', 'Họp', 'Sở Nội vụ', '10'],
      ['', 'Tổng cộng', '', '10'],
      ['Người lập biểu', '', 'KẾ TOÁN', 'GIÁM ĐỐC'],
      ['Nguyễn A', '', 'Lê C', 'Trần B'],
    ];
    const { section, err } = await begun('b.xlsx', sheet(rows));
    expect(section.nhiem_vu).toHaveLength(1);
    expect(err).toContain('hàng 4 “Người lập biểu | KẾ TOÁN | GIÁM ĐỐC”, hàng 5 “Nguyễn A | Lê C | Trần B”');
  });

  test.each([
    ['its title', [['NHIỆM VỤ NĂM 2027'], head, ['1', 'Họp', 'Sở Nội vụ', '', 'Tháng 3', '']]],
    ['most of its times', [head, ['1', 'Họp', 'Sở Nội vụ', '', '15/3/2027', ''], ['2', 'Tổng kết', 'Sở Nội vụ', '', 'Quý IV/2027', '']]],
  ])('is of the year of %s', async (_, rows) => {
    const { text, err } = await begun('b.xlsx', sheet(rows), ['--trich-yeu', 'Thi đua']);
    expect(text).toContain('\nnam: 2027\n');
    expect(err).toContain('nhiệm vụ từ');
    expect(err).toContain(', năm 2027.');
    expect((await begun('c.xlsx', sheet(rows), ['--nam', '2026'])).text).toContain('\nnam: 2026\n');
  });

  test('tells of states that it does not know, and knows how people call the others', async () => {
    const rows = [
      ['Nội dung', 'Trạng thái'],
      ['Họp', 'Xong'],
      ['Tổng kết', 'Chờ ý kiến'],
      ['In', 'đang làm'],
    ];
    const { section, err } = await begun('b.xlsx', sheet(rows));
    expect(section.nhiem_vu).toMatchObject([
      { trang_thai: 'hoan_thanh' },
      { ghi_chu: 'Trạng thái: Chờ ý kiến' },
      { trang_thai: 'dang_thuc_hien' },
    ]);
    expect(err).toContain('Cột “Trạng thái” có 1 ô không phải giá trị của trường ấy');
  });

  test('keeps halves that a format hides, and goes on in small letters', async () => {
    const rows = [
      ['Nội dung', 'Kinh phí', 'Bắt đầu', 'Kết thúc'],
      ['Họp', { number: 1525.5, format: '#,##0' }, 'Quý I/2027', 'Quý IV'],
      ['In', { number: 1000 / 3, format: '#,##0' }, '', 'Tháng 11'],
    ];
    const { section } = await begun('b.xlsx', sheet(rows));
    expect(section.nhiem_vu).toEqual([
      { noi_dung: 'Họp', kinh_phi: '1.525,5', thoi_gian: 'Từ quý I/2027 đến quý IV' },
      { noi_dung: 'In', kinh_phi: '333', thoi_gian: 'Đến tháng 11' },
    ]);
  });

  test.each([
    ['a title', [['KẾ HOẠCH NĂM 2026'], head], ['A1:F1'], ['hàng 1 “KẾ HOẠCH NĂM 2026”']],
    [
      'two titles',
      [['PHỤ LỤC NHIỆM VỤ NĂM 2026'], ['(Kèm theo Kế hoạch số 5/KH-SNV)'], head],
      ['A1:F1', 'A2:F2'],
      ['“PHỤ LỤC NHIỆM VỤ NĂM 2026”', '“(Kèm theo Kế hoạch số 5/KH-SNV)”'],
    ],
    [
      'two parts',
      [['ỦY BAN NHÂN DÂN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], head],
      ['A1:C1', 'D1:F1'],
      ['“ỦY BAN NHÂN DÂN | CỘNG HÒA'],
    ],
  ])('with %s right above its head', async (_, above, merges, told) => {
    const { section, err } = await begun('b.xlsx', sheet([...above, ['1', 'Họp', 'Sở Nội vụ', '', 'Tháng 3', 'a']], { merges }));
    expect(section.cot).toEqual({ tt: 'TT', noi_dung: 'Nội dung', chu_tri: 'Chủ trì', thoi_gian: 'Thời gian', ghi_chu: 'Ghi chú' });
    expect(section.nhiem_vu).toEqual([{ noi_dung: 'Họp', chu_tri: 'Sở Nội vụ', thoi_gian: 'Tháng 3', ghi_chu: 'a' }]);
    for (const words of told) expect(err).toContain(words);
  });

  test('has a head in two rows whose lower one names parts that no field has', async () => {
    const rows = [
      ['STT', 'Nội dung', 'Kinh phí', null],
      [null, null, 'Năm nay', 'Năm sau'],
      ['1', 'Họp', '10', '12'],
    ];
    const { section, err } = await begun('b.xlsx', sheet(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] }));
    expect(section.nhiem_vu).toEqual([{ noi_dung: 'Họp', kinh_phi: '10', ghi_chu: 'Kinh phí Năm sau: 12' }]);
    expect(err).toContain('Lấy 1 nhiệm vụ');
  });

  test('leaves out what a formula could not work out, and the dash before a lone line', async () => {
    const rows = [
      ['Nội dung', 'Chủ trì', 'Thời hạn'],
      ['- Họp', '#N/A', { number: 0 }],
      ['- a\n- b', 'Sở Nội vụ', ''],
    ];
    const { section, err } = await begun('b.xlsx', sheet(rows));
    expect(section.nhiem_vu).toEqual([{ noi_dung: 'Họp' }, { noi_dung: '- a\n- b\n', chu_tri: 'Sở Nội vụ' }]);
    expect(err).toContain('Ô B2 báo lỗi công thức');
  });

  test('says why it is not printed by quarter as it was asked to be', async () => {
    const rows = [head, ['I', 'Tuyên truyền'], ['1', 'Viết bài', 'Sở Nội vụ', '', 'Tháng 3', '']];
    const { section, err } = await begun('b.xlsx', sheet(rows), ['--trinh-bay', 'theo_quy']);
    expect(section.trinh_bay).toBe('bang');
    expect(err).toContain('Không xếp theo quý được nên để thành bảng: nhóm “Tuyên truyền” không phải là một quý');
  });

  test('has groups that look like tasks', async () => {
    const rows = (number: string, second: string) => [
      ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
      ['', 'Tháng 01', '', ''],
      ['1', 'Họp', 'Sở Nội vụ', '15/01'],
      ['', 'Tháng 02', '', ''],
      [number, second, 'Sở Y tế', '20/02'],
    ];
    const { section } = await begun('b.xlsx', sheet(rows('1', 'Tổng kết')));
    expect(section).toMatchObject({
      so_thu_tu: 'theo_nhom',
      nhiem_vu: [{ nhom: 'Tháng 01' }, { nhom: 'Tháng 02', nhiem_vu: [{ noi_dung: 'Tổng kết' }] }],
    });
  });

  test('has numbers of two steps, also where they were typed as numbers', async () => {
    const rows = [
      head,
      ['1', 'Tuyên truyền'],
      [{ number: 1.1 }, 'Viết bài', 'Sở Nội vụ'],
      ['1.2', 'In tờ rơi', 'Sở Y tế'],
      ['2', 'Kiểm tra'],
      ['2.1', 'Kiểm tra xã', 'Sở Nội vụ'],
    ];
    const { section } = await begun('b.xlsx', sheet(rows));
    expect(section.nhiem_vu).toMatchObject([
      { nhom: 'Tuyên truyền', tt: '1.', nhiem_vu: [{ noi_dung: 'Viết bài', tt: '1.1' }, { tt: '1.2' }] },
      { nhom: 'Kiểm tra', tt: '2.', nhiem_vu: [{ tt: '2.1' }] },
    ]);
  });

  test('tells of every row above its head, merged or not', async () => {
    const rows = [['UBND XÃ', '', 'CỘNG HÒA'], [], ['PHỤ LỤC'], ['(Kèm theo Kế hoạch số 05)'], head, ['1', 'Họp', 'Sở Nội vụ']];
    const { text } = await begun('b.xlsx', sheet(rows, { merges: ['A3:F3', 'A4:F4'] }));
    for (const line of ['hàng 1: UBND XÃ | CỘNG HÒA', 'hàng 3: PHỤ LỤC', 'hàng 4: (Kèm theo Kế hoạch số 05)'])
      expect(text).toContain(`# ${line}\n`);
  });

  test.each<[string, readonly string[][], object[]]>([
    [
      'groups tasks that have days of their own',
      [
        ['8/2026', 'Tựu trường', '24-28/8'],
        ['', 'Họp hội đồng', '30/8'],
        ['9/2026', 'Khai giảng', 'Tuần 1'],
        ['10/2026', 'Hội nghị', 'Cuối tháng'],
      ],
      [
        { nhom: 'Tháng 8/2026', nhiem_vu: [{ thoi_gian: '24-28/8' }, { thoi_gian: '30/8' }] },
        { nhom: 'Tháng 9/2026', nhiem_vu: [{ thoi_gian: 'Tuần 1 tháng 9/2026' }] },
        { nhiem_vu: [{ thoi_gian: 'Cuối tháng 10/2026' }] },
      ],
    ],
    [
      'is the time of a task without days',
      [
        ['8', 'Tựu trường', '24/8'],
        ['9', 'Khai giảng', ''],
      ],
      [{ thoi_gian: 'Tháng 8' }, { thoi_gian: 'Tháng 9' }],
    ],
    [
      'says whose day it is',
      [
        ['8', 'Tựu trường', '24'],
        ['9', 'Khai giảng', '5'],
      ],
      [{ thoi_gian: 'Tháng 8' }, { thoi_gian: 'Tháng 9' }],
    ],
    [
      'says the year',
      [
        ['9/2026', 'Khai giảng', '5/9'],
        ['1/2027', 'Sơ kết', '15/1'],
      ],
      [{ thoi_gian: 'Tháng 9/2026' }, { thoi_gian: 'Tháng 1/2027' }],
    ],
  ])('a column of months %s', async (_name, rows, tasks) => {
    const merges = rows[1]?.[0] === '' ? ['A2:A3'] : [];
    const { section } = await begun('b.xlsx', sheet([['Tháng', 'Nội dung', 'Thời gian'], ...rows], { merges }));
    expect(section.nhiem_vu).toMatchObject(tasks);
  });

  test('goes on in a row that names no task', async () => {
    const rows = [
      head,
      ['1', 'Họp', 'Sở Nội vụ', '', '', ''],
      ['', '', 'Sở Y tế', 'Sở Tư pháp', '', ''],
      ['2', 'Tổng kết', 'Sở Nội vụ', '', '', ''],
    ];
    const { section } = await begun('b.xlsx', sheet(rows));
    expect(section.nhiem_vu[0]).toEqual({ noi_dung: 'Họp', chu_tri: ['Sở Nội vụ', 'Sở Y tế'], phoi_hop: 'Sở Tư pháp' });
  });
});

test.each([
  [
    'TCVN3',
    [
      ['STT', 'Néi dung', 'C¬ quan chñ tr×'],
      ['1', 'Ph¸t ®éng phong trµo thi ®ua', 'Së Néi vô'],
    ],
  ],
  [
    'UTF-8',
    [
      ['STT', 'Nội dung', 'Cơ quan chủ trì'],
      ['1', 'Phát động phong trào thi đua', 'Sở Nội vụ'],
    ].map((row) => row.map(misread)),
  ],
])('a table in the letters of %s is turned into Unicode, and it is said', async (encoding, rows) => {
  const { section, err } = await begun('b.xlsx', sheet(rows));
  expect(section.nhiem_vu).toEqual([{ noi_dung: 'Phát động phong trào thi đua', chu_tri: 'Sở Nội vụ' }]);
  expect(err).toContain(`theo bảng mã ${encoding}, đã đổi sang Unicode`);
});

/** As a program shows UTF-8 that takes it for Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('quarters', () => {
  test.each([
    [
      'a column of their own',
      [
        ['Nội dung', 'Quý'],
        ['Họp', 'I'],
        ['Tổng kết', 'Quý IV/2026'],
        ['Theo dõi', 'Cả năm'],
      ],
      ['1', '4', 'ca_nam'],
    ],
    ['groups', [head, ['', 'QUÝ I'], ['1', 'Họp', 'Sở Nội vụ'], ['', 'QUÝ II'], ['2', 'Tổng kết', 'Sở Nội vụ']], ['1', '2']],
    [
      'ticked columns',
      [
        ['Nội dung', 'Quý I', 'Quý II'],
        ['Họp', 'x', ''],
        ['Tổng kết', '', 'x'],
      ],
      ['1', '2'],
    ],
  ])('from %s', async (_, rows, quarters) => {
    const merges = rows[1]?.[1] === 'QUÝ I' ? ['A2:F2', 'A4:F4'] : [];
    const { section } = await begun('b.xlsx', sheet(rows, { merges }));
    expect(section.trinh_bay).toBe('theo_quy');
    expect(section.nhiem_vu.map(({ quy }: { quy: string }) => quy)).toEqual(quarters);
  });

  test('are found in times, or it is said which rows have none', async () => {
    const rows = (time: string) => [
      ['Nội dung', 'Thời gian'],
      ['Họp', 'Tháng 02/2026'],
      ['Tổng kết', time],
    ];
    const { section } = await begun('b.xlsx', sheet(rows('Trước ngày 15/12/2026')), ['--trinh-bay', 'theo_quy']);
    expect(section.nhiem_vu).toMatchObject([{ quy: '1' }, { quy: '4' }]);
    const open = await begun('d.xlsx', sheet(rows('Khi có hướng dẫn')), ['--trinh-bay', 'theo_quy']);
    expect(open.section.trinh_bay).toBe('bang');
    const all = await begun('c.xlsx', sheet(rows('Tháng 11, 12')), ['--trinh-bay', 'liet_ke']);
    expect(all.section).toMatchObject({ trinh_bay: 'liet_ke', nhiem_vu: [{ thoi_gian: 'Tháng 02/2026' }, { thoi_gian: 'Tháng 11, 12' }] });
  });

  test('have tasks of one step, which is told', async () => {
    const rows = [
      ['STT', 'Nội dung', 'Quý'],
      ['1', 'Họp', 'I'],
      ['1.1', 'In giấy mời', 'I'],
      ['2', 'Tổng kết', 'IV'],
    ];
    const { section, err } = await begun('b.xlsx', sheet(rows));
    expect(section.trinh_bay).toBe('theo_quy');
    expect(err).toContain('cùng một cấp, số 1.1 của bảng không in');
  });

  test('of months ticked become a time', async () => {
    const { section } = await begun(
      'b.xlsx',
      sheet([
        ['Nội dung', 'T1', 'T2', 'T3'],
        ['Họp', 'x', '', 'x'],
      ]),
    );
    expect(section.nhiem_vu).toEqual([{ noi_dung: 'Họp', thoi_gian: 'Tháng 1, 3' }]);
  });
});

describe('a text table', () => {
  const lines = [
    'STT;Nội dung;Cơ quan chủ trì;Thời hạn',
    '1;"Họp; bàn ""dân vận""";Sở Nội vụ, Sở Y tế;Tháng 3',
    '2;Tổng kết;Sở Nội vụ;15/12/2026',
  ];
  const tasks = [
    { noi_dung: 'Họp; bàn "dân vận"', chu_tri: 'Sở Nội vụ, Sở Y tế', thoi_gian: 'Tháng 3' },
    { noi_dung: 'Tổng kết', chu_tri: 'Sở Nội vụ', thoi_gian: '15/12/2026' },
  ];
  const text = lines.join('\r\n');
  const tabs =
    'STT\tNội dung\tCơ quan chủ trì\tThời hạn\n1\t"Họp; bàn ""dân vận"""\tSở Nội vụ, Sở Y tế\tTháng 3\n2\tTổng kết\tSở Nội vụ\t15/12/2026\n';
  test.each([
    ['semicolons', Buffer.from(text)],
    ['a byte order mark', Buffer.from(`\ufeff${text}\r\n`)],
    ['its mark named', Buffer.from(`sep=;\r\n${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${tabs}`, 'utf16le')],
    ['tabs', Buffer.from(tabs)],
    [
      'commas',
      Buffer.from(
        'STT,Nội dung,Cơ quan chủ trì,Thời hạn\n1,"Họp; bàn ""dân vận""","Sở Nội vụ, Sở Y tế",Tháng 3\n2,Tổng kết,Sở Nội vụ,15/12/2026\n',
      ),
    ],
    ['letters taken apart', Buffer.from(text.normalize('NFD'))],
  ])('with %s', async (_, bytes) => {
    const { section } = await begun('b.csv', bytes);
    expect(section.nhiem_vu).toEqual(tasks);
  });

  test('of an older Windows is turned into Unicode, and it is said', async () => {
    // “Nội dung;Chủ trì” / “Họp;Sở Nội vụ” in Windows-1258.
    const bytes = Buffer.from(
      [...'N\xf4\xf2i dung;Chu\xd2 tri\xcc\nHo\xf2p;S\xf5\xd2 N\xf4\xf2i vu\xf2\n'].map((letter) => letter.charCodeAt(0)),
    );
    const { section, err } = await begun('b.csv', bytes);
    expect(section.nhiem_vu).toEqual([{ noi_dung: 'Họp', chu_tri: 'Sở Nội vụ' }]);
    expect(err).toContain('Windows-1258');
  });
});

describe('a list of tasks that tdkt has written', () => {
  test.each(['xlsx', 'csv'])('comes back as the same tasks (%s)', async (ending) => {
    const list = join(folder, `viec.${ending}`);
    await run(['tasks', pathOf('examples/lai-chau-2021.yaml'), '-o', list]);
    const { section, err } = await begun(`viec-2.${ending}`, readFileSync(list), ['--nam', '2021']);
    expect(err).not.toContain('Chưa biết');
    expect(err).not.toContain('không có trường riêng');
    expect(section.nhiem_vu).toHaveLength(13);
    expect(section.nhiem_vu[4]).toMatchObject({ thoi_gian: 'Tháng 6' });
    expect(JSON.stringify(section)).not.toMatch(/lai-chau-2021|Quá hạn|Từ ngày/u);
  });
});

test.each([
  ['a.csv', 'Họ tên,Điện thoại\nAn,0123\n', 'bang/khong_co_dau'],
  ['a.xlsx', 'không phải bảng tính', 'bang/khong_doc_duoc'],
  ['a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'mật khẩu'],
  ['a.xlsx', '', 'bang/khong_doc_duoc'],
])('%s that holds no tasks is refused (%#)', async (name, bytes, words) => {
  const { status, err } = await begun(name, bytes);
  expect(status).toBe(1);
  expect(err).toContain(words);
});

// ── Whatever stands in it ────────────────────────────────────────────────────

const word = fc.constantFrom(
  'Họp',
  'Sở Nội vụ',
  'x',
  'Quý II',
  '15/3/2026',
  'Tổng cộng',
  'a*b',
  '- gạch',
  'A: b',
  '# thăng',
  '“trích”',
  '"kép"',
  '12',
  'I',
  '[ngoặc]',
  '^[chú]',
);
const cellText = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')) },
);
const titles = fc.uniqueArray(
  fc.constantFrom(
    'STT',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn',
    'Quý',
    'T3',
    'Kinh phí',
    'Ghi chú',
    'Sản phẩm',
    'Địa điểm',
    'Bắt đầu',
    'Trạng thái',
    'Lĩnh vực',
  ),
  { maxLength: 6 },
);

test('no word of a table is lost, and the plan has no errors', async () => {
  const tables = titles.chain((more) =>
    fc.tuple(
      fc.constant(['Nội dung', ...more]),
      fc.array(fc.array(cellText, { minLength: more.length + 1, maxLength: more.length + 1 }), { minLength: 1, maxLength: 6 }),
    ),
  );
  const layouts = fc.constantFrom([], ['--trinh-bay', 'bang'], ['--trinh-bay', 'liet_ke'], ['--trinh-bay', 'theo_quy']);
  let count = 0;
  await fc.assert(
    fc.asyncProperty(tables, layouts, async ([first, rows], layout) => {
      const target = join(folder, `ra-${count++}.yaml`);
      const { status, err } = await run(['init', target, '--from', put('b.xlsx', sheet([first, ...rows])), ...about, ...layout]);
      // Where no content has a letter, its column counts.
      if (err.includes('bang/khong_co_')) return;
      expect(status, err).toBe(0);
      const text = readFileSync(target, 'utf8');
      const words = (all: string) =>
        all
          .replaceAll('\\', '')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      const kept = new Set(words(text));
      const ticks = new Set(['x', 'quý', 'ii', 'i']);
      const lost = rows.flatMap((row) => row.flatMap(words)).filter((each) => !kept.has(each) && !ticks.has(each) && !/^\d+$/u.test(each));
      expect(lost, text).toEqual([]);
      const { diagnostics } = check(target, Buffer.from(text), occasion);
      // Numbers that jump do so in the table.
      const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && !code.startsWith('danh_so/'));
      expect(
        errors.map(({ code, message }) => `${code} ${message}`),
        text,
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);
