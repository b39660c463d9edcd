import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { matches } from '../../vietnamese/matches.ts';
import { isGarbled } from '../../vietnamese/old-encodings.ts';
import { isShifted, mayBeStrange, meantWord, strangeLetters } from '../../vietnamese/strange-letters.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { brief, problemOf, type Stretch, stretches, type TypingEdit } from '../shared/typing-mends.ts';

/** Letters and marks that a copy from PDF put in the place of ours. */
export const chuLa: Rule = {
  code: 'bo_ma/chu_la',
  severity: 'warning',
  about: 'Chữ không có trong tiếng Việt (Ƕ, ǜ, Ӌ) hoặc dấu đứng rời, thường theo sang khi chép từ tệp PDF.',
  cure: 'Gõ lại chữ ấy; tdkt nói chữ phải gõ khi biết chắc, còn lại thì đối chiếu với bản gốc.',
  basis: decree('mục I.4'),
  signing: 'error',
  bad: `
mo_dau: ⟦NghiӋp vө⟧ thi đua của Ủy ban nhân dân tỉnh ⟦Ƕ⟧
ket_thuc: Trên đây là Kế hoạch thi đua
`,
  good: `
mo_dau: Nghiệp vụ thi đua của Ủy ban nhân dân tỉnh
ket_thuc: Trên đây là Kế hoạch thi đua
`,
  *check({ texts }) {
    for (const text of texts) {
      if (!mayBeStrange(text.text) || isGarbled(text.text)) continue;
      const typed = text.typed;
      const words = strangeWords(typed);
      for (const known of [true, false]) {
        for (const stretch of stretches(
          typed,
          words.filter((word) => word.known === known),
          true,
        ))
          yield problem(text, stretch, known);
      }
    }
  },
};

function problem(text: Text, stretch: Stretch<Strange>, known: boolean): Problem {
  const all = [...new Set(stretch.edits.flatMap((edit) => edit.letters))];
  const letters = `${all.slice(0, 3).map(nameOf).join(', ')}${all.length > 3 ? ` và ${all.length - 3} chữ khác` : ''}`;
  const message = `“${brief(stretch.found)}” có ${letters} mà tiếng Việt không có, cần gõ lại`;
  if (known) return problemOf(text, stretch, { message, help: `gõ lại thành “${brief(stretch.wanted, 120)}”` });
  return inText(text, stretch.start, stretch.end, { message, help: 'đối chiếu với bản gốc rồi gõ lại' });
}

interface Strange extends TypingEdit {
  readonly letters: readonly string[];
  readonly known: boolean;
}

function strangeWords(typed: string): Strange[] {
  const shifted = isShifted(typed);
  return matches(typed, /[\p{L}\p{M}\u02ee-\u02f1]+/gu).flatMap(({ 0: word, index }) => {
    const letters = strangeLetters(word, shifted);
    const meant = meantWord(word, shifted);
    const known = meant !== null && isSyllable(meant);
    return letters.length === 0 ? [] : [{ start: index, end: index + word.length, by: known ? meant : word, letters, known }];
  });
}

function nameOf(letter: string): string {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /\p{M}/u.test(letter) ? `dấu rời ${code}` : `chữ “${letter}” (${code})`;
}
