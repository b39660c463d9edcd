/** Two spellings of one word made the same, for comparing; never for printing. */
import { regex } from './letters.ts';

/** `Đơn vị` → `don vi`: lower case, without tones, hooks and breves. */
export function foldAccents(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gu, 'd');
}

/** Most names of fields, which have no accents to take off. */
const plain = /^[ -~]*$/;

/** `Nơi nhận`, `noi-nhan`, `NoiNhan`, `noi_nhan` → `noinhan`: how a name is compared that may be spelt in any of these ways. */
export function foldName(text: string): string {
  return foldAccents(text).replace(/[^a-z0-9]/gu, '');
}

const tones = '\u0300\u0301\u0309\u0303\u0323';

/**
 * An open syllable in -oa, -oe, -uy is where the two styles differ: `hoà` and `hòa`. In `quý` the u belongs to the
 * consonant, and in `hoàn`, `huỳnh` both styles agree.
 */
const toneOnLast = regex.giu`(?<!q)(o(?=[ae])|u(?=y))([aey])([${tones}])(?![\p{L}\p{M}])`;

/** Few texts have one: the others need not be taken apart. */
const mayMove = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])/iu;

/** `hoà`, `uỷ`, `thuý` → `hòa`, `ủy`, `thúy`: the tone on the first vowel; all else as typed, in NFC. */
export function foldTone(text: string): string {
  const composed = text.normalize('NFC');
  return mayMove.test(composed) ? composed.normalize('NFD').replace(toneOnLast, '$1$3$2').normalize('NFC') : composed;
}
