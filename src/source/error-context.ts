/** What the traps look at. */
import type { Document, YAMLParseError } from 'yaml';
import type { Line } from './lines.ts';
import type { WorkingCopy } from './working-copy.ts';

/** One reading of a working copy. */
export interface Attempt {
  readonly copy: WorkingCopy;
  readonly document: Document.Parsed;
  /** By place. */
  readonly errors: readonly YAMLParseError[];
}

/** The first error of an attempt and the lines around it, as the traps see it. */
export interface ErrorContext {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: readonly Line[];
  readonly error: YAMLParseError;
  /** The error's line, then the lines of structure below and above it. */
  readonly near: readonly Line[];
}
