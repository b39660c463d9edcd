/** The day on which plans without a date are checked: the machine's, unless the command line says another. */
import type { RunOccasion } from '../repository/compile-all.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage.ts';

/** As typed: `--today 20/11/2026`, `--for-signature`. */
export interface OccasionOptions {
  readonly today?: string;
  readonly forSignature?: boolean;
}

/** Throws {@link UsageError} for what is no day. */
export function occasionOf({ today, forSignature }: OccasionOptions, streams: Pick<Streams, 'today'>): RunOccasion {
  return { today: today === undefined ? (streams.today ?? clock()) : readDay(today), forSignature: forSignature ?? false };
}

function readDay(typed: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)) return date.toISOString().slice(0, 10);
  throw new UsageError(`“${typed}” không phải là ngày, hãy viết như --today 20/11/2026`);
}

/** The local date, as ISO. */
function clock(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
