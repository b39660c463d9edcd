/**
 * Bundles the program into dist/: one chunk per command, so that starting is quick and nothing else need be installed.
 * Beside it, in dist/lib/, the same source as a library: ES modules that any program or bundler can import.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve, sep } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { build, transform } from 'esbuild';

const require = createRequire(import.meta.url);

/** Puts the built-in templates, checked and compiled, where the source has none. */
const builtInTemplates = {
  name: 'built-in-templates',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]template[/\\]built-in\.ts$/ }, async () => {
      const { precompile } = await run('src/template/load.ts');
      const names = readdirSync('templates', { recursive: true }).filter((name) => name.endsWith('.hbs'));
      const files = names.map((name) => ({
        name: name.slice(0, -'.hbs'.length).replaceAll(sep, '/'),
        path: join('templates', name),
        text: readFileSync(join('templates', name), 'utf8'),
        builtIn: true,
      }));
      const contents = `import { catalogOf } from './catalog.ts';\nexport const builtIn = catalogOf(${precompile(files)});`;
      return { contents, loader: 'js', resolveDir: resolve('src/template') };
    });
  },
};

/** commander starts programs for subcommands that are files of their own; tdkt has none, and `--help` is quicker without. */
const noPrograms = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path, namespace: 'none' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: '' }));
  },
};

/** What a module of the source exports, run now. */
async function run(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
  });
  const module = { exports: {} };
  new Function('module', 'require', outputFiles[0].text)(module, require);
  return module.exports;
}

/** A chunk as bin/load.js takes it: only a script, not an ES module, can be loaded with the code that V8 has made of it before. */
async function scriptOf(chunk) {
  const { code } = await transform(chunk, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    define: { 'import.meta.url': 'chunkUrl' },
    supported: { 'dynamic-import': false },
  });
  return `(function (module, exports, require, chunkUrl) {${code}\n})`;
}

/** Does what users do most, and then writes down what V8 has compiled for it. */
async function writeCode(start) {
  const { load, loaded } = require('./bin/load.js');
  const nowhere = () => new Writable({ write: (_, __, done) => done() });
  const streams = { stdin: [], stdout: nowhere(), stderr: nowhere(), env: {} };
  const { main } = load(start);
  const target = join(tmpdir(), `tdkt-${process.pid}.docx`);
  for (const words of [
    ['--help'],
    ['init', '-'],
    ['build', 'examples/son-la-2020.yaml', '-o', target],
    ['validate', 'examples/son-la-2020.yaml'],
  ]) {
    if ((await main(words, streams)) !== 0) throw new Error(`failed after bundling: tdkt ${words.join(' ')}`);
  }
  rmSync(target);
  if ((await askAndLeave(main, streams)) !== 1) throw new Error('failed after bundling: tdkt init on a terminal');
  for (const [name, { script }] of loaded) put(`dist/${name}.code`, script.createCachedData());
  return [...loaded.keys()].map((name) => `${name}.code`);
}

/** What is asked first should be seen at once; Ctrl-C leaves it. */
function askAndLeave(main, streams) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const write = (shown, _, done) => {
    if (String(shown).includes('Enter')) setImmediate(() => stdin.write('\x03'));
    done();
  };
  const stderr = Object.assign(new Writable({ write }), { isTTY: true, columns: 80, rows: 24 });
  return main(['init'], { ...streams, stdin, stderr });
}

/** Whole or not at all: a program that is started meanwhile reads either the old file or the new one. What is there already stays untouched. */
function put(file, contents) {
  const bytes = Buffer.from(contents);
  if (existsSync(file) && bytes.equals(readFileSync(file))) return;
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}

const shared = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: '[name]-[hash]',
  write: false,
  metafile: true,
  plugins: [builtInTemplates, noPrograms],
};

const [program, library] = await Promise.all([
  build({ ...shared, entryPoints: ['src/cli/main.ts', 'src/repository/worker.ts'], outdir: 'dist', entryNames: '[name]-[hash]' }),
  build({
    ...shared,
    entryPoints: { index: 'src/library/index.ts' },
    outdir: 'dist/lib',
    // Of yaml and fflate what nowhere asks for modules of Node in the way of a script: a bundler of others could not put that into theirs.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
  }),
]);

mkdirSync('dist/lib', { recursive: true });
const libraryNames = library.outputFiles.map(({ path }) => basename(path));
for (const { path, contents } of library.outputFiles) put(`dist/lib/${basename(path)}`, contents);

const names = program.outputFiles.map(({ path }) => basename(path));
for (const { path, text } of program.outputFiles) put(`dist/${basename(path)}`, await scriptOf(text));
const chunkOf = (entry) => names.find((name) => program.metafile.outputs[`dist/${name}`].entryPoint === entry);
const start = { chunk: chunkOf('src/cli/main.ts'), worker: chunkOf('src/repository/worker.ts'), arch: process.arch };
put('dist/start.json', JSON.stringify(start));
const codes = await writeCode(start.chunk);

// What stands in dist/ of other people's packages: read by ci/release/package.js.
const [inputs, outputs] = ['inputs', 'outputs'].map((part) => ({ ...program.metafile[part], ...library.metafile[part] }));
put('dist/meta.json', JSON.stringify({ inputs, outputs }));

// Chunks of earlier builds go last, so that a program started meanwhile finds all of its own.
clear('dist', [...names, ...codes, 'start.json', 'meta.json', 'lib', 'THIRD-PARTY.txt', 'tdkt.1']);
clear('dist/lib', [...libraryNames, 'index.d.ts', 'index.d.cts', 'index.cjs']);

function clear(folder, kept) {
  for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
}
