/** Groups that are a quarter of the year under a name of their own: “Quý I năm 2026”. */
import { regex } from '../vietnamese/letters.ts';
import type { Mapping } from './shape.ts';

const quarterNames: Readonly<Record<string, RegExp>> = {
  I: regex.iu`^quý\s+(?:I|1)(?![\p{L}\d])`,
  II: regex.iu`^quý\s+(?:II|2)(?![\p{L}\d])`,
  III: regex.iu`^quý\s+(?:III|3)(?![\p{L}\d])`,
  IV: regex.iu`^quý\s+(?:IV|4)(?![\p{L}\d])`,
  ca_nam: /năm|thường xuyên/iu,
};

/** What is wrong with a group that should be a quarter under its own name; `''` when nothing is. */
export function wrongQuarterName({ nhom, quy }: Mapping, named: Map<string, unknown>): string {
  const typed = String(quy ?? '');
  const quarter = ['I', 'II', 'III', 'IV'][Number(typed) - 1] ?? typed;
  const before = named.get(quarter);
  if (quarter in quarterNames && quarterNames[quarter]?.test(String(nhom ?? ''))) {
    named.set(quarter, before ?? nhom);
    return before === undefined || before === nhom ? '' : `mà quý này đã mang tên “${before}”, cần ghi một tên cho mỗi quý`;
  }
  return 'nên tên nhóm không in được, cần bỏ nhóm hoặc đổi cách trình bày; đặt tên cho quý thì ghi cả `quy` và tên ấy, như “Quý I năm 2026”';
}
