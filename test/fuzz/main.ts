/** `npm run fuzz [how many] [first seed]`: tries mutants, counts them by kind, and says how to try again what failed; Ctrl+C ends it early. */
import { mutant, tryMutant, type Verdict } from './fuzz.ts';

const [count = 2000, first = 1] = process.argv.slice(2).map(Number);
const verdicts: Verdict[] = [];
if (count === 1) process.stdout.write(`${Buffer.from(mutant(first).input).toString()}\n`);
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});
for (let seed = first; seed < first + count && !stopped; seed++) {
  const verdict = await tryMutant(seed);
  verdicts.push(verdict);
  // Else a signal is heard only when all is done.
  await new Promise(setImmediate);
  for (const fault of verdict.faults) console.log(`npm run fuzz 1 ${seed}  (${verdict.kind}): ${fault}`);
}

console.log('\n| loại | số lần thử | hỏng | mỗi lần (ms) | chậm nhất (ms, số) |\n|---|---|---|---|---|');
for (const kind of [...new Set(verdicts.map((each) => each.kind))].sort())
  console.log(
    row(
      kind,
      verdicts.filter((each) => each.kind === kind),
    ),
  );
console.log(row('tất cả', verdicts));
process.exitCode = verdicts.some(({ faults }) => faults.length > 0) ? 1 : 0;

function row(kind: string, all: readonly Verdict[]): string {
  const failed = all.filter(({ faults }) => faults.length > 0).length;
  const total = all.reduce((sum, { took }) => sum + took, 0);
  const slowest = all.reduce((slow, each) => (each.took > slow.took ? each : slow));
  return `| ${kind} | ${all.length} | ${failed} | ${(total / all.length).toFixed(0)} | ${slowest.took.toFixed(0)} (${slowest.seed}) |`;
}
