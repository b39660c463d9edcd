/** What `--fix` makes of a spoilt plan: nothing more to mend, no new error, and the words and figures that stood there. */
import { check } from '../../src/check.ts';
import { type Change, fixPlan } from '../../src/fix.ts';
import { parse } from '../../src/source/parse.ts';
import { occasion } from '../support/project.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

export function mendingFaults(file: string, input: Uint8Array): string[] {
  const { text } = parse(file, input);
  const look = (now: string) => check(file, bytes(now), occasion);
  const fixed = fixPlan(file, text, look);
  if (fixed.changes.length === 0) return fixed.text === text ? [] : ['mended, and no change is told'];
  const more = fixPlan(file, fixed.text, look).text === fixed.text ? [] : ['mended twice is not as mended once'];
  const [before, after] = [look(text), fixed.check].map(
    ({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error').length,
  );
  const worse = Number(after) > Number(before) ? [`${before} errors became ${after} by mending`] : [];
  return [...more, ...worse, ...fixed.changes.filter((change) => !isSafe(change)).map(told)];
}

function told({ diagnostic: { code }, before, after }: Change): string {
  return `${code} made “${after}” of “${before}”`;
}

/** Only spaces, signs and capitals change, a word goes that was typed twice, and what is counted is counted anew. */
function isSafe({ diagnostic: { code }, before, after }: Change): boolean {
  if (code.startsWith('danh_so/') && ((isNumber(before) && isNumber(after)) || before.endsWith(after))) return true;
  if (code === 'so/them_khong' || code === 'ngay/so_khong') return after === before.replace(/(?<!\d)\d(?!\d)/gu, '0$&');
  return digitsOf(before) === digitsOf(after) && isMadeOf(lettersOf(after), lettersOf(before));
}

/** Of a heading, a point or a row. */
function isNumber(text: string): boolean {
  return /^[^\p{L}\d]*(?:\p{L}{1,5}|\d+(?:\.\d+)*)?[^\p{L}\d]*$/u.test(text);
}

/** Without the tones, which a mend puts on another vowel of the same syllable. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{M}]|[\u0300\u0301\u0303\u0309\u0323]/gu, '');
const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Whether the letters of one stand in the other, in their order. */
function isMadeOf(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
