/** Where a pattern is found in a text. */

const none: readonly never[] = [];

/** All matches of a global pattern; `matchAll` makes a new pattern each time, which takes ten times as long as to see that nothing matches. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again.
    if (match[0] === '') pattern.lastIndex += isPair(text, match.index) ? 2 : 1;
  }
  return found;
}

function isPair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}
