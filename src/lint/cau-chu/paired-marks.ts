/** Marks that stand in pairs, quotes and brackets: which open, which close, which are left alone. */
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Text } from '../shared/typed-texts.ts';

export interface PairMark {
  readonly text: Text;
  readonly at: number;
  readonly sign: string;
  readonly opens: boolean;
}

interface Pairs {
  readonly pairs: readonly { readonly open: PairMark; readonly close: PairMark }[];
  /** Opened and never closed, or closed and never opened. */
  readonly alone: readonly PairMark[];
}

/** Paragraphs of one value: a quotation may run over several of them. */
export function byValue(texts: readonly Text[]): Text[][] {
  const values: Text[][] = [];
  for (const text of texts) {
    if (values.at(-1)?.[0]?.path === text.path) values.at(-1)?.push(text);
    else values.push([text]);
  }
  return values;
}

/** Pairs the marks of a value. A quotation that stays open may be closed in a later paragraph, and opened anew in each. */
export function pairUp(texts: readonly Text[], marksOf: (text: Text) => readonly PairMark[]): Pairs {
  const pairs: { open: PairMark; close: PairMark }[] = [];
  const alone: PairMark[] = [];
  let carried: PairMark[] = [];
  for (const text of texts) {
    const open: PairMark[] = [];
    for (const mark of marksOf(text)) {
      const partner = mark.opens ? undefined : open.pop();
      if (mark.opens) open.push(mark);
      else if (partner) pairs.push({ open: partner, close: mark });
      else if (carried.length > 0) carried = [];
      else alone.push(mark);
    }
    carried = [...carried, ...open.filter((mark) => carried.length === 0 || mark.at > text.so.length + 1)];
  }
  return { pairs, alone: [...alone, ...carried] };
}

const quoteSigns = /[“”"«»]/gu;

/** The quotation marks of a text. A sign's place, not its shape, tells what it does where the two clearly differ: `“Dân vận khéo“`. */
export function quotesOf(text: Text): PairMark[] {
  const marks: PairMark[] = [];
  let straight = false;
  for (const { 0: sign, index: at } of matches(text.text, quoteSigns)) {
    const place = placeOf(text.text, at);
    if (sign === '"' && isInch(text.text, at, straight)) continue;
    if (sign === '”' && isMeasure(text.text, at)) continue;
    const byShape: boolean = sign === '"' ? !straight : sign === '“' || sign === '«';
    const opens: boolean = place === 'either' ? byShape : place === 'opening';
    if (sign === '"') straight = opens;
    marks.push({ text, at, sign, opens });
  }
  return marks;
}

function placeOf(text: string, at: number): 'opening' | 'closing' | 'either' {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const opening = /^[\s([{“‘«/:;,*–—-]?$/u.test(before) && /^[^\s.,;:!?)\]}”’»]$/u.test(after);
  const closing = /^[^\s([{“‘«]$/u.test(before) && /^[\s.,;:!?)\]}”’»…*/–—-]?$/u.test(after);
  if (opening === closing) return 'either';
  return opening ? 'opening' : 'closing';
}

/** `màn hình 32"`. */
function isInch(text: string, at: number, open: boolean): boolean {
  return !open && /\d/u.test(text.charAt(at - 1)) && !regex.u`[\p{L}\d]`.test(text.charAt(at + 1));
}

/** `13’30”`, minutes and seconds, as Word makes the signs round; alone, `55”` closes a quotation as often. */
function isMeasure(text: string, at: number): boolean {
  return /\d['’′]\d{1,2}(?:[,.]\d+)?$/u.test(text.slice(Math.max(0, at - 10), at));
}

/** The brackets of a text, without those behind a number of a list: `a)`, `1)`. */
export function bracketsOf(text: Text, withNumbers: boolean): PairMark[] {
  const marks: PairMark[] = [];
  for (const { 0: sign, index: at } of matches(text.text, /[()[\]]/gu)) {
    const opens = sign === '(' || sign === '[';
    if (!opens && !withNumbers && isNumber(text.text, at)) continue;
    marks.push({ text, at, sign, opens });
  }
  return marks;
}

function isNumber(text: string, at: number): boolean {
  return /(?:^|[\s(“"*,;:./-])(?:[a-zđ]\d?|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[IVX]{1,4})$/u.test(text.slice(Math.max(0, at - 9), at));
}
