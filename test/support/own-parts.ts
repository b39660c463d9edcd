/** What one document has of its own: what all of them have stands once, in test/golden/chung/. */
import type { Role } from '../../src/decree30.ts';
import type { Document, Paragraph } from '../../src/document.ts';

/** The headings that nearly every document has, and nothing else: they say which styles are Word's own heading 1, 2 … */
export const barestDocument: Document = {
  properties: { title: '', subject: '', issuer: '', keywords: [], custom: {} },
  sections: [{ landscape: false, restart: true, blocks: [heading('ten_loai'), heading('muc')], footer: [] }],
};

function heading(role: Role): Paragraph {
  return { kind: 'paragraph', role, children: [] };
}

/** The parts in their order, `…` where common ones stand; after them, by its first line, each common one that is not there. */
export function ownParts(parts: readonly string[], common: readonly string[]): string[] {
  const kept = common.filter((part) => parts.includes(part));
  if (parts.filter((part) => common.includes(part)).join('') !== kept.join('')) throw new Error('common parts stand in another order');
  const own = parts.map((part) => (common.includes(part) ? '…' : part)).filter((part, at, all) => part !== '…' || all[at - 1] !== '…');
  return [...own, ...common.filter((part) => !kept.includes(part)).map((part) => `không có: ${part.trim().split('\n')[0]}`)];
}

/** The lines between `<style>` and `</style>`; blank ones and closing braces cannot be told apart, and stay with what is before them. */
export function cssParts(html: string): string[] {
  const [css = ''] = /(?<=<style>\n).*?(?=\n<\/style>)/su.exec(html) ?? [];
  return css.split(/\n(?![\s}])/u);
}

/** The children of the root of pretty XML. */
export function xmlParts(pretty: string): string[] {
  return pretty.trimEnd().split(/\n(?= {2}<\w)/u);
}
