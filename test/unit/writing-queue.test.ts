import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeResult } from '../../src/repository/write-result.ts';
import { WritingQueue } from '../../src/repository/writing-queue.ts';
import { eachInOwnFolder, folder, put } from './sandbox.ts';

eachInOwnFolder();

test('more documents than may wait are all written and told in order; one that cannot be stops no other', async () => {
  put('13.txt/trong.txt');
  const told: string[] = [];
  const queue = new WritingQueue(
    async ({ target }, outcome) => {
      // A file that is told of is there.
      told.push(outcome.became === 'failed' ? outcome.problem.code : existsSync(target) ? target : 'missing');
    },
    (result) => writeResult(result, false),
  );
  const targets = Array.from({ length: 40 }, (_, index) => join(folder, `${index}.txt`));
  for (const [index, target] of targets.entries())
    await queue.add({ target, format: 'text', bytes: Buffer.from(String(index)), plan: null });
  await queue.end();
  expect(told).toEqual(targets.map((target, index) => (index === 13 ? 'ghi/la_thu_muc' : target)));
  expect(targets.filter((_, index) => index !== 13).map((target) => readFileSync(target, 'utf8'))).toEqual(
    targets.flatMap((_, index) => (index === 13 ? [] : [String(index)])),
  );
});
