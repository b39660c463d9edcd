/** A question that is answered with yes or no. */
import { createInterface } from 'node:readline/promises';
import type { Streams } from './streams.ts';

/** Asked on a terminal only, `yes` being what it does: who runs a program from another has said what is wanted. No answer is no. */
export async function agrees(question: string, yes: string, { stdin, stderr }: Streams): Promise<boolean> {
  const terminal = stdin as NodeJS.ReadableStream & { readonly isTTY?: boolean };
  if (terminal.isTTY !== true || stderr.isTTY !== true) return true;
  const prompt = createInterface({ input: terminal, output: stderr });
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')));
  prompt.once('SIGINT', () => prompt.close());
  const answer = await Promise.race([prompt.question(`${question} Gõ c rồi Enter để ${yes}, chỉ Enter để thôi: `), closed]);
  prompt.close();
  return /^\s*(?:c|có|co|y|yes)\s*$/iu.test(answer.normalize('NFC'));
}
