import { defineConfig } from 'vitest/config';

const report = process.env['TDKT_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One test may convert a document with LibreOffice; a limit is there to end what hangs, not to measure.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Loading the program again for each file of tests took longer than many of them; examples are compiled once for all files.
    isolate: false,
    // Tests that run together all ask for their documents before the first is printed.
    maxConcurrency: 1000,
    // A failure shows the whole list of what is wrong.
    chaiConfig: { truncateThreshold: 0 },
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
