/** Stands in for GitHub and GitLab: runs the very files that they would run, step after step, in bash. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pathOf, readText } from './project.ts';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** What a job has come to: what it printed, and with what it called the actions of others. */
export interface Job {
  readonly status: number;
  readonly log: string;
  readonly used: readonly { readonly name: string; readonly with: Readonly<Record<string, string>> }[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What GitHub shows on the page of the job. */
  readonly page: string;
}

type Context = Readonly<Record<string, unknown>>;

/** `${{ a.b || 'c' }}`: GitHub's expressions are JavaScript's but for the dot, which asks nothing of nothing and takes a hyphen for a part of a name. */
export function filled(text: string, context: Context): string {
  return text.replace(/\$\{\{(.*?)\}\}/gsu, (_, expression: string) => {
    const script = expression.replace(/\.([a-z_][\w-]*)/gu, "?.['$1']");
    return String(new Function(...Object.keys(context), `return (${script})`)(...Object.values(context)) ?? '');
  });
}

function filledAll(texts: Readonly<Record<string, string>> = {}, context: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(String(text), context)]));
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): { status: number; log: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C.UTF-8', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: status ?? 1, log: stdout + stderr };
}

/** Runs the jobs of a workflow in a checked out repository; `event` is what GitHub tells of its occasion. */
export function runWorkflow(text: string, workspace: string, event: object, scratch: string): Job {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const [ours, ...more] = steps.filter(({ uses }) => uses !== undefined && !uses.startsWith('actions/checkout@'));
  if (!ours?.uses?.includes('/tdkt@') || more.length > 0) throw new Error('the workflow does more than to use tdkt');
  return runAction(ours.with ?? {}, workspace, event, scratch);
}

function runAction(given: Readonly<Record<string, string>>, workspace: string, event: object, scratch: string): Job {
  const { inputs, runs } = parse(readText('action.yml')) as { inputs: Record<string, { default: string }>; runs: { steps: Step[] } };
  mkdirSync(scratch, { recursive: true });
  const file = (name: string) => join(scratch, name);
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const context = {
    github: { event, workspace, action_path: pathOf('.'), run_id: '7' },
    runner: { os: 'Linux', arch: 'X64', temp: scratch },
    inputs: {},
    steps,
  };
  const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  context.inputs = filledAll({ ...defaults, ...given }, context);
  const surroundings = {
    RUNNER_TEMP: scratch,
    GITHUB_ACTION_PATH: pathOf('.'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: file('page.md'),
  };
  writeFileSync(surroundings.GITHUB_STEP_SUMMARY, '');
  const used: { name: string; with: Record<string, string> }[] = [];
  let job = { status: 0, log: '' };
  for (const [index, step] of runs.steps.entries()) {
    if (job.status !== 0) break;
    if (step.uses !== undefined) used.push({ name: step.uses.replace(/@.*/u, ''), with: filledAll(step.with, context) });
    if (step.run === undefined) continue;
    const outputs = file(`outputs-${index}`);
    writeFileSync(outputs, '');
    const { status, log } = bash(step.run, workspace, { ...surroundings, GITHUB_OUTPUT: outputs, ...filledAll(step.env, context) });
    job = { status, log: job.log + log };
    if (step.id !== undefined) steps[step.id] = { outputs: assignments(readFileSync(outputs, 'utf8')) };
  }
  return { ...job, used, outputs: steps['start']?.outputs ?? {}, page: readFileSync(surroundings.GITHUB_STEP_SUMMARY, 'utf8') };
}

function assignments(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gmu)].map(([, name = '', value = '']) => [name, value]));
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly before_script: readonly string[];
  readonly allow_failure?: { readonly exit_codes: readonly number[] };
  readonly artifacts: { readonly paths: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
}

/** A job of `ci/gitlab.yml`; `variables` are GitLab's own and the repository's. */
export function runGitlabJob(
  name: string,
  workspace: string,
  variables: Readonly<Record<string, string>>,
): { status: number; log: string; job: GitlabJob } {
  const file = parse(readText('ci/gitlab.yml')) as Record<string, GitlabJob & { extends?: string }> & { variables: Record<string, string> };
  const own = file[name];
  if (!own) throw new Error(`no job ${name}`);
  const job = { ...file[own.extends ?? ''], ...own };
  const script = [...job.before_script, ...job.script].join('\n');
  return { ...bash(script, workspace, { CI_PROJECT_DIR: workspace, ...file.variables, ...variables }), job };
}
