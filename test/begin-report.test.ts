/** `tdkt init --from ke-hoach.yaml`, as a clerk goes through it: begun, built, filled in, and heard by the list of tasks. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { pathOf } from './support/project.ts';

let folder: string;
beforeAll(() => {
  if (!existsSync(pathOf('dist/start.json'))) spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.') });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-bao-cao-'));
  cpSync(pathOf('examples/phu-luc-ngang-2026.yaml'), join(folder, 'ke-hoach-2026.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tdkt(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [pathOf('bin/tdkt.js'), ...words], { cwd: folder, encoding: 'utf8' });
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('the report of the half-year is begun, built, filled in and heard', () => {
  const begun = tdkt('init', '--from', 'ke-hoach-2026.yaml', '--loai', 'bao_cao', '--ky', '6_thang');
  expect(begun).toMatchObject({ status: 0, stdout: 'bao-cao-6-thang-2026.yaml\n' });
  expect(begun.stderr).toContain('Báo cáo về 15 nhiệm vụ của “ke-hoach-2026.yaml”.');
  expect(read('bao-cao-6-thang-2026.yaml')).toMatch(/^# yaml-language-server: \$schema=\.vscode\/plan\.schema\.json\n/u);
  expect(tdkt('validate', 'bao-cao-6-thang-2026.yaml').status).toBe(0);
  expect(tdkt('build', 'bao-cao-6-thang-2026.yaml').stdout).toBe('bao-cao-6-thang-2026.docx\n');

  const task = 'Tổ chức ký kết giao ước thi đua';
  const overdue = () => tdkt('tasks', '.', '--overdue', '--today', '01/7/2026', '--format', 'csv').stdout;
  expect(overdue()).toContain(task);
  const [before = '', after = ''] = read('bao-cao-6-thang-2026.yaml').split(/(?<=Tổ chức ký kết giao ước thi đua.*\n)/u);
  const filled = after.replace('trang_thai:\n', 'trang_thai: hoan_thanh\n').replace('hoan_thanh:\n', 'hoan_thanh: 26/02/2026\n');
  writeFileSync(join(folder, 'bao-cao-6-thang-2026.yaml'), before + filled);
  expect(overdue()).not.toContain(task);
});

test('nobody’s file is written over: the next one has another name', () => {
  const names = ['', ''].map(() => tdkt('init', '--from', 'ke-hoach-2026.yaml', '--ky', 'nam').stdout);
  expect(names).toEqual(['bao-cao-nam-2026.yaml\n', 'bao-cao-nam-2026-2.yaml\n']);
  expect(tdkt('init', 'bao-cao-nam-2026.yaml', '--from', 'ke-hoach-2026.yaml')).toMatchObject({ status: 2, stdout: '' });
});

test('named shared parts are found from where the report lies', () => {
  writeFileSync(join(folder, 'cua-so.yaml'), 'lien_he: Số 3, đường Trường Thi\n');
  writeFileSync(join(folder, 'ke-hoach-2026.yaml'), `ke_thua: cua-so.yaml\n${read('ke-hoach-2026.yaml')}`);
  mkdirSync(join(folder, 'bao-cao'));
  expect(tdkt('init', 'bao-cao/nam.yaml', '--from', 'ke-hoach-2026.yaml').status).toBe(0);
  expect(read('bao-cao/nam.yaml')).toContain('ke_thua: ../cua-so.yaml\n');
  expect(tdkt('validate', 'bao-cao/nam.yaml').status).toBe(0);
});

test.each([
  [['--ky', 'quy_1'], 'Không có kỳ báo cáo “quy_1”'],
  [['--loai', 'quyet_dinh'], 'cần --loai bao_cao'],
  [['--co-quan', 'Sở Nội vụ'], '“--co-quan”'],
  [['--nam', '2027'], 'của năm 2026, không có năm 2027'],
])('%s is refused in a sentence', (words, said) => {
  const { status, stderr } = tdkt('init', '--from', 'ke-hoach-2026.yaml', ...words);
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test.each([
  ['a name that is misspelt', 'noi_dung:', 'noi_dungs:'],
  ['a value of another kind', /^ {2}ten: .*$/mu, '  ten: { a: b }'],
  ['no issuer', /^co_quan:\n(?: .*\n)+/mu, ''],
])('%s keeps nobody from the report on a plan that was read whole', (_, right, wrong) => {
  writeFileSync(join(folder, 'lech.yaml'), read('ke-hoach-2026.yaml').replace(right, wrong));
  const { status, stderr } = tdkt('init', 'lech-bao-cao.yaml', '--from', 'lech.yaml', '--ky', 'nam');
  expect([status, stderr]).toEqual([0, expect.stringMatching(/nhiệm vụ của “lech\.yaml”/u)]);
  if (wrong !== '') expect(stderr).toMatch(/còn \d lỗi.*tdkt validate lech\.yaml/u);
  expect(read('lech-bao-cao.yaml')).not.toMatch(/undefined|\[object/u);
  rmSync(join(folder, 'lech-bao-cao.yaml'));
});

test('a plan of later, a report, shared parts, a broken plan and no plan are refused too', () => {
  writeFileSync(join(folder, 'chung.yaml'), 'ky:\n  ho_ten: Hoàng Nghĩa Hiếu\n');
  writeFileSync(join(folder, 'hong.yaml'), read('ke-hoach-2026.yaml').replace('noi_dung:', 'noi_dung: ['));
  writeFileSync(join(folder, 'muon.yaml'), read('ke-hoach-2026.yaml').replace('ngay_ban_hanh: 12/01/2026', 'ngay_ban_hanh: 12/10/2026'));
  cpSync(pathOf('examples/bao-cao-nam-2026.yaml'), join(folder, 'bao-cao.yaml'));
  const said = (file: string, ...words: string[]) => tdkt('init', '--from', file, ...words).stderr;
  expect(said('muon.yaml', '--ky', '6_thang')).toContain('cần --ky nam');
  expect(said('bao-cao.yaml')).toContain('đã là báo cáo');
  expect(said('chung.yaml')).toContain('phần dùng chung');
  expect(said('hong.yaml')).toContain('tdkt validate hong.yaml');
  expect(said('khong-co.yaml')).toContain('Không tìm thấy tệp này');
  expect(tdkt('init', '--ky', 'nam')).toMatchObject({ status: 2, stderr: expect.stringContaining('--ky') });
});
