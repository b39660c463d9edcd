/** Starts a worker of tdkt, see src/repository/worker.ts. */
const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./load.js');

const { serve } = load(require('../dist/start.json').worker);
serve(parentPort, workerData);
