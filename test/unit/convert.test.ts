/** What a LibreOffice that is not there, hangs, breaks off or writes nothing leads to, by programs that stand in for it. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test, vi } from 'vitest';
import { toPdfs } from '../../src/office/convert.ts';
import { documentOf, write } from '../support/build.ts';
import { pdfSaying } from '../support/pdf-saying.ts';
import { readBack } from '../support/read-back.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const plan = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8');
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tdkt-office-'));

/** A program by the name of LibreOffice in a folder of its own; the environment in which it is found. */
function office(script: string): NodeJS.ProcessEnv {
  chmodSync(put('bin/soffice', `#!/bin/sh\nhere=${folder}\n${script}\n`), 0o755);
  return { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` };
}

/** What LibreOffice writes for `0.docx`, and so on: the word behind `--outdir` is the folder. */
const eachFile = (what: string) => `while [ "$1" != --outdir ]; do shift; done; out=$2; shift 2; for f in "$@"; do ${what}; done`;
const copy = 'cp $here/x.pdf "$out/$(basename "$f" .docx).pdf"';

async function pdfIn(font: StandardFonts): Promise<void> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('a', { font: await pdf.embedFont(font) });
  put('x.pdf', await pdf.save());
}

describe.skipIf(process.platform === 'win32')('a LibreOffice', () => {
  test('that is not there is told once, and how to get it', async () => {
    const [a, b] = [put('a.yaml', plan), put('b.yaml', plan.replace('215', '216'))];
    const { status, out, err } = await run(['build', a, b, '--format', 'docx,pdf'], { env: { PATH: '' } });
    expect({ status, out }).toEqual({ status: 1, out: `${join(folder, 'a.docx')}\n${join(folder, 'b.docx')}\n` });
    expect(err.match(/chưa có LibreOffice/gu)).toHaveLength(1);
    for (const way of ['libreoffice.org', 'apt install', 'Lưu dưới dạng PDF']) expect(err).toContain(way);
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  });

  test.each([
    ['ends well without a file', 'exit 0', 'not made'],
    ['ends with an error', 'exit 77', 'not made'],
    ['writes what is no PDF', eachFile('echo hỏng > "$out/$(basename "$f" .docx).pdf"'), 'not made'],
    ['hangs', 'sleep 60', 'too late'],
    ['hangs with another program of its own', 'sleep 61 & wait', 'too late'],
  ])('that %s', async (_, script, why) => {
    const before = left();
    const results = await toPdfs([Buffer.from('a'), Buffer.from('b')], office(script), {
      start: why === 'too late' ? 400 : 60_000,
      document: 0,
    });
    expect(results).toEqual([{ why }, { why }]);
    expect(left().filter((name) => !before.includes(name))).toEqual([]);
  });

  test('that hangs is told in one sentence when its time is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const ended = run(['build', put('a.yaml', plan), '--format', 'docx,pdf'], { env: office('touch $here/da-chay; sleep 3600') });
      while (!existsSync(join(folder, 'da-chay'))) await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(300_000);
      const { status, out, err } = await ended;
      expect({ status, out }).toEqual({ status: 1, out: `${join(folder, 'a.docx')}\n` });
      expect(err).toContain(`${join(folder, 'a.pdf')}  lỗi  LibreOffice chạy quá lâu nên đã bị dừng, chưa có PDF; cần đóng bớt`);
      expect(err).toContain('1 lỗi, 0 cảnh báo');
    } finally {
      vi.useRealTimers();
    }
  });

  test('that breaks off at a document loses only that one', async () => {
    await pdfIn(StandardFonts.TimesRoman);
    const env = office(eachFile(`case "$f" in */1.docx) exit 1;; esac; ${copy}`));
    const results = await toPdfs(['a', 'b', 'c', 'd'].map(Buffer.from), env);
    // The font of the file that is copied is of no width that is allowed.
    expect(results.map((result) => 'why' in result && result.why)).toEqual(['fonts', 'not made', 'fonts', 'fonts']);
  });

  test('that has other letters writes nothing', async () => {
    await pdfIn(StandardFonts.Helvetica);
    const { status, err } = await run(['build', put('a.yaml', plan), '--format', 'pdf'], { env: office(eachFile(copy)) });
    expect(status).toBe(1);
    expect(err).toMatch(/a\.pdf +lỗi +Máy này thiếu phông chữ: LibreOffice đã dùng Helvetica/u);
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  });

  test('that makes other pages than were measured is warned of, also when nothing is made again', async () => {
    const said = readBack('text', await write('text', documentOf('a.yaml', plan)));
    put('x.pdf', await pdfSaying([said, '', '']));
    const words = ['build', put('a.yaml', plan), '--format', 'pdf'];
    for (const script of [eachFile(copy), 'exit 1']) {
      const { status, err } = await run(words, { env: office(script) });
      expect({ status, err }).toEqual({ status: 0, err: expect.stringContaining('PDF có 3 trang, phép đo của tdkt là 2 trang') });
      expect(err).toContain('a.yaml');
    }
    const other = plan.replace('215', '216');
    put('a.yaml', other);
    put('x.pdf', await pdfSaying([readBack('text', await write('text', documentOf('a.yaml', other))), '']));
    const { status, err } = await run(words, { env: office(eachFile(copy)) });
    expect({ status, err: err.replace(/^.* {3}pdf\/khac_trang\n.*\n/u, '') }).toEqual({ status: 0, err: '' });
    expect(err).not.toContain('PDF có');
  });

  test('that leaves words out is asked once more, for rows that may part, and then refused', async () => {
    const said = readBack('text', await write('text', documentOf('a.yaml', plan)));
    put('x.pdf', await pdfSaying([said.replaceAll(/đôn đốc/giu, ''), '']));
    put('y.pdf', await pdfSaying([said, '']));
    const words = ['build', put('a.yaml', plan), '--format', 'pdf'];
    const refused = await run(words, { env: office(eachFile(copy)) });
    expect(refused.err).toMatch(/a\.pdf +lỗi +LibreOffice đã bỏ mất chữ khi chuyển sang PDF, như “.*đôn đốc.*” nên PDF không được ghi/u);
    expect({ status: refused.status, made: existsSync(join(folder, 'a.pdf')) }).toEqual({ status: 1, made: false });
    const second = `${copy}; cp $here/y.pdf $here/x.pdf`;
    expect(await run(words, { env: office(eachFile(second)) })).toMatchObject({ status: 0 });
    // It knows the Word document as it is, and is not made again.
    expect(await run(words, { env: office('exit 1') })).toMatchObject({ status: 0 });
  });

  test('is ended with the program that asked it', { timeout: 60_000 }, async () => {
    const env = office('echo $$ > $here/pid; sleep 60');
    const words = ['build', put('a.yaml', plan), '--format', 'pdf'];
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/tdkt.js'), ...words], { env: { ...process.env, ...env } });
    await expect
      .poll(() => existsSync(join(folder, 'pid')) && readFileSync(join(folder, 'pid'), 'utf8'), { timeout: 30_000 })
      .toMatch(/\d/u);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))).toBe('SIGTERM');
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
