/** Which results a build writes, and where: decided, and refused, before anything is compiled. */
import { dirname, join, parse, sep } from 'node:path';
import type { Input } from '../repository/inputs.ts';
import { placesOf } from '../repository/real-path.ts';
import { didYouMeanOr } from '../vietnamese/did-you-mean.ts';
import { isResultFormat, type ResultFormat, recordFormats, resultFormats, results } from '../write/index.ts';
import { UsageError } from './usage.ts';

export interface Output {
  readonly input: Input;
  readonly format: ResultFormat;
  /** `null` is standard output. */
  readonly target: string | null;
}

export interface OutputOptions {
  /** `-o`: a file, a folder, or `-`. */
  readonly output?: string;
  /** `--format`: a list with commas. */
  readonly format?: string;
  /** What document systems ask for is written beside each document. */
  readonly metadata?: boolean;
}

const extensionOf = (format: ResultFormat): string => results[format].extension;
const extensions = resultFormats.map(extensionOf);

/** Throws {@link UsageError}. `existing` says what `-o` leads to already. */
export function planOutputs(inputs: readonly Input[], options: OutputOptions, existing: 'file' | 'folder' | null): Output[] {
  const isFolder = namesFolder(options.output, existing);
  const chosen = chooseFormats(options, isFolder);
  const place = choosePlace(inputs, chosen, options, isFolder);
  const all = options.metadata ? [...chosen, ...recordFormats] : chosen;
  const outputs = inputs.flatMap((input) => all.map((format) => ({ input, format, target: place(input, format) })));
  refuseClashes(inputs, outputs);
  return outputs;
}

/** One that is there, or will be made: a name without an ending, or with digits only (`ket-qua/2026.11`), is no file's. */
function namesFolder(output: string | undefined, existing: 'file' | 'folder' | null): boolean {
  if (output === undefined || output === '-' || existing !== null) return existing === 'folder';
  return output.endsWith('/') || output.endsWith(sep) || /^\d*$/.test(endingOf(output));
}

function chooseFormats(options: OutputOptions, isFolder: boolean): ResultFormat[] {
  const ending = isFolder ? '' : endingOf(options.output ?? '');
  const byName = resultFormats.find((format) => ending === extensionOf(format));
  const names = (options.format ?? byName ?? resultFormats[0]).split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(names)].map((name) => {
    if (isResultFormat(name)) return name;
    throw new UsageError(`Không có định dạng “${name}”${didYouMeanOr(name, resultFormats)}`);
  });
}

/** In small letters, without its dot. */
function endingOf(path: string): string {
  return parse(path).ext.slice(1).toLowerCase();
}

type Place = (input: Input, format: ResultFormat) => string | null;

function choosePlace(
  inputs: readonly Input[],
  chosen: readonly ResultFormat[],
  { output, metadata }: OutputOptions,
  isFolder: boolean,
): Place {
  const single = inputs.length <= 1 && chosen.length === 1;
  const stdin = inputs.some((input) => input.stdin);
  if (output === '-' || (output === undefined && stdin)) {
    if (metadata) throw new UsageError('Tùy chọn “--metadata” ghi tệp cạnh văn bản, hãy thêm -o với tên tệp hoặc thư mục');
    if (single) return () => null;
    throw new UsageError('Đầu ra chuẩn chỉ nhận một kế hoạch với một định dạng, hãy thêm -o với tên thư mục');
  }
  if (output === undefined || isFolder) {
    if (stdin) throw new UsageError('Kế hoạch đọc từ đầu vào chuẩn không có tên, hãy thêm -o với tên tệp');
    return (input, format) => resultName(input, output, extensionOf(format));
  }
  const [format] = chosen;
  checkFile(output, format === undefined ? '' : extensionOf(format));
  if (!single) throw new UsageError(`Nhiều kết quả không ghi chung vào một tệp “${output}” được, cần -o với tên thư mục`);
  return (_, format) => (format === chosen[0] ? output : join(dirname(output), `${parse(output).name}.${extensionOf(format)}`));
}

/** `plans/2026.yaml` → `plans/2026.docx`, or the same path in another folder; other endings (`1.2026`) are part of the name. */
function resultName(input: Input, folder: string | undefined, extension: string): string {
  const { dir, name, base } = parse(folder === undefined ? input.file : input.below);
  const replaced = ['yaml', 'yml', ...extensions].includes(endingOf(base));
  return join(folder ?? '', dir, `${replaced ? name : base}.${extension}`);
}

function checkFile(output: string, extension: string): void {
  const ending = endingOf(output);
  if (ending === extension) return;
  if (extensions.includes(ending)) {
    throw new UsageError(`Tên tệp “${output}” không hợp với định dạng đã chọn, cần đuôi .${extension}`);
  }
  const list = extensions.map((e) => `.${e}`).join(', ');
  throw new UsageError(`“${output}” không phải là thư mục; -o cần một thư mục (tên kết thúc bằng /), hoặc một tệp đuôi ${list}`);
}

/** Throws {@link UsageError} when a result would take the place of a plan, or of another result. */
function refuseClashes(inputs: readonly Input[], outputs: readonly Output[]): void {
  const plans = plansByPlace(inputs);
  const taken = new Map<string, Input>();
  for (const { input, target } of outputs) {
    if (target === null) continue;
    const keys = placesOf(target);
    const plan = keys.map((key) => plans.get(key)).find((found) => found !== undefined);
    if (plan !== undefined) throw isWord.test(plan) ? noPlan(plan) : overPlan(target, 'chọn tên khác bằng -o');
    const other = keys.map((key) => taken.get(key)).find((found) => found !== undefined);
    if (other) throw clash(target, other, input, cureOf(other, input));
    for (const key of keys) taken.set(key, input);
  }
  refuseFolders(outputs);
}

/** Where one result is to be a file, another cannot have a folder. */
function refuseFolders(outputs: readonly Output[]): void {
  const files = new Map(outputs.map(({ target, input }) => [target, input]));
  for (const { input, target } of outputs) {
    for (const folder of foldersOf(target)) {
      const other = files.get(folder);
      if (other) throw clash(folder, other, input, 'đổi tên một thư mục');
    }
  }
}

function clash(target: string, one: Input, other: Input, cure: string): UsageError {
  const [a, b] = [one.file, other.file];
  if (a !== b && a.normalize('NFC') === b.normalize('NFC')) {
    const form = (name: string) => (name.normalize('NFC') === name ? 'dựng sẵn' : 'tổ hợp');
    return new UsageError(
      `Hai tệp cùng tên “${a}”, tên tệp thứ nhất gõ theo Unicode ${form(a)}, tệp thứ hai theo Unicode ${form(b)}, cùng ghi ra “${target}”, hãy đổi tên một tệp`,
    );
  }
  return new UsageError(`“${one.file}” và “${other.file}” cùng ghi ra “${target}”, hãy ${cure}`);
}

function cureOf(one: Input, other: Input): string {
  if (dirname(one.file) === dirname(other.file)) return 'đổi tên một tệp';
  return 'ghi thư mục chứa cả hai (hoặc mẫu tên trong ngoặc kép) thay cho tên tệp để giữ đường dẫn, hoặc đổi tên một tệp';
}

/** Those above a file, as far as they are named. */
function foldersOf(target: string | null): readonly string[] {
  const folder = dirname(target ?? '.');
  return target === null || folder === target || folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** The same of reports, which stand beside the results. */
export function refuseReports(inputs: readonly Input[], reports: readonly { readonly file: string }[]): void {
  if (reports.length === 0) return;
  const plans = plansByPlace(inputs);
  const taken = new Set<string>();
  for (const { file } of reports) {
    const keys = placesOf(file);
    if (keys.some((key) => plans.has(key))) throw overPlan(file, 'chọn tên khác cho phiếu');
    if (keys.some((key) => taken.has(key))) throw new UsageError(`Hai báo cáo cùng ghi ra “${file}”, hãy đổi tên một báo cáo`);
    for (const key of keys) taken.add(key);
  }
}

const isWord = /\.docx$/iu;

function noPlan(file: string): UsageError {
  const [check, read] = [`tdkt validate ${file}`, `tdkt import ${file}`];
  return new UsageError(
    `“${file}” là văn bản Word, không phải kế hoạch (.yaml); muốn xét thể thức thì chạy “${check}”, muốn có kế hoạch thì “${read}”`,
  );
}

function overPlan(target: string, cure: string): UsageError {
  return new UsageError(`Kết quả “${target}” sẽ ghi đè lên kế hoạch, hãy ${cure}`);
}

function plansByPlace(inputs: readonly Input[]): Map<string, string> {
  return new Map(inputs.filter(({ stdin }) => !stdin).flatMap(({ file }) => placesOf(file).map((place) => [place, file])));
}
