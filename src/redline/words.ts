/** A paragraph and what has become of it, word by word. */
import { inCommon, likeness } from '../recover/compare/words.ts';
import { matches } from '../vietnamese/matches.ts';
import { leastAlike } from './align.ts';
import type { MergedParagraph, Paragraph, Piece, Run, Status } from './model.ts';

/** The same paragraph with other words; `oldStyle` where it looked otherwise. */
export function changedParagraph(before: Paragraph, after: Paragraph, oldStyle: string | null): MergedParagraph {
  const pieces = piecesOf(before.runs, after.runs);
  return { kind: 'paragraph', status: 'same', old: before, new: after, pieces, mark: 'same', style: after.style, oldStyle };
}

/** A paragraph that stands in one version only. */
export function wholeParagraph(paragraph: Paragraph, status: 'ins' | 'del'): MergedParagraph {
  const [old, next] = status === 'ins' ? [null, paragraph] : [paragraph, null];
  const { style, runs } = paragraph;
  return { kind: 'paragraph', status, old, new: next, pieces: marked(runs, status), mark: status, style, oldStyle: null };
}

/** Words that are the same in both; else all of the old ones, then all of the new. */
export function piecesOf(before: readonly Run[], after: readonly Run[]): Piece[] {
  // Most paragraphs have stayed.
  if (before.length === after.length && before.every((run, index) => keyOf(run) === keyOf(after[index] ?? run)))
    return after.map((run, index) => ({ status: 'same', run, oldNote: before[index]?.note ?? null }));
  const [a, b] = [before.flatMap(inTokens), after.flatMap(inTokens)];
  const [wordsA, wordsB] = [a, b].map((list) => list.map(({ text }) => text).filter((text) => /[\p{L}\p{N}]/u.test(text)));
  const isOther = a.length > 0 && b.length > 0 && likeness(wordsA ?? [], wordsB ?? []) < leastAlike;
  const same = isOther ? [] : inCommon(a.map(keyOf), b.map(keyOf));
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...same, [a.length, b.length] as const]) {
    pieces.push(...marked(a.slice(i, x), 'del'), ...marked(b.slice(j, y), 'ins'));
    const [old, kept] = [a[x], b[y]];
    if (old && kept) pieces.push({ status: 'same', run: kept, oldNote: old.note });
    [i, j] = [x + 1, y + 1];
  }
  return joined(withoutCrumbs(pieces));
}

/** Runs that stand in one version only. */
export function marked(runs: readonly Run[], status: Status): Piece[] {
  return runs.map((run) => ({ status, run, oldNote: status === 'ins' ? null : run.note }));
}

/** A figure is read as one: not `17.840` with another end. */
const token = /\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

function inTokens(run: Run): Run[] {
  return run.text === '' ? [run] : matches(run.text, token).map(([text]) => ({ ...run, text }));
}

/** Notes are held against each other by what they say, later. */
function keyOf({ style, text, xml, note }: Run): string {
  return note === null ? `${style}\n${text}\n${xml}` : 'note';
}

/** A space, or a sign, that alone has stayed between two changes is read more easily as a part of them. */
function withoutCrumbs(pieces: readonly Piece[]): Piece[] {
  const groups = grouped(pieces);
  return groups.flatMap((group, index) => {
    const [before, after] = [groups[index - 1], groups[index + 1]];
    const isCrumb = group[0]?.status === 'same' && before && after && group.every(({ run }) => run.xml === '' && run.note === null);
    if (!isCrumb || !isSmall(group.map(({ run }) => run.text).join(''), [...before, ...after])) return group;
    return [...marked(runsOf(group), 'del'), ...marked(runsOf(group), 'ins')];
  });
}

const runsOf = (pieces: readonly Piece[]): Run[] => pieces.map(({ run }) => run);

/** Only between two changes that both take out and put in, or all of which do the same. */
function isSmall(text: string, around: readonly Piece[]): boolean {
  return text.trim().length === 0 || (text.trim().length <= smallest && around.length >= 6);
}

const smallest = 3;

/** Neighbours that have stayed, or that have not. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && (last[0]?.status === 'same') === (piece.status === 'same')) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Of each change first what was taken out; neighbours of one look are one run. */
function joined(pieces: readonly Piece[]): Piece[] {
  const sorted = grouped(pieces).flatMap((group) =>
    group[0]?.status === 'same'
      ? group
      : [...group.filter(({ status }) => status === 'del'), ...group.filter(({ status }) => status === 'ins')],
  );
  const whole: Piece[] = [];
  for (const piece of sorted) {
    const last = whole.at(-1);
    const fits =
      last && last.status === piece.status && last.run.style === piece.run.style && last.run.text !== '' && piece.run.text !== '';
    if (fits) whole[whole.length - 1] = { ...last, run: { ...last.run, text: last.run.text + piece.run.text } };
    else whole.push(piece);
  }
  return whole;
}
