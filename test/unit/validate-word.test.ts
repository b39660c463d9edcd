/** `tdkt validate` on Word files: what decides is what lies there; content is judged as a plan's, and every slip told once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleFile } from '../support/build.ts';
import { changed } from '../support/docx-file.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const body = 'word/document.xml';
let right: Uint8Array;
let wrong: Uint8Array;

beforeAll(async () => {
  right = await exampleFile('docx', 'son-la-2020');
  wrong = changed(right, body, (xml) => xml.replace(/w:top="\d+"/u, 'w:top="900"').replace('của cả hệ thống', 'của của cả hệ thống'));
});

describe('judges', () => {
  test('a right file: nothing', async () => {
    expect(await run(['validate', put('a.docx', right)])).toMatchObject({ status: 0, out: 'không có lỗi\n' });
  });

  test('its page, and its words by the rules of plans, in their place', async () => {
    const { status, out } = await run(['validate', put('a.docx', wrong)]);
    expect(status).toBe(1);
    expect(out).toContain('Lề trên đang là 15,9 mm, cần từ 20 đến 25 mm   trinh_bay/le');
    expect(out).toMatch(/a\.docx:\d+:\d+ {2}cảnh báo {2}“của” viết hai lần.*\(dưới “1\. Mục đích”\) {3}chinh_ta\/lap_tu/u);
    expect(out).toContain('1 lỗi, 1 cảnh báo');
  });

  test('which is not written in the language of plans', async () => {
    const [word, plan] = [put('a.docx', wrong), put('b.yaml', 'nam: 2026\n')];
    const { artifacts } = JSON.parse((await run(['validate', word, '--format', 'sarif'])).out).runs[0];
    expect(artifacts).toEqual([{ location: { uri: expect.stringMatching(/a\.docx$/u) } }]);
    const ofPlan = JSON.parse((await run(['validate', plan, '--format', 'sarif'])).out).runs[0];
    expect(ofPlan.artifacts).toEqual([{ location: { uri: expect.stringMatching(/b\.yaml$/u) }, sourceLanguage: 'yaml' }]);
  });

  test('all of a folder of Word files, a bad one among them', async () => {
    put('cu/a.docx', wrong);
    put('cu/b.docx', 'không phải Word');
    put('cu/~$a.docx', 'khóa của Word');
    put('cu/sau/c.docx', right);
    const { status, out } = await run(['validate', join(folder, 'cu'), '--format', 'json']);
    const { problems, plans } = JSON.parse(out);
    expect(status).toBe(1);
    expect(plans).toHaveLength(3);
    expect(problems.map(({ code }: { code: string }) => code).sort()).toEqual(['chinh_ta/lap_tu', 'tep/khong_la_word', 'trinh_bay/le']);
  });

  test('those that a pattern finds, beside plans', async () => {
    put('a.docx', wrong);
    const plan = put('b.yaml', readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml')));
    const { out } = await run(['validate', join(folder, '*.docx'), plan]);
    expect(out).toContain('1 lỗi, 1 cảnh báo');
  });

  test('no Word file in a folder of plans: those are what was built of them', async () => {
    put('b.yaml', readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml')));
    put('a.docx', wrong);
    expect(await run(['validate', folder])).toMatchObject({ status: 0, out: 'không có lỗi\n' });
  });

  test('nothing that a comment in the file answers for', async () => {
    const about = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
    const commented = changed(wrong, body, (xml) => xml.replace('</w:p>', `${about}</w:p>`));
    const said = `<w:comment w:id="0" w:author="Hoa"><w:p><w:r><w:t>tdkt-bo-qua: trinh_bay/le — giấy in sẵn</w:t></w:r></w:p></w:comment>`;
    const { out } = await run(['validate', put('a.docx', withComments(commented, said))]);
    expect(out).not.toContain('trinh_bay/le');
    expect(out).toContain('chinh_ta/lap_tu');
  });
});

/** The part that holds comments, and where the document refers to it. */
function withComments(bytes: Uint8Array, comments: string): Uint8Array {
  const relation =
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
  const referring = changed(bytes, 'word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`));
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return changed(referring, 'word/comments.xml', () => `<w:comments xmlns:w="${main}">${comments}</w:comments>`);
}

describe('--fix', () => {
  test('writes a new file, leaves the old one, and says what is left', async () => {
    const old = put('a.docx', wrong);
    const target = join(folder, 'b.docx');
    const { status, out } = await run(['validate', old, '--fix', '-o', target]);
    expect(out).toContain(`${old} → ${target}: đặt lại lề trang\n`);
    expect(out).toContain('0 lỗi, 1 cảnh báo');
    expect(status).toBe(0);
    expect(readFileSync(old)).toEqual(Buffer.from(wrong));
    expect(await run(['validate', target])).toMatchObject({ status: 0 });
  });

  test('never over a file that is there', async () => {
    const [old, other] = [put('a.docx', wrong), put('b.docx', 'của người khác')];
    const { status, out } = await run(['validate', old, '--fix', '-o', other]);
    expect(status).toBe(1);
    expect(out).toContain('ghi/da_co');
    expect(readFileSync(other, 'utf8')).toBe('của người khác');
  });

  test.each([
    [['--fix'], 'cần “-o <tệp mới>”'],
    [['-o', 'b.docx'], '“-o” chỉ dùng cùng với --fix'],
    [['--fix', '--dry-run', '-o', 'b.docx'], '“--dry-run” không dùng được với tệp Word'],
  ])('needs a new name: %s', async (options, message) => {
    const { status, err } = await run(['validate', put('a.docx', wrong), ...options]);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(existsSync('b.docx')).toBe(false);
  });
});
