/** Where a path leads that a plan or a shared file names: within the repository, to a file. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type Diagnostic, wholeFile } from '../diagnostic.ts';
import type { PathField } from '../inherit/shared-file.ts';
import { kindOf } from './io.ts';
import { realPathOf } from './real-path.ts';
import { isWithin, repositoryOf } from './root.ts';
import { sharedIn } from './shared-names.ts';

/** The absolute path, or what is wrong with it. */
export async function targetOf(file: string, folder: string, link: PathField): Promise<string | Diagnostic> {
  const path = resolve(folder, forwardSlashes(link.text));
  if (isAbsolute(link.text) || !staysIn(homeOf(folder), path)) return outside(file, link);
  const kind = await kindOf(path);
  if (kind === 'file') return path;
  const seen = kind === 'folder' ? `“${link.text}” là một thư mục` : `Không tìm thấy tệp “${link.text}”, tính từ thư mục của tệp này`;
  return wrongLink(file, link, 'ke_thua/khong_co', seen);
}

/** A file is named that is there and is none to inherit from; what it is. */
export function notShared(file: string, link: PathField, is: 'plan' | 'stranger'): Diagnostic {
  const seen = is === 'plan' ? 'là một kế hoạch, không phải phần dùng chung' : 'không có trường nào của phần dùng chung';
  return wrongLink(file, link, 'ke_thua/khong_phai_phan_chung', `“${link.text}” ${seen}`);
}

function wrongLink(file: string, link: PathField, code: string, seen: string): Diagnostic {
  const message = `${seen}, cần ghi đường dẫn tới một tệp phần dùng chung`;
  return problem(file, link, code, message, 'bỏ dòng này thì lấy chung.yaml gần nhất');
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

/** Without git a shared file above the folder of work belongs to it too: the highest tells where it begins. */
export function homeOf(folder: string): string {
  let home = repositoryOf(folder);
  if (existsSync(join(home, '.git'))) return home;
  for (let here = home; !isTop(here); here = dirname(here)) if (sharedIn(here).some((file) => existsSync(file))) home = here;
  return home;
}

/** As the path is written, and as its links lead. */
export function staysIn(folder: string, path: string): boolean {
  return isWithin(path, folder) && isWithin(realOf(path), realOf(folder));
}

export function realOf(path: string): string {
  try {
    return realPathOf(path);
  } catch {
    return path;
  }
}
