/**
 * tdkt beside pandoc and docxtemplater on the same plans, in one run, as ratios; `docs/benchmark.md` keeps the table.
 * The others do less: pandoc sets plain paragraphs, docxtemplater fills one loop of a ready document. With `--long` also what is measured once.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { alternate, measure, measureLoop, measureMemory } from './measure.js';
import { fullFolder, longPlan, manyPlans, tenPages } from './plans.js';
import { slowRows } from './slow.js';

const folder = mkdtempSync(join(tmpdir(), 'tdkt-bench-'));
const file = (name) => join(folder, name);
const tdkt = (...words) => ['node', 'bin/tdkt.js', ...words];
const rows = [];

/** Prints a row of the table: what is measured, what it was before issue 10, what it is, what is wanted. */
function row(what, before, now, wanted) {
  rows.push(`| ${what} | ${before} | ${now} | ${wanted} |`);
  console.log(rows.at(-1));
}

/** On the clock, and of processor time in brackets. */
const ratio = (a, b) => `${(a.wall / b.wall).toFixed(2)} (${(a.cpu / b.cpu).toFixed(2)})`;

const pandoc = ['pandoc', '-f', 'markdown', '-t', 'docx', '--reference-doc', file('mau.docx'), file('mot.txt'), '-o', file('pandoc.docx')];

async function prepare() {
  await measure(tdkt('build', 'examples/son-la-2020.yaml', '--format', 'text', '-o', file('mot.txt')));
  await measure(tdkt('build', 'examples/son-la-2020.yaml', '-o', file('mau.docx')));
  await build({
    entryPoints: ['test/bench/floor.js'],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    outfile: file('floor.cjs'),
  });
}

async function cold() {
  const one = 'examples/son-la-2020.yaml';
  const found = await alternate(9, {
    pandoc: () => measure(pandoc),
    build: () => measure(tdkt('build', one, '-o', file('mot.docx'))),
    validate: () => measure(tdkt('validate', one)),
    help: () => measure(tdkt('--help')),
    node: () => measure(['node', '-e', '0']),
    floor: () => measure(['node', file('floor.cjs'), one, file('floor.docx')]),
  });
  row('`build` một kế hoạch / pandoc', '4,4–5,5', ratio(found.build, found.pandoc), '≤ 1,3');
  row('`validate` kế hoạch ấy / pandoc', '3,2', ratio(found.validate, found.pandoc), '≤ 1,0');
  row('`--help` / `node -e 0`', '1,4–1,7', ratio(found.help, found.node), '≤ 1,3');
  row('sàn: Node, đọc YAML, .docx nhỏ nhất / pandoc', '–', ratio(found.floor, found.pandoc), '–');
}

/** Each command up to where its own work begins; many processes of one, as the shell counts hundredths of seconds. */
async function starts() {
  const help = execFileSync('node', ['bin/tdkt.js', '--help'], { encoding: 'utf8' });
  const names = [...help.matchAll(/(?<=^ {2})[a-z]+(?= {2,}\p{Lu})/gmu)].map(([name]) => name).filter((name) => name !== 'help');
  const start = (...words) => [words[0], () => measureLoop(tdkt(...words), 8)];
  const found = await alternate(5, Object.fromEntries([start('--help'), ...names.map((name) => start(name, '--help'))]));
  const shares = names.map((name) => `${name} ${(found[name].cpu / found['--help'].cpu).toFixed(2)}`);
  row('`tdkt LỆNH --help` / `tdkt --help`, thời gian bộ xử lý', '–', shares.join(', '), '≤ 1,3');
}

/** Every build lays its plan out: with it and without it in one process. */
async function laying() {
  await build({
    entryPoints: ['test/bench/laying.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: 'test/bench/laying.mjs',
    banner: { js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);" },
  });
  try {
    const { plain, laid } = JSON.parse(execFileSync('node', ['test/bench/laying.mjs', tenPages(folder)], { encoding: 'utf8' }));
    row('kế hoạch 10 trang: dựng, có xếp trang / dựng, không xếp trang', '–', ratio(laid, plain), '≤ 1,5');
  } finally {
    rmSync('test/bench/laying.mjs');
  }
}

async function crowd() {
  const count = 200;
  const plans = manyPlans(folder, count);
  mkdirSync(file('ra'));
  // A process is like the other: a quarter of them is run, and counted four times.
  const whole = ({ wall, cpu }) => ({ wall: wall * 4, cpu: cpu * 4 });
  const found = await alternate(7, {
    pandoc: async () => whole(await measureLoop(pandoc, count / 4)),
    // Not from memory: that is another matter.
    build: () => measure(tdkt('build', plans, '--no-cache', '-o', file('ra'))),
    validate: () => measure(tdkt('validate', plans, '--no-cache')),
  });
  const perSecond = ({ wall }) => `; ${(count / wall).toFixed(0)} kế hoạch mỗi giây`;
  row(`${count} lần pandoc, hai lần một lúc / một lần \`build\``, '2,5', ratio(found.pandoc, found.build) + perSecond(found.build), '≥ 15');
  row(`như trên / một lần \`validate\``, '4,5', ratio(found.pandoc, found.validate) + perSecond(found.validate), '≥ 40');
}

async function filling() {
  const plan = longPlan(folder, 2000);
  await measure(tdkt('build', plan, '--format', 'text', '-o', file('2000.txt')));
  const found = await alternate(7, {
    docxtemplater: () => measure(['node', 'test/bench/docxtemplater.js', file('2000.txt'), file('mau-dien.docx')]),
    tdkt: () => measure(tdkt('build', plan, '-o', file('2000.docx'))),
  });
  row('2.000 nhiệm vụ: docxtemplater / tdkt', '0,14', ratio(found.docxtemplater, found.tdkt), '≥ 0,7');
}

/** What a task costs in a long plan, beside what it costs in one of 1,000; the start is not counted. */
async function growth(count) {
  const [short, long] = [longPlan(folder, 1000), longPlan(folder, count)];
  const ways = {
    docx: ['build', '--format', 'docx'],
    validate: ['validate'],
    text: ['build', '--format', 'text'],
    html: ['build', '--format', 'html'],
  };
  const runs = (plan) => Object.entries(ways).map(([way, words]) => [way, () => measure(tdkt(...words, plan))]);
  const start = await measure(tdkt('--version'));
  const [few, many] = [
    await alternate(3, Object.fromEntries(runs(short))),
    await alternate(count > 10000 ? 1 : 3, Object.fromEntries(runs(long))),
  ];
  const cost = (way) => ((many[way].cpu - start.cpu) / count / ((few[way].cpu - start.cpu) / 1000)).toFixed(2);
  const costs = Object.keys(ways).map((way) => `${way} ${cost(way)}`);
  row(`mỗi nhiệm vụ, ${count.toLocaleString('vi')} / 1.000`, 'bậc hai', costs.join(', '), '≤ 1,2');
}

/** Beside a program that looks into every YAML file for the beginning of a plan. */
async function search() {
  const full = fullFolder(folder);
  const found = await alternate(3, {
    grep: () => measure(['grep', '-rl', '--include=*.yaml', '^nam:', full]),
    validate: () => measure(tdkt('validate', full)),
  });
  row('một kế hoạch giữa 100.000 tệp, 50.000 là YAML khác: `validate` / `grep -r`', '–', ratio(found.validate, found.grep), '–');
}

async function memory(what, words, before) {
  const { wall, memory: peak } = await measureMemory(tdkt(...words));
  row(`bộ nhớ và thời gian: ${what}`, before, `${peak.toFixed(0)} MiB, ${wall.toFixed(1)} giây`, '≤ 400 MiB');
}

async function slow() {
  for await (const line of slowRows(folder)) {
    rows.push(line);
    console.log(line);
  }
}

/** The tables in docs/benchmark.md; what is not measured now stays as it was. */
function keep() {
  // Figures are written the Vietnamese way.
  const written = rows.map((line) => line.replace(/(\d)\.(\d{1,2})(?!\d)/gu, '$1,$2'));
  const kept = readFileSync('docs/benchmark.md', 'utf8').split('\n');
  const nameOf = (line) => line.split(' | ')[0];
  const columns = (line) => line.split(' | ').length;
  for (const line of written) {
    const at = kept.findIndex((old) => nameOf(old) === nameOf(line));
    if (at >= 0) kept[at] = line;
    else kept.splice(kept.findLastIndex((old) => old.startsWith('|') && columns(old) === columns(line)) + 1, 0, line);
  }
  writeFileSync('docs/benchmark.md', kept.join('\n'));
}

const long = process.argv.includes('--long');
try {
  await prepare();
  await cold();
  await starts();
  await laying();
  await crowd();
  await filling();
  await growth(10000);
  await memory('10.000 nhiệm vụ', ['build', longPlan(folder, 10000), '-o', file('dai.docx')], '678 MiB');
  await memory('1.000 kế hoạch', ['build', manyPlans(folder, 1000), '--no-cache', '-o', file('ra')], '?');
  await slow();
  if (long) {
    await search();
    await growth(60000);
    await memory('60.000 nhiệm vụ', ['build', longPlan(folder, 60000), '-o', file('rat-dai.docx')], '?');
    await memory('10.000 kế hoạch', ['build', manyPlans(folder, 10000), '--no-cache', '-o', file('ra')], '?');
  }
  keep();
} finally {
  rmSync(folder, { recursive: true });
}
