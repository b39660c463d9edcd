/** White space as typed: line ends, tabs and doubled spaces. */

/** Words as a message shows them: single spaces, none around. */
export function oneLine(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}

/** All the texts of a value with a space for each tab, so that offsets hold: paper has no tabs of ours. */
export function withoutTabs<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\t', ' ') as T;
  if (Array.isArray(value)) return value.map(withoutTabs) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTabs(inner)])) as T;
}
