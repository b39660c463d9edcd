/** `tdkt validate` of plans with very much of one thing, beside reading the same files with `yaml` alone; each measured once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { measure } from './measure.js';

/** Rows of the second table in docs/benchmark.md: seconds of the processor, half of the file first. */
export async function* slowRows(folder) {
  const outfile = join(folder, 'slow-plans.mjs');
  await build({ entryPoints: ['test/support/slow-plans.ts'], bundle: true, format: 'esm', platform: 'node', outfile });
  const { slowPlans } = await import(outfile);
  for (const [name, { count, text }] of Object.entries(slowPlans)) {
    const file = (size) => {
      const path = join(folder, `${size}-cham.yaml`);
      writeFileSync(path, text(size));
      return path;
    };
    const [half, whole] = [file(count / 2), file(count)];
    const found = [await validate(half), await validate(whole), await measure(['node', 'test/bench/yaml-alone.js', whole])];
    const [few, many, alone] = found.map(({ cpu }) => cpu);
    yield `| ${name} | ${few.toFixed(1)} | ${many.toFixed(1)} | ${alone.toFixed(2)} | ${(many / alone).toFixed(1)} |`;
  }
}

/** Such a plan is never right: status 1 is fine. */
function validate(path) {
  return measure(['sh', '-c', 'node bin/tdkt.js validate "$0"; [ $? -le 1 ]', path]);
}
