/** Reads a file with `yaml` and nothing else. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

parseDocument(readFileSync(process.argv[2], 'utf8'), { schema: 'failsafe' }).toJS();
