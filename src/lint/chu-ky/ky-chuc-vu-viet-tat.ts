import { decree } from '../../decree30.ts';
import { isShortened, spelledOut } from '../../law/office-abbreviations.ts';
import { inSentenceCapitals, isDeputy } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';
import type { Signature } from './signatures.ts';
import { lacksHead } from './signatures.ts';

/** Of an office only the authority (TM., KT., TL., TUQ., Q.) is written in letters, by tdkt; a deputy without KT. is told by `ky/thieu_ky_thay`. */
export const chucVuVietTat: Rule = {
  code: 'ky/chuc_vu_viet_tat',
  severity: 'error',
  about: 'Chức vụ ở chỗ ký ghi đủ chữ: “Phó Chủ tịch”, không ghi “P. Chủ tịch”, “PCT”.',
  cure: 'Ghi đủ chữ của chức vụ.',
  basis: `${decree('mục II.7.b')} và Phụ lục III (các mẫu)`,
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  ky_thay: Chủ tịch
  chuc_vu: ⟦PCT⟧
  ho_ten: Hoàng Quốc Khánh
`,
  good: `
ky:
  thay_mat: Ủy ban nhân dân
  ky_thay: Chủ tịch
  chuc_vu: Phó Chủ tịch
  ho_ten: Hoàng Quốc Khánh
`,
  *check({ signatures }) {
    for (const signature of signatures)
      for (const field of fields) {
        const typed = signature.ky[field] ?? '';
        if (!isShortened(typed) || isToldOtherwise(signature, field)) continue;
        const full = inSentenceCapitals(spelledOut(typed));
        yield {
          path: [...signature.path, field],
          range: wholeOf(typed),
          message: `Chức vụ đang ghi tắt “${oneLine(typed)}”, cần ghi đủ “${full}”`,
          help: `ghi như sau\n${field}: ${full}`,
        };
      }
  },
};

const fields = ['thua_lenh', 'thua_uy_quyen', 'ky_thay', 'quyen', 'chuc_vu', 'chuc_vu_khac'] as const;

/** The complaint about a deputy in the wrong place shows the whole office. */
function isToldOtherwise({ ky, deciding }: Signature, field: (typeof fields)[number]): boolean {
  if (field === 'ky_thay') return isDeputy(ky.ky_thay ?? '');
  return field === 'chuc_vu' && deciding && lacksHead(ky);
}
