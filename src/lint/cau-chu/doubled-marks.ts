/** Punctuation typed twice: the same mark, of which one goes, and two that do not go together. */
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { SpacingFault } from './glued-words.ts';

interface Run {
  readonly start: number;
  readonly end: number;
}

/** “chức,, triển”, “chức, , triển”, “năm 2026.. Các”; an ellipsis of two dots. */
export function* doubledMarks(typed: string): Generator<SpacingFault> {
  for (const { 0: run, index } of matches(typed, /,(?: ?,)+|;(?: ?;)+/g)) {
    const end = index + run.length;
    const name = run.startsWith(',') ? 'dấu phẩy' : 'dấu chấm phẩy';
    if (!/[.…;,/]/.test(typed.charAt(end)) && !/[.…;,]/.test(typed.charAt(index - 1)))
      yield { start: index + 1, end, by: '', found: `có hai ${name} liền nhau` };
  }
  if (typed.includes('..')) yield* twoDots(typed);
}

/** Behind these words two dots are room to fill in. */
const label = /(?:ngày|tháng|năm|số|tên|bà|ông)\s?$/iu;

function* twoDots(typed: string): Generator<SpacingFault> {
  for (const { 0: all, 1: comma = '', index } of matches(typed, regex.gu`(?<=\p{Ll}{2}|[\d)”%])(,?)\s?(?<!\.)\.\.(?=\s*$|\s+\p{L})`)) {
    if (label.test(typed.slice(Math.max(0, index - 6), index))) continue;
    const end = index + all.length;
    const goesOn = comma !== '' || regex.u`^\s+\p{Ll}`.test(typed.slice(end, end + 20));
    if (!goesOn) yield { start: end - 1, end, by: '', found: 'có hai dấu chấm liền nhau' };
    else yield { start: index + comma.length, end, by: comma === '' ? '...' : ' ...', found: 'có dấu chấm lửng chỉ hai chấm' };
  }
}

/** “đua;.”, “đua,.”, “thưởng.;”; not “./.”, “v.v.,”, “tr.,”. */
export function* mixedMarks(typed: string): Generator<Run & { readonly marks: string }> {
  for (const { 0: marks, index } of matches(typed, regex.gu`(?<=[\p{L}\d)”])(?:[;,!?]\.|;,|,;|[!?][,;]|\.[;,])(?=\s|$)`)) {
    if (marks.startsWith('.') && !regex.u`(?<![\p{L}\d./])\p{Ll}*[à-ỹ]\p{Ll}*$`.test(typed.slice(Math.max(0, index - 12), index))) continue;
    yield { start: index, end: index + 2, marks };
  }
}
