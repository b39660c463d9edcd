/** Text typed in fonts from before Unicode, or read with the wrong table: recognised, and turned into Unicode to show what it says. */
import { matches } from './matches.ts';

export type OldEncoding = 'TCVN3' | 'VNI' | 'UTF-8';

export interface Garbled {
  readonly encoding: OldEncoding;
  /** The stretches that gave it away, whole words. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly weight: number;
}

/** A lesser weight may be that of a foreign name. */
const certain = 2;

const letter = 'A-Za-zÀ-ÖØ-öø-ỹ';

/** What no Vietnamese text in Unicode has; most texts end here. */
const suspicious = /[\u0080-\u009f¢-§¨©ª¬®°µ¶¸¹¼½¾ÆÇËÎÏÐÑÖØÜÞßäåæçëîïðñöøûüþ]|Ä[‘\u0091]|â€|Æ°|[aeoy][ùâ]/u;

/** Parts of words that a Unicode text does not have, and how much each tells. */
const signs: Readonly<Record<OldEncoding, readonly (readonly [RegExp, number])[]>> = {
  'UTF-8': [
    [/(?:áº|á»)[\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu, 2],
    [/Ä[‘\u0091]|Æ°|Ã[¡-ª®-º¼-¿]|â€[œ\u009c\u009d™]/gu, 1],
  ],
  TCVN3: [
    [new RegExp(`[${letter}][¨©ª¬µ¶¸¹¼½¾](?=[${letter}])`, 'gu'), 2],
    [new RegExp(`(?<![${letter}])[®§][a-zÀ-ỹ]|[${letter}][®«](?=[a-z])|[a-zà-ỹ][µ¸¬ª¨¶](?![${letter}\\d])`, 'gu'), 1],
    [/[A-Za-z][äåæçëîñöøûüþß]/gu, 0.5],
    [new RegExp(`[a-z][ÆÇÈÉËÌÎÏÐÑÒÓÕÖØÜÞ](?=[a-z]|(?![${letter}]))`, 'gu'), 1],
  ],
  VNI: [
    [/[A-Za-z][æîö]|[A-Z][ÆÎÖ]/gu, 0.5],
    [/[aeoôuyö][øûï]|[aeo][åä]|[aeo]â|[aey]ù|ôù|öù|a[êëüé]|[AEOÔUYÖ][ØÛÏ]|[AEO][ÅÄ]|[AEO]Â|[AEY]Ù|ÔÙ|ÖÙ/gu, 1],
    [new RegExp(`(?<![${letter}])[ñÑ](?=[aeiouyöôæAEIOUYÖÔÆ])`, 'gu'), 1],
  ],
};

export function isGarbled(text: string): boolean {
  return (garbled(text)?.weight ?? 0) >= certain;
}

/** The likeliest table, with the words that show it; null for ordinary text. */
export function garbled(text: string): Garbled | null {
  if (!suspicious.test(text)) return null;
  const all = (Object.keys(signs) as OldEncoding[]).map((encoding) => evidence(text, encoding));
  const best = all.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.weight > 0 ? best : null;
}

function evidence(text: string, encoding: OldEncoding): Garbled {
  const words = new Map<number, { start: number; end: number; weight: number }>();
  for (const [pattern, weight] of signs[encoding]) {
    for (const { index } of matches(text, pattern)) {
      const word = wordAt(text, index);
      words.set(word.start, { ...word, weight: Math.max(weight, words.get(word.start)?.weight ?? 0) });
    }
  }
  const found = [...words.values()].sort((a, b) => a.start - b.start);
  // “München”, “El Niño”: letters that only look foreign count beside others.
  const sure = found.some(({ weight }) => weight >= 1);
  return { encoding, words: found, weight: sure ? found.reduce((sum, { weight }) => sum + weight, 0) : 0 };
}

function wordAt(text: string, index: number): { start: number; end: number } {
  let start = index;
  let end = index;
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && !/\s/u.test(text.charAt(end))) end++;
  return { start, end };
}

/** Single letters, in the order of the table TCVN 5712:1993 (fonts .VnTime …), as their bytes look in Latin-1. */
const tcvn3 = pairs(
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ',
);

/** Letters of VNI fonts that stand for themselves, and marks behind a vowel as combining characters. */
const vniLetters = pairs('ñæóòîôö', 'đỉĩịỵơư');
const vniMarks = new Map(
  Object.entries({
    ù: '\u0301',
    ø: '\u0300',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? '']));
}

/** What the text says, in NFC; for showing only. */
export function toUnicode(text: string, encoding: OldEncoding): string {
  if (encoding === 'UTF-8') return rereadAsUtf8(text);
  if (encoding === 'TCVN3') return [...text].map((character) => tcvn3.get(character) ?? character).join('');
  return text.replace(/([aeouyôö]?)([ùøûõïâáàåãäêéèúüë])|[ñæóòîôö]/giu, vniLetter).normalize('NFC');
}

function vniLetter(all: string, vowel: string | undefined, mark: string | undefined): string {
  const cased = (character: string, like: string): string => (like === like.toLowerCase() ? character : character.toUpperCase());
  const single = (character: string): string => cased(vniLetters.get(character.toLowerCase()) ?? character, character);
  if (vowel && mark) return single(vowel) + (vniMarks.get(mark.toLowerCase()) ?? mark);
  return single(all);
}

/** Windows' table differs from Latin-1 in these characters only. */
const windows = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

function rereadAsUtf8(text: string): string {
  const bytes = (stretch: string): Uint8Array =>
    Uint8Array.from([...stretch], (character) => {
      const index = windows.indexOf(character);
      return index < 0 ? character.charCodeAt(0) : 0x80 + index;
    });
  return text.replace(/[\u0080-\u00ff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2,}/gu, (stretch) =>
    new TextDecoder().decode(bytes(stretch)),
  );
}
