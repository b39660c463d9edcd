/** tdkt as a library: pure functions of bytes and data. docs/thu-vien.md shows each at work; what is here is kept under semver. */
export { check, compile, write } from './plans.ts';
export { explain, rules, schema } from './rules.ts';
export { tasks } from './tasks.ts';
export type {
  Checked,
  Compiled,
  Document,
  Explanation,
  Fix,
  Format,
  Occasion,
  Place,
  PlanSource,
  Problem,
  RelatedPlace,
  Severity,
  SourceFile,
  Task,
} from './types.ts';
