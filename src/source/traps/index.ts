/** Every way in which a clerk's YAML stops being YAML, in the order in which they are looked for. */

import { matches } from '../../vietnamese/matches.ts';
import type { ErrorContext } from '../error-context.ts';
import { type Line, lineAt } from '../lines.ts';
import type { YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';
import { slippedOut, wrongColumn } from './indent.ts';
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
import { backslash, colonBelow, hashInText, quoteItem, quoteValue, signAfterBracket } from './quote.ts';
import { dashMissing, lostText, strayText } from './text.ts';
import { nameMissing } from './unnamed.ts';
import { tabs } from './white.ts';

/** What may explain the first error of a reading. A finding counts only if one of its mends lets YAML read on. */
export type Trap = (context: ErrorContext) => Iterable<YamlFinding>;

export const traps: readonly Trap[] = [
  tabs,
  openQuote,
  openBracket,
  documents,
  signAfterBracket,
  textAfterPipe,
  spaceAfterColon('field'),
  colonMissing,
  strayCharacter,
  nameMissing,
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
  slippedOut,
  wrongColumn,
  strayText,
];

/** A second `---` or a `...`: what follows would be another document. Where it has fields of its own names, it is this plan. */
function* documents({ text, error, lines }: ErrorContext): Generator<YamlFinding> {
  if (error.code !== 'MULTIPLE_DOCS') return;
  const at = lineAt(lines, error.pos[0]).index;
  const isMark = (line: Line) => !line.inBlock && /^(?:---|\.\.\.)(?:\s|$)/u.test(text.slice(line.start, line.end));
  const line = lines.slice(0, at + 1).findLast(isMark);
  if (!line) return;
  const all = lines.slice(line.index).filter(isMark);
  const keys = matches(text, /^[a-z_]+(?=:)/gmu).map(([key]) => key);
  const span = { start: line.start, end: line.start + 3 };
  const words = say.documents(text.slice(span.start, span.end), all.length - 1);
  const mends = [{ edits: all.map(({ start }) => ({ at: start, insert: '# ' })) }];
  yield { span, words, doubtful: new Set(keys).size < keys.length, mends };
}
