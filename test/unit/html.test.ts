import { describe, expect, test } from 'vitest';
import { type Role, roleNames } from '../../src/decree30.ts';
import type { Block, Cell, Document, Inline, Paragraph, Section } from '../../src/document.ts';
import { writeHtml } from '../../src/write/html.ts';

const text = (content: string, marks: { bold?: boolean; italic?: boolean } = {}): Inline => ({
  kind: 'text',
  text: content,
  bold: marks.bold ?? false,
  italic: marks.italic ?? false,
});
const footnote = (...children: Inline[]): Inline => ({ kind: 'footnote', children });
const paragraph = (role: Role, ...children: (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  role,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const cell = (columnSpan: number, rowSpan: number, ...children: Paragraph[]): Cell => ({ columnSpan, rowSpan, children });
const section = (...blocks: Block[]): Section => ({ landscape: false, restart: true, blocks, footer: [] });

const properties: Document['properties'] = {
  title: 'Kế hoạch “A & B” <năm>',
  subject: 'Nói "có"',
  issuer: "Sở 'X'",
  keywords: ['Kế hoạch', 'KH'],
  custom: { ruleset: 'nd30-2020' },
};

async function page(...sections: Section[]): Promise<string> {
  return new TextDecoder().decode(await writeHtml({ properties, sections }));
}

/** What stands between <section> and </section> of the only section. */
async function body(...blocks: Block[]): Promise<string> {
  return (await page(section(...blocks))).split('<section class="trang_doc so_1">\n')[1]?.split('\n</section>')[0] ?? '';
}

describe('the page', () => {
  test('says what it is, with every property escaped', async () => {
    const html = await page(section(paragraph('noi_dung', 'x')));
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n')).toBe(true);
    expect(html).toContain('<title>Kế hoạch “A &amp; B” &lt;năm&gt;</title>');
    expect(html).toContain('<meta name="description" content="Nói &quot;có&quot;">');
    expect(html).toContain('<meta name="author" content="Sở &#39;X&#39;">');
    expect(html).toContain('<meta name="keywords" content="Kế hoạch, KH">');
    expect(html).toContain('<meta name="ruleset" content="nd30-2020">');
    expect(html.endsWith('</section>\n</body>\n</html>\n')).toBe(true);
  });

  test('needs nothing from elsewhere and runs nothing', async () => {
    const html = await page(section(paragraph('noi_dung', 'x')));
    expect(html).not.toMatch(/https?:|url\(|@import|<script|<link|src=/u);
  });

  test('has a class for every role, with the figures of the decree', async () => {
    const html = await page(section(paragraph('noi_dung', 'x')));
    for (const role of roleNames) expect(html).toContain(`\n.${role} {`);
    expect(html).toContain('\n.noi_dung { margin-top: 6pt; text-align: justify; text-indent: 12.7mm; font-size: 14pt; }');
    expect(html).toContain('\n.quoc_hieu { text-align: center; font-size: 13pt; font-weight: bold; }');
    expect(html).toContain('@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;');
    expect(html).toContain('@page trang_ngang_1 { size: 297mm 210mm; ');
  });

  test('puts each section on sheets of its own; each numbering is marked', async () => {
    const blocks = [paragraph('noi_dung', 'x')];
    const html = await page(
      { landscape: false, restart: true, blocks, footer: [] },
      { landscape: true, restart: false, blocks, footer: [] },
      { landscape: true, restart: true, blocks, footer: [] },
      { landscape: false, restart: false, blocks, footer: [] },
    );
    expect(html.match(/<section .*>/gu)).toEqual([
      '<section class="trang_doc so_1">',
      '<section class="trang_ngang so_1">',
      '<section class="trang_ngang so_2">',
      '<section class="trang_doc so_2">',
    ]);
  });

  test('is the same every time', async () => {
    const sections = [section(paragraph('noi_dung', 'a', footnote(text('b'))))];
    expect(await page(...sections)).toBe(await page(...sections));
  });
});

describe('paragraphs', () => {
  test('escape their text', async () => {
    expect(await body(paragraph('noi_dung', `<b>&amp; "a" 'b'</b>`))).toBe(
      '<p class="noi_dung">&lt;b&gt;&amp;amp; &quot;a&quot; &#39;b&#39;&lt;/b&gt;</p>',
    );
  });

  test('bold, italic and line breaks', async () => {
    const marked = [text('a', { bold: true }), text('b', { italic: true }), text('c', { bold: true, italic: true })];
    expect(await body(paragraph('gach', '- ', ...marked, { kind: 'break' }, 'd'))).toBe(
      '<p class="gach">- <b>a</b><i>b</i><b><i>c</i></b><br>d</p>',
    );
  });

  test('capitals are the tree’s: text stands as it is', async () => {
    expect(await body(paragraph('ten_loai', 'Kế hoạch'))).toContain('>Kế hoạch</p>');
  });

  test('a role with an outline level is a heading', async () => {
    expect(await body(paragraph('ten_loai', 'KẾ HOẠCH'), paragraph('muc', 'I. MỤC ĐÍCH'))).toBe(
      '<p class="ten_loai" role="heading" aria-level="1">KẾ HOẠCH</p>\n<p class="muc" role="heading" aria-level="2">I. MỤC ĐÍCH</p>',
    );
  });

  test('no space is lost, and a single one is left to justify', async () => {
    const runs = [text(' a  b c\u00a0d'), text(' e ', { bold: true }), text(' f\tg')];
    expect(await body(paragraph('noi_dung', ...runs))).toBe(
      '<p class="noi_dung"><span class="khoang"> </span>a<span class="khoang">  </span>b c&nbsp;d<b> e </b>' +
        '<span class="khoang"> </span>f<span class="khoang">\t</span>g</p>',
    );
  });

  test('an empty one stays', async () => {
    expect(await body(paragraph('noi_dung'))).toBe('<p class="noi_dung"></p>');
  });
});

describe('other blocks', () => {
  test('a drawn line is as long as the words above ask', async () => {
    expect(await body(paragraph('tieu_ngu', 'Độc lập - Tự do - Hạnh phúc'), { kind: 'drawnLine' })).toBe(
      '<p class="tieu_ngu">Độc lập&nbsp;- Tự do&nbsp;- Hạnh phúc</p>\n<hr class="duong_ke" style="width: 60.46mm">',
    );
  });

  test('a page break', async () => {
    expect(await body(paragraph('noi_dung', 'a'), { kind: 'pageBreak' }, paragraph('noi_dung', 'b'))).toContain(
      '</p>\n<hr class="sang_trang">\n<p',
    );
  });

  test('head columns: the right one holds the Quốc hiệu on one line', async () => {
    const left = [paragraph('co_quan_ban_hanh', 'SỞ NỘI VỤ')];
    const right = [paragraph('quoc_hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')];
    expect(await body({ kind: 'columns', place: 'dau', rows: [{ left, right }] })).toBe(
      [
        '<table class="dau_trang" role="presentation">',
        '<colgroup><col style="width: 41.11%"><col style="width: 58.89%"></colgroup>',
        '<tr>',
        '<td>',
        '<p class="co_quan_ban_hanh">SỞ NỘI VỤ</p>',
        '</td>',
        '<td>',
        '<p class="quoc_hieu">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>',
        '</td>',
        '</tr>',
        '</table>',
      ].join('\n'),
    );
  });

  test('end columns keep the paragraphs before them', async () => {
    const html = await body(paragraph('noi_dung', 'Một.'), paragraph('noi_dung', 'Hai.'), paragraph('noi_dung', 'Ba./.'), {
      kind: 'columns',
      place: 'cuoi',
      rows: [{ left: [paragraph('noi_nhan', 'Nơi nhận:')], right: [paragraph('ho_ten', 'Nguyễn Văn A')] }],
    });
    expect(html).toContain('<p class="noi_dung">Một.</p>\n<p class="noi_dung giu">Hai.</p>\n<p class="noi_dung giu">Ba./.</p>\n');
    expect(html).toContain('<table class="cuoi_trang" role="presentation">\n<colgroup><col style="width: 50%"><col style="width: 50%">');
  });

  test('a table with spans, a group row and a head', async () => {
    const html = await body(paragraph('ten_bang', 'Bảng'), {
      kind: 'table',
      widths: [],
      head: [
        { height: 0, cells: [cell(1, 2, paragraph('o_dau', 'TT')), cell(2, 1, paragraph('o_dau', 'Cơ quan'))] },
        { height: 0, cells: [cell(1, 1, paragraph('o_dau', 'A')), cell(1, 1, paragraph('o_dau', 'B'))] },
      ],
      rows: [
        { height: 0, cells: [cell(3, 1, paragraph('o_nhom', 'I. Nhóm'))] },
        { height: 0, cells: [cell(1, 1, paragraph('o_giua', '1')), cell(2, 1, paragraph('o_trai', '- x'), paragraph('o_trai', '- y'))] },
      ],
    });
    const lines = html.split('\n');
    expect(lines[0]).toBe('<p class="ten_bang truoc_bang">Bảng</p>');
    const widths = [...(lines[3] ?? '').matchAll(/width: ([0-9.]+)mm/gu)].map((match) => Number(match[1]));
    expect(widths).toHaveLength(3);
    const whole = widths.reduce((a, b) => a + b);
    expect(whole).toBeLessThanOrEqual(165);
    expect(whole).toBeGreaterThan(164.6);
    expect([...lines.slice(1, 3), ...lines.slice(4)]).toEqual([
      '<div class="cuon">',
      '<table class="bang">',
      '<thead>',
      '<tr>',
      '<th scope="col" rowspan="2"><p class="o_dau">TT</p></th>',
      '<th scope="colgroup" colspan="2"><p class="o_dau">Cơ quan</p></th>',
      '</tr>',
      '<tr>',
      '<th scope="col"><p class="o_dau">A</p></th>',
      '<th scope="col"><p class="o_dau">B</p></th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr class="giu">',
      '<td colspan="3"><p class="o_nhom">I. Nhóm</p></td>',
      '</tr>',
      '<tr>',
      '<td><p class="o_giua">1</p></td>',
      '<td colspan="2"><p class="o_trai">- x</p><p class="o_trai">- y</p></td>',
      '</tr>',
      '</tbody>',
      '</table>',
      '</div>',
    ]);
  });

  test('a table without a head has no thead', async () => {
    expect(
      await body({ kind: 'table', widths: [], head: [], rows: [{ height: 0, cells: [cell(1, 1, paragraph('o_trai', 'x'))] }] }),
    ).not.toContain('thead');
  });
});

describe('footnotes', () => {
  test('stand at the end of their section, numbered through the document, linked both ways', async () => {
    const html = await page(
      section(paragraph('noi_dung', 'a', footnote(text('b & c')), '.')),
      section(paragraph('noi_dung', 'd', footnote(text('e'), footnote(text('f'))))),
    );
    expect(html).toContain(
      '<p class="noi_dung">a<sup id="dau_cuoc_chu_1"><a href="#cuoc_chu_1" role="doc-noteref">1</a></sup>.</p>\n<div class="cuoc_chu">\n' +
        '<p class="chu_thich" id="cuoc_chu_1"><sup><a href="#dau_cuoc_chu_1">1</a></sup> b &amp; c</p>\n</div>\n</section>',
    );
    expect(html).toContain(
      '<p class="chu_thich" id="cuoc_chu_2"><sup><a href="#dau_cuoc_chu_2">2</a></sup> e<sup id="dau_cuoc_chu_3">' +
        '<a href="#cuoc_chu_3" role="doc-noteref">3</a></sup></p>\n' +
        '<p class="chu_thich" id="cuoc_chu_3"><sup><a href="#dau_cuoc_chu_3">3</a></sup> f</p>\n</div>',
    );
  });
});
