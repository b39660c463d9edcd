/** All in capitals, and of more than an initial. */
export function isCapital(words: string): boolean {
  return /\p{L}{2}/u.test(words) && words === words.toUpperCase();
}
