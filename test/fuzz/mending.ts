/** What `--fix` makes of a spoilt plan: nothing more to mend, no new error, and the words and figures that stood there. */
import { check } from '../../src/check.ts';
import { fixPlan } from '../../src/fix.ts';
import { occasion } from '../support/project.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

export function mendingFaults(file: string, text: string): string[] {
  const look = (now: string) => check(file, bytes(now), occasion);
  const fixed = fixPlan(file, text, look);
  if (fixed.changes.length === 0) return fixed.text === text ? [] : ['mended, and no change is told'];
  const more = fixPlan(file, fixed.text, look).text === fixed.text ? [] : ['mended twice is not as mended once'];
  const [before, after] = [look(text), fixed.check].map(
    ({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error').length,
  );
  const worse = Number(after) > Number(before) ? [`${before} errors became ${after} by mending`] : [];
  const strange = isMadeOf(lettersOf(fixed.text), lettersOf(text)) ? [] : ['letters came by mending'];
  return [...more, ...worse, ...strange, ...(digitsOf(fixed.text) === digitsOf(text) ? [] : ['figures changed by mending'])];
}

/** Without the letters and numbers of points, which are counted anew; names of fields typed in capitals are not. */
function contentOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/^[\s"'>|-]*(?:[\p{L}]{1,2}|\d{1,3}(?:\.\d{1,3})*)[.)]/gmu, '');
}

const lettersOf = (text: string): string => contentOf(text).replace(/[^\p{L}]/gu, '');
const digitsOf = (text: string): string => contentOf(text).replace(/\D/gu, '');

/** Whether the letters of one stand in the other, in their order. */
function isMadeOf(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
