/** Paragraphs of which only the number is another: one that tdkt counts. Whatever somebody has typed is a change. */
import type * as tree from '../document.ts';
import { onlyNumber, withoutNumber } from '../recover/compare/numbers.ts';
import { printedParagraph } from '../recover/compare/printed.ts';
import { typedCharacters } from '../recover/compare/typed.ts';

/** A paragraph as one version prints it, and that version's values as typed. */
export interface Numbered {
  readonly text: string;
  readonly paragraph: tree.Paragraph | undefined;
  readonly typed: unknown;
}

export function isRenumbered(before: Numbered, after: Numbered): boolean {
  const [was, is] = [numberless(before.text), numberless(after.text)];
  return was === is && was !== null && isCounted(before) && isCounted(after);
}

/** Null for a text that has no number. */
function numberless(text: string): string | null {
  if (onlyNumber.test(text.trim())) return '';
  const rest = withoutCounted(text);
  return rest === withPlainSpaces(text) ? null : rest;
}

/** Parts that are called by a number. */
const countedName = /^(?:Phụ lục|Phần)(?: [IVXLC\d]+)?$/u;

/** A text without the number that it begins with; nothing is left of what a part is counted by. */
export function withoutCounted(text: string): string {
  return withoutNumber(withoutCountedName(text));
}

/** Only the name of a part that is counted is nothing. */
export function withoutCountedName(text: string): string {
  const plain = withPlainSpaces(text);
  return countedName.test(plain) ? '' : plain;
}

/** What must not part at a line's end was typed with other spaces. */
function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Its words are found in the plan, its first sign is not; or it is nothing but a number that stands nowhere in it. */
function isCounted({ paragraph, typed }: Numbered): boolean {
  const path = paragraph?.source?.path ?? [];
  const item = valueAt(typed, path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1));
  if (!paragraph || numbers.some((field) => valueAt(item, [field]) !== undefined)) return false;
  const children = paragraph.children.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: withPlainSpaces(inline.text) } : inline,
  );
  const letters = typedCharacters(printedParagraph({ ...paragraph, children }), typed);
  if (letters[0] !== undefined) return false;
  return letters.some((letter) => letter !== undefined) || valueAt(typed, path) === undefined;
}

/** Fields in which the number of a task, of a section is typed. */
const numbers = ['tt', 'so_muc'] as const;

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (here, step) => (typeof here === 'object' && here !== null ? (here as Readonly<Record<string | number, unknown>>)[step] : undefined),
    value,
  );
}
