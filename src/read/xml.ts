/** XML as a tree, with the prefixes that everybody knows whatever prefixes a file uses; home of saxes. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** `w:p`; an unknown namespace's names begin with `?`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Deeper is no document: reading goes down by recursion. */
const deepest = 400;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/';
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/';
const strictDrawing = 'http://purl.oclc.org/ooxml/drawingml/';
const word = 'http://schemas.microsoft.com/office/word/';

/** ISO/IEC 29500, transitional and strict, and what Word has added since. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  [`${office}relationships`]: 'r',
  [`${strictOffice}relationships`]: 'r',
  [`${office}math`]: 'm',
  [`${strictOffice}math`]: 'm',
  [`${office}custom-properties`]: 'op',
  [`${strictOffice}customProperties`]: 'op',
  [`${office}docPropsVTypes`]: 'vt',
  [`${strictOffice}docPropsVTypes`]: 'vt',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  [`${drawing}main`]: 'a',
  [`${strictDrawing}main`]: 'a',
  [`${drawing}picture`]: 'pic',
  [`${strictDrawing}picture`]: 'pic',
  [`${drawing}wordprocessingDrawing`]: 'wp',
  [`${drawing}spreadsheetDrawing`]: 'xdr',
  [`${strictDrawing}wordprocessingDrawing`]: 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  [`${word}2010/wordml`]: 'w14',
  [`${word}2012/wordml`]: 'w15',
  [`${word}2010/wordprocessingShape`]: 'wps',
  [`${word}2010/wordprocessingGroup`]: 'wpg',
  [`${word}2010/wordprocessingCanvas`]: 'wpc',
  [`${word}2010/wordprocessingDrawing`]: 'wp14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** What a prefix of the file means where it stands. */
class Scope {
  private readonly names = new Map<string, string>();
  private readonly uris: ReadonlyMap<string, string>;
  constructor(uris: ReadonlyMap<string, string>) {
    this.uris = uris;
  }
  with(attributes: Readonly<Record<string, string>>): Scope {
    const declared = Object.keys(attributes).filter((name) => name.startsWith('xmlns'));
    if (declared.length === 0) return this;
    return new Scope(new Map([...this.uris, ...declared.map((name) => [name.slice(6), attributes[name] ?? ''] as const)]));
  }
  known(name: string, isAttribute: boolean): string {
    const key = isAttribute ? `@${name}` : name;
    const before = this.names.get(key);
    if (before !== undefined) return before;
    const known = this.translate(name, isAttribute);
    this.names.set(key, known);
    return known;
  }
  private translate(name: string, isAttribute: boolean): string {
    const colon = name.indexOf(':');
    if (colon < 0 && isAttribute) return name;
    if (name.startsWith('xml')) return name;
    const prefix = name.slice(0, Math.max(colon, 0));
    return `${prefixes[this.uris.get(prefix) ?? ''] ?? `?${prefix}`}:${name.slice(colon + 1)}`;
  }
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The root; null where it is no well-formed XML, or one that hides words in entities of its own. */
export function readXml(bytes: Uint8Array): Element | null {
  try {
    return parse(decode(bytes));
  } catch {
    return null;
  }
}

function parse(text: string): Element | null {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  const scopes = [new Scope(new Map())];
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) fail();
    const scope = (scopes.at(-1) ?? new Scope(new Map())).with(attributes);
    const element: Open = { name: scope.known(name, false), attributes: known(attributes, scope), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    scopes.push(scope);
  });
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
  });
  parser.on('text', (content) => void open.at(-1)?.children.push(content));
  parser.on('cdata', (content) => void open.at(-1)?.children.push(content));
  parser.write(text).close();
  return elementsOf(top)[0] ?? null;
}

function fail(): never {
  throw new Error('no document');
}

function known(attributes: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const all: Record<string, string> = {};
  for (const name in attributes) if (!name.startsWith('xmlns')) all[scope.known(name, true)] = attributes[name] ?? '';
  return all;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

export function elementsOf({ children }: { readonly children: readonly (Element | string)[] }): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childOf(element: Element | null | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);
}

export function childrenOf(element: Element | null | undefined, name: string): Element[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : [];
}

/** Every element of a name below one, in order. */
export function below(element: Element | null | undefined, name: string): Element[] {
  if (!element) return [];
  return elementsOf(element).flatMap((child) => (child.name === name ? [child, ...below(child, name)] : below(child, name)));
}

/** All characters within. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('') ?? '';
}

/** `w:val` of a child; undefined where there is no such child. */
export function valOf(element: Element | null | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child && (child.attributes['w:val'] ?? '');
}
