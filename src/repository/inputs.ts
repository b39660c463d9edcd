/** From the words of the command line to plans. */
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { nameOnDisk } from './disk-names.ts';
import { kindOf, type Most, readBytes, readStream } from './io.ts';
import { fileProblem, readProblem } from './problems.ts';
import { leadsOut } from './root.ts';
import type { YamlFiles } from './yaml-files.ts';

/** What `-` stands for. */
export type Stdin = AsyncIterable<Uint8Array | string>;

/** One plan to read. */
export interface Input {
  /** The path as typed or found; the name shown in complaints. */
  readonly file: string;
  readonly stdin: boolean;
  /** Its path below the folder, or the fixed part of the pattern, by which it was found: a folder of results keeps it. */
  readonly below: string;
  /** Not of this run; looked at only for what rules over all plans ask: one of those that were named, or `known` by `--register` alone. */
  readonly aside?: true | 'known';
}

export interface Inputs {
  /** Each plan once, in the order of the command line. */
  readonly inputs: readonly Input[];
  readonly problems: readonly Diagnostic[];
  /** Shared parts that a program has named, one by one: who looks at plans only leaves them alone. */
  readonly shared: readonly Input[];
  /** What plans inherit from, found in what was named: absolute paths. */
  readonly inheritable: readonly string[];
  /** YAML files that were found and have no field of a plan. */
  readonly strangers: readonly string[];
  /** Plans that are only listed: they were deleted since. */
  readonly deleted: readonly string[];
  /** Folders that stand in a list of files. */
  readonly folders: readonly string[];
  /** YAML files in which nothing stands, be it that they were to be plans. */
  readonly empty: readonly string[];
}

const none: Inputs = { inputs: [], problems: [], shared: [], inheritable: [], strangers: [], deleted: [], folders: [], empty: [] };

/**
 * Expands folders and patterns. A file that does not exist is found out when it is read. A list that may be empty was
 * written by a program: then there need be no plan, and a file that is named is one only if it looks like one.
 */
export async function findInputs(words: readonly string[], mayBeEmpty = false): Promise<Inputs> {
  const found = joined(await Promise.all(words.map((word) => expand(nameOnDisk(word), mayBeEmpty))));
  return mayBeEmpty ? { ...found, problems: found.problems.filter(({ code }) => code !== noPlans) } : found;
}

const noPlans = 'tep/khong_co_ke_hoach';

/** The plans of a list of files, such as git writes; `-` is standard input. */
export async function findListed(list: string, stdin: Stdin): Promise<Inputs> {
  const bytes = await readInput(toInput(list), stdin);
  if (!(bytes instanceof Uint8Array)) return { ...none, problems: [bytes] };
  const [{ listedNames }, { yamlFilesAmong }] = await Promise.all([import('./file-list.ts'), import('./yaml-files.ts')]);
  const { deleted, folders, ...files } = yamlFilesAmong(listedNames(bytes));
  return joined([{ ...(await plansOf(files, true)), deleted, folders }]);
}

/** One list of all; what is found twice counts as it was found first. */
export function joined(found: readonly Inputs[]): Inputs {
  const inputs = new Map<string, Input>();
  for (const input of found.flatMap((each) => each.inputs)) {
    const key = input.stdin ? '-' : resolve(input.file);
    if (!inputs.has(key)) inputs.set(key, input);
  }
  return {
    inputs: [...inputs.values()],
    problems: found.flatMap(({ problems }) => problems),
    shared: found.flatMap(({ shared }) => shared),
    inheritable: found.flatMap(({ inheritable }) => inheritable),
    strangers: [...new Set(found.flatMap(({ strangers }) => strangers))].filter((file) => !inputs.has(resolve(file))),
    deleted: found.flatMap(({ deleted }) => deleted),
    folders: found.flatMap(({ folders }) => folders),
    empty: [...new Set(found.flatMap(({ empty }) => empty))].filter((file) => !inputs.has(resolve(file))),
  };
}

/** Plans that are only to be known; of one that is named and cannot be had this is the place to say why. */
export async function findKnown(words: readonly string[]): Promise<Pick<Inputs, 'inputs' | 'problems'>> {
  const { inputs, problems } = await findInputs(words);
  const named = inputs.filter(({ file }) => words.includes(file));
  const read = await Promise.all(named.map(({ file }) => readBytes(file)));
  const missing = read.flatMap((one) => (one instanceof Uint8Array ? [] : one));
  const there = inputs.filter((input) => !missing.some(({ file }) => file === input.file));
  return { inputs: there, problems: [...problems, ...missing] };
}

/** Before the plans of a run those that are only known: what contradicts them is told of the run's own. */
export function afterKnown(inputs: readonly Input[], known: readonly Input[]): readonly Input[] {
  const own = new Set(inputs.map(({ file }) => resolve(file)));
  const others = known.filter(({ file, stdin }) => !stdin && !own.has(resolve(file)));
  return [...others.map((input) => ({ ...input, aside: 'known' as const })), ...inputs];
}

/** The plan that a single word stands for: `-` is standard input. */
export function toInput(word: string): Input {
  return word === '-' ? { file: 'đầu vào chuẩn', stdin: true, below: '' } : { file: word, stdin: false, below: basename(word) };
}

async function expand(word: string, mayBeEmpty: boolean): Promise<Inputs> {
  const kind = word === '-' ? null : await kindOf(word);
  if (kind === 'file' && mayBeEmpty) return plansOf({ base: dirname(word), names: [basename(word)], problems: [] }, true);
  if (kind === 'file' || (kind === null && !/[*?[\]{}]/.test(word))) return { ...none, inputs: [toInput(word)] };
  try {
    const { yamlFilesIn, yamlFilesLike } = await import('./yaml-files.ts');
    const files = kind === 'folder' ? yamlFilesIn(word) : await yamlFilesLike(word);
    const found = await plansOf(files);
    const { inputs, problems, strangers, empty } = found;
    if (inputs.length + problems.length > 0) return found;
    return { ...found, problems: [noPlan(word, kind, strangers.length + empty.length, files.isPart)] };
  } catch (error) {
    return { ...none, problems: [readProblem(word, error)] };
  }
}

function noPlan(word: string, kind: 'folder' | null, strangers: number, isPart = false): Diagnostic {
  const what = `${kind === 'folder' ? 'trong thư mục này' : 'khớp với mẫu này'}${isPart ? ' ngoài những tệp mà .gitignore hay .tdktignore bỏ ra' : ''}`;
  if (strangers === 0) return fileProblem(word, noPlans, `Không có tệp .yaml hay .yml nào ${what}`);
  return fileProblem(word, noPlans, `Không có kế hoạch nào ${what}, chỉ có ${strangers} tệp YAML không có trường nào của kế hoạch`);
}

async function plansOf({ base, names, problems }: YamlFiles, areNamed = false): Promise<Inputs> {
  const { firstLook } = await import('./yaml-files.ts');
  // Of a list, what lies on another disk of Windows.
  const fileOf = (name: string) => (isAbsolute(name) ? name : join(base, name));
  const looks = names.map((name) => ({ name, file: fileOf(name), ...firstLook(fileOf(name)) }));
  // What a plan inherits from is no plan, whatever its name.
  const shared = new Set(looks.map(({ inherits }) => inherits));
  const plans = looks.filter(({ kind, file }) => kind === 'plan' && !shared.has(resolve(file)));
  // A list may name what lies elsewhere.
  const asInput = ({ name, file }: { name: string; file: string }) =>
    leadsOut(name) ? toInput(file) : { file, stdin: false, below: name };
  const inputs = plans.map(asInput);
  // In a folder they are looked at with the plans that inherit them.
  const parts = areNamed ? looks.filter(({ kind }) => kind === 'shared').map(asInput) : [];
  const filesOf = (kind: string) => looks.filter((look) => look.kind === kind).map(({ file }) => file);
  const inheritable = looks
    .map(({ file }) => resolve(file))
    .filter((file) => shared.has(file))
    .concat(filesOf('shared').map((file) => resolve(file)));
  return { ...none, inputs, shared: parts, inheritable, problems, strangers: filesOf('stranger'), empty: filesOf('empty') };
}

/** The bytes of a plan, or why they cannot be had. */
export async function readInput(input: Input, stdin: Stdin, most?: Most): Promise<Uint8Array | Diagnostic> {
  if (!input.stdin) return readBytes(input.file, most);
  try {
    return await readStream(input.file, stdin, most);
  } catch (error) {
    return readProblem(input.file, error);
  }
}
