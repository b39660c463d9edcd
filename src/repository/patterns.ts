/** Files whose names fit a pattern of the command line; home of tinyglobby. */
import { isAbsolute, join, sep } from 'node:path';

export interface Matching {
  /** The folders before the first one that is a pattern. */
  readonly base: string;
  readonly names: readonly string[];
}

const options = { ignore: ['**/node_modules/**'], expandDirectories: false, followSymbolicLinks: false };

/** With `*`, `?`, `[…]` or `{…}`, where Windows knows no capitals; packages are left out, links to folders not followed. */
export async function filesLike(pattern: string): Promise<Matching> {
  const { glob } = await import('tinyglobby');
  // Round brackets and a leading “!” are common in file names (“ke-hoach (1)”), but operators to the glob library.
  const escaped = pattern.replaceAll(sep, '/').replace(/^!|[()]/g, '\\$&');
  const names = await glob(escaped, { ...options, absolute: isAbsolute(pattern), caseSensitiveMatch: sep === '/' });
  return { base: fixedPartOf(pattern), names };
}

/** In a folder and below, with one of these endings. */
export async function filesIn(base: string, endings: readonly string[]): Promise<Matching> {
  const { glob } = await import('tinyglobby');
  const names = await glob(`**/*.{${endings.join(',')}}`, { ...options, cwd: base, caseSensitiveMatch: false });
  return { base, names: names.map((name) => join(base, name)) };
}

/** The folders before the first one that is a pattern. */
export function fixedPartOf(pattern: string): string {
  const parts = pattern.replaceAll(sep, '/').split('/');
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => /[*?[\]{}]/.test(part)),
    )
    .join('/');
  return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
