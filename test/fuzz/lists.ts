/** Lists of files, as programs and people write them: of the plans that they name none is lost, and none is found that they do not name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findListed } from '../../src/repository/inputs.ts';
import type { Chance } from '../support/chance.ts';
import { readText } from '../support/project.ts';
import type { Mutant } from './fuzz.ts';
import { programRun } from './samples.ts';

/** Plans under names that people give. */
const plans = [
  'ke-hoach.yaml',
  'Kế hoạch (1).yaml',
  ' ke  hoach .yml',
  'a"b.yaml',
  'a\\b.yaml',
  '“2026”/kế hoạch.yaml',
  '#1.yaml',
  '-o.yaml',
  '{a}.YAML',
];

/** What stands in a list beside plans, and is none. */
const others = [
  '',
  ' ',
  '"',
  '""',
  '.',
  '..',
  '/',
  'khac.yaml',
  'khong-co.yaml',
  'README.md',
  '“2026”',
  'x'.repeat(5000),
  '\u001b[31m.yaml',
  'ke-hoach.yaml/a.yaml',
  '\ufffd.yaml',
  '*.yaml',
];

function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-fuzz-'));
  mkdirSync(join(folder, '“2026”'));
  for (const name of plans) writeFileSync(join(folder, name), readText('examples/mau-don-gian.yaml'));
  writeFileSync(join(folder, 'khac.yaml'), 'version: 3\n');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let folder: string | undefined;

/** As git writes a name that is not plain. */
function quoted(name: string): string {
  const letters = [...Buffer.from(name)].map((byte) => {
    const letter = String.fromCharCode(byte);
    return /["\\]/u.test(letter) ? `\\${letter}` : /[ -~]/u.test(letter) ? letter : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${letters.join('')}"`;
}

interface List {
  readonly bytes: Uint8Array;
  /** The plans that it names; none of a list of which nothing is sure. */
  readonly names: readonly string[];
}

function spoiltList(here: string, { pick, number, once }: Chance): List {
  const between = pick(['\n', '\r\n', '\0']);
  const names = Array.from({ length: number(12) }, () => pick(once(2) ? plans : others));
  const lines = names.map((name) => {
    const path = plans.includes(name) || /\w/u.test(name) ? join(here, name) : name;
    return between !== '\0' && once(3) ? quoted(path) : path;
  });
  const bytes = Buffer.from(lines.join(between) + pick(['', between]));
  if (once(4)) return { bytes: bytes.map((byte) => (once(40) ? number(256) : byte)), names: [] };
  return { bytes, names: names.filter((name) => plans.includes(name)) };
}

export function listOfFiles(luck: Chance): Mutant {
  folder ??= madeFolder();
  const here = folder;
  const { bytes, names } = spoiltList(here, luck);
  const list = join(here, 'danh-sach.txt');
  const judge = async () => {
    writeFileSync(list, bytes);
    const { inputs } = await findListed(list, [] as never);
    const found = inputs.map(({ file }) => relative(here, file));
    const strange = found.filter((name) => !plans.includes(name));
    const lost = names.filter((name) => !found.includes(name));
    return [...strange.map((name) => `${name} is no plan`), ...lost.map((name) => `${name} is lost`)];
  };
  const judgeProgram = async () => {
    writeFileSync(list, bytes);
    return programRun(['validate', '--files-from', list]);
  };
  return { kind: 'danh sách tệp', input: bytes, judge, judgeProgram };
}
