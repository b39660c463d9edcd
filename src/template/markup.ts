/** The markup that a rendered template is: reads it into elements. Strict: a mistake is one of the template's, never of the data. */

import { matches } from '../vietnamese/matches.ts';
import { contentOf, inlineTags, topTags } from './elements.ts';

export interface Element {
  readonly tag: string;
  readonly children: (Element | string)[];
}

/** A mistake in the markup, to be found in a template by the tag or text it names. */
export class MarkupError extends Error {
  readonly sought: string;
  constructor(message: string, sought: string) {
    super(message);
    this.sought = sought;
  }
}

export const tagPattern = /<(\/?)([a-z_0-9]+)(\/?)>/gu;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** Undoes Handlebars' escaping: exactly its seven entities. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/gu, (entity) => entities[entity] ?? entity);
}

/** Reads markup into its top elements; throws MarkupError where tags do not nest as `elements.ts` says. */
export function readMarkup(markup: string): Element[] {
  const root: Element = { tag: '', children: [] };
  const open: Element[] = [root];
  let offset = 0;
  for (const match of matches(markup, tagPattern)) {
    const parent = open.at(-1) ?? root;
    addText(parent, markup.slice(offset, match.index));
    offset = match.index + match[0].length;
    const [, closing, tag = '', empty] = match;
    if (closing) close(open, tag);
    else {
      const element: Element = { tag, children: [] };
      place(parent, element, open);
      if (!empty) open.push(element);
    }
  }
  addText(root, markup.slice(offset));
  if (open.length > 1) throw new MarkupError(`Thẻ <${open.at(-1)?.tag}> chưa đóng`, `<${open.at(-1)?.tag}>`);
  return root.children.filter((child): child is Element => typeof child !== 'string');
}

function close(open: Element[], tag: string): void {
  const element = open.pop();
  if (!element || element.tag !== tag) throw new MarkupError(`Thẻ </${tag}> đóng không đúng chỗ`, `</${tag}>`);
}

function place(parent: Element, element: Element, open: readonly Element[]): void {
  const allowed = parent.tag === '' ? topTags : contentOf(parent.tag);
  const names: readonly string[] = allowed === 'inline' ? inlineTags : allowed === 'nothing' || !allowed ? [] : allowed;
  const nested = element.tag === 'cuoc_chu' && open.some(({ tag }) => tag === 'cuoc_chu');
  if (!names.includes(element.tag) || nested) {
    const where = parent.tag === '' ? 'ở ngoài cùng của mẫu' : `trong thẻ <${parent.tag}>`;
    throw new MarkupError(`Thẻ <${element.tag}> không được đứng ${where}`, `<${element.tag}`);
  }
  parent.children.push(element);
}

function addText(parent: Element, text: string): void {
  if (text === '') return;
  if (contentOf(parent.tag) === 'inline') parent.children.push(decodeEntities(text));
  else if (text.trim() !== '') {
    const quoted = decodeEntities(text.trim()).slice(0, 40);
    throw new MarkupError(`Chữ “${quoted}” đứng ngoài mọi đoạn văn của mẫu`, text.trim().slice(0, 20));
  }
}
