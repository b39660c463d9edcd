/** `npm run agree`: our pages and LibreOffice's, of every example and of sixty made-up documents; writes docs/agreement.md. Bundled, because this Node takes no TypeScript. */
import { build } from 'esbuild';

// Two folders below the root, as what finds the root expects.
const outfile = 'node_modules/.agree/agree.mjs';
await build({
  entryPoints: ['test/agree/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  // Of this file the package tells only CommonJS.
  alias: { 'handlebars/runtime': 'handlebars/runtime.js' },
});
await import('../../node_modules/.agree/agree.mjs');
