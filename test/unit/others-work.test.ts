/** What is signed or locked is never written over; comments and tracked changes are named in the refusal. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleFile } from '../support/build.ts';
import { changed } from '../support/docx-file.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const plan = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8');
const built = await exampleFile('docx', 'mau-don-gian');
const body = 'word/document.xml';

async function buildOver(existing: Uint8Array, ...options: string[]) {
  const path = put('a.docx', existing);
  const result = await run(['build', put('a.yaml', plan), ...options]);
  return { ...result, same: readFileSync(path).equals(existing), kept: readdirSync(folder).filter((name) => name.includes('ban-cu')) };
}

const inSettings = (xml: string) =>
  changed(built, 'word/settings.xml', (settings) => settings.replace('</w:settings>', `${xml}</w:settings>`));
const withParts = (parts: Readonly<Record<string, string>>) =>
  zipSync({ ...unzipSync(built), ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) });

/** As Office writes what is encrypted, or wrote before 2007: a compound file with a name in its directory (MS-CFB). */
function compound(name: string): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(name, 'utf16le'), Buffer.alloc(1000)]);
}

describe('a Word file', () => {
  test.each([
    ['is signed', withParts({ '_xmlsignatures/origin.sigs': '', '_xmlsignatures/sig1.xml': '<Signature/>' }), 'đã được ký số'],
    ['has a password', compound('EncryptedPackage'), 'có mật khẩu mở'],
    ['is only for reading', inSettings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'), 'đã được khóa, không cho sửa'],
    ['takes tracked changes only', inSettings('<w:documentProtection w:edit="trackedChanges" w:enforcement="true"/>'), 'đã được khóa'],
    ['asks to be opened for reading', inSettings('<w:writeProtection w:recommended="1"/>'), 'đã được khóa'],
  ])('that %s stays, and --force changes nothing in that', async (_, existing, words) => {
    for (const options of [[], ['--force']]) {
      const { status, err, same, kept } = await buildOver(existing, ...options);
      expect({ status, same, kept }).toEqual({ status: 1, same: true, kept: [] });
      expect(err).toMatch(/a\.docx {2}lỗi {2}[^\n]* {3}ghi\/da_khoa\n/u);
      expect(err).toContain(words);
      expect(err).not.toContain('--force');
    }
  });

  test('whose protection is not in force is no locked one', async () => {
    expect(await buildOver(inSettings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'))).toMatchObject({
      status: 0,
      same: false,
    });
  });

  test('that somebody has changed is written over once the plan says the same', async () => {
    const edited = changed(built, body, (xml) => xml.replace('xác định nhiệm vụ', 'nêu rõ nhiệm vụ'));
    const path = put('a.docx', edited);
    expect(await run(['build', put('a.yaml', plan)])).toMatchObject({ status: 1, err: expect.stringContaining('ghi/da_sua') });
    put('a.yaml', plan.replace('xác định nhiệm vụ', 'nêu rõ nhiệm vụ'));
    expect((await run(['build', join(folder, 'a.yaml')])).err).not.toContain('ghi/');
    expect(readFileSync(path).equals(edited)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('ban-cu'))).toEqual([]);
  });

  test('from before 2007, or that cannot be read, is kept', async () => {
    for (const existing of [compound('WordDocument'), built.subarray(0, 5000)]) {
      expect(await buildOver(existing)).toMatchObject({
        status: 1,
        same: true,
        err: expect.stringMatching(/= giúp: vẫn dựng lại .* thêm --force/u),
      });
      expect(await buildOver(existing, '--force')).toMatchObject({ status: 0, same: false });
    }
    expect(readdirSync(folder).filter((name) => name.includes('ban-cu'))).toHaveLength(2);
  });
});

describe('the refusal', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const comment = (id: number, author: string, text: string) =>
    `<w:comment w:id="${id}" w:author="${author}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;

  function withComments(file: Uint8Array, ...comments: string[]): Uint8Array {
    const note = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comments.join('')}</w:comments>`;
    const relation = `<Relationship Id="rIdC" Type="${office}/comments" Target="comments.xml"/>`;
    const related = changed(file, 'word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`));
    return zipSync({ ...unzipSync(related), 'word/comments.xml': strToU8(note) });
  }

  const tracked = (author: string, words: string) => (xml: string) =>
    xml.replace('</w:p>', `<w:ins w:id="1" w:author="${author}"><w:r><w:t>${words}</w:t></w:r></w:ins></w:p>`);

  test.each([
    [
      'comments',
      withComments(
        built,
        comment(0, 'Lan', 'Xem lại số liệu này giúp em, quý II có vẻ thấp quá'),
        comment(1, 'Minh', 'Đúng'),
        comment(2, 'Lan', 'Vâng'),
      ),
      '3 nhận xét của Lan, Minh (đầu tiên: “Xem lại số liệu này giúp em, quý …”)',
    ],
    [
      'a tracked change',
      changed(built, body, tracked('Lan', 'và Sở Nội vụ')),
      '1 chỗ sửa còn theo dõi (Track Changes) của Lan (đầu tiên: “và Sở Nội vụ”)',
    ],
    [
      'both',
      withComments(changed(built, body, tracked('', 'x')), comment(0, '', '')),
      '1 nhận xét và 1 chỗ sửa còn theo dõi (Track Changes) (đầu tiên: “x”)',
    ],
  ])('names %s', async (_, existing, words) => {
    const { status, err, same } = await buildOver(existing);
    expect({ status, same }).toEqual({ status: 1, same: true });
    expect(err).toContain(`nên không bị ghi đè; trong tệp có ${words}   ghi/da_sua`);
  });

  test('names nothing where there is none', async () => {
    const { err } = await buildOver(changed(built, body, (xml) => xml.replace('Căn cứ', 'Căn  cứ')));
    expect(err).toContain('nên không bị ghi đè   ghi/da_sua');
  });
});
