/** What `npm run release:dry` makes, as those have it who install it: what is in it, that it runs alone, and the library as docs/thu-vien.md shows it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { codes } from '../src/codes.ts';
import { exampleFile } from './support/build.ts';
import { cleanCopy, installed, npm, packIn } from './support/packed.ts';
import { examples, pathOf, readText } from './support/project.ts';

let copy = '';
let pack = '';
let place: ReturnType<typeof installed>;
const inPackage = (name = '.') => join(place.folder, 'node_modules/tdkt', name);

beforeAll(() => {
  copy = cleanCopy();
  npm(copy, 'run', 'release:dry', '--', '-');
  pack = join(copy, `ci/release/out/tdkt-${packageJson.version}.tgz`);
  place = installed(pack);
}, 600_000);
afterAll(() => {
  for (const folder of [dirname(copy), place.folder]) rmSync(folder, { recursive: true });
});

describe('what is packed', () => {
  const files = () =>
    readdirSync(inPackage(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(inPackage(), join(entry.parentPath, entry.name)));

  test('is the program, the library, and what people read', () => {
    const kinds = new Set(files().map((file) => file.replace(/[^/]+(?=\.\w+$)/u, '*')));
    expect([...kinds].filter((kind) => !/^(?:docs|examples|templates|schemas)\//u.test(kind)).sort()).toEqual(
      [
        'LICENSE',
        'bin/*.js',
        'bin/*.json',
        'ci/*.yml',
        'dist/*.js',
        'dist/*.json',
        'dist/*.1',
        'dist/*.txt',
        'dist/lib/*.js',
        'dist/lib/*.cjs',
        'dist/lib/*.ts',
        'dist/lib/*.cts',
        '*.json',
        '*.md',
        '*.yml',
      ].sort(),
    );
    expect(files().filter((file) => file.startsWith('examples/') && !/\.(?:ya?ml|json)$/u.test(file))).toEqual([]);
    expect(files()).toContain('docs/truong.md');
  });

  test('says nothing of the machine that packed it', () => {
    const told = files().filter((file) => readFileSync(inPackage(file), 'latin1').includes(dirname(copy)));
    expect(told).toEqual([]);
  });

  test.each(['README.md', 'docs/thu-vien.md', 'docs/ci.md'])('has what %s refers to', (file) => {
    const links = [...readFileSync(inPackage(file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(dirname(inPackage(file)), link)))).toEqual([]);
  });

  test('runs nothing when it is installed, needs no other package and may be published', () => {
    const manifest = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
    const atInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
    expect(manifest).not.toHaveProperty('private');
    expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(readText('package.json'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(place.said).not.toMatch(/warn/iu);
    expect(readdirSync(join(place.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@types',
      'tdkt',
      'undici-types',
    ]);
  });

  test.skipIf(process.platform === 'win32')('has its page of man where man looks, once it is installed for all', () => {
    const prefix = join(place.folder, 'cho mọi người');
    npm(place.folder, 'install', '-g', '--prefix', prefix, pack);
    expect(readFileSync(join(prefix, 'share/man/man1/tdkt.1'), 'utf8')).toMatch(/^\.TH TDKT 1 /u);
    expect(execFileSync(join(prefix, 'bin/tdkt'), ['--version'], { encoding: 'utf8' })).toMatch(/^tdkt \d/u);
  });

  test('is what a linter of packages would have', async () => {
    const { messages, pkg } = await publint({ pkgDir: inPackage(), strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('is the same bytes when it is packed again', () => {
    expect(readFileSync(packIn(copy)).equals(readFileSync(pack))).toBe(true);
  }, 300_000);
});

/** The packages whose code esbuild has put into dist/. */
function bundled(): ReadonlySet<string> {
  const { outputs } = JSON.parse(readFileSync(join(copy, 'dist/meta.json'), 'utf8')) as {
    outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
  };
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs.map(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? '') : '',
  );
  return new Set(names.filter((name) => name !== ''));
}

test('all whose work is in it are named with their licence', () => {
  const notices = new Map(
    readFileSync(inPackage('dist/THIRD-PARTY.txt'), 'utf8')
      .split(/^─+$/mu)
      .map((notice) => [/^(\S+) [\d.]+ \(/u.exec(notice.trim())?.[1], notice]),
  );
  expect(bundled().size).toBeGreaterThan(15);
  for (const name of [...bundled(), 'nanoid']) expect(notices.get(name), name).toMatch(/copyright.*(?:warranty|warranties)/isu);
});

describe('beside the package lie', () => {
  const out = (name: string) => join(copy, 'ci/release/out', name);

  test('a bill of what stands in it, the same each time', () => {
    const bill = readFileSync(out(`tdkt-${packageJson.version}.cdx.json`), 'utf8');
    const { bomFormat, specVersion, components } = JSON.parse(bill) as Record<
      string,
      readonly { readonly group?: string; readonly name: string }[]
    >;
    expect({ bomFormat, specVersion }).toEqual({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    const told = (components ?? []).map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
    expect([...bundled()].filter((name) => !told.includes(name))).toEqual([]);
    expect(bill).not.toMatch(/"timestamp"|"serialNumber"/u);
  });

  test('what is new, and the digest of each file', () => {
    expect(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8')).toContain(readFileSync(out('CHANGELOG.md'), 'utf8').trim());
    const names = readdirSync(out('.')).filter((name) => name !== 'SHA256SUMS');
    const sums = names.map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(out(name)))
          .digest('hex')}  ${name}\n`,
    );
    expect(readFileSync(out('SHA256SUMS'), 'utf8')).toBe(sums.join(''));
  });
});

test('a change of what the library promises is seen before it is packed', () => {
  const promise = join(copy, 'docs/thu-vien.api.md');
  writeFileSync(promise, readFileSync(promise, 'utf8').replace('pages: number | null', 'pages: number'));
  const { status, stderr } = spawnSync(process.execPath, ['ci/release/package.js'], { cwd: copy, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('docs/thu-vien.api.md');
  cpSync(pathOf('docs/thu-vien.api.md'), promise);
});

describe('the library', () => {
  const samples = [...readText('docs/thu-vien.md').matchAll(/^```ts\n(.*?)^```\n\n```text\n(.*?)^```$/gmsu)].map(
    ([, code = '', answer = ''], index) => ({ name: `mau-${index + 1}`, code, answer }),
  );
  const compileSamples = (names: readonly string[], ...words: readonly string[]) =>
    spawnSync(
      pathOf('node_modules/.bin/tsc'),
      ['--module', 'nodenext', '--target', 'es2023', '--strict', '--types', 'node', ...words, ...names],
      { cwd: place.folder, encoding: 'utf8' },
    );

  beforeAll(() => {
    cpSync(pathOf('examples/mau-don-gian.yaml'), join(place.folder, 'ke-hoach-2026.yaml'));
    for (const { name, code } of samples) writeFileSync(join(place.folder, `${name}.mts`), code);
    const { status, stdout } = compileSamples(samples.map(({ name }) => `${name}.mts`));
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('is shown as a whole', () => {
    const shown = samples.map(({ code }) => code).join('');
    const names = [...readText('docs/thu-vien.api.md').matchAll(/^export (?:function|const) (\w+)/gmu)].map(([, name = '']) => name);
    expect(names.sort()).toEqual(['check', 'compile', 'explain', 'rules', 'schema', 'tasks', 'write']);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\(|\\b${name}\\.`, 'u').test(shown))).toEqual([]);
    expect(samples[0]?.code.trim().split('\n').length).toBeLessThanOrEqual(10);
  });

  test.each(samples)('$name answers as shown', ({ name, answer }) => {
    expect(execFileSync(process.execPath, [`${name}.mjs`], { cwd: place.folder, encoding: 'utf8' })).toBe(answer);
  });

  test.each(['node16', 'nodenext', 'esnext', 'commonjs', 'preserve'])('has its types for whoever compiles to %s', (module) => {
    for (const ending of ['mts', 'cts', 'ts']) {
      writeFileSync(join(place.folder, `kieu.${ending}`), samples[1]?.code ?? '');
      expect(compileSamples([`kieu.${ending}`], '--module', module, '--noEmit')).toMatchObject({ status: 0, stdout: '' });
    }
  });

  test.each([
    ['cjs', 'mjs'],
    ['cjs', 'cjs'],
    ['esm', 'mjs'],
  ] as const)('can be bundled into a program: to %s, from .%s', async (format, ending) => {
    const [source, target] = [join(place.folder, `goi.${ending}`), join(place.folder, `da-goi.${format === 'cjs' ? 'cjs' : 'mjs'}`)];
    const names = '{ compile, write }';
    const has =
      ending === 'mjs'
        ? `import ${names} from 'tdkt'; import { readFileSync } from 'node:fs';`
        : `const ${names} = require('tdkt'); const { readFileSync } = require('node:fs');`;
    writeFileSync(
      source,
      `${has}
      const { document } = compile({ file: 'a.yaml', bytes: readFileSync(process.argv[2]) }, { today: '2026-11-20' });
      write(document, 'docx').then((bytes) => process.stdout.write(bytes));`,
    );
    const { warnings } = await build({
      entryPoints: [source],
      outfile: target,
      bundle: true,
      minify: true,
      platform: 'node',
      format,
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    const bytes = execFileSync(process.execPath, [target, pathOf('examples/mau-don-gian.yaml')]);
    expect(bytes.equals(await exampleFile('docx', 'mau-don-gian'))).toBe(true);
  });

  test('refuses in TypeScript what it does not take', () => {
    writeFileSync(
      join(place.folder, 'sai.mts'),
      "import { check } from 'tdkt';\ncheck({ file: 'a.yaml', bytes: 'nam: 2026' }, { today: '2026-11-20' });\n",
    );
    expect(compileSamples(['sai.mts']).stdout).toContain(
      "sai.mts(2,25): error TS2322: Type 'string' is not assignable to type 'Uint8Array",
    );
  });

  test('can be required, writes each example as the program does, and says as much', async () => {
    const program = `
      const { readFileSync, writeFileSync } = require('node:fs');
      const { check, compile, explain, tasks, write } = require('tdkt');
      (async () => {
        const out = [];
        for (const file of process.argv.slice(1)) {
          const plan = { file, bytes: readFileSync(file) };
          const { document, problems } = compile(plan, { today: '2026-11-20' });
          for (const format of ['docx', 'html', 'text']) out.push(Buffer.from(await write(document, format)).toString('base64'));
          out.push(JSON.stringify([check(plan, { today: '2026-11-20' }).problems, problems, tasks([plan], { today: '2026-11-20' }).length]));
        }
        process.stdout.write(out.join('\\n'));
      })()`;
    const files = examples.map((name) => pathOf(`examples/${name}.yaml`));
    const answer = execFileSync(process.execPath, ['-e', program, ...files], { cwd: place.folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    const lines = answer.split('\n');
    for (const [index, name] of examples.entries()) {
      const [docx = '', html = '', text = '', told = ''] = lines.slice(index * 4, index * 4 + 4);
      expect(Buffer.from(docx, 'base64').equals(await exampleFile('docx', name)), `${name}.docx`).toBe(true);
      expect(Buffer.from(html, 'base64').equals(await exampleFile('html', name)), `${name}.html`).toBe(true);
      expect(Buffer.from(text, 'base64').equals(await exampleFile('text', name)), `${name}.txt`).toBe(true);
      expect(JSON.parse(told).slice(0, 2), name).toEqual([[], []]);
    }
    expect(lines.filter((line) => line.startsWith('[[')).some((line) => JSON.parse(line)[2] > 3)).toBe(true);
  });

  test('tells a bad plan what the command tells, before signature too', () => {
    const file = 'nhap.yaml';
    writeFileSync(
      join(place.folder, file),
      readText('test/rules/ke-hoach-tot.yaml')
        .replace('so_van_ban: 52', 'so_van_ban: 052')
        .replace(/^luu:.*$/mu, ''),
    );
    for (const forSignature of [false, true]) {
      const words = [
        'validate',
        file,
        '--format',
        'json',
        '--today',
        '20/11/2026',
        '--no-cache',
        ...(forSignature ? ['--for-signature'] : []),
      ];
      const { stdout } = spawnSync(join(place.folder, 'node_modules/.bin/tdkt'), words, { cwd: place.folder, encoding: 'utf8' });
      const program = `const { check } = require('tdkt');
        const bytes = require('node:fs').readFileSync('${file}');
        process.stdout.write(JSON.stringify(check({ file: '${file}', bytes }, { today: '2026-11-20', forSignature: ${forSignature} }).problems))`;
      const told = JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: place.folder, encoding: 'utf8' }));
      expect(told.length).toBeGreaterThan(0);
      expect(told).toEqual(JSON.parse(stdout).problems);
    }
  });

  test('tells a wrong call in its own words, and lets nobody change its rules', () => {
    const program = `const { check, compile, rules, schema, tasks, write } = require('tdkt');
      const [bytes, when] = [new Uint8Array(), { today: '2026-11-20' }];
      const caught = async (act) => { try { await act() } catch (error) { return String(error) } };
      Promise.all([
        () => check({ file: 'a.yaml', bytes: 'nam: 2026' }, when), () => compile({ file: 'a.yaml', bytes: bytes.buffer }, when), () => check({ file: 'a.yaml' }, when),
        () => check(undefined, when), () => check({ bytes }, when), () => check({ file: 'a.yaml', bytes }), () => check({ file: 'a.yaml', bytes, shared: {} }, when),
        () => check({ file: 'a.yaml', bytes, shared: [{}] }, when), () => tasks({ file: 'a.yaml', bytes }, when), () => tasks([], undefined), () => write(null, 'docx'),
        () => write({}, 'docx'), () => write({ sections: [] }, 'docx'), () => write({ properties: { title: '' }, sections: [{}] }, 'html'),
        () => write({ properties: { title: '' }, sections: [null] }, 'text'), () => check({ file: 'a.yaml', bytes }, { today: ['2026-11-20'] }),
        () => check({ file: 'a.yaml', bytes }, { today: Symbol('hôm nay') }), () => schema('x'),
      ].map(caught)).then((told) => {
        rules[0].severity = 'info';
        process.stdout.write(JSON.stringify([...told, rules[0].severity, Object.isFrozen(rules)]));
      })`;
    const told = JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: place.folder, encoding: 'utf8' })) as unknown[];
    expect(told.splice(-2)).toEqual([codes.rules.explanations[0]?.severity, true]);
    expect(told.filter((sentence) => !/^TypeError: (?:plan|shared|today|plans|document|of): .*cần/u.test(String(sentence)))).toEqual([]);
  });

  test('takes the bytes of a program that runs in a world of its own', () => {
    const program = `const { check } = require('tdkt');
      const bytes = require('node:vm').runInNewContext('new Uint8Array([110, 97, 109, 58, 32, 120])');
      process.stdout.write(String(bytes instanceof Uint8Array) + check({ file: 'a.yaml', bytes }, { today: '2026-11-20' }).problems.length)`;
    expect(execFileSync(process.execPath, ['-e', program], { cwd: place.folder, encoding: 'utf8' })).toMatch(/^false[1-9]/u);
  });

  test('knows every code, and says of wrong use what is wrong', () => {
    const known = [...codes.rules.explanations, ...codes.others.explanations].map(({ code }) => code);
    const program = `const { check, explain, rules, write } = require('tdkt');
      const caught = (act) => { try { act() } catch (error) { return String(error) } };
      const plan = { file: 'a.yaml', bytes: new Uint8Array() };
      const days = ['20/11/2026', '2026-02-30', '2026-13-01', undefined].map((today) => caught(() => check(plan, { today })));
      write({}, 'pdf').catch((error) => process.stdout.write(JSON.stringify({
        unknown: ${JSON.stringify(known)}.filter((code) => explain(code)?.code !== code), stranger: explain('la/la') ?? null, rules: rules.length, days, format: String(error) })))`;
    const told = JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: place.folder, encoding: 'utf8' }));
    const refused = (day: string) => `TypeError: today: cần một ngày viết như 2026-11-29, không phải “${day}”`;
    expect(told).toEqual({
      unknown: [],
      stranger: null,
      rules: codes.rules.explanations.length,
      days: ['20/11/2026', '2026-02-30', '2026-13-01', 'undefined'].map(refused),
      format: 'TypeError: format: cần docx, html, text, không phải “pdf”',
    });
  });
});
