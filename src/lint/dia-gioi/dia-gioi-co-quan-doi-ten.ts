import { shortDate } from '../../vietnamese/dates.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isCapital } from '../shared/capitals.ts';
import type { AgencyList } from '../shared/listed-agencies.ts';
import { namedAs } from '../shared/named-as.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import { isCited, saysItIsOld, tellsOfBefore } from './earlier-times.ts';

/** A body that bears another name by now is named as it was; only where the office has listed its former names. */
export const coQuanDoiTen: Rule = {
  code: 'dia_gioi/co_quan_doi_ten',
  severity: 'warning',
  about: 'Từ `tu_ngay` của cơ quan trong `danh_sach_co_quan` của chung.yaml, các `ten_cu` không còn dùng để chỉ cơ quan ấy.',
  cure: 'Ghi tên mới; viện dẫn văn bản do cơ quan cũ ban hành, kể việc trước đó thì giữ tên cũ.',
  bad: `
# với chung.yaml
#   danh_sach_co_quan:
#     - ten: Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh
#       ten_cu: Văn phòng Hội đồng nhân dân tỉnh
#       tu_ngay: 01/01/2026
noi_nhan:
  - ⟦Văn phòng Hội đồng nhân dân tỉnh⟧
`,
  good: `
# với chung.yaml
#   danh_sach_co_quan:
#     - ten: Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh
#       ten_cu: Văn phòng Hội đồng nhân dân tỉnh
#       tu_ngay: 01/01/2026
noi_nhan:
  - Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh
`,
  *check({ texts, lawDay, agencyList }) {
    if (!agencyList) return;
    const slips = texts.flatMap((text) => [...formerNames(text, agencyList, lawDay)]);
    const isMild = (slip: Slip) => slip.severity === 'info';
    yield* oneComplaintEach([...slips.filter((slip) => !isMild(slip)), ...slips.filter(isMild)]);
  },
};

/** In small letters it would be a common noun; who issued an act is named as it was then. */
function* formerNames(text: Text, list: AgencyList, day: string): Iterable<Slip> {
  if (text.key === 'can_cu') return;
  for (const { start, end, typed, agency } of list.formerIn(text.text)) {
    const { ten, tu_ngay } = agency;
    if (!isCapital(typed) || day < tu_ngay || isCited(text.text.slice(0, start)) || isOfBefore(text.text, start, end, tu_ngay, day))
      continue;
    yield {
      text,
      start,
      end,
      message: `“${oneLine(typed)}” là tên cũ, ${tu_ngay === '' ? 'nay' : `từ ${shortDate(tu_ngay)}`} là ${ten}, cần ghi tên mới`,
      help: `ghi “${ten}”`,
      same: `${typed.toLowerCase()} ${ten}`,
      ...(namedAs(text) === 'prose' && { severity: 'info' as const }),
    };
  }
}

function isOfBefore(text: string, start: number, end: number, since: string, now: string): boolean {
  return since === '' ? saysItIsOld(text, start, end) : tellsOfBefore(text, start, end, { since, now });
}
