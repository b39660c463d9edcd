/** `npm run fuzz [how many] [first seed]`: see fuzz.ts. Bundled, because this Node takes no TypeScript. */
import { build } from 'esbuild';

// Two folders below the root, as what finds the root expects.
const outfile = 'node_modules/.fuzz/fuzz.mjs';
await build({
  entryPoints: ['test/fuzz/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  // Of this file the package tells only CommonJS.
  alias: { 'handlebars/runtime': 'handlebars/runtime.js' },
});
await import('../../node_modules/.fuzz/fuzz.mjs');
