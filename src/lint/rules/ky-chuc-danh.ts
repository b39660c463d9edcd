import { decree } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import { isAdvisory } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { issuerNames } from '../reading/issuer.ts';
import { decidingSignatures, type Ky } from '../reading/signatures.ts';
import type { Rule } from '../rule.ts';

/** A deputy “thường trực”, “phụ trách” or “điều hành” is a deputy; in councils and companies such titles are real. */
export const chucDanh: Rule = {
  code: 'ky/chuc_danh',
  severity: 'warning',
  about: 'Chức vụ người ký chỉ ghi chức danh được quy định, không thêm “Thường trực”, “Phụ trách”, “Điều hành”.',
  cure: 'Bỏ phần thêm; nếu quyết định bổ nhiệm ghi đúng chức danh ấy thì để nguyên.',
  basis: `${decree('mục II.7.b')} và II.7.c`,
  unsure: 'Nghị định chỉ nói không ghi chức danh mà Nhà nước không quy định, không liệt kê các chức danh ấy.',
  rows: ['SG-12'],
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
  *check({ input }) {
    const ownTitles = issuerNames(input).some((name) => isAdvisory(name) || /^(?:tổng )?công ty|^tập đoàn|^ngân hàng/iu.test(name));
    for (const { ky, path } of decidingSignatures(input)) {
      const exempt = ownTitles || isAdvisory(oneLine(ky.thay_mat ?? ''));
      for (const field of exempt ? (['chuc_vu_khac'] as const) : fields) yield* added(ky, field, [...path, field]);
    }
  },
};

const fields = ['ky_thay', 'quyen', 'chuc_vu', 'chuc_vu_khac'] as const;
const office = '(?:chủ tịch|giám đốc|hiệu trưởng|chánh văn phòng|trưởng(?: phòng| ban)?|cục trưởng|viện trưởng|phó phòng)';
const addition = new RegExp(
  `(?<=(?<![\\p{L}])${office}\\s*[(,–-]?\\s*)(?:thường trực|phụ trách|(?<!ban\\s+)điều hành)(?![\\p{L}])|^\\s*phụ trách(?! kế toán)(?![\\p{L}])`,
  'iu',
);

function* added(ky: Ky, field: (typeof fields)[number], path: Path): Iterable<Problem> {
  const value = ky[field] ?? '';
  const match = addition.exec(value);
  if (!match) return;
  const word = oneLine(match[0]);
  const start = match.index + match[0].length - match[0].trimStart().length;
  yield {
    path,
    range: { start, end: match.index + match[0].length },
    message: `Chức vụ “${oneLine(value)}” có thêm “${word}”, cần chỉ ghi chức danh được quy định`,
    help: help(value, field),
  };
}

function help(value: string, field: string): string {
  const head = oneLine(value.slice(0, addition.exec(value)?.index)).replace(/\s*[(,–-]$/u, '');
  return head === '' ? 'cấp phó được giao phụ trách vẫn ghi chức vụ cấp phó và dòng ky_thay' : `ghi như sau\n${field}: ${head}`;
}
