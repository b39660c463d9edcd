/**
 * A seal: the digest of a file's content, written into the file itself. Whoever changes the content, with whatever
 * program, leaves a seal that no longer fits, and the file is then his: tdkt does not write over it.
 */
import { createHash } from 'node:crypto';

/** The name under which a file carries its digest. */
export const sealName = 'noi_dung_sha256';

/** Stands in the place of the digest while it is worked out. */
export const blankSeal = '0'.repeat(64);

/** The digest of a file's parts, in the order given. */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** What stands in the place of the digest, behind the last `before`; `''` where there is none. */
export function digestIn(text: string, before: string): string {
  const at = placeIn(text, before);
  return at < 0 ? '' : text.slice(at, at + blankSeal.length);
}

/** The text with another digest in its place. */
export function withDigest(text: string, before: string, digest: string): string {
  const at = placeIn(text, before);
  return text.slice(0, at) + digest + text.slice(at + blankSeal.length);
}

function placeIn(text: string, before: string): number {
  const at = text.lastIndexOf(before);
  return at < 0 ? at : at + before.length;
}

/** A text that has the blank behind `before`, sealed. */
export function sealText(text: string, before: string): string {
  return withDigest(text, before, digestOfText(text));
}

/** Whether a file of text is as it was sealed. */
export function isSealed(bytes: Uint8Array, before: string): boolean {
  const text = new TextDecoder().decode(bytes);
  const digest = digestIn(text, before);
  return digest !== '' && digest === digestOfText(withDigest(text, before, blankSeal));
}

/** Programs put in other line ends and a byte order mark unasked: they are no change. */
function digestOfText(text: string): string {
  return digestOf([text.replaceAll('\r\n', '\n')]);
}
