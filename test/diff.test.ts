/** What someone has changed in a plan's Word file is told, and plain wording goes back into the plan: then it builds to the edited file. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples, pathOf } from './support/project.ts';
import { bodyOf, differences, everyFifth, reworded, wordOf } from './support/word-diff.ts';

const example = (name: string) => readFileSync(pathOf(`examples/${name}.yaml`), 'utf8');

test.each(examples)('nothing differs that nobody changed: %s', async (name) => {
  const yaml = example(name);
  const { rows, renumbered } = await differences(yaml, await wordOf(yaml));
  expect(rows).toEqual([]);
  expect(renumbered).toBe(0);
});

type Edit = readonly [string | RegExp, string];

/** Edits in Word, and the lines of the plan that `--write` leaves in the place of others. */
const blank = '\u00a0{2,}';
const edits: readonly (readonly [what: string, plan: string, edits: readonly Edit[], lines: readonly string[]])[] = [
  [
    'text',
    'mau-don-gian',
    [['tiết kiệm; khen', 'tiết kiệm, hiệu quả; khen']],
    ['      - Tổng kết thiết thực, tiết kiệm, hiệu quả; khen thưởng kịp thời, công khai, chính xác, quan tâm tập thể nhỏ,'],
  ],
  [
    'text over the end of a typed line',
    'mau-don-gian',
    [['tập thể nhỏ, người lao động', 'tập thể nhỏ và người lao động']],
    ['      - Tổng kết thiết thực, tiết kiệm; khen thưởng kịp thời, công khai, chính xác, quan tâm tập thể nhỏ và'],
  ],
  [
    'words taken out',
    'mau-don-gian',
    [['theo phân cấp và các nguồn', 'và các nguồn']],
    ['    noi_dung: Từ nguồn ngân sách nhà nước và các nguồn kinh phí hợp pháp khác.'],
  ],
  ['a number that was open', 'mau-don-gian', [[new RegExp(`Số:(?: |\u00a0)*${blank}/`, 'u'), 'Số: 215/']], ['so_van_ban: 215']],
  [
    'a day that was open',
    'mau-don-gian',
    [[new RegExp(`ngày(?: |\u00a0)*${blank} ?tháng`, 'u'), 'ngày 16 tháng']],
    ['ngay_ban_hanh: 16/11/2026 # đủ ngày thì ghi: 16/11/2026'],
  ],
  ['a number', 'bieu-chi-tieu-2026', [['47/KH-UBND', '48/KH-UBND']], ['so_van_ban: 48']],
  [
    'a day and a month',
    'bieu-chi-tieu-2026',
    [[/ngày.09 tháng.02 năm.2026(?=<)/u, 'ngày 15 tháng 3 năm 2026']],
    ['ngay_ban_hanh: 15/3/2026'],
  ],
  ['a number told again on the attachment', 'nhieu-phu-luc-2026', [[/203\/KH-UBND/gu, '204/KH-UBND']], ['so_van_ban: 204']],
  ['a signer', 'phe-duyet-2026', [['Đoàn Mạnh Cường', 'Trần Thị Khác']], ['    ho_ten: Trần Thị Khác']],
  ['an office', 'phe-duyet-2026', [['TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']], ['    chuc_vu: phó Trưởng phòng Tổ chức - Hành chính']],
  [
    'a name in the head',
    'mau-don-gian',
    [['TỈNH LẠNG SƠN', 'TỈNH CAO BẰNG']],
    ['  ten: Ủy ban nhân dân tỉnh cao bằng # sở, văn phòng, phòng: thêm dòng chu_quan: UBND tỉnh Lạng Sơn'],
  ],
  ['a place', 'mau-don-gian', [['Lạng Sơn, ngày', 'Kỳ Lừa, ngày']], ['  dia_danh: Kỳ Lừa']],
  [
    'the number and the day of the document that it is attached to',
    'kem-theo-2026',
    [[/số(?: |\u00a0)*\/QĐ-UBND ngày(?: |\u00a0)*tháng(?: |\u00a0)*năm.2026/u, 'số 512/QĐ-UBND ngày 10 tháng 3 năm 2026']],
    ['  so_van_ban: 512', '  ngay_ban_hanh: 10/3/2026'],
  ],
  ['a recipient', 'mau-don-gian', [['- Bộ Nội vụ (b/c)', '- Bộ Nội vụ, Bộ Tài chính (b/c)']], ['  - Bộ Nội vụ, Bộ Tài chính (b/c)']],
  [
    'a heading',
    'mau-don-gian',
    [['NỘI DUNG VÀ THỜI GIAN THỰC HIỆN', 'NỘI DUNG, THỜI GIAN VÀ PHÂN CÔNG']],
    ['  - tieu_de: Nội dung, thời gian và phân công # không ghi số: tdkt đánh I., 1., 1.1.'],
  ],
  [
    'a title over its lines',
    'lien-tich-2026',
    [['Phối hợp tổ chức phong trào thi đua', 'Phối hợp phát động phong trào thi đua']],
    ['  Phối hợp phát động phong trào thi đua'],
  ],
  [
    'a cell of a list in brackets',
    'bieu-chi-tieu-2026',
    [['17.840', '17.900,5']],
    ["            - [1, Thu ngân sách trên địa bàn, Tỷ đồng, '17.900,5', 19.250, 9.900, 9.350, Sở Tài chính]"],
  ],
  ['a cell in quotes', 'phe-duyet-2026', [['214,6', '214,7']], ['        - [2, Điện năng bơm tưới bình quân, kWh/ha, "214,7", "205,0"]']],
  [
    'a head of a column',
    'phe-duyet-2026',
    [['Thực hiện năm 2025', 'Kết quả năm 2025']],
    ['      cot: [TT, Chỉ tiêu, Đơn vị tính, Kết quả năm 2025, Chỉ tiêu năm 2026]'],
  ],
  [
    'a cell in bold letters',
    'bieu-chi-tieu-2026',
    [['3.475', '3.500']],
    ['            - ["", "**Tổng cộng**", "**3.500**", "**905**", "**2.450**", "**120**"]'],
  ],
  [
    'who leads a task',
    'mau-don-gian',
    [['Các cụm, khối thi đua của tỉnh.', 'Sở Nội vụ và các cụm, khối thi đua.']],
    ['        chu_tri: Sở Nội vụ và các cụm, khối thi đua'],
  ],
  [
    'one of several helpers',
    'mau-don-gian',
    [['UBND các xã, phường.', 'UBND các xã, phường, đặc khu.']],
    ['          - UBND các xã, phường, đặc khu'],
  ],
  ['a time', 'mau-don-gian', [['Trước ngày 10/12/2026', 'Trước ngày 12/12/2026']], ['        thoi_gian: Trước ngày 12/12/2026']],
  [
    'a ground cited by its id',
    'mau-don-gian',
    [['Luật Tổ chức chính quyền địa phương ngày', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày']],
    ['  - Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025'],
  ],
  [
    'a ground typed out',
    'mau-don-gian',
    [['252/TTr-SNV', '253/TTr-SNV']],
    ['  - Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 253/TTr-SNV ngày 28 tháng 10 năm 2026'],
  ],
  [
    'a footnote',
    'chia-phan-2026',
    [['Số liệu cộng gộp', 'Số liệu tổng hợp']],
    ['          Giai đoạn 2021 - 2025, toàn tỉnh^[Số liệu tổng hợp của ba tỉnh Lâm Đồng, Đắk Nông, Bình Thuận trước ngày'],
  ],
  [
    'the last words of the text',
    'mau-don-gian',
    [['tổng hợp, báo cáo./.', 'tổng hợp, báo cáo UBND tỉnh./.']],
    ['    khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh'],
  ],
  [
    'an article',
    'quyet-dinh-phu-luc-2026',
    [['kể từ ngày ký.', 'kể từ ngày 10 tháng 02 năm 2026.']],
    ['  - Quyết định này có hiệu lực kể từ ngày 10 tháng 02 năm 2026.'],
  ],
  [
    'what a plan value cannot say without quotes',
    'phe-duyet-2026',
    [['Thường trực phong trào; tổng', 'Thường trực phong trào: tổng']],
    ["        noi_dung: 'Thường trực phong trào: tổng hợp đăng ký thi đua trước ngày 28 tháng 02 năm 2026.'"],
  ],
  [
    'stars that are no marks',
    'mau-don-gian',
    [['các nguồn kinh phí', 'các nguồn (*) kinh phí']],
    ['    noi_dung: Từ nguồn ngân sách nhà nước theo phân cấp và các nguồn (\\*) kinh phí hợp pháp khác.'],
  ],
  [
    'five at once',
    'phe-duyet-2026',
    [
      ['Bùi Thị Thu Hằng', 'Bùi Thu Hằng'],
      ['38.600 ha', '38.700 ha'],
      ['Sáng kiến được công nhận', 'Sáng kiến đã công nhận'],
      ['65 triệu', '70 triệu'],
      ['hằng quý', 'hằng tháng'],
    ],
    [
      '      Phát huy trí tuệ, kinh nghiệm của người lao động; hoàn thành tưới, tiêu cho 38.700 ha, giảm điện năng tiêu thụ, bảo',
      '        - [3, Sáng kiến đã công nhận, Sáng kiến, 21, 28]',
      '      Từ Quỹ khen thưởng của Công ty: 70 triệu đồng; kinh phí công đoàn: 20 triệu đồng.',
      '        noi_dung: Xây dựng đề thi, quy chế chấm thi; thẩm định sáng kiến hằng tháng.',
      '    ho_ten: Bùi Thu Hằng',
    ],
  ],
];

describe('wording goes back', () => {
  test.each(edits)('%s: %s', async (_, name, changes, lines) => {
    const yaml = example(name);
    const word = reworded(await wordOf(yaml), changes);
    const found = await differences(yaml, word);
    expect(found.rows.filter(({ isPlain }) => !isPlain)).toEqual([]);
    expect(linesOf(found.yaml, yaml)).toEqual(lines);
    expect((await differences(found.yaml, word)).rows).toEqual([]);
  });
});

/** The lines that the first text has and the second lacks. */
function linesOf(text: string, before: string): string[] {
  const old = new Set(before.split('\n'));
  return text.split('\n').filter((line) => !old.has(line));
}

test.each(
  ['bao-cao-nam-2026', 'chia-phan-2026', 'giai-doan-2026-2030', 'lai-chau-2021', 'quyet-dinh-2026', 'son-la-vpub-2022'].flatMap((name) =>
    [0, 1, 2].map((from) => [name, from] as const),
  ),
)('words all over %s, from %i on: what can go back prints what Word has', async (name, from) => {
  const yaml = example(name);
  const word = reworded(await wordOf(yaml), [everyFifth(from)]);
  const found = await differences(yaml, word);
  const left = found.rows.filter(({ isPlain }) => !isPlain);
  expect(left.length).toBeLessThan(found.rows.length / 3);
  expect(found.rows.map(({ kind }) => kind).filter((kind) => kind !== 'changed')).toEqual([]);
  const after = await differences(found.yaml, word);
  expect(after.rows.map((row) => row.before).filter((text) => !found.also.includes(text))).toEqual(left.map((row) => row.before));
});

describe('what is told and not put back', () => {
  const plan = example('mau-don-gian');
  const told = async (edits: readonly Edit[], yaml = plan) => (await differences(yaml, reworded(await wordOf(yaml), edits))).rows;
  const shown = async (edits: readonly Edit[], yaml = plan) =>
    (await told(edits, yaml)).map(({ kind, message, help, isPlain }) => [kind, message, help, isPlain]);
  const added = '<w:p><w:r><w:t>Đoạn mới của văn thư.</w:t></w:r></w:p>';
  const paragraphWith = (words: string) =>
    new RegExp(`<w:p>(?:(?!</w:p>).)*${words.replaceAll(' ', '[ \\u00a0]')}(?:(?!</w:p>).)*</w:p>`, 'u');

  test('a new paragraph', async () => {
    expect(await shown([[paragraphWith('Biểu dương, tôn vinh'), `$&${added}`]])).toEqual([
      [
        'added',
        'Trong Word đã thêm đoạn “Đoạn mới của văn thư.”',
        'thêm dưới “- Biểu dương, tôn vinh tập thể, cá nhân có thành tích tiêu …” (dòng 24): Đoạn mới của văn thư.',
        false,
      ],
    ]);
  });

  test.each([
    ['a ground', 'can_cu', 'Theo đề nghị của Giám đốc', 'Căn cứ Kế hoạch số 1;', '- Căn cứ Kế hoạch số 1'],
    ['a recipient', 'noi_nhan_muc', '- Bộ Nội vụ', '- Bộ Tài chính;', '- Bộ Tài chính'],
  ])('%s put in is told as it is typed', async (_, style, above, words, typed) => {
    const more = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const [[kind, , help] = []] = await shown([[paragraphWith(above), `$&${more}`]]);
    expect([kind, help]).toEqual(['added', expect.stringMatching(new RegExp(`\\(dòng \\d+\\): ${typed}$`, 'u'))]);
  });

  test('the name of who signs, filled in', async () => {
    const yaml = example('thanh-pho-ho-chi-minh-2026');
    const name = '<w:p><w:pPr><w:pStyle w:val="ho_ten"/></w:pPr><w:r><w:t>Lê Văn A</w:t></w:r></w:p>';
    expect((await shown([[paragraphWith('PHÓ GIÁM ĐỐC'), `$&${name}`]], yaml)).map(([, , help]) => help)).toEqual([
      'thêm dưới “PHÓ GIÁM ĐỐC” (dòng 81): ho_ten: Lê Văn A',
    ]);
  });

  test('a paragraph taken out; the numbers below are no change', async () => {
    const yaml = example('phe-duyet-2026');
    const { rows, renumbered } = await differences(yaml, reworded(await wordOf(yaml), [[paragraphWith('Nội dung: lý thuyết'), '']]));
    expect(rows.map(({ kind, message, place }) => [kind, message, yaml.slice(place?.span.start, place?.span.end).slice(0, 12)])).toEqual([
      ['removed', 'Trong Word đã bỏ đoạn “2. Nội dung: lý thuyết (trắc nghiệm 30 phút); thực hành …”', '2. Nội dung:'],
    ]);
    expect(renumbered).toBe(0);
  });

  test('a section taken out: what follows is numbered by tdkt again', async () => {
    const without = plan.replace(/ {2}- tieu_de: Kinh phí thực hiện\n.*\n/u, '');
    const { rows, renumbered } = await differences(plan, await wordOf(without));
    expect(rows.map(({ kind }) => kind)).toEqual(['removed', 'removed']);
    expect(renumbered).toBe(1);
  });

  test('a sum of money is no number of a paragraph', async () => {
    const yaml = planWith('  - tieu_de: Một\n    noi_dung: |\n      Làm tốt.\n      1.000 đồng mỗi người.\n');
    const rows = await told(
      [
        [paragraphWith('Làm tốt'), ''],
        ['1.000 đồng', '2.000 đồng'],
      ],
      yaml,
    );
    expect(rows.map(({ kind, isPlain }) => [kind, isPlain])).toEqual([
      ['removed', false],
      ['changed', true],
    ]);
  });

  test('a number that was typed is a word', async () => {
    const yaml = planWith('  - tieu_de: Một\n    noi_dung: |\n      1. Làm tốt.\n      2. Làm xong.\n');
    const rows = await told(
      [
        [paragraphWith('Làm tốt'), ''],
        ['2. Làm xong', '1. Làm xong'],
      ],
      yaml,
    );
    expect(rows.map(({ kind, isPlain, after }) => [kind, isPlain, after])).toEqual([
      ['removed', false, ''],
      ['changed', expect.any(Boolean), '1. Làm xong.'],
    ]);
  });

  test('rows that follow one that was put in are counted by tdkt', async () => {
    const yaml = example('lai-chau-2021');
    const body = await bodyOf(yaml);
    const cell = (text: string) => new RegExp(`(<w:pStyle w:val="o_giua[^"]*"/></w:pPr><w:r><w:t[^>]*>)${text}(</w:t>)`, 'u');
    const [row = ''] = /<w:tr>(?:(?!<w:tr>).)*Tháng 01, 02(?:(?!<\/w:tr>).)*<\/w:tr>/u.exec(body) ?? [];
    const more = row.replace(/(?<=<w:t(?: [^>]*)?>)[^<]+/gu, 'Việc mới');
    const later = Array.from({ length: 11 }, (_, index): Edit => [cell(String(13 - index)), `$1${14 - index}$2`]);
    const { rows, renumbered } = await differences(yaml, reworded(await wordOf(yaml), [...later, [row, row + more]]));
    expect(rows.map(({ kind }) => kind)).toEqual(['added']);
    expect(renumbered).toBe(11);
  });

  test('a paragraph moved', async () => {
    const [first = ''] = /<w:p>(?:(?!<\/w:p>).)*Chủ trì, theo dõi(?:(?!<\/w:p>).)*<\/w:p>/u.exec(await bodyOf(plan)) ?? [];
    const rows = await shown([
      [first, ''],
      [paragraphWith('Tổng hợp kết quả, báo cáo'), `$&${first}`],
    ]);
    expect(rows.map(([kind, message]) => [kind, message])).toEqual([
      ['moved', expect.stringMatching(/^Trong Word đã chuyển đoạn “- (?:Chủ trì|Tổng hợp)/u)],
    ]);
  });

  test('letters made bold', async () => {
    const word = reworded(await wordOf(plan), [
      [/(<w:r>)(<w:t[^>]*>)(- Biểu dương, )(tôn vinh)( tập thể)/u, '$1$2$3</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>$2$4</w:t></w:r><w:r>$2$5'],
    ]);
    expect((await differences(plan, word)).rows.map(({ kind, message, help }) => [kind, message, help])).toEqual([
      ['reformatted', 'Trong Word chỉ đổi cách trình bày: “tôn vinh” thành đậm', 'ghi **tôn vinh**'],
    ]);
  });

  test.each([
    ['<w:rPr><w:sz w:val="36"/></w:rPr>', '', 'cỡ chữ 14 pt thành 18 pt'],
    ['<w:rPr><w:u w:val="single"/></w:rPr>', '', 'gạch chân không thành có'],
    ['', '<w:jc w:val="center"/>', 'căn lề căn đều hai bên thành căn giữa'],
    ['', '<w:spacing w:before="240"/>', 'cách đoạn trên 6 pt thành 12 pt'],
  ])('%s%s', async (run, paragraph, said) => {
    const restyled: Edit = [/(<w:pStyle w:val="gach"\/>)(<\/w:pPr><w:r>)(<w:t[^>]*>- Biểu dương)/u, `$1${paragraph}$2${run}$3`];
    expect((await shown([restyled])).map(([kind, message]) => [kind, message])).toEqual([
      ['reformatted', `Trong Word chỉ đổi cách trình bày: ${said}`],
    ]);
  });

  test('another look of nearly all paragraphs is a program, and told once', async () => {
    const word = reworded(await wordOf(plan), [
      [/<w:r><w:t/gu, '<w:r><w:rPr><w:sz w:val="23"/></w:rPr><w:t'],
      ['tiết kiệm; khen', 'tiết kiệm, hiệu quả; khen'],
    ]);
    const { rows, restyled } = await differences(plan, word);
    expect(rows.map(({ kind }) => kind)).toEqual(['changed']);
    expect(restyled).toBeGreaterThan(30);
  });

  test.each<[readonly Edit[], string]>([
    [[['Nguyễn Minh Sơn', 'Lê Thị Mới']], 'ghi “Lê Thị Mới”'],
    [[['Tổng kết thiết thực, tiết kiệm', 'Tổng kết thực chất, tiết kiệm hơn']], 'ghi “- Tổng kết thực chất, tiết kiệm hơn;”'],
    [[['quan tâm tập thể nhỏ', 'chú ý tập thể nhỏ']], 'ghi “chính xác, chú ý tập thể nhỏ,”'],
    [[['Chủ trì, theo dõi', 'Chủ trì, kiểm tra']], 'ghi “- Chủ trì, kiểm tra,”'],
  ])('what to type begins and ends where a clause does: %j', async (edits, help) => {
    expect((await told(edits)).map((row) => row.help)).toEqual([help]);
  });

  test.each([
    [/(<w:pgMar[^>]*w:left=")\d+/u, '$11134', 'lề trái của phần 1: 30 mm thành 20 mm'],
    [/(<w:p><w:pPr><w:pStyle w:val="muc"\/><\/w:pPr><w:r>)/u, '<w:p/>$1', /^số dòng trống: \d+ thành \d+$/u],
    [/(<w:pStyle w:val="muc"\/><\/w:pPr>)/u, '$1<w:r><w:br w:type="page"/></w:r>', 'số chỗ ngắt trang: 0 thành 1'],
  ])('beside the words: %s', async (before, after, phrase) => {
    const { rows, besides } = await differences(plan, reworded(await wordOf(plan), [[before, after]]));
    expect(rows).toEqual([]);
    expect(besides).toEqual([phrase instanceof RegExp ? expect.stringMatching(phrase) : phrase]);
  });

  test.each([
    ['<w:rPr><w:highlight w:val="yellow"/></w:rPr>', '', 'tô nền chữ không thành có'],
    ['', '<w:pageBreakBefore/>', 'sang trang trước đoạn không thành có'],
  ])('%s%s', async (run, paragraph, said) => {
    const restyled: Edit = [/(<w:pStyle w:val="gach"\/>)(<\/w:pPr><w:r>)(<w:t[^>]*>- Biểu dương)/u, `$1${paragraph}$2${run}$3`];
    expect((await shown([restyled])).map(([, message]) => message)).toEqual([`Trong Word chỉ đổi cách trình bày: ${said}`]);
  });

  test('a row of a table taken out', async () => {
    const yaml = example('bieu-chi-tieu-2026');
    const rows = await told([[/<w:tr>(?:(?!<w:tr>).)*Nhà ở xã hội(?:(?!<\/w:tr>).)*<\/w:tr>/u, '']], yaml);
    expect(rows.map(({ kind, message }) => [kind, message])).toEqual([
      ['removed', 'Trong Word đã bỏ dòng của bảng “7 | Nhà ở xã hội hoàn thành | Căn | 820 | 1.340 | 400 | 940 …”'],
    ]);
  });

  test('a number, and only where it stands first: where it is printed again is told', async () => {
    const yaml = example('giai-doan-2026-2030');
    const { also, yaml: now } = await differences(yaml, reworded(await wordOf(yaml), [['Số: 64/KH', 'Số: 65/KH']]));
    expect(linesOf(now, yaml)).toEqual(['so_van_ban: 65']);
    expect(also).toEqual(['(Kèm theo Kế hoạch số 65/KH-UBND ngày 27 tháng 3 năm 2026 của Ủy ban nhân dân xã Tân Yên)']);
  });

  test('wording of tdkt itself', async () => {
    expect(await shown([['Độc lập', 'Độc lâp']])).toEqual([
      [
        'changed',
        'Trong Word đổi “lập” thành “lâp”; chữ này do tdkt in ra, kế hoạch không có chỗ ghi',
        'trả lại “Độc lập - Tự do - Hạnh phúc” trong Word',
        false,
      ],
    ]);
  });

  test('two paragraphs joined: nothing of them goes back', async () => {
    const [first = ''] = paragraphWith('Chủ trì, theo dõi').exec(await bodyOf(plan)) ?? [];
    const text = 'Chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch này.';
    const rows = await shown([
      [first, ''],
      ['- Tổng hợp kết quả, báo cáo', `- ${text} Tổng hợp kết quả, báo cáo`],
    ]);
    expect(rows.map(([kind, message, , isPlain]) => [kind, isPlain, message])).toEqual([
      ['changed', false, expect.stringContaining('Trong Word đã gộp đoạn “- Tổng hợp kết quả')],
    ]);
  });

  test('another signs for who signed: the capacity, the office and the name belong together', async () => {
    const capacity = '<w:p><w:pPr><w:pStyle w:val="quyen_han"/></w:pPr><w:r><w:t>KT. CHỦ TỊCH</w:t></w:r></w:p>';
    const rows = await shown([
      [paragraphWith('TM. ỦY BAN NHÂN DÂN'), `$&${capacity}`],
      [/(?<=>)CHỦ TỊCH</u, 'PHÓ CHỦ TỊCH<'],
      ['Nguyễn Minh Sơn', 'Lê Văn Tám'],
    ]);
    expect(rows).toEqual([
      ['added', 'Trong Word đã thêm đoạn trong ô “KT. CHỦ TỊCH”', 'thêm dưới “TM. ỦY BAN NHÂN DÂN” (dòng 63): ky_thay: Chủ tịch', false],
      ['changed', 'Trong Word thêm “PHÓ” trước “CHỦ TỊCH”', 'sửa cả chữ ký trong kế hoạch, ở đây để in ra “PHÓ CHỦ TỊCH”', false],
      ['changed', expect.any(String), 'sửa cả chữ ký trong kế hoạch, ở đây để in ra “Lê Văn Tám”', false],
    ]);
  });

  test('a paragraph cut in two: nothing of it goes back', async () => {
    const cut: Edit = ['Biểu dương, tôn vinh tập thể, cá nhân', 'Biểu dương, tôn vinh</w:t></w:r></w:p><w:p><w:r><w:t>tập thể, cá nhân'];
    expect(await shown([cut])).toEqual([
      [
        'changed',
        'Trong Word đã tách đoạn “- Biểu dương, tôn vinh tập thể, cá nhân có thành tích tiêu …” làm hai, đoạn sau là “tập thể, cá nhân có thành tích tiêu biểu.”',
        'tách chỗ này trong kế hoạch làm hai đoạn: “- Biểu dương, tôn vinh”, “tập thể, cá nhân có thành tích tiêu biểu.”',
        false,
      ],
    ]);
  });
});

/** A plan whose only section says this; made from the simple example. */
function planWith(section: string): string {
  return example('mau-don-gian').replace(/noi_dung:\n[\s\S]*?(?=# Dấu \.\/\.)/u, `noi_dung:\n${section}`);
}

describe('however the words are typed', () => {
  test.each<[what: string, section: string, edits: readonly Edit[], lines: readonly string[]]>([
    [
      'over bold letters',
      '  - tieu_de: Một\n    noi_dung: Giao **Sở Nội vụ** chủ trì việc này.\n',
      [[/Giao <\/w:t>.*?Sở Nội vụ<\/w:t><\/w:r><w:r><w:t[^>]*> chủ trì/u, 'Giao các sở chủ trì']],
      ['    noi_dung: Giao các sở chủ trì việc này.'],
    ],
    [
      'within bold letters',
      '  - tieu_de: Một\n    noi_dung: Giao **Sở Nội vụ** chủ trì việc này.\n',
      [['Sở Nội vụ<', 'Sở Tài chính<']],
      ['    noi_dung: Giao **Sở Tài chính** chủ trì việc này.'],
    ],
    [
      'where bold letters end',
      '  - tieu_de: Một\n    noi_dung: Giao **Sở Nội vụ** chủ trì việc này.\n',
      [
        ['Sở Nội vụ<', 'Sở Tài<'],
        [' chủ trì việc', ' chính làm việc'],
      ],
      ['    noi_dung: Giao **Sở Tài** chính làm việc này.'],
    ],
    [
      'the second of two words alike',
      '  - tieu_de: Một\n    noi_dung: Các xã, các xã và các xã.\n',
      [['Các xã, các xã và', 'Các xã, các phường và']],
      ['    noi_dung: Các xã, các phường và các xã.'],
    ],
    [
      'the second of two paragraphs alike',
      '  - tieu_de: Một\n    noi_dung: |\n      - Làm tốt.\n      - Làm tốt.\n      - Làm xong.\n',
      [[/(Làm tốt\.(?:(?!Làm).)*)Làm tốt/u, '$1Làm rất tốt']],
      ['      - Làm rất tốt.'],
    ],
    [
      'a folded block',
      '  - tieu_de: Một\n    noi_dung: >\n      Làm tốt\n      việc này # đúng hạn.\n',
      [['tốt việc', 'xong việc']],
      ['      Làm xong'],
    ],
    [
      'quotes with escapes',
      '  - tieu_de: Một\n    noi_dung: "Làm \\"tốt\\" việc \\u0041 này."\n',
      [['việc A này', 'việc "A" ấy']],
      ['    noi_dung: "Làm \\"tốt\\" việc \\"A\\" ấy."'],
    ],
    [
      'single quotes',
      "  - tieu_de: Một\n    noi_dung: 'Làm ''tốt'' việc này.'\n",
      [['việc này', "việc 'này'"]],
      ["    noi_dung: 'Làm ''tốt'' việc ''này''.'"],
    ],
    [
      'a block that keeps its last line end',
      '  - tieu_de: Một\n    noi_dung: |+\n      Làm tốt.\n\n  - tieu_de: Hai\n    noi_dung: Xong.\n',
      [['Làm tốt', 'Làm rất tốt']],
      ['      Làm rất tốt.'],
    ],
    [
      'a number typed by hand',
      '  - tieu_de: Một\n    noi_dung: |\n      1. Làm tốt.\n      2. Làm xong.\n',
      [['2. Làm xong', '2. Làm xong sớm']],
      ['      2. Làm xong sớm.'],
    ],
    [
      'a footnote called in the middle',
      '  - tieu_de: Một\n    noi_dung: Làm tốt^[Theo kế hoạch.] việc này.\n',
      [
        ['việc này', 'việc ấy'],
        ['Theo kế hoạch', 'Theo chương trình'],
      ],
      ['    noi_dung: Làm tốt^[Theo chương trình.] việc ấy.'],
    ],
    [
      'new words in bold letters',
      '  - tieu_de: Một\n    noi_dung: Làm tốt việc này.\n',
      [[/(<w:r>)(<w:t[^>]*>)Làm tốt việc này/u, '$1$2Làm </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>$2thật</w:t></w:r>$1$2 tốt việc này']],
      ['    noi_dung: Làm **thật** tốt việc này.'],
    ],
    [
      'quotes around a word',
      '  - tieu_de: Một\n    noi_dung: Làm A này.\n',
      [['Làm A này', 'Làm “A” này']],
      ['    noi_dung: Làm “A” này.'],
    ],
    [
      'the first words',
      '  - tieu_de: Một\n    noi_dung: Làm tốt việc này.\n',
      [['Làm tốt việc', 'Tổ chức việc']],
      ['    noi_dung: Tổ chức việc này.'],
    ],
    [
      'all words',
      '  - tieu_de: Một\n    noi_dung: Làm tốt việc này.\n',
      [['Làm tốt việc này.', 'Không còn gì cả, xin xem: phụ lục']],
      ["    noi_dung: 'Không còn gì cả, xin xem: phụ lục'"],
    ],
  ])('%s', async (_, section, changes, lines) => {
    const yaml = planWith(section);
    const word = reworded(await wordOf(yaml), changes);
    const found = await differences(yaml, word);
    expect(linesOf(found.yaml, yaml)).toEqual(lines);
    expect((await differences(found.yaml, word)).rows).toEqual([]);
  });
});
