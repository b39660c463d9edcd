/** A ZIP file of parts that are packed once each: what all documents share is packed with the first of them. */
import { deflateSync, strToU8 } from 'fflate';

/** A part as it stands in the package. */
export interface Packed {
  readonly content: Uint8Array;
  readonly deflated: Uint8Array;
  readonly crc: number;
}

export function pack(content: Uint8Array): Packed {
  return { content, deflated: deflateSync(content, { level: 6 }), crc: crcOf(content) };
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** 1 January 1980, the first day that ZIP knows. */
const date = 0x21;

/** In the order given, with plain names. (PKWARE APPNOTE.TXT, 4.3) */
export function zip(parts: readonly (readonly [name: string, part: Packed])[]): Uint8Array {
  const [locals, central]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const [name, part] of parts) {
    const letters = strToU8(name);
    const shared = fields(
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 2],
      [date, 2],
      [part.crc, 4],
      [part.deflated.length, 4],
      [part.content.length, 4],
      [letters.length, 2],
      [0, 2],
    );
    const local = [fields([0x04034b50, 4]), shared, letters, part.deflated];
    central.push(fields([0x02014b50, 4], [20, 2]), shared, fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), letters);
    locals.push(...local);
    offset += lengthOf(local);
  }
  const size = lengthOf(central);
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [parts.length, 2], [parts.length, 2], [size, 4], [offset, 4], [0, 2]);
  return joined([...locals, ...central, end]);
}

/** Little-endian. */
function fields(...all: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, count] of all) for (let index = 0; index < count; index++) bytes.push((value >>> (8 * index)) & 0xff);
  return Uint8Array.from(bytes);
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
