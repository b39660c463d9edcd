/** How a paragraph and its words look in a style of ours, all that it inherits included. */

export interface StyleLook {
  readonly layout: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The facts of words, without weight, slant and script. */
  readonly letters: string;
}

/** `spacing@before` → `0`: an element and one of its attributes. */
type Facts = Readonly<Record<string, string>>;

interface Style {
  readonly facts: Facts;
  readonly look: StyleLook;
  /** Those that inherit from it, by their XML: what many documents say alike is worked out once. */
  readonly heirs: Map<string, Style>;
}

/** Of the styles of a part; each is looked for when it is asked for. */
export function styleLooks(stylesXml: string): (id: string) => StyleLook {
  const defaults = heirOf(root, between(stylesXml, '<w:docDefaults>', '</w:docDefaults>'));
  const known = new Map<string, Style>();
  const styleOf = (id: string): Style => {
    const style = known.get(id) ?? styleIn(between(stylesXml, `w:styleId="${id}">`, '</w:style>'));
    known.set(id, style);
    return style;
  };
  const styleIn = (xml: string): Style => {
    const base = /<w:basedOn w:val="([^"]*)"/u.exec(xml)?.[1];
    return heirOf(base === undefined ? defaults : styleOf(base), xml);
  };
  return (id) => styleOf(id).look;
}

function between(text: string, start: string, end: string): string {
  const at = text.indexOf(start);
  return at < 0 ? '' : text.slice(at, text.indexOf(end, at));
}

/** So many heirs of one style are kept at most. */
const most = 1000;

function heirOf({ facts: inherited, heirs }: Style, xml: string): Style {
  const before = heirs.get(xml);
  if (before) return before;
  const facts: Record<string, string> = { ...inherited };
  for (const [, name = '', attributes = ''] of xml.matchAll(/<w:(\w+)((?: w:\w+="[^"]*")*)\/>/gu)) put(facts, name, attributes);
  const style = { facts, look: lookOf(facts), heirs: new Map() };
  if (heirs.size >= most) heirs.clear();
  heirs.set(xml, style);
  return style;
}

function put(facts: Record<string, string>, name: string, attributes: string): void {
  const all = Object.fromEntries([...attributes.matchAll(/w:(\w+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]));
  if (name === 'tab') facts[`tab@${all['pos']}`] = all['val'] ?? '';
  else if (name === 'ind')
    Object.assign(facts, { indentLeft: all['left'] ?? '0', indentRight: all['right'] ?? '0', indentFirst: firstOf(all) });
  else if (attributes === '') facts[name] = '1';
  else for (const [key, value] of Object.entries(all)) facts[key === 'val' ? name : `${name}@${key}`] = value;
}

function firstOf({ firstLine, hanging }: Readonly<Record<string, string>>): string {
  return hanging === undefined ? (firstLine ?? '0') : `-${hanging}`;
}

const isOn = (fact: string | undefined): boolean => fact !== undefined && fact !== '0' && fact !== 'none';

function lookOf(facts: Facts): StyleLook {
  const number = (name: string): number => Number(facts[name] ?? 0);
  const tabs = Object.entries(facts).filter(([name, value]) => name.startsWith('tab@') && value !== 'clear');
  return {
    layout: layoutFacts({
      align: facts['jc'] ?? 'left',
      indents: ['indentLeft', 'indentRight', 'indentFirst'].map(number),
      gaps: ['spacing@before', 'spacing@after'].map(number),
      line: [facts['spacing@lineRule'] ?? 'auto', number('spacing@line')],
      keepNext: isOn(facts['keepNext']),
      outline: facts['outlineLvl'] === undefined ? 0 : number('outlineLvl') + 1,
      borders: ['top', 'right', 'bottom', 'left'].map((side) => isOn(facts[side])),
      tabs: tabs.map(([name, value]) => [Number(name.slice('tab@'.length)), value] as const),
    }),
    bold: isOn(facts['b']),
    italic: isOn(facts['i']),
    letters: lettersFacts(number('sz'), facts['rFonts@ascii'] ?? '', facts['color'] ?? ''),
  };
}

/** Twips, twentieths of a point, and words of the format (ISO/IEC 29500-1, 17.3.1). */
export interface Layout {
  readonly align: string;
  readonly indents: readonly number[];
  readonly gaps: readonly number[];
  readonly line: readonly [rule: string, value: number];
  readonly keepNext: boolean;
  /** From 1; 0 for body text. */
  readonly outline: number;
  readonly borders: readonly boolean[];
  readonly tabs: readonly (readonly [at: number, align: string])[];
}

/** In the one order in which they are told. */
export function layoutFacts({ align, indents, gaps, line, keepNext, outline, borders, tabs }: Layout): string {
  const sides = borders.map(Number).join('');
  return [align, ...indents, ...gaps, ...line, Number(keepNext), outline, sides, ...[...tabs].sort(([a], [b]) => a - b).flat()].join(' ');
}

/** Half points, a font, and six hexadecimal digits or nothing. */
export function lettersFacts(size: number, font: string, colour: string): string {
  return [size, font.replaceAll(' ', '_'), colour].join('/');
}

/** How words look. */
export function wordsLook(letters: string, bold: boolean, italic: boolean, raised: boolean): string {
  return `${letters}/${Number(bold)}${Number(italic)}${Number(raised)}`;
}

/** What no style says. */
const root: Style = { facts: {}, look: lookOf({}), heirs: new Map() };
