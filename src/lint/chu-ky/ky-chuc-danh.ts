import { decree } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import { spelledOut } from '../../law/office-abbreviations.ts';
import { additionIn, hasOwnTitles, inSentenceCapitals, isAdvisory, withoutAddition } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import type { Ky } from './signatures.ts';

/** A deputy “thường trực”, “phụ trách” or “điều hành” is a deputy; in councils and companies such titles are real. */
export const chucDanh: Rule = {
  code: 'ky/chuc_danh',
  severity: 'warning',
  about: 'Chức vụ người ký chỉ ghi chức danh được quy định, không thêm “Thường trực”, “Phụ trách”, “Điều hành”.',
  cure: 'Bỏ phần thêm; nếu quyết định bổ nhiệm ghi đúng chức danh ấy thì để nguyên.',
  basis: `${decree('mục II.7.b')} và II.7.c`,
  unsure: 'Nghị định chỉ nói không ghi chức danh mà Nhà nước không quy định, không liệt kê các chức danh ấy.',
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  ky_thay: Chủ tịch
  chuc_vu: Phó Chủ tịch ⟦Thường trực⟧
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  ky_thay: Chủ tịch
  chuc_vu: Phó Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ issuerNames, decidingSignatures }) {
    const ownTitles = issuerNames.some(hasOwnTitles);
    for (const { ky, path } of decidingSignatures) {
      const exempt = ownTitles || isAdvisory(oneLine(ky.thay_mat ?? ''));
      for (const field of exempt ? (['chuc_vu_khac'] as const) : fields) yield* added(ky, field, [...path, field]);
    }
  },
};

const fields = ['ky_thay', 'quyen', 'chuc_vu', 'chuc_vu_khac'] as const;
function* added(ky: Ky, field: (typeof fields)[number], path: Path): Iterable<Problem> {
  const value = ky[field] ?? '';
  const range = additionIn(value);
  if (!range) return;
  yield {
    path,
    range,
    message: `Chức vụ “${oneLine(value)}” có thêm “${oneLine(value.slice(range.start, range.end))}”, cần chỉ ghi chức danh được quy định`,
    help: help(inSentenceCapitals(withoutAddition(spelledOut(value))), field),
  };
}

function help(title: string, field: string): string {
  return title === '' ? 'cấp phó được giao phụ trách vẫn ghi chức vụ cấp phó và dòng `ky_thay`' : `ghi như sau\n${field}: ${title}`;
}
