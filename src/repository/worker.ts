/** A worker: does its job with each plan that it is sent, and sends back what there is to tell of it. */
import { on } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { heldElsewhere } from '../lint/register.ts';
import type { Input } from './inputs.ts';
import { type Job, workOn } from './plan-work.ts';

/** Ends with its thread; what it throws is heard by who started it. */
export async function serve(port: MessagePort, job: Job): Promise<void> {
  const messages = on(port, 'message');
  const work = await workOn(job, nothing());
  for await (const [input] of messages as AsyncIterable<[Input]>) port.postMessage(await work(input, heldElsewhere));
}

/** Standard input is the main thread's. */
async function* nothing() {}
