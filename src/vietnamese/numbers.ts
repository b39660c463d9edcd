/** Numbers of headings and list items: `I`, `II` … and `a`, `b`, `c`, `d`, `đ` … */

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` → `IV`; whole numbers from 1 to 3999, `''` for any other. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return '';
  let text = '';
  let rest = n;
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** `IV` or `iv` → `4`; null when it is not a Roman number written the usual way (`IIII`, `VX`). */
export function parseRoman(text: string): number | null {
  if (!/^[IVXLCDM]{1,15}$/i.test(text)) return null;
  const upper = text.toUpperCase();
  let rest = upper;
  let n = 0;
  for (const [value, sign] of romans) {
    while (rest.startsWith(sign)) {
      n += value;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && toRoman(n) === upper ? n : null;
}

/** The order of Nghị định 30/2020/NĐ-CP: `đ` after `d`; no f, j, w, z. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** `0` → `a`, `4` → `đ`, `22` → `y`, then `aa`, `ab` …; `''` when `n` is not a whole number from 0. */
export function letter(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) return '';
  const last = letters[n % letters.length] ?? '';
  return letter(Math.floor(n / letters.length) - 1) + last;
}
