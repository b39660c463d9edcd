/** `tdkt diff` of files that other programs have saved: only what a person has changed is told. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingPrograms } from './support/office.ts';
import { savedByOffice } from './support/office-save.ts';
import { required } from './support/programs.ts';
import { examples, pathOf, readText } from './support/project.ts';
import { differences, read, reworded, wordOf } from './support/word-diff.ts';

const missing = (await missingPrograms()).includes('soffice');
const example = (name: string) => readText(`examples/${name}.yaml`);

test.skipIf(missing && process.env['TDKT_REQUIRE_OFFICE'] !== '1')(
  'LibreOffice: all examples, and five edits',
  { timeout: 600_000 },
  async () => {
    const edits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      'phe-duyet-2026': [
        ['Bùi Thị Thu Hằng', 'Bùi Thu Hằng'],
        ['214,6', '214,7'],
      ],
      'mau-don-gian': [
        ['tiết kiệm; khen', 'tiết kiệm, hiệu quả; khen'],
        ['Trước ngày 10/12/2026', 'Trước ngày 12/12/2026'],
      ],
      'chia-phan-2026': [['Số liệu cộng gộp', 'Số liệu tổng hợp']],
    };
    const files = await Promise.all(
      examples.map(async (name) => [name, reworded(await wordOf(example(name)), edits[name] ?? [])] as const),
    );
    const saved = savedByOffice(Object.fromEntries(files));
    for (const name of examples) {
      const found = await differences(example(name), saved[name] ?? new Uint8Array());
      expect([name, found.rows.map(({ kind, isPlain }) => [kind, isPlain])]).toEqual([
        name,
        (edits[name] ?? []).map(() => ['changed', true]),
      ]);
      expect([name, found.besides]).toEqual([name, []]);
      expect((await differences(found.yaml, saved[name] ?? new Uint8Array())).rows).toEqual([]);
    }
  },
);

/** Debian's own Python, which has what Debian packs, or the first of the path. */
const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import docx'], { stdio: 'ignore' }).status === 0);
if (!python && !required) console.warn('Bỏ qua phép thử cần python-docx: máy này chưa có (gói python3-docx).');

test.skipIf(!python && !required).each([
  ['text', ['Trong Word thêm “(đã xem)” sau “nhiệm vụ năm 2027.”'], [0, 0]],
  ['signer', ['Trong Word đổi “Nguyễn Minh Sơn” thành “Trần Thị Khác”'], [0, 0]],
  ['number', [expect.stringContaining('“15')], [0, 0]],
  ['moved', [expect.stringContaining('đã chuyển đoạn')], [0, 0]],
  ['tracked', [expect.stringContaining('Trong Word đã bỏ đoạn')], [0, 1]],
  ['comment', [], [1, 0]],
  ['nothing', [], [0, 0]],
  ['author', [], [0, 0]],
])('python-docx: %s', { timeout: 60_000 }, async (what, messages, [comments, revisions]) => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-python-'));
  try {
    const file = join(folder, 'a.docx');
    writeFileSync(file, await wordOf(example('mau-don-gian')));
    execFileSync(python ?? 'python3', [pathOf('test/support/edit-docx.py'), file, what]);
    const bytes = readFileSync(file);
    const word = read(bytes);
    expect((await differences(example('mau-don-gian'), bytes)).rows.map(({ message }) => message)).toEqual(messages);
    expect([word.comments.length, word.revisions.length]).toEqual([comments, revisions]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
