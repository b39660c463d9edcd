/** What is doubtful of a document as a whole, or of a whole table. */
import type { Path } from '../diagnostic.ts';
import { typedAt, valueAt } from '../lint/shared/typed-values.ts';
import type { PlanFile } from '../source/source.ts';
import type { Doubt } from './line-changes.ts';
import { newPeriod, oldPeriod, type Turn } from './turn.ts';

/** Of a report all figures are of the year that is over; of a table under whose heads years have moved likewise. `changed`: where words moved. */
export function doubtsOfWhole({ value }: PlanFile, turn: Turn, changed: readonly Path[]): Doubt[] {
  return [...ofOccasion(value), ...(turn.isReport ? ofReport(turn) : ofPlan(value, turn, changed))];
}

/** What was of last year's document itself: how many drafts, how urgent. */
function ofOccasion(value: unknown): Doubt[] {
  return ['do_khan', 'du_thao'].flatMap((field) => {
    const typed = typedAt(value, [field]);
    return typed === undefined ? [] : [{ path: [field], words: `“${typed}” là của văn bản năm trước, cần đổi hoặc bỏ` }];
  });
}

function ofReport(turn: Turn): Doubt[] {
  return [{ path: ['noi_dung'], words: `kết quả, số liệu dưới đây là của ${oldPeriod(turn)}, cần viết lại cho ${newPeriod(turn)}` }];
}

function ofPlan(value: unknown, turn: Turn, changed: readonly Path[]): Doubt[] {
  const title = typedAt(value, ['trich_yeu']) ?? '';
  const once = /(?:bầu\s+cử|đại\s+hội(?!\s+(?:đồng|cổ\s+đông|thành\s+viên|xã\s+viên)|.*thường\s+niên))/iu.exec(title)?.[0];
  const ofTitle =
    once === undefined
      ? []
      : [{ path: ['trich_yeu'], words: `“${once}” không diễn ra hằng năm, cần xem năm sau có còn kế hoạch này không` }];
  const heads = changed.flatMap((path) => {
    const at = path.lastIndexOf('bang');
    return at >= 0 && path[at + 1] !== 'dong' ? [path.slice(0, at + 1)] : [];
  });
  const ofTables = heads
    .filter((path) => /\d[\d.,]*\d/u.test(JSON.stringify(valueAt(value, [...path, 'dong']) ?? '')))
    .map((path) => ({ path, words: `số liệu trong bảng là của kế hoạch ${oldPeriod(turn)}` }));
  return [...ofTitle, ...ofTables];
}
