/** Word files mended: what was spoilt is right again, every word stands, and what is not to be touched is not. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect/index.ts';
import { mend } from '../../src/inspect/mend.ts';
import { paragraphsOf } from '../../src/read/text.ts';
import { exampleFile } from '../support/build.ts';
import { changed } from '../support/docx-file.ts';
import { printed, readable } from '../support/word-file.ts';

const body = 'word/document.xml';
const example = () => exampleFile('docx', 'son-la-2020');

function mended(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly done: readonly string[] } {
  const result = mend(bytes, readable(bytes));
  if (!result) throw new Error('not mended');
  return result;
}

function codesOf(bytes: Uint8Array): string[] {
  return inspect('tep.docx', readable(bytes)).diagnostics.map(({ code }) => code);
}

function linesOf(bytes: Uint8Array): string[] {
  return paragraphsOf(readable(bytes)).map(printed);
}

/** Without its header, as who has never asked for page numbers has it. */
function withoutNumber(bytes: Uint8Array): Uint8Array {
  const { 'word/header1.xml': _, ...parts } = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const without = (name: string, pattern: RegExp) => ({ [name]: strToU8(text(name).replace(pattern, '')) });
  return zipSync({
    ...parts,
    ...without(body, /<w:headerReference[^>]*>|<w:titlePg\/>/gu),
    ...without('word/_rels/document.xml.rels', /<Relationship [^>]*header1\.xml[^>]*>/u),
    ...without('[Content_Types].xml', /<Override [^>]*header1\.xml[^>]*>/u),
  });
}

const lines = (xml: string) =>
  xml.replace('<w:pStyle w:val="gach"/>', '<w:pStyle w:val="gach"/><w:spacing w:before="0" w:line="600" w:lineRule="auto"/>');

describe('mends', () => {
  test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    [
      'margins',
      (bytes) =>
        changed(bytes, body, (xml) =>
          xml.replace(/w:left="\d+" w:header/u, 'w:left="1000" w:header').replace(/w:top="\d+"/u, 'w:top="900"'),
        ),
      'lề',
    ],
    ['paper', (bytes) => changed(bytes, body, (xml) => xml.replace(/<w:pgSz[^>]*>/u, '<w:pgSz w:w="12240" w:h="15840"/>')), 'A4'],
    ['paper that is not named', (bytes) => changed(bytes, body, (xml) => xml.replace(/<w:pgSz[^>]*>/u, '')), 'A4'],
    ['fonts', (bytes) => changed(bytes, 'word/styles.xml', (xml) => xml.replaceAll('Times New Roman', 'Arial')), 'phông'],
    ['lines', (bytes) => changed(bytes, body, lines), 'giãn cách'],
    ['page numbers', withoutNumber, 'số trang'],
    ['a number on the first page', (bytes) => changed(bytes, body, (xml) => xml.replace('<w:titlePg/>', '')), 'trang thứ nhất'],
  ])('%s, and no word', async (_, spoil, said) => {
    const spoilt = spoil(await example());
    expect(codesOf(spoilt)).not.toEqual([]);
    const { bytes, done } = mended(spoilt);
    expect(done).toEqual([expect.stringContaining(said)]);
    expect(codesOf(bytes)).toEqual([]);
    expect(linesOf(bytes)).toEqual(linesOf(spoilt));
  });

  test('spaces typed twice, and before a comma', async () => {
    const spoilt = changed(await example(), body, (xml) => xml.replace('nhằm tạo sức mạnh tổng hợp', 'nhằm  tạo sức mạnh , tổng hợp'));
    expect(linesOf(mended(spoilt).bytes).join('\n')).toContain('nhằm tạo sức mạnh, tổng hợp');
  });

  test('no room to write in', async () => {
    const blank = changed(await example(), body, (xml) => xml.replace('Số: 52/KH-UBND', 'Số:     /KH-UBND, ngày  tháng  năm 2026'));
    expect(mended(blank)).toMatchObject({ done: [] });
  });

  test('nothing in what is right: every part stays as it is', async () => {
    const right = await example();
    const { bytes, done } = mended(right);
    expect(done).toEqual([]);
    expect(unzipSync(bytes)).toEqual(unzipSync(right));
  });

  test('and keeps comments and tracked changes', async () => {
    const tracked = '<w:ins w:id="901" w:author="Hoa" w:date="2026-01-01T00:00:00Z"><w:r><w:t>mới</w:t></w:r></w:ins>';
    const spoilt = changed(await example(), body, (xml) =>
      xml.replace('</w:p>', `${tracked}</w:p>`).replace(/w:top="\d+"/u, 'w:top="900"'),
    );
    expect(readable(mended(spoilt).bytes).revisions).toEqual(readable(spoilt).revisions);
  });

  test('no file that is signed or protected', async () => {
    const signed = zipSync({ ...unzipSync(await example()), '_xmlsignatures/sig1.xml': strToU8('<Signature/>') });
    const guarded = changed(await example(), 'word/settings.xml', (xml) =>
      xml.replace('</w:settings>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'),
    );
    for (const bytes of [signed, guarded]) expect(mend(bytes, readable(bytes))).toBeNull();
  });
});
