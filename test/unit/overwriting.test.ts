/** What someone has done to a result, in whatever program, is never written over; what nobody has touched is. */
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileProblem } from '../../src/repository/problems.ts';
import { writeBytes } from '../../src/repository/write-file.ts';
import { formats, writers } from '../../src/write/index.ts';
import { exampleFile } from '../support/build.ts';
import { changed } from '../support/docx-file.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const plan = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8');
const built = await exampleFile('docx', 'mau-don-gian');
const body = 'word/document.xml';

/** The first run of words, the first paragraph, the last paragraph. */
const firstText = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/u;
const paragraph = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu;

/** What a person or another system does to one part, and nothing to the properties. */
const edits: readonly (readonly [what: string, part: string, change: (xml: string) => string])[] = [
  ['a letter of the text', body, (xml) => xml.replace(firstText, (run, words: string) => run.replace(words, `${words}.`))],
  ['the signer', body, (xml) => xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>(?!.*<w:t[ >]))/su, '$1Trần Thị Khác$3')],
  ['the number filled in', body, (xml) => xml.replace('Số:', 'Số: 15')],
  [
    'a word that was inserted as a tracked change',
    body,
    (xml) => xml.replace(firstText, (run) => `${run}</w:r><w:ins w:id="1" w:author="tdkt"><w:r><w:t>x</w:t></w:r></w:ins><w:r>`),
  ],
  ['a paragraph moved', body, (xml) => swapped(xml)],
  ['a word made bold', body, (xml) => xml.replace(/("noi_dung"\/><\/w:pPr><w:r>)(<w:t)/u, '$1<w:rPr><w:b/></w:rPr>$2')],
  ['a style changed', 'word/styles.xml', (xml) => xml.replace('w:val="28"', 'w:val="26"')],
  ['the page number taken out', 'word/header1.xml', (xml) => xml.replace(/<w:r>.*<\/w:r>/su, '')],
  ['the title', 'docProps/core.xml', (xml) => xml.replace('<dc:title>', '<dc:title>Bản 2 ')],
  [
    'a property of an archive',
    'docProps/custom.xml',
    (xml) =>
      xml.replace(
        '</Properties>',
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9" name="HoSo"><vt:lpwstr>12</vt:lpwstr></property></Properties>',
      ),
  ],
  ['the seal taken away', 'docProps/custom.xml', (xml) => xml.replace('noi_dung_sha256', 'noi_dung')],
];

function swapped(xml: string): string {
  const all = [...xml.matchAll(paragraph)].map(([text]) => text).filter((text) => text.includes('"noi_dung"'));
  const [one = '', two = ''] = all;
  return xml
    .replace(one, '⟨1⟩')
    .replace(two, () => one)
    .replace('⟨1⟩', () => two);
}

async function buildOver(name: string, existing: Uint8Array | string, ...options: string[]) {
  const path = put(name, existing);
  const result = await run(['build', put('a.yaml', plan), '-o', path, ...options]);
  return { ...result, kept: Buffer.compare(readFileSync(path), Buffer.from(existing)) === 0 };
}

describe('a Word file', () => {
  test.each(edits)('stays with %s', async (_, part, change) => {
    const { status, err, kept } = await buildOver('a.docx', changed(built, part, change));
    expect({ status, kept }).toEqual({ status: 1, kept: true });
    expect(err).toContain('ghi/da_sua');
  });

  test('stays with a part that is new or gone', async () => {
    const parts = unzipSync(built);
    const { 'word/header1.xml': _, ...fewer } = parts;
    const comment = strToU8('<w:comments xmlns:w="x"><w:comment w:id="0" w:author="tdkt"/></w:comments>');
    for (const other of [{ ...parts, 'word/comments.xml': comment }, fewer])
      expect(await buildOver('a.docx', zipSync(other))).toMatchObject({ status: 1, kept: true });
  });

  test('is replaced when it was only packed again, in another order, with folders', async () => {
    const parts = Object.entries(unzipSync(built)).reverse();
    const again = zipSync({ 'word/': new Uint8Array(), ...Object.fromEntries(parts) }, { level: 0 });
    expect(await buildOver('a.docx', again)).toMatchObject({ status: 0, kept: false, err: '' });
  });

  test.each([
    ['no archive', 'Kính gửi các sở'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a file cut off', built.subarray(0, built.length - 40)],
  ])('is not what it is called: %s', async (_, existing) => {
    expect(await buildOver('a.docx', existing)).toMatchObject({ status: 1, kept: true });
  });

  test('whose plan has the words of a seal is sealed nevertheless', async () => {
    const path = put(
      'b.yaml',
      plan.replace(/^trich_yeu: .*$/mu, `trich_yeu: 'name="noi_dung_sha256"><vt:lpwstr>${'0'.repeat(64)} dấu của tdkt: ${'0'.repeat(64)}'`),
    );
    for (const format of formats) {
      for (const _ of [1, 2]) expect((await run(['build', path, '--format', format])).err).not.toContain('ghi/');
      expect(await writers[format].mayReplace(readFileSync(join(folder, `b.${writers[format].extension}`)))).toBe(true);
    }
  });
});

describe.each(['html', 'text'] as const)('a file of %s', (format) => {
  const name = `a.${writers[format].extension}`;

  test('stays with a letter changed, added at the end, or when it is not ours', async () => {
    const text = strFromU8(await exampleFile(format, 'mau-don-gian'));
    const others = [
      text.replace('Căn cứ', 'Căn  cứ'),
      `${text}Đã xem.\n`,
      text.replace(/[0-9a-f]{64}(?!.*[0-9a-f]{64})/su, '0'.repeat(64)),
      'Việc cần làm\n',
    ];
    for (const other of others) {
      expect(other).not.toBe(text);
      expect(await buildOver(name, other)).toMatchObject({ status: 1, kept: true, err: expect.stringContaining('ghi/da_sua') });
    }
  });

  test('is replaced when nobody typed in it, whatever its line ends', async () => {
    const text = strFromU8(await exampleFile(format, 'mau-don-gian'));
    for (const other of [text, `\ufeff${text.replaceAll('\n', '\r\n')}`]) expect((await buildOver(name, other)).status).toBe(0);
  });
});

test('an empty file holds nobody’s work', async () => {
  for (const name of ['a.docx', 'a.html', 'a.txt']) expect(await buildOver(name, '')).toMatchObject({ status: 0, kept: false });
});

test('the sheet for the leader is looked at in the same way', async () => {
  const [path, report] = [put('a.yaml', plan), join(folder, 'phieu.html')];
  const write = () => run(['validate', path, '--report', report]);
  expect([(await write()).status, (await write()).status]).toEqual([0, 0]);
  writeFileSync(report, `${readFileSync(report, 'utf8')}<!-- đã xem -->`);
  expect(await write()).toMatchObject({ status: 1, out: expect.stringContaining(`${report}  lỗi  Tệp này đã được sửa`) });
  expect(readFileSync(report, 'utf8')).toContain('đã xem');
});

describe('between looking and writing', () => {
  /** Someone saves while the file is being looked at for the first time. */
  const meanwhile = (save: () => void) => {
    const seen: (string | null)[] = [];
    const guard = async (existing: Uint8Array | null) => {
      seen.push(existing && strFromU8(existing));
      if (seen.length === 1) save();
      return seen.length === 1 ? null : fileProblem('a', 'ghi/da_sua', 'đã sửa');
    };
    return { seen, guard };
  };

  test.each([
    ['saves', () => put('a.docx', 'sửa'), ['cũ', 'sửa']],
    ['saves as many letters at the same time', () => sameStamps('a.docx', 'sử'), ['cũ', 'sử']],
  ])('someone %s: looked at again', async (_, save, expected) => {
    const path = put('a.docx', 'cũ');
    const { seen, guard } = meanwhile(save);
    expect(await writeBytes(path, Buffer.from('mới'), guard)).toMatchObject({ code: 'ghi/da_sua' });
    expect(seen).toEqual(expected);
    expect(readFileSync(path, 'utf8')).toBe(expected[1]);
  });

  test('a file appears: looked at', async () => {
    const { seen, guard } = meanwhile(() => put('a.docx', 'của chị Lan'));
    expect(await writeBytes(join(folder, 'a.docx'), Buffer.from('mới'), guard)).toMatchObject({ code: 'ghi/da_sua' });
    expect(seen).toEqual([null, 'của chị Lan']);
  });

  function sameStamps(name: string, content: string): void {
    const path = join(folder, name);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, content);
    utimesSync(path, atime, mtime);
  }
});
