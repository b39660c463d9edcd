/** What of a paragraph stands on a page: the words of some of its lines. */
import { type Inline, type Paragraph, plainText } from '../document.ts';
import type { Parts } from './cut.ts';
import type { PlacedLine } from './pieces.ts';

/** The paragraph itself when all its lines are there, null when none is. */
export function partOf(paragraph: Paragraph, all: readonly PlacedLine[], there: readonly PlacedLine[], parts: Parts): Paragraph | null {
  const present = there.filter((line) => line.paragraph === paragraph).map(({ index }) => index);
  const texts = all.filter((line) => line.paragraph === paragraph).map(({ text }) => text);
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first === 0 && last === texts.length - 1) return paragraph;
  const plain = plainText(paragraph.children);
  const starts = startsOf(plain, texts);
  const children = cutInlines(paragraph.children, starts[first] ?? 0, starts[last + 1] ?? plain.length);
  const part = { ...paragraph, children };
  if (first > 0) parts.ends.add(part);
  if (last < texts.length - 1) parts.begins.add(part);
  return part;
}

/** Where each line begins in the text; spaces at a line's end, and its break, stand in no line. */
function startsOf(plain: string, texts: readonly string[]): number[] {
  const between = /[^\S\n]*\n?/uy;
  let at = 0;
  return texts.map((text) => {
    const start = at;
    between.lastIndex = start + text.length;
    between.test(plain);
    at = Math.max(between.lastIndex, start + text.length);
    return start;
  });
}

/** A note goes with the word before it. */
function cutInlines(inlines: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0;
  return inlines.flatMap((inline): Inline[] => {
    const start = at;
    if (inline.kind === 'footnote') return (start > from || start === 0) && start <= to ? [inline] : [];
    at += inline.kind === 'text' ? inline.text.length : 1;
    if (inline.kind === 'break') return start >= from && start < to - 1 ? [inline] : [];
    const text = inline.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...inline, text }];
  });
}
