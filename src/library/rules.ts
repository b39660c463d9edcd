/** What tdkt knows, for programs: the rules, every code that a complaint may bear, and the shape of plans. */
import { codes } from '../codes.ts';
import type * as own from '../diagnostic.ts';
import { planJsonSchema, sharedJsonSchema } from '../schema/json-schema.ts';
import type { Explanation } from './types.ts';

/** Every rule, in the order of docs/rules.md. */
export const rules: readonly Explanation[] = Object.freeze(codes.rules.explanations.map(explanationOf));

const known: ReadonlyMap<string, Explanation> = new Map(
  [...rules, ...codes.others.explanations.map(explanationOf)].map((explanation) => [explanation.code, explanation]),
);

/** Explains the code of a complaint, be it a rule's or not; undefined for what is no code. */
export function explain(code: string): Explanation | undefined {
  return known.get(code);
}

/** Gives the JSON Schema of plans, or of the parts that they share (`chung.yaml`). */
export function schema(of: 'plan' | 'shared' = 'plan'): Readonly<Record<string, unknown>> {
  if (of !== 'plan' && of !== 'shared') throw new TypeError(`of: cần plan, shared, không phải “${of}”`);
  return of === 'shared' ? sharedJsonSchema() : planJsonSchema();
}

/** Only what is promised: a rule holds more. */
function explanationOf({ code, severity, about, cure, basis, unsure, signing, bad, good }: own.Explanation): Explanation {
  return Object.freeze({
    code,
    severity,
    about,
    cure,
    ...(basis !== undefined && { basis }),
    ...(unsure !== undefined && { unsure }),
    ...(signing !== undefined && { signing }),
    ...(bad !== undefined && { bad }),
    ...(good !== undefined && { good }),
  });
}
