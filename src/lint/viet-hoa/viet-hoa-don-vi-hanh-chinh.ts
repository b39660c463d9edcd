import { honouredNames, namedPlaces, notUnitNames, surnames, unitLikeNames } from '../../law/place-names.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isMidSentence, isRunning } from '../shared/capitals.ts';
import { anyOf } from '../shared/name-patterns.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “Tỉnh Nam Định” in the middle of a sentence; a number, a person or an event after the word makes the capital right. */
export const donViHanhChinh: Rule = {
  code: 'viet_hoa/don_vi_hanh_chinh',
  severity: 'warning',
  about: 'Chữ “tỉnh”, “thành phố”, “xã”, “phường” … trước tên riêng, không ở đầu câu, viết thường.',
  cure: 'Viết thường danh từ chung, viết hoa tên riêng: tỉnh Nam Định, thành phố Thái Nguyên, xã Chợ Đồn.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.a',
  bad: `
ket_thuc: Các xã, phường trên địa bàn ⟦Tỉnh Sơn La⟧ triển khai thực hiện
`,
  good: `
ket_thuc: Các xã, phường trên địa bàn tỉnh Sơn La triển khai thực hiện
`,
  check({ texts }) {
    return complaintsOnce(texts.filter(isRunning), wordsLike(unit), say);
  },
};

/** Not “Tỉnh Đoàn”, “Xã Hội”, “Thành phố Hồ Chí Minh”; nor a name of more than four syllables. */
const unit = regex.gu`\<(Tỉnh|Thành\s+[Pp]hố|Huyện|Quận|Thị\s+[Xx]ã|Xã|Phường|Thị\s+[Tt]rấn|Đặc\s+[Kk]hu)\s+(?!Đoàn|Ủy|Uỷ|Hội|Đội|Đảng|Hồ\s+Chí\s+Minh|(?:${anyOf(notUnitNames)})\>)(\p{Lu}\p{Ll}+(?:[\s'’]+\p{Lu}\p{Ll}+){0,3})\>`;
const person = regex.u`^(?:(?:${anyOf(honouredNames)})|(?:${surnames.join('|')})(?=\s))`;

const named = regex.u`^(?:${anyOf(unitLikeNames)})\>`;
const behindPlace = regex.iu`\<(?:${namedPlaces.join('|')})\s+$`;

function say({ start, words, match }: Words, text: Text) {
  const [, type = '', name = ''] = match;
  const provincial = /^T(?:ỉnh|hành)/u.test(type);
  if (!isMidSentence(text, start) || (!provincial && isOwnName(words, name, text.text.slice(Math.max(0, start - 20), start)))) return null;
  const right = `${oneLine(type).toLowerCase()} ${oneLine(name)}`;
  return {
    message: `Danh từ chung trong “${oneLine(words)}” viết hoa giữa câu, cần ghi “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}

/** Of a person, an event, or of a street, a market, a school that is called so. */
function isOwnName(words: string, name: string, before: string): boolean {
  return person.test(name) || named.test(words) || behindPlace.test(before);
}
