/** `build --check`: whether a result that lies there is what its plan says; nothing is written. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { type ResultFormat, results } from '../write/index.ts';
import { kindOf } from './io.ts';
import { fileProblem, readProblem } from './problems.ts';
import { holds } from './write-document.ts';

/** Git and Windows give texts other line ends, which change nothing. */
export async function compareResult(target: string, format: ResultFormat, bytes: Uint8Array): Promise<'unchanged' | Diagnostic> {
  if (holds(target, bytes)) return 'unchanged';
  if ((await kindOf(target)) !== 'file') {
    return fileProblem(target, 'ghi/chua_dung', 'Chưa có văn bản này trong khi kế hoạch đã có, cần chạy tdkt build rồi lưu cùng kế hoạch');
  }
  try {
    const existing = readFileSync(target);
    if (!results[format].binary && plain(existing) === plain(bytes)) return 'unchanged';
    return (await results[format].mayReplace(existing)) ? outdated(target) : edited(target);
  } catch (error) {
    return readProblem(target, error);
  }
}

function plain(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}

function outdated(target: string): Diagnostic {
  return fileProblem(target, 'ghi/khac_ke_hoach', 'Văn bản này không còn khớp với kế hoạch, cần chạy tdkt build rồi lưu cùng kế hoạch');
}

function edited(target: string): Diagnostic {
  const message = 'Tệp này đã được sửa sau khi tdkt ghi ra, hoặc không do tdkt ghi, nên khác với kế hoạch';
  return fileProblem(target, 'ghi/da_sua', message, 'ghi phần đã sửa vào kế hoạch, xóa tệp này rồi chạy tdkt build');
}
