import { abolishedProvinces, provinces } from '../../law/provinces.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf } from '../shared/capitals.ts';
import { nameKey } from '../shared/name-patterns.ts';
import type { ProvinceMention } from '../shared/province-mentions.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';

/** Names of the list of units, only behind “tỉnh”, “thành phố” or where the field is a place. */
export const tenTinhVietHoa: Rule = {
  code: 'viet_hoa/ten_tinh',
  severity: 'warning',
  about: 'Tên tỉnh, thành phố trực thuộc trung ương viết hoa chữ đầu của mọi âm tiết.',
  cure: 'Viết hoa đúng: tỉnh Sơn La.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1',
  bad: `
noi_nhan:
  - UBND tỉnh ⟦Sơn la⟧
`,
  good: `
noi_nhan:
  - UBND tỉnh Sơn La
`,
  *check({ texts, provinceMentions }) {
    const misspelt = (text: Text) => (text.key === 'dia_danh' ? ofPlace(text) : ofMentions(text, provinceMentions.get(text) ?? []));
    yield* oneComplaintEach(texts.flatMap((text) => [...misspelt(text)]));
  },
};

const generic = /^(?:các\s+)?(?:tỉnh(?:\s+(?:ủy|uỷ))?|thành\s+(?:phố|ủy|uỷ)|tp\.?)\s*:?\s*/iu;

/** In small letters these are common words too: “xây dựng thành phố hòa bình”. */
const commonWords = new Set(['Hòa Bình', 'Thái Bình', 'Hưng Yên']);

/** Its capitals are another rule's. */
const special = 'Hồ Chí Minh';

function* ofMentions(text: Text, mentions: readonly ProvinceMention[]): Iterable<Slip> {
  for (const { start, end, words, name } of mentions) {
    const skipped = generic.exec(words)?.[0].length ?? 0;
    yield* slip(text, start + skipped, end, name);
  }
}

const byKey = new Map([...provinces, ...abolishedProvinces].map(({ name }) => [nameKey(name), name]));

function* ofPlace(text: Text): Iterable<Slip> {
  const end = text.text.trimEnd().length;
  const start = text.text.length - text.text.trimStart().length;
  const from = start + (generic.exec(text.text.slice(start))?.[0].length ?? 0);
  const name = byKey.get(nameKey(text.text.slice(from, end)));
  if (name !== undefined) yield* slip(text, from, end, name);
}

function* slip(text: Text, start: number, end: number, right: string): Iterable<Slip> {
  const typed = text.text.slice(start, end);
  if (right === special || hasCapitalsOf(typed, right)) return;
  if (commonWords.has(right) && typed === typed.toLowerCase()) return;
  const message = `Tên “${oneLine(typed)}” viết hoa chưa đúng, cần ghi “${right}”`;
  yield { text, start, end, message, help: `ghi “${right}”`, same: right };
}
