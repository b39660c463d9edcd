/** `tdkt explain`, the outcomes of rules before signature and the page for the leader. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes } from '../../src/codes.ts';
import type { Explanation } from '../../src/diagnostic.ts';
import { runCodes } from '../../src/lint/nhieu-ke-hoach/codes.ts';
import { rules } from '../../src/lint/rules.ts';
import { readText } from '../support/project.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const good = readText('test/rules/ke-hoach-tot.yaml');
const wrong = good.replace('      - Bảo đảm khách quan, kịp thời.\n', '      1. Bảo đảm khách quan.\n      3. Kịp thời.\n');

describe('tdkt explain', () => {
  test('lists every rule, then every other code', async () => {
    const { status, out } = await run(['explain']);
    expect(status).toBe(0);
    const [first = '', second = ''] = out.split('CÁC LỖI KHÁC\n');
    const absent = (explanations: readonly Explanation[], text: string) =>
      explanations.filter(({ code, about }) => !text.includes(`\n${code} `) || !text.includes(about));
    expect(absent(codes.rules.explanations, first)).toEqual([]);
    expect(absent(codes.others.explanations, second)).toEqual([]);
    expect(out).toMatch(/^CÁC QUY TẮC\n/u);
  });

  test.each(rules.map((rule) => [rule.code, rule] as const))('%s', async (code, { about, cure, basis }) => {
    const { status, out } = await run(['explain', code]);
    expect(status).toBe(0);
    for (const part of [code, about, cure, basis ?? 'lẽ thường', 'Chưa đúng', `# tdkt-bo-qua: ${code} — lý do`])
      expect(out).toContain(part);
    expect(out).not.toMatch(/[⟦⟧]|undefined/u);
  });

  test.each(codes.others.explanations.map((explanation) => [explanation.code, explanation] as const))(
    '%s',
    async (code, { about, cure, bad }) => {
      const { status, out } = await run(['explain', code]);
      expect(status).toBe(0);
      for (const part of [code, about, cure]) expect(out).toContain(part);
      expect(out.includes('Chưa đúng')).toBe(bad !== undefined);
      // Only rules can be silenced, those over all plans of a run too.
      expect(out.includes('bỏ qua một chỗ')).toBe(runCodes.includes(code));
      expect(out).not.toMatch(/undefined/u);
    },
  );

  test('lists a group, and the codes of one name', async () => {
    const group = (await run(['explain', 'can_cu'])).out;
    expect(group).toContain('can_cu/het_hieu_luc');
    expect(group).not.toContain('danh_so/lien_tuc');
    const named = (await run(['explain', 'dau_cach'])).out;
    expect(named).toMatch(/chinh_ta\/dau_cach[\s\S]*so\/dau_cach|so\/dau_cach[\s\S]*chinh_ta\/dau_cach/u);
  });

  test('offers the nearest code', async () => {
    expect(await run(['explain', 'danh_so/lientuc'])).toMatchObject({ status: 2, err: expect.stringContaining('“danh_so/lien_tuc”') });
    expect(await run(['explain', 'yaml/tap'])).toMatchObject({ status: 2, err: expect.stringContaining('“yaml/tab”') });
  });
});

describe('before signature', () => {
  test('what passed, what did not and what nobody looked at are told apart', async () => {
    const { out } = await run(['validate', '--for-signature', put('a.yaml', wrong)]);
    const [, passed, failed, partly] =
      /: 2 trang, (\d+) quy tắc đạt, (\d+) còn điểm phải xem, (?:\d+ được bỏ qua có lý do, )?(\d+) không xét hết\n/u.exec(out) ?? [];
    expect(Number(passed) + Number(failed) + Number(partly)).toBe(rules.length);
    expect(Number(failed)).toBeGreaterThan(0);
    expect(out).toContain('  không xét hết  chưa so với sổ văn bản của cơ quan   so/trung_so\n');
    expect(out).toContain('Không kiểm tra được bằng máy: ');
  });

  test('a plan that no rule has seen has passed nothing', async () => {
    const { status, out } = await run(['validate', '--for-signature', put('a.yaml', 'Kính gửi: các sở\n')]);
    expect(status).toBe(1);
    expect(out).toContain('chưa xét được quy tắc nào');
    expect(out).not.toContain('quy tắc đạt');
  });

  test('a reason given stands beside the complaint it answers', async () => {
    const answered = wrong.replace('yeu_cau: |', 'yeu_cau: | # tdkt-bo-qua: danh_so/lien_tuc — số theo bản gốc');
    const { out } = await run(['validate', '--for-signature', put('a.yaml', answered)]);
    expect(out).toContain('  bỏ qua  số theo bản gốc   danh_so/lien_tuc\n');
  });
});

describe('--report', () => {
  test('is a explanation that names the plan, its hash, the day, what was found and what was not looked at', async () => {
    const file = join(folder, 'phieu.html');
    await run(['validate', '--report', file, '--for-signature', put('a.yaml', wrong)]);
    const explanation = readFileSync(file, 'utf8');
    for (const part of [
      'PHIẾU KIỂM TRA',
      'Công tác thi đua, khen thưởng năm 2026',
      '21/11/2026'.replace('21', '20'),
      'cần ghi “2.”',
      'Không xét hết',
      'Không kiểm tra được bằng máy',
    ]) {
      expect(explanation).toContain(part);
    }
    expect(explanation).toMatch(/[0-9a-f]{32} [0-9a-f]{32}/u);
  });

  test('is never written over a document that someone has edited', async () => {
    const file = put('phieu.docx', 'của người khác');
    const { status, out } = await run(['validate', '--report', file, put('a.yaml', good)]);
    expect(status).toBe(1);
    expect(out).toContain('ghi/da_sua');
    expect(readFileSync(file, 'utf8')).toBe('của người khác');
    expect(existsSync(join(folder, 'a.docx'))).toBe(false);
  });
});
