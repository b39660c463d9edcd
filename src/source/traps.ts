/** Every way in which a clerk's YAML stops being YAML, in the order in which they are looked for. */
import type { Finding } from './finding.ts';
import { lineAt } from './lines.ts';
import type { Scene } from './reading.ts';
import { strayText, wrongColumn } from './traps-indent.ts';
import { colonMissing, dashAfterKey, emptyItem, listBelow, otherDash, pipeMissing, spaceAfterColon, spaceAfterDash, strayCharacter, textAfterPipe } from './traps-line.ts';
import { openBracket, openQuote } from './traps-open.ts';
import { backslash, colonBelow, hashInText, quoteItem, quoteValue } from './traps-quote.ts';
import { tabs } from './traps-white.ts';
import { say } from './yaml-messages.ts';

/** What may explain the first error of a reading. A finding counts only if one of its mends lets YAML read on. */
export type Trap = (scene: Scene) => Iterable<Finding>;

export const traps: readonly Trap[] = [
  tabs,
  openQuote,
  openBracket,
  documents,
  textAfterPipe,
  spaceAfterColon,
  spaceAfterDash,
  otherDash,
  strayCharacter,
  backslash,
  quoteItem,
  emptyItem,
  dashAfterKey,
  hashInText,
  colonMissing,
  listBelow,
  quoteValue,
  colonBelow,
  pipeMissing,
  wrongColumn,
  strayText,
];

/** A second `---` or a `...`: what follows would be another document. */
function* documents({ text, error, lines }: Scene): Generator<Finding> {
  if (error.code !== 'MULTIPLE_DOCS') return;
  const at = lineAt(lines, error.pos[0]).index;
  const line = lines.slice(0, at + 1).findLast((other) => /^(?:---|\.\.\.)(?:\s|$)/u.test(text.slice(other.start, other.end)));
  if (!line) return;
  yield { span: { start: line.start, end: line.start + 3 }, words: say.documents(text.slice(line.start, line.start + 3)), doubtful: true, mends: [{ edits: [{ at: line.start, insert: '# ' }] }] };
}
