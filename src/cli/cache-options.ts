/** `--no-cache` and `--cache-dir`, alike for the commands that go over many plans. */
import type { Command } from 'commander';
import type { CachePlace } from '../repository/cache.ts';
import { cacheIn, usualFolder } from '../repository/cache-place.ts';
import { programVersion } from '../repository/own-files.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage.ts';

export interface CacheOptions {
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheDir?: string;
}

export function defineCache(command: Command): void {
  command
    .option('--cache-dir <thư mục>', 'nơi nhớ kết quả của những kế hoạch chưa đổi (mặc định: .tdkt-cache, khi có từ hai kế hoạch)')
    .option('--no-cache', 'làm lại mọi kế hoạch, không đọc và không ghi nơi nhớ');
}

/** Null for a single plan, which is to leave nothing beside its result; throws {@link UsageError} for a folder that is someone else's. */
export function cacheOf({ cache, cacheDir }: CacheOptions, plans: readonly unknown[], env: Streams['env']): CachePlace | null {
  const version = programVersion();
  if (cache === false || plans.length < 2 || version === null) return null;
  const place = cacheIn(cacheDir ?? usualFolder(env), version);
  if (place || cacheDir === undefined) return place;
  throw new UsageError(`Không dùng được “${cacheDir}” làm nơi nhớ, --cache-dir cần một thư mục trống mà bạn được ghi vào`);
}
