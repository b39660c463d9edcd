/** An editor finds the schema that a new plan names, and underlines nothing in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LanguageServer } from '../support/language-server.ts';
import { eachInOwnFolder, folder, run } from './sandbox.ts';

eachInOwnFolder();

test.each([
  ['a plan', ['--co-quan', 'UBND tỉnh Lạng Sơn'], []],
  // A symbol is letters: nothing stands there yet.
  ['a plan of whom nothing is known', [], ['9 Cần ghi một đoạn chữ']],
  ['a decision', ['--loai', 'quyet_dinh', '--co-quan', 'Sở Nội vụ tỉnh Lạng Sơn', '--trinh-bay', 'bang'], []],
  ['a report', ['--loai', 'bao_cao', '--co-quan', 'UBND xã Đồng Đăng'], []],
])('%s', async (_, words, underlined) => {
  await run(['init', join(folder, 'moi.yaml'), ...words]);
  const text = readFileSync(join(folder, 'moi.yaml'), 'utf8');
  const server = await LanguageServer.start(folder);
  try {
    expect(await server.complaints(text, 'moi.yaml')).toEqual(underlined);
    expect(await server.complaints(text.replace('\nnam:', '\nnamm:'), 'hong.yaml')).not.toEqual([]);
  } finally {
    server.stop();
  }
});
