/** The formats of `tdkt validate`, read as the programs read them that they are for. */
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { reportSarif } from '../../src/report/sarif.ts';
import { readText } from '../support/project.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

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

  test.each([
    ['C:/kế hoạch/a b.yaml', 'file:///C:/k%E1%BA%BF%20ho%E1%BA%A1ch/a%20b.yaml'],
    ['//máy/chung/a.yaml', 'file://m%C3%A1y/chung/a.yaml'],
    ['../a:b.yaml', '../a%3Ab.yaml'],
  ])('has an address for what lies outside: %s', (path, uri) => {
    const plan = { file: 'a.yaml', title: '', fingerprint: '', outcomes: [], withheld: [], silenced: [] };
    const shared = { sources: {}, codes: [], version: '0', ruleset: 'nd30-2020', today: '2026-11-20', forSignature: false, most: 1 };
    const log = JSON.parse(reportSarif({ ...shared, diagnostics: [], plans: [plan], pathOf: () => path }));
    expect(log.runs[0].artifacts).toMatchObject([{ location: { uri } }]);
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

test('junit has a case a plan when there are many, and what was found', async () => {
  for (let index = 0; index < 101; index++) put(`nhieu/${index}.yaml`, index === 100 ? bad : good);
  const { out } = await run(['validate', join(folder, 'nhieu'), '--format', 'junit']);
  expect(out.match(/<testcase name="tep\/doc_duoc"/gu)?.length).toBeGreaterThan(0);
  expect(out).toMatch(/<testcase name="ke_hoach\/khoa_la"[^>]*>\s*<failure message="/u);
  expect(out.match(/<testcase/gu)?.length).toBeLessThan(400);
});

describe('gitlab', () => {
  /** The keys that GitLab asks for, of the kinds that it asks for. */
  const isIssue = new Ajv().compile({
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', pattern: '^[^\\n]+$' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^./]' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  });
  const issuesOf = async (text: string) =>
    JSON.parse((await run(['validate', put('so/ke hoach.yaml', text), '--format', 'gitlab'], { env: { CI_PROJECT_DIR: folder } })).out);

  test.each([
    ['a wrong key', bad],
    ['numbers', numbered],
    ['no YAML', 'nam: "2026\n'],
  ])('has what GitLab asks for: %s', async (_, text) => {
    const issues = await issuesOf(text);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(isIssue(issue) ? [] : isIssue.errors).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  });

  test('is an empty list for a good plan, and has a line for a file that is not there', async () => {
    expect(await issuesOf(good)).toEqual([]);
    const { out } = await run(['validate', join(folder, 'khong-co.yaml'), '--format', 'gitlab'], { env: { CI_PROJECT_DIR: folder } });
    expect(JSON.parse(out)).toMatchObject([{ check_name: 'tep/khong_co', location: { path: 'khong-co.yaml', lines: { begin: 1 } } }]);
  });

  test('knows a complaint again when its line has moved, and equal ones of two plans apart', async () => {
    const prints = async (text: string) => (await issuesOf(text)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(await prints(`# một dòng\n\n${numbered}`)).toEqual(await prints(numbered));
    put('xa/ke hoach.yaml', numbered);
    const both = JSON.parse((await run(['validate', folder, '--format', 'gitlab'])).out);
    expect(new Set(both.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(both.length);
  });
});

describe('markdown', () => {
  const page = async (text: string) =>
    (await run(['validate', put('so/a_b|c.yaml', text), '--format', 'markdown'], { env: { GITHUB_WORKSPACE: folder } })).out;

  test('is a table of the plans and a list of what is to be looked at', async () => {
    const out = await page(bad);
    expect(out.split('\n').slice(0, 2)).toEqual(['<!-- tdkt -->', expect.stringMatching(/^### tdkt: 1 kế hoạch, \d+ lỗi/u)]);
    expect(out).toMatch(/^\| ❌ so\/a&#95;b&#124;c.yaml \| Kế hoạch Công tác [^|]* \| \d+ \| \d+ \| \d+ \|$/mu);
    expect(out).toMatch(/^- \*\*lỗi\*\* so\/a&#95;b&#124;c.yaml:\d+ — .* \(`ke_hoach\/khoa_la`\)$/mu);
    expect(await page(good)).toMatch(/^\| ✅ .* \| 0 \| 0 \| \d \|$/mu);
  });

  test('has nothing of a plan as structure', async () => {
    const out = await page(bad.replace('ho_ten', '"<b>*đậm*</b> [x](y) `z` |"'));
    expect(out.replaceAll('**lỗi**', '').replaceAll(/`[\p{L}_/ ]+`/gu, '')).not.toMatch(/<b>|\*đậm|\[x\]|`/u);
  });

  test('tells of the gravest when there are many plans', async () => {
    for (let index = 0; index < 310; index++) put(`nhieu/${String(index).padStart(3, '0')}.yaml`, index === 309 ? bad : 'nam: 2026\n');
    const { out } = await run(['validate', join(folder, 'nhieu'), '--format', 'markdown'], { env: { GITHUB_WORKSPACE: folder } });
    expect(out).toContain('… và 10 kế hoạch khác.');
    expect(out).toMatch(/^- … và \d+ điểm khác$/mu);
    expect(Buffer.byteLength(out)).toBeLessThan(1_000_000);
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
    [['--report', 'phieu.pdf'], '.html, .docx (phiếu cho người duyệt), .sarif, .xml (JUnit), gl….json (GitLab), .json, .md'],
    [['--report', 'saif:x.json'], 'có phải “sarif” không'],
    [['--report', 'gitlab:'], 'cần tên kết thúc bằng'],
    [['--report', 'x.sarif', '--report', './x.sarif'], 'Hai báo cáo cùng ghi ra “./x.sarif”'],
  ])('%j is wrong use', async (words, sentence) => {
    expect(await run(['validate', put('a.yaml', good), ...words])).toMatchObject({ status: 2, err: expect.stringContaining(sentence) });
  });
});

describe('several reports', () => {
  const files = ['x.sarif', 'x.xml', 'gl.json', 'x.json', 'tom-tat.md', 'phieu.html', 'phieu.docx'];

  test('are written in one run, each as its name says, beside the text', async () => {
    const words = files.flatMap((file) => ['--report', join(folder, file)]);
    const { status, out } = await run([
      'validate',
      put('a.yaml', bad),
      ...words,
      '--report',
      `gitlab:${join(folder, 'thu muc/moi/khac.txt')}`,
    ]);
    expect(status).toBe(1);
    expect(out).toMatch(/a\.yaml:\d+:\d+ {2}lỗi/u);
    const written = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(JSON.parse(written('x.sarif')).version).toBe('2.1.0');
    expect(written('x.xml')).toContain('<testsuites name="tdkt">');
    expect(JSON.parse(written('gl.json'))[0]).toHaveProperty('check_name');
    expect(JSON.parse(written('x.json')).tool.name).toBe('tdkt');
    expect(written('tom-tat.md')).toContain('### tdkt: 1 kế hoạch');
    expect(written('phieu.html')).toContain('PHIẾU KIỂM TRA');
    expect(written('phieu.docx').slice(0, 2)).toBe('PK');
    expect(written('thu muc/moi/khac.txt')).toBe(written('gl.json'));
  });

  test('are the same as what is printed, and whole whatever --max-problems says', async () => {
    const plan = put('a.yaml', bad);
    for (const [format, file] of [
      ['sarif', 'x.sarif'],
      ['junit', 'x.xml'],
      ['gitlab', 'gl-a.json'],
      ['json', 'x.json'],
      ['markdown', 'x.md'],
    ] as const) {
      const { out } = await run(['validate', plan, '--format', format]);
      await run(['validate', plan, '--max-problems', '1', '--report', join(folder, file)]);
      expect(readFileSync(join(folder, file), 'utf8')).toBe(out);
    }
  });

  test('are written over, unless someone else wrote what stands there', async () => {
    const words = files.flatMap((file) => ['--report', join(folder, file)]);
    await run(['validate', put('a.yaml', bad), ...words]);
    expect(await run(['validate', put('a.yaml', good), ...words])).toMatchObject({ status: 0 });
    expect(await run(['validate', put('a.yaml', bad), ...words])).toMatchObject({
      status: 1,
      out: expect.not.stringContaining('ghi/da_sua'),
    });
    for (const file of files) put(file, 'của người khác');
    const { out } = await run(['validate', put('a.yaml', good), ...words]);
    expect(out.match(/ghi\/da_sua/gu)).toHaveLength(files.length);
    expect(readFileSync(join(folder, 'x.xml'), 'utf8')).toBe('của người khác');
  });
});

describe('on GitHub', () => {
  test('paths are counted from the workspace, wherever the command runs', async () => {
    const file = relative('.', put('so/noi-vu/ke hoach.yaml', bad));
    const env = { GITHUB_WORKSPACE: folder };
    expect((await run(['validate', file, '--format', 'github'], { env })).out).toContain(' file=so/noi-vu/ke hoach.yaml,');
    expect((await run(['validate', file, '--format', 'sarif'], { env })).out).toContain('"uri": "so/noi-vu/ke%20hoach.yaml"');
    symlinkSync(folder, `${folder}-khac`);
    try {
      expect((await run(['validate', file, '--format', 'github'], { env: { GITHUB_WORKSPACE: `${folder}-khac` } })).out).toContain(
        ' file=so/noi-vu/',
      );
    } finally {
      rmSync(`${folder}-khac`);
    }
  });

  test('the page of the job is added to, for the format of GitHub only', async () => {
    const env = { GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: put('trang.md', '# Việc trước\n\n') };
    const plan = put('a.yaml', bad);
    await run(['validate', plan], { env });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('# Việc trước\n\n');
    await run(['validate', plan, '--format', 'github'], { env });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(
      /^# Việc trước\n\n<!-- tdkt -->\n### tdkt: 1 kế hoạch, [\s\S]*\| ❌ a\.yaml \|/u,
    );
    const lost = { ...env, GITHUB_STEP_SUMMARY: join(folder, 'khong/co.md') };
    expect((await run(['validate', plan, '--format', 'github'], { env: lost })).out).toContain('title=ghi/khong');
  });
});
