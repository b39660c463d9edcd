/** The base folder of templates that plans inherit: the nearest shared file that names one is heard. */
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { SharedFile } from '../inherit/join.ts';
import { kindOf } from './io.ts';
import { type Origin, originAt } from './origins.ts';
import { forwardSlashes, homeOf, outside, problem, staysIn } from './shared-links.ts';

type Inherit = typeof import('../inherit/index.ts');

/** A shared file on the way, and what was found of it. */
export interface Link {
  readonly path: string;
  readonly shared?: SharedFile;
  readonly digest: string | null;
  readonly problems: readonly Diagnostic[];
}

export interface Templates {
  readonly folder: string | undefined;
  /** What stands where there is no such folder. */
  readonly looked: readonly Origin[];
  readonly problems: readonly Diagnostic[];
}

/** The nearest file that names one is heard. */
export async function templatesOf({ templatesIn }: Inherit, links: readonly Link[]): Promise<Templates | undefined> {
  for (const { path, shared } of links) {
    const named = shared?.plan && templatesIn(shared.plan);
    if (!shared || !named) continue;
    const folder = resolve(dirname(path), forwardSlashes(named.text));
    const stays = staysIn(homeOf(dirname(path)), folder);
    if (stays && (await kindOf(folder)) === 'folder') return { folder, looked: [], problems: [] };
    const message = `Không tìm thấy thư mục mẫu “${named.text}”, tính từ thư mục của tệp này, cần ghi đúng đường dẫn`;
    const wrong = stays ? problem(shared.file, named, 'mau/khong_co_thu_muc', message) : outside(shared.file, named);
    return { folder: undefined, looked: [await originAt(folder)], problems: [wrong] };
  }
  return undefined;
}
