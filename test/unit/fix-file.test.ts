/** `validate --fix` changes a plan in its own file: what someone saves meanwhile, its owner, its mode and its other names stay. */
import { chmodSync, chownSync, existsSync, linkSync, lstatSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fixOne } from '../../src/cli/fix-file.ts';
import type { Compiled } from '../../src/repository/compile-all.ts';
import { toInput } from '../../src/repository/inputs.ts';
import { compileText } from '../support/build.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

afterEach(() => {
  vi.restoreAllMocks();
});

const example = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8');
/** Two spaces, which --fix takes out, also where it ends shorter than before. */
const plan = example.replace(/^(trich_yeu: \S+ \S+) /mu, '$1  ');

/** A plan that was read, and then saved by someone, or not. */
function read(path: string): Compiled {
  const text = readFileSync(path, 'utf8');
  const again = (other: string) => compileText(path, other);
  return { input: toInput(path), bytes: Buffer.from(text), compilation: again(text), entry: null, origins: [], again };
}

describe('what someone does meanwhile', () => {
  test('nothing: mended', async () => {
    const path = put('a.yaml', plan);
    const { report } = await fixOne(read(path), false);
    expect(report).not.toBe('');
    expect(readFileSync(path, 'utf8')).toBe(example);
  });

  test.each([
    ['saves another word', (path: string) => writeFileSync(path, plan.replace('phong trào', 'công tác'))],
    ['saves an empty file', (path: string) => writeFileSync(path, '')],
    ['deletes it', (path: string) => rmSync(path)],
  ])('%s: left, and said', async (_, save) => {
    const path = put('a.yaml', plan);
    const before = read(path);
    save(path);
    const saved = existsSync(path) && readFileSync(path, 'utf8');
    const { compilation, report } = await fixOne(before, false);
    expect(report).toBe('');
    expect(compilation.diagnostics.at(-1)).toMatchObject({ code: 'ghi/da_doi', file: path });
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(saved);
  });

  test('saves while it is being written: left, and said', async () => {
    const path = put('a.yaml', plan);
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementationOnce(async (...args) => {
      writeFileSync(path, 'moi: 1\n');
      return open(...args);
    });
    const { compilation } = await fixOne(read(path), false);
    expect(compilation.diagnostics.at(-1)).toMatchObject({ code: 'ghi/da_doi' });
    expect(readFileSync(path, 'utf8')).toBe('moi: 1\n');
  });
});

describe('what the file is', () => {
  test('its mode', async () => {
    const path = put('a.yaml', plan);
    chmodSync(path, 0o640);
    await run(['validate', '--fix', path]);
    expect(readFileSync(path, 'utf8')).toBe(example);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('its other names, and links to it', async () => {
    const path = put('a.yaml', plan);
    linkSync(path, join(folder, 'b.yaml'));
    symlinkSync('b.yaml', join(folder, 'c.yaml'));
    await run(['validate', '--fix', join(folder, 'c.yaml')]);
    for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) expect(readFileSync(join(folder, name), 'utf8')).toBe(example);
    expect(statSync(path).ino).toBe(statSync(join(folder, 'b.yaml')).ino);
    expect(lstatSync(join(folder, 'c.yaml')).isSymbolicLink()).toBe(true);
  });

  // Only root can give a file away.
  test.runIf(process.getuid?.() === 0)('its owner', async () => {
    const path = put('a.yaml', plan);
    chownSync(path, 1234, 2345);
    await run(['validate', '--fix', path]);
    expect(readFileSync(path, 'utf8')).toBe(example);
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test('its owner, when it cannot be given: the same file is written', async () => {
    const path = put('a.yaml', plan);
    const { ino } = statSync(path);
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementationOnce(async (...args) => {
      const handle = await open(...args);
      const stats = await handle.stat({ bigint: true });
      handle.stat = vi.fn().mockResolvedValue({ ...stats, uid: stats.uid + 1n });
      handle.chown = vi.fn().mockRejectedValue(Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'fchown' }));
      return handle;
    });
    await run(['validate', '--fix', path]);
    expect(readFileSync(path, 'utf8')).toBe(example);
    expect(statSync(path).ino).toBe(ino);
  });
});

describe('a plan that cannot be written', () => {
  test.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'ENAMETOOLONG'])('%s is said of the file, with nothing that --fix lacks', async (code) => {
    const path = put('a.yaml', plan);
    vi.spyOn(fs, 'open').mockRejectedValueOnce(Object.assign(new Error(code), { code, syscall: 'open' }));
    const { status, out } = await run(['validate', '--fix', path]);
    expect(status).toBe(1);
    const line = out.split('\n').find((each) => each.includes('ghi/')) ?? '';
    expect(line).toMatch(/^\S*a\.yaml {2}lỗi {2}/u);
    expect(line).not.toMatch(/ -o|--/u);
    expect(readFileSync(path, 'utf8')).toBe(plan);
  });

  test('in every format it has no line', async () => {
    const path = put('a.yaml', plan);
    vi.spyOn(fs, 'open').mockRejectedValue(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'open' }));
    const problems = JSON.parse((await run(['validate', '--fix', path, '--format', 'json'])).out).problems as {
      code: string;
      line: unknown;
    }[];
    expect(problems.find(({ code }) => code === 'ghi/het_cho')).toMatchObject({ line: null, start: 0, end: 0 });
    for (const format of ['github', 'sarif', 'junit']) {
      const { out } = await run(['validate', '--fix', path, '--format', format]);
      expect(out).toContain('Ổ đĩa đã đầy');
      expect(out).not.toMatch(/"startLine": (?:0|-1)\b/u);
    }
  });
});
