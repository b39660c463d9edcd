/** The work of `tdkt tasks`: reads the plans, chooses among their tasks, writes the list. */
import { parse } from 'node:path';
import { Chalk } from 'chalk';
import type { Command } from 'commander';
import { terminalSafe } from '../report/safe-text.ts';
import type { Input } from '../repository/inputs.ts';
import { makeFolderOf } from '../repository/make-folder.ts';
import { doAll } from '../repository/many-plans.ts';
import { placesOf } from '../repository/real-path.ts';
import { writeKept } from '../repository/write-kept.ts';
import { arranged, inOrder } from '../tasks/arrange.ts';
import { type Arrangement, arrangements, roles } from '../tasks/choices.ts';
import type { Condition } from '../tasks/conditions.ts';
import { summaryOf, warnings } from '../tasks/counts.ts';
import type { TasksOfPlan } from '../tasks/facts.ts';
import { type Chosen, type TaskFormat, taskFormats, taskWriters } from '../tasks/index.ts';
import { taskList } from '../tasks/list.ts';
import { asWords, type Question, readDay, select } from '../tasks/select.ts';
import { type CacheOptions, cacheOf } from './cache-options.ts';
import { type ChoiceOptions, choosePlans } from './choose-plans.ts';
import { Complaints } from './complaints.ts';
import { readChoice } from './option-values.ts';
import { hasColor, print, type Streams } from './streams.ts';
import { type OccasionOptions, occasionOf } from './today.ts';
import { UsageError } from './usage.ts';

interface Options extends OccasionOptions, CacheOptions, ChoiceOptions {
  readonly by?: string;
  readonly agency?: string;
  readonly role?: string;
  readonly from?: string;
  readonly to?: string;
  readonly overdue?: boolean;
  readonly format?: string;
  readonly output?: string;
}

/** Answers with the exit status. */
export async function listTasks(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  const occasion = occasionOf(options, streams);
  const by: Arrangement = readChoice(options.by ?? 'han', Object.keys(arrangements) as Arrangement[], 'cách xếp');
  const format = formatOf(options);
  const target = options.output === '-' ? undefined : options.output;
  const question = readQuestion(options, occasion.today);
  refuseTerminal(format, target, streams);

  const { inputs, problems } = await choosePlans(command, streams);
  refuseOverPlan(inputs, target);
  const complaints = new Complaints(problems);
  const documents: TasksOfPlan[] = [];
  const listedOnce = listKeeper();
  const unsure: string[] = [];
  const job = { occasion, templates: undefined, formats: null, tasks: true, cache: cacheOf(options, inputs, streams.env) };
  let index = 0;
  for await (const { check, tasks } of doAll(inputs, job, streams.stdin)) {
    if (inputs[index++]?.aside) continue;
    // What is wrong with a plan that can be read is for `tdkt validate` to say.
    if (!tasks) complaints.add(check);
    else if (check.plan.withheld.length > 0) unsure.push(check.plan.file);
    documents.push(...(tasks ?? []).map(listedOnce));
  }

  const list = taskList(documents, occasion.today);
  if (list.tasks.length > 0) refuseStranger(question, list.agencies);
  const { tasks, ...left } = select(list, question);
  const look = lookOn(streams, target);
  const chosen = { list, tasks: inOrder(tasks), groups: arranged(list, tasks, by), asked: asWords(question), look };
  await put(chosen, format, target, complaints, streams);
  const undated = format === 'ics' ? tasks.filter(({ condition }) => condition === 'khong_ro').length : 0;
  const { agency } = question;
  const idle = agency !== undefined && list.agencies.isIdle(agency) ? [`“${agency}” chưa được giao nhiệm vụ nào`] : [];
  const notes = [...idle, ...warnings(documents, unsure, { ...left, undated })].map((note) => `tdkt: ${terminalSafe(note)}\n`);
  await print(streams.stderr, notes.join('') + (await complaints.text(hasColor(streams.stderr, streams.env))));
  return complaints.exitStatus;
}

// ── What was asked ───────────────────────────────────────────────────────────

function formatOf({ format, output = '' }: Options): TaskFormat {
  const ending = parse(output).ext.slice(1).toLowerCase();
  const byName = taskFormats.find((name) => taskWriters[name].extension === ending);
  if (output !== '' && output !== '-' && format === undefined && byName === undefined) {
    const endings = taskFormats.map((name) => `.${taskWriters[name].extension}`).join(', ');
    throw new UsageError(`Tên tệp “${output}” không cho biết định dạng, cần đuôi ${endings}, hoặc thêm --format`);
  }
  return readChoice(format ?? byName ?? 'text', taskFormats, 'định dạng');
}

function readQuestion({ agency, role, from, to, overdue }: Options, today: string): Question {
  if (role !== undefined && agency === undefined) throw new UsageError('Tùy chọn “--role” chỉ dùng cùng với --agency');
  const part = role === undefined ? undefined : readChoice(role, Object.keys(roles) as (keyof typeof roles)[], 'vai trò');
  const day = (option: string, typed: string | undefined) => {
    const found = typed === undefined ? undefined : readDay(typed, today);
    if (found === null)
      throw new UsageError(`“${typed}” không phải là một thời gian, hãy viết như ${option} 01/03/2026 hoặc ${option} "tháng 3/2026"`);
    return found;
  };
  const [begin, end] = [day('--from', from), day('--to', to)];
  if (begin && end && begin.tu > end.den) throw new UsageError('Thời gian của --from đứng sau thời gian của --to, cần đổi chỗ cho nhau');
  return { agency, part, from: begin?.tu, to: end?.den, overdue };
}

/** Ten thousand plans of an office have one list of agencies. */
function listKeeper(): (tasks: TasksOfPlan) => TasksOfPlan {
  const kept = new Map<string, readonly string[]>();
  return (tasks) => {
    const words = tasks.co_quan_biet.join('\n');
    const co_quan_biet = kept.get(words) ?? tasks.co_quan_biet;
    kept.set(words, co_quan_biet);
    return { ...tasks, co_quan_biet };
  };
}

/** Throws {@link UsageError} for an agency that nobody knows. */
function refuseStranger({ agency }: Question, agencies: ReturnType<typeof taskList>['agencies']): void {
  if (agency === undefined || agencies.matching(agency).size > 0 || agencies.isIdle(agency)) return;
  const near = agencies.nearest(agency);
  const help = near.length === 0 ? '' : `; có phải ${near.map((name) => `“${name}”`).join(' hay ')} không?`;
  throw new UsageError(`Không có nhiệm vụ nào giao cho “${agency}”${help}`);
}

function refuseTerminal(format: TaskFormat, target: string | undefined, { stdout }: Streams): void {
  if (target !== undefined || !stdout.isTTY || !taskWriters[format].binary) return;
  throw new UsageError(`Tệp .${taskWriters[format].extension} không in ra màn hình được, hãy thêm -o với tên tệp`);
}

function refuseOverPlan(inputs: readonly Input[], target: string | undefined): void {
  if (target === undefined) return;
  const plans = new Set(inputs.filter(({ stdin }) => !stdin).flatMap(({ file }) => placesOf(file)));
  if (placesOf(target).some((place) => plans.has(place)))
    throw new UsageError(`Kết quả “${target}” sẽ ghi đè lên kế hoạch, hãy chọn tên khác`);
}

// ── What is answered ─────────────────────────────────────────────────────────

/** In columns where nothing says how wide the screen is. */
const usualWidth = 120;

function lookOn({ stdout, env }: Streams, target: string | undefined): Chosen['look'] {
  const color = target === undefined && hasColor(stdout, env);
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paints: Partial<Record<Condition, (words: string) => string>> = {
    qua_han: chalk.red,
    sap_den_han: chalk.yellow,
    hoan_thanh: chalk.green,
    khong_thuc_hien: chalk.gray,
  };
  const width = target === undefined && stdout.isTTY && stdout.columns ? stdout.columns : usualWidth;
  return { width, paint: (words, condition) => paints[condition]?.(words) ?? words };
}

async function put(
  chosen: Chosen,
  format: TaskFormat,
  target: string | undefined,
  complaints: Complaints,
  { stdout }: Streams,
): Promise<void> {
  const { write, isOurs } = taskWriters[format];
  const written = await write(chosen);
  if (target === undefined) {
    // Above nothing a head says nothing.
    const table = format === 'text' && chosen.tasks.length === 0 ? '' : written;
    await print(stdout, table);
    if (format === 'text') await print(stdout, `${table === '' ? '' : '\n'}${summaryOf(chosen.tasks)}\n`);
    return;
  }
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const problem = (await makeFolderOf(target)) ?? (await writeKept(target, bytes, isOurs));
  if (problem) complaints.add({ diagnostics: [problem], sources: {} });
  else await print(stdout, `${terminalSafe(target)}\n`);
}
