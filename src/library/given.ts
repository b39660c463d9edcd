/** What programs in JavaScript hand over, which no type has looked at: a wrong call is told in our words. */
import type { Occasion, PlanSource, SourceFile } from './types.ts';

/** Throws a TypeError for what is no plan. */
export function assertPlan(plan: PlanSource): void {
  assertFile('plan', plan);
  if (plan.shared !== undefined && !Array.isArray(plan.shared)) throw new TypeError('shared: cần một danh sách { file, bytes }');
  for (const each of plan.shared ?? []) assertFile('shared', each);
}

function assertFile(name: string, given: SourceFile): void {
  if (typeof given?.file !== 'string') throw new TypeError(`${name}: cần { file, bytes }, file là tên tệp`);
  if (!(given.bytes instanceof Uint8Array)) throw new TypeError(`${name}: bytes cần là Uint8Array, như readFile của Node trả về`);
}

/** Throws for what is no day: the plan would be judged by another law than was meant. */
export function isoDay(occasion: Pick<Occasion, 'today'>): string {
  const today = occasion?.today;
  const time = /^\d{4}-\d\d-\d\d$/u.test(today) ? Date.parse(`${today}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(today);
  if (!isDay) throw new TypeError(`today: cần một ngày viết như 2026-11-29, không phải “${today}”`);
  return today;
}
