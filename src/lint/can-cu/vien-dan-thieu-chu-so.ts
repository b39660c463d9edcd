import { isStatute } from '../../law/acts.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { atCitation } from './grounds.ts';

/** “Quyết định 146/QĐ-TTg”: the word “số” stands between the kind and its number. Once for each document. */
export const thieuChuSo: Rule = {
  code: 'vien_dan/thieu_chu_so',
  severity: 'info',
  about: 'Giữa tên loại và số, ký hiệu của văn bản được dẫn có chữ “số”.',
  cure: 'Thêm chữ “số”: Quyết định số 146/QĐ-TTg.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6',
  words: ['/', '-'],
  bad: `
mo_dau: |
  Thực hiện ⟦Quyết định 146/QĐ-TTg⟧ ngày 28/01/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Thực hiện Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  *check({ namedActs }) {
    const said = new Set<string>();
    for (const { citation } of namedActs) {
      const { type, number, label } = citation;
      if (!number || isStatute(type) || said.has(label) || regex.iu`\<số\>`.test(label)) continue;
      said.add(label);
      const full = `${label.slice(0, label.length - number.words.length).trimEnd()} số ${number.words}`;
      yield atCitation(citation, { message: `“${label}” thiếu chữ “số”, cần ghi “${full}”`, help: `ghi “${full}”` });
    }
  },
};
