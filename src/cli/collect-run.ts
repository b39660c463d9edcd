/** What `tdkt validate` finds in its plans, as one run to report. */
import { isAbsolute, relative, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Compilation } from '../compile.ts';
import { ruleset } from '../decree30.ts';
import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts';
import type { CheckedPlan, Run } from '../report/run.ts';
import type { Compiled } from './compile-all.ts';
import type { RunOccasion } from './today.ts';

/** `problems` are those of the command line's words, before any plan was read. */
export async function collectRun(
  compiled: readonly Pick<Compiled, 'input' | 'compilation'>[],
  problems: readonly Diagnostic[],
  occasion: RunOccasion,
  most: number,
): Promise<Run & { diagnostics: Diagnostic[] }> {
  const { codes } = await import('./codes.ts');
  const all = compiled.map(({ compilation }) => compilation);
  return {
    diagnostics: sortDiagnostics([...problems, ...all.flatMap(({ diagnostics }) => diagnostics)]),
    sources: Object.assign({}, ...all.map(({ sources }) => sources)) as Run['sources'],
    plans: compiled.map(({ input, compilation }) => checked(input.file, compilation)),
    codes: [...codes.rules.explanations, ...codes.others.explanations],
    version: packageJson.version,
    ruleset,
    most,
    ...occasion,
  };
}

function checked(file: string, { outcomes = [], withheld = [], silenced = [], fingerprint = '', plan }: Compilation): CheckedPlan {
  return {
    file,
    path: pathOf(file),
    title: plan ? [plan.ten_loai, lineOf(plan.trich_yeu), lineOf(plan.phu_de)].join(' ').replace(/\s+/gu, ' ').trim() : '',
    fingerprint,
    outcomes: outcomes.map(({ rule, ...rest }) => ({ code: rule.code, ...rest })),
    withheld,
    silenced,
  };
}

function lineOf(chu: readonly { readonly chu: string; readonly xuong_dong: boolean }[]): string {
  return chu.map((run) => (run.xuong_dong ? ' ' : run.chu)).join('');
}

/** Relative to where the command runs, with `/`. */
function pathOf(file: string): string {
  const path = isAbsolute(file) ? relative('.', file) : file;
  return path
    .replace(/^\.[/\\]/u, '')
    .split(sep)
    .join('/');
}
