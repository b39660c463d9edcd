/** The numbers of a plan's paragraphs in the order of printing, and those that do not follow. */
import type { Bang, Doan, Khoi, NhiemVu } from '../../plan/plan.ts';
import { chuTho } from '../../plan/plan.ts';
import type { Subject } from '../subject.ts';
import { bodiesOf } from './bodies.ts';
import { isInitial, readMarker, readPart } from './markers.ts';
import { once } from './once.ts';
import { type Numbered, type NumberSlip, Sequence } from './sequence.ts';
import { typedAt } from './typed.ts';

/** In running text, and within each cell of a table: there a number may go on from the row above. */
export const slipsOf = once((subject): readonly NumberSlip[] => [...findSlips(subject)]);

function* findSlips({ plan, input }: Subject): Iterable<NumberSlip> {
  for (const { khoi } of bodiesOf(plan)) {
    const sequence = new Sequence();
    for (const block of khoi) {
      if (block.loai === 'bang') yield* inCells(block, input);
      for (const step of stepsOf(block, input)) yield* follow(sequence, step);
    }
  }
}

/** A number, a paragraph without one, or the beginning of a part. */
type Step = Numbered | 'text' | 'clear';

function* follow(sequence: Sequence, step: Step): Iterable<NumberSlip> {
  if (step === 'text') sequence.text();
  else if (step === 'clear') sequence.clear();
  else {
    if (step.marker.family === 'phan') sequence.clear();
    const slip = sequence.take(step);
    if (slip) yield slip;
  }
}

function* inCells(table: Bang, input: unknown): Iterable<NumberSlip> {
  for (const cell of [...table.dong.flatMap((row) => row.o.map((o) => o.doan)), table.ghi_chu]) {
    if (cell.length < 2) continue;
    const sequence = new Sequence();
    for (const doan of cell) {
      for (const slip of follow(sequence, paragraphStep(doan, input))) if (slip.before) yield slip;
    }
  }
}

function stepsOf(block: Khoi, input: unknown): Step[] {
  if (block.loai === 'bang') return ['text'];
  return block.loai === 'nhiem_vu' ? taskSteps(block, input) : [paragraphStep(block, input)];
}

/** A listed task opens with its `tt`, which is not among its words. */
function taskSteps(task: NhiemVu, input: unknown): Step[] {
  const path = [...task.at, 'tt'];
  const tt = typedAt(input, path);
  if (tt === undefined) return ['text', ...task.noi_dung.map((doan) => paragraphStep(doan, input))];
  const marker = readMarker(tt, false);
  const own: Step = marker ? { so: tt, marker, typed: true, path, range: { start: 0, end: tt.length } } : 'text';
  return [own, ...task.noi_dung.slice(1).map((doan) => paragraphStep(doan, input))];
}

function paragraphStep(doan: Doan, input: unknown): Step {
  if (doan.loai === 'dieu') return 'clear';
  if (doan.loai === 'phan') return partStep(doan);
  const so = numberOf(doan);
  const marker = so === '' || isAmount(so, doan) || isInitial(so, behind(so, doan)) ? null : readMarker(so, titled(doan));
  return marker ? { so, marker, typed: !doan.tu_danh, path: doan.at, range: rangeOf(doan, so, input) } : 'text';
}

function partStep(doan: Doan): Step {
  const so = chuTho(doan.chu);
  const marker = readPart(so) ?? readMarker(so, true);
  const path = doan.tu_danh ? doan.at : [...doan.at.slice(0, -1), 'so_muc'];
  return marker ? { so, marker, typed: !doan.tu_danh, path, range: { start: 0, end: so.length } } : 'clear';
}

/** The number of a paragraph, also of a run-in heading, which keeps it in its bold words. */
function numberOf(doan: Doan): string {
  if (doan.so !== '') return doan.so;
  const first = doan.chu[0];
  return first?.dam ? (/^(?:[IVX]+\.|\d+(?:\.\d+)*\.?|[a-zđ][.)])(?=\s|$)/u.exec(first.chu)?.[0] ?? '') : '';
}

/** A heading's number, also a run-in heading's. */
function titled(doan: Doan): boolean {
  return doan.so === '' || /^(?:muc|tieu_de)/u.test(doan.loai);
}

/** “2.450 triệu đồng”, “1.5 lần”: a paragraph that opens with an amount. */
function isAmount(so: string, doan: Doan): boolean {
  return /\d\.\d+$/u.test(so) && !/^[\p{Lu}“"]/u.test(behind(so, doan));
}

/** The words behind the number. */
function behind(so: string, doan: Doan): string {
  return chuTho(doan.chu)
    .slice(doan.so === '' ? so.length : 0)
    .trimStart();
}

/** Where the number stands in what was typed: behind the stars of a bold heading. */
function rangeOf(doan: Doan, so: string, input: unknown): Numbered['range'] {
  if (doan.at.at(-1) === 'so_muc') return { start: 0, end: so.length };
  const typed = typedAt(input, doan.at) ?? '';
  const stars = /^\**/u.exec(typed.slice(doan.vung.start, doan.vung.start + 3))?.[0].length ?? 0;
  const start = doan.vung.start + stars;
  return { start, end: start + so.length };
}
