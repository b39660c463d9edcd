/** Word files read: what stands there, as printed. */
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/read/text.ts';
import type { Paragraph, Run, Table } from '../../src/read/tree.ts';
import { readWord } from '../../src/read/word.ts';
import { linesOf, p, printed, readable, run, wordFile } from '../support/word-file.ts';

function first(body: string, sketch = {}): Paragraph {
  const [paragraph] = paragraphsOf(readable(wordFile(body, sketch)));
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
}

function firstRun(body: string, sketch = {}): Run {
  const [one] = first(body, sketch).runs;
  if (!one) throw new Error('no run');
  return one;
}

function firstTable(body: string, sketch = {}): Table {
  const table = readable(wordFile(body, sketch)).blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
}

describe('letters', () => {
  const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const style = (id: string, properties: string, base = '', type = 'paragraph') =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;

  test('look as defaults, style, style of letters and own format say, the nearest last', () => {
    const styles = defaults + style('A', '<w:i/><w:color w:val="FF0000"/>') + style('B', '<w:sz w:val="26"/>', 'A');
    const read = firstRun(`<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run('a', '<w:color w:val="auto"/>')}</w:p>`, { styles });
    expect(read).toMatchObject({ text: 'a', size: 13, italic: true, colour: '', bold: false, font: 'Times New Roman' });
  });

  test.each([
    ['', '', false],
    ['<w:b/>', '', true],
    ['', '<w:b/>', true],
    // Two styles that both switch it on switch it off.
    ['<w:b/>', '<w:b/>', false],
    ['<w:b/>', '<w:b w:val="0"/>', true],
  ])('are bold in a style %s with a style of letters %s: %s', (paragraph, letters, bold) => {
    const styles = style('P', paragraph) + style('L', letters, '', 'character');
    const body = `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${run('a', '<w:rStyle w:val="L"/>')}</w:p>`;
    expect(firstRun(body, { styles }).bold).toBe(bold);
  });

  test('that are said to be bold are, whatever styles say', () => {
    const styles = style('P', '<w:b/>');
    const body = (own: string) => `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${run('a', own)}</w:p>`;
    expect(firstRun(body('<w:b/>'), { styles }).bold).toBe(true);
    expect(firstRun(body('<w:b w:val="false"/>'), { styles }).bold).toBe(false);
  });

  test('stand in the font of the theme where a style names it', () => {
    const theme =
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>';
    const fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="Arial"/>';
    expect(firstRun(`<w:p>${run('chữ', fonts)}</w:p>`, { theme }).font).toBe('Calibri');
    expect(firstRun(`<w:p>${run('chữ', '<w:rFonts w:ascii="Arial" w:hAnsi="Verdana"/>')}</w:p>`).font).toBe('Verdana');
    expect(firstRun(`<w:p>${run('abc', '<w:rFonts w:ascii="Arial" w:hAnsi="Verdana"/>')}</w:p>`).font).toBe('Arial');
  });

  test('cut to pieces of one format are one run', () => {
    expect(first(`<w:p>${run('Kế ')}${run('hoạch')}${run(' năm', '<w:b/>')}</w:p>`).runs.map(({ text }) => text)).toEqual([
      'Kế hoạch',
      ' năm',
    ]);
  });

  test.each([
    ['.VnTime', 'KÕ ho¹ch', 'Kế hoạch', 'TCVN3'],
    ['.VnTimeH', 'kÕ ho¹ch', 'KẾ HOẠCH', 'TCVN3'],
    ['VNI-Times', 'Keá hoaïch', 'Kế hoạch', 'VNI'],
    ['.VnTime', 'Kế hoạch', 'Kế hoạch', undefined],
  ])('of the old font %s are Unicode', (font, typed, text, encoding) => {
    const read = readable(wordFile(`<w:p>${run(typed, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)}</w:p>`));
    expect(paragraphsOf(read)[0]?.runs[0]).toMatchObject({ text, font });
    expect(paragraphsOf(read)[0]?.runs[0]?.encoding).toBe(encoding);
    expect(read.told.filter((told) => told.includes('bảng mã'))).toHaveLength(encoding ? 1 : 0);
  });
});

describe('words', () => {
  test.each([
    ['tabs and breaks', '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r></w:p>', 'a\tb\nc\u2011'],
    ['white space that the file does not keep', '<w:p><w:r><w:t> a\n b </w:t></w:r></w:p>', 'a  b'],
    [
      'links and controls',
      `<w:p><w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt></w:p>`,
      'ab',
    ],
    ['a simple field', `<w:p><w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple></w:p>`, '3'],
    [
      'a field by what it shows',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>hôm nay</w:t><w:fldChar w:fldCharType="end"/></w:r>${run('.')}</w:p>`,
      'hôm nay.',
    ],
    ['a formula', '<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>', 'x=1'],
    ['a sign', '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>', '✓'],
    [
      'accepted changes',
      `<w:p><w:ins w:author="A">${run('mới')}</w:ins><w:del w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>`,
      'mới',
    ],
    ['another prefix', '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>chặt</x:t></x:r></x:p>', 'chặt'],
  ])('%s', (_, body, text) => {
    expect(linesOf(body)).toEqual([text]);
  });

  test('of a paragraph whose end has been deleted go on in the next', () => {
    const end = '<w:rPr><w:del w:author="Hoa" w:date="2026-01-02T03:04:05Z"/></w:rPr>';
    const body = p('Một ', end) + p('hai', '<w:jc w:val="center"/>');
    expect(linesOf(body)).toEqual(['Một hai']);
    expect(first(body).layout.align).toBe('center');
    expect(readable(wordFile(body)).revisions).toEqual([
      { kind: 'del', author: 'Hoa', date: '2026-01-02T03:04:05Z', text: '', paragraph: 0 },
    ]);
  });

  test('of a box stand once, behind the paragraph that it hangs on', () => {
    const content = `<w:txbxContent>${p('DỰ THẢO')}</w:txbxContent>`;
    const shape = `<w:drawing><wp:anchor><wp:extent cx="720000" cy="360000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const older = `<w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`;
    const read = readable(wordFile(`<w:p><w:r>${both}<w:t>Số:</w:t></w:r></w:p>${p('sau')}`));
    expect(paragraphsOf(read).map(printed)).toEqual(['Số:', 'DỰ THẢO', 'sau']);
    expect(paragraphsOf(read).map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(read.blocks[1]).toMatchObject({ kind: 'box', anchor: 0, width: 20, height: 10 });
  });

  test('that a comment is about', () => {
    const comments = `<w:comment w:id="7" w:author="Hoa" w:date="2026-01-02">${p('Sửa lại')}</w:comment>`;
    const about = '<w:commentRangeStart w:id="7"/>';
    const body = `<w:p>${run('a ')}${about}${run('b')}</w:p><w:p>${run('c')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('d')}</w:p>`;
    expect(readable(wordFile(body, { comments })).comments).toEqual([
      { id: '7', author: 'Hoa', date: '2026-01-02', text: 'Sửa lại', about: 'b\nc', paragraphs: [0, 1] },
    ]);
  });
});

describe('numbers', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
  const item = (at: number, list = 1) => p('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const numbers = (body: string, definition: string) => linesOf(body, { numbering: definition }).map((line) => line.replace(/ ?x$/u, ''));

  test('of levels begin again under the next number above', () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>') + level(2, 'lowerLetter', '%3)');
    expect(numbers([0, 1, 1, 2, 2, 0, 1, 2].map((at) => item(at)).join(''), numbering(levels))).toEqual([
      'I.',
      '1.1.',
      '1.2.',
      'a)',
      'b)',
      'II.',
      '2.1.',
      'a)',
    ]);
  });

  test('go on where a level is never to begin again', () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>');
    expect(numbers([0, 1, 0, 1].map((at) => item(at)).join(''), numbering(levels))).toEqual(['1.', 'a)', '2.', 'b)']);
  });

  test('of lists that share a description go on, but for a list that begins by itself', () => {
    const nums = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`);
    const third =
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const definition = numbering(level(0, 'decimal', '%1.'), `${nums.join('')}${third}`);
    expect(numbers([1, 2, 3, 3, 1].map((list) => item(0, list)).join(''), definition)).toEqual(['1.', '2.', '5.', '6.', '7.']);
  });

  test.each([
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 28, 'BB'],
    ['decimalZero', 3, '03'],
    ['vietnameseCounting', 21, 'hai mươi mốt'],
    ['bullet', 2, '%1'],
  ])('are printed as %s', (format, count, text) => {
    expect(numbers(item(0).repeat(count), numbering(level(0, format, '%1'))).at(-1)).toBe(text);
  });

  test('come with a style, at the level that names it, and are taken away', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const levels = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="H"/>');
    const body = p('x', '<w:pStyle w:val="H"/>') + p('x', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(linesOf(body, { styles, numbering: numbering(levels) })).toEqual(['a) x', 'x']);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const grid = '<w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="1134"/><w:gridCol w:w="1701"/></w:tblGrid>';
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

  test('have spans in both directions, and no cell where another lies', () => {
    const rows = row(
      cell('a', '<w:vMerge w:val="restart"/>') + cell('b', '<w:gridSpan w:val="2"/>'),
      '<w:tblHeader/><w:trHeight w:val="567"/>',
    );
    const more = row(cell('', '<w:vMerge/>') + cell('c') + cell('d'));
    const table = firstTable(`<w:tbl>${grid}${rows}${more}</w:tbl>`);
    expect(table.grid).toEqual([10, 20, 30]);
    expect(table.rows.map(({ header, height }) => [header, height])).toEqual([
      [true, 10],
      [false, 0],
    ]);
    expect(
      table.rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan, width }) => [column, columnSpan, rowSpan, width])),
    ).toEqual([
      [
        [0, 1, 2, 10],
        [1, 2, 1, 50],
      ],
      [
        [1, 1, 1, 20],
        [2, 1, 1, 30],
      ],
    ]);
  });

  test('draw lines as the table says, and the cell where it says otherwise', () => {
    const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
    const cells = cell('a') + cell('b', '<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="single"/></w:tcBorders>') + cell('c');
    const table = firstTable(`<w:tbl>${borders}${grid}${row(cells)}</w:tbl>`);
    expect(table.rows[0]?.cells.map(({ borders: { top, right, bottom, left } }) => [top, right, bottom, left])).toEqual([
      [true, true, false, false],
      [false, true, true, true],
      [true, false, false, true],
    ]);
  });

  test('have no rows that have been deleted', () => {
    const rows = row(cell('a')) + row(cell('b'), '<w:del w:author="Hoa"/>');
    const read = readable(wordFile(`<w:tbl>${grid}${rows}</w:tbl>`));
    expect(paragraphsOf(read).map(printed)).toEqual(['a']);
    expect(read.revisions).toMatchObject([{ kind: 'del', author: 'Hoa', text: 'b' }]);
  });
});

test('a section that names no paper has that of Word', () => {
  const [section] = readable(wordFile(`${p('a')}<w:sectPr/>`)).sections;
  expect(section?.page).toMatchObject({ width: 215.9, height: 279.4 });
  expect(section?.margins).toMatchObject({ top: 25.4, left: 25.4, header: 12.7 });
});

test('strict OOXML is read like the other', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const document = `<w:document xmlns:w="${strict}/wordprocessingml/main"><w:body><w:p><w:pPr><w:jc w:val="end"/><w:ind w:start="1cm"/></w:pPr><w:r><w:t>chặt</w:t></w:r></w:p></w:body></w:document>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/word/strict.xml"/></Relationships>`;
  const read = readable(wordFile('', { other: { 'word/strict.xml': document, '_rels/.rels': relations } }));
  expect(paragraphsOf(read)[0]).toMatchObject({ layout: { align: 'right', indent: { left: 10 } }, runs: [{ text: 'chặt' }] });
});

describe('what is no Word document', () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const compound = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(name, 'utf16le')]);

  test.each([
    ['nothing', new Uint8Array(), 'rỗng', 'other'],
    ['an encrypted file', compound('EncryptedPackage'), 'mật khẩu', 'encrypted'],
    ['an old Word file', compound('WordDocument'), '.doc', 'doc'],
    ['rich text', text('{\\rtf1 abc}'), '.rtf', 'rtf'],
    ['a PDF', text('%PDF-1.7'), 'PDF', 'other'],
    ['a web page', text('<!DOCTYPE html><html></html>'), 'trang web', 'other'],
    ['a plan', text('so: 12'), 'không phải văn bản Word', 'other'],
    ['half a file', wordFile(p('a')).subarray(0, 300), 'hỏng', 'other'],
    ['broken XML', wordFile('<w:p>'), 'hỏng', 'other'],
    ['entities', wordFile(p('a'), { other: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }), 'hỏng', 'other'],
    ['a tower of elements', wordFile('<w:p>'.repeat(9000) + '</w:p>'.repeat(9000)), 'hỏng', 'other'],
  ])('%s', (_, bytes, message, why) => {
    expect(readWord(bytes)).toMatchObject({ message: expect.stringContaining(message), why });
  });
});
