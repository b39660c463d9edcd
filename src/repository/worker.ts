/** A worker: does its job with the plans that it is sent, some at a time, and sends back what there is to tell of them. */
import { on } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { heldElsewhere } from '../lint/register.ts';
import type { Input } from './inputs.ts';
import { type Done, type Job, workOn } from './plan-work.ts';

/** Ends with its thread; what it throws is heard by who started it. */
export async function serve(port: MessagePort, job: Job): Promise<void> {
  const messages = on(port, 'message');
  const work = await workOn(job, nothing());
  for await (const [inputs] of messages as AsyncIterable<[readonly Input[]]>) {
    const done: Done[] = [];
    for (const input of inputs) for await (const one of work([input], heldElsewhere)) done.push(one);
    port.postMessage(done);
  }
}

/** Standard input is the main thread's. */
async function* nothing() {}
