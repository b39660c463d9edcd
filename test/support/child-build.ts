/** Run on its own by `same-bytes.test.ts`: builds every example in every format and prints the bytes' fingerprints as JSON. */
import { createHash } from 'node:crypto';
import { writers } from '../../src/write/index.ts';
import { exampleDocument } from './build.ts';
import { examples } from './project.ts';

const fingerprints: Record<string, string> = {};
for (const name of examples) {
  for (const [format, writer] of Object.entries(writers)) {
    const bytes = await writer.write(exampleDocument(name));
    fingerprints[`${name}.${format}`] = createHash('sha256').update(bytes).digest('hex');
  }
}
process.stdout.write(JSON.stringify(fingerprints));
