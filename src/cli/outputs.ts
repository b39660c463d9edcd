/** Which results a build writes, and where: decided, and refused, before anything is compiled. */
import { join, parse, sep } from 'node:path';
import type { Input } from '../repository/inputs.ts';
import { placesOf } from '../repository/real-path.ts';
import { didYouMeanOr } from '../vietnamese/did-you-mean.ts';
import { type Format, formats, isFormat, writers } from '../write/index.ts';
import { UsageError } from './usage.ts';

export interface Output {
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

const extensionOf = (format: Format): string => writers[format].extension;
const extensions = formats.map(extensionOf);

/** Throws {@link UsageError}. `isFolder` says whether `-o` names an existing folder. */
export function planOutputs(inputs: readonly Input[], options: OutputOptions, isFolder: boolean): Output[] {
  const chosen = chooseFormats(options, isFolder);
  const place = choosePlace(inputs, chosen, options.output, isFolder);
  const outputs = inputs.flatMap((input) => chosen.map((format) => ({ input, format, target: place(input, format) })));
  refuseClashes(inputs, outputs);
  return outputs;
}

function chooseFormats(options: OutputOptions, isFolder: boolean): Format[] {
  const ending = isFolder ? '' : endingOf(options.output ?? '');
  const byName = formats.find((format) => ending === extensionOf(format));
  const names = (options.format ?? byName ?? formats[0]).split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(names)].map((name) => {
    if (isFormat(name)) return name;
    throw new UsageError(`Không có định dạng “${name}”${didYouMeanOr(name, formats)}`);
  });
}

/** In small letters, without its dot. */
function endingOf(path: string): string {
  return parse(path).ext.slice(1).toLowerCase();
}

type Place = (input: Input, format: Format) => string | null;

function choosePlace(inputs: readonly Input[], chosen: readonly Format[], output: string | undefined, isFolder: boolean): Place {
  const single = inputs.length <= 1 && chosen.length === 1;
  const stdin = inputs.some((input) => input.stdin);
  if (output === '-' || (output === undefined && stdin)) {
    if (single) return () => null;
    throw new UsageError('Đầu ra chuẩn chỉ nhận một kế hoạch với một định dạng, hãy thêm -o với tên thư mục');
  }
  if (output === undefined || isFolder || output.endsWith('/') || output.endsWith(sep)) {
    if (stdin) throw new UsageError('Kế hoạch đọc từ đầu vào chuẩn không có tên, hãy thêm -o với tên tệp');
    return (input, format) => resultName(input, output, extensionOf(format));
  }
  const [format] = chosen;
  checkFile(output, format === undefined ? '' : extensionOf(format));
  if (!single) throw new UsageError(`Nhiều kết quả không ghi chung vào một tệp “${output}” được, cần -o với tên thư mục`);
  return () => output;
}

/** `plans/2026.yaml` → `plans/2026.docx`, or the same name in another folder; other endings (`1.2026`) are part of the name. */
function resultName(input: Input, folder: string | undefined, extension: string): string {
  const { dir, name, base } = parse(input.file);
  const replaced = ['yaml', 'yml', ...extensions].includes(endingOf(input.file));
  return join(folder ?? dir, `${replaced ? name : base}.${extension}`);
}

function checkFile(output: string, extension: string): void {
  const ending = endingOf(output);
  if (ending === extension) return;
  if (extensions.includes(ending)) {
    throw new UsageError(`Tên tệp “${output}” không hợp với định dạng đã chọn, cần đuôi .${extension}`);
  }
  const list = extensions.map((e) => `.${e}`).join(', ');
  throw new UsageError(`Không có thư mục “${output}”; -o cần một thư mục có sẵn, hoặc một tệp đuôi ${list}`);
}

/** Throws {@link UsageError} when a result would take the place of a plan, or of another result. */
function refuseClashes(inputs: readonly Input[], outputs: readonly Output[]): void {
  const plans = plansByPlace(inputs);
  const taken = new Map<string, Input>();
  for (const { input, target } of outputs) {
    if (target === null) continue;
    const keys = placesOf(target);
    if (keys.some((key) => plans.has(key))) throw overPlan(target, 'chọn tên khác bằng -o');
    const other = keys.map((key) => taken.get(key)).find((found) => found !== undefined);
    if (other) throw new UsageError(`“${other.file}” và “${input.file}” cùng ghi ra “${target}”, hãy đổi tên một tệp`);
    for (const key of keys) taken.set(key, input);
  }
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

function overPlan(target: string, cure: string): UsageError {
  return new UsageError(`Kết quả “${target}” sẽ ghi đè lên kế hoạch, hãy ${cure}`);
}

function plansByPlace(inputs: readonly Input[]): Set<string> {
  return new Set(inputs.filter(({ stdin }) => !stdin).flatMap(({ file }) => placesOf(file)));
}
