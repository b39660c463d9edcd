/** `tdkt import` as it is typed: where plans go, what is told, what is left alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { exampleFile } from '../support/build.ts';
import { wordFile } from '../support/word-file.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const at = (name: string) => join(folder, name);

beforeEach(async () => {
  put('cu/2025/a.docx', '');
  writeFileSync(at('cu/2025/a.docx'), await exampleFile('docx', 'mau-don-gian'));
  writeFileSync(at('cu/b.docx'), await exampleFile('docx', 'kem-theo-2026'));
});

test('writes a plan beside the file, and says how surely', async () => {
  put('schemas/plan.schema.json', '{}');
  const { status, out, err } = await run(['import', at('cu/b.docx')]);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err).toMatch(/b\.docx → .*b\.yaml: \d+ đoạn, \d+ chắc chắn, 0 đoán\n$/u);
  const text = readFileSync(at('cu/b.yaml'), 'utf8');
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/plan\.schema\.json\n# Nhập từ b\.docx.*\nnam: 2026\n/u);
});

test('names the fields that it had to guess', async () => {
  const lines = ['PHIẾU TỔNG HỢP', 'Công tác thi đua năm 2026', 'Nội dung thực hiện trong năm.'];
  const body = lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  writeFileSync(at('cu/c.docx'), wordFile(body));
  const { err } = await run(['import', at('cu/c.docx')]);
  expect(err).toMatch(/: 3 đoạn, \d chắc chắn, \d đoán; trường đoán: nam, /u);
  const told = /trường đoán: (.*)\n/u.exec(err)?.[1]?.split(', ') ?? [];
  const yaml = readFileSync(at('cu/c.yaml'), 'utf8');
  expect(told).toEqual([...yaml.matchAll(/^# đoán: .*\n(\w+):/gmu)].map(([, field]) => field));
});

test('keeps the folders of many files below the one that is named', async () => {
  const { status, err } = await run(['import', at('cu'), '-o', at('moi')]);
  expect(status).toBe(0);
  expect(existsSync(at('moi/2025/a.yaml')) && existsSync(at('moi/b.yaml'))).toBe(true);
  expect(err).toContain('Đã nhập 2 trên 2 tệp.');
});

test('goes on after a file that is no Word file, and never writes over a plan', async () => {
  put('cu/hong.docx', 'không phải tệp Word');
  put('cu/b.yaml', '# của tôi\n');
  const { status, err } = await run(['import', at('cu')]);
  expect(status).toBe(1);
  expect(readFileSync(at('cu/b.yaml'), 'utf8')).toBe('# của tôi\n');
  expect(existsSync(at('cu/2025/a.yaml')) && !existsSync(at('cu/hong.yaml'))).toBe(true);
  expect(err).toContain('ghi/da_co');
  expect(err).toContain('tep/khong_la_word');
  expect(err).toContain('Đã nhập 1 trên 3 tệp.');
});

test('prints the plan of one file, not of several', async () => {
  const one = await run(['import', at('cu/b.docx'), '-o', '-']);
  expect(one.status).toBe(0);
  expect(one.out).toContain('\nkem_theo:\n  van_ban: Quyết định\n');
  expect(await run(['import', at('cu'), '-o', '-'])).toMatchObject({ status: 2, out: '' });
});

test('says that a folder has no Word file', async () => {
  put('rong/ghi-chu.txt', '');
  const { status, err } = await run(['import', at('rong')]);
  expect(status).toBe(1);
  expect(err).toContain('tep/khong_co_word');
});

test('asks for a file', async () => {
  const { status, err } = await run(['import']);
  expect(status).toBe(2);
  expect(err).toContain('Thiếu <tệp Word> sau lệnh “import”');
});
