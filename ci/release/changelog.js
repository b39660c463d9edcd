/**
 * The part of CHANGELOG.md that tells of a version. `npm version 0.2.0` asks for it before anything is changed (`preversion`), and gives
 * it the version's name and the day after (`version`): what was told under “Chưa phát hành” is released then.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const file = 'CHANGELOG.md';
const open = 'Chưa phát hành';

/** The heading of the newest part and its text; throws a sentence where there is nothing to release. */
export function newest(text) {
  const [heading = '', ...lines] = (text.split(/^## /mu)[1] ?? '').split('\n');
  const body = lines.join('\n');
  if (body.trim() === '') throw new Error(`${file}: cần một mục “## ${open}” kể điều người dùng thấy ở bản này`);
  return { heading, body: body.trim() };
}

/** What stands in the newest part becomes the version's, of this day, unless it bears its name already. */
export function released(text, version, day = '') {
  const { heading } = newest(text);
  if (heading.split(' ')[0] === version) return text;
  if (heading !== open) throw new Error(`${file}: mục trên cùng là “${heading}”, cần “## ${open}” hoặc “## ${version}”`);
  return text.replace(`## ${open}`, `## ${version}${day && ` (${day})`}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = readFileSync(file, 'utf8');
  try {
    const renamed = released(text, process.env.npm_new_version, new Date().toLocaleDateString('en-GB'));
    if (process.argv[2] !== '--check') writeFileSync(file, renamed);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
