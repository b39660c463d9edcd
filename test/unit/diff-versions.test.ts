/** `tdkt diff` of two plans: what is told, in which forms, what is written over, and how versions come from git. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDocx } from '../support/docx-file.ts';
import { readText } from '../support/project.ts';
import { linesOf } from '../support/tracked.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const yaml = readText('examples/mau-don-gian.yaml');

/** A plan with some words replaced; throws where they do not stand. */
function changed(edits: readonly (readonly [string, string])[], text = yaml): string {
  return edits.reduce((done, [before, after]) => {
    if (!done.includes(before)) throw new Error(`“${before}” does not stand in the plan`);
    return done.replace(before, after);
  }, text);
}

/** What is told of two plans, without their folder. */
async function told(after: string, ...words: string[]) {
  const [old, next] = [put('cu.yaml', yaml), put('moi.yaml', after)];
  const { out, err, status } = await run(['diff', old, next, ...words]);
  return { out: out.replaceAll(`${folder}/`, ''), err, status };
}

const task = `      - noi_dung: Rà soát danh sách đề nghị khen thưởng.
        chu_tri: Sở Nội vụ
        thoi_gian: Tháng 11/2026
`;
const lastTask = '      - noi_dung: Tổ chức tổng kết, chấm điểm';
const costs =
  '  - tieu_de: Kinh phí thực hiện\n    noi_dung: Từ nguồn ngân sách nhà nước theo phân cấp và các nguồn kinh phí hợp pháp khác.\n';

test('two that say the same', async () => {
  expect(await told(yaml)).toEqual({ status: 0, err: '', out: 'So sánh cu.yaml → moi.yaml\n\nHai bản in ra như nhau.\n' });
  expect((await told(`# ghi chú\n${yaml}`)).status).toBe(0);
});

test('by section and task, with lines of the new plan, and of the old one for what was removed', async () => {
  const { out, status } = await told(
    changed([
      ['tiết kiệm; khen', 'tiết kiệm, hiệu quả; khen'],
      [lastTask, task + lastTask],
      ['Trước ngày 10/12/2026', 'Trước ngày 15/12/2026'],
      [costs, ''],
      ['Nguyễn Minh Sơn', 'Trần Văn Khác'],
    ]),
  );
  expect(status).toBe(1);
  expect(out).toBe(`So sánh cu.yaml → moi.yaml

I. MỤC ĐÍCH, YÊU CẦU › 2. Yêu cầu
  sửa  moi.yaml:26:7
      - Tổng kết thiết thực, tiết kiệm{+, hiệu quả+}; khen thưởng kịp thời, công khai, chính …

II. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN
  Nhiệm vụ: Rà soát danh sách đề nghị khen thưởng.
  thêm  moi.yaml:37:19
      - Rà soát danh sách đề nghị khen thưởng.
      + Cơ quan chủ trì: Sở Nội vụ.
      + Thời gian: Tháng 11/2026.

  Nhiệm vụ: Tổ chức tổng kết, chấm điểm, bình xét của các cụm, khối thi đua.
  sửa  moi.yaml:43:20
      + Thời gian: Trước ngày [-10-]{+15+}/12/2026.

Các mục
  bỏ  cu.yaml:41:14
      III. KINH PHÍ THỰC HIỆN
      Từ nguồn ngân sách nhà nước theo phân cấp và các nguồn kinh phí hợp pháp khác.

Nơi nhận, chữ ký
  sửa  moi.yaml:67:11
      [-Nguyễn Minh Sơn-]{+Trần Văn Khác+}

Khác nhau 5 chỗ (sửa 3, thêm 1, bỏ 1); 1 đoạn chỉ đổi số thứ tự.
`);
});

test.each([
  ['46 tin, bài', '47 tin, bài'],
  ['12 lớp tập huấn.', '13 lớp tập huấn.'],
  ['3. Bước ba.', '4. Bước ba.'],
  ['100 triệu đồng cho hội nghị', '120 triệu đồng cho hội nghị'],
  ['a) Bước một.', 'b) Bước một.'],
])('a number that was typed is a change: %s → %s', async (before, after) => {
  const [, figure = ''] = /^(\S+)/u.exec(before) ?? [];
  const places: readonly (readonly [string, string])[] = [
    ['      - Biểu dương, tôn vinh tập thể, cá nhân có thành tích tiêu biểu.', `      ${before}`],
    ['      - noi_dung: Tổ chức tổng kết, chấm điểm, bình xét của các cụm, khối thi đua.', `      - noi_dung: ${before}`],
    ['        thoi_gian: Trước ngày 10/12/2026', `        thoi_gian: Trước ngày 10/12/2026\n        kinh_phi: ${before}`],
  ];
  for (const edit of places) {
    const old = changed([edit]);
    const { out } = await run(['diff', put('cu.yaml', old), put('moi.yaml', old.replace(before, after))]);
    expect([edit[1], out]).toEqual([edit[1], expect.stringContaining('Khác nhau 1 chỗ (sửa 1)')]);
    expect(out).toContain(`[-${figure.replace(/[.)]$/u, '')}`);
  }
});

test('numbers that tdkt counts are none, in a table neither', async () => {
  const listed = changed([['    trinh_bay: liet_ke', '    trinh_bay: bang']]);
  const more = listed.replace(/( {4}nhiem_vu:\n)/u, `$1${task}`);
  const { out } = await run(['diff', put('cu.yaml', listed), put('moi.yaml', more)]);
  expect(out).toContain('Khác nhau 1 chỗ (thêm 1); 2 đoạn chỉ đổi số thứ tự.');
});

test('what stands behind the last section does not belong to it', async () => {
  const { out } = await told(
    changed([
      ['khó khăn, vướng mắc, các cơ quan', 'khó khăn, các cơ quan'],
      ['như sau\n', 'với các nội dung sau\n'],
      ['Theo đề nghị của Giám đốc', 'Theo đề nghị của Phó Giám đốc'],
    ]),
  );
  expect(out.split('\n').filter((line) => /^\S/u.test(line))).toEqual([
    'So sánh cu.yaml → moi.yaml',
    'Căn cứ',
    'Mở đầu',
    'Câu kết',
    'Khác nhau 3 chỗ (sửa 3).',
  ]);
});

test('a note that is not printed, and words that only look otherwise', async () => {
  const { out, status } = await told(
    changed([
      ['        thoi_gian: Trước ngày 30/11/2026', '        thoi_gian: Trước ngày 30/11/2026\n        trang_thai: hoan_thanh'],
      ['- Biểu dương, tôn vinh', '- **Biểu dương**, tôn vinh'],
    ]),
  );
  expect(status).toBe(1);
  expect(out).toContain('  trình bày  moi.yaml:24:7');
  expect(out).toContain('Không in ra\n  nhiệm vụ “Hướng dẫn tổng kết');
  expect(out).toContain('trạng thái trống → “hoan_thanh”');
});

const table = (columns: string, row: string) =>
  yaml.replace(
    '  - tieu_de: Kinh phí thực hiện\n',
    `  - tieu_de: Chỉ tiêu\n    bang:\n      cot: [TT, Chỉ tiêu, ${columns}]\n      dong:\n        - [1, Sáng kiến, ${row}]\n        - [2, Mô hình, "12.500", đơn vị]\n$&`,
  );

test('a figure is one word; a column that goes is told once, with what else its rows say otherwise', async () => {
  const old = table('Số lượng, Đơn vị', '"17.840", sáng kiến');
  const figures = table('Số lượng, Đơn vị', '17, 25');
  const { out: both } = await run(['diff', put('cu.yaml', figures), put('moi.yaml', figures.replace('17, 25', '18, 25'))]);
  expect(both).toContain('  sửa  Số lượng  ');
  expect(both).toContain('[-17-]{+18+}');
  const counted = changed([['- Biểu dương, tôn vinh tập thể', '12 tập thể được biểu dương']]);
  const { out: one } = await run(['diff', put('cu.yaml', counted), put('moi.yaml', counted.replace('12 tập', '15 tập'))]);
  expect(one).toContain('[-12-]{+15+} tập thể');
  const told2 = async (next: string) => {
    const { out } = await run(['diff', put('cu.yaml', old), put('moi.yaml', next)]);
    return out.replaceAll(`${folder}/`, '').split('\n').slice(2, -3).join('\n');
  };
  expect(await told2(table('Số lượng, Đơn vị', '"17.850", sáng kiến'))).toBe(
    'III. CHỈ TIÊU\n  sửa  Số lượng  moi.yaml:45:27\n      [-17.840-]{+17.850+}',
  );
  // A figure without a sign in it is no number of a row.
  expect(await told2(table('Số lượng, Đơn vị', '25, sáng kiến'))).toContain('[-17.840-]{+25+}');
  expect(await told2(table('Số lượng, Đơn vị', '"17.840", 30'))).toContain('[-sáng kiến-]{+30+}');
  expect(await told2(table('Số lượng, Đơn vị', '"17.840", sáng kiến').replace('[2, Mô hình, "12.500"', '[5, Mô hình, "12.500"'))).toContain(
    '[-2-]{+5+}',
  );
  expect(await told2(table('Số lượng, { ten: Đơn vị, can: giua }', '"17.840", sáng kiến'))).toBe(
    'III. CHỈ TIÊU\n  trình bày  Đơn vị  moi.yaml:45:36\n      sáng kiến\n  trình bày  Đơn vị  moi.yaml:46:34\n      đơn vị',
  );
  const without = table('Số lượng', '"17.850"').replace(', đơn vị]', ']');
  expect(await told2(without)).toBe(
    'III. CHỈ TIÊU\n  sửa  Cột của bảng  moi.yaml:43:13\n      [-Đơn vị-]\n      Sáng kiến: [-sáng kiến-]\n      Mô hình: [-đơn vị-]\n  sửa  Số lượng  moi.yaml:45:27\n      [-17.840-]{+17.850+}',
  );
});

test('a column of another name hides nothing where another has gone', async () => {
  const [old, next] = [table('Số lượng, Đơn vị', '"17.840", sáng kiến'), table('Chỉ tiêu giao', '"17.850"').replace(', đơn vị]', ']')];
  const { out } = await run(['diff', put('cu.yaml', old), put('moi.yaml', next)]);
  expect(out).toContain('[-Số lượng-], [-Đơn vị-], {+Chỉ tiêu giao+}');
  // Nobody knows which of the two the new one is: rows are told whole.
  expect(out).toContain('1 | Sáng kiến | 17.840 | sáng kiến');
  expect(out).toContain('1 | Sáng kiến | 17.850');
  const row = (cells: string) => (yamlOf: string) => yamlOf.replace(/ {8}- \[2, .*\n/u, `        - [2, Mô hình, ${cells}]\n`);
  const three = row('1, đơn vị, ""')(table('Chỉ tiêu giao, Đơn vị, Ghi chú', '"17.850", sáng kiến, ""'));
  const { out: same } = await run(['diff', put('cu.yaml', row('1, đơn vị')(old)), put('moi.yaml', three)]);
  expect(same).toContain('[-Số lượng-], {+Chỉ tiêu giao+}, {+Ghi chú+}');
  expect(same).toContain('[-17.840-]{+17.850+}');
});

test('an appendix that was added is one change, and turned pages are named', async () => {
  const appended = `${yaml}phu_luc:\n  - tieu_de: Danh sách khối thi đua\n    noi_dung: |\n      1. Khối các sở.\n`;
  const { out } = await told(appended);
  expect(out).toContain('\n      Phụ lục\n      DANH SÁCH KHỐI THI ĐUA\n');
  expect(out).toContain('Khác nhau 1 chỗ (thêm 1).');
  const turned = appended.replace('khối thi đua\n    noi_dung', 'khối thi đua\n    trang: ngang\n    noi_dung');
  const { out: pages } = await run(['diff', put('cu.yaml', appended), put('moi.yaml', turned)]);
  expect(pages).toContain('Chữ in ra như nhau; khác cả trang dọc, trang ngang.');
  const file = put('so-sanh.docx', '');
  await run(['diff', put('cu.yaml', appended), put('moi.yaml', turned), '-o', file]);
  expect(openDocx(readFileSync(file)).parts['word/document.xml']).toMatch(
    /w:orient="landscape".*<w:sectPrChange [^>]*><w:sectPr>.*w:orient="portrait".*<\/w:sectPrChange><\/w:sectPr><\/w:body>/u,
  );
});

test('a footnote has the place of its paragraph', async () => {
  const { out } = await told(changed([['- Biểu dương, tôn vinh tập thể', '- Biểu dương, tôn vinh^[Theo Luật.] tập thể']]));
  expect(out).toContain('  thêm  Cước chú  moi.yaml:24:');
  expect(out).toContain('Khác nhau 1 chỗ (thêm 1).');
});

test('tasks with a code are told apart by it, whatever they say', async () => {
  const coded = (code: string, words: string) =>
    `      - ma: ${code}\n        noi_dung: ${words}\n        chu_tri: Sở Nội vụ\n        thoi_gian: Tháng 12/2026\n`;
  const plan = (...tasks: string[]) => yaml.replace(/(?<= {4}nhiem_vu:\n)(?: {6}.*\n| {8}.*\n| {10}.*\n)+/u, () => tasks.join(''));
  const [old, next] = [
    put('cu.yaml', plan(coded('A1', 'Tổ chức hội nghị tổng kết.'), coded('A2', 'Xây dựng báo cáo.'))),
    put('moi.yaml', plan(coded('A2', 'Xây dựng báo cáo.'), coded('A1', 'Mở lớp tập huấn cho xã, phường.'))),
  ];
  const { out } = await run(['diff', old, next, '--format', 'json']);
  const kinds = JSON.parse(out).changes.map(({ kind, after, before }: Record<string, string>) => [kind, before, after]);
  expect(kinds).toEqual([
    ['removed', expect.stringContaining('Tổ chức hội nghị'), ''],
    ['added', '', expect.stringContaining('Mở lớp tập huấn')],
  ]);
});

test('Word: tracked changes by who is named, on a day that is named', async () => {
  const out = put('so-sanh.docx', '');
  const after = changed([['Nguyễn Minh Sơn', 'Trần Văn Khác']]);
  expect((await told(after, '-o', out)).out).toBe('so-sanh.docx: khác nhau 1 chỗ (sửa 1)\n');
  const plain = openDocx(readFileSync(out)).parts['word/document.xml'] ?? '';
  expect(plain).toMatch(/<w:ins w:id="\d+" w:author="tdkt">/u);
  await told(after, '-o', out, '--author', 'Lê & Hà', '--date', '29/11/2026');
  expect(openDocx(readFileSync(out)).parts['word/document.xml']).toContain('w:author="Lê &amp; Hà" w:date="2026-11-29T00:00:00Z"');
  expect(linesOf(readFileSync(out), 'w:del').join()).toContain('ho_ten: Trần Văn Khác');
  expect(linesOf(readFileSync(out), 'w:ins').join()).toContain('ho_ten: Nguyễn Minh Sơn');
});

test('nobody’s file is written over, and a comparison is no document of a plan', async () => {
  const out = put('so-sanh.docx', '');
  const after = changed([['Nguyễn Minh Sơn', 'Trần Văn Khác']]);
  await told(after, '-o', out);
  const written = readFileSync(out);
  // Once more over what nobody has touched.
  expect((await told(after, '-o', out)).err).toBe('');
  const build = await run(['build', put('moi.yaml', after), '-o', out]);
  expect(build).toMatchObject({ status: 1 });
  expect(build.err).toContain('ghi/da_sua');
  for (const name of ['van-ban.docx', 'trang.html', 'ban.json', 'ban.txt']) {
    const other = put(name, 'của người khác');
    expect((await told(after, '-o', other)).err).toContain('ghi/da_sua');
    expect(readFileSync(other, 'utf8')).toBe('của người khác');
  }
  expect(readFileSync(out).equals(written)).toBe(true);
});

test('a page for a mail holds no sheet of styles, and no tags of a plan', async () => {
  const out = put('so-sanh.html', '');
  await told(changed([['Nguyễn Minh Sơn', 'Trần <b>Văn</b> & Khác']]), '-o', out);
  const page = readFileSync(out, 'utf8');
  expect(page).toContain('Trần &lt;b&gt;Văn&lt;/b&gt; &amp; Khác</ins>');
  expect(page).toMatch(/<del style="[^"]+">Nguyễn Minh Sơn<\/del>/u);
  expect(page).not.toMatch(/<style|<script|<link/u);
});

test('JSON has the keys that are described', async () => {
  const { out } = await told(changed([['Nguyễn Minh Sơn', 'Trần Văn Khác']]), '--format', 'json');
  const found = JSON.parse(out);
  const [, described = ''] = readText('docs/json.md').split('# `tdkt diff` hai kế hoạch');
  const keys = [...(described.split('\n# ')[0] ?? '').matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gmu)].flatMap(
    ([, names = '']) => names.match(/\w+/gu) ?? [],
  );
  expect(Object.keys(found).concat(Object.keys(found.changes[0])).sort()).toEqual(['version', 'tool', 'old', 'new', ...keys].sort());
});

test('what YAML does not understand is told beside', async () => {
  const { err, status } = await told(`${yaml}\nla: [`);
  expect(status).toBe(1);
  expect(err).toContain('yaml/');
});

test('a shared file, and a file that is none of ours, are no versions of a plan', async () => {
  const plan = put('cu.yaml', yaml);
  for (const words of [
    [put('chung.yaml', 'luu: VT'), plan],
    [plan, put('chung.yaml', 'luu: VT')],
  ]) {
    const found = await run(['diff', ...words]);
    expect(found).toMatchObject({ status: 1, out: '' });
    expect(found.err).toContain('ke_thua/khong_phai_ke_hoach');
  }
  put('chung.yaml', '');
  const other = await run(['diff', plan, put('khac.yaml', 'a: 1')]);
  expect(other).toMatchObject({ status: 1, out: '' });
  expect(other.err).toContain('tep/khong_la_ke_hoach');
  expect((await run(['diff', 'HEAD:k.yaml', 'k.docx'])).err).toContain('“HEAD:k.yaml” là mốc của git, chỉ dùng khi so hai kế hoạch');
});

// ── Versions of git ──────────────────────────────────────────────────────────

const git = (...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=tdkt', '-c', 'user.email=tdkt@example.vn', ...words]);

test('a plan of an earlier commit, with what it inherited then', async () => {
  const plan = yaml.replace(/co_quan:\n(?: {2}.*\n)+/u, '');
  const shared = 'co_quan:\n  ten: Ủy ban nhân dân tỉnh Lạng Sơn\n  ky_hieu: UBND\n  dia_danh: Lạng Sơn\n';
  put('chung.yaml', shared);
  put('nam/k.yaml', plan);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'một');
  put('chung.yaml', shared.replace('dia_danh: Lạng Sơn', 'dia_danh: Kỳ Lừa'));
  const before = git('status', '--porcelain').toString();
  const home = process.cwd();
  try {
    process.chdir(`${folder}/nam`);
    for (const name of ['HEAD:k.yaml', 'HEAD:./k.yaml', 'HEAD:nam/k.yaml']) {
      const { out, status } = await run(['diff', name, 'k.yaml']);
      expect([name, status, out]).toEqual([name, 1, expect.stringContaining('[-Lạng Sơn-]{+Kỳ Lừa+}')]);
      expect(out).toContain('So sánh HEAD:nam/k.yaml → k.yaml');
    }
    expect((await run(['diff', 'HEAD:k.yaml', 'HEAD:k.yaml'])).status).toBe(0);
    expect((await run(['diff', 'HEAD:khac.yaml', 'k.yaml'])).err).toContain('Ở mốc “HEAD” không có tệp “khac.yaml”');
    expect((await run(['diff', 'v9:k.yaml', 'k.yaml'])).err).toContain('git không có mốc “v9”');
  } finally {
    process.chdir(home);
  }
  expect(git('status', '--porcelain').toString()).toBe(before);
});
