import { fullName, provincesFrom, successorOf } from '../../law/provinces.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { isIssuer } from '../shared/named-as.ts';
import type { ProvinceMention } from '../shared/province-mentions.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import { tellsOfBefore } from './earlier-times.ts';

/** A province that has been merged is named as if it were still there; behind “tỉnh” only, since many names live on as xã, phường. */
export const tinhDaSapNhap: Rule = {
  code: 'dia_gioi/tinh_da_sap_nhap',
  severity: 'warning',
  about: `Tên tỉnh đã sáp nhập từ ${shortDate(provincesFrom)} không còn dùng để chỉ đơn vị hành chính hiện nay.`,
  cure: 'Ghi tên tỉnh, thành phố mới; nếu nói về thời gian trước thì ghi rõ năm hoặc thêm “(cũ)”.',
  basis: 'Nghị quyết 202/2025/QH15',
  bad: `
noi_nhan:
  - UBND ⟦tỉnh Nam Định⟧
  - Sở Nội vụ
`,
  good: `
noi_nhan:
  - UBND tỉnh Ninh Bình
  - Sở Nội vụ
`,
  *check({ provinceMentions, lawDay }) {
    if (lawDay < provincesFrom) return;
    yield* oneComplaintEach(
      Array.from(provinceMentions, ([text, mentions]) => (isIssuer(text) ? [] : [...goneProvinces(text, mentions, lawDay)])).flat(),
    );
  },
};

function* goneProvinces(text: Text, mentions: readonly ProvinceMention[], day: string): Iterable<Slip> {
  for (const { start, end, type, name } of mentions) {
    const into = successorOf(name);
    if (type !== 'tỉnh' || !into || tellsOfBefore(text.text, start, end, { since: provincesFrom, now: day })) continue;
    const now = fullName(into, day);
    yield {
      text,
      start,
      end,
      message: `Tỉnh ${name} không còn từ ${shortDate(provincesFrom)}, nay thuộc ${now}, cần ghi tên đơn vị mới`,
      help: `ghi “${now}”; nói về thời gian trước thì ghi “tỉnh ${name} (cũ)”`,
      same: name,
    };
  }
}
