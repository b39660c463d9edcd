import { decree } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import { wholeSymbol } from '../../law/symbols.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';

/** The symbol has only capitals and digits, its parts joined by hyphens; of mixed case only as in `TTg`. */
export const kyHieu: Rule = {
  code: 'so/ky_hieu',
  severity: 'error',
  about: 'Ký hiệu chỉ gồm chữ in hoa và chữ số, các phần nối bằng dấu gạch nối; số văn bản và năm không ghi vào ký hiệu.',
  cure: 'Ghi `ky_hieu` như UBND, SNV, VPUB; của văn bản ban hành thì như QĐ-UBND.',
  basis: decree('mục II.3.b'),
  bad: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: ⟦snv⟧
  dia_danh: Sơn La
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
`,
  *check({ input }) {
    yield* checkSymbol(input.co_quan.ky_hieu, ['co_quan', 'ky_hieu']);
    if (input.kem_theo) yield* checkSymbol(input.kem_theo.ky_hieu, ['kem_theo', 'ky_hieu']);
  },
};

/** White space around hyphens and the Party's slash have rules of their own, and so has a year before `QĐ`. */
function* checkSymbol(typed: string, path: Path): Iterable<Problem> {
  const symbol = typed.trim().replace(/\s*[-–—/]\s*/gu, (mark) => mark.trim());
  if (symbol === '' || regex.u`^(?:\p{Lu}[\p{Lu}\d&]*g?(?:[-–—]|$))+$`.test(symbol)) return;
  if (path[0] === 'kem_theo' && regex.u`^(?:\d{4}/\p{Lu}|\p{Lu}+/\p{Lu}+$)`.test(symbol)) return;
  if (path[0] === 'co_quan' && isWhole(wholeSymbol(symbol))) return;
  const [found, severity] = fault(symbol);
  yield {
    path,
    message: `Ký hiệu “${symbol}” ${found}, cần chỉ ghi chữ in hoa nối bằng dấu gạch nối`,
    help: `ghi như sau\nky_hieu: ${mended(symbol, path[0] === 'kem_theo')}`,
    ...(severity ? { severity } : {}),
  };
}

/** `/CTr-UBND`: the kind's letters may be of mixed case. */
function isWhole(symbol: string | null): boolean {
  return symbol !== null && regex.u`^\p{Lu}\p{L}*(?:[-–—]\p{Lu}[\p{Lu}\d&]*g?)+$`.test(symbol);
}

/** `52/KH-UBND` → `UBND`; of the promulgating document `15/qđ-ubnd` → `QĐ-UBND`. */
function mended(symbol: string, withKind: boolean): string {
  const letters = symbol
    .slice(symbol.lastIndexOf('/') + 1)
    .toUpperCase()
    .replace(regex.gu`[^\p{Lu}\d&-]`, '');
  return (withKind ? letters : letters.replace(/^(?:KH|QĐ|BC)(?:-|$)/u, '')) || (withKind ? 'QĐ-UBND' : 'UBND');
}

function fault(symbol: string): [found: string, severity?: 'warning'] {
  if (symbol.includes('/')) return ['có số hoặc dấu gạch chéo'];
  if (/\s/u.test(symbol)) return ['có dấu cách'];
  if (!regex.u`\p{Ll}`.test(symbol)) return ['có dấu hoặc chữ số đứng sai chỗ'];
  // Schools write TrTHCS, TrMN: the head of an organ may have chosen so.
  return regex.u`^Tr\p{Lu}+$`.test(symbol) ? ['có chữ thường', 'warning'] : ['có chữ thường'];
}
