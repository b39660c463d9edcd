import { decree } from '../../decree30.ts';
import { spelledOut } from '../../law/office-abbreviations.ts';
import { hasOwnTitles, headOf, inSentenceCapitals, withoutAddition } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';
import { lacksHead } from './signatures.ts';

/** A deputy signs for the head; under TUQ. there is nothing to sign for, which `ky/uy_quyen_lai` says. */
export const thieuKyThay: Rule = {
  code: 'ky/thieu_ky_thay',
  severity: 'error',
  about: 'Cấp phó ký văn bản thì trên chức vụ phải có dòng KT. và chức vụ của cấp trưởng.',
  cure: 'Thêm `ky_thay` với chức vụ của cấp trưởng.',
  basis: `${decree('mục II.7.b')}; Điều 13`,
  whole: 'ky',
  bad: `
ky:
  thay_mat: Ủy ban nhân dân
  chuc_vu: ⟦Phó Chủ tịch⟧
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
      const { chuc_vu = '', thay_mat = '' } = ky;
      if (!lacksHead(ky)) continue;
      const [title, full] = [oneLine(chuc_vu), spelledOut(chuc_vu)];
      const plain = ownTitles || hasOwnTitles(thay_mat) ? full : withoutAddition(full);
      const shown = title === full ? plain : inSentenceCapitals(plain);
      yield {
        path: [...path, 'chuc_vu'],
        range: wholeOf(chuc_vu),
        message: `“${title}” là cấp phó mà chữ ký chưa có dòng KT., cần thêm chức vụ của cấp trưởng${title === full ? '' : ' và ghi đủ chữ'}`,
        // Standing committees of people's councils often sign without it; no text settles it.
        ...(/hội đồng nhân dân|hđnd/iu.test(thay_mat) && { severity: 'warning' as const }),
        help: `ghi như sau\nky_thay: ${headOf(shown)}\nchuc_vu: ${shown}`,
      };
    }
  },
};
