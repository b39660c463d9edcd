/**
 * What a package of tdkt holds beside the program, made right before it is packed (`npm pack` runs this): the types of the library,
 * the notices of all whose work stands in dist/, and the page of man. `--update` writes docs/thu-vien.api.md anew; else a change of it ends here.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { run, runNode } from './run.js';
import { thirdParty } from './third-party.js';

run('tsc', ['-p', 'ci/release/tsconfig.json']);
run('api-extractor', ['run', '-c', 'ci/release/api-extractor.json', ...(process.argv.includes('--update') ? ['--local'] : [])]);
rmSync('dist/types', { recursive: true });
// A program that says `require` gets the same modules: Node can since the version that tdkt needs, TypeScript wants to be told by these names.
copyFileSync('dist/lib/index.d.ts', 'dist/lib/index.d.cts');
writeFileSync('dist/lib/index.cjs', "module.exports = require('./index.js');\n");
writeFileSync('dist/THIRD-PARTY.txt', thirdParty());
writeFileSync('dist/tdkt.1', runNode('bin/tdkt.js', 'completion', 'man'));
