/** Plans come back as well from what LibreOffice saves of our Word files: it keeps the names of styles, not their ids. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleDocument, exampleFile } from './support/build.ts';
import { imported, readable } from './support/imported.ts';
import { missingPrograms } from './support/office.ts';
import { pathOf } from './support/project.ts';

const missing = (await missingPrograms()).includes('soffice') && process.env['TDKT_REQUIRE_OFFICE'] !== '1';
const folder = mkdtempSync(join(tmpdir(), 'tdkt-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = readdirSync(pathOf('examples'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/u, ''));

describe.skipIf(missing)('saved by LibreOffice', () => {
  beforeAll(async () => {
    for (const name of examples) writeFileSync(join(folder, `${name}.docx`), await exampleFile('docx', name));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = examples.map((name) => join(folder, `${name}.docx`));
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'ra'), ...files]);
  }, 600_000);

  test.each(examples)('%s', async (name) => {
    const { document, lost } = await imported(readable(readFileSync(join(folder, 'ra', `${name}.docx`))), `${name}.docx`);
    expect(lost).toEqual([]);
    expect(JSON.parse(JSON.stringify(document.sections))).toEqual(JSON.parse(JSON.stringify(exampleDocument(name).sections)));
  });
});
