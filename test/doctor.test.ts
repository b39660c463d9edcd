/** `tdkt doctor`: a line for each thing that tdkt needs, what to do where it is missing, and status 1 where that is needed. */
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { actsAsOf } from '../src/law/acts.ts';
import { provincesAsOf } from '../src/law/provinces.ts';
import { isMissing } from './support/programs.ts';
import { eachInOwnFolder, folder, put, run, Terminal } from './unit/sandbox.ts';

eachInOwnFolder();
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

interface Line {
  readonly state: string;
  readonly text: string;
  readonly cure: string | undefined;
}

interface Machine {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdout?: Terminal;
  readonly today?: string;
  readonly cwd?: string;
}

/** On a machine without LibreOffice, unless `env` leads to one. */
async function doctor({ env = {}, cwd = folder, ...rest }: Machine = {}) {
  vi.spyOn(process, 'cwd').mockReturnValue(cwd);
  const { status, out, err } = await run(['doctor'], { env: { PATH: '', ...env }, ...rest });
  expect(err).toBe('');
  const lines = [...out.matchAll(/^(đạt|lưu ý|thiếu) +(.*)\n(?: {8}→ (.*)\n)?/gmu)].map(
    ([, state = '', text = '', cure]): Line => ({ state, text, cure }),
  );
  expect(out).toBe(lines.map(({ state, text, cure }) => `${state.padEnd(6)}  ${text}\n${cure ? `        → ${cure}\n` : ''}`).join(''));
  return { status, lines, of: (words: string) => lines.filter(({ text }) => text.includes(words)) };
}

/** A program by the name of LibreOffice; `$out` is where it writes, `$here` the test's folder. */
function office(script: string): NodeJS.ProcessEnv {
  const opening =
    'case "$*" in *--version*) echo "LibreOffice 7.4.7.2 40(Build:2)"; exit;; esac\nwhile [ "$1" != --outdir ]; do shift; done; out=$2';
  chmodSync(put('bin/soffice', `#!/bin/sh\nhere=${folder}\n${opening}\n${script}\n`), 0o755);
  return { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` };
}

test('a machine on which nothing is missing but LibreOffice is fit, and is told what that is for', async () => {
  const { status, lines, of } = await doctor();
  expect(status).toBe(0);
  expect(lines.map(({ state }) => state)).toEqual(['đạt', 'đạt', 'lưu ý', 'đạt', 'đạt']);
  expect(of('LibreOffice')).toEqual([
    {
      state: 'lưu ý',
      text: 'LibreOffice chưa có, chỉ cần khi dùng --format pdf',
      cure: expect.stringMatching(/^cài LibreOffice: .*libreoffice\.org.*apt install libreoffice-writer fonts-liberation2$/u),
    },
  ]);
  expect(of('Node')).toEqual([
    { state: 'đạt', text: `tdkt ${packageJson.version}, quy tắc nd30-2020, Node ${process.versions.node}`, cure: undefined },
  ]);
});

test.each(['16.20.1', '20.9.0'])('a Node that is too old is missing: %s', async (node) => {
  vi.spyOn(process, 'versions', 'get').mockReturnValue({ ...process.versions, node });
  const { status, of } = await doctor();
  expect({ status, found: of(`Node ${node}`) }).toEqual({
    status: 1,
    found: [
      { state: 'thiếu', text: expect.anything(), cure: `tdkt cần Node ${packageJson.engines.node.slice(2)} trở lên, hãy cài bản mới` },
    ],
  });
});

describe('the folder', () => {
  test('that takes files is left as it was', async () => {
    const { of } = await doctor();
    expect(of('Thư mục')).toEqual([{ state: 'đạt', text: `Thư mục đang đứng: ${folder}, ghi được`, cure: undefined }]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is not there any more is missing', async () => {
    const gone = join(folder, 'khong');
    const { status, of } = await doctor({ cwd: gone });
    expect({ status, found: of('Thư mục') }).toEqual({
      status: 1,
      found: [
        {
          state: 'thiếu',
          text: `Thư mục đang đứng: ${gone}, không ghi được`,
          cure: 'chuyển sang thư mục khác, hoặc hỏi người quản trị máy',
        },
      ],
    });
  });
});

describe.skipIf(process.platform === 'win32')('a LibreOffice', () => {
  const letters = 'cp $here/x.pdf "$out/0.pdf"';

  test.each([
    ['writes nothing', 'exit 0', 'không làm ra tệp PDF'],
    ['writes what is no PDF', 'echo hỏng > "$out/0.pdf"', 'không làm ra tệp PDF'],
    ['breaks off', 'kill -9 $$', 'không làm ra tệp PDF'],
  ])('that %s is there and does not work: missing', async (_, script, words) => {
    const { status, of } = await doctor({ env: office(script) });
    const text = `LibreOffice 7.4 (${join(folder, 'bin/soffice')}) ${words}, chỉ cần khi dùng --format pdf`;
    expect({ status, found: of('LibreOffice') }).toEqual({
      status: 1,
      found: [{ state: 'thiếu', text, cure: expect.stringMatching(/^mở LibreOffice xem có báo lỗi gì, hoặc gỡ ra rồi cài LibreOffice/u) }],
    });
  });

  test('that hangs is ended, and missing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const said = doctor({ env: office('touch "$here/da-chay"; sleep 3600') });
      while (!existsSync(join(folder, 'da-chay'))) await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(300_000);
      const { status, of } = await said;
      expect({ status, found: of('LibreOffice') }).toMatchObject({
        status: 1,
        found: [{ state: 'thiếu', text: expect.stringContaining('chạy quá lâu, đã bị dừng') }],
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test('that has other letters works, and letters are missing', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText('a', { font: await pdf.embedFont(StandardFonts.Helvetica) });
    put('x.pdf', await pdf.save());
    const { status, lines } = await doctor({ env: office(letters) });
    expect({ status, found: lines.slice(2, 4) }).toMatchObject({
      status: 1,
      found: [
        { state: 'đạt', text: expect.stringMatching(/^LibreOffice 7\.4 .*, chạy được$/u) },
        {
          state: 'thiếu',
          text: 'LibreOffice không có phông chữ rộng bằng Times New Roman đủ chữ tiếng Việt, đã dùng Helvetica',
          cure: 'cài phông Times New Roman; Debian, Ubuntu chạy apt install fonts-liberation2',
        },
      ],
    });
  });

  test('that has no room for its work: missing', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'khong'));
    const { status, of } = await doctor({ env: office('exit 0') });
    expect({ status, found: of('Thư mục tạm') }).toMatchObject({
      status: 1,
      found: [{ state: 'thiếu', text: `Thư mục tạm: ${join(folder, 'khong')}, không ghi được, chỉ cần khi dùng --format pdf` }],
    });
  });

  test.skipIf(isMissing('soffice', 'libreoffice-writer'))(
    'of this machine converts a page and has every letter',
    { timeout: 120_000 },
    async () => {
      const { status, of } = await doctor({ env: process.env });
      expect({ status, found: [...of('LibreOffice'), ...of('Phông chữ')] }).toMatchObject({
        status: 0,
        found: [
          { state: 'đạt', text: expect.stringMatching(/^LibreOffice \d+\.\d+ \(.*\), chuyển được sang PDF$/u) },
          { state: 'đạt', text: 'Phông chữ rộng bằng Times New Roman, đủ chữ tiếng Việt' },
        ],
      });
    },
  );
});

describe('what tdkt knows of the law', () => {
  const day = (iso: string, later: number) => new Date(Date.parse(iso) + later * 86_400_000).toISOString().slice(0, 10);

  test.each([
    ['Danh mục văn bản căn cứ', actsAsOf],
    ['Tên các tỉnh, thành phố', provincesAsOf],
  ])('%s: half a year is no reason to worry, a day more is', async (name, asOf) => {
    const [text, cure] = [
      `${name}: theo pháp luật đến ngày ${asOf.split('-').reverse().join('/')}`,
      expect.stringContaining('cài bản tdkt mới'),
    ];
    const [young, old] = [await doctor({ today: day(asOf, 180) }), await doctor({ today: day(asOf, 181) })];
    expect(young.of(name)).toEqual([{ state: 'đạt', text, cure: undefined }]);
    expect(old.of(name)).toEqual([{ state: 'lưu ý', text: `${text}, đã 181 ngày`, cure }]);
    expect([young.status, old.status]).toEqual([0, 0]);
  });
});

describe('the terminal', () => {
  const asked = async (env: NodeJS.ProcessEnv) => (await doctor({ env, stdout: new Terminal() })).lines.slice(5);

  test.each([{ LANG: 'vi_VN.UTF-8' }, { LANG: 'C', LC_ALL: 'C.utf8' }, { LC_CTYPE: 'en_US.UTF-8' }])('%o shows Vietnamese', async (env) => {
    expect(await asked(env)).toEqual([{ state: 'đạt', text: 'Cửa sổ dòng lệnh hiện được chữ tiếng Việt (UTF-8)', cure: undefined }]);
  });

  test.each([
    [{}, 'chưa đặt LANG'],
    [{ LANG: 'C' }, 'C'],
    [{ LANG: 'vi_VN.UTF-8', LC_ALL: 'POSIX' }, 'POSIX'],
  ])('%o does not', async (env, said) => {
    const text = `Cửa sổ dòng lệnh không dùng UTF-8 (${said}), chữ tiếng Việt có thể hiện sai`;
    expect(await asked(env)).toEqual([{ state: 'lưu ý', text, cure: 'gõ export LANG=C.UTF-8 trước khi chạy tdkt' }]);
  });

  test('of Windows is asked for its code page', async () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    for (const [page, state] of [
      ['65001', 'đạt'],
      ['1258', 'lưu ý'],
    ]) {
      chmodSync(put('bin/chcp.com', `#!/bin/sh\necho "Active code page: ${page}"\n`), 0o755);
      vi.stubEnv('PATH', `${join(folder, 'bin')}:/bin`);
      const [line] = await asked({});
      expect(line).toMatchObject({ state, ...(state === 'lưu ý' && { cure: 'gõ chcp 65001 trước khi chạy tdkt' }) });
    }
  });

  test('is not asked where the answer goes elsewhere', async () => {
    expect((await doctor({ env: { LANG: 'C' } })).lines).toHaveLength(5);
  });
});
