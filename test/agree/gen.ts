import { mkdirSync, writeFileSync } from 'node:fs';
import * as made from '../support/generated-documents.ts';
mkdirSync('/tmp/gen', { recursive: true });
const all = (made as any).generatedDocuments ?? (made as any).documents;
const list = typeof all === 'function' ? all() : all;
list.forEach((each: any, i: number) => writeFileSync(`/tmp/gen/${String(i).padStart(2, '0')}.yaml`, each.yaml ?? each.text));
console.log(list.length, Object.keys(list[0]));
