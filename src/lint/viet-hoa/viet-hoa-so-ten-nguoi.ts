import { honouredNames } from '../../law/place-names.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isRunning, withCapital } from '../shared/capitals.ts';
import { anyOf } from '../shared/name-patterns.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “quận 1”, “phường Điện Biên Phủ”: the generic word takes a capital; for persons, where officials write both, only a hint. */
export const soTenNguoi: Rule = {
  code: 'viet_hoa/so_ten_nguoi',
  severity: 'warning',
  about: 'Đơn vị hành chính mang chữ số, tên người hoặc tên sự kiện lịch sử thì viết hoa cả danh từ chung.',
  cure: 'Viết hoa chữ “Quận”, “Phường”: Quận 1, Phường Điện Biên Phủ.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.b',
  bad: `
noi_nhan:
  - UBND ⟦phường Điện Biên Phủ⟧
`,
  good: `
noi_nhan:
  - UBND Phường Điện Biên Phủ
`,
  check({ texts }) {
    return complaintsOnce(texts.filter(isRunning), wordsLike(numbered, honoured), say);
  },
};

/** A number ends the words or stands behind an organ: “mỗi phường 2 mô hình” counts something. */
const numbered =
  /(?=[qp])(?<=(?:UBND|HĐND|[Ủủ]y\s+ban\s+nhân\s+dân|[Hh]ội\s+đồng\s+nhân\s+dân|tại|địa\s+bàn)\s+)(?:quận|phường)\s+[1-9]\d?(?=\s*(?:[,;.)]|$))/gu;
const honoured = regex.gu`\<(?:quận|phường|xã)\s+(?:${anyOf(honouredNames)})\>`;
const event = /Điện\s+Biên\s+Phủ$/u;

function say({ words }: Words) {
  const named = oneLine(words);
  const right = withCapital(named);
  const kind = /\d/u.test(named) ? 'chữ số' : event.test(named) ? 'tên sự kiện lịch sử' : 'tên người';
  return {
    ...(kind === 'tên người' && { severity: 'info' as const }),
    message: `“${named}” mang ${kind}, cần viết hoa danh từ chung: “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}
