import { provincesFrom } from '../../law/provinces.ts';
import { zonesOf } from '../../law/special-zones.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { communeLevels, readAgency } from '../shared/agency-names.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';

/** A province that has đặc khu leaves them out where it speaks to all its communes; it may mean to, so it is only told. */
export const dacKhu: Rule = {
  code: 'dia_gioi/dac_khu',
  severity: 'info',
  about: `Từ ${shortDate(provincesFrom)} tỉnh, thành phố có đặc khu thì “các xã, phường” chưa gồm đặc khu.`,
  cure: 'Ghi “các xã, phường, đặc khu” nếu đặc khu cũng phải làm, cũng nhận văn bản.',
  basis: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  unsure: 'Danh sách mười ba đặc khu chưa đối chiếu; kế hoạch có thể chỉ giao cho xã, phường.',
  bad: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Quảng Ngãi
  ky_hieu: UBND
  dia_danh: Quảng Ngãi
noi_nhan:
  - Sở Nội vụ
  - UBND ⟦các xã, phường⟧
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Quảng Ngãi
  ky_hieu: UBND
  dia_danh: Quảng Ngãi
noi_nhan:
  - Sở Nội vụ
  - UBND các xã, phường, đặc khu
`,
  words: ['các xã', 'các phường'],
  *check(subject) {
    const { texts, lawDay } = subject;
    const province = lawDay < provincesFrom ? '' : ownProvince(subject);
    const zones = zonesOf(province);
    if (zones.length === 0 || texts.some(({ text }) => calledSo.test(text))) return;
    yield* oneComplaintEach(texts.flatMap((text) => [...withoutZones(text, `${province} có đặc khu ${zones.join(', ')}`)]));
  },
};

/** The province whose organ issues; of an organ of a commune none. */
function ownProvince({ input: { co_quan }, texts, provinceMentions }: Subject): string {
  const names = [co_quan.ten, co_quan.chu_quan ?? ''].flat();
  if (names.some((name) => communeLevels.includes(readAgency(name).level))) return '';
  const [own] = texts.filter(({ path }) => path[0] === 'co_quan').flatMap((text) => provinceMentions.get(text) ?? []);
  return own?.name ?? '';
}

const all = regex.giu`\<các\s+(?:xã(?:\s*,\s*|\s+và\s+)phường|phường(?:\s*,\s*|\s+và\s+)xã)\>`;
/** “các xã, phường, đặc khu”, “các xã, phường, thị trấn” of another rule, and those that are only some of them. */
const goesOn = regex.iu`^(?:(?:\s*[,/-]\s*|\s+và\s+)(?:các\s+)?(?:đặc\s+khu|thị\s+trấn|huyện)\>|\s*[:(“]|\s+(?:và\s+)?(?:thuộc|có|ven|miền|biên|vùng|khu\s+vực|trọng\s+điểm|nằm|ở|tại|được|sau|đã|chưa|mới|này|nêu|còn|đạt|chịu|bị|khác|như|điểm|khó\s+khăn|đặc\s+biệt|số)\>)`;
const named = regex.u`^\s+\p{Lu}`;
const calledSo = regex.iu`\<(?:gọi|viết)\s+(?:chung|tắt)\s+là\s+[“"']?(?:cấp\s+xã|(?:các\s+)?xã)\>`;

function* withoutZones(text: Text, why: string): Iterable<Slip> {
  for (const { index: start, 0: words } of matches(text.text, all)) {
    const end = start + words.length;
    const after = text.text.slice(end);
    if (goesOn.test(after) || named.test(after)) continue;
    const whole = `${oneLine(words)}, đặc khu`;
    yield {
      text,
      start,
      end,
      message: `${why}, mà “${oneLine(words)}” chưa gồm đặc khu, cần thêm đặc khu nếu cùng làm việc này`,
      help: `ghi “${whole}”`,
      same: '',
    };
  }
}
