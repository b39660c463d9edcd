/** What of the preview needs no browser: editors' commands, who is let in, which paragraph a complaint is about. */
import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type Preview, serve } from '../../src/cli/preview/server.ts';
import { compile } from '../../src/compile.ts';
import { roleNames } from '../../src/decree30.ts';
import { layOut } from '../../src/layout/layout.ts';
import { commandFor, editorCommand, joinedEditor, knownEditors } from '../../src/preview/editor.ts';
import { previewPage } from '../../src/preview/page.ts';
import { type View, viewOf } from '../../src/preview/view.ts';
import { occasion, readText, templates } from '../support/project.ts';

describe('an editor’s command', () => {
  test.each([
    ['code', ['code', '-g', '{file}:{line}']],
    ['code -g {file}:{line}', ['code', '-g', '{file}:{line}']],
    [
      '"C:\\Program Files\\Notepad++\\notepad++.exe" -multiInst',
      ['C:\\Program Files\\Notepad++\\notepad++.exe', '-multiInst', '-n{line}', '{file}'],
    ],
    ["'/opt/my editor/bin/subl'", ['/opt/my editor/bin/subl', '{file}:{line}']],
    ['la', ['la', '{file}']],
    ['la --at={line} -- "{file}"', ['la', '--at={line}', '--', '{file}']],
    ['   ', []],
  ])('%s', (typed, command) => expect(editorCommand(typed)).toEqual(command));

  test.each(Object.entries(knownEditors))('%s is told of the file, and once', (name, words) => {
    expect(words.join(' ').match(/\{file\}/gu)).toHaveLength(1);
    expect(words.join(' ').match(/\{line\}/gu)).toHaveLength(1);
    expect(editorCommand(name)).toEqual([name, ...words]);
  });

  test('names of files and what they hold stay one word', () => {
    expect(commandFor(['code', '-g', '{file}:{line}'], '/tmp/a {line} $(x).yaml', 7)).toEqual(['code', '-g', '/tmp/a {line} $(x).yaml:7']);
  });

  test.each([
    [
      ['preview', 'a.yaml', '--editor', 'code', '-g', '{file}:{line}'],
      ['code', '-g', '{file}:{line}'],
      ['preview', 'a.yaml', '--editor'],
    ],
    [
      ['preview', '--editor', 'c d', '--at', '{line}', '{file}', 'a.yaml', '--no-open'],
      ['c d', '--at', '{line}', '{file}'],
      ['preview', '--editor', 'a.yaml', '--no-open'],
    ],
    [
      ['preview', '--editor', 'code -g {file}:{line}', 'a.yaml'],
      ['code', '-g', '{file}:{line}'],
      ['preview', '--editor', 'a.yaml'],
    ],
    [
      ['preview', '--editor', 'code', 'a.yaml', '--no-open'],
      ['code', '-g', '{file}:{line}'],
      ['preview', '--editor', 'a.yaml', '--no-open'],
    ],
  ])('%j may be typed without quotes', (words, command, rest) => {
    const joined = [...joinedEditor(words)];
    const [typed = ''] = joined.splice(joined.indexOf('--editor') + 1, 1);
    expect(editorCommand(typed)).toEqual(command);
    expect(joined).toEqual(rest);
  });
});

describe('the server', () => {
  let preview: Preview;
  const opened: string[] = [];
  afterEach(async () => {
    await preview.close();
    opened.length = 0;
  });

  const begin = async () => {
    preview = await serve({
      page: (nonce) => `<p>${nonce}</p>`,
      current: () => '{"n":1}',
      open: async (file, line) => {
        opened.push(`${file}:${line}`);
        return 'xong';
      },
    });
    return new URL(preview.url);
  };

  interface Answer {
    readonly status: number | undefined;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: string;
  }

  const ask = (
    path: string,
    { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) =>
    new Promise<Answer>((resolve, reject) => {
      const { hostname, port } = new URL(preview.url);
      const asked = request({ hostname, port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (data) => {
          text += data;
          if (text.endsWith('\n\n')) response.destroy();
        });
        response.on('close', () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
      });
      asked.on('error', reject).end(body);
    });

  test('is for this machine only, at an address that is new each time', async () => {
    const url = await begin();
    expect(url.hostname).toBe('127.0.0.1');
    expect(url.pathname).toMatch(/^\/[\w-]{22}\/$/u);
    const first = preview;
    const other = await begin();
    expect(other.pathname).not.toBe(url.pathname);
    await first.close();
  });

  test('shows the page with a policy that lets nothing else in', async () => {
    const { pathname } = await begin();
    const { status, headers, body } = await ask(pathname);
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'nonce-${body.slice(3, -4)}'`);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(Object.keys(headers)).not.toContain('access-control-allow-origin');
    expect((await ask(`${pathname}events`)).body).toBe('data: {"n":1}\n\n');
    expect(await ask(pathname.slice(0, -1))).toMatchObject({ status: 308, headers: { location: pathname } });
  });

  test.each(['/', '/index.html', '/events', '/AAAAAAAAAAAAAAAAAAAAAA/', '/../etc/passwd', '/favicon.ico'])(
    '%s is nobody’s',
    async (path) => {
      await begin();
      expect((await ask(path)).status).toBe(404);
    },
  );

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
    'who comes by the name “%s” is sent away',
    async (host) => {
      const { pathname } = await begin();
      expect((await ask(pathname, { headers: { Host: host } })).status).not.toBe(200);
    },
  );

  test('a line is opened for its own page only', async () => {
    const { pathname, host } = await begin();
    const body = JSON.stringify({ tep: 'a.yaml', dong: 3 });
    const json = { 'Content-Type': 'application/json' };
    const post = (headers: Record<string, string>, sent = body) => ask(`${pathname}open`, { method: 'POST', headers, body: sent });
    expect((await post({ ...json, Origin: `http://${host}` })).body).toBe('xong');
    expect((await post({ ...json, Origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ ...json, Origin: 'null' })).status).toBe(403);
    expect((await post({ 'Content-Type': 'text/plain' })).status).toBe(403);
    for (const wrong of [
      '',
      '{',
      '[]',
      '{"tep":"a"}',
      '{"tep":1,"dong":1}',
      '{"tep":"a","dong":0}',
      '{"tep":"a","dong":1.5}',
      `{"tep":"${'a'.repeat(20_000)}","dong":1}`,
    ])
      expect((await post(json, wrong)).status).toBe(400);
    expect((await ask(`${pathname}open`)).status).toBe(404);
    expect(opened).toEqual(['a.yaml:3']);
  });
});

describe('a view', () => {
  const watched = { file: 'a.yaml', canOpen: false };
  const see = (text: string, before: View | null = null): View =>
    viewOf(compile('a.yaml', new TextEncoder().encode(text), templates, occasion, undefined, layOut), watched, before);
  const example = readText('examples/mau-don-gian.yaml');
  /** The words of each paragraph that has a complaint of a code, over all sheets. */
  const placeOf = ({ sheets }: View, message: string): string[] =>
    sheets.flatMap(({ sheet, cards }) =>
      [...cards.matchAll(/<div class="y_kien \w+" data-o="([^"]+)".*?<\/button>/gu)].flatMap(([card, id]) =>
        card.includes(message)
          ? [new RegExp(`data-doan="${id}"[^>]*>(.*?)</p>`, 'su').exec(sheet)?.[1]?.replace(/<[^>]*>/gu, '') ?? '']
          : [],
      ),
    );

  test('a complaint is at the paragraph that has its words, also when they stand twice', () => {
    const text =
      'loai: ke_hoach\nnam: 2026\nnoi_dung:\n  - tieu_de: A\n    noi_dung: |\n      Chủ trì việc này.\n      Chủ trì chủ trì việc này.\n      Chủ trì việc này.\n';
    const view = see(text);
    expect(placeOf(view, 'viết hai lần')).toEqual(['Chủ trì chủ trì việc này.']);
  });

  /** The line of the first paragraph of a role. */
  const lineOf = ({ sheets }: View, role: string): string | undefined =>
    new RegExp(`<p class="${role}(?: [^"]*)?"[^>]*data-dong="(\\d+)"`, 'u').exec(sheets.map(({ sheet }) => sheet).join(''))?.[1];

  test.each([
    ['co_quan: Sở Nội vụ tỉnh Sơn La', 'co_quan_ban_hanh', 1],
    ['co_quan:\n  dia_danh: Sơn La\n  ten: Sở Nội vụ tỉnh Sơn La', 'co_quan_ban_hanh', 3],
    ['co_quan:\n  chu_quan: UBND tỉnh Sơn La\n  ten: Sở Nội vụ', 'co_quan_chu_quan', 2],
    ['co_quan:\n  ten:\n    - Sở Nội vụ\n    - Sở Y tế\n  ky_hieu: SNV-SYT', 'co_quan_ban_hanh', 3],
    ['trich_yeu: |\n  Tổng kết phong trào\n  (Từ ngày 01 tháng 11 năm 2026)', 'phu_de', 3],
    ['trich_yeu: Tổng kết phong trào\nphu_de: (Từ ngày 01 tháng 11 năm 2026)', 'phu_de', 2],
    ['noi_dung:\n  - muc_dich: Một\n    yeu_cau: Hai', 'muc', 2],
    ['noi_dung:\n  - tieu_de: Ngày thứ nhất\n    so_muc: khong', 'muc', 2],
    ['noi_dung:\n  - so_muc: IV\n    tieu_de: Nhiệm vụ', 'muc', 3],
    ['noi_dung:\n  - so_muc: Phần A\n    phan: Đánh giá', 'tieu_de_phan', 3],
    ['noi_dung:\n  - so_muc: IV\n    noi_dung: Làm.', 'muc', 2],
    ['ten_loai: Kế hoạch hành động', 'ten_loai', 1],
    ['loai: bao_cao\nten_loai: Báo cáo nhanh', 'ten_loai', 2],
    ['loai: bao_cao', 'ten_loai', 1],
    ['ky:\n  chuc_vu: Phó Chủ tịch\n  ky_thay: Chủ tịch', 'quyen_han', 3],
    ['ky:\n  - chuc_vu: Chủ tịch\n    thay_mat: Ban Chấp hành\n  - chuc_vu: Giám đốc', 'quyen_han', 3],
    ['ky:\n  ho_ten: Lê An\n  quyen: Giám đốc', 'chuc_vu', 3],
  ])('%s is known to be typed at its own line', (text, role, line) => expect(lineOf(see(`${text}\nnam: 2026\n`), role)).toBe(String(line)));

  test('what nobody has typed has no line', () => {
    expect(lineOf(see('nam: 2026\nnoi_dung: Làm.\n'), 'co_quan_ban_hanh')).toBeUndefined();
    expect(lineOf(see('nam: 2026\nnoi_dung: Làm.\n'), 'quoc_hieu')).toBeUndefined();
  });

  test('a complaint about a key is at what stands under it', () => {
    const view = see(
      'loai: ke_hoach\nnam: 2026\ntrich_yeu: Tổng kết phong trào\nnoi_dung:\n  - tieu_de: Mục đích\n    noi_dung: Làm việc này.\n',
    );
    expect(placeOf(view, 'chưa có mục “Tổ chức thực hiện”')).toEqual(['I. MỤC ĐÍCH']);
  });

  test('what is missing is told at the gap where it will stand', () => {
    const view = see('loai: ke_hoach\nnam: 2026\ntrich_yeu: Tổng kết phong trào\nnoi_dung:\n  - tieu_de: A\n    noi_dung: Làm việc này.\n');
    expect(placeOf(view, 'Thiếu <code>luu</code>')[0]).toContain('Lưu');
    expect(placeOf(view, 'Thiếu <code>ky</code>')[0]).toBe('[……]');
  });

  test('pages made of a plan that is not whole are not kept, whole ones are', () => {
    const broken = `${example}\nky_hieu: "chưa đóng\n`;
    const first = see(broken);
    expect(first).toMatchObject({ isOld: false, isDraft: true });
    expect(see(`${broken} nữa`, first)).toMatchObject({ isOld: false, isDraft: true });
    const whole = see(example, first);
    expect(whole).toMatchObject({ isOld: false, isDraft: false, top: '' });
    const last = see(broken, whole);
    expect(last.isOld).toBe(true);
    expect(last.sheets.map(({ sheet }) => sheet)).toEqual(whole.sheets.map(({ sheet }) => sheet));
    expect(see('', last).sheets.length).toBe(whole.sheets.length);
    expect(see('')).toMatchObject({ isOld: true, sheets: [] });
  });

  test('what is in the way may be an office’s template', () => {
    const { document: _, ...read } = compile('a.yaml', new TextEncoder().encode(example), templates, occasion);
    const broken = {
      ...read,
      diagnostics: [{ file: 'mau.hbs', code: 'mau/cu_phap', severity: 'error', message: 'Sai', span: { start: 0, end: 1 } } as const],
    };
    expect(viewOf(broken, watched, see(example)).top).toMatch(/^<h2>Mẫu đang có chỗ/u);
    expect(see('').top).toMatch(/^<h2>Kế hoạch đang có chỗ/u);
  });

  test('words that look like tags are words', () => {
    const view = see(example.replace(/trich_yeu: .*/u, 'trich_yeu: Về <script>alert(1)</script> & <b>'));
    expect(view.title).toContain('<script>');
    expect(view.top + view.sheets.map(({ sheet, cards }) => sheet + cards).join('')).not.toMatch(/<script|(?<!class="toi">)<b>/u);
  });

  test('no class of the page is that of a role', () => {
    const own = [...previewPage(watched, '').matchAll(/class="([^"]+)"|className = '([^']+)'/gu)].flatMap(([, a, b]) =>
      (a ?? b ?? '').split(' '),
    );
    const cards = see('loai: ke_hoach\n').sheets.flatMap(({ cards }) =>
      [...cards.matchAll(/class="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(' ')),
    );
    expect(own).toContain('ban');
    expect(cards).toContain('y_kien');
    const roles: readonly string[] = roleNames;
    expect([...own, ...cards].filter((name) => roles.includes(name))).toEqual([]);
  });
});
