/** What a service knows a complaint by from one run to the next. */
import { createHash } from 'node:crypto';
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { PositionRange } from './position-range.ts';
import type { Run } from './run.ts';

/** The same while the offending words and their line stay the same, wherever the line moves in its file; no two of a run are alike. */
export function fingerprinter(
  { pathOf }: Pick<Run, 'pathOf'>,
  find: (file: string, span: Span) => PositionRange | null,
): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ file, code, span }) => {
    const place = find(file, span);
    const words = JSON.stringify([pathOf(file), code, place?.text ?? '', place?.lineText.trim().replace(/\s+/gu, ' ') ?? '']);
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return `${createHash('sha256').update(words).digest('hex').slice(0, 32)}:${times}`;
  };
}
