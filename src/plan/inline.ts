/**
 * Marks in a line of text: `**đậm**`, `*nghiêng*` and `^[cước chú]` → runs; `\*` and `\^` are the signs themselves.
 * Stars open and close as CommonMark's flanking rules have it, only stricter: never inside a word, a sum or a size.
 */
import type { Span } from '../diagnostic.ts';
import { matches } from '../vietnamese/matches.ts';
import type { Chu } from './plan.ts';

/** One to three stars, and what their neighbours let them be. */
export interface Star extends Span {
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Words {
  readonly text: string;
}

interface Note {
  readonly note: string;
  readonly start: number;
}

type Token = Star | Words | Note;

/** An escaped sign; stars that hide digits (`0912****78`), a code to dial (`*101#`); stars that may be a mark; a footnote. */
const signs = /\\([*^])|\*{4,}|\*\d{1,6}(?:\*\d{1,20}){0,3}#|(\*+)|\^\[(?=\s*[^\s\]])((?:[^[\]]|\[[^[\]]*\])+)\]/gu;

/** Splits text into runs; a star that stands in no pair, and a footnote inside a footnote, are printed as typed. */
export function runs(text: string): Chu[] {
  return /[*^]/u.test(text) ? runsOf(text, true) : text === '' ? [] : [words(text)];
}

/** A run of text, by itself neither bold nor italic. */
export function words(chu: string): Chu {
  return { chu, dam: false, nghieng: false, mau: '', xuong_dong: false, cuoc_chu: noNote };
}

/** Nearly every run calls no footnote: one list for all of them. */
const noNote: readonly Chu[] = [];

/** Wording that no file has typed: the part `phan/<mau>` of the templates says it, an office may say it otherwise; rules know it by `meaning`. */
export function wording(mau: string, meaning = ''): Chu {
  return { ...words(meaning), mau };
}

/** A run of words, which words may be added to. */
export function isText(run: Chu): boolean {
  return run.cuoc_chu.length === 0 && !run.xuong_dong && run.mau === '';
}

/** Takes from the last words what `ending` finds at their end; a footnote called behind them stays. */
export function withoutEnd(chu: readonly Chu[], ending: RegExp): Chu[] {
  const last = chu.findLastIndex((run) => run.chu !== '');
  return chu.flatMap((run, index) => {
    const left = index === last ? run.chu.replace(ending, '') : run.chu;
    return left === '' && run.chu !== '' ? [] : [{ ...run, chu: left }];
  });
}

/** Sets text behind the last run, marked as that one is. */
export function append(chu: readonly Chu[], text: string): Chu[] {
  const last = chu.at(-1);
  if (!last) return [words(text)];
  return isText(last) ? [...chu.slice(0, -1), { ...last, chu: last.chu + text }] : [...chu, words(text)];
}

/** The last words, whatever footnote is called behind them. */
export function lastWords(chu: readonly Chu[]): string {
  return chu.findLast((run) => run.chu !== '')?.chu ?? '';
}

function runsOf(text: string, notes: boolean): Chu[] {
  const tokens = tokenize(text);
  const used = pair(tokens);
  const result: Chu[] = [];
  let dam = false;
  let nghieng = false;
  const print = (chu: string) => {
    const last = result.at(-1);
    if (last && last.cuoc_chu.length === 0 && last.dam === dam && last.nghieng === nghieng)
      result[result.length - 1] = { ...last, chu: last.chu + chu };
    else if (chu !== '') result.push({ ...words(chu), dam, nghieng });
  };
  tokens.forEach((token, index) => {
    const marks = used[index] ?? 0;
    if ('note' in token && notes) result.push({ ...words(''), cuoc_chu: runsOf(token.note, false) });
    else print('note' in token ? `^[${token.note}]` : token.text.slice(marks));
    if (marks >= 2) dam = !dam;
    if (marks % 2 === 1) nghieng = !nghieng;
  });
  return result;
}

/** The stars of a text, and of its footnotes, that stand in no pair. */
export function unpaired(text: string, from = 0): Star[] {
  if (!text.includes('*')) return [];
  const tokens = tokenize(text);
  const used = pair(tokens);
  return tokens.flatMap((token, index) => {
    if ('note' in token) return unpaired(token.note, from + token.start);
    const left = 'opens' in token ? token.text.slice(used[index]) : '';
    return 'opens' in token && left !== '' ? [{ ...token, text: left, start: from + token.start, end: from + token.end }] : [];
  });
}

/** The text with a space for every star of a mark, so that what stands in it keeps its place. */
export function unmarked(text: string): string {
  if (!text.includes('*')) return text;
  const tokens = tokenize(text);
  const used = pair(tokens);
  let plain = '';
  tokens.forEach((token, index) => {
    if ('opens' in token && token.text.length === used[index])
      plain += text.slice(plain.length, token.start) + ' '.repeat(token.text.length);
  });
  return plain + text.slice(plain.length);
}

/** Text with spaces for its footnotes: all other words keep their places. */
export function withoutNotes(text: string): string {
  return text.replace(/\^\[(?:[^[\]]|\[[^[\]]*\])*\]/gu, (note) => ' '.repeat(note.length));
}

/** Without words, without an end, or inside another one. */
export interface BrokenNote extends Span {
  readonly fault: 'empty' | 'open' | 'nested';
}

const note = /\\[*^]|\^\[(?:(\s*\])|((?:[^[\]]|\[[^[\]]*\])+\]))?/gu;

/** Footnotes that are printed as typed. */
export function brokenNotes(text: string): BrokenNote[] {
  return matches(text, note).flatMap(({ 0: whole, 1: empty, 2: words, index: start }): BrokenNote[] => {
    const inside = words?.search(/(?<!\\)\^\[/u) ?? -1;
    if (empty !== undefined) return [{ start, end: start + whole.length, fault: 'empty' }];
    if (inside >= 0) return [{ start: start + 2 + inside, end: start + 4 + inside, fault: 'nested' }];
    return words === undefined && !whole.startsWith('\\') ? [{ start, end: start + 2, fault: 'open' }] : [];
  });
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let escaped = -1;
  for (const match of matches(text, signs)) {
    const [whole, sign, stars, note] = match;
    const start = match.index;
    if (start > offset) tokens.push({ text: text.slice(offset, start) });
    offset = start + whole.length;
    // An escaped star counts as a letter.
    if (stars !== undefined) tokens.push(star(text, stars, start, start === escaped ? 'x' : text.charAt(start - 1)));
    else if (note !== undefined) tokens.push({ note, start: start + 2 });
    else tokens.push({ text: sign ?? whole });
    if (sign !== undefined) escaped = offset;
  }
  if (offset < text.length) tokens.push({ text: text.slice(offset) });
  return tokens;
}

/** Behind the start, a space, an opening bracket or quote. */
const beforeOpening = /^$|[\s\p{Ps}\p{Pi}"']/u;
/** No space, nor a mark that ends something; a row of dots may be bold. */
const afterOpening = /^(?![\s\p{Pe}\p{Pf},;:!?]|\.(?!\.))./u;
const beforeClosing = /[^\s\p{Ps}\p{Pi}]/u;
const afterClosing = /^$|^[\s\p{P}\p{S}]/u;

function star(text: string, stars: string, start: number, before: string): Star {
  const end = start + stars.length;
  const after = text.slice(end, end + 2);
  // A star in straight quotes, "*", is spoken of.
  const quoted = /["']/u.test(before) && after.startsWith(before);
  return {
    text: stars,
    start,
    end,
    opens: !quoted && beforeOpening.test(before) && afterOpening.test(after),
    closes: !quoted && beforeClosing.test(before) && afterClosing.test(after),
  };
}

/** How many stars of each token are marks: an opening one and the next closing one alike, nothing crossing. */
function pair(tokens: readonly Token[]): number[] {
  const used = tokens.map(() => 0);
  const open: { readonly index: number; readonly left: number }[] = [];
  /** Below these heights of `open` nothing fits 1, 2 or 3 stars: without them many stars would be compared with many. */
  const floor = [0, 0, 0, 0];
  tokens.forEach((token, index) => {
    if (!('opens' in token)) return;
    let left = token.text.length;
    while (token.closes && left > 0) {
      const at = lastFitting(open, left, floor[left] ?? 0);
      const opening = open[at];
      if (!opening) {
        floor[left] = open.length;
        break;
      }
      const marks = Math.min(left, opening.left);
      used[index] = (used[index] ?? 0) + marks;
      used[opening.index] = (used[opening.index] ?? 0) + marks;
      left -= marks;
      open.length = at;
      if (opening.left > marks) open.push({ index: opening.index, left: opening.left - marks });
      for (const size of [1, 2, 3]) floor[size] = Math.min(floor[size] ?? 0, open.length);
    }
    if (token.opens && left > 0) open.push({ index, left });
  });
  return used;
}

/** Three stars are bold and italic at once, and may be opened or closed one after the other. */
function lastFitting(open: readonly { readonly left: number }[], left: number, floor: number): number {
  for (let at = open.length - 1; at >= floor; at--) {
    const other = open[at]?.left;
    if (other === left || other === 3 || left === 3) return at;
  }
  return -1;
}
