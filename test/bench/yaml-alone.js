/** What reading a file takes with the library that tdkt reads YAML with, and nothing else. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

const [source = ''] = process.argv.slice(2);
// As tdkt asks it: looking for a key that stands twice takes time that grows with the square of the keys.
parseDocument(readFileSync(source, 'utf8'), { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
