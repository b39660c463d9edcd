/** The formats of `tdkt validate`. */
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportMarkdown } from './markdown.ts';
import { ruleOutcomesText, unreadOf, unreadText } from './rule-outcomes.ts';
import type { Run } from './run.ts';
import { reportSarif } from './sarif.ts';

export const formats = {
  text: async (run: Run, options: { readonly color: boolean }): Promise<string> => {
    const clean = run.plans.length > 1 ? `không có lỗi trong ${run.plans.length} tệp\n` : 'không có lỗi\n';
    // The widths of characters take longer to load than a plan to parse: only to show something.
    const shown =
      run.diagnostics.length > 0 && (await import('./text.ts')).reportText(run.diagnostics, run.sources, { ...options, most: run.most });
    const said = shown || clean;
    const plans = run.forSignature ? run.plans.filter(({ outcomes }) => outcomes.length > 0) : run.plans;
    return (
      said +
      unreadText(
        plans.flatMap((plan) => unreadOf(plan) ?? []),
        run.sources,
        plans.length > 1,
      ) +
      (run.forSignature ? ruleOutcomesText(run) : '')
    );
  },
  json: reportJson,
  github: reportGithub,
  gitlab: reportGitlab,
  sarif: reportSarif,
  junit: reportJunit,
  markdown: reportMarkdown,
} as const;

export type ReportFormat = keyof typeof formats;
