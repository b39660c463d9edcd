/** Where a path leads that a plan or a shared file names: within the repository, to a file. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Diagnostic, wholeFile } from '../diagnostic.ts';
import type { PathField } from '../inherit/shared-file.ts';
import { kindOf } from './io.ts';
import { realPathOf } from './real-path.ts';
import { sharedIn } from './shared-names.ts';

/** The absolute path, or what is wrong with it. */
export async function targetOf(file: string, folder: string, link: PathField): Promise<string | Diagnostic> {
  const path = resolve(folder, forwardSlashes(link.text));
  if (isAbsolute(link.text) || !isWithin(repositoryOf(folder), path)) return outside(file, link);
  const kind = await kindOf(path);
  if (kind === 'file') return path;
  const seen = kind === 'folder' ? `“${link.text}” là một thư mục` : `Không tìm thấy tệp “${link.text}”, tính từ thư mục của tệp này`;
  return problem(
    file,
    link,
    'ke_thua/khong_co',
    `${seen}, cần ghi đường dẫn tới một tệp phần dùng chung`,
    'bỏ dòng này thì lấy chung.yaml gần nhất',
  );
}

/** Clerks on Windows write `..\\chung.yaml`. */
export function forwardSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

export function outside(file: string, link: PathField | undefined): Diagnostic {
  const what = link ? `“${link.text}”` : 'Tệp phần dùng chung này';
  const message = `${what} dẫn ra ngoài kho kế hoạch nên không đọc, cần để tệp ấy trong kho và ghi đường dẫn tính từ thư mục của tệp này`;
  return problem(file, link, 'ke_thua/ngoai_kho', message);
}

/** `files` are those that were met on the way. */
export function circle(file: string, link: PathField, files: readonly string[]): Diagnostic {
  const names = [...new Set(files)].map((name) => `“${name}”`);
  const message = names.length > 1 ? `Các tệp ${names.join(', ')} kế thừa nhau thành vòng` : 'Tệp này kế thừa chính nó';
  return problem(file, link, 'ke_thua/vong_tron', `${message}, cần bỏ \`ke_thua\` ở đây hoặc ghi một tệp khác`);
}

export function problem(file: string, place: PathField | undefined, code: string, message: string, help?: string): Diagnostic {
  return { code, severity: 'error', message, file, span: place?.span ?? wholeFile, ...(help !== undefined && { help }) };
}

// ── The repository ───────────────────────────────────────────────────────────

export function isTop(folder: string): boolean {
  return existsSync(join(folder, '.git')) || dirname(folder) === folder;
}

/** The folder with `.git`; without git the highest of the folder of work, if it lies above, and of those with a shared file. */
export function repositoryOf(folder: string): string {
  let highest = isBelow(resolve('.'), folder) ? resolve('.') : folder;
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (here.length < highest.length && sharedIn(here).some((file) => existsSync(file))) highest = here;
    if (dirname(here) === here) return highest;
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(/[/\\]/u, 1)[0] !== '..' && !isAbsolute(way);
}

/** As the path is written, and as its links lead. */
export function isWithin(folder: string, path: string): boolean {
  return isBelow(folder, path) && isBelow(realOf(folder), realOf(path));
}

export function realOf(path: string): string {
  try {
    return realPathOf(path);
  } catch {
    return path;
  }
}
