/** Whether words stand in a text of which it is asked many times. */

/** So many sums of three letters are told apart. */
const sums = 2 ** 16;

/** Nearly all words that do not stand in the text have three letters in a row that do not: no need to search all of it. */
export function wordSearch(text: string): (word: string) => boolean {
  const known = new Uint8Array(sums);
  for (let at = 2; at < text.length; at++) known[sumAt(text, at)] = 1;
  return (word) => {
    for (let at = 2; at < word.length; at++) if (known[sumAt(word, at)] === 0) return false;
    return text.includes(word);
  };
}

/** Of the letter at a place and the two before it. */
function sumAt(text: string, at: number): number {
  return (text.charCodeAt(at - 2) * 961 + text.charCodeAt(at - 1) * 31 + text.charCodeAt(at)) % sums;
}
