/** What somebody has done to a result since tdkt wrote it: whether a build may put another in its place. */
import type { Comment, Revision } from '../read/tree.ts';
import { type ResultFormat, results } from '../write/index.ts';

export interface OthersWork {
  /** Signed or locked: it stays where it is, whoever asks. Says so in a sentence. */
  readonly lock: string | null;
  /** Comments and tracked changes, which nobody finds again in a new file: a part of a sentence, or nothing. */
  readonly left: string;
  /** Whether `tdkt diff` can say what somebody has done. */
  readonly readable: boolean;
}

/**
 * `null` where nobody has: the file is empty, or as tdkt wrote it, whatever program has saved it since, or the bytes that are to
 * take its place say the same.
 */
export async function othersWorkIn(format: ResultFormat, existing: Uint8Array, next: Uint8Array): Promise<OthersWork | null> {
  // An empty file holds nobody's work.
  if (existing.length === 0 || (await results[format].mayReplace(existing))) return null;
  if (format === 'docx') return workInWord(existing, next);
  return { lock: format === 'pdf' ? lockOfPdf(existing) : null, left: '', readable: false };
}

const signed = 'Tệp này đã được ký số, ghi đè sẽ mất chữ ký, nên tdkt để nguyên';
const encrypted = 'Tệp này có mật khẩu mở, tdkt không xem được bên trong, nên để nguyên';
const locked = 'Tệp này đã được khóa, không cho sửa (Tệp > Thông tin > Bảo vệ tài liệu), nên tdkt để nguyên';

function lockOfPdf(existing: Uint8Array): string | null {
  const text = Buffer.from(existing).toString('latin1');
  if (/\/ByteRange\s*\[/u.test(text)) return signed;
  return /\/Encrypt\s+\d+\s+\d+\s+R/u.test(text) ? encrypted : null;
}

async function workInWord(existing: Uint8Array, next: Uint8Array): Promise<OthersWork | null> {
  const [{ readWord }, { isAsWritten }] = await Promise.all([import('../read/word.ts'), import('../resaved/as-written.ts')]);
  const file = readWord(existing);
  if ('message' in file) return { lock: file.why === 'encrypted' ? encrypted : null, left: '', readable: false };
  const lock = file.signed ? signed : file.protection === 'none' ? null : locked;
  if (lock === null && isAsWritten(existing, file, readWord(next))) return null;
  const left = [counted(file.comments, 'nhận xét'), counted(file.revisions, 'chỗ sửa còn theo dõi (Track Changes)')];
  return { lock, left: left.filter(Boolean).join(' và '), readable: true };
}

/** `2 nhận xét của Lan, Minh (đầu tiên: “Xem lại số liệu …”)`. */
function counted(all: readonly (Comment | Revision)[], what: string): string {
  if (all.length === 0) return '';
  const authors = [...new Set(all.map(({ author }) => author.trim()).filter(Boolean))];
  const words = all.map(({ text }) => firstWords(text)).find(Boolean);
  const of = authors.length > 0 ? ` của ${authors.join(', ')}` : '';
  return `${all.length} ${what}${of}${words === undefined ? '' : ` (đầu tiên: “${words}”)`}`;
}

const most = 8;

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}
