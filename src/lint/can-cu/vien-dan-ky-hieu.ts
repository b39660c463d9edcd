import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { atCitation, type Named } from './grounds.ts';
import { nearByNumber } from './registry-match.ts';
import { isYearly, type NumberParts, numberParts, spelt } from './symbols.ts';

/** The number of what is cited: its letters, and its year where it bears one. What the registry has is compared with it elsewhere. */
export const kyHieuVienDan: Rule = {
  code: 'vien_dan/ky_hieu',
  severity: 'warning',
  about: 'Số, ký hiệu của văn bản được dẫn viết đúng dấu, đúng chữ; văn bản quy phạm pháp luật có năm trong số, khớp với ngày ban hành.',
  cure: 'Ghi số, ký hiệu như trên bản gốc: 66/2021/NĐ-CP, 379/QĐ-TTg.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I',
  words: ['/'],
  bad: `
mo_dau: |
  Thực hiện Nghị định số ⟦66/2021/ND-CP⟧ ngày 06/7/2021 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Thực hiện Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  *check({ namedActs }) {
    for (const named of namedActs) {
      const parts = numberParts(named.citation);
      if (parts && !isCompared(named)) yield* slips(named, parts);
    }
  },
};

/** `khac_danh_muc` speaks of these. */
function isCompared({ citation, ground }: Named): boolean {
  if (citation.act) return ground !== null || citation.date !== null;
  return (ground !== null || citation.date !== null) && nearByNumber(citation) !== undefined;
}

function* slips({ citation }: Named, { so, year, symbol }: NumberParts): Iterable<Problem> {
  const { number, date } = citation;
  if (!number) return;
  const own = spelt(symbol);
  const issued = date?.iso.slice(0, 4) ?? '';
  const whole = [so, year || (isYearly(own) ? issued || '…' : ''), own].filter((part) => part !== '').join('/');
  // `57-NQ/TW` has no slash behind the number.
  const written = /^\d+-/u.test(number.words) ? whole.replace('/', '-') : whole;
  if (own !== symbol) yield say(named(`Ký hiệu “${number.words}” viết chưa đúng chữ`), written);
  else if (year === '' && isYearly(own)) yield say(named(`“${number.words}” chưa có năm trong số`), written);
  else if (year !== '' && issued !== '' && year !== issued)
    yield atCitation(
      citation,
      {
        message: `Số “${number.words}” ghi năm ${year} mà ngày ban hành ở năm ${issued}, cần sửa số hoặc ngày`,
        help: `ghi “${[so, issued, own].join('/')}”, hoặc sửa ngày`,
      },
      number,
    );

  function named(found: string): string {
    return `${found}, cần ghi “${written}”`;
  }
  function say(message: string, typed: string): Problem {
    return atCitation(citation, { message, help: `ghi “${typed}”` }, number ?? undefined);
  }
}
