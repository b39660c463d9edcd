import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { abbreviations } from '../../law/abbreviations.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

const codes = [...Object.values(abbreviations)].sort((a, b) => b.length - a.length).join('|');
const party = regex.gu`(?<![\p{L}\d/.,-])(\d{1,6})\s*-\s*(${codes})\s*/\s*(\p{Lu}[\p{Lu}\d&]*)(?![\p{L}\d])`;
/** Ủy ban, hội đồng, sở; organs of the Party and of mass organisations have other letters. */
const state = regex.u`^(?:UBND|HĐND|VPUB(?:ND)?|S\p{Lu}{2,8})$`;

/** `05-KH/ĐU` is the Party's form; citing a Party document so is right, numbering a state document so is not. */
export const kieuDang: Rule = {
  code: 'so/kieu_dang',
  severity: 'error',
  about: 'Số, ký hiệu của văn bản hành chính nhà nước không viết theo thể thức văn bản của Đảng (05-KH/ĐU).',
  cure: 'Viết số, dấu gạch chéo, tên loại, dấu gạch nối, cơ quan: 05/KH-UBND; khi viện dẫn văn bản của Đảng thì giữ nguyên như bản gốc.',
  basis: decree('mục II.3.c'),
  bad: `
mo_dau: Thực hiện Kế hoạch số ⟦12-KH/UBND⟧ ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh như sau
`,
  good: `
mo_dau: |
  Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh và Chỉ thị số 26-CT/TU ngày
    21 tháng 11 năm 2025 của Ban Thường vụ Tỉnh ủy như sau
`,
  *check({ input, texts }) {
    if (input.kem_theo) yield* parentSymbol(input.kem_theo.ky_hieu);
    yield* complaintsAbout(
      texts.filter(({ text }) => text.includes('/')),
      wordsLike(party),
      numberSaid,
    );
  },
};

function* parentSymbol(typed: string): Iterable<Problem> {
  const [, loai = '', organ = ''] = regex.u`^\s*(?:\d*\s*-)?\s*(\p{Lu}\p{L}*)\s*/\s*(\p{Lu}\p{L}*)\s*$`.exec(typed) ?? [];
  if (organ === '') return;
  yield {
    path: ['kem_theo', 'ky_hieu'],
    message: `Ký hiệu “${typed.trim()}” viết theo thể thức văn bản của Đảng, cần ghi ${loai}-${organ}`,
    help: 'kế hoạch kèm theo văn bản của Đảng thì soạn theo thể thức của Đảng; của cơ quan nhà nước thì ghi như\nky_hieu: QĐ-UBND',
  };
}

/** A state organ's number; and the line of a head typed by hand, `Số 05-KH/ĐU`, which may be a form for a Party cell. */
function numberSaid({ start, end, words, match }: Words, { text }: Text) {
  const [, so = '', loai = '', organ = ''] = match;
  const head = /^[\s*]*Số\s*:?\s*$/u.test(text.slice(0, start)) && /^[\s*.]*$/u.test(text.slice(end));
  const ours = state.test(organ);
  if (!head && !ours) return null;
  const wanted = `${so.padStart(2, '0')}/${loai}-${ours ? organ : 'UBND'}`;
  return {
    ...(!ours && { severity: 'warning' as const }),
    message: `Số “${words.replace(/\s+/gu, '')}” viết theo thể thức văn bản của Đảng, cần ghi ${wanted}`,
    help: `văn bản của cơ quan nhà nước thì ghi “${wanted}”; văn bản của Đảng viện dẫn trong câu thì giữ nguyên`,
  };
}
