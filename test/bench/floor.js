/** What no program in Node with these libraries can do without: starting, reading the YAML, writing the smallest .docx. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { parseDocument } from 'yaml';

const [source = '', target = ''] = process.argv.slice(2);
const { nam } = parseDocument(readFileSync(source, 'utf8'), { schema: 'failsafe' }).toJS();
Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(nam)] }] })).then((bytes) => writeFileSync(target, bytes));
