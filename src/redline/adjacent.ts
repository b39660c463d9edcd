/**
 * Insertions on both sides of a paragraph's end that has stayed. LibreOffice takes them for one, and who refuses it refuses that end, too:
 * two paragraphs become one. So one of the two is put where it does not touch the end; each version has the words that it had.
 */
import { shifted } from './marks.ts';
import type { Merged, MergedParagraph, Piece, Run } from './model.ts';

/** The same blocks, no such end between them where the words allow it. */
export function apart(blocks: readonly Merged[]): Merged[] {
  const all = [...blocks];
  for (let index = 0; index + 1 < all.length; index++) {
    const [line, next] = [all[index], all[index + 1]];
    if (line?.kind !== 'paragraph' || next?.kind !== 'paragraph' || !touches(line, next)) continue;
    const turned = turnedEnd(line);
    if (turned) all[index] = turned;
    else if (next.status === 'ins' && line.mark === 'same') {
      const run = all.slice(index).findIndex((each, step) => step > 0 && !isPutIn(each));
      const until = run < 0 ? all.length : index + run;
      all.splice(index, until - index, ...shifted(all.slice(index, until) as MergedParagraph[]));
      index = until - 2;
    } else if (next.status === 'same') all[index + 1] = withOldWordFirst(next);
  }
  return all;
}

function isPutIn(block: Merged): boolean {
  return block.kind === 'paragraph' && block.status === 'ins' && block.mark === 'ins';
}

function touches({ mark, pieces }: MergedParagraph, next: MergedParagraph): boolean {
  return mark !== 'ins' && pieces.at(-1)?.status === 'ins' && (next.pieces[0]?.status ?? next.mark) === 'ins';
}

/** `a.[ B.]` is `a[. B].`: the sign at the end has stayed. */
function turnedEnd(line: MergedParagraph): MergedParagraph | null {
  const { pieces } = line;
  const from = pieces.findLastIndex(({ status }) => status !== 'ins');
  const [kept, first, last] = [pieces[from], pieces[from + 1], pieces.at(-1)];
  const sign = /[^\p{L}\p{M}\p{N}\s]$/u.exec(last?.run.text ?? '')?.[0];
  if (!kept || !first || !last || !sign || kept.status !== 'same' || kept.run.style !== last.run.style) return null;
  if (!kept.run.text.endsWith(sign)) return null;
  const put = [withText(last, sign), ...pieces.slice(from + 1, -1), withText(last, last.run.text.slice(0, -sign.length))];
  const all = [...pieces.slice(0, from), withText(kept, kept.run.text.slice(0, -sign.length)), ...put, withText(kept, sign)];
  return { ...line, pieces: all.filter(({ run }) => run.text !== '' || run.xml !== '' || run.note !== null) };
}

/** `[New] word` is `[word][New word]`, the first struck out. */
function withOldWordFirst(line: MergedParagraph): MergedParagraph {
  const at = line.pieces.findIndex(({ status }) => status !== 'ins');
  const kept = line.pieces[at];
  const word = /^\s*\S+/u.exec(kept?.run.text ?? '')?.[0];
  if (kept?.status !== 'same' || word === undefined) return line;
  const again = (status: 'del' | 'ins') => ({ ...withText(kept, word), status });
  const rest = withText(kept, kept.run.text.slice(word.length));
  const others = [...(rest.run.text === '' ? [] : [rest]), ...line.pieces.slice(at + 1)];
  return { ...line, pieces: [again('del'), ...line.pieces.slice(0, at), again('ins'), ...others] };
}

function withText(piece: Piece, text: string): Piece {
  const run: Run = { ...piece.run, text };
  return { ...piece, run };
}
