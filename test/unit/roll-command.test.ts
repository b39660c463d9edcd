/** `tdkt roll` as it is typed: what is shown, what is written, what is left alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readText } from '../support/project.ts';
import { eachInOwnFolder, folder, put, run, Sink, Terminal } from './sandbox.ts';

eachInOwnFolder();

const yaml = readText('examples/quyet-dinh-2026.yaml');
const at = (name: string) => join(folder, name);

test('writes the next plan beside the old one, after a diff and a list of what is doubtful', async () => {
  const old = put('kiem-tra-2026.yaml', yaml);
  const { status, out, err } = await run(['roll', old, '--to', '2027']);
  expect(status).toBe(0);
  expect(out).toMatch(/^--- .*kiem-tra-2026\.yaml\n\+\+\+ .*kiem-tra-2027\.yaml\n@@ .*\n/u);
  expect(out).toContain('-nam: 2026\n+nam: 2027\n');
  expect(err).toContain('đã chuyển 19 chỗ, 6 chỗ cần xem lại');
  expect(err).toContain('so_van_ban: số văn bản để trống');
  expect(err).toContain('can_cu: thêm Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng');
  const next = readFileSync(at('kiem-tra-2027.yaml'), 'utf8');
  const line = next.split('\n').findIndex((each) => each.includes('xem lại: “Tờ trình')) + 1;
  expect(err).toContain(`kiem-tra-2027.yaml:${line}  xem lại: “Tờ trình số 96/TTr-SNV” là văn bản của năm 2026`);
  expect(err).toContain('Đã ghi');
  expect(readFileSync(old, 'utf8')).toBe(yaml);
  expect(await run(['validate', at('kiem-tra-2027.yaml')])).toMatchObject({ status: 0 });
});

test('never writes over a file that is there', async () => {
  const old = put('a-2026.yaml', yaml);
  put('a-2027.yaml', '# của tôi\n');
  const { status, out, err } = await run(['roll', old, '--to', '2027', '--yes']);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain('ghi/da_co');
  expect(readFileSync(at('a-2027.yaml'), 'utf8')).toBe('# của tôi\n');
});

test('names a file without a year, and takes a file, a folder or standard output', async () => {
  const old = put('ke-hoach.yaml', yaml);
  await run(['roll', old, '--to', '2027']);
  expect(existsSync(at('ke-hoach-2027.yaml'))).toBe(true);
  put('moi/giu.txt');
  expect((await run(['roll', old, '--to', '2027', '-o', at('moi')])).status).toBe(0);
  expect(existsSync(at('moi/ke-hoach-2027.yaml'))).toBe(true);
  expect((await run(['roll', old, '--to', '2027', '-o', at('khac.yaml')])).status).toBe(0);
  expect(readFileSync(at('khac.yaml'), 'utf8')).toBe((await run(['roll', old, '--to', '2027', '-o', '-'])).out);
  expect((await run(['roll', '-', '--to', '2027'], { stdin: yaml })).out).toBe(readFileSync(at('khac.yaml'), 'utf8'));
});

test('goes to the folder of the year, where the old one lies in one', async () => {
  const old = put('so/2026/ke-hoach.yaml', yaml);
  expect((await run(['roll', old, '--to', '2027'])).status).toBe(0);
  expect(existsSync(at('so/2027/ke-hoach.yaml'))).toBe(true);
});

test('moves a plan that inherits its year and more, and says what stands elsewhere', async () => {
  put('chung.yaml', 'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã Bắc Sơn\n  ky_hieu: UBND\n  dia_danh: Bắc Sơn\nphu_de: Năm 2026\n');
  const old = put('ke-hoach-2026.yaml', '# của xã\ntrich_yeu: Công tác thi đua năm 2026\nnoi_dung: Làm tốt.\n');
  const { err } = await run(['roll', old, '--to', '2027']);
  expect(readFileSync(at('ke-hoach-2027.yaml'), 'utf8')).toBe(
    '# của xã\n# xem lại: chung.yaml ghi “Năm 2026”, cần xem có phải đổi năm không\nnam: 2027\ntrich_yeu: Công tác thi đua năm 2027\nnoi_dung: Làm tốt.\n',
  );
  expect(err).toContain(`nam: năm cũ đứng ở ${at('chung.yaml')}`);
  expect(err).toContain(`xem lại: chung.yaml ghi “Năm 2026”`);
});

test('says why a plan cannot be moved', async () => {
  const old = put('a.yaml', 'nam: 2021-2025\nnoi_dung: Làm tốt\n');
  expect(await run(['roll', old, '--to', '2023'])).toMatchObject({ status: 2, err: expect.stringContaining('ví dụ --to 2026-2030') });
  expect(await run(['roll', old])).toMatchObject({ status: 2, err: expect.stringContaining('hãy thêm --to 2027') });
  expect(await run(['roll', old, '--to', 'sang năm'])).toMatchObject({ status: 2, err: expect.stringContaining('không phải là năm') });
  expect(await run(['roll', '--to', '2027'])).toMatchObject({ status: 2, err: expect.stringContaining('Thiếu <kế hoạch>') });
  expect(await run(['roll', at('khong-co.yaml'), '--to', '2027'])).toMatchObject({ status: 1, out: '' });
  put('chung.yaml', 'luu: VT\n');
  expect(await run(['roll', at('chung.yaml'), '--to', '2027'])).toMatchObject({
    status: 1,
    err: expect.stringMatching(/phần dùng chung của nhiều kế hoạch[\s\S]*1 lỗi, 0 cảnh báo\n$/u),
  });
  expect(await run(['roll', 'a.docx', '--to', '2027'])).toMatchObject({ status: 2, err: expect.stringContaining('tdkt import a.docx') });
  const broken = put('hong.yaml', 'nam: 2026\nnoi_dung: [a\n');
  expect(await run(['roll', broken, '--to', '2027'])).toMatchObject({ status: 1, out: '', err: expect.stringContaining('hong.yaml:') });
  expect(existsSync(at('hong-2027.yaml'))).toBe(false);
});

test('tells the errors that the new plan has, by their new lines', async () => {
  const old = put('huyen-2024.yaml', readText('examples/vinh-cuu-2023.yaml').replaceAll('2023', '2024'));
  const { status, err } = await run(['roll', old, '--to', '2026']);
  expect(status).toBe(1);
  expect(err).toMatch(/huyen-2026\.yaml:\d+:\d+ {2}lỗi {2}.*không còn chính quyền cấp huyện/u);
  expect(existsSync(at('huyen-2026.yaml'))).toBe(true);
});

/** Answers on a terminal. */
async function answer(words: string | null): Promise<{ readonly status: number; readonly err: string }> {
  const old = put('a-2026.yaml', yaml);
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = new Terminal();
  if (words === null) stdin.end();
  else stdin.write(`${words}\n`);
  const status = await main(['roll', old, '--to', '2027'], { stdin, stdout: new Sink(), stderr, env: {}, today: '2026-11-20' });
  return { status, err: stderr.bytes.toString() };
}

test.each([
  ['c', true],
  ['có', true],
  ['', false],
  ['k', false],
  [null, false],
])('asks on a terminal: %j', async (words, isWritten) => {
  const { status, err } = await answer(words);
  expect(status).toBe(isWritten ? 0 : 1);
  expect(err).toContain('a-2027.yaml? Gõ c rồi Enter để ghi, chỉ Enter để thôi: ');
  expect(existsSync(at('a-2027.yaml'))).toBe(isWritten);
  expect(err).toContain(isWritten ? 'Đã ghi' : 'Không ghi gì.');
});
