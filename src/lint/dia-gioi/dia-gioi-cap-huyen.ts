import { notUnitNames } from '../../law/place-names.ts';
import { misspeltProvinceIn, provinces, provincesFrom } from '../../law/provinces.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { anyOf } from '../shared/name-patterns.ts';
import { type NamedAs, namedAs } from '../shared/named-as.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import { tellsOfBefore } from './earlier-times.ts';

/** Authorities of districts and townships, which are gone: names of organs, not the bare words. */
export const capHuyen: Rule = {
  code: 'dia_gioi/cap_huyen',
  severity: 'error',
  about: `Từ ${shortDate(provincesFrom)} không còn huyện, quận, thị xã, thành phố thuộc tỉnh và thị trấn: không ghi làm cơ quan ban hành, nơi nhận, nơi thực hiện.`,
  cure: 'Thay bằng cơ quan cấp tỉnh hoặc Ủy ban nhân dân xã, phường, đặc khu; nói về thời gian trước thì ghi rõ năm hoặc thêm “(cũ)”.',
  basis: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Nghị quyết 202/2025/QH15',
  bad: `
noi_nhan:
  - Các sở, ban, ngành
  - ⟦UBND các huyện, thành phố⟧
`,
  good: `
noi_nhan:
  - Các sở, ban, ngành
  - UBND các xã, phường
`,
  words: ['huyện', 'quận', 'thị xã', 'thị trấn', 'thị ủy', 'thị uỷ', 'thành phố'],
  *check({ texts, lawDay }) {
    if (lawDay >= provincesFrom) yield* oneComplaintEach(texts.flatMap((text) => [...goneDistricts(text, lawDay)]));
  },
};

const gone = '(?:huyện|quận|(?<!đô\\s+)thị\\s+xã|thị\\s+trấn)';
const unit = `(?:${gone}|thành\\s+phố|xã|phường|đặc\\s+khu)\\>`;
const list = `(?:các\\s+)?${unit}(?:(?:\\s*[,/]\\s*|\\s+và\\s+)${unit})*`;
const board = 'Ủy\\s+ban\\s+nhân\\s+dân|Uỷ\\s+ban\\s+nhân\\s+dân|UBND|Hội\\s+đồng\\s+nhân\\s+dân|HĐND';
const others =
  'Chủ\\s+tịch|Hội\\s+đồng\\s+Thi\\s+đua\\s*[-–,]?\\s*Khen\\s+thưởng|(?:HĐ|Hội\\s+đồng)\\s+TĐKT|(?:UB|Ủy\\s+ban\\s+)?(?:MTTQ|Mặt\\s+trận\\s+Tổ\\s+quốc)(?:\\s+Việt\\s+Nam)?|Phòng(?:\\s+\\p{L}+){1,5}?';

const organ = regex.giu`\<(?:(?:${board})\s+(?:cấp\s+huyện|${list})|(?:${others})\s+${list})\>|\<(?:Huyện|Quận|Thị)\s+(?:ủy|uỷ)\>`;
const listed = regex.giu`\<các\s+${unit}(?:(?:\s*[,/]\s*|\s+và\s+)${unit})*`;
const entry = regex.u`^(?:Huyện|Quận|Thị xã|Thị trấn)(?=\s+\p{Lu})`;
const name = regex.uy`\s+(?!(?:${anyOf(notUnitNames)})\>)(?:[1-9]\d?(?![\d/])|\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*)*)`;
const district = regex.iu`\<${gone}\>|cấp\s+huyện|(?:Huyện|Quận|Thị)\s+(?:ủy|uỷ)`;
const cityBefore = /thành\s+phố$/iu;
const province = regex.iu`^\s+(?:${anyOf(provinces.map((each) => each.name))})\>`;

function* goneDistricts(text: Text, day: string): Iterable<Slip> {
  const capacity = namedAs(text);
  for (const [start, end] of places(text.text, capacity)) {
    if (capacity !== 'issuer' && tellsOfBefore(text.text, start, end, { since: provincesFrom, now: day })) continue;
    const words = oneLine(text.text.slice(start, end));
    yield { text, start, end, ...complaint(words, capacity), severity: capacity === 'issuer' ? 'error' : 'warning' };
  }
}

/** Organs anywhere; bare lists and names only where they are given a task or sent the document. */
function* places(text: string, capacity: NamedAs): Iterable<[start: number, end: number]> {
  const seen: [number, number][] = [];
  const patterns = capacity === 'recipient' || capacity === 'assignee' ? [organ, listed] : [organ];
  for (const { index, 0: words } of patterns.flatMap((each) => matches(text, each))) {
    const end = index + words.length;
    const tail = nameAt(text, end);
    const lost = district.test(words) || (cityBefore.test(words) && tail > end && isCityGone(text.slice(end, tail)));
    // “phòng” in small letters is a verb.
    if (!lost || words.startsWith('phòng') || seen.some(([from, to]) => index >= from && index < to)) continue;
    seen.push([index, tail]);
    yield [index, tail];
  }
  const first = capacity === 'recipient' || capacity === 'assignee' ? entry.exec(text) : null;
  if (first) yield [0, nameAt(text, first[0].length)];
}

/** Neither a province nor one misspelt, of which `dia_gioi/ten_tinh` asks. */
function isCityGone(name: string): boolean {
  return !province.test(name) && !misspeltProvinceIn(name);
}

/** Where the name that follows ends. */
function nameAt(text: string, at: number): number {
  name.lastIndex = at;
  return name.test(text) ? name.lastIndex : at;
}

function complaint(words: string, capacity: NamedAs): { message: string; help: string; same: string } {
  const since = `Từ ${shortDate(provincesFrom)} không còn`;
  // The plan's own district, which has no name there, is one slip however often.
  const own = capacity !== 'issuer' && !regex.u`các\s|\s\p{Lu}\p{Ll}+$|\d$`.test(words.replace(/Huyện$|Quận$/u, ''));
  const same = own ? 'huyện' : `${words.toLowerCase()} ${capacity === 'issuer'}`;
  const township = words.replace(/(?:\s*[,/]\s*|\s+và\s+)thị trấn/iu, '');
  if (township !== words && !district.test(township))
    return { message: `${since} thị trấn, cần thay “${words}” bằng “${township}”`, help: `ghi “${township}”`, same };
  if (capacity === 'issuer')
    return {
      message: `${since} chính quyền cấp huyện, “${words}” không ban hành văn bản được, cần ghi tên cơ quan cấp tỉnh hoặc cấp xã`,
      help: 'ghi như “Ủy ban nhân dân xã …”, “Ủy ban nhân dân phường …”; nếu là văn bản cũ thì ghi ngày ban hành của văn bản',
      same,
    };
  return {
    message: `${since} chính quyền cấp huyện, cần thay “${words}” bằng cơ quan cấp xã hoặc cấp tỉnh`,
    help: /các/iu.test(words) ? 'ghi “Ủy ban nhân dân các xã, phường”' : 'ghi tên xã, phường hoặc cơ quan cấp tỉnh làm việc ấy hiện nay',
    same,
  };
}
