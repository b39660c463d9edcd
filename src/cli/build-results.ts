/** What a build does with what has become of its plans: writes documents, says where they are, what is wrong, and what was done. */
import type { Diagnostic } from '../diagnostic.ts';
import { pagesText } from '../report/rule-outcomes.ts';
import { terminalSafe } from '../report/safe-text.ts';
import { compareResult } from '../repository/compare-result.ts';
import { kindOf } from '../repository/io.ts';
import type { Done } from '../repository/plan-work.ts';
import { fileProblem } from '../repository/problems.ts';
import { type Outcome, type Result, writeResult } from '../repository/write-result.ts';
import { WritingQueue } from '../repository/writing-queue.ts';
import { BuildTally } from './build-tally.ts';
import { Complaints } from './complaints.ts';
import type { Output } from './outputs.ts';
import { Progress } from './progress.ts';
import { hasColor, type OutputStream, print, type Streams } from './streams.ts';

interface Occasion {
  /** How many will come. */
  readonly plans: number;
  /** What was wrong before the first of them. */
  readonly problems: readonly Diagnostic[];
  readonly quiet: boolean;
  /** Nothing is written, only compared. */
  readonly check: boolean;
  /** What somebody has worked in is kept beside what takes its place. */
  readonly force: boolean;
  /** Results that are as they were are not named. */
  readonly onlyNew: boolean;
  /** How many pages each plan has is told, and what there is to note of them. */
  readonly pages: boolean;
  /** The office's own, as typed. */
  readonly templates: string | undefined;
}

export class BuildResults {
  readonly #streams: Streams;
  readonly #plans: number;
  readonly #quiet: boolean;
  readonly #pages: boolean;
  readonly #named: readonly Outcome['became'][];
  readonly #complaints: Complaints;
  readonly #progress: Progress;
  readonly #tally: BuildTally;
  readonly #queue: WritingQueue;
  readonly #start = performance.now();
  #done = 0;

  constructor(streams: Streams, { plans, problems, quiet, check, force, onlyNew, pages, templates }: Occasion) {
    this.#streams = streams;
    this.#plans = plans;
    this.#quiet = quiet;
    this.#pages = pages && !quiet;
    this.#complaints = new Complaints(problems, pages ? 'trang/' : null);
    this.#progress = new Progress(streams, quiet ? 0 : plans);
    this.#named = quiet || check ? [] : onlyNew ? ['written'] : ['written', 'unchanged'];
    this.#tally = new BuildTally(check);
    const put = check ? compareResult : (result: Result) => writeResult(result, force, templates);
    this.#queue = new WritingQueue((result, outcome) => this.#hear(result, outcome), put);
  }

  /** In the order of the plans; `places` are where the documents of this one belong. */
  async add({ check, documents }: Pick<Done, 'check' | 'documents'>, places: readonly Output[]): Promise<void> {
    const { file } = check.plan;
    this.#progress.at(this.#done++, file);
    this.#complaints.addPlan(check);
    if (check.diagnostics.some(({ severity }) => severity === 'error')) this.#tally.hearErrors(file);
    if (check.plan.pages !== undefined && this.#pages) await this.#say(this.#streams.stderr, `${file}: ${pagesText(check.plan)}`);
    if (documents.length === 0) this.#complaints.add({ diagnostics: await oldResults(places), sources: {} });
    for (const { format, bytes } of documents) {
      const place = places.find((one) => one.format === format);
      const target = place?.target ?? null;
      if (target === null) await print(this.#streams.stdout, bytes);
      else await this.#queue.add({ target, format, bytes, plan: place?.input.stdin ? null : file });
    }
  }

  /** What is wrong with plans beside each other. */
  hear(found: Omit<Done['check'], 'plan'>): void {
    this.#complaints.add(found);
  }

  /** Answers with the exit status. */
  async end(): Promise<number> {
    await this.#queue.end();
    this.#progress.clear();
    const { stderr, env } = this.#streams;
    await print(stderr, await this.#complaints.text(hasColor(stderr, env)));
    const seconds = (performance.now() - this.#start) / 1000;
    if (this.#plans > 1 && !this.#quiet) await print(stderr, this.#tally.text(this.#plans, seconds));
    return this.#complaints.exitStatus;
  }

  async #hear({ target, plan }: Omit<Result, 'bytes'>, outcome: Outcome): Promise<void> {
    this.#tally.hear(plan ?? '', outcome.became);
    if (outcome.became === 'failed') this.#complaints.add({ diagnostics: [outcome.problem], sources: {} });
    if (this.#named.includes(outcome.became)) await this.#say(this.#streams.stdout, target);
    if (outcome.became !== 'written' || outcome.kept === null || this.#quiet) return;
    await this.#say(this.#streams.stderr, `${target}: bản đã có người sửa được giữ trong ${outcome.kept}`);
  }

  async #say(stream: OutputStream, line: string): Promise<void> {
    this.#progress.clear();
    await print(stream, `${terminalSafe(line)}\n`);
  }
}

/** Where a plan gives no document, one of before is not to be taken for its own. */
async function oldResults(places: readonly Output[]): Promise<Diagnostic[]> {
  const targets = places.flatMap(({ target }) => target ?? []);
  const kinds = await Promise.all(targets.map(kindOf));
  return targets.filter((_, index) => kinds[index] === 'file').map(oldResult);
}

function oldResult(target: string): Diagnostic {
  const message = 'Tệp này là bản cũ: lần này kế hoạch có lỗi, chưa dựng được, cần sửa lỗi rồi chạy lại';
  return { ...fileProblem(target, 'ghi/ban_cu', message), severity: 'warning' };
}
