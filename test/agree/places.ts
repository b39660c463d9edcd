import { readFileSync } from 'node:fs';
import { compile } from '../../src/compile.ts';
import { paragraphsOf, plainText } from '../../src/document.ts';
import { occasion, templates } from '../support/project.ts';
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const a = compile(file, bytes, templates, occasion);
  const b = compile(file, bytes, templates, occasion, true);
  const strip = (v: unknown): unknown => JSON.parse(JSON.stringify(v, (k, x) => (k === 'source' ? undefined : x)));
  console.log(file, JSON.stringify(strip(a.document)) === JSON.stringify(strip(b.document)));
  for (const p of paragraphsOf(b.document!)) console.log('  ', p.role, p.source ? JSON.stringify(p.source) : '-', plainText(p.children).slice(0, 50).replace(/\n/g, '|'));
}
