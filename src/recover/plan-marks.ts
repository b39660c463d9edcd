/** Letters of a look → text with the marks of a plan: `**đậm**`, `*nghiêng*`, `^[cước chú]`. */
import { runs } from '../plan/inline.ts';
import { chuTho } from '../plan/plan.ts';
import { type Bit, merged, plainOf, tidy, trimmed } from './lines.ts';

/** What a paragraph is anyway. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

export const upright: Look = { bold: false, italic: false };

/** One line of text; a line break of the paragraph stays a line feed. */
export function marked(bits: readonly Bit[], look: Look = upright): string {
  const own = trimmed(
    merged(bits.map((bit) => ({ ...bit, text: tidy(bit.text), bold: bit.bold && !look.bold, italic: bit.italic && !look.italic }))),
  );
  const text = tidy(merged(own.flatMap(outsideSpaces)).map(mark).join('')).trim();
  return keeps(text, own) ? text : withoutLook(own);
}

/** White space and ends of sentences stand outside of marks. */
function outsideSpaces(bit: Bit): Bit[] {
  if (bit.note !== null || (!bit.bold && !bit.italic)) return [bit];
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(bit.text) ?? [];
  const plain = (text: string): Bit[] => (text === '' ? [] : [{ ...bit, text, bold: false, italic: false }]);
  return inner === '' ? plain(bit.text) : [...plain(before), { ...bit, text: inner }, ...plain(after)];
}

function mark({ text, bold, italic, note }: Bit): string {
  if (note !== null) return `^[${marked(note)}]`;
  const stars = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  return `${stars}${escaped(text)}${stars}`;
}

/** Signs that would be read as marks. */
export function escaped(text: string): string {
  return chuTho(runs(text)) === text ? text : text.replace(/[*]|\^(?=\[)|(?<=\\)\^/gu, '\\$&');
}

/** The text is read back as what stands there. */
function keeps(text: string, bits: readonly Bit[]): boolean {
  const read = runs(text);
  return (
    chuTho(read) === plainOf(bits) &&
    read.filter(({ cuoc_chu }) => cuoc_chu.length > 0).length === bits.filter(({ note }) => note !== null).length
  );
}

function withoutLook(bits: readonly Bit[]): string {
  return tidy(
    merged(bits.map((bit) => ({ ...bit, bold: false, italic: false })))
      .map(mark)
      .join(''),
  ).trim();
}
