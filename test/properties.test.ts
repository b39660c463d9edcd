/** What must hold for every text and every valid plan, tried on many that nobody thought of; for broken files see test/fuzz/. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../src/plan/lines.ts';
import { documentInput, toYaml } from './support/arbitrary-document.ts';
import { anyText, markedText } from './support/arbitrary-text.ts';
import { documentOf, write, writeString } from './support/build.ts';
import { openDocx } from './support/docx-file.ts';
import { everyField, lostIn } from './support/every-field.ts';
import { readBack, wordsOfRuns } from './support/read-back.ts';

/** On a person's machine every run tries others; a failure names its seed. */
const seed = process.env['CI'] ? { seed: 302020 } : {};
fc.configureGlobal({ includeErrorInReport: true });

describe('any text survives', () => {
  test.each(Object.entries(everyField))('in every field of a %s', async (_, make) => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(anyText), async (texts) => {
        expect(await lostIn(make, () => `đầu ${texts.next().value} cuối`)).toEqual([]);
      }),
      { ...seed, numRuns: 40 },
    );
  });
});

test('**đậm** and *nghiêng* become runs of their own, escaped stars are printed', async () => {
  await fc.assert(
    fc.asyncProperty(markedText, async ({ typed, runs }) => {
      const document = documentOf(
        'ke-hoach.yaml',
        toYaml(everyField['plan']?.((name) => (name === 'doan_van' ? `đầu ${typed} cuối` : name)) ?? {}),
      );
      const plainRun = { bold: false, italic: false };
      const expected = [{ ...plainRun, word: 'đầu' }, ...runs, { ...plainRun, word: 'cuối' }];
      expect(wordsOfRuns(openDocx(await write('docx', document)), 'đầu')).toEqual(expected);
    }),
    { ...seed, numRuns: 80 },
  );
});

test('a marked phrase may run over several lines', async () => {
  const phrase = 'nhiều chữ nghiêng đứng cạnh nhau '.repeat(5).trim();
  const marked = ['trich_yeu', 'can_cu', 'mo_dau', 'doan_van', 'khoan', 'noi_dung', 'nhiem_vu', 'o', 'don_vi', 'ket_thuc'];
  const input = everyField['plan']?.((name) => (marked.includes(name) ? `${name} *${phrase}* cuối` : name));
  const text = await writeString('text', documentOf('ke-hoach.yaml', toYaml(input)));
  expect(text.split('\n').filter((line) => line.includes('*'))).toEqual([]);
});

test('a long title is broken without trying every way', () => {
  const title = 'Triển khai thực hiện các phong trào thi đua yêu nước và công tác khen thưởng trên địa bàn tỉnh '.repeat(6).trim();
  let measured = 0;
  const width = (line: string) => {
    measured += 1;
    if (measured > 1_000_000) throw new Error('measured a million lines');
    return line.length;
  };
  expect(breakLines(title, 60, width).join(' ')).toBe(title);
});

describe('any valid document', () => {
  test('builds, and loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(documentInput, async (input) => {
        const document = documentOf('ke-hoach.yaml', toYaml(input));
        const output = readBack('docx', await write('docx', document)).toLowerCase();
        expect(prose(input).filter((word) => !output.includes(word.toLowerCase()))).toEqual([]);
      }),
      { ...seed, numRuns: 150 },
    );
  });
});

/** The words of a document's texts, without marks and without what is written another way: names of kinds, ids, dates. */
function prose(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s*^[\]]+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (Array.isArray(value)) return value.flatMap(prose);
  const written = [
    'loai',
    'quy',
    'trinh_bay',
    'so_thu_tu',
    'cung_dong',
    'can',
    'can_nhom',
    'cao',
    'rong',
    'trang',
    'danh_so',
    'do_khan',
    'du_thao',
    'ngay_ban_hanh',
  ];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => (written.includes(key) || isId(inner) ? [] : prose(inner)));
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[a-z]+-[\da-z-]+$/u.test(value);
