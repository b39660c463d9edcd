/** XML as a tree, and printed so that a difference is one line. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Reads well-formed XML; throws on anything else. White space between elements is kept. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (content) => void open.at(-1)?.children.push(content));
  parser.write(text).close();
  const [root] = childElements(top);
  if (!root) throw new Error('no root element');
  return root;
}

export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** An element's only or first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childElements(element, name)[0];
}

/** Every element of one of the names in a tree, itself included, in document order. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const own = names.includes(element.name) ? [element] : [];
  return [...own, ...childElements(element).flatMap((inner) => descendants(inner, ...names))];
}

export function textOf(element: XmlElement): string {
  return element.children.map((inner) => (typeof inner === 'string' ? inner : textOf(inner))).join('');
}

/** One element a line; an element without child elements stands on one line with its text. */
export function prettyXml(text: string): string {
  return `${printed(readXml(text), '').join('\n')}\n`;
}

function printed(element: XmlElement, indent: string): string[] {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const opening = `${element.name}${attributes.join('')}`;
  const inner = childElements(element);
  if (inner.length > 0) {
    return [`${indent}<${opening}>`, ...inner.flatMap((each) => printed(each, `${indent}  `)), `${indent}</${element.name}>`];
  }
  const content = textOf(element);
  return [content === '' ? `${indent}<${opening}/>` : `${indent}<${opening}>${escaped(content)}</${element.name}>`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
