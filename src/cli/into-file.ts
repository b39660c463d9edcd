/** `-o` of commands that print: what would be printed goes into a file. In PowerShell 5.1 `>` spoils what is not ASCII. */
import { terminalSafe } from '../report/safe-text.ts';
import { Complaints } from './complaints.ts';
import { hasColor, type OutputStream, print, type Streams } from './streams.ts';
import { UsageError } from './usage.ts';

/** Does the work with its output in a file, which must be a new one; without a name, or with `-`, as it is. */
export async function intoFile(output: string | undefined, streams: Streams, work: (streams: Streams) => Promise<number>): Promise<number> {
  if (output === undefined || output === '-') return work(streams);
  if (output.trim() === '') throw new UsageError('Sau -o cần tên một tệp');
  const [{ Writable }, { makeFolderOf }, { writeNew }] = await Promise.all([
    import('node:stream'),
    import('../repository/make-folder.ts'),
    import('../repository/write-new.ts'),
  ]);
  const parts: Uint8Array[] = [];
  const stdout: OutputStream = new Writable({ write: (part: Buffer, _, done) => done(void parts.push(part)) });
  const status = await work({ ...streams, stdout });
  const problem = (await makeFolderOf(output)) ?? (await writeNew(output, Buffer.concat(parts)));
  if (!problem) await print(streams.stdout, `${terminalSafe(output)}\n`);
  const complaints = new Complaints(problem ? [problem] : []);
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return Math.max(status, complaints.exitStatus);
}

/** How they say so. */
export const outputWords = ['-o, --output <tệp>', 'ghi vào tệp mới này thay vì in ra'] as const;
