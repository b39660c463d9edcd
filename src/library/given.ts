/** What programs in JavaScript hand over, which no type has looked at: a wrong call is told in our words. */
import type { Document, Occasion, PlanSource, SourceFile } from './types.ts';

/** Throws a TypeError for what is no plan. */
export function assertPlan(plan: PlanSource): void {
  assertFile('plan', plan);
  if (plan.shared !== undefined && !Array.isArray(plan.shared)) throw new TypeError('shared: cần một danh sách { file, bytes }');
  for (const each of plan.shared ?? []) assertFile('shared', each);
}

function assertFile(name: string, given: SourceFile): void {
  if (typeof given?.file !== 'string') throw new TypeError(`${name}: cần { file, bytes }, file là tên tệp`);
  // Not by its class: programs that run in a world of their own (a test, a frame) have another.
  if (Object.prototype.toString.call(given.bytes) !== '[object Uint8Array]')
    throw new TypeError(`${name}: bytes cần là Uint8Array, như readFile của Node trả về`);
}

/** Throws for what is no day: the plan would be judged by another law than was meant. */
export function isoDay(occasion: Pick<Occasion, 'today'>): string {
  const today: unknown = occasion?.today;
  const time = typeof today === 'string' && /^\d{4}-\d\d-\d\d$/u.test(today) ? Date.parse(`${today}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(today));
  if (!isDay) throw new TypeError(`today: cần một ngày viết như 2026-11-29, không phải “${String(today)}”`);
  return String(today);
}

/** Throws for what `compile` has not made. */
export function assertDocument(document: Document): void {
  const { properties, sections } = document ?? {};
  const isWhole = typeof properties?.title === 'string' && Array.isArray(sections) && sections.every(hasBlocks);
  if (!isWhole) throw new TypeError('document: cần document mà compile trả về');
}

function hasBlocks(section: unknown): boolean {
  return Array.isArray((section as { readonly blocks?: unknown } | null)?.blocks);
}
