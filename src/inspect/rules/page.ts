/** The paper: its size and its margins. (Phụ lục I, mục I.1–I.3) */
import { decree, page } from '../../decree30.ts';
import type { SectionLayout } from '../../read/tree.ts';
import { andOthers, type Finding, figure, onceEach, type WordRule } from '../rule.ts';

/** What rounding and printers come to, in mm. */
const tolerance = 0.5;

const paper: WordRule = {
  code: 'trinh_bay/kho_giay',
  severity: 'error',
  about: 'Văn bản hành chính trình bày trên khổ giấy A4, chiều dài của trang là chiều đứng.',
  cure: 'Trong Word chọn Bố trí > Kích cỡ > A4; trang nằm ngang chỉ dành cho bảng, biểu và phụ lục.',
  basis: decree('mục I.1, I.2'),
  *check({ file: { sections }, parts }): Iterable<Finding> {
    const wrong = sections.filter(({ page: { width, height } }) => !isA4(width, height));
    for (const { first, count } of onceEach(wrong, sizeOf)) {
      yield {
        paragraph: null,
        ...(wrong[0] === sections[0] ? {} : milder),
        message: `Khổ giấy đang là ${sizeOf(first)} mm${andOthers(count)}, cần khổ A4: 210 × 297 mm`,
      };
    }
    const [first] = sections;
    if (first && first.page.width > first.page.height && parts.some(({ role }) => role === 'quoc_hieu')) {
      yield { paragraph: null, severity: 'warning', message: 'Trang đầu nằm ngang, cần đặt đứng; chỉ phần có bảng rộng mới cần nằm ngang' };
    }
  },
};

/** A wide table behind the text may need other paper. */
const milder = { severity: 'warning' } as const;

function isA4(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.abs(short - page.width) <= tolerance && Math.abs(long - page.height) <= tolerance;
}

function sizeOf({ page: { width, height } }: SectionLayout): string {
  return `${figure(width)} × ${figure(height)}`;
}

const sides = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const;
type Side = keyof typeof sides;

/** A page that lies on its side has the margins of one that was turned, or those of one that stands. */
const turned: Readonly<Record<Side, Side>> = { top: 'left', bottom: 'right', left: 'bottom', right: 'top' };

const margins: WordRule = {
  code: 'trinh_bay/le',
  severity: 'error',
  about: 'Lề trên và lề dưới 20–25 mm, lề trái 30–35 mm, lề phải 15–20 mm.',
  cure: 'Trong Word chọn Bố trí > Lề > Lề tùy chỉnh rồi ghi lại từng lề.',
  basis: decree('mục I.3'),
  *check({ file: { sections } }): Iterable<Finding> {
    const wrong = sections.flatMap((section) => wrongSides(section).map((side) => ({ side, value: section.margins[side] })));
    for (const { first, count } of onceEach(wrong, ({ side, value }) => `${side} ${value}`)) {
      const { min, max } = page.margin[first.side];
      const where = count > 1 ? ` (ở ${count} phần của văn bản)` : '';
      const isFirst = sections[0] !== undefined && wrongSides(sections[0]).includes(first.side);
      yield {
        paragraph: null,
        ...(isFirst ? {} : milder),
        message: `Lề ${sides[first.side]} đang là ${figure(first.value)} mm${where}, cần từ ${min} đến ${max} mm`,
      };
    }
  },
};

function wrongSides({ page: { width, height }, margins: own }: SectionLayout): Side[] {
  const names = Object.keys(sides) as Side[];
  const isWithin = (side: Side, of: Side) =>
    own[side] >= page.margin[of].min - tolerance / 5 && own[side] <= page.margin[of].max + tolerance / 5;
  const wrong = names.filter((side) => !isWithin(side, side));
  return width > height && names.every((side) => isWithin(side, turned[side])) ? [] : wrong;
}

export const pageRules: readonly WordRule[] = [paper, margins];
