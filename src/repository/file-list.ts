/** A list of files as programs write it: a name a line, or with a zero byte after each (`git diff -z`, `find -print0`). */

/** Every name once. */
export function listedNames(list: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(list);
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/u).map(unquoted);
  return [...new Set(names.filter((name) => name !== ''))];
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** git puts a name with accents in quotes, a byte of it as `\303`. */
function unquoted(line: string): string {
  const [, quoted] = /^"(.*)"$/u.exec(line) ?? [];
  if (quoted === undefined) return line;
  const bytes = [...quoted.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gu)].flatMap(([, octal, letter, plain]) => {
    if (octal !== undefined) return [Number.parseInt(octal, 8)];
    if (letter !== undefined) return escapes[letter] ?? [...new TextEncoder().encode(letter)];
    return [...new TextEncoder().encode(plain)];
  });
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
