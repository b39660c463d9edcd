import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

const levels = '(?:(?:TUYỆT|TỐI)\\s+)?MẬT';
/** In the note on circulation any mention counts, but “bảo mật” and “bí mật” are other words. */
const mention = regex.iu`\<(?<!(?:bảo|bí|giữ)\s)${levels}\>`;
/** Elsewhere only a line that is nothing but the mark; the words alone also fill the cells of tables. */
const mark = regex.u`^[\s*]*((?:ĐỘ MẬT\s*:\s*)?${levels})[\s*.]*$`;
const lines = new Set(['mo_dau', 'trich_yeu', 'chu_quan', 'ten', 'noi_dung', 'ten_loai']);

/** There is no field for state secrets: such a document is not written in a plain file on any computer. */
export const khongIn: Rule = {
  code: 'do_mat/khong_in',
  severity: 'warning',
  about: 'Dấu chỉ độ mật gõ tay vào kế hoạch; tdkt không in dấu này.',
  cure: 'Bỏ dấu mật nếu không phải bí mật nhà nước; nếu phải thì soạn, lưu và đóng dấu theo pháp luật về bảo vệ bí mật nhà nước.',
  basis: decree('mục III.2.a'),
  bad: `
pham_vi_luu_hanh: ⟦MẬT⟧
`,
  good: `
pham_vi_luu_hanh: Lưu hành nội bộ
`,
  *check({ input, texts }) {
    for (const text of texts) {
      const found = text.key === 'pham_vi_luu_hanh' ? mention.exec(text.text) : isLine(text) ? mark.exec(text.text) : null;
      if (found) yield inText(text, ...place(found), words(found[1] ?? found[0]));
    }
    const draft = mention.exec(input.du_thao ?? '');
    if (draft) yield { path: ['du_thao'], range: { start: draft.index, end: draft.index + draft[0].length }, ...words(draft[0]) };
  },
};

/** `ten` also names tables and appendices, `noi_dung` tasks: the mark stands there for nothing else. */
function isLine({ key, path }: Text): boolean {
  return lines.has(key) && !path.includes('bang') && !path.includes('nhiem_vu');
}

function place(found: RegExpExecArray): [number, number] {
  const start = found.index + found[0].indexOf(found[1] ?? found[0]);
  return [start, start + (found[1] ?? found[0]).length];
}

function words(typed: string): Pick<Problem, 'message' | 'help'> {
  return {
    message: `Dấu chỉ độ mật “${oneLine(typed)}” gõ tay trong kế hoạch, cần bỏ, trừ khi đúng là bí mật nhà nước`,
    help: 'không phải bí mật nhà nước thì bỏ chữ này; phải thì không soạn bằng tệp này: soạn, lưu, đóng dấu theo pháp luật về bảo vệ bí mật nhà nước',
  };
}
