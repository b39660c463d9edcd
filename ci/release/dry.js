/**
 * Makes all that a release hands out, in ci/release/out/, and publishes nothing: `npm run release:dry`. Words after `--` name the kinds of
 * machine that get a program of their own, `-` none; without words all do.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newest, released } from './changelog.js';
import { runNpm } from './run.js';
import { names, standalone } from './standalone.js';
import { billOfMaterials } from './third-party.js';

const out = 'ci/release/out';
const wanted = process.argv.slice(2);
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Each is a file, or more, of what a person can fetch; in this order, for the later are made of what the earlier have bundled. */
const artefacts = [
  // The package: packing bundles, makes the types and the notices.
  () => runNpm('pack', '--loglevel=error', '--pack-destination', out),
  // What stands in it of other people's packages, for those who watch over them.
  () => put(`${name}-${version}.cdx.json`, billOfMaterials()),
  // The same program for those who have no Node.
  () => standalone(wanted.length > 0 ? wanted.filter((each) => each !== '-') : names),
  // Whose work stands in all of these.
  () => put('THIRD-PARTY.txt', readFileSync('dist/THIRD-PARTY.txt', 'utf8')),
  // What is new, as the page of the release tells it.
  () => put('CHANGELOG.md', `${newest(released(readFileSync('CHANGELOG.md', 'utf8'), version)).body}\n`),
];

function put(file, text) {
  writeFileSync(join(out, file), text);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const make of artefacts) await make();
const sums = readdirSync(out).map(
  (file) =>
    `${createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex')}  ${file}\n`,
);
put('SHA256SUMS', sums.join(''));
process.stdout.write(sums.join(''));
