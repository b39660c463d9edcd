import { centralIssuers, knownIssuers, type SymbolIssuer, symbolIssuers } from '../../law/symbols.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { atCitation, type Named } from './grounds.ts';
import { numberParts } from './symbols.ts';

/** Whose a document is, against its symbol: decisions of the Prime Minister are `QĐ-TTg`, resolutions of the Government `NQ-CP`. */
export const coQuanBanHanh: Rule = {
  code: 'vien_dan/co_quan_ban_hanh',
  severity: 'warning',
  about: 'Cơ quan ban hành của văn bản được dẫn phải khớp với ký hiệu: QĐ-TTg là của Thủ tướng Chính phủ, NĐ-CP là của Chính phủ.',
  cure: 'Sửa cơ quan ban hành, hoặc sửa ký hiệu.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I',
  words: ['/'],
  bad: `
mo_dau: |
  Thực hiện Quyết định số 146/QĐ-TTg ngày 28/01/2022 của ⟦Chính phủ⟧, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Thực hiện Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  *check({ namedActs }) {
    for (const named of namedActs) {
      const { citation } = named;
      const row = disagreeing(named);
      if (!row || !citation.issuer) continue;
      const { words } = citation.issuer;
      yield atCitation(
        citation,
        {
          message: `“${citation.label}” có ký hiệu của ${row.whose} mà ghi “${words}”, cần sửa cơ quan ban hành hoặc ký hiệu`,
          help: row.exact ? `ghi “${row.whose}”, hoặc sửa ký hiệu` : `ghi tên ${row.whose} đã ban hành, hoặc sửa ký hiệu`,
        },
        citation.issuer,
      );
    }
  },
};

/**
 * In the body “của” may belong to words before: “báo cáo kết quả thực hiện Quyết định số 12/QĐ-TTg của Sở Nội vụ”. Of what is in the
 * registry a ground is compared with it.
 */
function disagreeing({ citation, ground }: Named): SymbolIssuer | undefined {
  const { issuer, nested, act } = citation;
  const parts = issuer && numberParts(citation);
  if (!issuer || !parts || (ground && act)) return undefined;
  const typed = foldTone(issuer.words.toLowerCase());
  if (!knownIssuers.test(typed) && !centralIssuers.test(typed)) return undefined;
  if ((!ground || nested) && !centralIssuers.test(typed)) return undefined;
  const row = symbolIssuers.find(({ is }) => is.test(parts.symbol));
  return row && (!row.by.test(typed) || isOtherMinistry(parts.symbol, issuer.words)) ? row : undefined;
}

/** `TT-BNV` is of no ministry but Nội vụ; of a symbol cut short, as `BNN`, what there is must agree. */
function isOtherMinistry(symbol: string, issuer: string): boolean {
  const code = /^TT-B(.+)$/u.exec(symbol)?.[1];
  const name = /^(?:Bộ trưởng )?Bộ ([^,]+)$/u.exec(issuer)?.[1];
  if (code === undefined || name === undefined) return false;
  const initials = (name.replace(/ và /gu, ' ').match(regex.gu`\<\p{L}`) ?? []).join('').toUpperCase();
  return !initials.startsWith(code) && !code.startsWith(initials);
}
