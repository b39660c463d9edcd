/**
 * tdkt beside pandoc and docxtemplater on the same plans, in one run, as ratios to tdkt: whole processes, best of five.
 * The others do less: pandoc sets plain paragraphs, docxtemplater fills one loop of a ready document.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tdkt-bench-'));
const rounds = 5;

/** A plan with `count` tasks in a table. */
function largePlan(count) {
  const head = readFileSync('examples/mau-don-gian.yaml', 'utf8').split(/^noi_dung:/mu)[0];
  const tasks = Array.from(
    { length: count },
    (_, i) =>
      `      - noi_dung: Nhiệm vụ số ${i + 1} về công tác thi đua, khen thưởng\n        chu_tri: Sở Nội vụ\n        thoi_gian: Tháng ${(i % 12) + 1}`,
  );
  return `${head}noi_dung:\n  - tieu_de: Nhiệm vụ\n    trinh_bay: bang\n    nhiem_vu:\n${tasks.join('\n')}\nket_thuc: Trên đây là Kế hoạch\nnoi_nhan: [Sở Nội vụ]\nluu: VT\nky:\n  chuc_vu: Chủ tịch\n`;
}

/** Wall time in ms and peak memory in MB of one command; memory is read while it runs. */
function measure(command, args) {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: 'ignore' });
    let peak = 0;
    const timer = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        clearInterval(timer);
      }
    }, 4);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(timer);
      if (status === 0) resolve({ time: Number(process.hrtime.bigint() - begin) / 1e6, memory: peak / 1024 });
      else reject(new Error(`${command} ${args.join(' ')} kết thúc với mã ${status}`));
    });
  });
}

async function best(command, args) {
  const runs = [];
  for (let i = 0; i < rounds; i++) runs.push(await measure(command, args));
  return { time: Math.min(...runs.map((run) => run.time)), memory: Math.max(...runs.map((run) => run.memory)) };
}

const has = (command) => spawnSync(command, ['--version']).status === 0;

async function compare(name, yaml) {
  const file = (extension) => join(folder, `${name}.${extension}`);
  writeFileSync(file('yaml'), yaml);
  const ours = await best('node', ['bin/tdkt.js', 'build', file('yaml'), '-o', file('docx')]);
  const show = (tool, { time, memory }) =>
    console.log(
      `${name.padEnd(16)}${tool.padEnd(16)}${(time / ours.time).toFixed(2).padStart(10)}${(memory / ours.memory).toFixed(2).padStart(10)}`,
    );
  show('tdkt', ours);
  spawnSync('node', ['bin/tdkt.js', 'build', file('yaml'), '--format', 'text', '-o', file('txt')]);
  if (has('pandoc')) show('pandoc', await best('pandoc', ['-f', 'markdown', '-t', 'docx', file('txt'), '-o', file('pandoc.docx')]));
  else console.log('(không có pandoc: bỏ qua)');
  show('docxtemplater', await best('node', ['test/bench/docxtemplater.js', file('txt'), file('mau.docx')]));
}

/** Validation of many plans and of a very long one, whole processes; beside reading the same text with `yaml` alone. */
async function validation() {
  const plans = join(folder, 'nhieu');
  mkdirSync(plans);
  const text = readFileSync('examples/son-la-2020.yaml', 'utf8');
  const many = 200;
  for (let i = 0; i < many; i++) writeFileSync(join(plans, `${i}.yaml`), text.replace(/^so_van_ban: .*$/mu, `so_van_ban: ${i + 10}`));
  const long = join(folder, '10000-dong.yaml');
  writeFileSync(long, largePlan(3325));
  const start = await best('node', ['bin/tdkt.js', '--version']);
  const folderRun = await best('node', ['bin/tdkt.js', 'validate', plans]);
  const longRun = await best('node', ['bin/tdkt.js', 'validate', long]);
  const reading = await best('node', ['test/bench/read-yaml.js', long]);
  const lines = readFileSync(long, 'utf8').split('\n').length;
  console.log(
    `\nvalidate: ${((many * 1000) / (folderRun.time - start.time)).toFixed(0)} kế hoạch mỗi giây (son-la-2020, ${many} tệp trong một lần)`,
  );
  console.log(
    `validate: ${lines} dòng trong ${(longRun.time / 1000).toFixed(2)} giây, bằng ${(longRun.time / reading.time).toFixed(1)} lần chỉ đọc YAML`,
  );
}

console.log(`${'kế hoạch'.padEnd(16)}${'công cụ'.padEnd(16)}${'thời gian'.padStart(10)}${'bộ nhớ'.padStart(10)}   (tdkt = 1)`);
try {
  await compare('son-la-2020', readFileSync('examples/son-la-2020.yaml', 'utf8'));
  await compare('200-nhiem-vu', largePlan(200));
  await compare('2000-nhiem-vu', largePlan(2000));
  await validation();
} finally {
  rmSync(folder, { recursive: true });
}
