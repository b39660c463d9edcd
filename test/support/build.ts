/** Plans built for a test; examples only once in a process. */
import { readFileSync } from 'node:fs';
import { type Compilation, compile } from '../../src/compile.ts';
import type { Document } from '../../src/document.ts';
import { reportText } from '../../src/report/text.ts';
import { type Format, writers } from '../../src/write/index.ts';
import { occasion, pathOf, templates } from './project.ts';

export function compileText(file: string, yaml: string): Compilation {
  return compile(file, new TextEncoder().encode(yaml), templates, occasion);
}

/** The document of a plan of the right shape, whatever the rules say of it; throws the report of any other. */
export function documentOf(file: string, yaml: string): Document {
  const { document, diagnostics, sources } = compileText(file, yaml);
  if (document) return document;
  throw new Error(reportText(diagnostics, sources, { color: false }));
}

const documents = new Map<string, Document>();

export function exampleDocument(name: string): Document {
  const known = documents.get(name) ?? documentOf(`examples/${name}.yaml`, readFileSync(pathOf(`examples/${name}.yaml`), 'utf8'));
  documents.set(name, known);
  return known;
}

export function write(format: Format, document: Document): Promise<Uint8Array> {
  return writers[format].write(document);
}

const files = new Map<string, Promise<Uint8Array>>();

/** An example in a format, written once. */
export function exampleFile(format: Format, name: string): Promise<Uint8Array> {
  const key = `${name}.${format}`;
  const known = files.get(key) ?? write(format, exampleDocument(name));
  files.set(key, known);
  return known;
}

export async function writeString(format: 'html' | 'text', document: Document): Promise<string> {
  return unsealed(new TextDecoder().decode(await write(format, document)));
}

/** Without the digest of its content, which changes with every word. */
export function unsealed(text: string): string {
  return text
    .replace(/(<meta name="noi_dung_sha256" content=")[0-9a-f]{64}/u, '$1…')
    .replace(/\n\n──── dấu của tdkt: [0-9a-f]{64} ────\n$/u, '\n');
}
