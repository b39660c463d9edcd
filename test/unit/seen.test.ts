/** What a person would miss is told from what a program has only saved again. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWord } from '../../src/read/word.ts';
import { isAsWritten } from '../../src/resaved/as-written.ts';
import { toYaml } from '../support/arbitrary-document.ts';
import { documentOf, exampleFile, write } from '../support/build.ts';
import { changed } from '../support/docx-file.ts';
import { everyField } from '../support/every-field.ts';
import { tablePlans } from '../support/generated.ts';
import { documents } from '../support/generated-documents.ts';
import { examples } from '../support/project.ts';

/** Whether the file is as tdkt wrote it; packed anew, so that the seal over its bytes is not what answers. */
function isSame(bytes: Uint8Array): boolean {
  const file = readWord(bytes);
  return !('message' in file) && isAsWritten(bytes, file, { message: '', why: 'other' });
}

test.each(examples)('%s is read as it was written', async (name) => {
  expect(isSame(await exampleFile('docx', name))).toBe(true);
});

/** Signs that XML writes otherwise, blanks and hyphens of every kind. */
const oddWords = (name: string) => `đầu ${name} <&lt;> "a"  'b' 5\u00a0% x\u00ady a\u2011b — ﬁ 𝒜 e\u0301 cuối`;

test('so are sixty documents of every kind, plans of wide tables, and what stands in every field', async () => {
  const made = [...documents, ...tablePlans].map(({ name, yaml }) => [name, documentOf(name, yaml)] as const);
  const filled = Object.entries(everyField).map(([kind, make]) => [kind, documentOf(kind, toYaml(make(oddWords)))] as const);
  const misread: string[] = [];
  for (const [name, document] of [...made, ...filled]) if (!isSame(await write('docx', document))) misread.push(name);
  expect(misread).toEqual([]);
});

const body = 'word/document.xml';
const styles = 'word/styles.xml';
type Change = (xml: string) => string;
type Edit = readonly [what: string, change: Change, part?: string];

/** In the first paragraph of a role; the head of its properties, and of its first run. */
const inParagraph =
  (role: string, properties: string): Change =>
  (xml) =>
    xml.replace(`<w:pStyle w:val="${role}"/>`, (style) => style + properties);
const inRun =
  (properties: string): Change =>
  (xml) =>
    xml.replace(/(<w:pStyle w:val="noi_dung"\/><\/w:pPr><w:r>)(<w:t)/u, `$1<w:rPr>${properties}</w:rPr>$2`);
const after =
  (role: string, added: string): Change =>
  (xml) =>
    xml.replace(new RegExp(`<w:p><w:pPr><w:pStyle w:val="${role}"/>.*?</w:p>`, 'su'), (paragraph) => paragraph + added);
const inCell =
  (properties: string): Change =>
  (xml) =>
    xml.replace(/(<w:tblStyle w:val="bang".*?)<\/w:tcPr>/su, `$1${properties}</w:tcPr>`);
const once =
  (from: string | RegExp, to: string): Change =>
  (xml) =>
    xml.replace(from, to);

const drawing = '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/></wp:inline></w:drawing></w:r></w:p>';

const edits: readonly Edit[] = [
  ['a letter', once(/(<w:pStyle w:val="noi_dung"\/>.*?<w:t[^>]*>)/su, '$1x')],
  ['a space', once(/(<w:pStyle w:val="noi_dung"\/>.*?<w:t[^>]*>)/su, '$1 ')],
  ['a paragraph taken out', once(/<w:p><w:pPr><w:pStyle w:val="noi_dung"\/>.*?<\/w:p>/su, '')],
  ['a paragraph written twice', (xml) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="noi_dung"\/>.*?<\/w:p>/su, (p) => p + p)],
  ['an empty paragraph', after('noi_dung', '<w:p><w:pPr><w:pStyle w:val="noi_dung"/></w:pPr></w:p>')],
  ['bold', inRun('<w:b/>')],
  ['slanted', inRun('<w:i/>')],
  ['underlined', inRun('<w:u w:val="single"/>')],
  ['struck out', inRun('<w:strike/>')],
  ['in capitals', inRun('<w:caps/>')],
  ['hidden', inRun('<w:vanish/>')],
  ['smaller', inRun('<w:sz w:val="26"/>')],
  ['the title of a table', once(/<w:tblCaption w:val="/u, '$&x')],
  ['red', inRun('<w:color w:val="FF0000"/>')],
  ['yellow', inRun('<w:highlight w:val="yellow"/>')],
  ['shaded words', inRun('<w:shd w:val="clear" w:fill="FFFF00"/>')],
  ['another font', inRun('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')],
  ['set closer', inRun('<w:spacing w:val="-4"/>')],
  ['set narrower', inRun('<w:w w:val="97"/>')],
  ['raised', inRun('<w:vertAlign w:val="superscript"/>')],
  ['lifted', inRun('<w:position w:val="4"/>')],
  ['centred', inParagraph('noi_dung', '<w:jc w:val="center"/>')],
  ['indented', inParagraph('noi_dung', '<w:ind w:left="567"/>')],
  ['farther from the one before', inParagraph('noi_dung', '<w:spacing w:before="240"/>')],
  ['lines closer', inParagraph('noi_dung', '<w:spacing w:line="228" w:lineRule="auto"/>')],
  ['kept with the next', inParagraph('noi_dung', '<w:keepNext/>')],
  ['on a new page', inParagraph('noi_dung', '<w:pageBreakBefore/>')],
  ['a border', inParagraph('noi_dung', '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>')],
  ['a shaded paragraph', inParagraph('noi_dung', '<w:shd w:val="clear" w:fill="D9D9D9"/>')],
  ['a tab stop', inParagraph('noi_dung', '<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs>')],
  ['another style', once('<w:pStyle w:val="noi_dung"/>', '<w:pStyle w:val="muc"/>')],
  ['a page break', after('noi_dung', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>')],
  ['a picture', after('noi_dung', drawing)],
  ['a link', once(/(<w:pStyle w:val="noi_dung"\/><\/w:pPr>)(<w:r>.*?<\/w:r>)/su, '$1<w:hyperlink w:anchor="a">$2</w:hyperlink>')],
  ['a box to tick', after('noi_dung', '<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>')],
  ['an insertion', inParagraph('noi_dung', '<w:rPr><w:ins w:id="1" w:author="Lan"/></w:rPr>')],
  ['a shaded cell', inCell('<w:shd w:val="clear" w:fill="FFFF00"/>')],
  ['borders of a cell', inCell('<w:tcBorders><w:top w:val="nil"/></w:tcBorders>')],
  ['borders of a table', once(/(<w:tblStyle w:val="bang"\/>)/u, '$1<w:tblBorders><w:insideH w:val="nil"/></w:tblBorders>')],
  ['a table beside the text', once(/(<w:tblStyle w:val="bang"\/>)/u, '$1<w:tblpPr w:tblpX="100"/>')],
  ['words at the foot of a cell', inCell('<w:vAlign w:val="bottom"/>')],
  ['words turned', inCell('<w:textDirection w:val="btLr"/>')],
  ['a column 2 mm wider', once(/(<w:tblStyle w:val="bang".*?<w:gridCol w:w=")(\d+)/su, '$19999')],
  ['a row higher', once(/(<w:tblStyle w:val="bang".*?<w:cantSplit\/>)/su, '$1<w:trHeight w:val="900"/>')],
  ['a row that may split', once(/(<w:tblStyle w:val="bang".*?)<w:cantSplit\/>/su, '$1')],
  ['a head that is not repeated', once('<w:tblHeader/>', '')],
  ['a table moved', once(/(<w:tblStyle w:val="bang"\/>)/u, '$1<w:tblInd w:w="567" w:type="dxa"/>')],
  ['a wider margin', once('w:left="1701"', 'w:left="1985"')],
  ['no number on the first page any more', once('<w:titlePg/>', '')],
  ['two columns', once('<w:docGrid', '<w:cols w:num="2"/><w:docGrid')],
  ['the page number taken out', once(/<w:r>.*<\/w:r>/su, ''), 'word/header1.xml'],
  ['words at the head of pages', once('<w:r>', '<w:r><w:t>Mật</w:t></w:r><w:r>'), 'word/header1.xml'],
  ['a style smaller', once(/(w:styleId="noi_dung">.*?)<\/w:style>/su, '$1<w:rPr><w:sz w:val="26"/></w:rPr></w:style>'), styles],
  ['a style set closer', once(/(w:styleId="noi_dung">.*?)<\/w:style>/su, '$1<w:rPr><w:spacing w:val="-4"/></w:rPr></w:style>'), styles],
  ['another title', once('<dc:title>', '<dc:title>Bản 2 '), 'docProps/core.xml'],
  ['a number in an archive', once('ruleset', 'ho_so'), 'docProps/custom.xml'],
];

/** What Word and LibreOffice do unasked. */
const noise: readonly Edit[] = [
  ['identifiers of who saved when', once(/<w:p>/gu, '<w:p w:rsidR="00A1" w:rsidRDefault="00B2">')],
  [
    'a run cut in two',
    once(
      /(<w:pStyle w:val="noi_dung"\/><\/w:pPr><w:r><w:t xml:space="preserve">..)/u,
      '$1</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">',
    ),
  ],
  ['where it was left', inParagraph('noi_dung', '<w:rPr><w:lang w:val="en-US"/></w:rPr>')],
  ['a bookmark', after('noi_dung', '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>')],
  ['where pages ended', once(/<w:r><w:t/u, '<w:r><w:lastRenderedPageBreak/><w:t')],
  [
    'what a style says said again',
    inRun('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:kern w:val="0"/><w:sz w:val="28"/><w:noProof/>'),
  ],
  ['columns counted anew', (xml) => xml.replace(/<w:gridCol w:w="(\d+)"/gu, (_, width) => `<w:gridCol w:w="${Number(width) - 1}"`)],
  ['a style that nothing has', once(/(w:styleId="kinh_gui">.*?)<\/w:style>/su, '$1<w:rPr><w:sz w:val="26"/></w:rPr></w:style>'), styles],
  [
    'how large the window was',
    once('</w:settings>', '<w:zoom w:percent="90"/><w:rsids><w:rsidRoot w:val="00A1"/></w:rsids></w:settings>'),
    'word/settings.xml',
  ],
  ['who saved it', once('<cp:lastModifiedBy>tdkt', '<cp:lastModifiedBy>Lan'), 'docProps/core.xml'],
  ['keywords told apart otherwise', once(/(<cp:keywords>[^<]*), /u, '$1; '), 'docProps/core.xml'],
];

const built = await exampleFile('docx', 'huyen-2020');

describe('somebody has', () => {
  test.each(edits.map(([what, change, part = body]) => [what, change, part] as const))('%s', (_, change, part) => {
    expect(isSame(changed(built, part, change))).toBe(false);
  });

  test.each(['word/comments.xml', 'word/media/image1.png', 'word/vbaProject.bin', 'customXml/item1.xml', 'word/glossary/document.xml'])(
    'put in %s',
    (name) => {
      expect(isSame(zipSync({ ...unzipSync(built), [name]: strToU8('<a/>') }))).toBe(false);
    },
  );

  test('changed a footnote', async () => {
    const notes = await exampleFile('docx', 'chia-phan-2026');
    expect(isSame(notes)).toBe(true);
    expect(isSame(changed(notes, 'word/footnotes.xml', once('46%', '47%')))).toBe(false);
  });
});

describe('a program has only saved', () => {
  test.each(noise.map(([what, change, part = body]) => [what, change, part] as const))('%s', (_, change, part) => {
    expect(isSame(changed(built, part, change))).toBe(true);
  });

  test('other parts beside, fewer, and folders', () => {
    const { 'word/theme/theme1.xml': _, ...rest } = unzipSync(built);
    expect(isSame(zipSync({ 'word/': new Uint8Array(), ...rest, 'word/webSettings.xml': strToU8('<w:webSettings/>') }))).toBe(true);
  });
});

test('a digest of another file, or none, is none of this one', () => {
  const own =
    /nhin_thay_sha256"><vt:lpwstr>([0-9a-f]{64})/u.exec(strFromU8(unzipSync(built)['docProps/custom.xml'] ?? new Uint8Array()))?.[1] ?? '';
  expect(own).not.toBe('');
  for (const [from, to] of [
    [own, '0'.repeat(64)],
    ['nhin_thay_sha256', 'nhin_thay'],
    ['noi_dung_sha256', 'noi_dung'],
  ] as const)
    expect(isSame(changed(built, 'docProps/custom.xml', once(from, to)))).toBe(false);
});
