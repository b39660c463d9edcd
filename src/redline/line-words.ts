/** A line of a change, as it is told. */
import type { Piece, Status } from './model.ts';

/** Words, and whether they have stayed. */
export interface Words {
  readonly status: Status;
  readonly text: string;
}

/** Where only the look has changed the signs of a plan tell how. */
export function withSigns(piece: Piece): Piece {
  const sign = signs[piece.status === 'same' ? '' : piece.run.style] ?? '';
  return { ...piece, run: { ...piece.run, text: piece.run.text && sign + piece.run.text + sign } };
}

const signs: Readonly<Record<string, string>> = { dam: '**', nghieng: '*', dam_nghieng: '***' };

/** Neighbours of one fate are one. */
export function wordsIn(pieces: readonly Piece[]): Words[] {
  const words: Words[] = [];
  for (const { status, run } of pieces) {
    // Room for a pen.
    const text = run.xml.startsWith('<w:br') ? ' ' : run.text.replace(/\u00a0{3,}/gu, '……');
    const last = words.at(-1);
    if (text === '') continue;
    if (last?.status === status) words[words.length - 1] = { status, text: last.text + text };
    else words.push({ status, text });
  }
  return words;
}

/** All of them. */
export function textOf(words: readonly Words[]): string {
  return words.map(({ text }) => text).join('');
}
