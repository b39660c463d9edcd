/** Which results a build writes, and where: decided, and refused, before anything is compiled. */
import { join, parse, resolve, sep } from 'node:path';
import type { Input } from './inputs.ts';
import { didYouMeanOr } from './nearest.ts';
import { UsageError } from './usage.ts';

export interface Output<Format extends string> {
  readonly input: Input;
  readonly format: Format;
  /** `null` is standard output. */
  readonly target: string | null;
}

export interface OutputOptions {
  /** `-o`: a file, a folder, or `-`. */
  readonly output?: string;
  /** `--format`: a list with commas. */
  readonly format?: string;
}

/** The extension of each format, without a dot. */
type Extensions<Format extends string> = Readonly<Record<Format, string>>;

/** Throws {@link UsageError}. `isFolder` says whether `-o` names an existing folder. */
export function planOutputs<Format extends string>(
  inputs: readonly Input[],
  options: OutputOptions,
  extensions: Extensions<Format>,
  isFolder: boolean,
): Output<Format>[] {
  const formats = chooseFormats(options, extensions, isFolder);
  const place = choosePlace(inputs, formats, options.output, extensions, isFolder);
  const outputs = inputs.flatMap((input) => formats.map((format) => ({ input, format, target: place(input, format) })));
  refuseClashes(inputs, outputs);
  return outputs;
}

function chooseFormats<Format extends string>(options: OutputOptions, extensions: Extensions<Format>, isFolder: boolean): Format[] {
  const known = Object.keys(extensions);
  const isFormat = (name: string): name is Format => Object.hasOwn(extensions, name);
  const ending = isFolder ? '' : parse(options.output ?? '').ext.toLowerCase();
  const byName = known.find((name) => isFormat(name) && ending === `.${extensions[name]}`);
  const names = (options.format ?? byName ?? 'docx').split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(names)].map((name) => {
    if (isFormat(name)) return name;
    throw new UsageError(`Không có định dạng “${name}”${didYouMeanOr(name, known)}`);
  });
}

type Place<Format> = (input: Input, format: Format) => string | null;

function choosePlace<Format extends string>(
  inputs: readonly Input[],
  formats: readonly Format[],
  output: string | undefined,
  extensions: Extensions<Format>,
  isFolder: boolean,
): Place<Format> {
  const single = inputs.length <= 1 && formats.length === 1;
  const stdin = inputs.some((input) => input.stdin);
  if (output === '-' || (output === undefined && stdin)) {
    if (single) return () => null;
    throw new UsageError('Đầu ra chuẩn chỉ nhận một kế hoạch với một định dạng, hãy thêm -o với tên thư mục');
  }
  if (output === undefined || isFolder || output.endsWith('/') || output.endsWith(sep)) {
    if (stdin) throw new UsageError('Kế hoạch đọc từ đầu vào chuẩn không có tên, hãy thêm -o với tên tệp');
    return (input, format) => resultName(input, output, extensions[format]);
  }
  const [format] = formats;
  checkFile(output, format === undefined ? '' : extensions[format], Object.values(extensions));
  if (!single) throw new UsageError(`Nhiều kết quả không ghi chung vào một tệp “${output}” được, cần -o với tên thư mục`);
  return () => output;
}

/** `plans/2026.yaml` → `plans/2026.docx`, or the same name in another folder. */
function resultName(input: Input, folder: string | undefined, extension: string): string {
  const { dir, name, ext } = parse(input.file);
  return join(folder ?? dir, `${/^\.(ya?ml|txt|html|docx)$/i.test(ext) ? name : name + ext}.${extension}`);
}

function checkFile(output: string, extension: string, known: readonly string[]): void {
  const { ext } = parse(output);
  if (ext.toLowerCase() === `.${extension}`) return;
  if (known.includes(ext.slice(1).toLowerCase())) {
    throw new UsageError(`Tên tệp “${output}” không hợp với định dạng đã chọn, cần đuôi .${extension}`);
  }
  const list = known.map((e) => `.${e}`).join(', ');
  throw new UsageError(`Không có thư mục “${output}”; -o cần một thư mục có sẵn, hoặc một tệp đuôi ${list}`);
}

/** File systems of Windows and macOS take names that differ in capitals or in the form of accents for the same. */
function keyOf(path: string): string {
  return resolve(path).normalize('NFC').toLowerCase();
}

function refuseClashes(inputs: readonly Input[], outputs: readonly Output<string>[]): void {
  const plans = new Set(inputs.filter((i) => !i.stdin).map((i) => keyOf(i.file)));
  const writers = new Map<string, Input>();
  for (const { input, target } of outputs) {
    if (target === null) continue;
    const key = keyOf(target);
    if (plans.has(key)) throw new UsageError(`Kết quả “${target}” sẽ ghi đè lên kế hoạch, hãy chọn tên khác bằng -o`);
    const other = writers.get(key);
    if (other) throw new UsageError(`“${other.file}” và “${input.file}” cùng ghi ra “${target}”, hãy đổi tên một tệp`);
    writers.set(key, input);
  }
}
