/** The formats of `tdkt validate`, read as the programs read them that they are for. */
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readText } from '../support/project.ts';
import { eachInOwnFolder, put, run } from './sandbox.ts';

eachInOwnFolder();

const good = readText('test/rules/ke-hoach-tot.yaml');
/** A wrong key, marks beyond the first plane, a complaint that a comment answers for, and one that it does not. */
const bad = good
  .replace('ho_ten:', 'họ tên:')
  .replace('dia_danh: Sơn La', 'dia_danh: Sơn La # <&> 𝄞 ☺')
  .replace('- muc_dich: |', '- muc_dich: | # tdkt-bo-qua: danh_so/lien_tuc — theo bản gốc');
const numbered = good.replace(
  '      - Bảo đảm khách quan, kịp thời.\n',
  '      1. Bảo đảm khách quan, kịp thời.\n      3. Đúng quy định.\n  - tieu_de: Nhiệm vụ 𝄞\n    noi_dung: | # tdkt-bo-qua: danh_so/lien_tuc — theo bản gốc\n      1. Một.\n      3. Ba.\n',
);

const validate = async (format: string, text: string, ...more: string[]) =>
  run(['validate', put('kế hoạch, <1>.yaml', text), '--format', format, ...more]);

describe('json', () => {
  test('says where, what and why, and what became of each rule', async () => {
    const { status, out } = await validate('json', numbered);
    const report = JSON.parse(out);
    expect(status).toBe(report.summary.error > 0 ? 1 : 0);
    expect(report).toMatchObject({ version: 1, tool: { name: 'tdkt' }, today: '2026-11-20', forSignature: false, summary: { files: 1 } });
    const problem = report.problems.find(({ code }: { code: string }) => code === 'danh_so/lien_tuc');
    expect(problem).toMatchObject({ line: 19, column: 7, endLine: 19, endColumn: 9, text: '3.' });
    expect(numbered.slice(problem.start, problem.end)).toBe('3.');
    expect(report.plans[0].silenced).toMatchObject([{ reason: 'theo bản gốc', code: 'danh_so/lien_tuc', line: 23 }]);
    expect(report.plans[0].rules).toContainEqual({ code: 'can_cu/ten_chua_chac', found: 0, notChecked: [] });
  });

  test('is described key by key in docs/json.md', async () => {
    const keys = new Set<string>();
    JSON.parse((await validate('json', numbered)).out, (key, value) => {
      if (!/^\d*$/.test(key)) keys.add(key);
      return value;
    });
    expect([...keys].filter((key) => !readText('docs/json.md').includes(`\`${key}\``))).toEqual([]);
  });

  test('tells of a file that cannot be read', async () => {
    const { status, out } = await run(['validate', 'khong-co.yaml', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([{ code: 'tep/khong_co', line: null }]);
  });
});

describe('github', () => {
  test('is one command a complaint, with its special characters escaped', async () => {
    const { out } = await validate('github', bad);
    const lines = out.trimEnd().split('\n');
    expect(
      lines.every((line) =>
        /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:]+::\S/.test(line),
      ),
    ).toBe(true);
    const [line = ''] = lines.filter((one) => one.includes('ke_hoach/khoa_la'));
    expect(decodeURIComponent(line)).toContain('kế hoạch, <1>.yaml');
    expect(line).toContain('%0Agiúp: ');
  });
});

describe('sarif', () => {
  // The official schema, as its makers' own test package carries it.
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Its draft (04) differs from Ajv's in these two words only.
  const { $schema: _draft, id: _name, ...rest } = schema;
  const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest);

  test.each([
    ['a wrong key', bad],
    ['numbers', numbered],
    ['a good plan', good],
    ['no YAML', 'nam: "2026\n'],
  ])('passes the official schema: %s', async (_, text) => {
    const log = JSON.parse((await validate('sarif', text)).out);
    expect(isValid(log) ? [] : isValid.errors).toEqual([]);
  });

  test('has rules, places, fingerprints, suppressions and relative addresses', async () => {
    const [{ tool, results, columnKind }] = JSON.parse((await validate('sarif', numbered)).out).runs;
    const found = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'danh_so/lien_tuc');
    expect(found).toHaveLength(2);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules[found[0].ruleIndex].id).toBe('danh_so/lien_tuc');
    const { artifactLocation, region } = found[0].locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^(?:\.\.\/)*[^/:]+(?:\/[^/:]+)*\/k%E1%BA%BF%20ho%E1%BA%A1ch%2C%20%3C1%3E\.yaml$/);
    expect(region).toEqual({ startLine: 19, startColumn: 7, endLine: 19, endColumn: 9 });
    expect(found[1].suppressions).toEqual([{ kind: 'inSource', justification: 'theo bản gốc' }]);
    const prints = results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('keeps a fingerprint when its line moves', async () => {
    const print = async (text: string) =>
      JSON.parse((await validate('sarif', text)).out).runs[0].results.map(
        (one: { partialFingerprints: object }) => one.partialFingerprints,
      );
    expect(await print(`# một dòng\n\n${numbered}`)).toEqual(await print(numbered));
  });
});

describe('junit', () => {
  test('is XML with a case a rule', async () => {
    const { out } = await validate('junit', numbered);
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => names.push(`${name} ${attributes['name'] ?? attributes['message'] ?? ''}`));
    parser.write(out).close();
    expect(names).toContain('testcase can_cu/ten_chua_chac');
    expect(names).toContain('testcase danh_so/lien_tuc');
    expect(names.filter((name) => name.startsWith('skipped'))).toContain('skipped không xét được: chưa so với sổ văn bản của cơ quan');
    const broken = (await validate('junit', bad)).out;
    expect(broken).toMatch(/<testcase name="ke_hoach\/khoa_la"[^>]*>\s*<failure message="/);
  });
});

describe('every format', () => {
  const wrong = good.replace('luu:', 'lưu:').replace('trich_yeu:', 'trích yếu:');

  test('prints no more than --max-problems, the gravest first, and exits as if all were printed', async () => {
    const { status, out } = await validate('text', wrong, '--max-problems', '1');
    expect(status).toBe(1);
    expect(out).toContain('2 lỗi, 0 cảnh báo, 1 lưu ý; còn 2 điểm chưa in');
    expect(JSON.parse((await validate('json', wrong, '--max-problems', '1')).out)).toMatchObject({ summary: { error: 2 }, problems: [{}] });
  });

  test('says when the rules could not be asked', async () => {
    expect((await validate('text', 'Kính gửi: các sở\n')).out).toMatch(/\nCác quy tắc chưa được xét: sửa các lỗi trên rồi chạy lại\.\n$/u);
    expect((await run(['validate', put('a.yaml', good)])).out).toBe('không có lỗi\n');
  });

  test('fails on warnings when asked', async () => {
    const warned = `${good}# tdkt-bo-qua: danh_so/lien_tuc — không cần\n`;
    expect(await validate('text', warned)).toMatchObject({ status: 0 });
    expect(await validate('text', warned, '--fail-on', 'warning')).toMatchObject({ status: 1 });
  });

  test.each([
    [['--format', 'xml'], 'định dạng “xml”'],
    [['--fail-on', 'warnings'], 'có phải “warning” không'],
    [['--max-problems', '0'], 'một số từ 1 trở lên'],
    [['--today', '31/02/2026'], 'không phải là ngày'],
    [['--report', 'phieu.pdf'], '.html hoặc .docx'],
  ])('%j is wrong use', async (words, sentence) => {
    expect(await run(['validate', put('a.yaml', good), ...words])).toMatchObject({ status: 2, err: expect.stringContaining(sentence) });
  });
});
