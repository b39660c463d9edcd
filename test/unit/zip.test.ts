/** Our packages are those that a known library of ZIP makes of the same parts. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack, zip } from '../../src/write/zip.ts';

const parts: readonly (readonly [string, Uint8Array])[] = [
  ['[Content_Types].xml', strToU8('<Types/>')],
  ['word/document.xml', strToU8(`<w:body>${'Kế hoạch thi đua, khen thưởng năm 2026 '.repeat(5000)}</w:body>`)],
  ['empty', new Uint8Array()],
  ['bytes', Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31) & 0xff)],
];

test('byte for byte', () => {
  const ours = zip(parts.map(([name, content]) => [name, pack(content)]));
  const theirs = zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
  expect(Buffer.from(ours).equals(Buffer.from(theirs))).toBe(true);
  expect(Object.entries(unzipSync(ours))).toEqual(parts.map(([name, content]) => [name, content]));
});
