/** What complaints about grounds say to type, in the same words everywhere. */
import { type Act, type Mark, sureCitation } from '../../law/acts.ts';
import { shortDate } from '../../vietnamese/dates.ts';

/** A title of which the registry has not the act's own words is never offered as if it had them. */
const isExact = ({ unsure }: Act) => unsure.name !== 'inexact';

/** An item of `can_cu`: the id, for which tdkt prints all the rest. */
function asItem(act: Act): string {
  return `- ${isExact(act) ? act.id : sureCitation(act)}`;
}

const printed = 'tdkt in đủ tên, số, ngày';
const toCopy = 'chép tên từ bản gốc vào chỗ “…”';

/** The whole item of `can_cu` anew. */
export function wholeLine(act: Act, lead = ''): string {
  return `${lead}thay cả dòng này bằng (${isExact(act) ? printed : toCopy}):\n${asItem(act)}`;
}

/** Items of `can_cu` beside the one that is spoken of. */
export function furtherLines(added: readonly Act[], where = ''): string {
  return `thêm một dòng${where} (${added.every(isExact) ? printed : toCopy}):\n${added.map(asItem).join('\n')}`;
}

const doubts: Readonly<Record<Mark, string>> = {
  V1: ' (ngày này mới có một nguồn)',
  'V1+': ' (ngày này mới có một nguồn)',
  K: ' (ngày này chưa đối chiếu với bản gốc)',
  UNVERIFIED: ' (ngày này chưa đối chiếu với bản gốc)',
  inexact: '',
};

/** `hết hiệu lực từ 01/3/2027`, and how far that is known. */
export function lapse({ unsure }: Act, expires: string): string {
  return `hết hiệu lực từ ${shortDate(expires)}${unsure.expires ? doubts[unsure.expires] : ''}`;
}
