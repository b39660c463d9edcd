/** A PDF beside the Word document, by the real LibreOffice: what an archive and a reader of screens ask of it, and that it is made once. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphsOf, plainText } from '../src/document.ts';
import { toPdfs } from '../src/office/convert.ts';
import { textsIn } from '../src/office/pdf-text.ts';
import { probe } from '../src/office/probe.ts';
import { lostWords } from '../src/repository/pdf-words.ts';
import { headingsOf } from '../src/write/headings.ts';
import { isMadeOf } from '../src/write/pdf-seal.ts';
import { exampleDocument, exampleFile } from './support/build.ts';
import { documents } from './support/generated-documents.ts';
import { characters } from './support/page-text.ts';
import { bookmarksOf, tagged, tagsOf, textOf } from './support/pdf-tags.ts';
import { isMissing } from './support/programs.ts';
import { examples, pathOf } from './support/project.ts';
import { run } from './unit/sandbox.ts';

const missing = [
  isMissing('soffice', 'libreoffice-writer'),
  isMissing('qpdf', 'qpdf'),
  isMissing('pdfinfo', 'poppler-utils', '-v'),
].includes(true);
const folder = mkdtempSync(join(tmpdir(), 'tdkt-pdf-'));
const pdfOf = (name: string) => join(folder, `${name}.pdf`);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a note is called by, and the note. */
const notes = /^(?:Link|Note)$/u;

async function build(words: readonly string[], env = process.env) {
  const { status, out, err } = await run(['build', ...words, '--no-cache'], { env });
  return { status, stdout: out, stderr: err };
}

/** As a program adds a signature at the end of a file: ISO 32000-1, 12.8. */
function signed(file: string): Buffer {
  const signature =
    '\n9 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 10 20 10]/Contents<00>>>\nendobj\n';
  return Buffer.concat([readFileSync(file), Buffer.from(signature)]);
}

function said(program: string, ...words: string[]): string {
  return execFileSync(program, words, { encoding: 'utf8' });
}

describe.skipIf(missing).sequential('--format pdf', { timeout: 300_000 }, () => {
  const chosen = examples.map((name) => pathOf(`examples/${name}.yaml`));
  beforeAll(async () => {
    const { status, stderr } = await build([...chosen, '-o', folder, '--format', 'pdf']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(`${examples.length} đã dựng`) });
    expect(stderr).not.toMatch(/ pdf\/\w+$/mu);
  }, 300_000);

  test.each(examples)('%s is whole, tagged, in Vietnamese, with its title and fonts as wide as Times New Roman', (name) => {
    expect(said('qpdf', '--check', pdfOf(name))).toContain('No syntax or stream encoding errors found');
    const facts = said('pdfinfo', pdfOf(name));
    expect(facts).toMatch(/^Tagged: +yes$/mu);
    expect(facts).toMatch(/^Title: +\S/mu);
    expect(facts).toMatch(/^Page size: +59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts \(A4\)$|^Page size: +84[12].* x 59[45]/mu);
    const fonts = said('pdffonts', pdfOf(name)).split('\n').slice(2, -1);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+(?:LiberationSerif|Tinos|TimesNewRoman)/u);
      // Embedded, of the letters that are used, each with its character.
      expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/u);
    }
    const plain = said('qpdf', '--qdf', '--object-streams=disable', pdfOf(name), '-');
    for (const part of ['/Lang (vi-VN)', '/DisplayDocTitle true', '/Outlines ', '<pdfaid:part>2</pdfaid:part>'])
      expect(plain).toContain(part);
  });

  describe.each(examples)('%s read aloud', (name) => {
    const document = exampleDocument(name);
    const headings = headingsOf(document);
    const wanted = paragraphsOf(document).flatMap(({ role, children }) => {
      const heading = headings.get(role);
      return heading ? [{ level: heading.level, title: characters(plainText(children)) }] : [];
    });

    test('has its headings, from the first level down with none left out', () => {
      const found = tagged(tagsOf(pdfOf(name), 'no words'), /^H[1-6]$/u).map(({ kind }) => Number(kind[1]));
      expect(found).toEqual(wanted.map(({ level }) => level));
      expect(found.filter((level, index) => level > (found[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test('has a bookmark for each of them', () => {
      const told = bookmarksOf(pdfOf(name)).map(({ level, title }) => ({ level, title: characters(title) }));
      expect(told.map(({ level }) => level)).toEqual(wanted.map(({ level }) => level));
      for (const [index, { title }] of told.entries()) expect(title.startsWith(wanted[index]?.title ?? '?')).toBe(true);
    });

    test('knows the head of each table, and no head where there is none', () => {
      const rows = tagged(tagsOf(pdfOf(name), 'no words'), /^Table$/u).map(({ within }) => within.filter(({ kind }) => kind === 'TR'));
      const heads = rows.map((table) => table.filter(({ within }) => within.every(({ kind }) => kind === 'TH')).length);
      const tables = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table' || kind === 'columns'));
      expect(heads).toEqual(tables.map((block) => (block.kind === 'table' ? block.head.length : 0)));
      const mixed = rows.flat().filter(({ within }) => new Set(within.map(({ kind }) => kind)).size > 1);
      expect(mixed).toEqual([]);
    });
  });

  test.each(['mau-don-gian', 'bao-cao-nam-2026', 'chia-phan-2026'])('%s says all words in their order, and no page number', (name) => {
    const typed = paragraphsOf(exampleDocument(name)).map(({ children }) => plainText(children));
    const tags = tagsOf(pdfOf(name), 'words');
    expect(characters(textOf(tags, notes))).toBe(characters(typed.join('')));
    // Numbers stand on paper: they are no part of what is read.
    expect(said('pdftotext', '-f', '2', '-l', '2', pdfOf(name), '-')).toMatch(/^\s*2\s/u);
  });

  test.each(examples)('%s is read again word by word, page by page, without what is only printed', async (name) => {
    const texts = (await textsIn(readFileSync(pdfOf(name)))) ?? [];
    const letters = (text: string) => characters(text).replace(/\P{L}/gu, '').toLowerCase();
    const sorted = (text: string) => Array.from(letters(text)).sort().join('');
    const { sections, ...rest } = exampleDocument(name);
    // A foot is no part of what is read.
    const document = { ...rest, sections: sections.map((section) => ({ ...section, footer: [] })) };
    const notes = paragraphsOf(document).flatMap(({ children }) => children.filter((each) => each.kind === 'footnote'));
    const words = [...paragraphsOf(document), ...notes].map(({ children }) => plainText(children));
    expect(sorted(texts.join(''))).toBe(sorted(words.join('')));
    expect(texts.length).toBe(Number(/^Pages: +(\d+)$/mu.exec(said('pdfinfo', pdfOf(name)))?.[1]));
    for (const [index, text] of texts.entries()) {
      const page = letters(said('pdftotext', '-f', String(index + 1), '-l', String(index + 1), '-raw', pdfOf(name), '-'));
      expect(page.length).toBeGreaterThanOrEqual(letters(text).length);
    }
  });

  test('that first lost rows beside a note says all words, and one that ends its pages elsewhere is told', async () => {
    const [lost, other] = [30, 37].map((number) => documents.find(({ name }) => name === `van-ban-${number}`));
    const file = (name = '') => join(folder, `${name}.yaml`);
    for (const each of [lost, other]) writeFileSync(file(each?.name), each?.yaml ?? '');
    const words = [file(lost?.name), file(other?.name), '-o', folder, '--format', 'pdf,docx'];
    for (const _ of ['made', 'made before']) {
      const { stderr } = await build(words);
      expect(stderr).toMatch(/Trang 2 của PDF bắt đầu bằng “1\. .*phép đo của tdkt là “II\. .* {3}pdf\/khac_trang$/mu);
      expect(stderr).not.toContain('pdf/mat_chu');
    }
    const [docx, pdf] = ['docx', 'pdf'].map((ending) => readFileSync(join(folder, `van-ban-30.${ending}`)));
    expect(lostWords(docx ?? Buffer.of(), (await textsIn(pdf ?? Buffer.of())) ?? [])).toBeNull();
    expect(isMadeOf(pdf ?? Buffer.of(), docx ?? Buffer.of())).toBe(true);
  });

  test('is made the same in another run of LibreOffice', async () => {
    const made = await toPdfs(await Promise.all(examples.map((name) => exampleFile('docx', name))), process.env);
    const differing = examples.filter((name, index) => {
      const one = made[index];
      return !one || 'why' in one || !readFileSync(pdfOf(name)).equals(one.bytes);
    });
    expect(differing).toEqual([]);
  });

  test('knows of which document it was made, and is not made again', async () => {
    const pdf = readFileSync(pdfOf('son-la-2020'));
    expect(isMadeOf(pdf, await exampleFile('docx', 'son-la-2020'))).toBe(true);
    expect(isMadeOf(pdf, await exampleFile('docx', 'lai-chau-2021'))).toBe(false);
    const before = statSync(pdfOf('son-la-2020')).mtimeMs;
    // There is no LibreOffice: nothing is asked of it.
    const { status, stderr } = await build([...chosen, '-o', folder, '--format', 'pdf'], { PATH: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(`${examples.length} không đổi`) });
    expect(statSync(pdfOf('son-la-2020')).mtimeMs).toBe(before);
  });

  test('is compared by --check without LibreOffice', async () => {
    const words = [pathOf('examples/son-la-2020.yaml'), '-o', pdfOf('khac'), '--format', 'pdf', '--check'];
    copyFileSync(pdfOf('son-la-2020'), pdfOf('khac'));
    expect(await build(words, { PATH: folder })).toMatchObject({ status: 0 });
    copyFileSync(pdfOf('lai-chau-2021'), pdfOf('khac'));
    expect(await build(words, { PATH: folder })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('không còn khớp với kế hoạch'),
    });
    rmSync(pdfOf('khac'));
  });

  test.each([
    ['changed', 'ghi/da_sua', (file: string) => execFileSync('qpdf', ['--linearize', file, '-'])],
    ['written', 'ghi/da_sua', () => Buffer.from('%PDF-1.7\n')],
    ['signed', 'ghi/da_khoa', signed],
    ['encrypted', 'ghi/da_khoa', (file: string) => execFileSync('qpdf', ['--encrypt', 'mo', 'sua', '256', '--', file, '-'])],
  ])('that someone has %s stays; --force keeps what it can read', async (_, code, change) => {
    const file = pdfOf('mau-don-gian');
    const ours = readFileSync(file);
    const theirs = change(file);
    writeFileSync(file, theirs);
    const words = [pathOf('examples/mau-don-gian.yaml'), '-o', file];
    expect(await build(words)).toMatchObject({ status: 1, stderr: expect.stringContaining(code) });
    expect(readFileSync(file).equals(theirs)).toBe(true);
    const { status } = await build([...words, '--force']);
    expect(status).toBe(code === 'ghi/da_sua' ? 0 : 1);
    const kept = readdirSync(folder).filter((name) => name.includes('.ban-cu-'));
    expect([file, ...kept.map((name) => join(folder, name))].some((path) => readFileSync(path).equals(theirs))).toBe(true);
    expect(kept).toHaveLength(status === 0 ? 1 : 0);
    for (const name of kept) rmSync(join(folder, name));
    writeFileSync(file, ours);
  });

  test('is written beside the Word document when both are asked for', async () => {
    const { status, stdout } = await build([pathOf('examples/mau-don-gian.yaml'), '-o', folder, '--format', 'pdf,docx']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${pdfOf('mau-don-gian')}\n${join(folder, 'mau-don-gian.docx')}\n` });
    expect(readFileSync(join(folder, 'mau-don-gian.docx')).equals(await exampleFile('docx', 'mau-don-gian'))).toBe(true);
  });

  test('shows every letter of Vietnamese on this machine', async () => {
    expect(await probe(process.env)).toMatchObject({ pages: 1 });
  });
});
