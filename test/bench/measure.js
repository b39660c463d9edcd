/** Whole processes, measured from outside. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The shell says how much processor time its child took; that of two programs compares also on a busy machine. */
const shell = ['-c', '"$@" >/dev/null 2>&1; status=$?; times; exit $status', 'sh'];

/** Seconds on the clock and of the processors. */
export function measure([command, ...args]) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn('sh', [...shell, command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const wall = (performance.now() - begin) / 1000;
      // Own time of the shell, then that of its children: user, system.
      const [, children = ''] = said.trim().split('\n');
      const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0);
      if (status === 0) resolve({ wall, cpu });
      else reject(new Error(`${command} ${args.join(' ')} kết thúc với mã ${status}`));
    });
  });
}

/** The same for many processes, two at a time; on the clock from the first to the last. */
export async function measureLoop(command, times) {
  const begin = performance.now();
  let left = times;
  let cpu = 0;
  const lane = async () => {
    while (left-- > 0) cpu += (await measure(command)).cpu;
  };
  await Promise.all([lane(), lane()]);
  return { wall: (performance.now() - begin) / 1000, cpu };
}

/** Each measure in turn, so often; by name the median of each. */
export async function alternate(rounds, measures) {
  const found = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(measures)) found[name].push(await run());
  }
  const medians = (runs) => ({ wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) });
  return Object.fromEntries(Object.entries(found).map(([name, runs]) => [name, medians(runs)]));
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Seconds and the peak memory in MiB of one process, read while it runs (Linux only). */
export function measureMemory([command, ...args]) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, { stdio: 'ignore' });
    let peak = 0;
    const timer = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        clearInterval(timer);
      }
    }, 20);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(timer);
      if (status === 0) resolve({ wall: (performance.now() - begin) / 1000, memory: peak / 1024 });
      else reject(new Error(`${command} ${args.join(' ')} kết thúc với mã ${status}`));
    });
  });
}
