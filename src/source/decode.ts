/** Bytes → text: UTF-8, or UTF-16 as older Notepads save it. */
import type { Span } from '../diagnostic.ts';
import type { Words } from './yaml-finding.ts';
import { say } from './yaml-messages.ts';

export interface Decoded {
  /** Without a byte order mark. What could not be read stands as U+FFFD. */
  readonly text: string;
  readonly problem?: { readonly severity: 'error' | 'warning'; readonly span: Span; readonly words: Words };
}

export function decode(bytes: Uint8Array): Decoded {
  const order = utf16Order(bytes);
  if (order) return fromUtf16(bytes, order);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

function notUtf8(bytes: Uint8Array): Decoded {
  // It has no lines to show.
  if (isBinary(bytes)) return { text: '', problem: { severity: 'error', words: say.wordFile, span: { start: 0, end: 0 } } };
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = Math.max(0, firstBroken(bytes));
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { text, problem: { severity: 'error', words: say.encoding, span: { start, end: end < 0 ? text.length : end } } };
}

/** Where in the text the first byte stands that UTF-8 does not have; a � typed by hand before it is none. */
function firstBroken(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true }).length;
}

/** Word (new and old), PDF. */
function isBinary(bytes: Uint8Array): boolean {
  return [
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
  ].some((start) => start.every((byte, index) => bytes[index] === byte));
}

type Order = 'little' | 'big';

/** By its mark, or by the zero bytes of its Latin letters, which UTF-8 text does not have. */
function utf16Order(bytes: Uint8Array): Order | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const zeros = [0, 0];
  const part = bytes.subarray(0, 2000);
  for (const [index, byte] of part.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = part.length / 6;
  if (odd > many && even < odd / 8) return 'little';
  return even > many && odd < even / 8 ? 'big' : undefined;
}

function fromUtf16(bytes: Uint8Array, order: Order): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, order === 'little'));
  if (bytes.length % 2 === 1) text += '\ufffd';
  text = text.replace(/^\ufeff/u, '');
  const end = text.search(/[\r\n]|$/u);
  return { text, problem: { severity: 'warning', span: { start: 0, end }, words: say.utf16 } };
}
