/** `--report`: what was found, in files, each in the form that its name asks for. */
import { appendFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReportFormat } from '../report/index.ts';
import type { Run } from '../report/run.ts';
import { makeFolderOf } from '../repository/make-folder.ts';
import { writeProblem } from '../repository/problems.ts';
import { writeKept } from '../repository/write-kept.ts';
import { type Format, writers } from '../write/index.ts';
import { readChoice } from './option-values.ts';
import { UsageError } from './usage.ts';

/** For programs, and Markdown for a page of theirs; `ours` is found in each of our files, so that no other is written over. */
const forPrograms = {
  sarif: { ending: /\.sarif(?:\.json)?$/iu, shown: '.sarif', ours: '"driver": {\n          "name": "tdkt"' },
  junit: { ending: /\.xml$/iu, shown: '.xml (JUnit)', ours: '<testsuites name="tdkt">' },
  // As GitLab's own pages call it: gl-code-quality-report.json.
  gitlab: { ending: /(?:^|[/\\])gl\b[^/\\]*\.json$/iu, shown: 'gl….json (GitLab)', ours: '"engine_name": "tdkt"' },
  json: { ending: /\.json$/iu, shown: '.json', ours: '"tool": {\n    "name": "tdkt"' },
  markdown: { ending: /\.md$/iu, shown: '.md', ours: '<!-- tdkt -->' },
} as const satisfies Partial<Record<ReportFormat, unknown>>;

/** What a leader reads: on a screen, or beside the plan in Word. */
const forLeaders = ['html', 'docx'] as const satisfies readonly Format[];

type ProgramForm = keyof typeof forPrograms;
type LeaderForm = (typeof forLeaders)[number];

const programForms = Object.keys(forPrograms) as ProgramForm[];
const forms: readonly (ProgramForm | LeaderForm)[] = [...forLeaders, ...programForms];

export interface Report {
  readonly file: string;
  readonly form: ProgramForm | LeaderForm;
}

/** For help and complaints. */
export const reportEndings = [
  `${forLeaders.map((form) => `.${writers[form].extension}`).join(', ')} (phiếu cho người duyệt)`,
  ...programForms.map((form) => forPrograms[form].shown),
].join(', ');

/** `phieu.html`, or with the form before it: `gitlab:bao-cao.json`. Throws {@link UsageError}. */
export function readReport(word: string): Report {
  // One letter is a disk.
  const [, name, file] = /^(\p{L}{2,}):(.+)$/su.exec(word) ?? [];
  const typed = name === undefined ? undefined : readChoice(name, forms, 'dạng báo cáo');
  if (file === '-') throw new UsageError(notPrinted(word, typed));
  if (typed !== undefined && file !== undefined) return { form: typed, file };
  const form = formOf(word);
  if (form) return { form, file: word };
  throw new UsageError(`Báo cáo “${word}” cần tên kết thúc bằng ${reportEndings}, hoặc ghi dạng trước tên như gitlab:${word}`);
}

/** Elsewhere `-` is standard output: a file of that name is what nobody wants. */
function notPrinted(word: string, form: Report['form'] | undefined): string {
  const printed = programForms.find((one) => one === form);
  const cure = printed ? `để in ra đầu ra chuẩn, cần viết --format ${printed} thay cho --report ${word}` : 'cần tên tệp như phieu.html';
  return `“--report ${word}” không có tên tệp; ${cure}`;
}

function formOf(file: string): Report['form'] | undefined {
  const leaders = forLeaders.find((form) => file.toLowerCase().endsWith(`.${writers[form].extension}`));
  return leaders ?? programForms.find((form) => forPrograms[form].ending.test(file));
}

/** Its folder is made; answers with the problem, if the file could not or may not be written. */
export async function writeReport(run: Run, report: Report): Promise<Diagnostic | null> {
  return (await makeFolderOf(report.file)) ?? write(run, report);
}

async function write(run: Run, { file, form }: Report): Promise<Diagnostic | null> {
  if (isForLeaders(form)) {
    const { leaderReport } = await import('../report/leader.ts');
    return writeKept(file, await writers[form].write(leaderReport(run)), writers[form].mayReplace);
  }
  const { formats } = await import('../report/index.ts');
  const { ours } = forPrograms[form];
  const text = await formats[form](run);
  // GitLab's list has no place of its own for a name: an empty one is no one's work.
  return writeKept(file, Buffer.from(text), (existing) => isBlankList(existing) || Buffer.from(existing).includes(ours));
}

function isForLeaders(form: Report['form']): form is LeaderForm {
  return forLeaders.some((one) => one === form);
}

function isBlankList(bytes: Uint8Array): boolean {
  return bytes.length < 9 && Buffer.from(bytes).toString().trim() === '[]';
}

/** GitHub shows on the page of a job what its steps write to this file. */
export async function addToJobPage(run: Run, file: string): Promise<Diagnostic | null> {
  const { reportMarkdown } = await import('../report/markdown.ts');
  try {
    await appendFile(file, `${reportMarkdown(run)}\n`);
    return null;
  } catch (error) {
    return writeProblem(file, error);
  }
}
