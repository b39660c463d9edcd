import { formerCities } from '../../law/former-cities.ts';
import { provinces, provincesFrom, provinceType } from '../../law/provinces.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { anyOf } from '../shared/name-patterns.ts';
import { namedAs } from '../shared/named-as.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import { tellsOfBefore } from './earlier-times.ts';

/** Districts, townships and cities of a province as places where something is to be done; their organs are told by `dia_gioi/cap_huyen`. */
export const diaBanCapHuyen: Rule = {
  code: 'dia_gioi/dia_ban_cap_huyen',
  severity: 'info',
  about: `Từ ${shortDate(provincesFrom)} không còn huyện, quận, thị xã, thị trấn, thành phố thuộc tỉnh, nên nơi làm việc ghi bằng tên xã, phường, đặc khu.`,
  cure: 'Ghi tên xã, phường, đặc khu hiện nay; chỉ địa bàn cũ thì thêm “(cũ)”.',
  basis: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Nghị quyết 202/2025/QH15',
  unsure: 'Tên cũ có thể còn dùng để chỉ một vùng, một địa chỉ.',
  bad: `
noi_dung:
  - tieu_de: Kiểm tra
    noi_dung: Kiểm tra tại ⟦huyện Mộc Châu⟧.
`,
  good: `
noi_dung:
  - tieu_de: Kiểm tra
    noi_dung: Kiểm tra tại phường Mộc Châu.
`,
  words: ['huyện', 'quận', 'thị xã', 'thị trấn', 'thành phố', 'tp.'],
  *check({ texts, lawDay }) {
    if (lawDay < provincesFrom) return;
    const prose = texts.filter((text) => namedAs(text) === 'prose' && !cited.has(text.key));
    yield* oneComplaintEach(prose.flatMap((text) => [...placesOf(text, lawDay)]));
  },
};

/** What they hold names acts and papers, not places. */
const cited: ReadonlySet<string> = new Set(['can_cu', 'luu', 'ten_loai', 'ky_hieu']);

const level = '(?:huyện|quận|thị\\s+xã|thị\\s+trấn)';
const name = "\\p{Lu}[\\p{L}’']*(?:\\s+\\p{Lu}[\\p{L}’']*)*";
const unit = regex.gu`(?<![\p{L}“"])(?:(?:${level}|(?<=^[-\s*]*)(?:Huyện|Quận|Thị\s+xã))\s+(?:${name}|[1-9]\d?(?![\d/,.]\d))|[Cc]ác\s+${level}(?:(?:\s*,\s*|\s+và\s+)(?:${level}|thành\s+phố)\>)*(?!\s*(?:,|và)\s*(?:xã|phường)))\>`;
/** Communes as they were named together; what is theirs alone reads on as right. */
const oldCommunes = regex.gu`\<xã(?:\s*,\s*|\s+và\s+)phường(?:\s*,\s*|\s+và\s+)thị\s+trấn\>`;
/** What is left of plans of before; of how the level went and what it handed on texts still speak. */
const wholeLevel = regex.gu`(?<!(?:không|bỏ|thúc|giải thể|chuyển|giao|nhận|của|chính quyền|địa phương)(?:\s+\p{L}+){0,3}\s+)\<cấp\s+huyện\>(?!\s+(?:chuyển|bàn giao|không|đã|trước))`;
const city = regex.gu`\<(?:[Tt]hành\s+phố|TP\.?)\s*(?<name>${anyOf([...formerCities, ...provinces.map((each) => each.name)])})(?!\p{L}|\s+\p{Lu}\p{Ll})`;

/** Names of bodies, works and ways keep the name that they were given; an organ of a district is another rule's. */
const partOfName = regex.u`(?:\<(?:Trường|Bệnh viện|Trung tâm|Phòng|Hội|Đoàn|Ban|Đảng bộ|Chi bộ|Công an|Tòa án|Viện|Chi cục|Hạt|Kho bạc|Chợ|Khu|Cụm|Nhà|Đền|Chùa|Đài|Công ty|Hợp tác xã|HTX|UBND|HĐND|MTTQ|TĐKT|Ủy ban|Uỷ ban|Hội đồng|Chủ tịch|Bí thư|Mặt trận|Đại hội|Huyện|đường|tuyến|cầu|sông|[Qq]uốc lộ|[Tt]ỉnh lộ|đoạn|dự án|quy hoạch|người|quê)\>[^,;.:()]{0,80}|(?:quê|sinh|quê quán)\s*:?\s*)$`;
const abroad = regex.u`\<(?:Lào|Trung Quốc|Campuchia|Cam-pu-chia|Thái Lan|Hàn Quốc|Nhật Bản)\>`;

function* placesOf(text: Text, day: string): Iterable<Slip> {
  const found = [
    ...matches(text.text, unit),
    ...matches(text.text, oldCommunes),
    ...matches(text.text, wholeLevel),
    ...matches(text.text, city).filter(({ groups }) => !isCity(groups?.name ?? '', day)),
  ];
  for (const { index: start, 0: words } of found) {
    const end = start + words.length;
    const before = text.text.slice(Math.max(0, start - 120), start);
    if (partOfName.test(before) || abroad.test(text.text) || tellsOfBefore(text.text, start, end, { since: provincesFrom, now: day }))
      continue;
    yield {
      text,
      start,
      end,
      message: `Từ ${shortDate(provincesFrom)} không còn cấp huyện, cần thay “${oneLine(words)}” bằng tên xã, phường hiện nay`,
      help: /^các/iu.test(words)
        ? 'ghi “các xã, phường”; chỉ nơi cũ thì thêm “(cũ)”'
        : 'ghi tên hiện nay như “phường …”; chỉ nơi cũ thì thêm “(cũ)”',
      same: 'huyện',
    };
  }
}

/** Of a province's own rank on that day. */
function isCity(name: string, day: string): boolean {
  const province = provinces.find((each) => each.name.toLowerCase() === oneLine(name).toLowerCase());
  return province !== undefined && provinceType(province, day) === 'thành phố';
}
