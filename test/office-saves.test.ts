/** What LibreOffice or a script has only saved again is as tdkt wrote it; what somebody has done in it is his. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { othersWorkIn } from '../src/repository/others-work.ts';
import { writers } from '../src/write/index.ts';
import { exampleFile } from './support/build.ts';
import { changed } from './support/docx-file.ts';
import { missingPrograms } from './support/office.ts';
import { required } from './support/programs.ts';
import { examples, pathOf } from './support/project.ts';

const missing = (await missingPrograms()).includes('soffice');
const folder = mkdtempSync(join(tmpdir(), 'tdkt-saves-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Saved by LibreOffice: `in/` holds them before. */
function saveAll(names: readonly string[], filter: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = names.map((name) => join(folder, 'in', name));
  const words = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter, '--outdir', join(folder, 'out'), ...files];
  execFileSync('soffice', words, { stdio: 'ignore' });
}

/** What is to take its place says something else. */
const other = await exampleFile('docx', 'huyen-2020');

const isWork = async (bytes: Uint8Array) => (await othersWorkIn('docx', bytes, other)) !== null;

const body = 'word/document.xml';
const inFirst = (role: string, change: (paragraph: string) => string) => (xml: string) =>
  xml.replace(new RegExp(`<w:p><w:pPr><w:pStyle w:val="${role}"/>.*?</w:p>`, 'su'), change);

/** What somebody does before LibreOffice saves the file. */
const edits: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  words: (bytes) =>
    changed(
      bytes,
      body,
      inFirst('noi_dung', (p) => p.replace('</w:t>', ' (đã xem)</w:t>')),
    ),
  moved: (bytes) => changed(bytes, body, (xml) => inFirst('noi_dung', () => '')(xml).replace('<w:sectPr>', (end) => `<w:p/>${end}`)),
  signer: (bytes) =>
    changed(
      bytes,
      body,
      inFirst('ho_ten', (p) => p.replace(/>[^<]+<\/w:t>/u, '>Trần Thị Khác</w:t>')),
    ),
  bold: (bytes) =>
    changed(
      bytes,
      body,
      inFirst('noi_dung', (p) => p.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>')),
    ),
  closer: (bytes) =>
    changed(
      bytes,
      body,
      inFirst('noi_dung', (p) => p.replace('<w:r>', '<w:r><w:rPr><w:spacing w:val="-4"/></w:rPr>')),
    ),
  tracked: (bytes) =>
    changed(bytes, body, (xml) => xml.replace('</w:p>', '<w:ins w:id="1" w:author="Lan"><w:r><w:t>x</w:t></w:r></w:ins></w:p>')),
  narrower: (bytes) => changed(bytes, body, (xml) => xml.replaceAll('"3845"', '"3500"').replaceAll('"5509"', '"5854"')),
};

/** LibreOffice takes the page number away from a part that has one page: what it broke is not to be written over unseen. */
const broken = ['nhieu-phu-luc-2026', 'quyet-dinh-2026', 'quyet-dinh-phu-luc-2026'];

describe.skipIf(missing && !required)('LibreOffice', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'in'));
    const plain = await exampleFile('docx', 'mau-don-gian');
    for (const name of examples) writeFileSync(join(folder, 'in', `${name}.docx`), await exampleFile('docx', name));
    for (const [name, edit] of Object.entries(edits)) writeFileSync(join(folder, 'in', `${name}.docx`), edit(plain));
    saveAll(
      [...examples, ...Object.keys(edits)].map((name) => `${name}.docx`),
      'docx:MS Word 2007 XML',
    );
  }, 600_000);

  const saved = (name: string) => readFileSync(join(folder, 'out', `${name}.docx`));

  test.each(examples)('has only saved %s', async (name) => {
    expect(await writers.docx.mayReplace(saved(name))).toBe(false);
    expect(await isWork(saved(name))).toBe(broken.includes(name));
  });

  test.each(Object.keys(edits))('has saved a file that somebody has changed: %s', async (what) => {
    expect(await isWork(readFileSync(join(folder, 'in', `${what}.docx`)))).toBe(true);
    expect(await isWork(saved(what))).toBe(true);
  });

  test('has saved a page: it is somebody’s', { timeout: 300_000 }, async () => {
    writeFileSync(join(folder, 'in', 'a.html'), await exampleFile('html', 'mau-don-gian'));
    saveAll(['a.html'], 'html');
    expect(await othersWorkIn('html', readFileSync(join(folder, 'out', 'a.html')), other)).not.toBeNull();
  });
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
    const work = await othersWorkIn('docx', readFileSync(file), other);
    expect(work === null).toBe(what === 'nothing');
    if (what === 'comment') expect(work?.left).toBe('1 nhận xét của tdkt (đầu tiên: “Xem lại”)');
    if (what === 'tracked') expect(work?.left).toMatch(/^1 chỗ sửa còn theo dõi \(Track Changes\) của tdkt \(đầu tiên: “- .* …”\)$/u);
  },
);
