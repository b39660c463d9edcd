/** The values of options, read or refused in Vietnamese. */
import type { Shard } from '../repository/shard.ts';
import { didYouMeanOr } from '../vietnamese/did-you-mean.ts';
import { UsageError } from './usage.ts';

/** One of a few words; throws {@link UsageError} that names the nearest. `what` is a noun: `định dạng`. */
export function readChoice<T extends string>(word: string, choices: readonly T[], what: string): T {
  const choice = choices.find((one) => one === word);
  if (choice !== undefined) return choice;
  throw new UsageError(`Không có ${what} “${word}”${didYouMeanOr(word, choices)}`);
}

/** A whole number from 1; infinity when the option is not given. */
export function readCount(word: string | undefined, option: string): number {
  if (word === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,8}$/.test(word)) return Number(word);
  throw new UsageError(`Tùy chọn “${option}” cần một số từ 1 trở lên, không phải “${word}”`);
}

/** `2/8`: the second of eight parts; undefined when the option is not given. */
export function readShard(word: string | undefined): Shard | undefined {
  if (word === undefined) return undefined;
  const [, part = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(word) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  throw new UsageError(`Tùy chọn “--shard” cần phần thứ mấy trên tổng số phần, như 2/8, không phải “${word}”`);
}
