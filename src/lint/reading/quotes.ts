/** Words between quotation marks: titles, slogans, the words of others, which stand as they are. */
import type { Span } from '../../diagnostic.ts';

/** With their marks, in order. */
export function quotesIn(text: string): Span[] {
  return Array.from(text.matchAll(/“[^“”]*”|"[^"]*"|«[^«»]*»/gu), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

export function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at > start && at < end);
}
