/** docs/bat-dau.md, followed to the letter in an empty folder: what it says to type is typed, what it says will be seen is seen. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pathOf, readText } from './support/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'tdkt-bat-dau-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = join(folder, 'ke-hoach-2027.yaml');
const bin = process.env['TDKT_TRY'] ?? pathOf('bin/tdkt.js');

interface Step {
  readonly what: string;
  readonly act: () => void | Promise<void>;
}

/** Blocks to be typed and lines to be put in, and the two things that sentences say to do: to copy a file, to change some words. */
const pattern = /^```(sh|yaml|)\n(.*?)^```$|([Cc]hép|[Ss]ửa) `([^`\n]+)` thành `([^`\n]+)`/gmsu;

function stepsOf(text: string): Step[] {
  const found = Array.from(text.matchAll(pattern));
  return found.flatMap(([, kind, block = '', verb = '', from = '', to = ''], index) => {
    if (kind === 'sh') {
      const [, next, seen = ''] = found[index + 1] ?? [];
      const lines = block.trim().split('\n');
      return lines.map((line) => ({ what: line, act: () => type(line, next === '' ? seen.trim().split('\n') : []) }));
    }
    if (kind === 'yaml') return [{ what: `ghi ${block.split(':')[0]} …`, act: () => putIn(block) }];
    if (/chép/iu.test(verb)) return [{ what: `chép ${from}`, act: () => copyFileSync(join(folder, from), join(folder, to)) }];
    return verb === '' ? [] : [{ what: `sửa ${from}`, act: () => change(from, to) }];
  });
}

/** Outermost fields of the plan take the place of those of the same name, new ones stand before the grounds. */
function putIn(block: string): void {
  const fields = (text: string) => text.split(/^(?=(?:#.*\n)*\w+:)/mu);
  const name = (field: string) => /^\w+(?=:)/mu.exec(field)?.[0];
  const given = fields(block);
  const standing = fields(readFileSync(plan, 'utf8'));
  const kept = standing.map((field) => given.find((each) => name(each) === name(field)) ?? field);
  const added = given.filter((field) => !standing.some((each) => name(each) === name(field)));
  const at = kept.findIndex((field) => name(field) === 'trich_yeu');
  writeFileSync(plan, kept.toSpliced(at, 0, ...added).join(''));
}

function change(from: string, to: string): void {
  const text = readFileSync(plan, 'utf8');
  expect(text).toContain(from);
  writeFileSync(plan, text.replace(from, to));
}

const wordsOf = (line: string): string[] => Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, word]) => quoted ?? word ?? '');

async function type(line: string, seen: readonly string[]): Promise<void> {
  const [tdkt, ...words] = wordsOf(line);
  expect(tdkt).toBe('tdkt');
  if (words[0] === 'preview') return watch(words);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8' });
  const expected = words[0] === 'diff' || seen.some((each) => each.includes('  lỗi  ')) ? 1 : 0;
  expect({ status, stderr: status === expected ? '' : stdout + stderr }).toEqual({ status: expected, stderr: '' });
  for (const each of seen) expect(stdout + stderr).toMatch(new RegExp(each.split('…').map(escaped).join('.*'), 'u'));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** It goes on until it is told to end; the page is there meanwhile. */
async function watch(words: readonly string[]): Promise<void> {
  const shown = spawn(process.execPath, [bin, ...words, '--no-open'], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => shown.on('exit', resolve));
  const address = await addressOf(shown);
  expect(await (await fetch(address)).text()).toContain('<html');
  shown.kill('SIGINT');
  expect(await ended).toBe(0);
}

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    for (const stream of [stdout, stderr])
      stream?.on('data', (data) => {
        text += data;
        const [address] = /https?:\/\/\S+/u.exec(text) ?? [];
        if (address !== undefined) resolve(address);
      });
    stdout?.on('end', () => reject(new Error(text)));
  });
}

describe('the first quarter of an hour', () => {
  test.each(stepsOf(readText('docs/bat-dau.md')))('$what', async ({ act }) => act());

  test('leaves what it promised', () => {
    const files = ['ke-hoach-2027.docx', 'so-sanh.docx', 'ke-hoach-2028.yaml'];
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});
