/** A result never takes the place of a plan or of another result, by whatever name the file is called. */
import { linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const plan = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8');

const at = (name: string) => join(folder, name);
const options = (words: string) => words.split(' ').map((word) => (/^-|^(?:docx|html|text)(?:,|$)/u.test(word) ? word : at(word)));

/** What lies there before, and a command line that must be refused. */
const refused: readonly (readonly [what: string, prepare: () => unknown, words: string])[] = [
  ['a plan that is called .html', () => put('a.html', plan), 'a.html --format html'],
  ['a link to the plan', () => symlinkSync('a.yaml', at('a.docx')), 'a.yaml'],
  ['a link to a link to the plan', () => [symlinkSync('a.yaml', at('b')), symlinkSync('b', at('a.docx'))], 'a.yaml'],
  ['another name of the plan', () => linkSync(at('a.yaml'), at('a.docx')), 'a.yaml'],
  ['another name of the plan, by -o', () => linkSync(at('a.yaml'), at('x.html')), 'a.yaml -o x.html'],
  ['the plan in a folder that is a link', () => [put('k/a.html', plan), symlinkSync('k', at('l'))], 'k/a.html -o l --format html'],
  ['two results in one file by a link', () => symlinkSync('a.html', at('a.txt')), 'a.yaml --format html,text'],
  [
    'two results in one file by a link to nothing',
    () => ['a.html', 'b.html'].map((name) => symlinkSync('moi.html', at(name))),
    'a.yaml b.yaml --format html',
  ],
  ['two results in one file by two names', () => linkSync(put('a.docx'), at('b.docx')), 'a.yaml b.yaml'],
  ['two results in one folder by a link', () => [put('k/c.yaml', plan), symlinkSync('k', at('l'))], 'k/c.yaml l/c.yaml'],
];

describe('build refuses', () => {
  test.each(refused)('%s', async (_, prepare, words) => {
    for (const name of ['a.yaml', 'b.yaml']) put(name, plan);
    prepare();
    const { status, err } = await run(['build', ...options(words)]);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/sẽ ghi đè lên kế hoạch|cùng ghi ra/u) });
    for (const name of ['a.yaml', 'b.yaml']) expect(readFileSync(at(name), 'utf8')).toBe(plan);
  });
});

describe('validate --report refuses', () => {
  test.each([
    ['a plan that is called .html', () => put('c.html', plan), 'c.html --report c.html'],
    ['the same plan by another path', () => put('k/c.html', plan), 'k/c.html --report k/../k/c.html'],
    ['a link to a plan', () => symlinkSync('a.yaml', at('p.html')), 'b.yaml a.yaml --report p.html'],
    ['another name of a plan', () => linkSync(at('a.yaml'), at('p.docx')), 'a.yaml --fix --report p.docx'],
  ])('%s', async (_, prepare, words) => {
    for (const name of ['a.yaml', 'b.yaml']) put(name, plan);
    prepare();
    expect(await run(['validate', ...options(words)])).toMatchObject({ status: 2, err: expect.stringContaining('sẽ ghi đè lên kế hoạch') });
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(plan);
  });
});

describe('build writes', () => {
  test('through a link to nothing, and keeps the link', async () => {
    mkdirSync(at('luu'));
    symlinkSync('luu/2026.docx', at('a.docx'));
    expect((await run(['build', put('a.yaml', plan)])).status).toBe(0);
    expect(lstatSync(at('a.docx')).isSymbolicLink()).toBe(true);
    expect(lstatSync(at('luu/2026.docx')).isFile()).toBe(true);
    // Once it is there, it is a document like others.
    expect((await run(['build', at('a.yaml')])).status).toBe(0);
  });

  test('nothing through a link into a folder that does not exist, and names it', async () => {
    symlinkSync('khong-co/2026.docx', at('a.docx'));
    expect(await run(['build', put('a.yaml', plan)])).toMatchObject({
      status: 1,
      err: expect.stringContaining(`Không có thư mục “${at('khong-co')}”`),
    });
  });

  test('nothing through links in a circle', async () => {
    symlinkSync('b.docx', at('a.docx'));
    symlinkSync('a.docx', at('b.docx'));
    expect(await run(['build', put('a.yaml', plan)])).toMatchObject({ status: 1, err: expect.stringContaining('vòng tròn') });
  });

  test('files that are only alike', async () => {
    for (const name of ['a.yaml', 'b.yaml', 'k/a.yaml']) put(name, plan);
    symlinkSync('a.docx', at('c.docx'));
    expect((await run(['build', at('a.yaml'), at('b.yaml'), at('k')])).status).toBe(0);
  });
});
