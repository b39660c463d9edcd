/** What somebody has done to a result since tdkt wrote it: whether a build may put another in its place. */
import { type ResultFormat, results } from '../write/index.ts';

export interface OthersWork {
  /** Signed or locked: it stays where it is, whoever asks. Says so in a sentence. */
  readonly lock: string | null;
}

/** `null` where nobody has: the file is empty, or as tdkt wrote it. */
export async function othersWorkIn(format: ResultFormat, existing: Uint8Array): Promise<OthersWork | null> {
  // An empty file holds nobody's work.
  if (existing.length === 0 || (await results[format].mayReplace(existing))) return null;
  return { lock: (await locks[format]?.(existing)) ?? null };
}

type LockOf = (existing: Uint8Array) => Promise<string | null>;

const signed = 'Tệp này đã được ký số, ghi đè sẽ mất chữ ký, nên tdkt để nguyên';
const encrypted = 'Tệp này có mật khẩu mở, tdkt không xem được bên trong, nên để nguyên';

const locks: Readonly<Partial<Record<ResultFormat, LockOf>>> = {
  pdf: async (existing) => {
    const text = Buffer.from(existing).toString('latin1');
    if (/\/ByteRange\s*\[/u.test(text)) return signed;
    return /\/Encrypt\s+\d+\s+\d+\s+R/u.test(text) ? encrypted : null;
  },
};
