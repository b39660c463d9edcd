/** The helpers that templates may use; each formats one value. */
import { blanks } from '../decree30.ts';

const noBreakSpace = '\u00a0';

const kinds = ['so', 'ngay', 'thang'] as const;

export const helpers = {
  /** Room to fill in by pen, stamp or system: `{{de_trong 'so'}}`. */
  de_trong: (kind: (typeof kinds)[number]): string => noBreakSpace.repeat(blanks[kind]),
};

/** What each may be given. */
export const argumentsOf: Readonly<Record<keyof typeof helpers, readonly string[]>> = { de_trong: kinds };
