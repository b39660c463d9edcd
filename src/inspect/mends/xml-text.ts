/** XML changed as text, so that all else of a part stays as it is. */

/** The parts of a package that are XML, as text, by their paths. */
export type XmlParts = Map<string, string>;

export const documentPart = 'word/document.xml';

/** Changes a part by a pattern; true when it has become another. */
export function rewrite(parts: XmlParts, name: string, change: (text: string) => string): boolean {
  const before = parts.get(name);
  if (before === undefined) return false;
  const after = change(before);
  parts.set(name, after);
  return after !== before;
}

/** The value of an attribute in the text of an element. */
export function attributeOf(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(element)?.[1];
}

/** The element with an attribute set. */
export function withAttribute(element: string, name: string, value: string | number): string {
  const pattern = new RegExp(`(\\s${name}=")[^"]*"`, 'u');
  return pattern.test(element)
    ? element.replace(pattern, `$1${value}"`)
    : element.replace(/^<[\w:]+/u, (tag) => `${tag} ${name}="${value}"`);
}

/** The element without an attribute. */
export function withoutAttribute(element: string, name: string): string {
  return element.replace(new RegExp(`\\s${name}="[^"]*"`, 'u'), '');
}
