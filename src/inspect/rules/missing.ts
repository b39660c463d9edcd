/** Parts that a document of its kind must have. (Nghị định 30/2020/NĐ-CP, Điều 8; Phụ lục I, mục II) */
import { decree, type Role } from '../../decree30.ts';
import { abbreviations } from '../../law/abbreviations.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { findPart } from '../parts.ts';
import { type Finding, type Inspected, nameOf, type WordRule } from '../rule.ts';

/** Kinds that always have a number, a date and recipients; minutes, contracts and forms need not. */
const complete = [
  'Kế hoạch',
  'Báo cáo',
  'Quyết định',
  'Tờ trình',
  'Thông báo',
  'Chương trình',
  'Hướng dẫn',
  'Chỉ thị',
  'Nghị quyết',
] as const;

const needed: readonly (readonly [role: Role, what: string])[] = [
  ['so_ky_hieu', 'cần dòng “Số: …/…” dưới tên cơ quan'],
  ['dia_danh_thoi_gian', 'cần dòng “…, ngày … tháng … năm …” dưới Tiêu ngữ'],
  ['noi_nhan', 'cần dòng “Nơi nhận:” trên danh sách nơi nhận'],
];

const missing: WordRule = {
  code: 'trinh_bay/thieu_thanh_phan',
  severity: 'error',
  about: 'Văn bản có đủ số và ký hiệu, địa danh và thời gian, tên loại, chức vụ và họ tên người ký, nơi nhận.',
  cure: 'Ghi thêm thành phần còn thiếu vào đúng chỗ của nó.',
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 1',
  *check(inspected): Iterable<Finding> {
    const { parts, ofParty } = inspected;
    const isIssued = findPart(parts, 'quoc_hieu') !== undefined || findPart(parts, 'tieu_ngu') !== undefined;
    // What is issued with another document has its number and date.
    if (ofParty || !isIssued || findPart(parts, 'kem_theo')) return;
    yield* title(inspected);
    const kind = foldAccents(findPart(parts, 'ten_loai')?.segment.words ?? '');
    if (complete.some((name) => kind === foldAccents(name))) {
      for (const [role, what] of needed) if (!findPart(parts, role)) yield { paragraph: null, message: `Chưa có ${nameOf(role)}, ${what}` };
    }
    const power = findPart(parts, 'quyen_han');
    if (power && !power.segment.words.startsWith('Q') && findPart(parts, 'ho_ten') && !findPart(parts, 'chuc_vu')) {
      const { paragraph, start, words } = power.segment;
      const range = { start, end: start + words.length };
      yield { paragraph, range, message: 'Chưa có chức vụ của người ký, cần ghi chức vụ dưới dòng này', basis: decree('mục II.7') };
    }
  },
};

/** A number that tells the kind (`12/KH-UBND`), and no such name over the subject. */
function* title({ parts }: Inspected): Iterable<Finding> {
  const symbol = /\/\s*(\p{L}+)\s*-/u.exec(findPart(parts, 'so_ky_hieu')?.segment.words ?? '')?.[1];
  const kind = complete.find((name) => abbreviations[name] === symbol);
  if (!kind || findPart(parts, 'ten_loai')) return;
  yield { paragraph: null, message: `Chưa có tên loại văn bản, cần ghi “${kind.toUpperCase()}” trên trích yếu` };
}

const day: WordRule = {
  code: 'trinh_bay/ngay_thang',
  severity: 'error',
  about: 'Ngày ban hành ghi “ngày … tháng … năm …”; ngày nhỏ hơn 10 và tháng 1, 2 có số 0 ở trước.',
  cure: 'Ghi lại cả dòng, như “Lạng Sơn, ngày 05 tháng 11 năm 2026”.',
  basis: decree('mục II.4'),
  *check({ parts, ofParty }): Iterable<Finding> {
    const part = findPart(parts, 'dia_danh_thoi_gian');
    const slip = part && !ofParty ? slipOf(part.segment.words) : '';
    if (!part || slip === '') return;
    const { paragraph, start, words } = part.segment;
    yield { paragraph, range: { start, end: start + words.length }, message: slip };
  },
};

function slipOf(words: string): string {
  const [, date, month, year] = /ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu.exec(words) ?? [];
  if (date && month && year) {
    const padded = Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
    return `Ngày ban hành ghi bằng dấu gạch, cần ghi “ngày ${date.padStart(2, '0')} tháng ${padded} năm ${year}”`;
  }
  const [single] = /ngày\s+[1-9](?=\s)|tháng\s+[12](?=\s)/iu.exec(words) ?? [];
  return single ? `“${single.replace(/\s+/gu, ' ')}” thiếu số 0 ở trước, cần ghi “${single.replace(/\s+(\d)/u, ' 0$1')}”` : '';
}

export const missingRules: readonly WordRule[] = [missing, day];
