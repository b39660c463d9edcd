import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { withCapital } from '../shared/capitals.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** The subject line is one short phrase that opens with a capital and has no stop at its end. */
export const hinhThuc: Rule = {
  code: 'trich_yeu/hinh_thuc',
  severity: 'warning',
  about: 'Trích yếu là một cụm từ hoặc câu ngắn, viết hoa chữ đầu, không có dấu chấm, dấu phẩy ở cuối.',
  cure: 'Viết gọn thành một cụm từ; chi tiết để ở lời mở đầu.',
  basis: decree('mục II.5.a'),
  bad: `
trich_yeu: ⟦công⟧ tác thi đua, khen thưởng năm 2026⟦.⟧
`,
  good: `
trich_yeu: Công tác thi đua, khen thưởng năm 2026
`,
  *check({ texts }) {
    for (const text of texts) {
      if (text.key !== 'trich_yeu') continue;
      yield* opening(text);
      yield* inside(text);
      yield* ending(text);
    }
  },
};

function* opening(text: Text): Iterable<Problem> {
  const [whole, before = '', word = ''] = regex.u`^([\s*]*)(\p{Ll}\p{L}*)(?!\s*/)`.exec(text.text) ?? [];
  if (whole === undefined || /^vv?$/u.test(word)) return;
  yield inText(text, before.length, whole.length, {
    message: `Trích yếu mở đầu bằng “${word}”, cần viết hoa “${withCapital(word)}”`,
  });
}

/** A stop after a whole word, so that `TP. Hồ Chí Minh` and `ThS. Nguyễn` are none. */
const nextSentence = regex.u`(?<=\p{Ll}{2}|\d{4}|[”)])\.\s+\p{Lu}`;

function* inside(text: Text): Iterable<Problem> {
  const found = nextSentence.exec(text.text);
  if (!found) return;
  yield inText(text, found.index + found[0].length - 1, text.text.trimEnd().length, {
    message: 'Trích yếu có hơn một câu, cần ghi một cụm từ hoặc một câu ngắn',
    help: 'giữ câu đầu; phần sau chuyển vào `mo_dau`',
  });
}

function* ending(text: Text): Iterable<Problem> {
  const found = /(?<![.…]|v\.v)(?:\.\/\.|[.;:,])(?=[\s*]*$)/u.exec(text.text);
  if (!found) return;
  yield inText(text, found.index, found.index + found[0].length, {
    message: `Trích yếu kết thúc bằng dấu “${found[0]}”, cần bỏ dấu ở cuối`,
    fix: '',
  });
}
