/** A plan as it was when a document was made of it. */
import { fingerprintOf } from '../check.ts';
import { decode } from '../source/decode.ts';
import { earlierVersions } from './git.ts';

/** The text of the plan that has this fingerprint; null where git does not know it. */
export async function earlierPlan(file: string, fingerprint: string): Promise<string | null> {
  for await (const bytes of earlierVersions(file)) {
    const { text } = decode(bytes);
    if (fingerprintOf(text) === fingerprint) return text;
  }
  return null;
}
