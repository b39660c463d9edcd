/** A document put in its file. Somebody's work stays there, or, when a build is told to, is kept beside it. */
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { ResultFormat } from '../write/index.ts';
import { keepOld, nextName } from './keep-old.ts';
import { makeFolderOf } from './make-folder.ts';
import { type OthersWork, othersWorkIn } from './others-work.ts';
import { fileProblem } from './problems.ts';
import { sweep } from './temporary.ts';
import { writeBytes } from './write-file.ts';
import { holds } from './write-kept.ts';

export interface Result {
  readonly target: string;
  readonly format: ResultFormat;
  readonly bytes: Uint8Array;
  /** The file of its plan; null where that comes from a stream. */
  readonly plan: string | null;
}

/** What has become of a file. */
export type Outcome =
  | { readonly became: 'unchanged' }
  /** `kept` is where somebody's work in it is now. */
  | { readonly became: 'written'; readonly kept: string | null }
  /** It could not or may not be written. */
  | { readonly became: 'failed'; readonly problem: Diagnostic };

/** A file that is as it should be is left alone, with its time. `force`: somebody's work is kept beside it. */
export async function writeResult(result: Result, force: boolean, templates?: string): Promise<Outcome> {
  const { target, bytes } = result;
  if (holds(target, bytes)) {
    await sweep(dirname(target));
    return { became: 'unchanged' };
  }
  return (await problemOf(makeFolderOf(target))) ?? (await writeOver(result, force, templates));
}

async function problemOf(found: Promise<Diagnostic | null>): Promise<Outcome | null> {
  const problem = await found;
  return problem && { became: 'failed', problem };
}

async function writeOver(result: Result, force: boolean, templates: string | undefined): Promise<Outcome> {
  const { target, format, bytes } = result;
  let kept: string | null = null;
  const guard = async (existing: Uint8Array | null) => {
    const work = existing && (await othersWorkIn(format, existing, bytes));
    if (!work || !existing) return null;
    if (!force || work.lock !== null) return refusal(result, work, templates);
    kept = await keepOld(target, existing);
    return null;
  };
  return (await problemOf(writeBytes(target, bytes, guard))) ?? { became: 'written', kept };
}

/** What is compared has to be printed by the same templates. */
function refusal({ target, plan }: Result, { lock, left, readable }: OthersWork, templates: string | undefined): Diagnostic {
  if (lock !== null) return fileProblem(target, 'ghi/da_khoa', lock, 'đổi tên tệp ấy, hoặc chọn nơi khác bằng -o');
  const inside = left === '' ? '' : `; trong tệp có ${left}`;
  const message = `Tệp này đã được sửa sau khi tdkt ghi ra, hoặc không do tdkt ghi, nên không bị ghi đè${inside}`;
  const own = templates === undefined ? '' : ` --templates ${asTyped(templates)}`;
  const look = readable && plan !== null ? `xem đã sửa những gì: tdkt diff ${asTyped(plan)} ${asTyped(target)}${own}; ` : '';
  return fileProblem(target, 'ghi/da_sua', message, `${look}vẫn dựng lại và giữ bản ấy trong “${nextName(target)}”: thêm --force`);
}

/** A name as it is typed behind a command. */
export function asTyped(file: string): string {
  return /[^\p{L}\p{M}\p{N}_./\\:+-]/u.test(file) ? `"${file}"` : file;
}
