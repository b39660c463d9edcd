import {
  findProvince,
  formerHue,
  fullName,
  hueFrom,
  misspeltProvinceIn,
  provinceMeant,
  provinces,
  provincesFrom,
  provinceType,
  successorOf,
} from '../../law/provinces.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isIssuer } from '../shared/named-as.ts';
import type { ProvinceMention } from '../shared/province-mentions.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import { saysItIsOld, tellsOfBefore } from './earlier-times.ts';

/** The name and the type word of a province-level unit are those of the document's day; the place of the date line has rules of its own. */
export const tenTinh: Rule = {
  code: 'dia_gioi/ten_tinh',
  severity: 'error',
  about: 'Tên tỉnh, thành phố trực thuộc trung ương và chữ “tỉnh” hay “thành phố” đứng trước phải đúng vào ngày của văn bản.',
  cure: 'Ghi đúng tên, đúng loại đơn vị hành chính vào ngày ban hành; nói về thời gian trước đó thì ghi rõ năm hoặc thêm “(cũ)”.',
  basis: 'Nghị quyết 202/2025/QH15; Nghị quyết 30/2026/QH16, 36/2026/QH16, 39/2026/QH16',
  bad: `
co_quan:
  ten: Ủy ban nhân dân ⟦tỉnh Bắc Ninh⟧
  ky_hieu: UBND
  dia_danh: Bắc Ninh
ngay_ban_hanh: 20/9/2026
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân thành phố Bắc Ninh
  ky_hieu: UBND
  dia_danh: Bắc Ninh
ngay_ban_hanh: 20/9/2026
`,
  *check({ texts, provinceMentions, lawDay }) {
    const named = texts.filter(({ key }) => key !== 'dia_danh');
    yield* oneComplaintEach(named.flatMap((text) => [...wrongNames(text, provinceMentions.get(text) ?? [], lawDay)]));
  },
  *gaps({ lawDay }) {
    if (lawDay < provincesFrom) yield `tên tỉnh, thành phố: danh mục chỉ có từ ${shortDate(provincesFrom)}, văn bản trước ngày đó`;
  },
};

function* wrongNames(text: Text, mentions: readonly ProvinceMention[], day: string): Iterable<Slip> {
  const issuer = isIssuer(text);
  for (const mention of mentions) {
    const wrong = wrongIn(mention, day, issuer);
    const { start, end, words } = mention;
    if (!wrong || (!issuer && saysItIsOld(text.text, start, end))) continue;
    const before = !issuer && tellsOfBefore(text.text, start, end, { since: wrong.since, now: day });
    const severity = before ? 'info' : issuer && !wrong.unsure ? 'error' : 'warning';
    const help = before ? `${wrong.help}, trừ khi là tên gọi lúc ấy` : wrong.help;
    yield { text, start, end, severity, message: wrong.message, help, same: `${oneLine(words).toLowerCase()} ${severity}` };
  }
  const gone = issuer && mentions.length === 0 ? [...unknown(text, day)] : [];
  yield* gone.length > 0 ? gone : misspelt(text, issuer);
}

interface Wrong {
  readonly message: string;
  readonly help: string;
  /** Before this day the words were right. */
  readonly since: string;
  readonly unsure?: boolean;
}

function wrongIn(mention: ProvinceMention, day: string, issuer: boolean): Wrong | null {
  if (mention.name === formerHue) return hue(day);
  if (day < provincesFrom) return null;
  const province = findProvince(mention.name);
  if (!province) return issuer && mention.type === 'tỉnh' ? gone(mention.name, day) : null;
  const type = provinceType(province, day);
  if (type === mention.type || mention.inList) return null;
  const right = mention.committee ? `${type === 'tỉnh' ? 'Tỉnh' : 'Thành'} ủy ${province.name}` : fullName(province, day);
  const help = `ghi “${right}”`;
  if (type === 'thành phố') {
    const since = province.cityFrom ?? provincesFrom;
    const from = province.cityFrom === null ? '' : `Từ ${shortDate(since)} `;
    return { message: `${from}${province.name} là thành phố trực thuộc trung ương, cần ghi “${right}”`, help, since };
  }
  if (!issuer && !afterOrgan.test(mention.text.text.slice(0, mention.start))) return null;
  return { message: `${province.name} ${notCity(province.cityFrom, day)}, cần ghi “${right}”`, help, since: provincesFrom };
}

function notCity(cityFrom: string | null, day: string): string {
  if (cityFrom !== null) return `vào ngày ${shortDate(day)} còn là tỉnh, đến ${shortDate(cityFrom)} mới là thành phố`;
  return `là tỉnh, từ ${shortDate(provincesFrom)} không còn thành phố thuộc tỉnh`;
}

/** A city of a former province may still be spoken of; its organs may not. */
const afterOrgan = /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|HĐND|Hội đồng nhân dân)\s+$/iu;

function gone(name: string, day: string): Wrong | null {
  const into = successorOf(name);
  if (!into) return null;
  const now = fullName(into, day);
  return {
    message: `Từ ${shortDate(provincesFrom)} không còn tỉnh ${name}, cần ghi đơn vị mới là ${now}`,
    help: `ghi “${now}”`,
    since: provincesFrom,
  };
}

function hue(day: string): Wrong | null {
  if (day < hueFrom) return null;
  const message = `Từ ${shortDate(hueFrom)} tỉnh ${formerHue} là thành phố Huế, cần đối chiếu rồi ghi “thành phố Huế”`;
  return { message, help: 'ghi “thành phố Huế”', since: hueFrom, unsure: true };
}

const namedUnit = regex.gu`\<(?:[Tt]ỉnh|TỈNH|[Tt]hành\s+phố|THÀNH\s+PHỐ|TP\.?)\s+(\p{Lu}\p{L}*(?:\s+(?:-\s+)?\p{Lu}\p{L}*){1,4})`;

/** “thành phố Đông Nai”, “tỉnh Sơn Lạ”: a name that differs from a province's only in its marks, and is no other's. */
function* misspelt(text: Text, issuer: boolean): Iterable<Slip> {
  for (const { index, 0: whole, 1: words = '' } of matches(text.text, namedUnit)) {
    const found = misspeltProvinceIn(words);
    if (!found) continue;
    const start = index + whole.length - words.length;
    const length = new RegExp(found.typed.replaceAll(' ', '\\s+'), 'u').exec(words)?.[0].length ?? 0;
    yield {
      text,
      start,
      end: start + length,
      severity: issuer ? 'error' : 'warning',
      message: `Không có tỉnh, thành phố nào tên “${found.typed}”, có phải “${found.meant}” không, cần ghi đúng tên`,
      help: `ghi “${found.meant}”`,
      same: found.typed,
    };
  }
}

/** “tỉnh …” that ends an issuer's name and stands in no list of units; words of an office are no name of a place. */
const namedTinh = regex.u`\<[Tt]ỉnh\s+((?!Ủy|Uỷ|Đoàn|Phòng|Ban|Sở|Hội|Văn|Trung|Liên|Đảng|Công)\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+){0,3})\s*$`;

function* unknown(text: Text, day: string): Iterable<Slip> {
  const match = namedTinh.exec(text.text);
  if (!match) return;
  const name = oneLine(match[1] ?? '');
  const near = provinceMeant(name);
  if (near === undefined && day < provincesFrom) return;
  const among = day < provincesFrom ? '' : ` trong ${provinces.length} đơn vị hành chính cấp tỉnh`;
  const message = `Không có tỉnh “${name}”${among}, cần ghi đúng tên`;
  const start = match.index;
  yield {
    text,
    start,
    end: match[0].trimEnd().length + start,
    severity: 'error',
    message,
    help: near ? `ghi “${near}”` : 'ghi đúng tên tỉnh, thành phố hiện nay',
    same: name,
  };
}
