/** The document on pages: what is laid out, the way back to the plan, and what is said where nobody can tell. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { type Document, paragraphsOf, plainText } from '../../src/document.ts';
import { type LaidLine, layOut, linesOf, type Pages } from '../../src/layout/layout.ts';
import { trangCuoi } from '../../src/lint/trang/trang-trang-cuoi.ts';
import { exampleDocument } from '../support/build.ts';
import { documents } from '../support/generated-documents.ts';
import { pagedTables } from '../support/paged-tables.ts';
import { examples, filesIn, occasion, pathOf, readText, templates } from '../support/project.ts';
import { layOver } from '../support/samples.ts';
import { eachInOwnFolder, put, run } from './sandbox.ts';

eachInOwnFolder();

function laid(text: string, file = 'a.yaml') {
  return compile(file, new TextEncoder().encode(text), templates, occasion, undefined, layOut);
}

const good = readText('test/rules/ke-hoach-tot.yaml');
const linesIn = (pages: Pages | undefined): LaidLine[] => (pages?.list ?? []).flatMap(linesOf);
const withoutSpaces = (text: string) => text.replace(/\s/gu, '');

describe.each(examples)('%s', (name) => {
  const file = `examples/${name}.yaml`;
  const found = compile(file, readFileSync(pathOf(file)), templates, occasion, undefined, layOut);

  test('is the same document whether its pages are asked for or not', () => {
    const plain = JSON.stringify(found.document, (key, value) => (key === 'source' || key === 'pieces' ? undefined : value));
    // Only the record, which is written beside a document, says how many there are.
    expect(plain.replace(/(?<="pages":)\d+/u, 'null')).toBe(JSON.stringify(exampleDocument(name)));
  });

  test('stands on its pages with all its words', () => {
    const letters = (texts: readonly string[]) => [...withoutSpaces(texts.join(''))].sort().join('');
    const repeated = (found.pages?.list ?? []).flatMap(({ pieces }) =>
      pieces.filter((piece) => piece.isRepeated).flatMap(({ lines }) => lines),
    );
    const once = linesIn(found.pages).filter((line) => !repeated.includes(line));
    const typed = found.document ? Array.from(paragraphsOf(found.document), ({ children }) => plainText(children)) : [];
    expect(letters(once.filter(({ role }) => role !== 'chu_thich').map(({ text }) => text))).toBe(letters(typed));
  });

  test('has its lines within the margins, one under the other', () => {
    for (const { pieces, bottom } of found.pages?.list ?? [])
      for (const [index, piece] of pieces.entries()) {
        expect(piece.top).toBeGreaterThanOrEqual((pieces[index - 1]?.bottom ?? 20) - 0.01);
        expect(piece.bottom).toBeLessThanOrEqual(bottom + 0.3);
      }
    for (const { width, room, isCut, text } of linesIn(found.pages))
      expect([text, isCut, width <= room + 0.1]).toEqual([text, false, true]);
  });

  test('leaves no line of a paragraph alone at the edge of a page', () => {
    const ends = (found.pages?.list ?? []).flatMap(({ pieces }) => pieces.at(-1)?.lines.slice(-1) ?? []);
    expect(ends.filter(({ index, count }) => count > 1 && (index === 0 || index === count - 2))).toEqual([]);
  });
});

describe('notes', () => {
  const notesOf = (document: Document | undefined) =>
    Array.from(document ? paragraphsOf(document) : [], ({ children }) =>
      children.flatMap((one) => (one.kind === 'footnote' ? [one] : [])),
    ).flat();

  test.each([
    ...examples.map((name) => [name, readText(`examples/${name}.yaml`)] as const),
    ...documents.map(({ name, yaml }) => [name, yaml] as const),
  ])('%s has each of its notes at the foot of a page', (_, yaml) => {
    const { document, pages } = laid(yaml);
    const wanted = notesOf(document).map(({ children }, index) => withoutSpaces(`${index + 1} ${plainText(children)}`));
    const below = linesIn(pages).filter(({ role }) => role === 'chu_thich');
    expect(withoutSpaces(below.map(({ text }) => text).join(''))).toBe(wanted.join(''));
  });

  test('a mark that finds no room takes a line, and its note a place', () => {
    const full = 'Tổ chức phát động phong trào thi đua, nhân rộng điển hình tiên tiến, gương người tốt, việc tốt';
    const mark = { kind: 'footnote', children: [{ kind: 'text', text: 'Theo báo cáo', bold: false, italic: false }] } as const;
    const children = [{ kind: 'text', text: full, bold: false, italic: false }, { kind: 'break' }, mark] as const;
    const document: Document = {
      properties: { title: '', subject: '', issuer: '', keywords: [], custom: {} },
      sections: [{ landscape: false, restart: true, footer: [], blocks: [{ kind: 'paragraph', role: 'noi_dung', children }] }],
    };
    expect(linesIn(layOut(document)).map(({ text }) => text)).toContain('1 Theo báo cáo');
  });
});

describe('right plans', () => {
  test.each([...examples.map((name) => `examples/${name}.yaml`), ...filesIn('test/plans', '.yaml')])(
    '%s: nothing to say of its pages',
    (file) => {
      const { diagnostics, outcomes = [] } = compile(file, readFileSync(pathOf(file)), templates, occasion, undefined, layOut);
      expect(diagnostics.filter(({ code }) => code.startsWith('trang/'))).toEqual([]);
      expect(outcomes.filter(({ rule, asked }) => rule.onPages && !asked)).toEqual([]);
    },
  );
});

describe('tables', () => {
  const pagesOf = (name: string) => laid(pagedTables.find(([each]) => each === name)?.[1] ?? '').pages?.list ?? [];

  test.each([11, 12, 13, 14])('the signature under one of %i rows stands with its last two', (count) => {
    const page = pagesOf(`bảng ${count} dòng trên chữ ký`).at(-1);
    const end = page?.pieces.findIndex(({ lines }) => lines.some(({ role }) => role === 'ho_ten')) ?? -1;
    expect(page?.pieces.slice(0, end).filter(({ kind, isRepeated }) => kind === 'row' && !isRepeated).length).toBeGreaterThan(1);
  });

  test('one right under another leaves a gap', () => {
    const [page] = pagesOf('ba bảng liền nhau');
    const heads = page?.pieces.filter(({ lines }) => lines.some(({ role }) => role === 'o_dau')) ?? [];
    const gaps = heads
      .slice(1)
      .map((head) => head.top - (page?.pieces.findLast(({ kind, top }) => kind === 'row' && top < head.top)?.bottom ?? 0));
    expect(gaps.map((gap) => gap > 2 && gap < 3)).toEqual([true, true]);
  });
});

describe('the way back', () => {
  test('leads from each line to the words that were typed', () => {
    const { pages, origin } = laid(good);
    const line = (words: string) => linesIn(pages).find(({ text }) => text.includes(words));
    const typed = (words: string) => {
      const source = line(words)?.source;
      const span = source && origin?.(source.path, source.range).span;
      return span && good.slice(span.start, span.end);
    };
    expect(typed('Sơn La, ngày')).toBe('Sơn La');
    expect(typed('Nâng cao chất lượng')).toBe('- Nâng cao chất lượng công tác khen thưởng.');
    expect(typed('Phát động phong trào')).toBe('Phát động phong trào thi đua');
    expect(typed('HÒA XÃ HỘI')).toBeUndefined();
  });

  test('is printed by show: page, line, and line of the file', async () => {
    const { status, out } = await run(['show', put('a.yaml', good), '--stage', 'page']);
    const { list, unknown } = JSON.parse(out);
    expect({ status, unknown, pages: list.length }).toEqual({ status: 0, unknown: '', pages: 2 });
    const lines = list[0].pieces.flatMap(({ lines }: { lines: LaidLine[] }) => lines);
    const line = lines.find(({ text }: LaidLine) => text.startsWith('- Nâng cao'));
    expect(line).toMatchObject({ role: 'gach', index: 0, count: 1, source: expect.stringMatching(/a\.yaml:16$/u) });
  });
});

describe('the number of pages', () => {
  test('is told before signature, and by build when asked', async () => {
    const file = put('a.yaml', good);
    expect((await run(['validate', '--for-signature', file])).out).toContain('a.yaml: 2 trang, ');
    expect((await run(['build', '--measure', file])).err).toMatch(/a\.yaml: 2 trang\n$/u);
    expect((await run(['build', file])).err).toBe('');
  });

  test('is not told where a letter is of unknown width, nor is a rule on pages passed', async () => {
    const file = put('a.yaml', good.replace('Bảo đảm', '漢 Bảo đảm'));
    const { out } = await run(['validate', '--for-signature', file]);
    expect(out).toContain('a.yaml: chưa xếp được trang, ');
    expect(out).toContain('không xét hết  trang in ra: chưa biết chữ “漢” rộng bao nhiêu   trang/mot_dong, ');
    expect((await run(['build', '--measure', file])).err).toContain('a.yaml: chưa xếp được trang\n');
  });

  test('and the rules on pages wait where part of the plan was not read', async () => {
    const file = put('a.yaml', `${good}xyz: 1\n`);
    expect((await run(['validate', '--for-signature', file])).out).toMatch(
      /không xét hết {2}có chỗ trong kế hoạch chưa đọc được .*trang\/mot_dong/u,
    );
  });
});

describe('build', () => {
  const wide = good.replace('Bảo đảm', `Bảo đảm ${'dangkydanhhieu'.repeat(9)}`);

  test('hears the rules on pages, also where nobody asks for the number of them', async () => {
    expect((await run(['build', put('a.yaml', wide)])).err).toContain('trang/tu_bi_cat');
    expect((await run(['validate', put('a.yaml', wide)])).out).not.toContain('trang/');
  });

  test('leaves the pages of a very long plan to who asks', async () => {
    const file = put('a.yaml', `# ${'x'.repeat(400_000)}\n${wide}`);
    expect((await run(['build', file])).err).toBe('');
    expect((await run(['build', file, '--measure'])).err).toContain('trang/tu_bi_cat');
  });

  test('tells notes about pages with their number only', async () => {
    const file = put('a.yaml', layOver(trangCuoi.bad).text);
    expect((await run(['build', file, '--measure'])).err).toContain('lưu ý  Trang 4: trang cuối chỉ có');
    expect((await run(['build', file])).err).not.toContain('trang/trang_cuoi');
  });
});

test('a complaint about a page is silenced by its code, and the comment is not wrong where nobody looks', async () => {
  const dia_danh = '  dia_danh: Sơn La';
  const wide = good.replace(
    dia_danh,
    '  # tdkt-bo-qua: trang/mot_dong — tên do Quốc hội đặt\n  dia_danh: Sơn La và các bản Nà Sản, Nà Bó, Nà Khoang, Mường É',
  );
  expect(wide).not.toBe(good);
  const file = put('a.yaml', wide);
  const before = (await run(['validate', '--for-signature', file])).out;
  expect(before).toContain('bỏ qua  tên do Quốc hội đặt   trang/mot_dong');
  expect((await run(['validate', file])).out).not.toContain('bo_qua/');
});
