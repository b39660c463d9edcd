/** Bundles the program into dist/: one chunk per command, so that starting is quick and nothing else need be installed. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { build } from 'esbuild';

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
      }));
      const contents = `import { catalogOf } from './catalog.ts';\nexport const builtIn = catalogOf(${precompile(files)});`;
      return { contents, loader: 'js', resolveDir: resolve('src/template') };
    });
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

const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: '[name]-[hash]',
  metafile: true,
  plugins: [builtInTemplates],
  // CommonJS packages ask for Node's modules with `require`, which ES modules do not have.
  banner: { js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);" },
});

// Chunks of earlier builds go last, so that a program started meanwhile finds all of its own.
for (const name of readdirSync('dist')) {
  if (!(`dist/${name}` in metafile.outputs)) rmSync(join('dist', name), { recursive: true });
}
