import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { type Recipient, withoutBrackets } from './recipients.ts';

/** Recipients joined in one item would be printed on one line. */
export const moiDongMotNoi: Rule = {
  code: 'noi_nhan/moi_dong_mot_noi',
  severity: 'error',
  about: 'Mỗi nơi nhận là một dòng riêng, không gộp nhiều nơi vào một mục bằng dấu chấm phẩy.',
  cure: 'Tách thành nhiều mục, mỗi mục một dấu gạch.',
  basis: decree('mục II.9.d'),
  bad: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ⟦;⟧ Sở Tài chính
`,
  good: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
  - Sở Tài chính
`,
  *check({ recipients }) {
    for (const recipient of recipients) yield* joined(recipient);
  },
};

/** A semicolon with words behind it, or a line that begins as an item. */
const seam = /;(?=\s*[^\s;.,])|(?<=\n\s*)[-–•+*](?=\s)/u;

function* joined({ text, path }: Recipient): Iterable<Problem> {
  const match = seam.exec(withoutBrackets(text));
  const parts = match ? withNote(partsOf(text)) : [];
  if (!match || isOwnList(text)) return;
  yield {
    path,
    range: { start: match.index, end: match.index + 1 },
    // On one line it is everyday practice: “Thường trực Tỉnh ủy; Thường trực HĐND, UBND tỉnh (để b/c)”.
    ...(!text.trim().includes('\n') && { severity: 'warning' as const }),
    message: `Một mục đang gộp ${parts.length} nơi nhận, cần ghi mỗi nơi một dòng`,
    help: `tách thành\n${parts.map((part) => `- ${part}`).join('\n')}`,
  };
}

/** Semicolons within brackets part nothing. */
function partsOf(text: string): string[] {
  const cuts = matches(withoutBrackets(text), /;|\n\s*[-–•+*]\s/gu).map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  return [...cuts, { start: text.length, end: text.length }].flatMap(({ start }, index) => {
    const part = oneLine(text.slice(cuts[index - 1]?.end ?? 0, start)).replace(/^[-–•+*]\s|[\s.,]+$/gu, '');
    return part === '' ? [] : [part.charAt(0).toUpperCase() + part.slice(1)];
  });
}

/** The note behind the last one is meant for all: `(để b/c)`. */
function withNote(parts: readonly string[]): string[] {
  const note = /\((?:để |[bpt]\/[cht]|báo cáo|phối hợp|chỉ đạo|thực hiện)[^()]*\)$/iu.exec(parts.at(-1) ?? '')?.[0] ?? '';
  return parts.map((part) => (note === '' || part.endsWith(')') ? part : `${part} ${note}`));
}

/** “VP: CVP, các PCVP; CV: TH”, “VPUB: CVP, các PVP; các phòng NCTH”: one office's own list, whose further parts name no other body. */
function isOwnList(text: string): boolean {
  const [first = '', ...others] = withoutBrackets(text).split(';');
  const named = /^\s*[^:]{1,30}:\s*\S/u;
  return named.test(first) && others.every((part) => named.test(part) || regex.u`^\s*\p{Ll}`.test(part));
}
