/** Words between quotation marks: titles, slogans, the words of others, which stand as they are. */

const quote = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;

/** The text with spaces in place of what stands between quotation marks, so that offsets hold. */
export function withoutQuotes(text: string): string {
  return text.replace(quote, (words) => `${words.charAt(0)}${' '.repeat(words.length - 2)}${words.slice(-1)}`);
}
