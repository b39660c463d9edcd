/** The line that a long run keeps on a terminal: how far it is, how long it will take, what it is at. */
import { terminalSafe } from '../report/safe-text.ts';
import { secondsText } from './seconds.ts';
import type { OutputStream, Streams } from './streams.ts';

/** Who waits less than this, in milliseconds, sees nothing flicker. */
const patience = 1000;

/** Nor is the line written more often than this. */
const pause = 100;

const startOfLine = '\r\u001b[2K';

export class Progress {
  readonly #stream: OutputStream;
  readonly #total: number;
  readonly #clock: () => number;
  readonly #start: number;
  readonly #shows: boolean;
  #next: number;
  #isShown = false;

  /** `clock` counts milliseconds. */
  constructor({ stderr, env }: Pick<Streams, 'stderr' | 'env'>, total: number, clock = () => performance.now()) {
    this.#stream = stderr;
    this.#total = total;
    this.#clock = clock;
    this.#start = clock();
    this.#next = this.#start + patience;
    this.#shows = stderr.isTTY === true && env['TERM'] !== 'dumb' && total > 1;
  }

  /** So many plans are done, this one is next. */
  at(done: number, file: string): void {
    const now = this.#clock();
    if (!this.#shows || now < this.#next) return;
    this.#next = now + pause;
    this.#isShown = true;
    // A line that a terminal breaks could not be taken back.
    this.#stream.write(startOfLine + this.#line(done, file, now - this.#start).slice(0, (this.#stream.columns ?? 80) - 1));
  }

  /** Makes room for what is to stay. */
  clear(): void {
    if (this.#isShown) this.#stream.write(startOfLine);
    this.#isShown = false;
  }

  #line(done: number, file: string, elapsed: number): string {
    const left = done === 0 ? '' : ` · còn khoảng ${secondsText(Math.ceil(((elapsed / done) * (this.#total - done)) / 1000))}`;
    return `${done}/${this.#total} kế hoạch${left} · ${terminalSafe(file)}`;
  }
}

/** So many bytes of a plan take about as long to work on as anybody waits in silence. */
const longPlan = 100_000;

/** The line that a command keeps on a terminal while it works on one long plan: what it is doing. */
export class Step {
  readonly #stream: OutputStream;
  readonly #shows: boolean;

  constructor({ stderr, env }: Pick<Streams, 'stderr' | 'env'>, bytes: number) {
    this.#stream = stderr;
    this.#shows = stderr.isTTY === true && env['TERM'] !== 'dumb' && bytes > longPlan;
  }

  at(words: string): void {
    if (this.#shows) this.#stream.write(`${startOfLine}${words} …`);
  }

  clear(): void {
    if (this.#shows) this.#stream.write(startOfLine);
  }
}
