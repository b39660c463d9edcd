import { findProvince, type Province, provincesFrom, provinceType } from '../../law/provinces.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isIssuer } from '../shared/named-as.ts';
import type { ProvinceMention } from '../shared/province-mentions.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import { tellsOfBefore } from './earlier-times.ts';

/** The issuer belongs to a city, but the words below still say “UBND tỉnh”, “Tỉnh ủy”: a plan of the year before, copied. */
export const loiVanConGhiTinh: Rule = {
  code: 'dia_gioi/loi_van_con_ghi_tinh',
  severity: 'warning',
  about: 'Cơ quan của thành phố trực thuộc trung ương nhưng trong bài còn ghi “Ủy ban nhân dân tỉnh”, “Tỉnh ủy”.',
  cure: 'Thay “tỉnh” bằng “thành phố” (Tỉnh ủy: Thành ủy) ở những chỗ nói về cơ quan của mình hiện nay.',
  basis: 'Nghị quyết 202/2025/QH15; Nghị quyết 30/2026/QH16, 36/2026/QH16, 39/2026/QH16',
  bad: `
co_quan:
  ten: Ủy ban nhân dân thành phố Đồng Nai
  ky_hieu: UBND
  dia_danh: Đồng Nai
ngay_ban_hanh: 15/6/2026
mo_dau: ⟦Ủy ban nhân dân tỉnh⟧ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: Phát động phong trào thi đua.
noi_nhan:
  - Sở Nội vụ
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân thành phố Đồng Nai
  ky_hieu: UBND
  dia_danh: Đồng Nai
ngay_ban_hanh: 15/6/2026
mo_dau: Ủy ban nhân dân thành phố ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
noi_dung:
  - tieu_de: Nhiệm vụ
    noi_dung: Phát động phong trào thi đua.
noi_nhan:
  - Sở Nội vụ
`,
  *check({ texts, provinceMentions, lawDay }) {
    const own = texts.filter(({ path }) => path[0] === 'co_quan').flatMap((text) => provinceMentions.get(text) ?? []);
    const city = ownCity(own, lawDay);
    if (city) yield* oneComplaintEach(texts.flatMap((text) => (isIssuer(text) ? [] : [...provincesWithin(text, city, lawDay)])));
  },
};

/** The one city that the issuer's name calls by its right type. */
function ownCity(own: readonly ProvinceMention[], day: string): Province | undefined {
  if (day < provincesFrom) return undefined;
  const provinces = own.flatMap(({ name, type }) => {
    const province = findProvince(name);
    return province && type === 'thành phố' && provinceType(province, day) === type ? [province] : [];
  });
  return provinces.length === own.length ? provinces[0] : undefined;
}

/** Organs of a province without its name; “UBND tỉnh, thành phố” speaks of others. */
const organs = regex.gu`\<(?:(?:Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|UBND|Hội\s+đồng\s+nhân\s+dân|HĐND|(?:Hội\s+đồng|HĐ)\s+TĐKT|Thi\s+đua\s*-\s*Khen\s+thưởng)\s+tỉnh(?!\p{L}|\s+\p{Lu}|\s+(?:bạn|khác|thành)|\s*[,/]\s*thành|\s+(?:và|hoặc)\s+thành)|Tỉnh\s+(?:ủy|uỷ)(?!\p{L}|\s+\p{Lu}|\s*[,/]\s*[Tt]hành))`;

function* provincesWithin(text: Text, city: Province, day: string): Iterable<Slip> {
  for (const { index, 0: words } of matches(text.text, organs)) {
    const end = index + words.length;
    const since = city.cityFrom ?? provincesFrom;
    if (tellsOfBefore(text.text, index, end, { since, now: day })) continue;
    const right = /ủy|uỷ/u.test(words.slice(-2)) ? 'Thành ủy' : oneLine(words).replace(/tỉnh$/u, 'thành phố');
    const from = city.cityFrom === null ? '' : `Từ ${shortDate(since)} `;
    yield {
      text,
      start: index,
      end,
      message: `${from}${city.name} là thành phố trực thuộc trung ương, cần thay “${oneLine(words)}” bằng “${right}”`,
      help: `ghi “${right}” ở mọi chỗ nói về cơ quan của mình hiện nay`,
      same: 'tỉnh',
    };
  }
}
