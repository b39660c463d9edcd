/** `tdkt diff` as a command: what it prints, what it writes, how it ends. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { changed } from '../support/docx-file.ts';
import { readText } from '../support/project.ts';
import { reworded } from '../support/word-diff.ts';
import { eachInOwnFolder, put, run } from './sandbox.ts';

eachInOwnFolder();

const yaml = readText('examples/mau-don-gian.yaml');

const withTable = yaml.replace(
  'noi_dung:\n',
  'noi_dung:\n  - tieu_de: Nhiệm vụ trọng tâm\n    trinh_bay: bang\n    nhiem_vu:\n      - noi_dung: Sơ kết công tác thi đua\n        chu_tri: Sở Nội vụ\n',
);

/** A plan that was built, and its Word file with some words changed. */
async function edited(edits: Parameters<typeof reworded>[1], text: string | Uint8Array = yaml) {
  const plan = put('a.yaml', text);
  await run(['build', plan]);
  const word = plan.replace('.yaml', '.docx');
  if (edits.length > 0) put('a.docx', reworded(readFileSync(word), edits));
  return { plan, word };
}

test('two that say the same', async () => {
  const { plan, word } = await edited([]);
  expect(await run(['diff', plan, word])).toMatchObject({ status: 0, out: 'Tệp Word và kế hoạch nói như nhau.\n', err: '' });
  expect(await run(['diff', word, plan])).toMatchObject({ status: 0 });
});

test('what differs, with the line of the plan and what to type', async () => {
  const { plan, word } = await edited([['tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương']]);
  const { status, out, err } = await run(['diff', plan, word]);
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(out.replaceAll(plan, 'a.yaml')).toBe(
    [
      'a.yaml:26:41  sửa chữ  Trong Word đổi “khen thưởng” thành “biểu dương”',
      '  → cần ghi “tiết kiệm; biểu dương kịp thời,”',
      'Khác nhau 1 chỗ; 1 chỗ ghi lại được vào kế hoạch bằng --write.',
      '',
    ].join('\n'),
  );
  expect(readFileSync(plan, 'utf8')).toBe(yaml);
});

test('--write puts the words back, and nothing else', async () => {
  const { plan, word } = await edited([['tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương']]);
  const { status, out } = await run(['diff', plan, word, '--write']);
  expect(status).toBe(1);
  expect(out).toContain('đã ghi 1 chỗ vào kế hoạch.');
  expect(readFileSync(plan, 'utf8')).toBe(yaml.replace('tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương'));
  expect(await run(['diff', plan, word])).toMatchObject({ status: 0 });
});

test.each([
  ['the text', 'tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương'],
  ['the title, by which the file is called', 'Tổng kết công tác thi đua', 'Sơ kết công tác thi đua'],
])('after --write of %s the command that it names builds the plan, and nothing is kept beside', async (_, old, now) => {
  const { plan, word } = await edited([[old, now]]);
  const { out } = await run(['diff', plan, word, '--write']);
  expect(out).toMatch(/đã ghi \d chỗ vào kế hoạch\.\nDựng lại: tdkt build \S*a\.yaml\n$/u);
  expect(await run(['build', plan])).toMatchObject({ err: expect.not.stringContaining('ghi/da_sua') });
  expect(await run(['diff', plan, word])).toMatchObject({ status: 0 });
  expect(readdirSync(dirname(plan)).filter((name) => name.includes('ban-cu'))).toEqual([]);
});

test('a heading over a table, which names the table, is no other work either', async () => {
  const { plan, word } = await edited([['NHIỆM VỤ TRỌNG TÂM', 'CÔNG VIỆC TRỌNG TÂM']], withTable);
  expect((await run(['diff', plan, word, '--write'])).out).toContain('Dựng lại: tdkt build');
  expect((await run(['build', plan])).err).not.toContain('ghi/da_sua');
});

test('what --write leaves in the Word file is told, and the command that it names keeps it', async () => {
  const { plan, word } = await edited([['tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương']]);
  put(
    'a.docx',
    changed(readFileSync(word), 'word/document.xml', (xml) => xml.replace('<w:pgMar w:top="', '<w:pgMar w:top="9')),
  );
  const { out } = await run(['diff', plan, word, '--write']);
  expect(out).toMatch(/Dựng lại: tdkt build \S*a\.yaml --force \(bản Word đang có được giữ trong “a\.ban-cu-1\.docx”\)\n$/u);
  expect((await run(['build', plan])).err).toContain('ghi/da_sua');
  await run(['build', plan, '--force']);
  expect(readdirSync(dirname(plan))).toContain('a.ban-cu-1.docx');
});

test('a byte order mark and Windows line ends stay', async () => {
  const windows = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(yaml.replaceAll('\n', '\r\n'))]);
  const { plan, word } = await edited([['tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương']], windows);
  await run(['diff', plan, word, '--write']);
  const expected = windows.toString().replace('tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương');
  expect(readFileSync(plan).toString()).toBe(expected);
});

test('a plan that has changed since is not written into', async () => {
  const { plan, word } = await edited([['tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương']]);
  const newer = yaml.replace('Sở Nội vụ', 'Sở Tài chính');
  put('a.yaml', newer);
  const { status, out, err } = await run(['diff', plan, word, '--write']);
  expect(status).toBe(1);
  expect(out).toContain('có thể là do sửa kế hoạch');
  expect(err).toContain('ghi/ke_hoach_da_doi');
  expect(readFileSync(plan, 'utf8')).toBe(newer);
});

test('a plan that has changed since, and git knows how it was: only what was changed in Word counts', async () => {
  const { plan, word } = await edited([
    ['tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương'],
    ['Biểu dương, tôn vinh', 'Biểu dương, ghi nhận'],
  ]);
  const git = (...words: string[]) => execFileSync('git', ['-C', dirname(plan), '-c', 'user.name=a', '-c', 'user.email=a@b', ...words]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Kế hoạch');
  const newer = yaml.replace('Hướng dẫn tổng kết', 'Chỉ đạo tổng kết').replace('Biểu dương, tôn vinh', 'Tuyên dương, tôn vinh');
  put('a.yaml', newer);
  const { status, out, err } = await run(['diff', plan, word, '--write']);
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(out).toContain('1 chỗ khác nữa là do kế hoạch đã sửa sau khi dựng tệp Word');
  expect(out).toContain('chọn một trong hai');
  expect(out).toContain('đã ghi 1 chỗ vào kế hoạch, còn 1 chỗ phải tự sửa');
  expect(readFileSync(plan, 'utf8')).toBe(newer.replace('tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương'));
});

test('the Word file of another plan is not taken for this one', async () => {
  const { plan } = await edited([]);
  put('b.yaml', readText('examples/phe-duyet-2026.yaml'));
  await run(['build', plan.replace('a.yaml', 'b.yaml')]);
  const word = plan.replace('a.yaml', 'b.docx');
  expect((await run(['diff', plan, word])).out).toContain('không giống văn bản của kế hoạch');
  expect(await run(['diff', plan, word, '--write'])).toMatchObject({ status: 1, err: expect.stringContaining('ghi/tep_word_khac') });
  expect(readFileSync(plan, 'utf8')).toBe(yaml);
});

test('words of what a plan inherits go back there', async () => {
  const shared = put('chung.yaml', 'co_quan: # của phòng\n  ten: "Ủy ban nhân dân tỉnh Lạng Sơn"\n  ky_hieu: UBND\n  dia_danh: Lạng Sơn\n');
  const { plan, word } = await edited([['Lạng Sơn, ngày', 'Kỳ Lừa, ngày']], yaml.replace(/co_quan:\n(?: .*\n)+/u, ''));
  const before = readFileSync(plan, 'utf8');
  const { out } = await run(['diff', plan, word, '--write']);
  expect(out).toMatch(/^\S*chung\.yaml:4:13 {2}sửa chữ/u);
  expect(readFileSync(shared, 'utf8')).toBe(
    'co_quan: # của phòng\n  ten: "Ủy ban nhân dân tỉnh Lạng Sơn"\n  ky_hieu: UBND\n  dia_danh: Kỳ Lừa\n',
  );
  expect(readFileSync(plan, 'utf8')).toBe(before);
});

test('comments and tracked changes are listed, and compared as accepted', async () => {
  const inserted =
    '<w:ins w:id="1" w:author="Lan" w:date="2026-11-20T08:00:00Z"><w:r><w:t xml:space="preserve"> (đã xem)</w:t></w:r></w:ins>';
  const { plan, word } = await edited([[/(tiết kiệm; khen(?:(?!<\/w:p>).)*<\/w:r>)(<\/w:p>)/u, `$1${inserted}$2`]]);
  const { out } = await run(['diff', plan, word]);
  expect(out).toContain('Trong Word thêm “(đã xem)”');
  expect(out).toContain('chỗ thêm được theo dõi của Lan: “ (đã xem)”; đã so như chấp nhận');
});

test('what no plan says is a difference too', async () => {
  const { plan, word } = await edited([[/(<w:pgMar[^>]*w:left=")\d+/u, '$11134']]);
  const { status, out } = await run(['diff', plan, word]);
  expect(status).toBe(1);
  expect(out).toContain('khác ở lề trái của phần 1: 30 mm thành 20 mm; kế hoạch không có chỗ ghi');
  expect(out).toContain('Chữ như nhau.');
});

test('JSON for programs', async () => {
  const { plan, word } = await edited([['tiết kiệm; khen thưởng', 'tiết kiệm; biểu dương']]);
  const { out } = await run(['diff', plan, word, '--format', 'json']);
  const found = JSON.parse(out);
  expect(found).toMatchObject({ version: 1, plan, word, renumbered: 0, planIsNewer: false });
  expect(found.changes).toEqual([expect.objectContaining({ kind: 'changed', file: plan, line: 26, plain: true, written: false })]);
  const [, described = ''] = readText('docs/json.md').split('# `tdkt diff');
  const keys = [
    'version',
    'tool',
    'plan',
    'word',
    ...[...described.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gmu)].flatMap(([, names = '']) => names.match(/\w+/gu) ?? []),
  ];
  expect(Object.keys(found).concat(Object.keys(found.changes[0])).sort()).toEqual(keys.sort());
});

test.each([
  [['a.yaml'], 2, 'Thiếu <bản mới>'],
  [['a.docx', 'b.docx'], 2, 'cần hai kế hoạch'],
  [['a.yaml', 'a.docx', '-o', 'b.docx'], 2, '“--output” chỉ dùng khi so hai kế hoạch'],
  [['a.yaml', 'a.docx', '--format', 'html'], 2, 'Không có định dạng “html”'],
  [['a.yaml', 'b.yaml', '--write'], 2, 'chỉ dùng khi so với tệp Word'],
  [['a.yaml', 'b.yaml', '--date', '31/2/2026'], 2, 'không phải là một ngày'],
  [['a.yaml', 'b.yaml', '-o', 'so-sanh.pdf'], 2, 'không cho biết định dạng'],
  [['-', '-'], 2, 'Chỉ một trong hai bản'],
  [['-', 'a.docx', '--write'], 2, 'Không ghi lại được đầu vào chuẩn'],
  [['khong-co.yaml', 'khong-co.docx'], 1, 'tep/khong_co'],
])('%j', async (words, status, message) => {
  const found = await run(['diff', ...words]);
  expect({ status: found.status, out: found.out }).toEqual({ status, out: '' });
  expect(found.err).toContain(message);
});

test('a file that is no Word file, and a plan that cannot be read', async () => {
  const { plan, word } = await edited([]);
  put('a.docx', 'chữ');
  expect(await run(['diff', plan, word])).toMatchObject({ status: 1, out: '' });
  put('a.yaml', 'nam: 2026\n noi_dung: [');
  expect(await run(['diff', plan, word])).toMatchObject({ status: 1, out: '' });
});
