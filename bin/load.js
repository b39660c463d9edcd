/** Loads the chunks of dist/, or of the one file that tdkt is (`npm run standalone`), each with the code that V8 made of it when it was bundled; without, or when V8 refuses it, V8 makes it anew. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { getAsset, getRawAsset, isSea } = require('node:sea');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { arch } = require('../dist/start.json');

// V8 would compile each regular expression twice, first to run it slowly: rules have hundreds, and a plan is read in a moment.
// It would let garbage grow to three times what a long plan needs. Flags are a part of what V8 compares: they stand before
// anything is compiled, here and in esbuild.config.js.
setFlagsFromString('--no-regexp-tier-up');
setFlagsFromString('--heap-growing-percent=100');

/** What Node takes milliseconds to make ready, and most runs never ask. */
const slow = new Set(['node:child_process', 'node:crypto', 'node:fs/promises', 'node:http', 'node:worker_threads', 'node:zlib']);

const folder = join(__dirname, '..', 'dist');

/** By name, what has been loaded. */
const loaded = new Map();

/** What a chunk exports. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = join(folder, name);
  const script = new Script(textOf(filename, name), { filename, cachedData: codeOf(filename, name) });
  const module = { exports: {}, script };
  loaded.set(name, module);
  const get = (id) => (id.startsWith('./') ? load(id.slice(2)) : slow.has(id) ? whenAsked(id) : require(id));
  script.runInThisContext()(module, module.exports, get, pathToFileURL(filename).href);
  return module.exports;
}

/** A module of Node that is made ready when something of it is first used; until then it is asked only whether it was an ES module. */
function whenAsked(id) {
  return new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : require(id)[name]) });
}

function textOf(filename, name) {
  return isSea() ? getAsset(`dist/${name}`, 'utf8') : readFileSync(filename, 'utf8');
}

/** V8 would take what was made for another kind of processor, and fall. */
function codeOf(filename, name) {
  if (arch !== process.arch) return undefined;
  try {
    return isSea() ? Buffer.from(getRawAsset(`dist/${name}.code`)) : readFileSync(`${filename}.code`);
  } catch {
    return undefined;
  }
}

module.exports = { load, loaded, slow };
