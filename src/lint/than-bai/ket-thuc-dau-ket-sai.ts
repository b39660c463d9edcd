import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** `./.` mistyped or set apart at the end, which tdkt cannot take for its own. */
export const dauKetSai: Rule = {
  code: 'ket_thuc/dau_ket_sai',
  severity: 'error',
  about: 'Dấu kết thúc văn bản là ./. viết liền, đứng sát chữ cuối cùng.',
  cure: 'Bỏ dấu gõ tay, tdkt tự ghi ./.; hoặc gõ đúng ./. sát chữ cuối.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
  bad: `
ket_thuc: Trên đây là Kế hoạch công tác năm 2026, yêu cầu các cơ quan, đơn vị thực ⟦hiện. /.⟧
`,
  good: `
ket_thuc: Trên đây là Kế hoạch công tác năm 2026, yêu cầu các cơ quan, đơn vị thực hiện./.
`,
  *check(subject) {
    for (const { text, phu_luc } of subject.endings) {
      // Where an appendix is signed tdkt adds no mark, and prints the typed one as it is.
      const signed = phu_luc !== null && phu_luc.hang_ky.length > 0;
      if (text) yield* ending(text, signed);
    }
  },
};

/** Enough for a mark or a word; a longer row of dots and slashes is a blank to fill in. */
const longest = 40;

function* ending(text: Text, signed: boolean): Iterable<Problem> {
  const [, tail = ''] = /([\s.,;:/\\]*[/\\][\s.,;:/\\]*)\**$/u.exec(text.text.slice(-longest)) ?? [];
  const mark = tail.trim();
  const dots = mark.replace(/[^.]/gu, '').length;
  if (tail === '' || dots > 3 || mark.replace(/[^/\\]/gu, '').length > 2) return;
  const head = text.text.slice(0, text.text.lastIndexOf(tail));
  if (head === '') {
    yield inText(text, 0, mark.length, {
      message: `Dấu “${mark}” đứng riêng một dòng, cần đặt sát chữ cuối cùng của đoạn trên`,
      help: 'bỏ dòng này, tdkt tự ghi ./. sau chữ cuối cùng',
      fix: '',
    });
    return;
  }
  if (mark === './.' && (!signed || tail.startsWith('.'))) return;
  const word = /\S*$/u.exec(head.slice(-longest))?.[0] ?? '';
  yield inText(text, head.length - word.length, head.length + tail.trimEnd().length, {
    message: `Dấu kết thúc đang ghi “${mark}”, cần ghi “./.” viết liền, sát chữ cuối cùng`,
    help: 'bỏ dấu gõ tay, tdkt tự ghi ./. sau chữ cuối cùng',
    fix: `${word}./.`,
  });
}
