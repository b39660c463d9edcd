import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest begins with the largest files, and this small one takes two minutes: last, it would keep one processor waiting. */
const long = /\/test\/fuzz\.test\.ts$/u;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(({ moduleId }) => long.test(moduleId)), ...sorted.filter(({ moduleId }) => !long.test(moduleId))];
  }
}

const report = process.env['TDKT_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One test may convert a document with LibreOffice; a limit is there to end what hangs, not to measure.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Loading the program again for each file of tests took longer than many of them; examples are compiled once for all files.
    isolate: false,
    // Tests that run together all ask for their documents before the first is printed.
    maxConcurrency: 1000,
    // A failure shows the whole list of what is wrong.
    chaiConfig: { truncateThreshold: 0 },
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
