/** The numbers of a plan's paragraphs in the order of printing, and those that do not follow. */
import { markerOf, readMarker, readPart } from '../../plan/markers.ts';
import type { Bang, Doan, NhiemVu } from '../../plan/plan.ts';
import { chuTho } from '../../plan/plan.ts';
import { typedAt } from '../shared/typed-values.ts';
import type { Subject } from '../subject.ts';
import { NumberSequence } from './number-sequence.ts';
import type { Numbered, NumberSlip } from './number-slips.ts';

/** In running text, and within each cell of a table: there a number may go on from the row above. */
export function numberSlips(subject: Subject): readonly NumberSlip[] {
  return [...findSlips(subject)];
}

function* findSlips({ input, bodies }: Subject): Iterable<NumberSlip> {
  for (const { khoi } of bodies) {
    const sequence = new NumberSequence();
    let cap = 0;
    for (const block of khoi) {
      if (block.loai === 'bang') {
        yield* inCells(block, input);
        sequence.text(cap);
        continue;
      }
      for (const step of block.loai === 'nhiem_vu' ? taskSteps(block, input) : lineSteps(block, input)) yield* follow(sequence, step);
      const last = block.loai === 'nhiem_vu' ? block.noi_dung.at(-1) : block;
      // What follows a heading is written below it.
      if (last) cap = last.cap + (isHeading(last) ? 1 : 0);
    }
  }
}

/** A number, a paragraph without one, or the beginning of a part. */
type Step = Numbered | { readonly cap: number; readonly leads: boolean; readonly marker: null } | 'clear';

function* follow(sequence: NumberSequence, step: Step): Iterable<NumberSlip> {
  if (step === 'clear') sequence.clear();
  else if (step.marker === null) sequence.text(step.cap, step.leads);
  else {
    if (step.marker.family === 'phan') sequence.clear();
    const slip = sequence.take(step);
    if (slip) yield slip;
  }
}

function* inCells(table: Bang, input: unknown): Iterable<NumberSlip> {
  for (const cell of [...table.dong.flatMap((row) => row.o.map((o) => o.doan)), table.ghi_chu]) {
    if (cell.length < 2) continue;
    const sequence = new NumberSequence(true);
    for (const doan of cell) yield* follow(sequence, paragraphStep(doan, input));
  }
}

/** A listed task opens with its `tt`, which is not among its words. */
function taskSteps({ at, noi_dung }: NhiemVu, input: unknown): Step[] {
  const path = [...at, 'tt'];
  const tt = typedAt(input, path);
  const [first, ...rest] = noi_dung.map((doan) => paragraphStep(doan, input));
  const doan = noi_dung[0];
  if (tt === undefined || first === undefined || doan === undefined) return first ? [first, ...rest] : [];
  const marker = readMarker(tt, false);
  const place = { so: tt, typed: true, ownLine: false, leads: leads(doan), path, range: { start: 0, end: tt.length } };
  return [{ ...place, cap: doan.cap, marker }, ...rest];
}

/** `a) …; b) …` on one line, `c)` on the next. */
function lineSteps(doan: Doan, input: unknown): Step[] {
  const steps = [paragraphStep(doan, input)];
  const text = chuTho(doan.chu);
  for (let last = steps[0]; last && last !== 'clear' && last.marker && last.typed; last = steps.at(-1)) {
    const { marker } = last;
    const so = marker.write(marker.value + 1, marker.above);
    if (!text.includes(`; ${so} `)) break;
    steps.push({ ...last, so, marker: { ...marker, value: marker.value + 1 } });
  }
  return steps;
}

function paragraphStep(doan: Doan, input: unknown): Step {
  if (doan.loai === 'dieu') return 'clear';
  if (doan.loai === 'phan') return partStep(doan);
  const found = markerOf(doan);
  const { cap } = doan;
  if (!found) return { cap, leads: isHeading(doan) || isBold(doan) || opensList(doan), marker: null };
  const place = { typed: !doan.tu_danh, cap, ownLine: isHeading(doan), leads: leads(doan) };
  return { ...found, ...place, path: doan.at, range: rangeOf(doan, found.so, input) };
}

function partStep(doan: Doan): Step {
  const so = chuTho(doan.chu);
  const marker = readPart(so) ?? readMarker(so, true);
  const path = doan.tu_danh ? doan.at : [...doan.at.slice(0, -1), 'so_muc'];
  const place = { so, typed: !doan.tu_danh, cap: 0, ownLine: true, leads: false, path, range: { start: 0, end: so.length } };
  return marker ? { ...place, marker } : 'clear';
}

function isHeading({ loai }: Doan): boolean {
  return /^(?:muc|tieu_de)/u.test(loai);
}

function isBold({ chu }: Doan): boolean {
  return chu.every((run) => run.dam || run.chu.trim() === '');
}

function leads({ chu }: Doan): boolean {
  return /:\s*$/u.test(chuTho(chu));
}

/** “Đối với tập thể:”, “- Cấp xã”: a text without an end of its own. */
function opensList({ chu }: Doan): boolean {
  return !/[.;,…!?]["”)]*\s*$/u.test(chuTho(chu));
}

/** Where the number stands in what was typed: behind the stars of a bold heading. */
function rangeOf(doan: Doan, so: string, input: unknown): Numbered['range'] {
  if (doan.at.at(-1) === 'so_muc' || doan.at.at(-1) === 'tt') return { start: 0, end: so.length };
  const typed = typedAt(input, doan.at) ?? '';
  const stars = /^\**/u.exec(typed.slice(doan.vung.start, doan.vung.start + 3))?.[0].length ?? 0;
  const start = doan.vung.start + stars;
  return { start, end: start + so.length };
}
