/** `tdkt preview` as its user has it: the bundled program, a real Chromium, a plan that is being written. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Preview, serve } from '../src/cli/preview/server.ts';
import { compile } from '../src/compile.ts';
import { layOut } from '../src/layout/layout.ts';
import { previewPage } from '../src/preview/page.ts';
import { type View, viewOf } from '../src/preview/view.ts';
import { exampleDocument } from './support/build.ts';
import { isMissing } from './support/programs.ts';
import { examples, occasion, pathOf, readText, templates } from './support/project.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const plan = `# yaml-language-server: $schema=x
loai: ke_hoach
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  dia_danh: Sơn La
  ky_hieu: UBND
so_van_ban: 12
ngay_ban_hanh: 12/01/2026
nam: 2026
trich_yeu: Triển khai công tác thi đua, khen thưởng năm 2026
can_cu:
  - Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003
mo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch, với những nội dung sau.
noi_dung:
  - tieu_de: Mục đích
    noi_dung: |
      Hai lần cùng một câu.
      Hai lần cùng một câu.
  - tieu_de: Tổ chức thực hiện
    phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Chủ trì.
noi_nhan:
  - Sở Nội vụ
luu: VT, NC
ky:
  chuc_vu: Chủ tịch
  ho_ten: Nguyễn Văn A
`;

describe.skipIf(process.platform !== 'linux')('the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-preview-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Starts with an opener of our own, waits until both have spoken, and ends it. */
  async function opened(opener: string): Promise<{ out: string; err: string; status: unknown }> {
    writeFileSync(join(folder, 'ke-hoach.yaml'), plan);
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\n${opener}\n`);
    chmodSync(join(folder, 'xdg-open'), 0o755);
    const child = spawn(process.execPath, [pathOf('bin/tdkt.js'), 'preview', 'ke-hoach.yaml'], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:/bin:/usr/bin` },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.err += data;
    });
    await expect.poll(() => said.err !== '' || existsSync(join(folder, 'mo.txt')), { timeout: 20_000 }).toBe(true);
    child.kill('SIGTERM');
    return { ...said, status: await new Promise((resolve) => child.on('exit', resolve)) };
  }

  test('is opened by the system’s own means, at the address that is printed', async () => {
    const { out, err, status } = await opened(`printf '%s' "$1" > ${folder}/mo.part && mv ${folder}/mo.part ${folder}/mo.txt`);
    expect(out).toContain(readFileSync(join(folder, 'mo.txt'), 'utf8'));
    expect({ err, status }).toEqual({ err: '', status: 0 });
    rmSync(join(folder, 'mo.txt'));
  });

  test('that cannot be opened is a sentence', async () => {
    const { out, err, status } = await opened('exit 3');
    expect(out).toMatch(/^Xem tại http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/\n/u);
    expect(err).toBe('Không tự mở được trình duyệt, hãy mở địa chỉ trên trong trình duyệt.\n');
    expect(status).toBe(0);
  });

  test.each([
    [['khong-co.yaml'], 1, 'Không tìm thấy tệp này'],
    [['.'], 1, 'Đây là một thư mục'],
    [['-'], 2, 'không dùng với dấu -'],
    [['van-ban.docx'], 2, 'tdkt import van-ban.docx'],
    [[], 2, 'Thiếu <kế hoạch>'],
    [['ke-hoach.yaml', '--editor', ' '], 2, 'cần một lệnh'],
  ])('is not asked for %j', (words, status, sentence) => {
    const { stderr, status: own } = spawnSync(process.execPath, [pathOf('bin/tdkt.js'), 'preview', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toContain(sentence);
    expect(own).toBe(status);
  });
});

describe.skipIf(isMissing('chromium', 'chromium'))('in Chromium', () => {
  let folder: string;
  let browser: Browser;
  let child: ChildProcess;
  let page: Page;
  let url: string;
  const wrong: string[] = [];

  beforeAll(async () => {
    const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => browser?.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-preview-'));
    wrong.length = 0;
  });
  afterEach(async () => {
    await page?.close();
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    expect(wrong).toEqual([]);
  });

  const write = (text: string, name = 'ke-hoach.yaml') => writeFileSync(join(folder, name), text);

  async function started(words: readonly string[] = [], width = 1280): Promise<void> {
    child = spawn(process.execPath, [pathOf('bin/tdkt.js'), 'preview', 'ke-hoach.yaml', '--no-open', '--today', '12/01/2026', ...words], {
      cwd: folder,
    });
    url = await new Promise((resolve) => child.stdout?.on('data', (data) => resolve(/http\S+/u.exec(String(data))?.[0] ?? '')));
    page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) wrong.push(request.url());
    });
    await page.goto(url);
    await page.locator('.to').first().waitFor();
  }

  const words = (text: string) => page.locator('.to [data-doan]').filter({ hasText: text });
  const label = () => page.locator('.dong').textContent();

  test('a save is seen within a second, and the page stays where it was', async () => {
    const long = `${plan.replace('      Hai lần', `${'      Một câu dài thêm một dòng.\n'.repeat(90)}      Hai lần`)}`;
    write(long);
    await started();
    expect(await page.locator('.to').count()).toBeGreaterThan(2);
    await page.evaluate('scrollTo(0, 1500)');
    const kept = await page.locator('.to').first().elementHandle();
    write(long.replace('Chủ trì.', 'Chủ trì, phối hợp.'));
    await words('Chủ trì, phối hợp.').waitFor({ state: 'attached', timeout: 5000 });
    expect(await page.evaluate('scrollY')).toBe(1500);
    expect(await kept?.evaluate((sheet) => (sheet as { isConnected?: boolean }).isConnected)).toBe(true);
  });

  test('a page that is loaded again stays where it was', async () => {
    write(plan.replace('      Hai lần', `${'      Một câu dài thêm một dòng.\n'.repeat(90)}      Hai lần`));
    await started();
    await page.evaluate('scrollTo(0, 1200)');
    await page.reload();
    await expect.poll(() => page.evaluate('scrollY')).toBe(1200);
  });

  test('a change of what the plan inherits, or of a template, is seen too', async () => {
    mkdirSync(join(folder, 'mau', 'phan'), { recursive: true });
    writeFileSync(join(folder, 'mau', 'phan', 'ten_du_thao.hbs'), readFileSync(pathOf('templates/phan/ten_du_thao.hbs')));
    write('co_quan:\n  ten: Ủy ban nhân dân tỉnh Sơn La\n  dia_danh: Sơn La\n  ky_hieu: UBND\n', 'chung.yaml');
    write(plan.replace(/co_quan:\n(?: {2}.*\n)+/u, '').replace('nam: 2026', 'nam: 2026\ndu_thao: 1'));
    await started(['--templates', 'mau']);
    await words('TỈNH SƠN LA').first().dblclick();
    expect(await label()).toBe('chung.yaml, dòng 2');
    write('co_quan:\n  ten: Ủy ban nhân dân tỉnh Lai Châu\n  dia_danh: Lai Châu\n  ky_hieu: UBND\n', 'chung.yaml');
    await words('TỈNH LAI CHÂU').first().waitFor();
    writeFileSync(join(folder, 'mau', 'phan', 'ten_du_thao.hbs'), 'Bản thảo');
    await page.locator('.to', { hasText: /bản thảo/iu }).waitFor();
  });

  test('a double click names the line of just these words, also when they stand twice; a single click does nothing', async () => {
    write(plan);
    await started();
    const twice = words('Hai lần cùng một câu.');
    expect(await twice.count()).toBe(2);
    await twice.nth(1).click();
    await page.waitForTimeout(600);
    expect(await page.locator('.dong').count()).toBe(0);
    await twice.nth(1).dblclick();
    expect(await label()).toBe('ke-hoach.yaml, dòng 18');
    await twice.nth(0).dblclick();
    expect(await label()).toBe('ke-hoach.yaml, dòng 17');
    const [named, paragraph] = [await page.locator('.dong').boundingBox(), await twice.nth(0).boundingBox()];
    expect(Math.abs((named?.y ?? 0) - (paragraph?.y ?? 0))).toBeLessThan(2);
    expect(named?.x ?? 0).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
    await words('Nguyễn Văn A').dblclick();
    expect(await label()).toBe('ke-hoach.yaml, dòng 28');
    await words('Độc lập - Tự do - Hạnh phúc').dblclick();
    expect(await label()).toContain('tdkt tự in');
  });

  test('the line is opened in the editor, whatever the name of the file holds', async () => {
    const name = 'kế hoạch $(touch a) & "b".yaml';
    const script = join(folder, 'mo.sh');
    writeFileSync(script, '#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "$(dirname "$0")/mo.txt"\n');
    chmodSync(script, 0o755);
    write(plan, name);
    write(plan);
    child = spawn(process.execPath, [pathOf('bin/tdkt.js'), 'preview', '--editor', script, '-g', '{file}:{line}', name, '--no-open'], {
      cwd: folder,
    });
    url = await new Promise((resolve) => child.stdout?.on('data', (data) => resolve(/http\S+/u.exec(String(data))?.[0] ?? '')));
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    await words('Hai lần cùng một câu.').nth(1).dblclick();
    await expect
      .poll(() => existsSync(join(folder, 'mo.txt')) && readFileSync(join(folder, 'mo.txt'), 'utf8'))
      .toBe(`2\n-g\n${join(folder, name)}:18\n`);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  test('an editor that is not there is told in a sentence', async () => {
    write(plan);
    await started(['--editor', 'khong-co-trinh-soan-thao']);
    await words('Nguyễn Văn A').dblclick();
    await page.locator('.dong', { hasText: 'Không tìm thấy chương trình “khong-co-trinh-soan-thao”' }).waitFor();
  });

  test('a complaint stands at its paragraph, and a click on it scrolls there', async () => {
    const long = plan
      .replace('      Hai lần', `${'      Một câu dài thêm một dòng.\n'.repeat(90)}      Hai lần`)
      .replace('Chủ trì.', 'Chủ trì theo theo quy định.');
    write(long);
    await started();
    const card = page.locator('.y_kien', { hasText: 'theo' }).filter({ hasText: 'hai lần' });
    await expect.poll(() => card.count()).toBe(1);
    const spelt = words('Chủ trì theo theo quy định.');
    expect(await spelt.getAttribute('data-muc')).toBe('warning');
    const [beside, paragraph] = [await card.boundingBox(), await spelt.boundingBox()];
    expect(Math.abs((beside?.y ?? 0) - (paragraph?.y ?? 0))).toBeLessThan(2);
    expect(await page.evaluate('scrollY')).toBe(0);
    await card
      .locator('.toi')
      .evaluate('this.click()')
      .catch(() => card.locator('.toi').dispatchEvent('click'));
    // Not by the mouse, before which the test itself would scroll; that words are chosen elsewhere does not matter.
    await page.evaluate('getSelection().selectAllChildren(document.querySelector(".trich_yeu"))');
    await card.locator('.toi').dispatchEvent('click');
    const seen = await spelt.boundingBox();
    expect(seen?.y).toBeGreaterThan(100);
    expect(seen?.y).toBeLessThan(800);
    expect(await page.locator('.y_kien', { hasText: 'đã hết hiệu lực' }).locator('.toi').count()).toBe(1);
  });

  test('from a complaint that is settled the way leads to the next one', async () => {
    const slips = plan.replace('Chủ trì.', 'Chủ trì theo theo quy định.');
    write(slips);
    await started();
    const target = () => page.locator('.dich').textContent();
    await page.locator('#sau').click();
    expect(await target()).toContain('26 tháng');
    write(slips.replace('Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003', 'luat-tdkt-2022'));
    await words('ngày 15 tháng 6 năm 2022').waitFor();
    await page.locator('#sau').click();
    const first = await page.locator('.y_kien[data-o]').first().getAttribute('data-o');
    expect(await page.locator('.dich').getAttribute('data-doan')).toBe(first);
  });

  test('a broken plan keeps the last good page, greyed, with the reason on top, and a mended one takes its place', async () => {
    write(plan);
    await started();
    const before = await page.locator('.to').first().textContent();
    const white = await page.locator('.to').first().evaluate('getComputedStyle(document.querySelector(".to")).backgroundColor');
    write(plan.replace('  - tieu_de: Mục đích', '  - tieu_de: "Mục đích'));
    await page.locator('#trang.cu').waitFor();
    expect(await page.locator('.to').first().textContent()).toBe(before);
    expect(await page.locator('.to').first().evaluate('getComputedStyle(document.querySelector(".to")).backgroundColor')).not.toBe(white);
    expect(await page.locator('#dau h2').textContent()).toContain('lần đọc được gần nhất');
    expect(await page.locator('#dau .y_kien.error').first().textContent()).toContain('ke-hoach.yaml, dòng ');
    // Also where the top is out of sight, and from there one comes to it.
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const inSight = `(() => { const { top, bottom } = document.querySelector('#ly_do').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
    expect(await page.evaluate(inSight)).toBe(true);
    expect(await page.locator('#ly_do').textContent()).toMatch(/^Lỗi .+ \(ke-hoach\.yaml, dòng \d+\)$/u);
    await page.locator('#ly_do').click();
    await page.locator('#dau h2').waitFor();
    expect(await page.evaluate('scrollY')).toBeLessThan(50);
    write(plan.replace('Chủ trì.', 'Đã sửa xong.'));
    await words('Đã sửa xong.').waitFor();
    expect(await page.locator('#ly_do').isVisible()).toBe(false);
    expect(await page.locator('#trang.cu').count()).toBe(0);
    expect(await page.locator('#dau h2').count()).toBe(0);
  });

  test('a plan that goes and comes again is shown again', async () => {
    write(plan);
    await started();
    rmSync(join(folder, 'ke-hoach.yaml'));
    await page.locator('#dau', { hasText: 'Không tìm thấy tệp này' }).waitFor();
    expect(await page.locator('#trang.cu .to').count()).toBe(1);
    write(plan);
    await page.locator('#trang:not(.cu) .to').waitFor();
  });

  test('all of it can be done with keys', async () => {
    write(plan);
    await started();
    const focused = () => page.evaluate('document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Điểm trước');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.dataset.doan !== undefined')).toBe(true);
    expect(await focused()).toContain('Luật Thi đua, khen thưởng');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('ban hành Kế hoạch, với những nội dung sau');
    await page.keyboard.press('Enter');
    expect(await label()).toBe('ke-hoach.yaml, dòng 13');
    expect(await page.locator('[role=status]').textContent()).toBe('ke-hoach.yaml, dòng 13');
    await page.keyboard.press('Escape');
    expect(await page.locator('.dong').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toBe('toi');
  });

  test.each([400, 760, 900, 1280])('at %d px nothing is wider than the window, and axe has nothing to say', async (width) => {
    write(plan.replace('Chủ trì.', 'Chủ trì theo theo quy định.'));
    await started(['--editor', 'code'], width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const sheet = await page.locator('.to').first().boundingBox();
    expect(sheet?.width).toBeGreaterThan(Math.min(width - 340, 780));
    expect(await axeFindings()).toEqual([]);
    await words('Hai lần cùng một câu.').first().dblclick();
    const named = await page.locator('.dong').boundingBox();
    await page.setViewportSize({ width: 500, height: 900 });
    const below = async () =>
      ((await page.locator('.dong').boundingBox())?.y ?? 0) - ((await words('Hai lần cùng một câu.').first().boundingBox())?.y ?? 0);
    await expect.poll(below).toBeGreaterThan(5);
    expect(await below()).toBeLessThan(40);
    await page.setViewportSize({ width, height: 900 });
    expect(named?.width).toBeGreaterThan(100);
    expect((named?.x ?? 0) + (named?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await axeFindings()).toEqual([]);
    write(plan.replace('ho_ten: Nguyễn', 'ho_ten: "Nguyễn'));
    await page.locator('#trang.cu').waitFor();
    expect(await axeFindings()).toEqual([]);
  });

  /** Each rule that is broken, with where; the red of urgency is the decree's. The policy lets no script in but ours: it is run from outside. */
  async function axeFindings(): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(`axe.run({ exclude: '.do_khan' }, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
  }

  describe('drawn from the source', () => {
    let preview: Preview;
    let view: View;
    beforeAll(async () => {
      const watched = { file: 'a.yaml', canOpen: false };
      preview = await serve({ page: (nonce) => previewPage(watched, nonce), current: () => JSON.stringify(view), open: async () => '' });
    });
    afterAll(() => preview.close());

    async function drawn(name: string): Promise<void> {
      const bytes = new TextEncoder().encode(readText(`examples/${name}.yaml`));
      view = viewOf(compile('a.yaml', bytes, templates, occasion, undefined, layOut), { file: 'a.yaml', canOpen: false }, null);
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('console', (message) => wrong.push(message.text()));
      await page.goto(preview.url);
      await page.locator('.to').first().waitFor();
    }

    /** In mm; a line is more than three times as high. */
    const hair = 1.5;

    test.each(examples)('%s: the text of each page ends where our measure says, and axe has nothing to say', async (name) => {
      await drawn(name);
      expect(await axeFindings()).toEqual([]);
      const ends = (await page.evaluate(`[...document.querySelectorAll('.to')].map((sheet) =>
        ((sheet.querySelector('.chu').getBoundingClientRect().bottom - sheet.getBoundingClientRect().top) * 25.4) / 96 / Number(sheet.style.getPropertyValue('--co')))`)) as number[];
      const laid = layOut(exampleDocument(name)).list;
      const bottoms = laid.map(({ pieces }) => pieces.filter(({ kind, lines }) => kind !== 'rule' || lines.length > 0).at(-1)?.bottom ?? 0);
      expect(ends.length).toBe(laid.length);
      const file = join(folder, 'in.pdf');
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      expect(/Pages: +(\d+)/u.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]).toBe(String(laid.length));
      for (const [index, end] of ends.entries()) expect(Math.abs(end - (bottoms[index] ?? 0)), `tờ ${index + 1}`).toBeLessThan(hair);
    });

    test('printed, it is the sheets and nothing else; of a plan that is broken they say so', async () => {
      await drawn('phu-luc-ngang-2026');
      const file = join(folder, 'in.pdf');
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      const words = () => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
      expect(words()).not.toContain('In khi kế hoạch');
      const sizes = execFileSync('pdfinfo', ['-f', '1', '-l', '9', file], { encoding: 'utf8' }).match(/(?<=Page +\d+ size:\s+)\d+/gu);
      expect(sizes).toEqual(view.sheets.map(({ sheet }) => (sheet.includes('to ngang') ? '841' : '594')));
      expect(words()).not.toContain('Điểm sau');
      preview.tell(JSON.stringify({ ...view, isOld: true }));
      await page.locator('#trang.cu').waitFor();
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      expect(words().match(/In khi kế hoạch còn chỗ chưa đọc được/gu)).toHaveLength(view.sheets.length);
    });
  });

  test('Ctrl+C ends it without a word, and the page says that it stands still', async () => {
    write(plan);
    await started();
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
    });
    wrong.length = 0;
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
    expect(said).toBe('');
    await page.locator('#tinh_trang', { hasText: 'tdkt đã dừng' }).waitFor();
    wrong.length = 0;
  });
});
