/** A number as a list prints it. (ISO/IEC 29500-1, 17.18.59) */

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function romanOf(number: number): string {
  let [left, text] = [number, ''];
  for (const [value, letters] of roman) {
    text += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

/** a … z, aa … zz: Word repeats the letter, and knows no “đ”. */
function letterOf(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** `vietnameseCounting`: một, hai … mười một, hai mươi mốt. */
function vietnameseOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digits[ones] ?? '';
  if (tens > 9) return String(number);
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : ones === 0 ? '' : digits[ones];
  return `${tens === 1 ? 'mười' : `${digits[tens]} mươi`} ${last}`.trim();
}

const formats: Readonly<Record<string, (number: number) => string>> = {
  upperRoman: (number) => romanOf(number).toUpperCase(),
  lowerRoman: romanOf,
  upperLetter: (number) => letterOf(number).toUpperCase(),
  lowerLetter: letterOf,
  vietnameseCounting: vietnameseOf,
  decimalZero: (number) => String(number).padStart(2, '0'),
  chicago: (number) => (['*', '†', '‡', '§'][(number - 1) % 4] ?? '').repeat(Math.floor((number - 1) / 4) + 1),
  none: () => '',
};

/** What a counter never reaches, so that a file that says otherwise costs no time. */
const most = 3999;

/** By the format's name; those of languages that no Vietnamese list uses count in figures. */
export function printedNumber(number: number, format: string): string {
  const print = formats[format];
  return print && (format === 'none' || (number > 0 && number <= most)) ? print(number) : String(number);
}

/** What fonts of signs show where a text has a letter of theirs, as far as lists use them. */
const signs: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▫',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf06c': '●',
  '\uf071': '❑',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0e8': '➔',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
  '\uf02d': '-',
  '\uf02a': '*',
  '\uf02b': '+',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b4': '×',
};

/** Letters of a font of signs (Symbol, Wingdings) as Unicode. */
export function signsOf(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/gu, (sign) => signs[sign] ?? '•');
}
