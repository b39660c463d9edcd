/** The HTML page in Chromium: on a telephone, on a desk, and printed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document, Inline, Paragraph, Section } from '../src/document.ts';
import { exampleDocument, writeString } from './support/build.ts';
import { isMissing } from './support/programs.ts';
import { examples } from './support/project.ts';

const properties: Document['properties'] = { title: '', subject: '', issuer: '', keywords: [], custom: {} };
const text = (content: string, bold = false): Inline => ({ kind: 'text', text: content, bold, italic: false });
const paragraph = (role: Paragraph['role'], ...children: Inline[]): Paragraph => ({ kind: 'paragraph', role, children });
const section = (landscape: boolean, restart: boolean, ...blocks: Block[]): Section => ({ landscape, restart, blocks, footer: [] });

/** Run in the page. What stands farther to the right than the screen, but for a table in its own scrolling box. */
const tooWide = `[document.documentElement, ...document.querySelectorAll('body *')]
  .filter((each) => !each.closest('.cuon .bang') && Math.max(each.getBoundingClientRect().right, each === document.documentElement ? each.scrollWidth : 0) > innerWidth + 0.5)
  .map((each) => each.tagName + ' ' + each.className)`;
const textWidths = `[...document.querySelectorAll('section')].map((each) => {
  const { paddingLeft, paddingRight } = getComputedStyle(each);
  return Math.round(((each.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) * 25.4) / 96);
})`;
const scrolling = `[...document.querySelectorAll('.cuon')].filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.scrollWidth)`;
const formLines = `[...document.querySelectorAll('.dong_cham')]
  .map((each) => Math.round(each.getBoundingClientRect().height / parseFloat(getComputedStyle(each).lineHeight)))`;

const form: Document = {
  properties,
  sections: [
    section(
      false,
      true,
      paragraph('dong_cham', text('Họ và tên: ', true), text('(chữ in hoa) ')),
      paragraph('dong_cham', text('Kết quả công tác trong năm, các mặt mạnh và các mặt còn yếu cần khắc phục, hướng phấn đấu: ')),
      paragraph('dong_cham'),
    ),
  ],
};

describe.skipIf(isMissing('chromium', 'chromium'))('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => browser?.close());

  async function opened(document: Document, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(await writeString('html', document));
    return page;
  }

  describe.each(examples)('%s', (name) => {
    test.each([360, 400, 620, 1000])('is read on a screen of %d px without scrolling sideways', async (width) => {
      const page = await opened(exampleDocument(name), width);
      expect(await page.evaluate(tooWide)).toEqual([]);
      await page.close();
    });
  });

  test('on a wide screen the text has its width on paper, and no table scrolls', async () => {
    const page = await opened(exampleDocument('bieu-chi-tieu-2026'), 1300);
    expect(await page.evaluate(textWidths)).toEqual([165, 252, 165]);
    expect(await page.evaluate(scrolling)).toEqual([]);
    await page.close();
  });

  test('on a telephone a wide table scrolls in its own box', async () => {
    const page = await opened(exampleDocument('bieu-chi-tieu-2026'), 400);
    expect(await page.evaluate(scrolling)).not.toEqual([]);
    await page.close();
  });

  test.each([
    [400, [1, 3, 1]],
    [1000, [1, 2, 1]],
  ])('at %d px the dots of a form take no line of their own', async (width, lines) => {
    const page = await opened(form, width);
    expect(await page.evaluate(formLines)).toEqual(lines);
    await page.close();
  });

  /** The pages of a printed document as text, by poppler. */
  async function printed(document: Document): Promise<string[][]> {
    const folder = mkdtempSync(join(tmpdir(), 'tdkt-print-'));
    try {
      const page = await opened(document, 1000);
      const file = join(folder, 'trang.pdf');
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      await page.close();
      const pages = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      return pages.map((each) => each.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  const filled = (pages: number): Paragraph[] =>
    Array.from({ length: pages * 30 }, (_, index) => paragraph('noi_dung', text(`Đoạn ${index + 1}.`)));

  test('printed pages are numbered, each appendix from 1 on, none on its first page', async () => {
    const sections = [
      section(false, true, ...filled(2)),
      section(false, true, ...filled(2)),
      section(true, false, ...filled(1)),
      section(false, false, ...filled(1)),
      section(true, true, ...filled(1)),
    ];
    const heads = (await printed({ properties, sections })).map(([first = '']) => (/^\d+$/u.test(first) ? Number(first) : null));
    expect(heads.filter((head) => head === null)).toHaveLength(3);
    expect(heads).toEqual(heads.map((head, index) => (head === null ? null : (heads[index - 1] ?? 1) + 1)));
    expect(heads.length).toBeGreaterThan(7);
  });

  test('the printed dots of a form end its line', async () => {
    const [lines = []] = await printed(form);
    expect(lines[0]).toMatch(/^Họ và tên: \(chữ in hoa\) \.{60,}$/u);
    expect(lines.at(-1)).toMatch(/^\.{100,}$/u);
  });

  test('the contact line stands at the foot of the first page, and nowhere else', async () => {
    const footer = [paragraph('lien_he', text('Địa chỉ: số 1, phố “A” <B>')), paragraph('lien_he', text('Điện thoại: 0297.000.0000'))];
    const pages = await printed({
      properties,
      sections: [{ ...section(false, true, ...filled(2)), footer }, section(false, true, ...filled(1))],
    });
    expect(pages[0]?.slice(-2)).toEqual(['Địa chỉ: số 1, phố “A” <B>', 'Điện thoại: 0297.000.0000']);
    expect(
      pages
        .slice(1)
        .flat()
        .filter((line) => line.startsWith('Địa chỉ')),
    ).toEqual([]);
  });
});
