/** Names whose accents are composed on one machine and decomposed on another: macOS writes the second, keyboards the first. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path as the disk spells it, if it has one that differs in the form of its accents only; else as typed. */
export function nameOnDisk(path: string): string {
  if (isAscii(path) || existsSync(path)) return path;
  const folder = dirname(path);
  const above = folder === path ? path : nameOnDisk(folder);
  const wanted = basename(path).normalize('NFC');
  return join(above, namesIn(above).find((each) => each.normalize('NFC') === wanted) ?? basename(path));
}

/** Letters without accents have one form only. */
function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
