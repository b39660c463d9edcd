/** A mistake in a template is reported in the template's file, at its line and column; an office's own part is honoured. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { lineFinder, positionIn } from '../src/report/position.ts';
import type { Catalog } from '../src/template/catalog.ts';
import { loadCatalog } from '../src/template/load.ts';
import { writeString } from './support/build.ts';
import { codesIn } from './support/cases.ts';
import { filesIn, occasion, readText, templates } from './support/project.ts';
import { layOver } from './support/samples.ts';

const plan = new TextEncoder().encode(readText('examples/mau-don-gian.yaml'));

/** The built-in templates with some replaced by an office's own. */
function withOwn(own: Readonly<Record<string, string>>): Catalog {
  return loadCatalog([...Object.entries(own).map(([name, text]) => ({ name, path: `mau/${name}.hbs`, text })), ...templates.files]);
}

/** Complaints about a template in which `⟦` and `⟧` mark what is to be underlined, and what is expected of it. */
function complain(name: string, marked: string) {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const { diagnostics, document } = compile('ke-hoach.yaml', plan, withOwn({ [name]: text }), occasion);
  const found = diagnostics.map(({ code, file, span }) => {
    const { line, column } = positionIn(lineFinder(text)(span.start), span.start);
    return `${file}:${line}:${column} ${code} ${text.slice(span.start, span.end)}`;
  });
  return { found, document };
}

function expected(name: string, marked: string, code: string): string {
  const before = marked.slice(0, marked.indexOf('⟦'));
  const underlined = marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧'));
  return `mau/${name}.hbs:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')} ${code} ${underlined}`;
}

const ky = 'phan/chu_ky';
const mistakes: readonly (readonly [code: string, what: string, marked: string])[] = [
  ['mau/the_la', 'a tag that does not exist', '<chuc_vu>{{chuc_vu}}</chuc_vu>\n⟦<ho_tem>⟧\n<ho_ten></ho_ten>'],
  ['mau/the_chua_dong', 'a tag left open', '<chuc_vu>{{chuc_vu}}</chuc_vu>\n  ⟦<ho_ten>⟧{{ho_ten}}'],
  ['mau/the_chua_dong', 'a tag closed outside its block', '{{#if ho_ten}}⟦<ho_ten>⟧{{ho_ten}}{{/if}}'],
  ['mau/the_lech', 'a tag closed by another', '<ho_ten>{{ho_ten}}⟦</chuc_vu>⟧'],
  ['mau/the_lech', 'a closing tag alone', '<chuc_vu>{{chuc_vu}}</chuc_vu>\n\n ⟦</ho_ten>⟧'],
  ['mau/the_rong', 'a tag that needs content', '<chuc_vu>{{chuc_vu}}</chuc_vu>\n⟦<ho_ten/>⟧'],
  ['mau/dau_nhon', 'a lone angle bracket', '<chuc_vu>{{chuc_vu}} ⟦<⟧ 5</chuc_vu>'],
  ['mau/gia_tri_tho', 'a raw value', '<chuc_vu>\n  ⟦{{{chuc_vu}}}⟧\n</chuc_vu>'],
  ['mau/gia_tri_trong_the', 'a value inside a tag', '<chuc_vu ⟦{{ho_ten}}⟧></chuc_vu>'],
  ['mau/khong_ho_tro', 'a part with a body', '<chuc_vu>a</chuc_vu>\n⟦{{#> ngay_thang}}b{{/ngay_thang}}⟧'],
  ['mau/ten_la', 'a misspelt value', '<chuc_vu>{{> chu chuc_vu}}</chuc_vu>\n<ho_ten>{{⟦hoten⟧}}</ho_ten>'],
  ['mau/ham_la', 'a helper that does not exist', '<ho_ten>{{⟦hoa⟧ ho_ten}}</ho_ten>'],
  ['mau/khong_in_duoc', 'a list printed as text', '<chuc_vu>{{⟦chuc_vu⟧}}</chuc_vu>'],
  ['mau/ten_la', 'a misspelt condition', '{{#if ⟦co_ho_ten⟧}}<ho_ten>{{ho_ten}}</ho_ten>{{/if}}'],
  ['mau/ten_la', 'a misspelt list', '{{#each ⟦quyen_hans⟧}}<quyen_han>{{this}}</quyen_han>{{/each}}'],
  ['mau/the_sai_cho', 'a tag that may not stand here', '⟦<o_noi_trai⟧/>'],
  ['mau/the_sai_cho', 'the tag of any role in another part', '<chuc_vu>{{> chu chuc_vu}}</chuc_vu>\n⟦<vai_tro⟧>Người ký</vai_tro>'],
  ['mau/the_sai_cho', 'words outside every paragraph', '<chuc_vu>{{> chu chuc_vu}}</chuc_vu>\n⟦Người ký⟧'],
  ['mau/thieu_mau_con', 'a part that does not exist', '<chuc_vu>{{> chu chuc_vu}}</chuc_vu>\n{{> ⟦chu_ky_so⟧}}'],
  ['mau/cu_phap', 'a block left open', '⟦{{#if ho_ten}}<ho_ten>{{ho_ten}}</ho_ten>⟧'],
];

test('the built-in templates have no mistake', () => {
  const { diagnostics } = compile('ke-hoach.yaml', plan, templates, occasion);
  expect(
    diagnostics.filter(({ code }) => code.startsWith('mau/')).map(({ file, message, help }) => `${file}: ${message}; ${help}`),
  ).toEqual([]);
});

describe('a template with', () => {
  test.each(mistakes)('%s: %s', (code, _, marked) => {
    const { found, document } = complain(ky, marked);
    expect(found).toContain(expected(ky, marked, code));
    expect(found.filter((line) => !line.startsWith(`mau/${ky}.hbs:`))).toEqual([]);
    expect(document).toBeUndefined();
  });

  test('several mistakes has them all reported', () => {
    const { found } = complain(ky, '<chuc_vu>{{{chuc_vu}}}</chuc_vu>\n<ho_tem/>\n<ho_ten>{{ho_ten}}');
    expect(found.map((line) => line.split(' ')[1])).toEqual(['mau/gia_tri_tho', 'mau/the_la', 'mau/the_chua_dong']);
  });
});

test('every code of the template stage is shown above', () => {
  const codes = filesIn('src/template', '.ts').flatMap((file) => codesIn(readText(file)));
  expect(codes.length).toBeGreaterThan(0);
  expect([...new Set(codes)].sort()).toEqual([...new Set(mistakes.map(([code]) => code))].sort());
});

describe('an office’s own part', () => {
  async function textWith(own: Readonly<Record<string, string>>): Promise<string> {
    const { document, diagnostics } = compile('ke-hoach.yaml', plan, withOwn(own), occasion);
    if (!document) throw new Error(JSON.stringify(diagnostics));
    return writeString('text', document);
  }

  test('stands in for the built-in one', async () => {
    const text = await textWith({ [ky]: '<chuc_vu>{{> chu chuc_vu}}</chuc_vu><ho_ten>(Đã ký) {{> chu ho_ten}}</ho_ten>' });
    expect(text).toContain('(Đã ký) Nguyễn Minh Sơn');
    expect(text).not.toContain('TM. ỦY BAN NHÂN DÂN');
    expect(text).toContain('KẾ HOẠCH');
  });

  test('may print all roles in its own way, but for those with a part of their own', async () => {
    const text = await textWith({
      'phan/vai_tro': '<vai_tro>\n  {{#if so}}{{so}}) {{/if}}\n  {{> chu chu}}\n</vai_tro>',
      'phan/muc': '<muc>Mục {{so}}</muc>',
    });
    expect(text).toContain('\n1.) Mục đích\n');
    expect(text).toContain('\nMỤC I.\n');
  });

  test('may print a role in its own way', async () => {
    const text = await textWith({ 'phan/muc': '<muc>Mục {{so}} {{> chu chu}}</muc>' });
    expect(text).toContain('MỤC I. MỤC ĐÍCH, YÊU CẦU');
  });

  test.each([
    ['phan/ten_thoi_gian', 'Thời hạn', '+ Thời hạn:', '+ Thời gian:'],
    ['phan/ten_phoi_hop', 'Phối hợp', '+ Phối hợp:', '+ Cơ quan phối hợp:'],
    ['phan/ten_muc_dich_yeu_cau', 'Mục tiêu, yêu cầu', 'I. MỤC TIÊU, YÊU CẦU', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['phan/ten_muc_dich', 'Mục tiêu', '1. Mục tiêu', '1. Mục đích'],
    ['phan/ten_du_thao', 'Sơ thảo', 'SƠ THẢO LẦN 2', 'DỰ THẢO LẦN 2'],
    ['phan/ten_phan_cong', 'Phân công thực hiện', 'III. PHÂN CÔNG THỰC HIỆN', 'III. TỔ CHỨC THỰC HIỆN'],
  ])('may word %s otherwise, and the rules find the same', async (name, words, own, usual) => {
    const typed = new TextEncoder().encode(layOver('du_thao: lần 2\n').text);
    const print = async (files: Catalog) => {
      const { document, diagnostics } = compile('ke-hoach.yaml', typed, files, occasion);
      return { text: document ? await writeString('text', document) : '', diagnostics };
    };
    const [before, after] = [await print(templates), await print(withOwn({ [name]: words }))];
    expect(before.text).toContain(usual);
    expect(after.text).toBe(before.text.replaceAll(usual, own));
    expect(after.diagnostics).toEqual(before.diagnostics);
  });

  test('cannot turn a value into structure', async () => {
    const text = await textWith({ [ky]: '<chuc_vu>{{> chu chuc_vu}}</chuc_vu><ho_ten>{{> chu ho_ten}}&lt;b&gt;</ho_ten>' });
    expect(text).toContain('<b>');
  });
});
