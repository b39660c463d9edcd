/** From the words of the command line to plans. */
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { kindOf, plansIn, plansLike, readBytes, readStream } from './io.ts';
import { fileProblem, readProblem } from './problems.ts';

/** What `-` stands for. */
export type Stdin = AsyncIterable<Uint8Array | string>;

/** One plan to read. */
export interface Input {
  /** The path as typed or found; the name shown in complaints. */
  readonly file: string;
  readonly stdin: boolean;
}

export interface Inputs {
  /** Each plan once, in the order of the command line. */
  readonly inputs: readonly Input[];
  readonly problems: readonly Diagnostic[];
}

/** Expands folders and patterns. A file that does not exist is found out when it is read. */
export async function findInputs(words: readonly string[]): Promise<Inputs> {
  const found = await Promise.all(words.map(expand));
  const inputs = new Map<string, Input>();
  for (const input of found.flatMap((f) => f.inputs)) {
    const key = input.stdin ? '-' : resolve(input.file);
    if (!inputs.has(key)) inputs.set(key, input);
  }
  return { inputs: [...inputs.values()], problems: found.flatMap((f) => f.problems) };
}

/** The plan that a single word stands for: `-` is standard input. */
export function toInput(word: string): Input {
  return word === '-' ? { file: 'đầu vào chuẩn', stdin: true } : { file: word, stdin: false };
}

async function expand(word: string): Promise<Inputs> {
  const kind = word === '-' ? 'file' : await kindOf(word);
  if (kind === 'file' || (kind === null && !/[*?[\]{}]/.test(word))) return { inputs: [toInput(word)], problems: [] };
  try {
    const files = kind === 'folder' ? await plansIn(word) : await plansLike(word);
    if (files.length > 0) return { inputs: files.map(toInput), problems: [] };
  } catch (error) {
    return { inputs: [], problems: [readProblem(word, error)] };
  }
  const what = kind === 'folder' ? 'trong thư mục này' : 'khớp với mẫu này';
  return { inputs: [], problems: [fileProblem(word, 'tep/khong_co_ke_hoach', `Không có tệp .yaml hay .yml nào ${what}`)] };
}

/** The bytes of a plan, or why they cannot be had. */
export async function readInput(input: Input, stdin: Stdin): Promise<Uint8Array | Diagnostic> {
  if (!input.stdin) return readBytes(input.file);
  try {
    return await readStream(input.file, stdin);
  } catch (error) {
    return readProblem(input.file, error);
  }
}
