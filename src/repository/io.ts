/** Everything tdkt reads from files; `write-file.ts` writes them. */
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { roleNames } from '../decree30.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { TemplateFile } from '../template/check.ts';
import { didYouMean } from '../vietnamese/did-you-mean.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { ownNames, ownPath, ownText } from './own-files.ts';
import { errorCode, fileProblem, readProblem } from './problems.ts';

const megabyte = 1024 * 1024;

/** A plan is some hundred kilobytes at most; more than this is another kind of file. */
export const sizeLimit = 10 * megabyte;

/** How large a kind of file may be, and what is said of one that is larger. */
export interface Most {
  readonly bytes: number;
  readonly message: string;
}

const mostOfPlan: Most = { bytes: sizeLimit, message: 'Tệp lớn hơn 10 MB, cần một tệp kế hoạch chỉ gồm chữ' };

/** Pictures are most of a Word file. */
export const mostOfWord: Most = { bytes: 100 * megabyte, message: 'Tệp lớn hơn 100 MB, cần bỏ bớt ảnh hoặc nén ảnh trong Word' };

const isPlan = /\.ya?ml$/i;

/** A plan or a template as bytes, or why it cannot be had. */
export async function readBytes(file: string, most: Most = mostOfPlan): Promise<Uint8Array | Diagnostic> {
  try {
    // Opening a folder fails on some systems only, and late.
    const stats = await fs.stat(file);
    if (stats.isDirectory()) return fileProblem(file, 'tep/la_thu_muc', 'Đây là một thư mục, cần một tệp');
    // A pipe would wait for ever for someone to write, a device never ends.
    if (!stats.isFile())
      return fileProblem(
        file,
        'tep/khong_la_tep',
        'Đây là ống dẫn hay thiết bị, cần một tệp',
        'để đọc từ chương trình khác, dùng dấu - làm tên tệp',
      );
    return await readStream(file, createReadStream(file), most);
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? missingFile(file) : readProblem(file, error);
  }
}

/** All of a stream, or the problem that it is too large. */
export async function readStream(
  file: string,
  stream: AsyncIterable<Uint8Array | string>,
  most: Most = mostOfPlan,
): Promise<Uint8Array | Diagnostic> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > most.bytes) return fileProblem(file, 'tep/qua_lon', most.message);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function missingFile(file: string): Promise<Diagnostic> {
  const stats = await fs.lstat(file).catch(() => null);
  if (stats) return fileProblem(file, 'tep/khong_co', 'Liên kết này không dẫn tới tệp nào, cần ghi tên của chính tệp ấy hoặc bỏ liên kết');
  if (/[/\\]$/.test(file)) return fileProblem(file, 'tep/khong_co', 'Không tìm thấy thư mục này');
  const names = await fs.readdir(dirname(file)).catch(() => null);
  if (!names) return fileProblem(file, 'tep/khong_co', `Không tìm thấy thư mục “${dirname(file)}”`);
  const plans = names.filter((name) => isPlan.test(name));
  const stem = (name: string): string => name.replace(isPlan, '');
  const [near] = nearest(stem(basename(file)), plans.map(stem));
  const name = plans.find((plan) => stem(plan) === near);
  const help = name && `có phải “${join(dirname(file), name)}” không?`;
  return fileProblem(file, 'tep/khong_co', 'Không tìm thấy tệp này', help);
}

/** What a path leads to; `null` is nothing. */
export async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const stats = await fs.stat(path).catch(() => null);
  return stats && (stats.isDirectory() ? 'folder' : 'file');
}

export interface TemplateFiles {
  readonly files: readonly TemplateFile[];
  /** What is wrong with the folder of overrides. */
  readonly problems: readonly Diagnostic[];
}

/** The built-in templates, after those of an office's own folder, which may replace them by name; in a name met twice the first counts. */
export async function readTemplates(folder?: string): Promise<TemplateFiles> {
  const builtIn = { files: builtInTemplates(), problems: [] };
  if (builtIn.files.length === 0) throw new Error('bản cài đặt thiếu thư mục templates, cần cài lại tdkt');
  if (folder === undefined) return builtIn;
  if ((await kindOf(folder)) !== 'folder') {
    return { ...builtIn, problems: [fileProblem(folder, 'mau/khong_co_thu_muc', 'Không tìm thấy thư mục mẫu này')] };
  }
  const own = await readTemplateFolder(folder);
  const names = [...builtIn.files.map((file) => file.name), ...roleNames.map((role) => `phan/${role}`)];
  const strangers = own.files.filter(({ name }) => !names.includes(name));
  const complaints = strangers.map(({ name, path }) =>
    fileProblem(path, 'mau/ten_la', `Không có mẫu nào tên “${name}” để thay${didYouMean(name, names)}`),
  );
  return { files: [...own.files, ...builtIn.files], problems: [...own.problems, ...complaints] };
}

function builtInTemplates(): TemplateFile[] {
  const names = ownNames('templates').filter((name) => name.endsWith('.hbs'));
  return names.map((name) => ({
    name: templateName(name.slice('templates/'.length)),
    path: ownPath(name),
    text: ownText(name) ?? '',
    builtIn: true,
  }));
}

function templateName(file: string): string {
  return file.replace(/\.hbs$/, '').normalize('NFC');
}

async function readTemplateFolder(folder: string): Promise<TemplateFiles> {
  const { glob } = await import('tinyglobby');
  const names = await glob('**/*.hbs', { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false });
  const found = names.sort((a, b) => (a < b ? -1 : 1));
  const read = await Promise.all(found.map((name) => readTemplate(name, join(folder, name))));
  return { files: read.flatMap((r) => ('text' in r ? [r] : [])), problems: read.flatMap((r) => ('text' in r ? [] : [r])) };
}

async function readTemplate(name: string, path: string): Promise<TemplateFile | Diagnostic> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name: templateName(name), path, text, builtIn: false };
  } catch {
    return fileProblem(path, 'mau/bang_ma', 'Mẫu này không viết bằng UTF-8, hãy lưu lại với bảng mã UTF-8');
  }
}
