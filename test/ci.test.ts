/** The repository of plans in examples/, through all that CI does with it: git, GitHub's action, GitLab's template, pre-commit. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isMissing } from './support/programs.ts';
import { pathOf, readText } from './support/project.ts';
import { filled, runGitlabJob, runWorkflow, type Step } from './support/services.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tdkt-ci-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** README's block of YAML for a file: the one before which its name stands last. */
const [section = ''] = /(?<=^## Nhiều kế hoạch và CI$).*?(?=^## )/msu.exec(readText('README.md')) ?? [];
const parts = section.split(/^```(?:yaml)?\n/mu);
const block = (file: string): string =>
  parts.find((_, index) => index % 2 === 1 && parts[index - 1]?.match(/(?<=`)[^`\s]+\.ya?ml(?=`)/gu)?.at(-1) === file) ?? '';

function git(folder: string, ...words: string[]): string {
  const who = ['-c', 'user.name=Văn thư', '-c', 'user.email=van-thu@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' }).trim();
}

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** A new repository with the plans of the example, and one commit; answers with its folder. */
function repository(name: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = join(scratch, name);
  cpSync(pathOf('examples/kho-ke-hoach'), folder, { recursive: true, filter: (file) => !/\.docx$/u.test(file) });
  for (const [file, text] of Object.entries(more)) put(folder, file, text);
  git(folder, 'init', '-q');
  commit(folder);
  return folder;
}

function commit(folder: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'Ghi');
  return git(folder, 'rev-parse', 'HEAD');
}

const spoilt = 'so/tai-chinh/2026/ke-hoach.yaml';

/** A field misspelt; answers with its line. */
function spoil(folder: string): number {
  const text = readFileSync(join(folder, spoilt), 'utf8');
  put(folder, spoilt, text.replace('trich_yeu:', 'trích yếu:'));
  return text.slice(0, text.indexOf('trich_yeu:')).split('\n').length;
}

function mend(folder: string): void {
  put(folder, spoilt, readFileSync(join(folder, spoilt), 'utf8').replace('trích yếu:', 'trich_yeu:'));
}

function tdkt(folder: string, ...words: string[]) {
  return spawnSync(process.execPath, [pathOf('bin/tdkt.js'), ...words], { cwd: folder, encoding: 'utf8' });
}

const filesBelow = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort()
    : [];

const plans = filesBelow(pathOf('examples/kho-ke-hoach')).filter((file) => file.endsWith('ke-hoach.yaml'));

describe('the repository of plans', () => {
  test.each(['.github/workflows/ke-hoach.yml', '.gitlab-ci.yml', '.pre-commit-config.yaml'])('has %s as README shows it', (file) => {
    expect(block(file)).not.toBe('');
    expect(readText(`examples/kho-ke-hoach/${file}`)).toBe(block(file));
  });

  test('has a province, two departments, three communes, and not a single complaint', () => {
    expect(plans).toHaveLength(6);
    const folder = repository('im-lang');
    const { status, stdout, stderr } = tdkt(folder, 'validate', '.', '--fail-on', 'warning', '--today', '29/11/2026');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'không có lỗi trong 6 tệp\n' });
    expect(stderr).toMatch(/^Bỏ qua \d+ tệp YAML không có trường nào của kế hoạch/u);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('is built into a tree of the same shape', () => {
    const folder = repository('dung');
    expect(tdkt(folder, 'build', '.', '-o', '../dung-ra/')).toMatchObject({ status: 0 });
    expect(filesBelow(join(scratch, 'dung-ra'))).toEqual(plans.map((file) => file.replace('.yaml', '.docx')));
  });

  test('built again, nothing is written; a new chairman of a commune is one edit, and one document', () => {
    const folder = repository('lai');
    const out = join(scratch, 'lai-ra');
    const build = () => tdkt(folder, 'build', '.', '-o', `${out}/`);
    const stamps = () => new Map(filesBelow(out).map((file) => [file, statSync(join(out, file), { bigint: true }).mtimeNs]));
    expect(build()).toMatchObject({ status: 0 });
    const first = stamps();
    expect(build()).toMatchObject({ status: 0 });
    expect(stamps()).toEqual(first);
    put(
      folder,
      'xa/bac-son/chung.yaml',
      readFileSync(join(folder, 'xa/bac-son/chung.yaml'), 'utf8').replace('Dương Thị Nguyệt', 'Hoàng Văn Lâm'),
    );
    expect(build()).toMatchObject({ status: 0 });
    const changed = [...stamps()].filter(([file, stamp]) => first.get(file) !== stamp).map(([file]) => file);
    expect(changed).toEqual(['xa/bac-son/2026/ke-hoach.docx']);
    expect(git(folder, 'status', '--porcelain')).toBe('M xa/bac-son/chung.yaml');
    expect(tdkt(folder, 'build', '.', '-o', `${out}/`, '--check')).toMatchObject({ status: 0 });
    git(folder, 'checkout', '-q', '.');
    const check = tdkt(folder, 'build', '.', '-o', `${out}/`, '--check');
    expect(check.status).toBe(1);
    expect(check.stderr.match(/\S+\.docx/gu)).toEqual([join(out, 'xa/bac-son/2026/ke-hoach.docx')]);
  });

  test('shows where each field of a plan comes from', () => {
    const { status, stdout } = tdkt(pathOf('examples/kho-ke-hoach'), 'show', '--stage', 'input', 'xa/bac-son/2026/ke-hoach.yaml');
    expect(status).toBe(0);
    for (const words of ['xa/bac-son/chung.yaml', 'xa/chung.yaml', 'Dương Thị Nguyệt', 'luu: VT, VHXH']) expect(stdout).toContain(words);
  });

  test('has all its tasks in one list', () => {
    const folder = repository('nhiem-vu');
    const rows = (...words: string[]) => {
      const { status, stdout } = tdkt(folder, 'tasks', '.', '--format', 'json', '--today', '29/11/2026', ...words);
      expect(status).toBe(0);
      return JSON.parse(stdout).nhiem_vu as readonly unknown[];
    };
    const typed = plans.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^ {8}chu_tri:/gmu) ?? []);
    expect(rows()).toHaveLength(typed.length);
    expect(rows('--agency', 'SNV').length).toBe(rows('--agency', 'Sở Nội vụ').length);
    expect(rows('--agency', 'Sở Nội vụ', '--role', 'chu_tri').length).toBeLessThan(rows('--agency', 'Sở Nội vụ').length);
    for (const name of ['tien-do.html', 'viec.xlsx', 'han.ics', 'viec.csv'])
      expect(tdkt(folder, 'tasks', '.', '-o', `../${name}`), name).toMatchObject({ status: 0, stdout: `../${name}\n` });
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('in eight shards is the whole, byte for byte', () => {
    const folder = repository('chia');
    const whole = join(scratch, 'chia-ca');
    const parts = join(scratch, 'chia-tam');
    expect(tdkt(folder, 'build', '.', '-o', `${whole}/`, '--format', 'docx,html,text')).toMatchObject({ status: 0 });
    const built = Array.from({ length: 8 }, (_, index) => {
      const { status, stdout } = tdkt(
        folder,
        'build',
        '.',
        '--allow-empty',
        '--shard',
        `${index + 1}/8`,
        '-o',
        `${parts}/`,
        '--format',
        'docx,html,text',
      );
      expect(status).toBe(0);
      return stdout.split('\n').filter((line) => line !== '');
    }).flat();
    expect(built).toHaveLength(new Set(built).size);
    expect(filesBelow(parts)).toEqual(filesBelow(whole));
    for (const file of filesBelow(whole)) expect(readFileSync(join(parts, file)).equals(readFileSync(join(whole, file)))).toBe(true);
  });
});

describe('what GitHub reads', () => {
  // Loaded where it is needed: a machine that has not installed it yet still reads the other tests.
  const load = () =>
    createRequire(import.meta.url)('@action-validator/core') as Record<string, (text: string) => { errors: readonly unknown[] }>;
  const faults = (validate: string, text: string) => load()[validate]?.(text).errors;
  const [matrix = ''] = /(?<=^```yaml\n)jobs:.*?(?=^```$)/msu.exec(readText('docs/ci.md')) ?? [];

  test('passes its own schemas', () => {
    expect(faults('validateAction', readText('action.yml'))).toEqual([]);
    expect(faults('validateWorkflow', block('.github/workflows/ke-hoach.yml'))).toEqual([]);
    expect(faults('validateWorkflow', `on: [push]\n${matrix}`)).toEqual([]);
    expect(faults('validateAction', readText('action.yml').replace('using:', 'use:'))).not.toEqual([]);
  });

  test('names each input of the action in docs/ci.md', () => {
    const { inputs } = parse(readText('action.yml')) as { inputs: object };
    expect(Object.keys(inputs).filter((name) => !readText('docs/ci.md').includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('gives each machine of the matrix its shard', () => {
    const { strategy, steps } = (parse(matrix) as { jobs: { 'ke-hoach': { strategy: { matrix: { phan: number[] } }; steps: Step[] } } })
      .jobs['ke-hoach'];
    const shards = strategy.matrix.phan.map((phan) => filled(steps.at(-1)?.with?.['shard'] ?? '', { matrix: { phan } }));
    expect(shards).toEqual(Array.from({ length: 8 }, (_, index) => `${index + 1}/8`));
  });
});

describe('on GitHub, with the workflow of README', () => {
  const workflow = block('.github/workflows/ke-hoach.yml');
  const folder = join(scratch, 'github');
  let base = '';
  const pull = (name: string) => runWorkflow(workflow, folder, { pull_request: { base: { sha: base } } }, join(scratch, `github-${name}`));

  beforeAll(() => {
    repository('github', { '.github/workflows/ke-hoach.yml': workflow });
    base = git(folder, 'rev-parse', 'HEAD');
  });

  test('a request with a bad plan is refused on its line, with the draft of that plan alone', () => {
    git(folder, 'switch', '-qc', 'sai');
    const line = spoil(folder);
    commit(folder);
    const { status, log, used, outputs, page } = pull('sai');
    expect(status).toBe(1);
    expect(log).toMatch(
      new RegExp(`^::error file=${spoilt},line=${line},endLine=${line},col=1,endColumn=10,title=ke_hoach/khoa_la::`, 'mu'),
    );
    expect(log.match(/^::error/gmu)).toHaveLength(1);
    expect(page).toMatch(/^\| ❌ so\/tai-chinh\/2026\/ke-hoach\.yaml \|.*\| 1 \| 0 \| 0 \|$/mu);
    expect(page.match(/^\| ✅/gmu)).toHaveLength(5);
    const at = (name: string) => used.find((one) => one.name === name)?.with ?? {};
    const [result] = JSON.parse(readFileSync(at('github/codeql-action/upload-sarif')['sarif_file'] ?? '', 'utf8')).runs[0].results;
    expect(result.locations[0].physicalLocation).toMatchObject({ artifactLocation: { uri: spoilt }, region: { startLine: line } });
    expect(filesBelow(join(outputs['folder'] ?? '', 'van-ban'))).toEqual([spoilt.replace('.yaml', '.docx')]);
    for (const path of at('actions/upload-artifact')['path']?.trim().split('\n') ?? []) expect(existsSync(path.trim())).toBe(true);
    expect(at('actions/upload-artifact')['name']).toBe('van-ban-1-1');
  });

  test('once mended it passes, and a request that changes no plan builds none', () => {
    mend(folder);
    put(folder, 'ghi-chu.md', 'Không phải kế hoạch.\n');
    commit(folder);
    const { status, log, outputs } = pull('dung');
    expect({ status, errors: log.match(/^::error/gmu) }).toEqual({ status: 0, errors: null });
    expect(filesBelow(join(outputs['folder'] ?? '', 'van-ban'))).toEqual([]);
  });

  test('a change of what the communes share builds their documents, and no other', () => {
    const before = git(folder, 'rev-parse', 'HEAD');
    put(folder, 'xa/chung.yaml', readFileSync(join(folder, 'xa/chung.yaml'), 'utf8').replace('luu: VT, VHXH', 'luu: VT, VH'));
    commit(folder);
    const { status, outputs } = runWorkflow(workflow, folder, { before }, join(scratch, 'github-chung'));
    expect(status).toBe(0);
    const built = filesBelow(join(outputs['folder'] ?? '', 'van-ban'));
    expect(built).toEqual(plans.filter((file) => file.startsWith('xa/')).map((file) => file.replace('.yaml', '.docx')));
  });

  test('a mistake in what the communes share is told once, on its line there', () => {
    const before = git(folder, 'rev-parse', 'HEAD');
    const text = readFileSync(join(folder, 'xa/chung.yaml'), 'utf8');
    put(folder, 'xa/chung.yaml', text.replace('luu:', 'lưu trữ ở:'));
    commit(folder);
    const { status, log } = runWorkflow(workflow, folder, { before }, join(scratch, 'github-chung-sai'));
    expect(status).toBe(1);
    const line = text.slice(0, text.indexOf('luu:')).split('\n').length;
    expect(log.match(/^::error .*$/gmu)).toEqual([expect.stringMatching(new RegExp(`^::error file=xa/chung\\.yaml,line=${line},`, 'u'))]);
    put(folder, 'xa/chung.yaml', text);
    commit(folder);
  });

  test('a push of a new branch, of which nothing is known, builds all', () => {
    const { status, outputs } = runWorkflow(workflow, folder, { before: '0'.repeat(40) }, join(scratch, 'github-moi'));
    expect(status).toBe(0);
    expect(filesBelow(join(outputs['folder'] ?? '', 'van-ban'))).toHaveLength(plans.length);
  });

  test('from a shallow checkout the base is fetched', () => {
    const before = git(folder, 'rev-parse', 'HEAD');
    put(folder, spoilt, readFileSync(join(folder, spoilt), 'utf8').replace('Đăng ký thi đua năm 2026.', 'Đăng ký thi đua.'));
    commit(folder);
    git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    git(scratch, 'clone', '-q', '--depth=1', '--branch=sai', `file://${folder}`, 'nong');
    const { outputs } = runWorkflow(
      workflow,
      join(scratch, 'nong'),
      { pull_request: { base: { sha: before } } },
      join(scratch, 'github-nong'),
    );
    expect(filesBelow(join(outputs['folder'] ?? '', 'van-ban'))).toEqual([spoilt.replace('.yaml', '.docx')]);
  });

  test('an empty repository has nothing to refuse', () => {
    const empty = join(scratch, 'rong');
    put(empty, '.github/workflows/ke-hoach.yml', workflow);
    git(empty, 'init', '-q');
    commit(empty);
    expect(runWorkflow(workflow, empty, { before: '0'.repeat(40) }, join(scratch, 'github-rong'))).toMatchObject({ status: 0 });
  });
});

let pack: string | undefined;

/** The package that README makes; built already, and not again beside the other tests. */
function packed(): string {
  const words = ['pack', '--loglevel=error', '--ignore-scripts', '--pack-destination', scratch];
  pack ??= join(scratch, execFileSync('npm', words, { cwd: pathOf('.'), encoding: 'utf8' }).trim());
  return pack;
}

/** What GitLab's machine is: nothing is installed there yet, and the net is not asked. */
function gitlabMachine(name: string): Record<string, string> {
  const prefix = join(scratch, name);
  return { npm_config_prefix: prefix, PATH: `${join(prefix, 'bin')}:${process.env['PATH']}`, npm_config_offline: 'true' };
}

describe('on GitLab, with the template', () => {
  const folder = join(scratch, 'gitlab');
  const variables = gitlabMachine('npm');

  beforeAll(() => {
    const pack = packed();
    repository('gitlab', { '.gitlab-ci.yml': block('.gitlab-ci.yml'), 'cong-cu/gitlab.yml': readText('ci/gitlab.yml') });
    cpSync(pack, join(folder, 'cong-cu/tdkt.tgz'));
    variables['CI_MERGE_REQUEST_DIFF_BASE_SHA'] = commit(folder);
  });

  test('a request with a bad plan is refused on its line, and its draft is there', () => {
    expect(existsSync(join(folder, /local: (\S+)/u.exec(block('.gitlab-ci.yml'))?.[1] ?? ''))).toBe(true);
    const line = spoil(folder);
    commit(folder);
    const checked = runGitlabJob('kiem-tra-ke-hoach', folder, variables);
    expect(checked.status).toBe(1);
    const { reports = {}, paths } = checked.job.artifacts;
    expect(JSON.parse(readFileSync(join(folder, reports['codequality'] ?? ''), 'utf8'))).toMatchObject([
      { check_name: 'ke_hoach/khoa_la', severity: 'major', location: { path: spoilt, lines: { begin: line } } },
    ]);
    expect(readFileSync(join(folder, reports['junit'] ?? ''), 'utf8')).toContain(`file="${spoilt}"`);
    for (const path of paths) expect(existsSync(join(folder, path))).toBe(true);
    const built = runGitlabJob('dung-van-ban', folder, variables);
    expect(built.job.allow_failure?.exit_codes).toContain(built.status);
    expect(filesBelow(join(folder, 'van-ban'))).toEqual([spoilt.replace('.yaml', '.docx')]);
  });

  test('runs for requests and on the main branch', () => {
    const { '.tdkt': shared, ...jobs } = parse(readText('ci/gitlab.yml')) as Record<string, { rules?: { if: string }[]; extends?: string }>;
    expect(shared?.rules?.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event"',
      '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ]);
    for (const name of ['kiem-tra-ke-hoach', 'dung-van-ban']) expect(jobs[name]).toMatchObject({ extends: '.tdkt' });
  });

  test('two jobs in parallel have each plan once', () => {
    const paths = [1, 2].flatMap((index) => {
      expect(
        runGitlabJob('kiem-tra-ke-hoach', folder, { ...variables, CI_NODE_INDEX: String(index), CI_NODE_TOTAL: '2' }).status,
      ).toBeLessThanOrEqual(1);
      return Array.from(readFileSync(join(folder, 'tom-tat.md'), 'utf8').matchAll(/^\| \S+ (\S+\.yaml) \|/gmu), ([, path]) => path);
    });
    expect(paths.sort()).toEqual(plans);
  });
});

describe('a new user, with an empty repository and this section of README alone', () => {
  const plan = 'so/y-te/2026/ke-hoach.yaml';
  const good = readText('examples/mau-don-gian.yaml');
  const bad = good.replace(/^ {2}chuc_vu: Chủ tịch/mu, '  chuc_vu: Phó Chủ tịch');
  const line = bad.split('\n').indexOf('  chuc_vu: Phó Chủ tịch') + 1;

  /** An empty repository with the files of one service, then a branch with a plan that its author has not looked at. */
  function begun(name: string, files: Readonly<Record<string, string>>, tool?: string): { folder: string; base: string } {
    const folder = join(scratch, name);
    for (const [file, text] of Object.entries(files)) put(folder, file, text);
    if (tool !== undefined) cpSync(tool, join(folder, 'cong-cu/tdkt.tgz'));
    git(folder, 'init', '-q');
    const base = commit(folder);
    git(folder, 'switch', '-qc', 'ke-hoach-dau-tien');
    put(folder, plan, bad);
    commit(folder);
    return { folder, base };
  }

  test('on GitHub the request is refused on the line of its mistake, and passes once it is mended', () => {
    expect(bad).not.toBe(good);
    const workflow = block('.github/workflows/ke-hoach.yml');
    const { folder, base } = begun('moi-github', { '.github/workflows/ke-hoach.yml': workflow });
    const pull = (name: string) => runWorkflow(workflow, folder, { pull_request: { base: { sha: base } } }, join(scratch, name));
    const refused = pull('moi-github-1');
    expect(refused.status).toBe(1);
    expect(refused.log.match(/^::error.*/gmu)).toEqual([
      expect.stringMatching(new RegExp(`^::error file=${plan},line=${line},.*title=ky/thieu_ky_thay::“Phó Chủ tịch” là cấp phó`, 'u')),
    ]);
    put(folder, plan, good);
    commit(folder);
    const passed = pull('moi-github-2');
    expect(passed.status, passed.log).toBe(0);
    expect(filesBelow(join(passed.outputs['folder'] ?? '', 'van-ban'))).toEqual([plan.replace('.yaml', '.docx')]);
  });

  test('on GitLab likewise', () => {
    const files = { '.gitlab-ci.yml': block('.gitlab-ci.yml'), 'cong-cu/gitlab.yml': readText('ci/gitlab.yml') };
    const { folder, base } = begun('moi-gitlab', files, packed());
    const variables = { ...gitlabMachine('npm-moi'), CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    const refused = runGitlabJob('kiem-tra-ke-hoach', folder, variables);
    expect(refused.status).toBe(1);
    const { reports = {} } = refused.job.artifacts;
    expect(JSON.parse(readFileSync(join(folder, reports['codequality'] ?? ''), 'utf8'))).toMatchObject([
      { check_name: 'ky/thieu_ky_thay', severity: 'major', location: { path: plan, lines: { begin: line } } },
    ]);
    put(folder, plan, good);
    commit(folder);
    expect(runGitlabJob('kiem-tra-ke-hoach', folder, variables).status).toBe(0);
    expect(runGitlabJob('dung-van-ban', folder, variables).status).toBe(0);
    expect(filesBelow(join(folder, 'van-ban'))).toEqual([plan.replace('.yaml', '.docx')]);
  });
});

describe.skipIf(isMissing('pre-commit', 'pre-commit'))('with the real pre-commit', () => {
  test('a bad plan is not committed, what is safe is mended, other YAML is left alone', () => {
    const source = join(scratch, 'nguon');
    const tracked = git(pathOf('.'), 'ls-files', '-coz', '--exclude-standard')
      .split('\0')
      .filter((file) => file !== '' && existsSync(pathOf(file)));
    for (const file of tracked) cpSync(pathOf(file), join(source, file));
    git(source, 'init', '-q');
    const config = block('.pre-commit-config.yaml')
      .replace(/repo: .*/u, `repo: ${source}`)
      .replace(/rev: .*/u, `rev: ${commit(source)}`);
    const folder = repository('ghi', { '.pre-commit-config.yaml': config });
    const env = { ...process.env, PRE_COMMIT_HOME: join(scratch, 'pre-commit'), npm_config_prefer_offline: 'true' };
    const hooks = (...words: string[]) => spawnSync('pre-commit', ['run', ...words], { cwd: folder, encoding: 'utf8', env });
    const all = hooks('--all-files');
    expect(all.status, all.stdout).toBe(0);

    const line = spoil(folder);
    put(folder, spoilt, readFileSync(join(folder, spoilt), 'utf8').replace('của Sở Tài chính\n', 'của Sở  Tài chính\n'));
    put(folder, 'lich.yaml', 'thu_hai: [a, b]\n');
    git(folder, 'add', '-A');
    const { status, stdout } = hooks();
    expect(status).toBe(1);
    expect(stdout).toContain('files were modified by this hook');
    expect(readFileSync(join(folder, spoilt), 'utf8')).toContain('của Sở Tài chính\n');
    put(folder, spoilt, readFileSync(join(folder, spoilt), 'utf8').replace(/^trich_yeu:/mu, 'trích lục:'));
    git(folder, 'add', '-A');
    expect(hooks('tdkt-validate').stdout).toContain(`${spoilt}:${line}:1  lỗi`);
    put(folder, spoilt, readFileSync(join(folder, spoilt), 'utf8').replace('trích lục:', 'trich_yeu:'));
    git(folder, 'add', '-A');
    expect(hooks().status).toBe(0);

    git(folder, 'commit', '-qm', 'Ghi');
    put(folder, 'xa/chung.yaml', readFileSync(join(folder, 'xa/chung.yaml'), 'utf8').replace('luu:', 'luu_tru_o:'));
    git(folder, 'add', '-A');
    expect(hooks('tdkt-validate').stdout).toMatch(/^xa\/chung\.yaml:\d+:1 {2}lỗi/mu);
    // pre-commit installs tdkt anew, with all that builds it.
  }, 300_000);
});
