/** A folder for one test, and runs of tdkt with streams that remember. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Streams } from '../../src/cli/streams.ts';

/** Empty before each test of a file that has called `eachInOwnFolder`. */
export let folder: string;

/** To be called by each file of tests: what a module does when it is loaded is done once for all of them. */
export function eachInOwnFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Writes a file of the test's folder, and its parents; answers with its path. */
export function put(name: string, content: string | Uint8Array = ''): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

export class Sink extends Writable {
  readonly chunks: Buffer[] = [];
  readonly isTTY: boolean = false;

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.chunks.push(chunk);
    done();
  }

  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }
}

export class Terminal extends Sink {
  override readonly isTTY = true;
}

/** A stream that refuses everything. */
export class Broken extends Sink {
  readonly code: string;

  constructor(code: string) {
    super();
    this.code = code;
    this.on('error', () => {});
  }

  override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    done(Object.assign(new Error(this.code), { code: this.code }));
  }
}

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

interface Surroundings {
  readonly stdin?: string;
  readonly env?: Streams['env'];
  readonly stdout?: Sink;
  readonly today?: string;
}

export async function run(
  argv: readonly string[],
  { stdin = '', env = {}, stdout = new Sink(), today = '2026-11-20' }: Surroundings = {},
): Promise<Run> {
  const stderr = new Sink();
  const status = await main(argv, { stdin: streamOf(stdin), stdout, stderr, env, today });
  return { status, out: stdout.bytes.toString(), err: stderr.bytes.toString(), bytes: stdout.bytes };
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
