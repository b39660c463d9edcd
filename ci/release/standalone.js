/**
 * tdkt as one file that needs no Node: `npm run standalone [linux-x64 …]` puts a Node of each kind of machine, as npm has it, and tdkt into
 * one program in ci/release/out/. Node itself makes the part that is put in, and the code that V8 makes of it: it must be of the same version.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { askNpm, run } from './run.js';

/** What each kind of machine wants otherwise: where its Node lies in its package, and how what is put in is called there. */
const machines = {
  'linux-x64': { node: 'bin/node', program: 'tdkt-linux-x64', words: [] },
  'linux-arm64': { node: 'bin/node', program: 'tdkt-linux-arm64', words: [] },
  'win-x64': { node: 'bin/node.exe', program: 'tdkt.exe', words: [] },
  // Macs of the other kind run it too (Rosetta); npm has no Node of their own for most versions.
  'darwin-x64': { node: 'bin/node', program: 'tdkt-macos-x64', words: ['--macho-segment-name', 'NODE_SEA'] },
};

export const names = Object.keys(machines);

/** As Node calls the place in itself (https://nodejs.org/api/single-executable-applications.html). */
const [place, fuse] = ['NODE_SEA_BLOB', 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'];

const out = 'ci/release/out';

/** The programs for the named kinds of machine from what is in dist/. Throws for one that npm has no Node for. */
export async function standalone(wanted) {
  if (wanted.length === 0) return;
  mkdirSync(out, { recursive: true });
  const blob = await makeBlob();
  for (const name of wanted) {
    const { node, program, words } = machines[name];
    const target = join(out, program);
    copyFileSync(join(nodeOf(name), node), target);
    chmodSync(target, 0o755);
    run('postject', [target, place, blob, '--sentinel-fuse', fuse, ...words]);
  }
  // Node's own, which stands in all of them.
  copyFileSync(join(nodeOf('linux-x64'), 'LICENSE'), join(out, 'NODE-LICENSE.txt'));
}

async function makeBlob() {
  const work = mkdtempSync(join(tmpdir(), 'tdkt-mot-tep-'));
  const assets = Object.fromEntries(filesIn(['dist', 'templates']).map((name) => [name, name]));
  const put = (name, text) => {
    const path = join(work, name.replaceAll('/', '-'));
    writeFileSync(path, text);
    return path;
  };
  assets['names.json'] = put('names.json', JSON.stringify(Object.keys(assets)));
  assets['bin/worker.js'] = put('worker.js', await bundled('bin/worker.js'));
  const main = put('main.js', await bundled('ci/release/one-file.cjs'));
  const output = join(work, 'blob');
  const config = put('config.json', JSON.stringify({ main, output, assets, disableExperimentalSEAWarning: true }));
  execFileSync(process.execPath, ['--experimental-sea-config', config], { stdio: 'pipe' });
  return output;
}

/** Within the file nothing but Node's own modules can be asked for. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  return outputFiles[0].text;
}

function filesIn(folders) {
  const names = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name.split(sep).join('/')}`),
  );
  return names.filter((name) => /^dist\/[^/]+\.(?:js|code)$|start\.json$|\.hbs$/u.test(name)).sort();
}

/** Those for which npm has a Node of this version; it says which are left out. */
export function possible() {
  return names.filter((name) => {
    const known = askNpm('view', `node-${name}@${process.versions.node}`, 'version')?.trim();
    if (!known) process.stderr.write(`npm không có Node ${process.versions.node} cho ${name}: không làm\n`);
    return known;
  });
}

/** The folder of a Node of this very version for another kind of machine: npm looks at its digest. */
export function nodeOf(name) {
  const version = process.versions.node;
  const folder = join('node_modules/.cache/tdkt', `${name}-${version}`);
  if (!existsSync(join(folder, 'package'))) {
    mkdirSync(folder, { recursive: true });
    const pack = askNpm('pack', '--loglevel=error', '--pack-destination', folder, `node-${name}@${version}`)?.trim();
    if (!pack) throw new Error(`npm không có Node ${version} cho ${name}, hoặc không có mạng`);
    execFileSync('tar', ['-xzf', pack], { cwd: folder });
  }
  return join(folder, 'package');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2);
  const stranger = wanted.find((name) => !names.includes(name));
  if (stranger === undefined) await standalone(wanted.length > 0 ? wanted : possible());
  else {
    process.stderr.write(`Không có loại máy “${stranger}”, cần ${names.join(', ')}\n`);
    process.exitCode = 2;
  }
}
