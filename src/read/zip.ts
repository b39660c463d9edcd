/** The parts of a ZIP file, by its central directory, with limits on what they may grow to. (PKWARE APPNOTE.TXT, 4.3) */
import { crc32, inflateRawSync } from 'node:zlib';

export type Parts = ReadonlyMap<string, Entry>;

export interface Entry {
  readonly size: number;
  /** What it holds; null where it is damaged, encrypted or larger than it says. */
  readonly bytes: () => Uint8Array | null;
}

/** What a document of a thousand pages does not reach, and what unpacking in memory still bears. In bytes. */
const limits = { parts: 10_000, directory: 4_000_000 };

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };

/** Methods of packing that Office knows. */
const [stored, deflated] = [0, 8];

/** Null where it is no whole ZIP file. A name that stands twice is the first's. */
export function readZip(bytes: Uint8Array): Parts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts || view.getUint32(end + 12, true) > limits.directory) return null;
  const parts = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.central) return null;
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    if (at + 46 + name > view.byteLength) return null;
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/');
    if (!parts.has(path)) parts.set(path, entryAt(view, at));
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The directory's end stands within the last 64 KiB, behind it only a comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return -1;
}

function entryAt(view: DataView, at: number): Entry {
  const [flags = 0, method = 0] = [8, 10].map((offset) => view.getUint16(at + offset, true));
  const [crc = 0, packed = 0, size = 0] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true));
  const local = view.getUint32(at + 42, true);
  const bytes = (): Uint8Array | null => {
    const from = contentAt(view, local);
    if (from < 0 || from + packed > view.byteLength || (flags & 1) !== 0) return null;
    const content = unpack(new Uint8Array(view.buffer, view.byteOffset + from, packed), method, size);
    return content && crc32(content) === crc ? content : null;
  };
  return { size, bytes };
}

function contentAt(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== signatures.local) return -1;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** No more is unpacked than was said: a bomb says little. */
function unpack(content: Uint8Array, method: number, size: number): Uint8Array | null {
  if (method === stored) return content.length === size ? content : null;
  if (method !== deflated) return null;
  try {
    const all = inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
    return all.length === size ? all : null;
  } catch {
    return null;
  }
}
