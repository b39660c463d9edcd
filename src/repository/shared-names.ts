/** Which files are shared parts and no plans, and which plans name one: told by a first look. */
import { basename, join } from 'node:path';

/** The names of the file that all plans of a folder and below inherit. */
const sharedNames: readonly string[] = ['chung.yaml', 'chung.yml'];

/** Where they would lie in a folder. */
export function sharedIn(folder: string): string[] {
  return sharedNames.map((name) => join(folder, name));
}

/** By its name, or by `loai: chung`. */
export function isSharedFile(file: string, bytes: Uint8Array): boolean {
  return hasSharedName(file) || saysShared(bytes);
}

export function hasSharedName(file: string): boolean {
  return sharedNames.includes(basename(file).normalize('NFC').toLowerCase());
}

function saysShared(bytes: Uint8Array): boolean {
  const text = bufferOf(bytes);
  return text.includes('chung') && /^loai[ \t]*:[ \t]*["']?chung["']?[ \t]*(?:#.*)?\r?$/mu.test(text.toString('latin1'));
}

/** A plan that names its shared file has the field's name in it; a file with a NUL may be in UTF-16. */
export function mayNameShared(bytes: Uint8Array): boolean {
  const text = bufferOf(bytes);
  return spellings.some((name) => text.includes(name)) || text.includes(0);
}

const spellings = ['ke_thua', 'ke thua', 'kế thừa', 'Kế thừa', 'kethua'];

/** The path behind `ke_thua:`, with forward slashes. */
export function namedShared(bytes: Uint8Array): string | undefined {
  const text = bufferOf(bytes);
  if (!text.includes('ke_thua')) return undefined;
  const [, quoted, plain] = /^ke_thua[ \t]*:[ \t]*(?:["']([^"'\n]+)["']|([^\s#][^#\r\n]*))/mu.exec(text.toString('utf8')) ?? [];
  return (quoted ?? plain)?.trim().replaceAll('\\', '/');
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
