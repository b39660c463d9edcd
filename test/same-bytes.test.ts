/** The same plan gives the same bytes: twice in one process, in other time zones and languages, and on other versions of Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../src/document.ts';
import { formats } from '../src/write/index.ts';
import { documentOf, exampleFile, write } from './support/build.ts';
import { examples, pathOf, readText } from './support/project.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(examples)('%s', (name) => {
  let again: Document | undefined;

  test.each(formats)('twice as %s', async (format) => {
    again ??= documentOf(`examples/${name}.yaml`, readText(`examples/${name}.yaml`));
    expect(sha256(await write(format, again))).toBe(sha256(await exampleFile(format, name)));
  });
});

/** The machine's own way of doing things, then others'. */
const surroundings: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Hà Nội', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' }],
  ['New York', { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }],
  ['nowhere', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }],
  ['Istanbul', { TZ: 'Europe/Istanbul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
];

/** Other Node programs, their paths joined as in PATH; `.ci/run` fills it. */
const otherNodes = (process.env['TDKT_NODES'] ?? '').split(delimiter).filter((path) => path !== '');

describe('another process', () => {
  let folder = '';
  let program = '';
  let mine: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-bytes-'));
    program = join(folder, 'build.mjs');
    await build({
      entryPoints: [pathOf('test/support/child-build.ts')],
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
      // The bundle reads templates and examples of the repository, not beside itself.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(pathOf('test/support/child-build.ts')).href) },
      banner: { js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_('/');" },
    });
    const built = examples.flatMap((name) =>
      formats.map(async (format) => [`${name}.${format}`, sha256(await exampleFile(format, name))] as const),
    );
    mine = Object.fromEntries(await Promise.all(built));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (node: string, env: Readonly<Record<string, string>>): unknown =>
    JSON.parse(execFileSync(node, [program], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' }));

  test.each(surroundings)('in %s', (_, env) => {
    expect(run(process.execPath, env)).toEqual(mine);
  });

  test.each(otherNodes)('on %s', (node) => {
    expect(run(node, {})).toEqual(mine);
  });
});
