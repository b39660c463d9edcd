/** The styles as Word adds them up: what a role inherits and what it says itself is the decree's look, and a clerk changes it in one place. */
import { describe, expect, test } from 'vitest';
import { type Role, roleNames, styleOf } from '../../src/decree30.ts';
import { followers, gallery, parents } from '../../src/write/docx-roles.ts';
import { stylesXml } from '../../src/write/docx-styles.ts';
import { headingsOf } from '../../src/write/headings.ts';
import { child, childElements, readXml, type XmlElement } from '../support/xml.ts';

const properties = { title: '', subject: '', issuer: '', keywords: [], custom: {} };
const blocks = (['ten_loai', 'muc', 'phu_luc'] as const).map((role) => ({ kind: 'paragraph', role, children: [] }) as const);
const headings = headingsOf({ properties, sections: [{ landscape: false, restart: true, blocks, footer: [] }] });
const written = stylesXml(headings, []);

const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

function stylesIn(xml: string): Map<string, XmlElement> {
  return new Map(childElements(readXml(xml), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
}

/** A property of a role, its own or the nearest parent's, at last the default. */
function effective(xml: string, role: string, group: 'w:pPr' | 'w:rPr', name: string): XmlElement | undefined {
  const styles = stylesIn(xml);
  for (let id: string | undefined = role; id !== undefined; id = value(child(styles.get(id), 'w:basedOn'))) {
    const own = child(child(styles.get(id), group), name);
    if (own) return own;
  }
  const defaults = child(child(child(readXml(xml), 'w:docDefaults'), `${group}Default`), group);
  return child(defaults, name);
}

const size = (xml: string, role: string): number => Number(value(effective(xml, role, 'w:rPr', 'w:sz'))) / 2;
const isOn = (role: Role, group: 'w:pPr' | 'w:rPr', name: string): boolean => {
  const element = effective(written, role, group, name);
  return element !== undefined && value(element) !== '0';
};

describe('a style with what it inherits', () => {
  test.each(roleNames)('%s looks as the decree has it', (role) => {
    const style = styleOf(role);
    const spacing = effective(written, role, 'w:pPr', 'w:spacing')?.attributes ?? {};
    const indent = effective(written, role, 'w:pPr', 'w:ind')?.attributes ?? {};
    expect({
      size: size(written, role),
      bold: isOn(role, 'w:rPr', 'w:b'),
      italic: isOn(role, 'w:rPr', 'w:i'),
      red: isOn(role, 'w:rPr', 'w:color'),
      align: value(effective(written, role, 'w:pPr', 'w:jc')) ?? 'left',
      keepNext: isOn(role, 'w:pPr', 'w:keepNext'),
      before: Number(spacing['w:before']) / 20,
      after: Number(spacing['w:after']) / 20,
      firstLine: Number(indent['w:firstLine'] ?? 0),
      leader: isOn(role, 'w:pPr', 'w:tabs'),
      bordered: isOn(role, 'w:pPr', 'w:pBdr'),
    }).toEqual({
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      red: style.red === true,
      align: style.align === 'justify' ? 'both' : style.align,
      keepNext: style.keepNext,
      before: style.before,
      after: style.after,
      firstLine: Math.round((style.firstLine * 1440) / 25.4),
      leader: style.leader === true,
      bordered: style.boxed === true || style.overline === true,
    });
  });

  test('the body is made 13 pt by one change, and nothing else with it', () => {
    const smaller = written.replace(/(w:styleId="noi_dung">.*?<\/w:pPr>)/u, '$1<w:rPr><w:sz w:val="26"/></w:rPr>');
    const changed = roleNames.filter((role) => size(smaller, role) !== size(written, role));
    const body = roleNames.filter((role) => role === 'noi_dung' || (parents[role] === 'noi_dung' && styleOf(role).size === 14));
    expect(changed).toEqual(body);
    expect(changed).toEqual(expect.arrayContaining(['can_cu', 'dieu', 'muc', 'tieu_de_khoan', 'khoan', 'diem', 'gach', 'cong']));
  });

  test('every role that looks like the body inherits from it', () => {
    const alike = roleNames.filter((role) => styleOf(role).firstLine === styleOf('noi_dung').firstLine && role !== 'noi_dung');
    expect(alike.filter((role) => parents[role] !== 'noi_dung')).toEqual([]);
  });

  test('every cell that looks like a cell inherits from one', () => {
    const cells = roleNames.filter((role) => role.startsWith('o_') && role !== 'o_trai');
    expect(cells.filter((role) => parents[role] !== 'o_trai')).toEqual([]);
  });

  test('no name has a comma: Word takes what follows for another name', () => {
    expect(roleNames.filter((role) => styleOf(role).name.includes(','))).toEqual([]);
  });

  test('font and language stand once', () => {
    expect(written.match(/<w:rFonts /gu)).toHaveLength(1);
    expect(written.match(/<w:lang /gu)).toHaveLength(1);
  });
});

describe('what a clerk is shown', () => {
  const styles = [...stylesIn(written).values()];
  const priority = (style: XmlElement) => Number(value(child(style, 'w:uiPriority')));

  test('the gallery, in its order, and nothing else', () => {
    const shown = styles.filter((style) => child(style, 'w:qFormat')).sort((a, b) => priority(a) - priority(b));
    expect(shown.map((style) => style.attributes['w:styleId'])).toEqual(gallery);
    expect(styles.filter((style) => Number.isNaN(priority(style)))).toEqual([]);
  });

  test('headings are Word’s own, with our names beside', () => {
    const named = styles.map((style) => [value(child(style, 'w:name')) ?? '', value(child(style, 'w:aliases')), style] as const);
    expect(named.filter(([name]) => name.startsWith('heading')).map(([name, alias]) => `${name}: ${alias}`)).toEqual([
      'heading 2: Mục',
      'heading 3: Khoản có tiêu đề',
      'heading 4: Tiêu đề cấp 3',
      'heading 5: Tiêu đề cấp 4',
      'heading 6: Tiêu đề cấp 5',
      'heading 1: Phụ lục',
    ]);
    const builtIn = named.filter(([name]) => /^(?:heading \d|Normal.*|Default Paragraph Font|footnote .*|Table Grid)$/u.test(name));
    const custom = styles.filter((style) => style.attributes['w:customStyle'] === '1');
    expect(custom.length + builtIn.length).toBe(styles.length);
  });

  test.each([
    ['muc', 'noi_dung'],
    ['tieu_de_khoan', 'noi_dung'],
    ['noi_nhan', 'noi_nhan_muc'],
    ['chuc_vu', 'ho_ten'],
    ['phu_luc', 'ten_phu_luc'],
    ['ten_phu_luc', 'noi_dung'],
  ] as const)('Enter after %s begins %s', (role, next) => {
    expect(value(child(stylesIn(written).get(role), 'w:next'))).toBe(next);
  });

  test('no heading goes on as a heading', () => {
    const endless = [...headings.keys()].filter((role) => followers[role] === undefined);
    expect(endless).toEqual([]);
  });
});

test('a table that a clerk inserts has air beside its text', () => {
  const margins = child(child(stylesIn(written).get('TableNormal'), 'w:tblPr'), 'w:tblCellMar');
  expect(childElements(margins ?? { name: '', attributes: {}, children: [] }).map(({ attributes }) => Number(attributes['w:w']))).toEqual([
    0, 85, 0, 85,
  ]);
});
