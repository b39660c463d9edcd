import { lawNames } from '../../law/act-names.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf } from '../shared/capitals.ts';
import { nameKey, pattern } from '../shared/name-patterns.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** The comma in a law's name is a part of it. The name of the field that the law is about goes the same way, but there it is only a habit. */
const names = lawNames.filter((name) => name.includes(',') && !name.includes('sửa đổi'));
const rightOf = new Map(names.map((name) => [nameKey(name), name]));
const field = 'thi đua, khen thưởng';

export const tenLuatDauPhay: Rule = {
  code: 'vien_dan/ten_luat',
  severity: 'warning',
  about: 'Dấu phẩy trong tên luật là của tên luật: Luật Thi đua, khen thưởng; tên lĩnh vực cũng viết như vậy.',
  cure: 'Thêm dấu phẩy như tên luật trên Công báo.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6',
  words: [...names.map((name) => name.split(',', 1)[0]?.toLowerCase() ?? ''), 'thi đua khen'],
  bad: `
can_cu:
  - ⟦Luật Thi đua khen thưởng⟧ ngày 15 tháng 6 năm 2022
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  *check({ texts }) {
    const find = regex.gu`\<(?:${names.map(pattern).join('|')})(?![\p{L}\d])`;
    yield* complaintsOnce(texts, wordsLike(find), nameOfLaw);
    yield* complaintsOnce(texts, wordsLike(regex.gu`\<thi\s+đua\s+khen\s+thưởng\>`), nameOfField);
  },
};

/** Wrong capitals are told elsewhere, with the whole name. */
function nameOfLaw({ words }: Words) {
  const typed = oneLine(words);
  const right = rightOf.get(nameKey(words));
  if (right === undefined || !hasCapitalsOf(typed, right) || typed.replace(/\s+,/gu, ',').split(',').length === right.split(',').length)
    return null;
  return { message: `Tên luật “${typed}” thiếu dấu phẩy, cần ghi “${right}”`, help: `ghi “${right}”`, same: right };
}

const organ = regex.iu`\<(?:hội\s+đồng|ban|phòng|bộ\s+phận|khối|cụm|vụ|viện|luật)\s+$`;
/** The title of another document, and what is quoted, stand as they are. */
const foreign = regex.iu`\d[/-]\p{L}[^;.]*$|“[^”]*$`;

function nameOfField({ start, words }: Words, { text }: Text) {
  const before = text.slice(0, start);
  if (organ.test(before) || foreign.test(before)) return null;
  return {
    severity: 'info' as const,
    message: `“${oneLine(words)}” thiếu dấu phẩy như trong tên luật, cần ghi “${field}”`,
    help: `ghi “${field}”`,
    same: field,
  };
}
