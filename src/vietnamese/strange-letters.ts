/** Letters that Vietnamese does not have, as copies from PDF leave them, and which were meant where that is known. */

/**
 * Two makes of PDF shift the block of Vietnamese letters (U+1EA0–1EF9) as a whole: `nghiӋp`, and `Vi͏t`, whose letters
 * are marks. ơ, ư and đ stand outside the block. Told by copies themselves: `TRѬӠNG ĈҤI HӐC`, `Tr˱ͥng Đ̩i h͕c`.
 */
const shifts = [
  { first: 0x04a4, last: 0x04fd },
  { first: 0x0328, last: 0x036f },
] as const;
const vietnameseBlock = 0x1ea0;
const outside = new Map(
  [...'ѪƠѫơѬƯѭưĈĐÿđ\u02eeƠ\u02efơ\u02f0Ư\u02f1ư'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? '']] : [],
  ),
);

/** A caron is what copies have for the breve and, over other letters than a, for the tilde: `nǎm`, `cǔng`. */
const carons = new Map([...'ǍĂǎăǏĨǐĩǑÕǒõǓŨǔũ'].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? '']] : [])));

/** Foreign names and the languages of our minorities keep theirs: ƀ, Ƀ, ș, ț, ƒ, a breve or a line above. */
const strange =
  /[\u0181-\u0191\u0193-\u019f\u01a4-\u01ae\u01b1-\u0217\u021c-\u0242\u0244-\u024f\u02ee-\u02f1\u046a-\u046d\u04a4-\u04fd\u1e00-\u1e9d\u1efa-\u1eff]|(?![\u0304-\u0306])[\u0300-\u036f]|(?<![ơưêâôƠƯÊÂÔ])\u0306/u;
/** They are letters of other languages too, and ours only beside the others. */
const beside = /[Ĉÿ]/u;
const shiftSigns = /[\u0328-\u036f]|[\u02ee-\u02f1\u046a-\u046d\u04a4-\u04fd]/u;

/** A quick look: most texts have none of them. */
export function mayBeStrange(text: string): boolean {
  return strange.test(text);
}

/** The letters of a word that are none of ours, each once; `shifted` when its text has letters of a shifted block. */
export function strangeLetters(word: string, shifted: boolean): string[] {
  return [...new Set([...word].filter((letter) => strange.test(letter) || (shifted && beside.test(letter))))];
}

export function isShifted(text: string): boolean {
  return shiftSigns.test(text);
}

/** The word as it was meant; null when that cannot be told. */
export function meantWord(word: string, shifted: boolean): string | null {
  const meant = [...reordered(word)]
    .map((letter) => meantLetter(letter, shifted))
    .join('')
    .normalize('NFC');
  return strange.test(meant) ? null : meant;
}

function meantLetter(letter: string, shifted: boolean): string {
  const caron = carons.get(letter);
  if (caron !== undefined) return caron;
  if (!shifted || !(strange.test(letter) || beside.test(letter))) return letter;
  const whole = unshifted(letter);
  // A mark of the block may have joined its neighbour: `t` and U+032D are one letter.
  return whole === letter ? [...letter.normalize('NFD')].map(unshifted).join('') : whole;
}

function unshifted(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const shift = shifts.find(({ first, last }) => first <= code && code <= last);
  return outside.get(letter) ?? (shift ? String.fromCodePoint(code - shift.first + vietnameseBlock) : letter);
}

const hats = '\u0302\u0306\u031b';
const tones = '\u0300\u0301\u0303\u0309\u0323';

/** A tone typed before its hat, or either of them twice: `á̂` → `ấ`. */
function reordered(word: string): string {
  return word
    .normalize('NFD')
    .replace(new RegExp(`([a-z])([${hats}${tones}]{2,})`, 'giu'), (all, base: string, marks: string) => {
      const own = [...new Set(marks)];
      const [hat, tone] = [own.filter((mark) => hats.includes(mark)), own.filter((mark) => tones.includes(mark))];
      return hat.length > 1 || tone.length > 1 ? all : base + hat.join('') + tone.join('');
    })
    .normalize('NFC');
}
