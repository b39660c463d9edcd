/** The page of tasks in Chromium: what is clicked, what is seen then, what stands on paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTasksHtml } from '../src/tasks/html.ts';
import { isMissing } from './support/programs.ts';
import { listOf, today } from './support/task-plans.ts';

const list = listOf(
  {
    ten: 'Ủy ban nhân dân tỉnh Sơn La',
    tasks: [
      'noi_dung: Phát động phong trào\nchu_tri: Sở Nội vụ\nphoi_hop: Sở Tài chính\nthoi_gian: Tháng 3/2026\ntrang_thai: hoan_thanh',
      'noi_dung: Kiểm tra các xã\nchu_tri: Sở Nội vụ\nthoi_gian: Từ tháng 5 đến tháng 7/2026',
      'noi_dung: Bố trí kinh phí\nchu_tri: Sở Tài chính; Sở Nội vụ\nthoi_gian: Trước ngày 15/12/2026',
      'noi_dung: Theo dõi\nchu_tri: Sở Y tế\nthoi_gian: Thường xuyên',
    ],
  },
  {
    ten: 'Ủy ban nhân dân xã Mường La',
    so: '7',
    tasks: ['noi_dung: "Tổng kết <b> & báo cáo"\nchu_tri: Phòng Văn hóa - Xã hội\nphoi_hop: Sở Nội vụ\nthoi_gian: Quý IV/2026'],
  },
);

describe.skipIf(isMissing('chromium', 'chromium'))('the page of tasks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-tasks-page-'));
  const file = join(folder, 'tien-do.html');
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];

  beforeAll(async () => {
    writeFileSync(file, writeTasksHtml(list, list.tasks, ''));
    const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) wrong.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The groups that are seen, each with the first words of its tasks. */
  const seen = async (on = page) =>
    Object.fromEntries(
      (await on.evaluate(
        `[...document.querySelectorAll('#dong_thoi_gian tbody')].filter((body) => body.offsetHeight > 0).map((body) => [
            body.querySelector('.nhom th').firstChild.textContent.trim(),
            [...body.querySelectorAll('tr[data-id]')].filter((row) => row.offsetHeight > 0).map((row) => row.querySelector('th span').textContent),
          ])`,
      )) as [string, string[]][],
    );
  const count = () => page.locator('#dem').textContent();
  const choose = (field: string, label: string) => page.locator(`#${field}`).selectOption({ label });

  test('shows all, and a bar or a mark for each task at its months', async () => {
    expect(await count()).toBe('5/5 nhiệm vụ');
    expect(await seen()).toEqual({
      'Sở Nội vụ': ['Phát động phong trào', 'Kiểm tra các xã', 'Bố trí kinh phí'],
      'Phòng Văn hóa - Xã hội': ['Tổng kết <b> & báo cáo'],
      'Sở Tài chính': ['Bố trí kinh phí'],
      'Sở Y tế': ['Theo dõi'],
    });
    const box = async (locator: string) => (await page.locator(locator).first().boundingBox()) ?? { x: 0, width: 0 };
    const month = (number: number) => box(`.truc thead tr:last-child th:nth-child(${number})`);
    const bar = await box('tr[data-id="1"] .thanh');
    const [may, july] = [await month(5), await month(7)];
    expect(Math.abs(bar.x - may.x)).toBeLessThan(3);
    expect(Math.abs(bar.x + bar.width - (july.x + july.width))).toBeLessThan(3);
    const mark = await box('tr[data-id="2"] .moc');
    const december = await month(12);
    expect(mark.x).toBeGreaterThan(december.x);
    expect(mark.x + mark.width).toBeLessThan(december.x + december.width * 0.75);
  });

  test('one agency: what it leads under its own name, what it supports under those who lead', async () => {
    await choose('co_quan', 'Sở Nội vụ');
    expect(await count()).toBe('4/5 nhiệm vụ');
    expect(await seen()).toEqual({
      'Sở Nội vụ': ['Phát động phong trào', 'Kiểm tra các xã', 'Bố trí kinh phí'],
      'Phòng Văn hóa - Xã hội': ['Tổng kết <b> & báo cáo'],
    });
    await choose('vai_tro', 'Phối hợp');
    expect(await seen()).toEqual({ 'Phòng Văn hóa - Xã hội': ['Tổng kết <b> & báo cáo'] });
  });

  test('and one month, until nothing is asked for any more', async () => {
    await choose('vai_tro', 'Chủ trì');
    await choose('thoi_gian', 'Tháng 6/2026');
    expect(await seen()).toEqual({ 'Sở Nội vụ': ['Kiểm tra các xã'] });
    await choose('thoi_gian', 'Tháng 1/2026');
    expect(await seen()).toEqual({});
    expect(await page.locator('#trong').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(count).toBe('5/5 nhiệm vụ');
    expect(await page.locator('#trong').isVisible()).toBe(false);
  });

  test('a number of the map and a count of a condition lead to their tasks', async () => {
    await page.getByRole('button', { name: 'Sở Nội vụ, Tháng 5/2026: 1 nhiệm vụ' }).click();
    expect(await seen()).toEqual({ 'Sở Nội vụ': ['Kiểm tra các xã'] });
    expect(await page.locator('#thoi_gian').inputValue()).not.toBe('');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('button', { name: '1 Quá hạn' }).click();
    expect(await seen()).toEqual({ 'Sở Nội vụ': ['Kiểm tra các xã'] });
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  });

  test('the numbers of the map are those of the list', async () => {
    for (const button of await page.locator('.nhiet button').all()) {
      const number = Number(await button.textContent());
      await button.click();
      expect(Object.values(await seen()).flat()).toHaveLength(number);
    }
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  });

  test('the head of the months stays in sight', async () => {
    const many = listOf({
      tasks: Array.from(
        { length: 80 },
        (_, index) => `noi_dung: Việc ${index}\nchu_tri: Sở Nội vụ\nthoi_gian: Tháng ${(index % 12) + 1}/2026`,
      ),
    });
    const long = await browser.newPage({ viewport: { width: 1300, height: 600 } });
    await long.setContent(writeTasksHtml(many, many.tasks, ''));
    await long.locator('tr[data-id="40"]').scrollIntoViewIfNeeded();
    await long.evaluate('scrollBy(0, 200)');
    const head = await long.locator('.truc thead').boundingBox();
    const form = await long.locator('#loc').boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual(0);
    expect(head?.y).toBeGreaterThanOrEqual((form?.y ?? 0) + (form?.height ?? 0) - 2);
    expect(head?.y).toBeLessThan(200);
    await long.close();
  });

  test.each([360, 800, 1000])('on a screen of %d px nothing but the tables scrolls sideways', async (width) => {
    const narrow = await browser.newPage({ viewport: { width, height: 800 } });
    await narrow.goto(pathToFileURL(file).href);
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await narrow.close();
  });

  test('on paper it is A3 across, with what is asked for, its head on each page and no button', async () => {
    await choose('co_quan', 'Sở Nội vụ');
    await choose('tinh_trang', 'Quá hạn');
    const paper = join(folder, 'in.pdf');
    writeFileSync(paper, await page.pdf({ preferCSSPageSize: true }));
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(execFileSync('pdfinfo', [paper], { encoding: 'utf8' })).toMatch(/^Page size: +119[01][.\d]* x 84[12][.\d]* pts \(A3\)/mu);
    const words = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', paper, '-'], { encoding: 'utf8' });
    expect(words).toContain('Kiểm tra các xã');
    expect(words).toMatch(/Đang xem: +Sở Nội vụ; Quá hạn/u);
    for (const hidden of ['Bố trí kinh phí', 'Bỏ lọc', 'Tổng kết', 'Bấm vào']) expect(words).not.toContain(hidden);
  });

  test('without a script all is there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(pathToFileURL(file).href);
    expect(await plain.locator('tr[data-id]:visible').count()).toBe(6);
    expect(await plain.locator('#loc').isVisible()).toBe(false);
    await context.close();
  });

  test('asks nothing of the net, and nothing goes wrong', () => expect(wrong).toEqual([]));
});

test(`holds on ${today}`, () => expect(list.today).toBe(today));
