/** `build --check`: whether a result that lies there is what its plan says; nothing is written. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { results } from '../write/index.ts';
import { kindOf } from './io.ts';
import { othersWorkIn } from './others-work.ts';
import { fileProblem, readProblem } from './problems.ts';
import { holds } from './write-kept.ts';
import type { Outcome, Result } from './write-result.ts';

export async function compareResult(result: Result): Promise<Outcome> {
  const problem = holds(result.target, result.bytes) ? null : await difference(result);
  return problem ? { became: 'failed', problem } : { became: 'unchanged' };
}

/** Git and Windows give texts other line ends, which change nothing. */
async function difference({ target, format, bytes }: Result): Promise<Diagnostic | null> {
  if ((await kindOf(target)) !== 'file') {
    return fileProblem(target, 'ghi/chua_dung', 'Chưa có văn bản này trong khi kế hoạch đã có, cần chạy tdkt build rồi lưu cùng kế hoạch');
  }
  try {
    const existing = readFileSync(target);
    if (!results[format].binary && plain(existing) === plain(bytes)) return null;
    return (await othersWorkIn(format, existing, bytes)) ? edited(target) : outdated(target);
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
