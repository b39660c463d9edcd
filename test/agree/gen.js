import { build } from 'esbuild';
const outfile = 'node_modules/.agree/agree.mjs';
await build({ entryPoints: ['test/agree/gen.ts'], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', alias: { 'handlebars/runtime': 'handlebars/runtime.js' } });
await import('../../node_modules/.agree/agree.mjs');
