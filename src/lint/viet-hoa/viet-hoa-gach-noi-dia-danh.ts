import { abolishedProvinces, provinces } from '../../law/provinces.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { isPrintedAsTyped } from '../shared/capitals.ts';
import { nameKey } from '../shared/name-patterns.ts';
import { complaintsAbout, wordsLike } from '../shared/word-complaints.ts';

/** “Thái-Nguyên”: names of provinces, cities and the country, which have no other reading with a hyphen. */
export const gachNoiDiaDanh: Rule = {
  code: 'viet_hoa/gach_noi_dia_danh',
  severity: 'warning',
  about: 'Tên địa lý Việt Nam không dùng gạch nối giữa các âm tiết.',
  cure: 'Thay gạch nối bằng dấu cách: Thái Nguyên, Việt Nam.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.a',
  bad: `
ket_thuc: Các xã, phường trên địa bàn tỉnh ⟦Sơn-La⟧ triển khai thực hiện
`,
  good: `
ket_thuc: Các xã, phường trên địa bàn tỉnh Sơn La triển khai thực hiện
`,
  check({ texts }) {
    const shown = texts.filter((each) => joined.test(each.text) && (isPrintedAsTyped(each) || each.path[0] === 'co_quan'));
    return complaintsAbout(shown, wordsLike(hyphened), ({ words }) => {
      const right = words.replace(/[-–]/gu, ' ');
      return names.has(nameKey(words))
        ? { message: `Tên địa lý “${words}” có gạch nối, cần ghi “${right}”`, help: `ghi “${right}”` }
        : null;
    });
  },
};

/** One look at every text. */
const joined = /\S[-–]\S/u;

const hyphened = regex.gu`(?<![\p{L}\d@./_-])\p{Lu}\p{L}*(?:[-–]\p{L}+)+(?![\p{L}\d/_-])`;

/** Bà Rịa - Vũng Tàu has a dash of its own. */
const names = new Set(
  [...[...provinces, ...abolishedProvinces].map(({ name }) => name).filter((name) => !name.includes('-')), 'Việt Nam'].map(nameKey),
);
