/** From the letters that a plan prints back to the values that they were typed in. */
import type { Path } from '../../diagnostic.ts';
import type { Source } from '../../document.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Printed } from './printed.ts';
import { inCommon } from './words.ts';

/** A text of the plan as typed. */
export interface Leaf {
  readonly path: Path;
  readonly text: string;
}

/** A character of a value. */
export interface TypedCharacter {
  readonly leaf: Leaf;
  readonly at: number;
}

/** For each character of the printed text in normal form where it was typed; undefined for what tdkt prints of its own. */
export function typedCharacters(printed: Printed, value: unknown): (TypedCharacter | undefined)[] {
  const found: (TypedCharacter | undefined)[] = [];
  const cursors = new Map<string, number>();
  for (const [index, piece] of printed.pieces.entries()) {
    const words = printed.whole.slice(piece.start, piece.end);
    const leaf = leafOf(value, piece.source, words);
    if (!leaf) continue;
    const key = JSON.stringify([leaf.path, piece.source.range]);
    const { start, end } = leaf.isAt && piece.source.range ? piece.source.range : { start: 0, end: leaf.text.length };
    const from = cursors.get(key) ?? start;
    const stretch = { ...leaf, from, to: Math.max(end, from) };
    const offsets = isMade(printed, index, words, stretch) ? null : printed.isNote ? inNote(words, stretch) : offsetsOf(words, stretch);
    if (!offsets) continue;
    offsets.forEach((at, offset) => {
      if (at >= 0) found[piece.start + offset] = { leaf, at };
    });
    cursors.set(key, Math.max(from, ...offsets.map((at) => at + 1)));
  }
  return printed.from.map((at) => found[at]);
}

/** Whether tdkt has made the number, or whatever it is, that the printed text begins with. */
export function beginsUntyped(printed: Printed, value: unknown): boolean {
  return typedCharacters(printed, value)[0] === undefined;
}

interface Stretch extends Leaf {
  readonly from: number;
  readonly to: number;
}

/** A number that tdkt made may stand in the words by chance; then those do not follow it. */
function isMade(printed: Printed, index: number, words: string, stretch: Stretch): boolean {
  const next = printed.pieces[index + 1];
  if (!next || next.source !== printed.pieces[index]?.source) return false;
  const following = printed.whole.slice(next.start, next.end);
  const own = walk(words, stretch);
  const behind = own && walk(following, { ...stretch, from: (own.at(-1) ?? 0) + 1 });
  return !behind && walk(following, stretch) !== null;
}

function offsetsOf(words: string, stretch: Stretch): number[] | null {
  return walk(words, stretch) ?? loosely(words, stretch);
}

/** A footnote stands in the text that calls it. */
function inNote(words: string, stretch: Stretch): number[] | null {
  const opened = matches(stretch.text, /\^\[\s*/gu).map((found) => found.index + found[0].length);
  const starts = [stretch.from, ...opened.filter((at) => at >= stretch.from && at < stretch.to)];
  for (const from of starts) {
    const offsets = walk(words, { ...stretch, from });
    if (offsets) return offsets;
  }
  return null;
}

/** Signs that are typed and not printed. */
const marks = /[*\\]/u;

/** Letter by letter, over marks and ends of lines; null where a letter is another one. */
function walk(words: string, { text, from, to }: Stretch): number[] | null {
  const offsets: number[] = [];
  let at = from;
  for (const [index, character] of words.split('').entries()) {
    at = skip(text, at, to, character, index === 0);
    if (at >= to || !isSame(text.charAt(at), character)) return null;
    offsets.push(at);
    at += 1;
    if (isSpace(character)) while (at < to && isSpace(text.charAt(at))) at += 1;
  }
  return offsets;
}

function skip(text: string, from: number, to: number, wanted: string, isFirst: boolean): number {
  let at = from;
  while (at < to && !isSame(text.charAt(at), wanted)) {
    const note = /^\^\[(?:[^[\]]|\[[^[\]]*\])*\]/u.exec(text.slice(at, to))?.[0];
    if (note !== undefined) at += note.length;
    else if (marks.test(text.charAt(at)) || (isFirst && isSpace(text.charAt(at)))) at += 1;
    else return at;
  }
  return at;
}

function isSame(typed: string, printed: string): boolean {
  return typed === printed || typed.toLowerCase() === printed.toLowerCase() || (isSpace(typed) && isSpace(printed));
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

/** Shorter words than these are found anywhere. */
const fewest = 8;

/** Where tdkt has added to the words or taken from them: the letters in common, if they are most of either text. */
function loosely(words: string, { text, from, to }: Stretch): number[] | null {
  const typed = text.slice(from, to);
  const inside = words.length < fewest ? -1 : typed.toLowerCase().indexOf(words.toLowerCase());
  if (inside >= 0) return words.split('').map((_, index) => from + inside + index);
  const around = words.toLowerCase().indexOf(typed.trim().toLowerCase());
  if (around >= 0 && typed.trim() !== '') {
    const first = from + typed.search(/\S/u);
    return words.split('').map((_, index) => (index >= around && index < around + typed.trim().length ? first + index - around : -1));
  }
  if (words.length < fewest) return null;
  const offsets = words.split('').map(() => -1);
  const pairs = inCommon(words.toLowerCase().split(''), typed.toLowerCase().replace(/\s/gu, ' ').split(''));
  for (const [index, at] of pairs) offsets[index] = from + at;
  return pairs.length * 2 > words.length && pairs.length * 2 > typed.length ? offsets : null;
}

/** The text at a source; where the plan has none, the one below its nearest ancestor that the words are made of. */
function leafOf(value: unknown, source: Source, words: string): FoundLeaf | null {
  const path = rootOf(source.path);
  let [node, depth] = [value, 0];
  for (; depth < path.length; depth += 1) {
    const next = isNode(node) ? (node as Readonly<Record<string | number, unknown>>)[path[depth] ?? ''] : undefined;
    if (next === undefined) break;
    node = next;
  }
  const here = path.slice(0, depth);
  const isAt = depth === path.length && (source.range === undefined || source.range.end > source.range.start);
  if (typeof node === 'string') return { path: here, text: node, isAt };
  // What is made of a title's last line, or of what stands beside it.
  const leaves = leavesOf(node, here).filter(({ path: own }) => depth > 0 || (path[0] === 'phu_de' && own.length === 1));
  const leaf = nearestLeaf(leaves, words);
  return leaf && { ...leaf, isAt: false };
}

interface FoundLeaf extends Leaf {
  /** It stands at the source itself, and the part that the source names is one of its text. */
  readonly isAt: boolean;
}

/** The text that stands at a path itself. */
export function textAt(value: unknown, path: Path): string | undefined {
  const node = path.reduce(
    (inner, step) => (isNode(inner) ? (inner as Readonly<Record<string | number, unknown>>)[step] : undefined),
    value,
  );
  return typeof node === 'string' ? node : undefined;
}

/** Where a document is named by those attached to it, its own fields are printed. */
const named: Readonly<Record<string, Path>> = {
  ten_loai: ['loai'],
  so: ['so_van_ban'],
  ky_hieu: ['co_quan', 'ky_hieu'],
  ngay: ['ngay_ban_hanh'],
  thang: ['ngay_ban_hanh'],
  nam_ban_hanh: ['ngay_ban_hanh'],
  ten_co_quan: ['co_quan'],
};

function rootOf(path: Path): Path {
  const isNamed = path.at(-2) === 'van_ban' || (path.at(-2) === 'kem_theo' && path.length > 2);
  return (isNamed && named[String(path.at(-1))]) || path;
}

function isNode(node: unknown): node is object {
  return typeof node === 'object' && node !== null;
}

function leavesOf(node: unknown, path: Path): Leaf[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (!isNode(node)) return [];
  const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
  return keys.flatMap((key) => leavesOf((node as Readonly<Record<string | number, unknown>>)[key], [...path, key]));
}

/** The longest that the words contain, or that contains the words. */
function nearestLeaf(leaves: readonly Leaf[], words: string): Leaf | null {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();
  const wanted = plain(words);
  const score = ({ text }: Leaf) => {
    const own = plain(text);
    return own !== '' && (wanted.includes(own) || own.includes(wanted)) ? Math.min(own.length, wanted.length) : 0;
  };
  const [best] = leaves.map((leaf) => ({ leaf, score: score(leaf) })).sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.leaf : null;
}
