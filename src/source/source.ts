/** A plan file's text as read, and the way back from a path to a place in it. */
import type { Ignore, Path, Span } from '../diagnostic.ts';

export type Part = 'key' | 'value' | 'whole';

export interface PlanFile {
  readonly file: string;
  /** The decoded text: without a byte order mark, line ends as typed. Every span counts in it. */
  readonly text: string;
  /** Strings, arrays and plain objects only; strings in NFC. */
  readonly value: unknown;
  /** Outermost fields in which something could not be read as meant: what they say is a guess, what they lack is unknown. */
  readonly doubtful: readonly string[];
  /** Words that stand alone on their lines and are complained of: names of fields that are being typed. */
  readonly halfTyped: readonly Span[];
  /** Places whose words the value lacks. */
  readonly unread: readonly Span[];
  /** What it lacks may stand in a file that it inherits from and that could not be read. */
  readonly partial?: boolean;
  /** In file order. */
  readonly ignores: readonly Ignore[];
  /**
   * The place of a path's value, on its first line, or of its key, or of both in all their lines. A path that does not exist is answered by its nearest existing
   * ancestor: the key where there is one, else the first line of the list item. `range` narrows a value to a part of its text.
   */
  locate(path: Path, what?: Part, range?: Span): Span;
}
