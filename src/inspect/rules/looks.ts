/** How each part of the document looks, against the table of roles. (Phụ lục I, mục II, III) */
import { decree, type Role, type RoleStyle, roles } from '../../decree30.ts';
import type { Align } from '../../read/tree.ts';
import { isCapital } from '../letter-case.ts';
import type { Part } from '../parts.ts';
import { hasLetters } from '../places.ts';
import { andOthers, type Finding, figure, type Inspected, onceEach, type WordRule } from '../rule.ts';

function styleOf(role: Role): RoleStyle {
  return roles[role];
}

/** Each kind of slip of each part once: ten grounds upright are one. */
function* told(inspected: Inspected, slipOf: (part: Part, style: RoleStyle) => string | null): Iterable<Finding> {
  if (inspected.ofParty) return;
  const slips = inspected.parts.flatMap((part) => {
    const slip = slipOf(part, styleOf(part.role));
    return slip === null ? [] : [{ part, slip }];
  });
  for (const { first, count } of onceEach(slips, ({ part, slip }) => `${part.role} ${slip}`)) {
    const { segment, role } = first.part;
    const range = { start: segment.start, end: segment.start + segment.words.length };
    yield {
      paragraph: segment.paragraph,
      range,
      message: `${styleOf(role).name}${andOthers(count)} ${first.slip}`,
      basis: styleOf(role).basis,
    };
  }
}

/** By most of its letters: a space of another size is nobody's fault. */
function mostly<T>(part: Part, of: (run: Part['segment']['runs'][number]) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const run of part.segment.runs) if (hasLetters(run.text)) counts.set(of(run), (counts.get(of(run)) ?? 0) + run.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const size: WordRule = {
  code: 'trinh_bay/co_chu',
  severity: 'error',
  about: 'Mỗi thành phần của văn bản có cỡ chữ mà Nghị định quy định.',
  cure: 'Chọn thành phần ấy rồi đặt cỡ chữ nêu trong lời báo.',
  basis: decree('mục II, III'),
  check: (inspected) =>
    told(inspected, (part, { allowed: [min, max] }) => {
      const seen = mostly(part, (run) => run.size);
      if (seen === undefined || (seen >= min && seen <= max)) return null;
      return `đang là cỡ chữ ${figure(seen)}, cần ${min === max ? `cỡ ${min}` : `cỡ ${min} đến ${max}`}`;
    }),
};

/** A person's name stands upright in bold; what a title says of weight and slant may differ within it. */
const weight: WordRule = {
  code: 'trinh_bay/kieu_chu',
  severity: 'error',
  about: 'Mỗi thành phần của văn bản in đậm hay không, đứng hay nghiêng như Nghị định quy định.',
  cure: 'Chọn thành phần ấy rồi bật hoặc tắt chữ đậm (Ctrl+B), chữ nghiêng (Ctrl+I).',
  basis: decree('mục II, III'),
  check: (inspected) =>
    told(inspected, (part, style) => {
      if (part.role === 'phu_de') return null;
      const [bold, italic] = [mostly(part, (run) => run.bold), mostly(part, (run) => run.italic)];
      const wrong = [
        ...(bold !== undefined && bold !== style.bold ? [style.bold ? 'in đậm' : 'không in đậm'] : []),
        ...(italic !== undefined && italic !== style.italic ? [style.italic ? 'in nghiêng' : 'in đứng'] : []),
      ];
      return wrong.length === 0 ? null : `chưa đúng kiểu chữ, cần ${wrong.join(', ')}`;
    }),
};

const capitals: WordRule = {
  code: 'trinh_bay/chu_hoa',
  severity: 'error',
  about: 'Quốc hiệu, tên cơ quan, tên loại văn bản, quyền hạn và chức vụ của người ký in hoa; Tiêu ngữ, trích yếu, họ tên in thường.',
  cure: 'Chọn thành phần ấy rồi nhấn Shift+F3 cho đến khi đúng.',
  basis: decree('mục II'),
  check: (inspected) =>
    told(inspected, ({ role, segment }, style) => {
      const printed = segment.runs.map(({ text, caps }) => (caps ? text.toUpperCase() : text)).join('');
      if (style.capitals) return isCapital(printed) || !/\p{L}{2}/u.test(printed) ? null : 'chưa in hoa, cần chữ in hoa';
      const mustBeSmall = role === 'tieu_ngu' || role === 'trich_yeu' || role === 'ho_ten' || role === 'dia_danh_thoi_gian';
      return mustBeSmall && isCapital(printed) && printed.length > 8 ? 'đang in hoa, cần chữ in thường' : null;
    }),
};

const aligned: Readonly<Record<Align, string>> = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  justify: 'dàn đều cả hai lề',
};

/** Only parts that stand in the middle of their column: letters in a line with tabs stand where the tabs say. */
const alignment: WordRule = {
  code: 'trinh_bay/canh_giua',
  severity: 'error',
  about: 'Quốc hiệu, Tiêu ngữ, tên cơ quan, số, ngày tháng, tên loại, trích yếu, chức vụ và họ tên người ký canh giữa.',
  cure: 'Đặt con trỏ ở dòng ấy rồi nhấn Ctrl+E.',
  basis: decree('mục II'),
  check: (inspected) =>
    told(inspected, ({ segment }, { align }) => {
      const { paragraph, tabbed } = segment;
      if (align !== 'center' || tabbed || isPlacedByHand(segment.text)) return null;
      return paragraph.layout.align === 'center' ? null : `đang ${aligned[paragraph.layout.align]}, cần canh giữa`;
    }),
};

/** Spaces or tabs before the words put them where they stand; whether in the middle cannot be told. */
function isPlacedByHand(text: string): boolean {
  return /^(?: {2}|\t)/u.test(text);
}

export const lookRules: readonly WordRule[] = [size, weight, capitals, alignment];
