/** Where a table's tasks end: below them stand recipients, the date and the places for signatures, which are no task's words. */
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Head } from './head-row.ts';
import { isNumber, type TableRow } from './rows.ts';

/** Below the last numbered task, or from the first row of the foot on, what is no task is left. */
export function endOfTable(all: readonly TableRow[], head: Head): TableRow[] {
  const number = head.columns.find(({ meaning }) => meaning === 'tt');
  const isNumbered = (row: TableRow) => row.kind === 'task' && number !== undefined && isNumber(row.said.get(number) ?? '');
  const last = all.findLastIndex(isNumbered);
  const foot = all.findIndex((_row, index) => index > last && beginsFoot(all, index));
  if (last < 0 && foot < 0) return [...all];
  let isOver = false;
  return all.map((row, index): TableRow => {
    if (index <= last || (last < 0 && index < foot) || row.kind === 'empty') return row;
    isOver ||= index === foot || (last >= 0 && (row.kind === 'left' || isApart(all, index)));
    if (row.kind === 'left' || (!isOver && (row.kind === 'more' || (row.kind === 'task' && row.said.size > 2)))) return row;
    return { kind: 'left', number: row.number, words: wordsOf(row).join(' | ').replace(/\s+/gu, ' ') };
  });
}

const isApart = (all: readonly TableRow[], index: number): boolean => (all[index]?.number ?? 0) > (all[index - 1]?.number ?? 0) + 1;

/** No row below says more than the foot's first: there is no task any more. */
function beginsFoot(all: readonly TableRow[], index: number): boolean {
  const row = all[index];
  if (!row) return false;
  const words = wordsOf(row);
  const below = all.slice(index + 1);
  if (below.some((each) => each.kind === 'task' && each.said.size > Math.max(words.length, row.kind === 'group' ? 1 : 2))) return false;
  return (
    isSigning(words, row.kind !== 'more' || isApart(all, index)) || (row.kind === 'more' && isApart(all, index) && !below.some(isTask))
  );
}

const isTask = ({ kind }: TableRow): boolean => kind === 'task' || kind === 'group';

function wordsOf(row: TableRow): string[] {
  if ('said' in row) return [...row.said.values()];
  if (row.kind === 'group') return [[row.tt, row.name].join(' ').trim()];
  return row.kind === 'left' ? row.words.split(' | ') : [];
}

/** `NGƯỜI LẬP BIỂU | GIÁM ĐỐC`, `Nơi nhận: …`, the line of place and date: nothing but this. A title in small letters may also do the task above. */
function isSigning(words: readonly string[], isNoMore: boolean): boolean {
  const isFoot = (text: string) => {
    const [line = ''] = foldTone(text).trim().split('\n');
    if (footWords.test(line)) return true;
    return line === line.toUpperCase() ? capitalTitle.test(line) : isNoMore && title.test(line);
  };
  return words.length > 0 && words.every(isFoot);
}

const footWords = regex.iu`^(?:nơi nhận\s*(?:$|:.*)|-?\s*(?:như trên|lưu\s*:).*|\((?:đã )?ký.*|(?:tm|kt|tl|tuq|q)\.\s*\p{Lu}.*|.{0,40}ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*[\d.…]*)$`;

const titleWords =
  '(?:người (?:lập|duyệt|kiểm tra|tổng hợp)(?: biểu| bảng| kế hoạch)?|(?:phó )?(?:thủ trưởng(?: đơn vị| cơ quan)?|(?:tổng )?giám đốc|hiệu trưởng|chủ tịch|trưởng (?:phòng|ban|khoa|trạm)|bí thư|chánh văn phòng|(?:chi )?cục trưởng|viện trưởng)|kế toán(?: trưởng)?)';
const title = regex.iu`^${titleWords}$`;
/** In capitals also with its office, or as the one who approves: `GIÁM ĐỐC SỞ`, `DUYỆT CỦA HIỆU TRƯỞNG`. */
const capitalTitle = regex.iu`^(?:(?:phê duyệt|duyệt|xác nhận)(?: của .{1,40})?|${titleWords}(?: .{1,40})?)$`;
