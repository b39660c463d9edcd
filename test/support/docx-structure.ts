/** What Word or a clerk trips over and the Open XML SDK lets pass. Each check says what is wrong, or nothing. */
import { posix } from 'node:path';
import { page, roleNames, styleOf } from '../../src/decree30.ts';
import { type DocxFile, ownerOf, paragraphText, styleId } from './docx-file.ts';
import { child, childElements, descendants, textOf, type XmlElement } from './xml.ts';

type Check = (file: DocxFile) => string[];

/** Everything wrong with a file, each line opening with the name of its check. */
export function structureProblems(file: DocxFile): string[] {
  return Object.entries(checks).flatMap(([name, check]) => check(file).map((problem) => `${name}: ${problem}`));
}

const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];
const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !/^(?:0|false|off)$/u.test(value(element) ?? '');
const width = (element: XmlElement | undefined): number => Number(element?.attributes['w:w'] ?? Number.NaN);
const all = (file: DocxFile, ...names: readonly string[]) =>
  file.stories.flatMap((part) => descendants(file.xml(part), ...names).map((element) => ({ part, element })));
const body = (file: DocxFile, ...names: readonly string[]) => descendants(file.xml('word/document.xml'), ...names);

const checks: Readonly<Record<string, Check>> = {
  relationships(file) {
    return Object.keys(file.parts)
      .filter((name) => name.endsWith('.rels'))
      .flatMap((rels) => {
        const { part, folder } = ownerOf(rels);
        const links = childElements(file.xml(rels), 'Relationship').map(({ attributes }) => attributes);
        const targets = links.filter((link) => link['TargetMode'] !== 'External').map((link) => link['Target'] ?? '');
        const missing = targets
          .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(folder, target)))
          .filter((target) => !(target in file.parts));
        const used = file.stories.includes(part)
          ? [...(file.parts[part] ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/gu)].map(([, id]) => id ?? '')
          : [];
        const ids = links.map((link) => link['Id'] ?? '');
        return [
          ...missing.map((target) => `${rels} leads to ${target}, which is not there`),
          ...repeated(ids).map((id) => `${rels} has ${id} twice`),
          ...used.filter((id) => !ids.includes(id)).map((id) => `${part} uses ${id}, which ${rels} does not have`),
        ];
      });
  },

  contentTypes(file) {
    const types = childElements(file.xml('[Content_Types].xml'));
    const named = types.flatMap(({ attributes }) => attributes['PartName'] ?? []);
    const extensions = types.flatMap(({ attributes }) => attributes['Extension'] ?? []);
    const parts = Object.keys(file.parts).filter((name) => name !== '[Content_Types].xml');
    return [
      ...parts.filter((name) => !named.includes(`/${name}`) && !extensions.includes(name.split('.').at(-1) ?? '')),
      ...parts.filter((name) => name.startsWith('word/') && name.endsWith('.xml') && !named.includes(`/${name}`)),
      ...named.filter((name) => !(name.slice(1) in file.parts)),
    ];
  },

  /** Word refuses a cell that does not end with a paragraph. */
  cells: (file) =>
    all(file, 'w:tc').flatMap(({ part, element }) =>
      childElements(element).at(-1)?.name === 'w:p' ? [] : [`${part}: a cell does not end with a paragraph`],
    ),

  /** Word makes one table of two that no paragraph parts. */
  apart: (file) =>
    all(file, 'w:body', 'w:tc').flatMap(({ part, element }) => {
      const names = childElements(element).map(({ name }) => name);
      return names.some((name, index) => name === 'w:tbl' && names[index + 1] === name) ? [`${part}: a table right under another`] : [];
    }),

  /** Google Docs and Pages keep widths only when grid, cells and table agree, in twips. */
  widths: (file) =>
    all(file, 'w:tbl').flatMap(({ element }, index) => tableWidths(element).map((problem) => `table ${index + 1}: ${problem}`)),

  ids(file) {
    const ids = (name: string, attribute: string) =>
      repeated(all(file, name).map(({ part, element }) => `${name} ${part} ${element.attributes[attribute]}`));
    return [...ids('w:bookmarkStart', 'w:id'), ...ids('wp:docPr', 'id'), ...ids('w:footnote', 'w:id')];
  },

  fonts(file) {
    const styles = file.xml('word/styles.xml');
    const wrong = descendants(styles, 'w:rFonts').filter(
      ({ attributes }) =>
        ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'].some((slot) => attributes[slot] !== page.font) || Object.keys(attributes).length !== 4,
    );
    return [
      ...wrong.map(({ attributes }) => JSON.stringify(attributes)),
      ...(descendants(child(styles, 'w:docDefaults') ?? styles, 'w:rFonts').length === 1 ? [] : ['no default font']),
      ...childElements(styles, 'w:style')
        .filter((style) => descendants(style, 'w:rFonts', 'w:lang').length > 0)
        .map((style) => `${style.attributes['w:styleId']} names a font or language of its own`),
      ...all(file, 'w:rFonts').map(({ part }) => `${part} names a font`),
    ];
  },

  language(file) {
    const languages = [...descendants(file.xml('word/styles.xml'), 'w:lang'), ...all(file, 'w:lang').map(({ element }) => element)];
    const wrong = languages.filter((element) => value(element) !== page.language);
    return languages.length === 0 ? ['no language'] : wrong.map((element) => String(value(element)));
  },

  /** Named styles only: a clerk restyles the whole document in one place. */
  formatting(file) {
    const allowed = { 'w:rPr': ['w:rStyle'], 'w:pPr': ['w:pStyle', 'w:sectPr'] } as const;
    const written = all(file, 'w:footnote', 'w:endnote').filter(({ element }) => element.attributes['w:type'] !== undefined);
    const made = new Set(written.flatMap(({ element }) => descendants(element, 'w:rPr', 'w:pPr')));
    return all(file, 'w:rPr', 'w:pPr')
      .filter(({ element }) => !made.has(element))
      .flatMap(({ part, element }) => {
        const known: readonly string[] = allowed[element.name as keyof typeof allowed];
        return childElements(element)
          .filter(({ name }) => !known.includes(name))
          .map(({ name }) => `${part}: ${element.name} has ${name}`);
      });
  },

  styles(file) {
    const styles = childElements(file.xml('word/styles.xml'), 'w:style');
    const ids = styles.map(({ attributes }) => attributes['w:styleId'] ?? '');
    const used = all(file, 'w:pStyle', 'w:rStyle', 'w:tblStyle').map(({ part, element }) => ({ part, id: value(element) ?? '' }));
    const parents = styles.flatMap((style) => value(child(style, 'w:basedOn')) ?? []);
    return [
      ...[
        ...new Set(used.filter(({ id }) => !ids.includes(id)).map(({ part, id }) => `${part} uses ${id}, which styles.xml does not have`)),
      ],
      ...parents.filter((id) => !ids.includes(id)).map((id) => `a style is based on ${id}`),
      ...repeated(ids).map((id) => `${id} twice`),
      ...repeated(styles.map((style) => `${style.attributes['w:type']} ${value(child(style, 'w:name'))}`)).map(
        (name) => `the name “${name}” twice`,
      ),
    ];
  },

  /** No gap is made of an empty paragraph. */
  emptyParagraphs(file) {
    const inCells = new Set(
      body(file, 'w:tc').flatMap((cell) => (childElements(cell, 'w:p').length === 1 ? childElements(cell, 'w:p') : [])),
    );
    return body(file, 'w:p')
      .filter((paragraph) => paragraphText(paragraph).trim() === '' && descendants(paragraph, 'w:footnoteReference').length === 0)
      .filter((paragraph) => !/^(?:duong_ke(?:_|$)|dong_cham(?:_|$)|ngat_phan(?:_|$))/u.test(styleId(paragraph)) && !inCells.has(paragraph))
      .map((paragraph) => `an empty paragraph in style ${styleId(paragraph)}`);
  },

  /** A heading has its level, Word's own name for it or that of a parent, and no level is left out above it. */
  headings(file) {
    const styles = childElements(file.xml('word/styles.xml'), 'w:style');
    const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
    const outlined = roleNames.filter((role) => styleOf(role).outline !== undefined);
    const levelOf = (role: string) => Number(value(child(child(byId.get(role), 'w:pPr'), 'w:outlineLvl')) ?? Number.NaN) + 1;
    const ownName = (id: string): string => value(child(byId.get(id), 'w:name')) ?? '';
    const nameOf = (role: string) =>
      /^heading/u.test(ownName(role)) ? ownName(role) : ownName(value(child(byId.get(role), 'w:basedOn')) ?? '');
    const used = new Set(body(file, 'w:p').map(styleId));
    const levels = outlined.filter((role) => used.has(role)).map(levelOf);
    return [
      ...outlined.filter((role) => Number.isNaN(levelOf(role))).map((role) => `${role} has no outline level`),
      ...outlined
        .filter((role) => used.has(role) && nameOf(role) !== `heading ${levelOf(role)}`)
        .map((role) => `${role} at level ${levelOf(role)} is “${nameOf(role)}”`),
      ...levels.filter((level) => level > 1 && !levels.includes(level - 1)).map((level) => `level ${level} has none above it`),
    ];
  },

  tables: (file) =>
    body(file, 'w:tbl').flatMap((table) => {
      const rows = childElements(table, 'w:tr');
      const property = (row: XmlElement, name: string) => isOn(child(child(row, 'w:trPr'), name));
      const heads = rows.map((row) => property(row, 'w:tblHeader'));
      const look = child(child(table, 'w:tblPr'), 'w:tblLook')?.attributes['w:firstRow'];
      return [
        ...rows
          .filter(
            (row, index) =>
              !property(row, 'w:cantSplit') && !fillsPage(table) && !(styleId(table) === 'cuoi_trang' && index === rows.length - 1),
          )
          .map(() => 'a row may split'),
        ...(heads.lastIndexOf(true) >= 0 && heads.indexOf(false) >= 0 && heads.indexOf(false) < heads.lastIndexOf(true)
          ? ['a head row under other rows']
          : []),
        ...(styleId(table) === 'bang' && (!heads[0] || !/^(?:1|true|on)$/u.test(look ?? '')) ? ['the head is not repeated'] : []),
        ...(styleId(table) === 'bang' && (value(child(child(table, 'w:tblPr'), 'w:tblCaption')) ?? '') === '' ? ['no title'] : []),
      ];
    }),

  /** Rules are drawn, neither underlined nor typed. */
  rules(file) {
    const underlined = [
      ...all(file, 'w:u').map(({ part }) => part),
      ...descendants(file.xml('word/styles.xml'), 'w:u').map(() => 'styles.xml'),
    ];
    return [
      ...underlined.map((part) => `${part} underlines`),
      ...body(file, 'w:p')
        .map(paragraphText)
        .filter((text) => /^[\s_\-–—=.]*_{3}[\s_\-–—=.]*$/u.test(text))
        .map((text) => `a rule is typed: ${text}`),
    ];
  },

  properties(file) {
    const custom = childElements(file.xml('docProps/custom.xml'), 'property').map(({ attributes }) => attributes['name'] ?? '');
    const core = childElements(file.xml('docProps/core.xml'));
    return [
      ...['ruleset', 'tdkt', 'ke_hoach_sha256']
        .filter((name) => !custom.includes(name))
        .map((name) => `custom property ${name} is missing`),
      ...['dc:title', 'dc:subject', 'dc:creator']
        .filter((name) => !core.some((each) => each.name === name && each.children.join('').trim() !== ''))
        .map((name) => `${name} is missing`),
      ...core.filter(({ name }) => /^dcterms:/u.test(name)).map(({ name }) => `${name} tells the time`),
    ];
  },

  sections(file) {
    return body(file, 'w:sectPr').flatMap((section, index) => {
      const size = child(section, 'w:pgSz')?.attributes ?? {};
      const landscape = size['w:orient'] === 'landscape';
      const wide = Number(size['w:w']) > Number(size['w:h']);
      const restarts = child(section, 'w:pgNumType')?.attributes['w:start'];
      const titled = isOn(child(section, 'w:titlePg'));
      return [
        ...(landscape === wide ? [] : [`section ${index + 1} turns its page the wrong way`]),
        ...((restarts === undefined) === titled ? [`section ${index + 1} numbers its first page wrongly`] : []),
        ...(index === 0 && descendants(section, 'w:headerReference').length === 0 ? ['no page number'] : []),
      ];
    });
  },
};

/** Has a cell with so many words for its width that it may be higher than a page. */
function fillsPage(table: XmlElement): boolean {
  return descendants(table, 'w:tc').some((cell) => {
    const room = width(child(child(cell, 'w:tcPr'), 'w:tcW')) / 20 - 8;
    return childElements(cell, 'w:p').length + (textOf(cell).length * 6) / Math.max(1, room) > 25;
  });
}

function tableWidths(table: XmlElement): string[] {
  const grid = descendants(child(table, 'w:tblGrid') ?? table, 'w:gridCol').map(width);
  const properties = child(table, 'w:tblPr');
  const whole = child(properties, 'w:tblW');
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const rows = childElements(table, 'w:tr').flatMap((row, index) => {
    let column = 0;
    const problems = childElements(row, 'w:tc').flatMap((cell) => {
      const cellProperties = child(cell, 'w:tcPr');
      const span = Number(value(child(cellProperties, 'w:gridSpan')) ?? 1);
      const own = child(cellProperties, 'w:tcW');
      const needed = sum(grid.slice(column, column + span));
      column += span;
      return own?.attributes['w:type'] === 'dxa' && width(own) === needed
        ? []
        : [`row ${index + 1}: a cell is ${width(own)} wide, its columns ${needed}`];
    });
    return column === grid.length ? problems : [...problems, `row ${index + 1} covers ${column} of ${grid.length} columns`];
  });
  return [
    ...(whole?.attributes['w:type'] === 'dxa' && width(whole) === sum(grid)
      ? []
      : [`its width is ${width(whole)}, its grid’s ${sum(grid)}`]),
    ...(child(properties, 'w:tblLayout')?.attributes['w:type'] === 'fixed' ? [] : ['its layout is not fixed']),
    ...rows,
  ];
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
