/** A first look at a YAML file, long before it is read: which fields it has at its root. Finds them in files that YAML refuses too. */
import { decode } from './decode.ts';

/** A key that begins a line, also of a list; its colon may want the space after it. */
const lineKey = /^([ \t]*)(?:-[ \t]+)?["']?(\p{L}[\p{L}\p{M}\p{N}_. -]{0,80}?)["']?[ \t]{0,9}[:：]/gmu;

/** A key of a mapping in braces, be it the outermost or not. */
const braceKey = /[{,]\s*["']?(\p{L}[\p{L}\p{M}\p{N}_. -]{0,80}?)["']?\s{0,9}[:：]/gu;

/** The first character that is no comment, empty line or document's head. */
const firstMark = /^[ \t]*(?:---[ \t]+)?(?!#|%|---)(\S)/mu;

/** As typed. What stands deeper than the first key belongs to it. */
export function* rootKeys(bytes: Uint8Array): Generator<string> {
  const { text } = decode(bytes);
  // A brace may also be a stray one, or open another program's mark above a plan.
  if (firstMark.exec(text)?.[1] === '{') for (const [, key = ''] of text.matchAll(braceKey)) yield key;
  let least = Number.POSITIVE_INFINITY;
  for (const [, indent = '', key = ''] of text.matchAll(lineKey)) {
    least = Math.min(least, indent.length);
    if (indent.length === least) yield key;
  }
}
