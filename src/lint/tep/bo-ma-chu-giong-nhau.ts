import { decree } from '../../decree30.ts';
import { lookAlike, ownLetters } from '../../vietnamese/look-alikes.ts';
import { matches } from '../../vietnamese/matches.ts';
import { isGarbled } from '../../vietnamese/old-encodings.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
import { brief, problemOf, stretches } from '../shared/typing-mends.ts';
import type { Subject } from '../subject.ts';

/** Letters that only look like Vietnamese ones: no search finds their words. */
export const chuGiongNhau: Rule = {
  code: 'bo_ma/chu_giong_nhau',
  severity: 'warning',
  about:
    'Chữ của bảng chữ khác trông giống chữ Việt (ƣ, Ð, ɑ, chữ Nga, chữ Hy Lạp, chữ đậm của trang mạng) hoặc giống dấu hai chấm (ː) lẫn trong từ.',
  cure: 'Gõ lại bằng chữ Việt; thường gặp khi chép từ tệp PDF hoặc trang mạng.',
  basis: decree('mục I.4'),
  bad: `
mo_dau: ⟦Ðại diện các cơ quan đƣợc⟧ giao nhiệm vụ thực hiện Kế hoạch như sau
`,
  good: `
mo_dau: Đại diện các cơ quan được giao nhiệm vụ thực hiện Kế hoạch như sau
`,
  *check({ texts, input }) {
    for (const text of [...symbols(input), ...texts]) {
      if (!lookAlike.test(text.text) || isGarbled(text.text)) continue;
      const typed = text.typed;
      const edits = matches(typed, /[^\s"'\\]+/gu).flatMap(({ 0: word, index }) => {
        const by = lookAlike.test(word) ? ownLetters(word) : word;
        return by === word ? [] : [{ start: index, end: index + word.length, by }];
      });
      for (const stretch of stretches(typed, edits, true)) {
        const [first] = stretch.edits;
        const word = first ? typed.slice(first.start, first.end) : '';
        const others = stretch.edits.length > 1 ? ` và ${stretch.edits.length - 1} từ khác của dòng này` : '';
        yield problemOf(text, stretch, {
          message: `“${word}”${others} có ký tự trông giống chữ, dấu của tiếng Việt mà không phải, cần gõ lại`,
          help: `gõ lại thành “${brief(stretch.wanted, 120)}”`,
        });
      }
    }
  },
};

/** They are no words, and are printed and searched for all the same. */
function symbols({ co_quan, kem_theo }: Subject['input']): Text[] {
  const typed = [
    [['co_quan', 'ky_hieu'], co_quan.ky_hieu],
    [['kem_theo', 'ky_hieu'], kem_theo?.ky_hieu ?? ''],
  ] as const;
  return typed.map(([path, text]) => ({ path, key: 'ky_hieu', start: 0, typed: text, text, so: '' }));
}
