/** Every code that a complaint may end with, and its explanation: what `tdkt explain` and docs/rules.md tell. */
import type { Explanation } from './diagnostic.ts';
import { inheritExplanations } from './inherit/explanations.ts';
import { tableExplanations } from './init/explanations.ts';
import { inspectExplanations } from './inspect/index.ts';
import { ignoreExplanations } from './lint/explanations.ts';
import { runExplanations } from './lint/nhieu-ke-hoach/explanations.ts';
import { rules } from './lint/rules.ts';
import { fileExplanations } from './repository/explanations.ts';
import { schemaExplanations } from './schema/explanations.ts';
import { sourceExplanations } from './source/explanations.ts';
import { templateExplanations } from './template/explanations.ts';

const otherExplanations: readonly Explanation[] = [
  sourceExplanations,
  schemaExplanations,
  inheritExplanations,
  ignoreExplanations,
  runExplanations,
  templateExplanations,
  inspectExplanations,
  fileExplanations,
  tableExplanations,
].flatMap((explanations) => Object.entries(explanations).map(([code, explanation]) => ({ code, ...explanation })));

/** Only what a rule says can be silenced, and what is said over all plans of a run. */
export const codes = {
  rules: { title: 'Các quy tắc', explanations: rules },
  others: { title: 'Các lỗi khác', explanations: otherExplanations },
} as const;

/** Whether a comment of a plan may answer for a code: those of rules, and what plans beside each other are told. */
export function isSilenceable(code: string): boolean {
  return code in runExplanations || rules.some((rule) => rule.code === code);
}
