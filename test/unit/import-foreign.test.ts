/** Word files as offices write them, a few lines each: what `tdkt import` makes of every part. */
import { describe, expect, test } from 'vitest';
import { paragraphsOf, textOf } from '../../src/read/text.ts';
import { imported, readable } from '../support/imported.ts';
import { wordFile } from '../support/word-file.ts';

/** `=` before a line centres it, `*` sets it bold, `/` in italics; `|` stands for a tab, `⏎` for a line break. */
function paragraph(text: string): string {
  const [, marks = '', words = ''] = /^([=*/]*)(.*)$/su.exec(text) ?? [];
  const look = `${marks.includes('*') ? '<w:b/>' : ''}${marks.includes('/') ? '<w:i/>' : ''}`;
  const runs = words
    .split(/([|⏎])/u)
    .map((part) => (part === '|' ? '<w:tab/>' : part === '⏎' ? '<w:br/>' : `<w:t xml:space="preserve">${part}</w:t>`));
  return `<w:p><w:pPr>${marks.includes('=') ? '<w:jc w:val="center"/>' : ''}</w:pPr><w:r><w:rPr>${look}</w:rPr>${runs.join('')}</w:r></w:p>`;
}

const body = (lines: string): string =>
  lines
    .trim()
    .split('\n')
    .map((line) => paragraph(line.trim()))
    .join('');

const side = (name: string) => `<w:${name} w:val="single" w:sz="4"/>`;
const sides = (borders: boolean) =>
  borders ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders>` : '';

/** Rows of cells; a cell may hold several lines. */
function table(rows: readonly (readonly string[])[], borders = true): string {
  const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${body(text)}</w:tc>`;
  const grid = rows[0]?.map(() => '<w:gridCol w:w="2000"/>').join('') ?? '';
  return `<w:tbl><w:tblPr>${sides(borders)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

async function plan(xml: string): Promise<string> {
  const { yaml, lost } = await imported(readable(wordFile(xml)), 'cu.docx');
  expect(lost).toEqual([]);
  return yaml.split('\n').slice(2).join('\n');
}

const motto = ['=*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '=*Độc lập - Tự do - Hạnh phúc'];
const head = table(
  [[`=UBND TỈNH HÀ NAM\n=*SỞ NỘI VỤ\n=Số:      /KH-SNV`, `${motto.join('\n')}\n=/Hà Nam, ngày    tháng 3 năm 2026`]],
  false,
);

describe('the head', () => {
  test('in two columns', async () => {
    const yaml = await plan(`${head}${body('=*KẾ HOẠCH\n=*Kiểm tra năm 2026\nThực hiện.')}`);
    expect(yaml).toContain(
      'co_quan:\n  chu_quan: UBND tỉnh Hà Nam\n  ten: Sở Nội vụ\n  ky_hieu: SNV\n  dia_danh: Hà Nam\nngay_ban_hanh: 3/2026\n',
    );
    expect(yaml).toContain('trich_yeu: Kiểm tra năm 2026\n');
  });

  test.each([
    ['05/KHLT-SNV-STC', 'ky_hieu: /KHLT-SNV-STC', '05/KHLT-SNV-STC'],
    ['12/SNV-TĐKT', 'ky_hieu: /SNV-TĐKT', '12/SNV-TĐKT'],
    ['     /KH–SNV', 'ky_hieu: SNV', '/KH-SNV'],
    ['07/2020/KH-SNV', 'ky_hieu: /2020/KH-SNV', '07/2020/KH-SNV'],
  ])('“Số: %s” is %s, and printed so', async (typedSign, field, printed) => {
    const cells = [[`=UBND TỈNH HÀ NAM\n=*SỞ NỘI VỤ\n=Số: ${typedSign}`, `${motto.join('\n')}\n=/Hà Nam, ngày 02 tháng 3 năm 2026`]];
    const { yaml, built } = await imported(
      readable(wordFile(`${table(cells, false)}${body('=*KẾ HOẠCH\n=*Kiểm tra năm 2026\nThực hiện.')}`)),
      'cu.docx',
    );
    expect(yaml).toContain(`\n  ${field}\n`);
    expect(yaml).not.toMatch(/đoán: .*\n\s*ky_hieu/u);
    const numbers = paragraphsOf(built)
      .map((each) => textOf(each))
      .filter((text) => text.startsWith('Số: '));
    expect(numbers.map((text) => text.replace(/\s/gu, ''))).toEqual([`Số:${printed}`]);
  });

  test('set with tabs, the subject beside the name of the kind', async () => {
    const yaml = await plan(
      body(`
        *UBND TỈNH HÀ NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        *SỞ NỘI VỤ|Độc lập - Tự do - Hạnh phúc
        ________|_________
        Số: 12/KH-SNV|Hà Nam, ngày 05 tháng 02 năm 2026
        =*KẾ HOẠCH CÔNG TÁC THI ĐUA NĂM 2026
        Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
        Sở Nội vụ ban hành Kế hoạch như sau:
        *I. MỤC ĐÍCH
        Thiết thực.`),
    );
    expect(yaml).toContain('  chu_quan: UBND tỉnh Hà Nam\n  ten: Sở Nội vụ\n');
    expect(yaml).toContain(
      'so_van_ban: 12\nngay_ban_hanh: 05/02/2026\ntrich_yeu: Công tác thi đua năm 2026\ncan_cu:\n  - luat-tdkt-2022\nmo_dau:',
    );
  });

  test('of which one name stands on two lines', async () => {
    const two = table([['=ỦY BAN NHÂN DÂN\n=*XÃ HỮU LŨNG\n=Số: 4/KH-UBND', motto.join('\n')]], false);
    expect(await plan(`${two}${body('=*KẾ HOẠCH\n=*Kiểm tra\nThực hiện.')}`)).toContain(
      'co_quan:\n  ten: Ủy ban nhân dân xã Hữu Lũng\n  ky_hieu: UBND\n',
    );
  });
});

describe('the text', () => {
  const within = (lines: string, more = '') =>
    plan(`${head}${body(`=*KẾ HOẠCH\n=*Kiểm tra năm 2026\nSở ban hành như sau:\n${lines}`)}${more}`);

  test.each<[string, string, string]>([
    [
      'purpose and demands',
      '*I. MỤC ĐÍCH, YÊU CẦU\n*1. Mục đích\n- Một.\n- Hai.\n*2. Yêu cầu\nBa.',
      '  - muc_dich: |\n      - Một.\n      - Hai.\n    yeu_cau: Ba.\n',
    ],
    [
      'quarters',
      '*I. VIỆC\n*1. Quý I\n- Một.\n*2. Quý II\n- Hai.',
      '      - nhom: Quý I\n        quy: 1\n        nhiem_vu:\n          - noi_dung: Một.\n',
    ],
    [
      'units',
      '*I. TỔ CHỨC THỰC HIỆN\n*1. Sở Y tế\nMột.\n*2. Các xã\nHai.',
      '  - phan_cong:\n      - don_vi: Sở Y tế\n        noi_dung: Một.\n',
    ],
    ['a number that is left out', '*I. MỘT\nMột.\n*III. BA\nBa.', '  - tieu_de: Ba\n    so_muc: III.\n'],
    ['a line that goes on behind a break', '*I. MỘT\nMột câu bị⏎ngắt giữa chừng.', '    noi_dung: Một câu bị ngắt giữa chừng.\n'],
    ['marks of bold and italics', '*I. MỘT\n/Nghiêng * cả đoạn.', '    noi_dung: "*Nghiêng * cả đoạn.*"\n'],
    ['parts by letters', '*A. PHẦN CHUNG\n*I. Mục tiêu\nTốt.\n*B. PHẦN RIÊNG\n*I. Việc\nLàm.', '  - tieu_de: Phần chung\n    so_muc: A.\n'],
    ['numbers with dashes', '*I- MỘT\nMột.\n*II- HAI\nHai.', '  - tieu_de: Một\n    so_muc: I-\n'],
  ])('%s', async (_, lines, wanted) => {
    expect(await within(lines)).toContain(wanted);
  });

  // A heading of each dress: what stands before the title on paper is typed as its number, but for the usual ones.
  test.each([
    ['I- MỤC ĐÍCH', 'Mục đích', 'I-'],
    ['I – Mục đích', 'Mục đích', 'I –'],
    ['I-MỤC ĐÍCH', 'Mục đích', 'I-'],
    ['I.- MỤC ĐÍCH', 'Mục đích', 'I.-'],
    ['I/ MỤC ĐÍCH', 'Mục đích', 'I/'],
    ['I: Mục đích', 'Mục đích', '"I:"'],
    ['I) Mục đích', 'Mục đích', 'I)'],
    ['I.MỤC ĐÍCH', 'Mục đích', ''],
  ])('the heading “%s”', async (line, title, so_muc) => {
    const second = line.replace('I', 'II').replace(/mục đích/iu, (words) => (words === 'Mục đích' ? 'Nhiệm vụ' : 'NHIỆM VỤ'));
    const yaml = await plan(`${head}${body(`=*KẾ HOẠCH\n=*Kiểm tra năm 2026\n*${line}\nNâng cao.\n*${second}\nThực hiện.`)}`);
    const numbers = so_muc === '' ? ['', ''] : [so_muc, so_muc.replace('I', 'II')].map((so) => `\n    so_muc: ${so}`);
    expect(yaml).toContain(`  - tieu_de: ${title}${numbers[0]}\n    noi_dung: Nâng cao.\n  - tieu_de: Nhiệm vụ${numbers[1]}\n`);
  });

  test.each(['V-League và các giải', 'C.Mác và Ph.Ăng-ghen', '19-5 là ngày sinh của Bác', 'COVID-19'])(
    '“%s” opens with no number',
    async (line) => {
      const yaml = await plan(`${head}${body(`=*KẾ HOẠCH\n=*Kiểm tra năm 2026\n*${line}\nNâng cao.`)}`);
      expect(yaml).not.toContain('so_muc');
      expect(yaml).toContain(`**${line}**`);
    },
  );

  test('tasks in a table', async () => {
    const rows = [
      ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
      ['1', 'Viết bài', 'Phòng A', 'Tháng 3'],
      ['2', 'Đăng tin', 'Phòng B', 'Tháng 4'],
    ];
    const yaml = await within('*I. TIẾN ĐỘ', table(rows));
    expect(yaml).toContain('    trinh_bay: bang\n    cot:\n      tt: STT\n      noi_dung: Nội dung công việc\n');
    expect(yaml).toContain('      - noi_dung: Viết bài\n        chu_tri: Phòng A\n        thoi_gian: Tháng 3\n');
  });

  test('a table of figures, its title and its notes', async () => {
    const yaml = await within(
      '*I. CHỈ TIÊU\n=*Bảng 1. Chỉ tiêu',
      `${table([
        ['TT', 'Xã', 'Số'],
        ['1', 'A', '5'],
      ])}${body('/Số liệu năm 2025.')}`,
    );
    expect(yaml).toContain(
      '    bang:\n      ten: Bảng 1. Chỉ tiêu\n      cot: [TT, Xã, Số]\n      dong:\n        - [1, A, 5]\n      ghi_chu: Số liệu năm 2025.\n',
    );
  });
});

describe('the end', () => {
  const text = `${head}${body('=*KẾ HOẠCH\n=*Kiểm tra năm 2026\nSở ban hành như sau:\n*I. MỘT\nMột.\nTrên đây là Kế hoạch./.')}`;

  test('recipients, capacity, office and name', async () => {
    const end = table(
      [['*Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.', '=*T/M ỦY BAN NHÂN DÂN\n=*KT. CHỦ TỊCH\n=*PHÓ CHỦ TỊCH\n=*Trần Văn Bình']],
      false,
    );
    expect(await plan(text + end)).toContain(
      'ket_thuc: Trên đây là Kế hoạch\nnoi_nhan:\n  - UBND tỉnh (b/c)\nluu: VT\nky:\n  thay_mat: Ủy ban nhân dân\n  ky_thay: Chủ tịch\n  chuc_vu: Phó Chủ tịch\n  ho_ten: Trần Văn Bình\n',
    );
  });

  test('an appendix, and a table behind the signature', async () => {
    const end = table([['*Nơi nhận:\n- Lưu: VT.', '=*GIÁM ĐỐC\n=*Trần Văn Bình']], false);
    const sheet = table([
      ['TT', 'Xã', 'Số'],
      ['1', 'A', '5'],
    ]);
    const named = await plan(`${text}${end}${body('=*PHỤ LỤC\n=*DANH SÁCH CÁC XÃ')}${sheet}`);
    expect(named).toContain('phu_luc:\n  - tieu_de: Danh sách các xã\n    noi_dung:\n');
    const bare = await plan(`${text}${end}${body('=*DANH SÁCH CÁC XÃ')}${sheet}`);
    expect(bare).toContain('phu_luc:\n  - ten: khong\n    # đoán:');
  });

  test('without columns, the name behind a note in brackets', async () => {
    const yaml = await plan(`${text}${body('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\n*Vi Văn Thành\nNơi nhận:\n- Các xã;\n- Lưu: VT.')}`);
    expect(yaml).toContain(
      'noi_nhan:\n  - Các xã\nluu: VT\n# đoán: đọc theo chỗ đứng ở cuối văn bản\nky:\n  thay_mat: Ủy ban nhân dân\n  chuc_vu: Chủ tịch\n  chuc_vu_khac: (Đã ký)\n  ho_ten: Vi Văn Thành\n',
    );
  });

  test('of two who sign for what is named above their offices', async () => {
    const both = table(
      [['=*SỞ NỘI VỤ\n=*GIÁM ĐỐC\n=*Lê Văn An', '=*CÔNG AN TỈNH\n=*KT. GIÁM ĐỐC\n=*PHÓ GIÁM ĐỐC\n=*Trần Văn Bình']],
      false,
    );
    const yaml = await plan(text + both);
    expect(yaml).toContain(
      'ky:\n  - tieu_de: Sở Nội vụ\n    chuc_vu: Giám đốc\n    ho_ten: Lê Văn An\n  - tieu_de: Công an tỉnh\n    ky_thay: Giám đốc\n',
    );
  });
});

test('a table of one row is built as well', async () => {
  expect(await plan(`${head}${body('=*KẾ HOẠCH\n=*Kiểm tra\nThực hiện:')}${table([['Một', 'Hai']])}`)).toContain('cot: [Một, Hai]\n');
});
