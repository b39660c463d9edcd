/** The helpers that templates may use; each formats one value. */
import { blanks } from '../decree30.ts';

const noBreakSpace = '\u00a0';

export const helpers = {
  /** Room to fill in by pen, stamp or system: `{{de_trong 'so'}}`. */
  de_trong: (kind: 'so' | 'ngay' | 'thang'): string => noBreakSpace.repeat(blanks[kind]),
};
