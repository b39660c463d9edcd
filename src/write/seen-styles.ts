/** How a paragraph and its words look in a style of ours, all that it inherits included. */

export interface StyleLook {
  readonly layout: readonly (string | number)[];
  readonly bold: boolean;
  readonly italic: boolean;
  /** The facts of words, without weight, slant and script. */
  readonly letters: string;
}

/** `ind@left` → `0`: an element and one of its attributes. */
type Facts = Readonly<Record<string, string>>;

/** Of the styles of a part; each is worked out when it is asked for. */
export function styleLooks(stylesXml: string): (id: string) => StyleLook {
  const found = new Map([...stylesXml.matchAll(oneStyle)].map(([xml, id = '']) => [id, xml]));
  const defaults = factsOf(/<w:docDefaults>.*?<\/w:docDefaults>/su.exec(stylesXml)?.[0] ?? '');
  const factsIn = (id: string): Facts => {
    const xml = found.get(id) ?? '';
    const base = /<w:basedOn w:val="([^"]*)"/u.exec(xml)?.[1];
    return { ...(base === undefined ? defaults : factsIn(base)), ...factsOf(xml) };
  };
  const looks = new Map<string, StyleLook>();
  return (id) => {
    const look = looks.get(id) ?? lookOf(factsIn(id));
    looks.set(id, look);
    return look;
  };
}

const oneStyle = /<w:style [^>]*w:styleId="([^"]*)">.*?<\/w:style>/gsu;

/** What many documents say alike is read once. */
const known = new Map<string, Facts>();
const most = 1000;

function factsOf(xml: string): Facts {
  const before = known.get(xml);
  if (before) return before;
  const facts: Record<string, string> = {};
  for (const [, name = '', attributes = ''] of xml.matchAll(/<w:(\w+)((?: w:\w+="[^"]*")*)\/>/gu)) put(facts, name, attributes);
  if (known.size >= most) known.clear();
  known.set(xml, facts);
  return facts;
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
export function layoutFacts({ align, indents, gaps, line, keepNext, outline, borders, tabs }: Layout): (string | number)[] {
  const sides = borders.map(Number).join('');
  return [align, ...indents, ...gaps, ...line, Number(keepNext), outline, sides, ...[...tabs].sort(([a], [b]) => a - b).flat()];
}

/** Half points, a font, and six hexadecimal digits or nothing. */
export function lettersFacts(size: number, font: string, colour: string): string {
  return [size, font.replaceAll(' ', '_'), colour].join('/');
}

/** How words look. */
export function wordsLook(letters: string, bold: boolean, italic: boolean, raised: boolean): string {
  return `${letters}/${Number(bold)}${Number(italic)}${Number(raised)}`;
}
