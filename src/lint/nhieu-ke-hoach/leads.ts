/** Whether two names of who leads may be one body's, or one a part of the other: read widely, so that only sure differences are told. */
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Lead } from './claims.ts';
import { syllablesOf } from './words.ts';

export function mayBeOneLead(a: Lead, b: Lead): boolean {
  if (a.key === b.key) return true;
  const names = namesOf(b);
  return namesOf(a).some((one) => names.some((other) => holds(one, other) || holds(other, one) || mayBeShort(one, other)));
}

function namesOf({ name, listed }: Lead): readonly string[] {
  return listed === undefined ? [name] : [name, listed];
}

/** “Ban Thi đua - Khen thưởng, Sở Nội vụ” is of “Sở Nội vụ”, “Ủy ban Mặt trận Tổ quốc Việt Nam xã” is “Mặt trận Tổ quốc xã”. */
function holds(whole: string, part: string): boolean {
  const all = syllablesOf(whole);
  return syllablesOf(part).every((syllable) => all.includes(syllable));
}

const shortened = regex.u`\<\p{Lu}{2}`;

/** “Phòng VHXH” and “Phòng Văn hóa - Xã hội” have the same letters; what stands behind may be left out. */
function mayBeShort(a: string, b: string): boolean {
  if (!shortened.test(a) && !shortened.test(b)) return false;
  const [x, y] = [lettersOf(a), lettersOf(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/** The first letter of each word, all of one in capitals: `Phòng VHXH` → `PVHXH`. */
function lettersOf(name: string): string {
  const words = foldTone(name).match(regex.gu`\p{L}+`) ?? [];
  return words
    .filter((word) => word !== 'và')
    .map((word) => (shortened.test(word) ? word : word.charAt(0)))
    .join('')
    .toUpperCase();
}
