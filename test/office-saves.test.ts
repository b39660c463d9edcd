/** What LibreOffice or a script has saved is somebody's work, though nobody typed in it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type Format, writers } from '../src/write/index.ts';
import { exampleFile } from './support/build.ts';
import { changed } from './support/docx-file.ts';
import { missingPrograms } from './support/office.ts';
import { required } from './support/programs.ts';
import { pathOf } from './support/project.ts';

const missing = (await missingPrograms()).includes('soffice');
const folder = mkdtempSync(join(tmpdir(), 'tdkt-saves-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The file as LibreOffice saves it. */
function saved(name: string, bytes: Uint8Array, filter: string): Uint8Array {
  const [before, after] = [join(folder, name), join(folder, 'ra')];
  writeFileSync(before, bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter, '--outdir', after, before]);
  return readFileSync(join(after, name));
}

const tracked = (xml: string) => xml.replace('</w:p>', '<w:ins w:id="1" w:author="tdkt"><w:r><w:t>x</w:t></w:r></w:ins></w:p>');

test.skipIf(missing && process.env['TDKT_REQUIRE_OFFICE'] !== '1').each<[string, Format, string, (bytes: Uint8Array) => Uint8Array]>([
  ['a Word file', 'docx', 'docx:MS Word 2007 XML', (bytes) => bytes],
  ['a Word file with a tracked change', 'docx', 'docx:MS Word 2007 XML', (bytes) => changed(bytes, 'word/document.xml', tracked)],
  ['a page', 'html', 'html', (bytes) => bytes],
])('%s', { timeout: 300_000 }, async (_, format, filter, edit) => {
  const name = `a.${writers[format].extension}`;
  const bytes = await exampleFile(format, 'mau-don-gian');
  expect(await writers[format].mayReplace(bytes)).toBe(true);
  expect(await writers[format].mayReplace(saved(name, edit(bytes), filter))).toBe(false);
});

/** Debian's own Python, which has what Debian packs, or the first of the path. */
const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import docx'], { stdio: 'ignore' }).status === 0);
if (!python && !required) console.warn('Bỏ qua phép thử cần python-docx: máy này chưa có (gói python3-docx).');

test.skipIf(!python && !required).each(['text', 'signer', 'number', 'moved', 'tracked', 'comment', 'nothing', 'author'])(
  'a Word file edited by python-docx: %s',
  { timeout: 60_000 },
  async (what) => {
    const file = join(folder, `${what}.docx`);
    writeFileSync(file, await exampleFile('docx', 'mau-don-gian'));
    execFileSync(python ?? 'python3', [pathOf('test/support/edit-docx.py'), file, what]);
    expect(await writers.docx.mayReplace(readFileSync(file))).toBe(false);
  },
);
