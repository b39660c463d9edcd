import { type MergedMinistry, mergedMinistries, ministriesFrom } from '../../law/ministries.ts';
import { provincesFrom } from '../../law/provinces.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isCapital } from '../shared/capitals.ts';
import { pattern } from '../shared/name-patterns.ts';
import { namedAs } from '../shared/named-as.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import { isCited, tellsOfBefore } from './earlier-times.ts';

/** A merged ministry is named as if it were still there; its acts are rightly cited under its name. */
export const boDaHopNhat: Rule = {
  code: 'dia_gioi/bo_da_hop_nhat',
  severity: 'warning',
  about: `Bộ đã hợp nhất từ ${shortDate(ministriesFrom)} (và sở cùng tên ở địa phương) không còn dùng để chỉ cơ quan hiện nay.`,
  cure: 'Ghi tên cơ quan mới; viện dẫn văn bản do bộ, sở cũ ban hành thì giữ tên cũ và ghi đủ số, ngày.',
  basis: 'Nghị quyết 176/2025/QH15',
  unsure: 'Việc hợp nhất các bộ mới đối chiếu một nguồn; tên sở mới là suy từ tên bộ.',
  bad: `
kinh_gui: ⟦Bộ Kế hoạch và Đầu tư⟧
loai: bao_cao
nam: 2026
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
ngay_ban_hanh: 21/02/2026
trich_yeu: Kết quả thực hiện công tác thi đua, khen thưởng
noi_dung: Kết quả như sau.
noi_nhan:
  - Như trên
luu: VT
ky:
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
kinh_gui: Bộ Tài chính
loai: bao_cao
nam: 2026
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
ngay_ban_hanh: 21/02/2026
trich_yeu: Kết quả thực hiện công tác thi đua, khen thưởng
noi_dung: Kết quả như sau.
noi_nhan:
  - Như trên
luu: VT
ky:
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ texts, lawDay, agencyList }) {
    if (lawDay < ministriesFrom) return;
    // Of a listed name the office knows better what became of it.
    const isUnlisted = ({ text, start, end }: Slip) => !agencyList?.find(text.text.slice(start, end));
    const slips = texts.flatMap((text) => [...goneMinistries(text, lawDay)]).filter(isUnlisted);
    const isMild = (slip: Slip) => slip.severity === 'info';
    yield* oneComplaintEach([...slips.filter((slip) => !isMild(slip)), ...slips.filter(isMild)]);
  },
};

const ministries = mergedMinistries.map((ministry) => ({ ministry, words: regex.iu`${wordsOf(ministry)}` }));
const anyMinistry = regex.giu`\<(?:Bộ|Sở)\s+(?:${mergedMinistries.map(wordsOf).join('|')})\>`;

function wordsOf({ name, short }: MergedMinistry): string {
  const shortened = short.map((parts) => parts.replaceAll(' ', '(?:\\s*[&,–-]\\s*|\\s+và\\s+|\\s?)'));
  return [pattern(name), ...shortened].join('|');
}

function* goneMinistries(text: Text, day: string): Iterable<Slip> {
  for (const { index: start, 0: typed } of matches(text.text, anyMinistry)) {
    // In small letters it is the end of “cán bộ”, “cơ sở”.
    const ministry = isCapital(typed) && ministries.find(({ words }) => words.test(typed))?.ministry;
    const ofProvince = /^sở/iu.test(typed);
    const from = ofProvince ? provincesFrom : ministriesFrom;
    const end = start + typed.length;
    if (!ministry || day < from || isCited(text.text.slice(0, start)) || tellsOfBefore(text.text, start, end, { since: from, now: day }))
      continue;
    yield {
      text,
      start,
      end,
      ...complaint(ministry, oneLine(typed), ofProvince, from),
      ...(isPassing(text, ofProvince) && { severity: 'info' as const }),
    };
  }
}

/** The new name of a department is inferred; but one that is gone can have neither document nor task. */
function isPassing(text: Text, ofProvince: boolean): boolean {
  const capacity = namedAs(text);
  return ofProvince && capacity !== 'recipient' && capacity !== 'assignee';
}

function complaint({ name, into, except }: MergedMinistry, words: string, ofProvince: boolean, from: string) {
  const now = `${ofProvince ? 'Sở' : 'Bộ'} ${into}`;
  const message = `“${words}” đã hợp nhất, từ ${shortDate(from)} ${ofProvince ? 'thường là' : 'là'} ${now}, cần ghi tên cơ quan mới`;
  const help = `ghi “${now}”${except && !ofProvince ? `; ${except}` : ''}`;
  return { message, help, same: `${name} ${now}` };
}
