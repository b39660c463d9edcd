import { decree } from '../../decree30.ts';
import { mayCarry, titlesIn, withoutTitles } from '../../law/personal-titles.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isBlankName } from './signatures.ts';

/** Nothing but the name; in four sectors their head may allow rank and degree, which a file does not show. */
export const hocVi: Rule = {
  code: 'ky/hoc_vi',
  severity: 'error',
  about: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, quân hàm hay lời xưng hô.',
  cure: 'Chỉ ghi họ, tên đệm và tên; quân hàm, học vị chỉ giữ khi người đứng đầu ngành (lực lượng vũ trang, giáo dục, y tế, khoa học) cho phép.',
  basis: decree('mục II.7.c'),
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: ⟦TS.⟧ Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ input, signatures, issuerNames }) {
    const issuer = [...issuerNames, oneLine(input.co_quan.chu_quan ?? '')].join('; ');
    for (const { ky, path } of signatures) {
      const { ho_ten = '' } = ky;
      const titles = isBlankName(ho_ten) ? [] : titlesIn(ho_ten);
      const [first] = titles;
      if (!first) continue;
      const range = { start: first.start, end: titles.at(-1)?.end ?? first.end };
      const kind = titles.find((title) => !mayCarry(issuer, title.kind))?.kind;
      if (kind === undefined && titles.every((title) => title.kind === 'quân hàm')) continue;
      const name = withoutTitles(ho_ten);
      yield {
        path: [...path, 'ho_ten'],
        range,
        message: `Họ tên người ký có ${kind ?? first.kind} “${oneLine(ho_ten.slice(range.start, range.end)).replace(/^[,–(-]\s*|\)$/gu, '')}”, cần chỉ ghi họ tên`,
        help: `${kind === undefined ? 'nếu người đứng đầu ngành cho phép thì để nguyên; nếu không thì ghi' : 'ghi như sau'}\nho_ten: ${name}`,
        ...(kind === undefined && { severity: 'info' as const }),
      };
    }
  },
};
