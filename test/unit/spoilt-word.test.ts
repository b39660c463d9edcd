/** Word files cut off, with wrong bytes, with parts of their XML gone, doubled or moved: each is read, or told in a sentence; none breaks the reader. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect/index.ts';
import { readOrThrow } from '../../src/read/word.ts';
import { exampleFile } from '../support/build.ts';
import { p, wordFile } from '../support/word-file.ts';

/** A quarter of what was tried when the reader was written; more with `TDKT_SPOILT=2000`. */
const count = Number(process.env['TDKT_SPOILT'] ?? 120);

/** The same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const element = /<w:(rPr|pPr|tcPr|tblPr|tc|tr|p|r|sectPr|style|lvl|num)[ >](?:(?!<w:\1[ >]).)*?<\/w:\1>|<[a-z][^>]*\/>/gsu;

/** Takes elements away, writes them twice, or puts them elsewhere; the XML stays well-formed. */
function spoiltXml(text: string, next: () => number): string {
  let spoilt = text;
  for (let turn = 0; turn < 6; turn++) {
    const all = [...spoilt.matchAll(element)];
    const [one, other] = [all[Math.floor(next() * all.length)], all[Math.floor(next() * all.length)]];
    if (!one || !other) break;
    const how = next();
    const put =
      how < 0.3
        ? ''
        : how < 0.6
          ? one[0] + other[0]
          : how < 0.8
            ? other[0]
            : one[0].replace(/"[^"]*"/gu, next() < 0.5 ? '"-7"' : '"99999999999"');
    spoilt = spoilt.slice(0, one.index) + put + spoilt.slice(one.index + one[0].length);
  }
  return spoilt;
}

function spoilt(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed);
  if (seed % 4 === 0) return bytes.subarray(0, Math.floor(next() * bytes.length));
  if (seed % 4 === 1) return bytes.map((byte) => (next() < 0.0002 ? Math.floor(next() * 256) : byte));
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  const name = seed % 4 === 2 ? 'word/document.xml' : (names[Math.floor(next() * names.length)] ?? '');
  return zipSync({ ...parts, [name]: strToU8(spoiltXml(strFromU8(parts[name] ?? new Uint8Array()), next)) });
}

test(`${count} of them`, async () => {
  const files = await Promise.all(
    ['phu-luc-ngang-2026', 'kem-theo-2026', 'lien-tich-2026', 'bieu-chi-tieu-2026'].map((name) => exampleFile('docx', name)),
  );
  let readAnyway = 0;
  for (let seed = 1; seed <= count; seed++) {
    const bytes = spoilt(files[seed % files.length] ?? new Uint8Array(), seed * 7 + (seed % 3));
    const read = readOrThrow(bytes);
    if ('message' in read) expect(read.message).toMatch(/^\p{Lu}.{10,}$/u);
    else {
      readAnyway++;
      inspect('tep.docx', read);
    }
  }
  expect(readAnyway).toBeGreaterThan(count / 4);
});

test('a bomb is not unpacked', () => {
  const bomb = wordFile(p('a'), { other: { 'word/document.xml': ' '.repeat(300_000_000) } });
  expect(readOrThrow(bomb)).toMatchObject({ message: expect.stringContaining('quá lớn') });
});
