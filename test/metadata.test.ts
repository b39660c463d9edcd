/** `tdkt build --metadata`: what document systems ask for, beside the document and in it, from the bundled program. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { metadata } from '../src/decree30.ts';
import { isUntouchedJson, isUntouchedXml, writeRecordJson, writeRecordXml } from '../src/write/record.ts';
import { documentInput, toYaml } from './support/arbitrary-document.ts';
import { documentOf, exampleDocument } from './support/build.ts';
import { examples, pathOf, readText } from './support/project.ts';
import { childElements, readXml, textOf } from './support/xml.ts';

let folder: string;
beforeAll(() => {
  if (!existsSync(pathOf('dist/start.json'))) spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.') });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-thong-tin-'));
  cpSync(pathOf('examples/phe-duyet-2026.yaml'), join(folder, 'a.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tdkt(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [pathOf('bin/tdkt.js'), ...words], { cwd: folder, encoding: 'utf8' });
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const json = (name: string): Readonly<Record<string, unknown>> => JSON.parse(read(name));

describe('beside the document', () => {
  test('stand JSON and XML, with the pages as measured', () => {
    expect(tdkt('build', 'a.yaml', '--metadata')).toMatchObject({ status: 0, stdout: 'a.docx\na.thong-tin.json\na.thong-tin.xml\n' });
    expect(json('a.thong-tin.json')).toMatchObject({
      TypeName: 'Kế hoạch',
      CodeNumber: '08',
      CodeNotation: 'KH-TLNNB',
      IssuedDate: '23/01/2026',
      PageAmount: 2,
      Priority: 0,
      SignerInfo: [{ FullName: 'Bùi Thị Thu Hằng' }, { Position: 'Giám đốc', FullName: 'Đoàn Mạnh Cường' }],
    });
    expect(read('a.thong-tin.xml')).toContain('<PageAmount>2</PageAmount>');
  });

  test('are made once: nothing is written anew, and --check agrees', () => {
    tdkt('build', 'a.yaml', '--metadata');
    const times = () => readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
    const before = times();
    expect(tdkt('build', 'a.yaml', '--metadata').status).toBe(0);
    expect(times()).toEqual(before);
    expect(tdkt('build', 'a.yaml', '--metadata', '--check').status).toBe(0);
    writeFileSync(join(folder, 'a.yaml'), read('a.yaml').replace('so_van_ban: 08', 'so_van_ban: 09'));
    expect(tdkt('build', 'a.yaml', '--metadata', '--check').status).toBe(1);
    expect(tdkt('build', 'a.yaml', '--metadata').status).toBe(0);
    expect(json('a.thong-tin.json')).toMatchObject({ CodeNumber: '09' });
  });

  test.each(['a.thong-tin.json', 'a.thong-tin.xml'])('%s that someone has changed stays as it is', (name) => {
    tdkt('build', 'a.yaml', '--metadata');
    const edited = read(name).replace('Đoàn Mạnh Cường', 'Đoàn Mạnh Cường (đã ký)');
    writeFileSync(join(folder, name), edited);
    const { status, stderr } = tdkt('build', 'a.yaml', '--metadata');
    expect([status, stderr]).toEqual([1, expect.stringContaining(name)]);
    expect(read(name)).toBe(edited);
    expect(tdkt('build', 'a.yaml', '--metadata', '--force').status).toBe(0);
    expect(readdirSync(folder)).toContain(name.replace(/(\.[^.]+)$/u, '.ban-cu-1$1'));
  });

  test('follow the document to another name, and have no place on standard output', () => {
    expect(tdkt('build', 'a.yaml', '--metadata', '-o', 'ra/b.html').stdout.split('\n')).toEqual([
      join('ra', 'b.html'),
      join('ra', 'b.thong-tin.json'),
      join('ra', 'b.thong-tin.xml'),
      '',
    ]);
    expect(tdkt('build', 'a.yaml', '--metadata', '-o', '-')).toMatchObject({ status: 2, stderr: expect.stringContaining('--metadata') });
  });

  test('change no byte of the document', () => {
    tdkt('build', 'a.yaml', '-o', 'khong/');
    tdkt('build', 'a.yaml', '-o', 'co/', '--metadata');
    expect(readFileSync(join(folder, 'co/a.docx')).equals(readFileSync(join(folder, 'khong/a.docx')))).toBe(true);
  });
});

describe.each(examples)('%s', (name) => {
  test('says the same in JSON as in XML, by the decree’s names, within its lengths', async () => {
    const [asJson, asXml] = [await writeRecordJson(exampleDocument(name)), await writeRecordXml(exampleDocument(name))];
    expect([isUntouchedJson(asJson), isUntouchedXml(asXml)]).toEqual([true, true]);
    const { noi_dung_sha256: _, ...fields } = JSON.parse(new TextDecoder().decode(asJson));
    const elements = childElements(readXml(new TextDecoder().decode(asXml)));
    const flat = ({ SignerInfo, ToPlaces, ...plain }: Readonly<Record<string, unknown>>) => [
      ...Object.entries(plain).map(([field, value]) => [field, String(value ?? '')]),
      ...(SignerInfo as Record<string, string>[]).map((signer) => ['SignerInfo', Object.values(signer).join('')]),
      ['ToPlaces', (ToPlaces as string[]).join('')],
    ];
    expect(elements.map((each) => [each.name, textOf(each).replace(/\n\s*/gu, '')])).toEqual(flat(fields));
    const { Position: __, FullName: ___, ...own } = metadata.fields;
    for (const [field, { longest }] of Object.entries(own)) expect(String(fields[field] ?? '').length).toBeLessThanOrEqual(longest);
  });
});

test('what the plan does not say yet is empty, not a gap', async () => {
  const bare = documentOf(
    'a.yaml',
    readText('examples/mau-don-gian.yaml')
      .replace(/^ {2}(?:chuc_vu|ho_ten):.*\n/gmu, '')
      .replace(/^ {2}ky_hieu:.*\n/mu, ''),
  );
  const said = new TextDecoder().decode(await writeRecordJson(bare));
  expect(said).not.toContain('[…');
  expect(JSON.parse(said)).toMatchObject({
    CodeNumber: '',
    CodeNotation: '',
    IssuedDate: '',
    SignerInfo: [{ Position: '', FullName: '' }],
  });
});

test('a group of recipients is one, with its members', () => {
  expect(exampleDocument('hoi-dong-hoa-toc-2026').properties.record?.places).toContainEqual(
    expect.stringMatching(/^Các Tiểu ban.*: Nội dung; Hậu cần, lễ tân; An ninh, y tế$/u),
  );
});

test('a plan that is attached to a decision has not its number', () => {
  const { said, signers, places } = exampleDocument('kem-theo-2026').properties.record ?? {};
  expect(said).toMatchObject({ TypeName: 'Kế hoạch', CodeNumber: '', CodeNotation: '', IssuedDate: '' });
  expect([signers, places]).toEqual([[], []]);
});

test('“Như trên” stands for those that a report is addressed to', async () => {
  const { places } = exampleDocument('bao-cao-nam-2026').properties.record ?? { places: [] };
  expect(places.slice(0, 3)).toEqual(['Ủy ban nhân dân tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh', 'Sở Nội vụ']);
  expect(places.filter((place) => place.startsWith('Như '))).toEqual([]);
});

test('whatever is typed, both can be read, and are as tdkt wrote them', async () => {
  await fc.assert(
    fc.asyncProperty(documentInput, async (input) => {
      const document = documentOf('ke-hoach.yaml', toYaml(input));
      const [asJson, asXml] = [await writeRecordJson(document), await writeRecordXml(document)];
      expect([isUntouchedJson(asJson), isUntouchedXml(asXml)]).toEqual([true, true]);
      const { Subject } = JSON.parse(new TextDecoder().decode(asJson));
      const [subject] = childElements(readXml(new TextDecoder().decode(asXml))).filter(({ name }) => name === 'Subject');
      expect(subject && textOf(subject)).toBe(Subject);
    }),
    { seed: 6, numRuns: 60 },
  );
});
