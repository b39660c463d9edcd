/** tdkt as a library: pure functions of bytes and data. docs/thu-vien.md shows each at work; what is here is kept under semver. */
export { check, compile, write } from './library/plans.ts';
export { explain, rules, schema } from './library/rules.ts';
export { tasks } from './library/tasks.ts';
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
} from './library/types.ts';
