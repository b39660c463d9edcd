/** Every way in which a clerk's YAML stops being YAML, in the order in which they are looked for. */
import type { Finding } from '../finding.ts';
import { lineAt } from '../lines.ts';
import type { Scene } from '../scene.ts';
import { say } from '../yaml-messages.ts';
import { wrongColumn } from './indent.ts';
import {
  colonMissing,
  dashAfterKey,
  emptyItem,
  listBelow,
  otherDash,
  spaceAfterColon,
  spaceAfterDash,
  strayCharacter,
  textAfterPipe,
} from './line.ts';
import { openBracket, openQuote } from './open.ts';
import { backslash, colonBelow, hashInText, quoteItem, quoteValue } from './quote.ts';
import { dashMissing, lostText, strayText } from './text.ts';
import { tabs } from './white.ts';

/** What may explain the first error of a reading. A finding counts only if one of its mends lets YAML read on. */
export type Trap = (scene: Scene) => Iterable<Finding>;

export const traps: readonly Trap[] = [
  tabs,
  openQuote,
  openBracket,
  documents,
  textAfterPipe,
  spaceAfterColon('field'),
  colonMissing,
  strayCharacter,
  lostText,
  spaceAfterColon('any'),
  spaceAfterDash,
  otherDash,
  backslash,
  quoteItem,
  emptyItem,
  dashAfterKey,
  hashInText,
  listBelow,
  quoteValue,
  colonBelow,
  dashMissing,
  wrongColumn,
  strayText,
];

/** A second `---` or a `...`: what follows would be another document. */
function* documents({ text, error, lines }: Scene): Generator<Finding> {
  if (error.code !== 'MULTIPLE_DOCS') return;
  const at = lineAt(lines, error.pos[0]).index;
  const line = lines.slice(0, at + 1).findLast((other) => /^(?:---|\.\.\.)(?:\s|$)/u.test(text.slice(other.start, other.end)));
  if (!line) return;
  const span = { start: line.start, end: line.start + 3 };
  const mends = [{ edits: [{ at: line.start, insert: '# ' }] }];
  yield { span, words: say.documents(text.slice(span.start, span.end)), doubtful: true, mends };
}
