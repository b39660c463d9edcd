/** Which parts stand there, in which order and with which words. (Phụ lục I, mục II.1–II.7) */
import { decree, type Role, roles } from '../../decree30.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { findPart, type Part } from '../parts.ts';
import type { Placed } from '../places.ts';
import { type Finding, type Inspected, nameOf, type WordRule } from '../rule.ts';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

function at(part: Part): Pick<Finding, 'paragraph' | 'range'> {
  const { paragraph, start, words } = part.segment;
  return { paragraph, range: { start, end: start + words.length } };
}

/** Has what only a document that is issued by itself has: a form or an annex has none of it. */
function isIssued(inspected: Inspected): boolean {
  return (
    !inspected.ofParty &&
    findPart(inspected.parts, 'so_ky_hieu') !== undefined &&
    findPart(inspected.parts, 'dia_danh_thoi_gian') !== undefined
  );
}

const words: WordRule = {
  code: 'trinh_bay/quoc_hieu',
  severity: 'error',
  about: `Văn bản có Quốc hiệu “${nation}” và ngay dưới là Tiêu ngữ “${motto}”.`,
  cure: 'Ghi đúng từng chữ; giữa các cụm từ của Tiêu ngữ là gạch nối, có một dấu cách ở mỗi bên.',
  basis: decree('mục II.1'),
  *check(inspected): Iterable<Finding> {
    if (inspected.ofParty) return;
    const [upper, lower] = [findPart(inspected.parts, 'quoc_hieu'), findPart(inspected.parts, 'tieu_ngu')];
    if (!upper && (lower || isIssued(inspected)))
      yield { paragraph: lower?.segment.paragraph ?? null, message: `Chưa có Quốc hiệu, cần ghi “${nation}”` };
    if (upper && !lower) yield { ...at(upper), message: `Dưới Quốc hiệu chưa có Tiêu ngữ, cần ghi “${motto}”` };
    if (upper && !isNation(upper.segment.words)) yield { ...at(upper), message: `Quốc hiệu chưa đúng chữ, cần ghi “${nation}”` };
    if (lower && !isMotto(lower.segment.words)) yield { ...at(lower), message: `Tiêu ngữ chưa đúng chữ, cần ghi “${motto}”` };
  },
};

/** Whether its letters are capitals is another rule's. */
function isNation(text: string): boolean {
  return foldTone(text.replace(/\s+/gu, ' ')).toUpperCase() === nation;
}

/** Of three hyphens, as the decree prints them: a dash is another sign, which document systems do not find. */
function isMotto(text: string): boolean {
  const words = foldTone(text.replace(/\u00a0/gu, ' ').replace(/\u2011/gu, '-'));
  return words === motto || words === motto.toUpperCase();
}

/** Each before the next; what a file does not have is nobody's order. */
const orders: readonly (readonly [Role, Role])[] = [
  ['quoc_hieu', 'tieu_ngu'],
  ['tieu_ngu', 'dia_danh_thoi_gian'],
  ['co_quan_ban_hanh', 'so_ky_hieu'],
  ['quyen_han', 'chuc_vu'],
];

const order: WordRule = {
  code: 'trinh_bay/thu_tu',
  severity: 'error',
  about:
    'Tiêu ngữ đứng dưới Quốc hiệu, địa danh và ngày tháng đứng dưới Tiêu ngữ, số và ký hiệu đứng dưới tên cơ quan, chức vụ của người ký đứng dưới quyền hạn.',
  cure: 'Chuyển thành phần ấy về đúng chỗ của nó.',
  basis: decree('mục IV'),
  *check(inspected): Iterable<Finding> {
    if (inspected.ofParty) return;
    for (const [upper, lower] of orders) {
      const [first, second] = [findPart(inspected.parts, upper), findPart(inspected.parts, lower)];
      if (!first || !second || !isUnder(first, second)) continue;
      yield { ...at(second), message: `${roles[lower].name} đang đứng trên ${nameOf(upper)}, cần chuyển xuống dưới` };
    }
  },
};

/** The first stands under the second, in the same column or both on the open page. */
function isUnder({ segment: a }: Part, { segment: b }: Part): boolean {
  const together = a.cell?.table === b.cell?.table && a.cell?.column === b.cell?.column;
  return together && b.paragraph.index < a.paragraph.index;
}

const power: WordRule = {
  code: 'trinh_bay/quyen_han',
  severity: 'error',
  about: 'Quyền hạn của người ký viết tắt “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”: chữ hoa, có dấu chấm.',
  cure: 'Ghi lại chữ viết tắt với dấu chấm; “T/M”, “K/T” là lối viết của văn bản Đảng và lối cũ.',
  basis: decree('mục II.7.b'),
  *check({ parts, ofParty }): Iterable<Finding> {
    if (ofParty) return;
    for (const { role, segment } of parts) {
      const [seen, right] = role === 'quyen_han' ? powerSlip(segment.words) : ['', ''];
      if (seen === '') continue;
      const { paragraph, start } = segment;
      yield { paragraph, range: { start, end: start + seen.length }, message: `Quyền hạn ghi “${seen}”, cần ghi “${right}”` };
    }
  },
};

/** `T/M`, `TM` without its stop, `KT.CHỦ` without a space: what is seen, and what to write. */
function powerSlip(words: string): readonly [seen: string, right: string] {
  const [slashed, first, second] = /^([TK])\/([MTL])\.?(?=\s)/u.exec(words) ?? [];
  if (slashed) return [slashed, `${first}${second}.`];
  const [bare] = /^(?:TM|KT|TL|TUQ)(?=\s+\p{Lu})/u.exec(words) ?? [];
  if (bare) return [bare, `${bare}.`];
  const [close, short] = /^(TM|KT|TL|TUQ|Q)\s*\.(?=\p{Lu})/u.exec(words) ?? [];
  return close ? [close, `${short}. `] : ['', ''];
}

const ending: WordRule = {
  code: 'trinh_bay/dau_ket_thuc',
  severity: 'warning',
  about: 'Chữ cuối cùng của nội dung văn bản có dấu “./.”.',
  cure: 'Thay dấu cuối đoạn bằng “./.”.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
  *check(inspected): Iterable<Finding> {
    const { body, placed, bodyEnd } = inspected;
    const written = body.filter(({ text }) => text.trim() !== '');
    const last = written.at(-1);
    // A table may be the end, and a form or an annex has none.
    const isEnd = last !== undefined && placed.slice(0, bodyEnd).findLast(({ text }) => text.trim() !== '') === last;
    if (!isEnd || !isIssued(inspected) || !findPart(inspected.parts, 'noi_nhan') || isEnded(written)) return;
    const end = last.text.trimEnd().length;
    yield {
      paragraph: last.paragraph,
      range: { start: end - 1, end },
      message: 'Nội dung văn bản chưa kết thúc bằng “./.”, cần ghi “./.” sau chữ cuối cùng',
    };
  },
};

/** A word of thanks may stand behind the end. */
function isEnded(written: readonly Placed[]): boolean {
  return written.slice(-2).some(({ text }) => text.trim().endsWith('./.'));
}

export const componentRules: readonly WordRule[] = [words, order, power, ending];
