/** Room left to fill in: rows of dots, underscores or spaces where words are to come. */

import type { Span } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';

const dots = '(?:\\.\\.|…)[.…]*';
const patterns = [
  // “ngày … tháng … năm …”, also with only white space or with slashes.
  regex.giu`ngày(?:\s*${dots}\s*| {2,})(?:tháng(?:(?:\s*${dots}| {2,}(?=năm))(?:\s*năm\s*${dots})?)?|\/ *(?:\d+|${dots})(?: *\/ *${dots})?)`,
  regex.giu`tháng\s*${dots}\s*năm(?:\s*${dots})?`,
  // “số …/KH-UBND”, “số   /KH-UBND”, “…/…/2026”, “10/…”.
  regex.giu`(?:số:?\s*)?(?<![\p{L}\d.…/])${dots}\s*\/[^\s,;)]*|\<số:?\s+\/\p{L}[^\s,;)]*|(?<=\d)\s*\/\s*${dots}`,
  // An ellipsis is all that a line says.
  regex.gu`(?<=^\s*(?:(?:[-–+•]|[\p{L}\d]{1,3}[.)])\s*)?)(?:…|\.{3})(?=[.;,]?\s*$)`,
  // Rows of dots: where words could trail off, only long ones.
  regex.gu`(?<=(?:^|[:(“"])\s*)(?:…[.…]*…[.…]*|\.{4,})|(?<=\s)(?:…[.…]*…[.…]*|\.{5,})|(?<=[\p{L}\d])(?<!v\.?v)(?:…[.…]*…[.…]*|\.{6,})|_{3,}|(?:\. ){3,}\.?`,
];

/** One look at every text. */
export function mayHaveBlanks(text: string): boolean {
  return /[…_]|\.\.|\. \.|ày {2,}|ố:? +\//u.test(text);
}

/** Their places, each once. */
export function blanksOf(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of patterns) {
    for (const { 0: all, index } of matches(text, pattern)) {
      const start = index + (all.length - all.trimStart().length);
      const end = index + all.trimEnd().length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
    }
  }
  return found;
}
