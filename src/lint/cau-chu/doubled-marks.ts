/** Punctuation typed twice: the same mark, of which one goes, and two that do not go together. */
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';

interface Run {
  readonly start: number;
  readonly end: number;
}

/** “chức,, triển”, “chức, , triển”, “năm 2026.. Các”. */
export function* doubledMarks(typed: string): Generator<Run & { readonly mark: string }> {
  for (const { 0: run, index } of matches(typed, /,(?: ?,)+|;(?: ?;)+/g)) {
    const end = index + run.length;
    if (!/[.…;,/]/.test(typed.charAt(end)) && !/[.…;,]/.test(typed.charAt(index - 1))) yield { start: index, end, mark: run.charAt(0) };
  }
  if (!typed.includes('..')) return;
  for (const { index } of matches(typed, regex.gu`(?<=\p{Ll}{2}|\d)\.\.(?= +\p{Lu}\p{Ll})`)) {
    if (!/(?:ngày|tháng|năm|số|tên|bà|ông)$/iu.test(typed.slice(Math.max(0, index - 6), index)))
      yield { start: index, end: index + 2, mark: '.' };
  }
}

/** “đua;.”, “đua,.”, “thưởng.;”; not “./.”, “v.v.,”, “tr.,”. */
export function* mixedMarks(typed: string): Generator<Run & { readonly marks: string }> {
  for (const { 0: marks, index } of matches(typed, regex.gu`(?<=[\p{L}\d)”])(?:[;,]\.|;,|,;|\.[;,])(?=\s|$)`)) {
    if (marks.startsWith('.') && !regex.u`(?<![\p{L}\d./])\p{Ll}*[à-ỹ]\p{Ll}*$`.test(typed.slice(Math.max(0, index - 12), index))) continue;
    yield { start: index, end: index + 2, marks };
  }
}
