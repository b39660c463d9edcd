/** What a run of tdkt touches of its process, so that a test can stand in for it. */

export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO; absent: the machine's clock is asked. */
  readonly today?: string;
}

/** Standard output or error could not take what was written, for example because the disk is full. */
export class OutputFailure extends Error {}

/** A reader that has seen enough (`tdkt schema | head`) is no failure. */
const closedPipe: readonly unknown[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];

/** Writes and waits until it is handed on; throws {@link OutputFailure}. */
export async function print(stream: OutputStream, data: string | Uint8Array): Promise<void> {
  if (data.length === 0) return;
  await new Promise<void>((resolve, reject) => {
    stream.write(data, (error?: NodeJS.ErrnoException | null) => {
      if (!error || closedPipe.includes(error.code)) resolve();
      else reject(new OutputFailure(error.code ?? error.message, { cause: error }));
    });
  });
}

/** Keeps Node from ending the process on a failed write: {@link print} has already dealt with it. */
export function catchStreamErrors({ stdout, stderr }: Streams): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
}

/** Colour only on a terminal, and not against the reader's wish (https://no-color.org). */
export function hasColor(stream: OutputStream, env: Streams['env']): boolean {
  return stream.isTTY === true && !env['NO_COLOR'];
}
