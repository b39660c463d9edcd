/** What paragraphs begin with, and in which letters they stand. */

const number = /^(?:[IVXLC]{1,6}\.|\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[a-zđ]{1,2}\)|[-+–•]|Điều \d+\.)\s+(?=\S)/u;

/** Of a row. */
export const onlyNumber = /^\d{1,4}[.)]?$/u;

/** With the space behind it; `''` where there is none. */
export function numberOf(text: string): string {
  return number.exec(text)?.[0] ?? '';
}

/** A text without the number or the dash that it begins with. */
export function withoutNumber(text: string): string {
  return text.slice(numberOf(text).length);
}

/** In whose place somebody signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7. */
export const capacity = /^(?:KT|TM|TL|TUQ)\.\s/u;

/** Words in capitals are no name. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}
