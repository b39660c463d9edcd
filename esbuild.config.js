/** Bundles the program into dist/: one chunk per command, so that starting is quick and nothing else need be installed. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

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
  // CommonJS packages ask for Node's modules with `require`, which ES modules do not have.
  banner: { js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);" },
});

// Chunks of earlier builds go last, so that a program started meanwhile finds all of its own.
for (const name of readdirSync('dist')) {
  if (!(`dist/${name}` in metafile.outputs)) rmSync(join('dist', name), { recursive: true });
}
