/** What the command line and a shared file have answered between them. */
import type { Inherits } from '../init/answers.ts';
import type { Given } from '../init/asker.ts';
import type { Beginning } from './beginning.ts';

/** The answers of the folder before those that are asked for, and behind those of the command line. */
export async function inheriting({ shared, given }: Beginning): Promise<{ given: Given; ke_thua: Inherits | null }> {
  if (shared === null) return { given, ke_thua: null };
  const { answeredBy } = await import('../init/shared.ts');
  const typed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { given: { ...answeredBy(shared), ...typed }, ke_thua: { shared, given } };
}
