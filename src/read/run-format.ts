/** Formats of letters: what one `w:rPr` sets, and what many come to. (ISO/IEC 29500-1, 17.3.2, 17.7.2, 17.7.3) */
import { isOn, points } from './measures.ts';
import type { RunFormat } from './tree.ts';
import { childOf, type Element, valOf } from './xml.ts';

/** Formats that a style switches over where another has them on already. */
const toggles = { bold: 'w:b', italic: 'w:i', strike: 'w:strike', caps: 'w:caps', smallCaps: 'w:smallCaps', hidden: 'w:vanish' } as const;
const toggleNames = Object.keys(toggles) as (keyof typeof toggles)[];

/** What one place sets: `latin` is the font of letters without marks, `font` that of Vietnamese ones. */
export type RunLayer = Partial<RunFormat & { latin: string }>;

/** The fonts that a theme names: `minorHAnsi`, `majorHAnsi` … */
export type ThemeFonts = Readonly<Record<string, string>>;

const initial: RunFormat & { readonly latin: string } = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  caps: false,
  smallCaps: false,
  hidden: false,
  size: 10,
  font: 'Times New Roman',
  latin: 'Times New Roman',
  colour: '',
  highlighted: false,
  script: 'normal',
};

export function runLayer(properties: Element | undefined, fonts: ThemeFonts): RunLayer {
  if (!properties || properties.children.length === 0) return {};
  const layer: { -readonly [Name in keyof RunLayer]: RunLayer[Name] } = {};
  for (const name of toggleNames) {
    const on = isOn(properties, toggles[name]);
    if (on !== undefined) layer[name] = on;
  }
  const size = points(valOf(properties, 'w:sz'), 2);
  if (size !== undefined) layer.size = size;
  const underline = valOf(properties, 'w:u');
  if (underline !== undefined) layer.underline = underline !== 'none';
  const colour = valOf(properties, 'w:color');
  if (colour !== undefined) layer.colour = /^(?:auto|000000)$/u.test(colour) ? '' : colour.toUpperCase();
  const highlight = valOf(properties, 'w:highlight');
  if (highlight !== undefined) layer.highlighted = highlight !== 'none';
  const script = valOf(properties, 'w:vertAlign');
  if (script !== undefined) layer.script = script === 'superscript' ? 'super' : script === 'subscript' ? 'sub' : 'normal';
  return { ...layer, ...fontLayer(childOf(properties, 'w:rFonts'), fonts), ...(isOn(properties, 'w:dstrike') ? { strike: true } : {}) };
}

function fontLayer(element: Element | undefined, fonts: ThemeFonts): RunLayer {
  if (!element) return {};
  const font = (slot: string): string | undefined => {
    const theme = element.attributes[`w:${slot}Theme`];
    return (theme && fonts[theme]) || element.attributes[`w:${slot}`] || undefined;
  };
  const [latin, other] = [font('ascii'), font('hAnsi')];
  return { ...(latin ? { latin } : {}), ...(other ? { font: other } : {}) };
}

/** A layer over another: styles that build on one another, or a direct format over a style. */
export function over(below: RunLayer, above: RunLayer): RunLayer {
  return { ...below, ...above };
}

/** Styles of a table, a paragraph and letters: a format that two of them switch on is off. */
export function styled(defaults: RunLayer, styles: readonly RunLayer[]): RunLayer {
  const all: { -readonly [Name in keyof RunLayer]: RunLayer[Name] } = Object.assign({}, defaults, ...styles);
  for (const name of toggleNames) {
    const count = styles.filter((style) => style[name]).length;
    if (all[name] !== undefined) all[name] = defaults[name] === true || count % 2 === 1;
  }
  return all;
}

/** What a text looks like: Vietnamese letters stand in the font of other letters than ASCII. */
export function effective(layer: RunLayer, text: string): RunFormat {
  const { latin, font, ...format } = { ...initial, ...layer };
  return { ...format, font: /[\u0080-\u{10ffff}]/u.test(text) ? font : latin };
}
