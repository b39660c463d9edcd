import { numberedKinds } from '../../law/capitals/document-kinds.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isPrintedAsTyped, withCapital } from '../shared/capitals.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “quyết định số 12/QĐ-UBND”: the kind of a certain document takes a capital. */
export const loaiVanBan: Rule = {
  code: 'viet_hoa/loai_van_ban',
  severity: 'warning',
  about: 'Tên loại của một văn bản cụ thể, có số, ký hiệu, viết hoa chữ đầu: Quyết định số 12/QĐ-UBND.',
  cure: 'Viết hoa chữ đầu của tên loại: Nghị định số, Quyết định số, Kế hoạch số, Công văn số.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6',
  bad: `
ket_thuc: Tổ công tác theo ⟦quyết định⟧ số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch UBND tỉnh về thành lập Tổ công tác giúp việc
`,
  good: `
ket_thuc: Tổ công tác theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch UBND tỉnh về thành lập Tổ công tác giúp việc
`,
  words: numberedKinds.map((kind) => `${kind.toLowerCase()} `),
  check({ texts }) {
    return complaintsOnce(
      texts.filter((text) => text.text.includes('/') && isPrintedAsTyped(text)),
      wordsLike(numbered()),
      say,
    );
  },
};

/** “Thông báo kết luận số 55/TB-UBND” is a notice. */
const kinds = `(?:${numberedKinds.map((kind) => `[${kind.charAt(0)}${kind.charAt(0).toLowerCase()}]${kind.slice(1).replace(' ', '\\s+')}`).join('|')})`;
const numbered = () =>
  regex.gu`(?<!${kinds}\s+)\<(?:${numberedKinds.map((kind) => kind.toLowerCase().replace(' ', '\\s+')).join('|')})(?=\s+(?:[Ss]ố\s*:?\s*[\d….]+\s*\/|\d+\/\d{4}\/|\d+\/[\p{Lu}]{2,}))`;

function say({ words }: Words) {
  const right = withCapital(oneLine(words));
  return { message: `“${oneLine(words)}” là tên loại của một văn bản có số, cần viết hoa “${right}”`, help: `ghi “${right}”`, same: right };
}
