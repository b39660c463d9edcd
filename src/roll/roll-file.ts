/** From the bytes of a plan to the text of the next one. */
import { parse } from '../source/parse.ts';
import { type Rolled, rollPlan, turnOf } from './index.ts';

/** A sentence where a plan cannot be moved there; null for what is no plan. `today` is ISO. */
export function rollFile(file: string, bytes: Uint8Array, to: string, today: string): Rolled | string | null {
  const { plan } = parse(file, bytes);
  if (!plan) return null;
  const turn = turnOf(plan.value, to);
  return typeof turn === 'string' ? turn : rollPlan(plan, turn, today);
}
