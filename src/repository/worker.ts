/** A worker: does its job with each plan that it is sent, and sends back what there is to tell of it, in the order in which it was asked. */
import type { MessagePort } from 'node:worker_threads';
import { heldElsewhere } from '../lint/register.ts';
import type { Input } from './inputs.ts';
import { type Job, workOn } from './plan-work.ts';

/** Ends with its thread; what it throws is heard by who started it. */
export function serve(port: MessagePort, job: Job): void {
  const ready = workOn(job, nothing());
  let told: Promise<void> = Promise.resolve();
  port.on('message', (input: Input) => {
    // While the disk is asked for one plan, another is worked on.
    const done = ready.then((work) => work(input, heldElsewhere));
    told = told.then(async () => port.postMessage(await done));
  });
}

/** Standard input is the main thread's. */
async function* nothing() {}
