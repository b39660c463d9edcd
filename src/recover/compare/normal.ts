/** Text as a person reads it: what a program puts in for its own ends (no-break spaces, soft hyphens, line ends) tells nothing. */

/** A text in its normal form, and for each character of it the character that it was. */
export interface Normal {
  readonly text: string;
  readonly from: readonly number[];
}

/** Where a word may part, and marks of direction: seen by nobody. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/u;

/** Any space, and the end of a line within a paragraph. */
const space = /[\s\u00a0\u2000-\u200a\u202f\u3000]/u;

/** Characters with any values of their own → those that are read, each with its value; spaces at the ends are none. */
export function readable<T>(characters: Iterable<readonly [string, T]>): { readonly text: string; readonly values: readonly T[] } {
  const values: T[] = [];
  let text = '';
  let gap: { readonly value: T } | undefined;
  for (const [character, value] of characters) {
    if (unseen.test(character)) continue;
    if (space.test(character)) gap ??= { value };
    else {
      if (gap && text !== '') {
        text += ' ';
        values.push(gap.value);
      }
      gap = undefined;
      text += character === '\u2011' ? '-' : character;
      values.push(value);
    }
  }
  return { text, values };
}

/** Of a text of the plan, whose letters are in NFC. */
export function normal(text: string): Normal {
  const characters = Array.from({ length: text.length }, (_, at) => [text.charAt(at), at] as const);
  const { text: read, values } = readable(characters);
  return { text: read, from: values };
}
