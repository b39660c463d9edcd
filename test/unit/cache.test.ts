/** An entry of the cache tells what was told without it, as long as nothing that went into it has changed; what is broken is never trusted. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CachePlace } from '../../src/repository/cache.ts';
import { cacheIn, prune, usualFolder } from '../../src/repository/cache-place.ts';
import { toInput } from '../../src/repository/inputs.ts';
import { lookUp } from '../../src/repository/look-up.ts';
import { type Done, type Job, workOn } from '../../src/repository/plan-work.ts';
import { chance } from '../support/chance.ts';
import { readText } from '../support/project.ts';
import { eachInOwnFolder, folder, put } from './sandbox.ts';

eachInOwnFolder();

const occasion = { today: '2026-11-20', forSignature: false };
const dated = readText('examples/son-la-2020.yaml');
/** Of no day yet, and with a complaint. */
const undated = readText('examples/mau-don-gian.yaml')
  .replace(/^ngay_ban_hanh: .*\n/mu, '')
  .replace(/^(trich_yeu: \S+ \S+) /mu, '$1  ');

let cache: CachePlace;
let job: Job;
beforeEach(() => {
  cache = cacheIn(join(folder, 'nho'), 'bản 1') ?? { folder, version: '' };
  job = { occasion, templates: undefined, formats: ['docx', 'html', 'text'], cache };
});

async function make(text: string, asked: Job = job): Promise<Done> {
  return (await workOn(asked, nothing()))(toInput(put('a.yaml', text)), new Map());
}

/** As a later run finds it. */
function find(asked: Job = job, place: CachePlace = cache): Promise<Done | null> {
  return lookUp(asked, place)(toInput(join(folder, 'a.yaml')));
}

async function* nothing() {}

function entries(): string[] {
  const rooms = readdirSync(cache.folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return rooms.flatMap((room) => readdirSync(join(cache.folder, room)).map((name) => join(cache.folder, room, name)));
}

describe('an entry', () => {
  test.each([
    ['with documents', { formats: ['docx', 'html', 'text'] as const }],
    ['with complaints only', { formats: null }],
    ['before signature', { occasion: { ...occasion, forSignature: true } }],
  ])('%s tells the same', async (_, change) => {
    const asked = { ...job, ...change };
    const done = await make(undated, asked);
    expect(done.check.diagnostics.length).toBeGreaterThan(0);
    expect(done.documents.length).toBe(asked.formats?.length ?? 0);
    const plain = ({ documents, ...rest }: Done) => ({ ...rest, documents: documents.map(({ format, bytes }) => [format, [...bytes]]) });
    expect(plain((await find(asked)) as Done)).toEqual(plain(done));
  });

  test('of a plan of another part of the run knows its number, and is none of the plan itself', async () => {
    const aside = { ...toInput(put('a.yaml', dated)), aside: true as const };
    const done = await (await workOn(job, nothing()))(aside, new Map());
    expect({ entry: done.entry?.so, documents: done.documents, told: done.check.diagnostics }).toEqual({
      entry: 52,
      documents: [],
      told: [],
    });
    // Whatever is asked of the others.
    for (const formats of [null, ['html'] as const]) expect((await lookUp({ ...job, formats }, cache)(aside))?.entry).toEqual(done.entry);
    expect(await find()).toBeNull();
    expect((await make(dated)).documents).toHaveLength(3);
    expect((await lookUp({ ...job, cache }, cache)(aside))?.documents).toEqual([]);
    expect((await find())?.documents).toHaveLength(3);
  });

  test('of a plan that is known whole serves other parts of the run', async () => {
    const { entry } = await make(dated);
    expect((await lookUp(job, cache)({ ...toInput(join(folder, 'a.yaml')), aside: true }))?.entry).toEqual(entry);
  });

  test('of a plan that cannot be read as one', async () => {
    const done = await make('xin chào');
    expect(await find()).toEqual(done);
  });

  test('is written once: a second run leaves the folder as it is', async () => {
    await make(undated);
    const seen = () => entries().map((path) => [path, statSync(path, { bigint: true }).mtimeNs]);
    const before = seen();
    expect(before).toHaveLength(1);
    expect(await find()).not.toBeNull();
    expect(seen()).toEqual(before);
  });

  test('of a file that is not there is none', async () => {
    await make(undated);
    rmSync(join(folder, 'a.yaml'));
    expect(await find()).toBeNull();
  });
});

describe('is made again when', () => {
  test.each([
    ['another program asks', {}, { version: 'bản 2' }],
    ['another format is wanted', { formats: ['docx'] as const }, {}],
    ['only complaints are wanted', { formats: null }, {}],
    ['it is about to be signed', { occasion: { ...occasion, forSignature: true } }, {}],
    ['an office has templates', { templates: 'mau' }, {}],
    ['an open date is judged on another day', { occasion: { ...occasion, today: '2026-11-21' } }, {}],
  ])('%s', async (_, change, place) => {
    await make(undated);
    expect(await find({ ...job, ...change }, { ...cache, ...place })).toBeNull();
  });

  test('a letter of the plan has changed, and not when it is back', async () => {
    await make(undated);
    put('a.yaml', `${undated}\n`);
    expect(await find()).toBeNull();
    put('a.yaml', undated);
    expect(await find()).not.toBeNull();
  });

  test('a dated plan does not mind the day, but for a year in which its date may be too far', async () => {
    await make(dated);
    expect(await find({ ...job, occasion: { ...occasion, today: '2026-01-01' } })).not.toBeNull();
    expect(await find({ ...job, occasion: { ...occasion, today: '2027-11-20' } })).toBeNull();
  });

  test('a template of the office has changed, has come or has gone', async () => {
    const own = join(folder, 'mau');
    const office = { ...job, templates: own };
    const template = put('mau/phan/dong.hbs', readText('templates/phan/dong.hbs'));
    await make(undated, office);
    expect(await find(office)).not.toBeNull();
    writeFileSync(template, `${readText('templates/phan/dong.hbs')} `);
    expect(await find(office)).toBeNull();
    writeFileSync(template, readText('templates/phan/dong.hbs'));
    const other = put('mau/phan/bang.hbs', readText('templates/phan/bang.hbs'));
    expect(await find(office)).toBeNull();
    rmSync(other);
    expect(await find(office)).not.toBeNull();
    rmSync(template);
    expect(await find(office)).toBeNull();
  });
});

describe('is never trusted when', () => {
  test('any byte of it is another', async () => {
    await make(undated);
    const [path = ''] = entries();
    const whole = readFileSync(path);
    const { from } = chance(13);
    for (let round = 0; round < 60; round++) {
      const spoilt = Buffer.from(whole);
      const at = from(0, whole.length - 1);
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << from(0, 7));
      writeFileSync(path, spoilt);
      expect(await find(), `byte ${at}`).toBeNull();
    }
    writeFileSync(path, whole);
    expect(await find()).not.toBeNull();
  });

  test.each([0, 1, 63, 64, 65, 200])('only its first %d bytes are there', async (length) => {
    await make(undated);
    const [path = ''] = entries();
    writeFileSync(path, readFileSync(path).subarray(0, length));
    expect(await find()).toBeNull();
  });

  test('it is the entry of another plan', async () => {
    await make(dated);
    const [other = ''] = entries();
    const foreign = readFileSync(other);
    rmSync(other);
    await make(undated);
    const [path = ''] = entries();
    writeFileSync(path, foreign);
    expect(await find()).toBeNull();
  });

  test('a folder stands in its place; then nothing is kept, and nothing is complained of', async () => {
    await make(undated);
    const [path = ''] = entries();
    rmSync(path);
    mkdirSync(path);
    expect(await find()).toBeNull();
    expect((await make(undated)).documents).toHaveLength(3);
  });
});

describe('the folder', () => {
  test('says what it is, to git and to programs that make backups', () => {
    expect(readFileSync(join(cache.folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(join(cache.folder, 'CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/u);
  });

  test('is not taken when something else stands in it, or when it is a file', () => {
    put('cua-toi/ghi-chu.txt', 'giữ');
    expect(cacheIn(join(folder, 'cua-toi'), '1')).toBeNull();
    expect(readdirSync(join(folder, 'cua-toi'))).toEqual(['ghi-chu.txt']);
    expect(cacheIn(put('tep', ''), '1')).toBeNull();
  });

  test('that was begun and not finished is finished', () => {
    rmSync(join(cache.folder, 'CACHEDIR.TAG'));
    expect(cacheIn(cache.folder, '1')).not.toBeNull();
    expect(readdirSync(cache.folder).sort()).toEqual(['.gitignore', 'CACHEDIR.TAG']);
  });

  test('is that of XDG where there is one', () => {
    expect(usualFolder({ XDG_CACHE_HOME: '/x' })).toBe(join('/x', 'tdkt'));
    expect(usualFolder({ XDG_CACHE_HOME: '' })).toMatch(/[/\\]\.tdkt-cache$/u);
  });

  test('loses what nobody has asked for in a month, and nothing else', async () => {
    await make(dated);
    const [old = ''] = entries();
    await make(undated);
    const foreign = put('nho/ab/ghi-chu.txt', 'giữ');
    const days = (count: number) => Date.now() / 1000 - count * 24 * 3600;
    for (const path of [old, foreign]) utimesSync(path, days(40), days(40));
    prune(cache);
    expect(entries()).toHaveLength(3);
    utimesSync(join(cache.folder, 'CACHEDIR.TAG'), days(2), days(2));
    prune(cache);
    expect(entries()).not.toContain(old);
    expect(entries()).toHaveLength(2);
  });

  test('keeps what is asked for: it is young again', async () => {
    await make(undated);
    const [path = ''] = entries();
    const weeks = Date.now() / 1000 - 20 * 24 * 3600;
    utimesSync(path, weeks, weeks);
    expect(await find()).not.toBeNull();
    expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(24 * 3600 * 1000);
  });
});

describe('of what is inherited', () => {
  const at = () => join(folder, 'kho/phan-chung');
  const kinds: Readonly<Record<string, () => void>> = {
    nothing: () => {},
    'a file': () => writeFileSync(at(), 'luu: VT\n'),
    'a folder': () => mkdirSync(at()),
    'a pipe': () => spawnSync('mkfifo', [at()]),
    'a link out': () => symlinkSync('/etc/hostname', at()),
    'a link out to nothing': () => symlinkSync('/khong-co/chung.yaml', at()),
    'a link to nothing': () => symlinkSync('khong-co.yaml', at()),
  };
  const ways: Readonly<Record<string, () => string>> = {
    'the nearest': () => {
      symlinkSync('phan-chung', join(folder, 'kho/chung.yaml'));
      return undated;
    },
    'a named file': () => `ke_thua: phan-chung\n${undated}`,
    'what a shared file names': () => {
      put('kho/chung.yaml', 'ke_thua: phan-chung\n');
      return undated;
    },
    'a folder of templates': () => {
      put('kho/chung.yaml', 'mau: phan-chung\n');
      return undated;
    },
  };
  const input = () => toInput(join(folder, 'kho/a.yaml'));
  const told = async (asked: Job) => (await (await workOn(asked, nothing()))(input(), new Map())).check.diagnostics;

  test.each(Object.entries(ways))('%s is known what it was', async (_, way) => {
    const asked = { ...job, formats: null };
    mkdirSync(join(folder, 'kho/.git'), { recursive: true });
    put('kho/a.yaml', way());
    for (const [before, make] of Object.entries(kinds))
      for (const [after, remake] of Object.entries(kinds)) {
        rmSync(at(), { force: true, recursive: true });
        make();
        await told(asked);
        rmSync(at(), { force: true, recursive: true });
        remake();
        const kept = await lookUp(asked, cache)(input());
        if (kept) expect(kept.check.diagnostics, `${before} → ${after}`).toEqual(await told({ ...asked, cache: null }));
        if (before === after) expect(kept, before).not.toBeNull();
      }
  });
});
