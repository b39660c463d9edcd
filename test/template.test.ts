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
  return loadCatalog([
    ...Object.entries(own).map(([name, text]) => ({ name, path: `mau/${name}.hbs`, text, builtIn: false })),
    ...templates.files,
  ]);
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
  ['mau/the_sai_cho', 'a tag that may not stand here', '⟦<o_noi_trai/>⟧'],
  ['mau/the_sai_cho', 'the tag of any role in another part', '<chuc_vu>{{> chu chuc_vu}}</chuc_vu>\n⟦<vai_tro>⟧Người ký</vai_tro>'],
  ['mau/the_sai_cho', 'words outside every paragraph', '<chuc_vu>{{> chu chuc_vu}}</chuc_vu>\n⟦Người ký⟧'],
  ['mau/thieu_mau_con', 'a part that does not exist', '<chuc_vu>{{> chu chuc_vu}}</chuc_vu>\n{{> ⟦chu_ky_so⟧}}'],
  ['mau/the_sai_cho', 'a value outside every paragraph', '<chuc_vu>x</chuc_vu>\n  ⟦{{@root.nam}}⟧'],
  ['mau/the_sai_cho', 'a cell without a paragraph', '<bang><dong><o>⟦x⟧</o></dong></bang>'],
  ['mau/the_sai_cho', 'a table without rows', '<bang>⟦</bang>⟧'],
  [
    'mau/the_sai_cho',
    'rows of different length',
    '<bang><dong><o><o_trai>x</o_trai></o></dong><dong><o><o_trai>x</o_trai></o><o_noi_trai/></dong>⟦</bang>⟧',
  ],
  ['mau/the_sai_cho', 'a width that is no number', '<bang><be_rong>rộng⟦</be_rong>⟧<dong><o><o_trai>x</o_trai></o></dong></bang>'],
  ['mau/the_sai_cho', 'a footnote in a footnote', '<chuc_vu><cuoc_chu>a⟦<cuoc_chu>⟧b</cuoc_chu></cuoc_chu></chuc_vu>'],
  ['mau/ten_la', 'a part of what is text', '<chuc_vu>\n⟦{{@root.nam.length}}⟧</chuc_vu>'],
  ['mau/ten_la', 'a name inside text', '{{#with @root.nam}}<chuc_vu>⟦{{x}}⟧</chuc_vu>{{/with}}'],
  ['mau/ten_la', 'a name of the machine’s', '<chuc_vu>{{⟦toString⟧}}</chuc_vu>'],
  ['mau/ten_la', 'a name of the machine’s', '<chuc_vu>{{⟦constructor⟧}}</chuc_vu>'],
  ['mau/ten_la', 'a name of the machine’s', '<chuc_vu>{{⟦__proto__⟧}}</chuc_vu>'],
  ['mau/ten_la', 'a name of Handlebars’', '<chuc_vu>{{⟦helperMissing⟧}}</chuc_vu>'],
  ['mau/ten_la', 'a length that a mapping lacks', '<chuc_vu>{{⟦length⟧}}</chuc_vu>'],
  ['mau/ham_la', 'a helper of Handlebars’', '<chuc_vu>{{⟦lookup⟧ this "x"}}</chuc_vu>'],
  ['mau/ham_la', 'a message to the terminal', '<chuc_vu>{{⟦log⟧ "x"}}</chuc_vu>'],
  ['mau/khong_ho_tro', 'a helper without its argument', '<chuc_vu>⟦{{de_trong}}⟧</chuc_vu>'],
  ['mau/khong_ho_tro', 'a helper with a wrong argument', '<chuc_vu>\n ⟦{{de_trong "sai"}}⟧</chuc_vu>'],
  ['mau/khong_ho_tro', 'a helper with too much', '<chuc_vu>⟦{{de_trong "so" x=1}}⟧</chuc_vu>'],
  ['mau/khong_ho_tro', 'more steps up than there are', '<chuc_vu>{{⟦../../../x⟧}}</chuc_vu>'],
  ['mau/khong_ho_tro', 'names for the items of a list', '⟦{{#each quyen_han⟧ as |q i|}}<chuc_vu>{{i}}</chuc_vu>{{/each}}'],
  ['mau/khong_ho_tro', 'a block without its name', '⟦{{#if⟧}}<chuc_vu>x</chuc_vu>{{/if}}'],
  ['mau/khong_ho_tro', 'a block used as a value', '<chuc_vu>⟦{{if chuc_vu}}⟧</chuc_vu>'],
  ['mau/khong_ho_tro', 'a value used as a block', '{{#⟦chuc_vu⟧}}<chuc_vu>x</chuc_vu>{{/chuc_vu}}'],
  ['mau/khong_ho_tro', 'a misspelt block', '{{#⟦eech⟧ quyen_han}}<chuc_vu>x</chuc_vu>{{/eech}}'],
  ['mau/khong_ho_tro', 'a turned value', '{{^⟦chuc_vu⟧}}<chuc_vu>x</chuc_vu>{{/chuc_vu}}'],
  ['mau/khong_ho_tro', 'the body of a part', '<chuc_vu>{{⟦@partial-block⟧}}</chuc_vu>'],
  ['mau/khong_ho_tro', 'a literal', '<chuc_vu>{{⟦"x"⟧}}</chuc_vu>'],
  ['mau/khong_ho_tro', 'a value for a part by name', '⟦{{> chu x=1}}⟧'],
  ['mau/khong_in_duoc', 'everything', '<chuc_vu>{{⟦this⟧}}</chuc_vu>'],
  ['mau/khong_in_duoc', 'a loop over text', '<chuc_vu>⟦{{#each @root.nam}}x{{/each}}⟧</chuc_vu>'],
  ['mau/khong_in_duoc', 'a part that cannot print what it is given', '<chuc_vu>⟦{{> chu @root.noi_dung}}⟧</chuc_vu>'],
  ['mau/khong_in_duoc', 'a part that the plan does not name', '<chuc_vu>⟦{{> (lookup @root "nam")}}⟧</chuc_vu>'],
  ['mau/thieu_mau_con', 'the body of a part', '{{> ⟦@partial-block⟧}}'],
  ['mau/qua_nhieu', 'itself inside', '<chuc_vu>x</chuc_vu>\n⟦{{> chu_ky}}⟧'],
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

describe('the template of the whole document with', () => {
  const whole: readonly (readonly [code: string, what: string, marked: string])[] = [
    ['mau/the_sai_cho', 'nothing', '⟦⟧'],
    ['mau/the_sai_cho', 'nothing but a remark', '⟦⟧{{! Kế hoạch }}\n'],
    ['mau/the_sai_cho', 'words alone', '⟦Kế hoạch⟧\n'],
    ['mau/the_sai_cho', 'blocks where rows stand', '<trang_doc><dau_trang>⟦{{> cac_khoi noi_dung}}⟧</dau_trang></trang_doc>'],
    [
      'mau/khong_in_duoc',
      'each block given to a part for lists',
      '<trang_doc>{{#each noi_dung}}⟦{{> cac_khoi this}}⟧{{/each}}</trang_doc>',
    ],
    ['mau/qua_nhieu', 'itself inside', '<trang_doc>⟦{{> ke_hoach}}⟧</trang_doc>'],
  ];
  test.each(whole)('%s: %s', (code, _, marked) => {
    expect(complain('ke_hoach', marked).found).toEqual(
      [expected('ke_hoach', marked, code).trimEnd()].map((line) => expect.stringContaining(line)),
    );
  });

  test('loops in loops is stopped in time', () => {
    const deep = (depth: number): string =>
      depth === 0 ? '<noi_dung>a</noi_dung>' : `{{#each @root.noi_dung}}${deep(depth - 1)}{{/each}}`;
    const { found } = complain('ke_hoach', `<trang_doc>${deep(8)}</trang_doc>`);
    expect(found).toEqual([expect.stringMatching(/^mau\/ke_hoach\.hbs:1:\d+ mau\/qua_nhieu /u)]);
  });

  test('a part of the plan left out says which, and prints the rest', () => {
    const { found, document } = complain(
      'ke_hoach',
      '<trang_doc>{{> dau_van_ban}}{{> ten_van_ban}}{{> cac_khoi noi_dung}}{{> cuoi_van_ban}}</trang_doc>',
    );
    expect(found.map((line) => line.trim())).toEqual(['mau/ke_hoach.hbs:1:1 mau/bo_sot', 'mau/ke_hoach.hbs:1:1 mau/bo_sot']);
    expect(document).toBeDefined();
  });
});

test('every code of the template stage is shown above', () => {
  const codes = filesIn('src/template', '.ts').flatMap((file) => codesIn(readText(file)));
  expect(codes.length).toBeGreaterThan(0);
  expect([...new Set(codes)].sort()).toEqual([...new Set(['mau/bo_sot', ...mistakes.map(([code]) => code)])].sort());
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
