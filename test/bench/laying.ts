/** What laying a plan out adds to building it, in one warm process: medians in milliseconds, as JSON. */
import { readFileSync } from 'node:fs';
import { compile, type LayOut } from '../../src/compile.ts';
import { layOut } from '../../src/layout/layout.ts';
import { writeDocx } from '../../src/write/docx.ts';
import { occasion, templates } from '../support/project.ts';

const rounds = 40;
const warming = 10;

async function measured(bytes: Uint8Array, pages: LayOut | undefined): Promise<{ wall: number; cpu: number }> {
  const [begin, start] = [performance.now(), process.cpuUsage()];
  const { document } = compile('ke-hoach.yaml', bytes, templates, occasion, undefined, pages);
  if (document) await writeDocx(document);
  const { user, system } = process.cpuUsage(start);
  return { wall: performance.now() - begin, cpu: (user + system) / 1000 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const bytes = readFileSync(process.argv[2] ?? '');
const runs: Record<'plain' | 'laid', { wall: number; cpu: number }[]> = { plain: [], laid: [] };
for (let round = 0; round < rounds; round++) {
  const both = { plain: await measured(bytes, undefined), laid: await measured(bytes, layOut) };
  if (round < warming) continue;
  runs.plain.push(both.plain);
  runs.laid.push(both.laid);
}
const medians = (all: readonly { wall: number; cpu: number }[]) => ({
  wall: median(all.map(({ wall }) => wall)),
  cpu: median(all.map(({ cpu }) => cpu)),
});
console.log(JSON.stringify({ plain: medians(runs.plain), laid: medians(runs.laid) }));
