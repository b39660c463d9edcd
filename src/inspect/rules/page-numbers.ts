/** Page numbers. (Phụ lục I, mục I.7) */
import { decree } from '../../decree30.ts';
import { paragraphsIn } from '../../read/text.ts';
import type { Block, Paragraph, SectionLayout, WordFile } from '../../read/tree.ts';
import { isLongerThanAPage } from '../least-height.ts';
import { shownRuns } from '../places.ts';
import type { Finding, Inspected, WordRule } from '../rule.ts';
import { figure } from '../rule.ts';

const [smallest, largest] = [13, 14];

const numbers: WordRule = {
  code: 'trinh_bay/so_trang',
  severity: 'error',
  about: 'Số trang là chữ số Ả Rập, cỡ 13–14, kiểu đứng, đặt canh giữa ở lề trên, không hiện ở trang thứ nhất.',
  cure: 'Trong Word chọn Chèn > Số trang > Đầu trang > Giữa, rồi đánh dấu “Trang đầu khác biệt” và để trống đầu trang ấy.',
  basis: decree('mục I.7'),
  *check(inspected): Iterable<Finding> {
    const [section] = inspected.file.sections;
    if (!section) return;
    const above = headerNumbers(inspected.file);
    if (above.length === 0) {
      yield* withoutNumber(inspected, section);
      return;
    }
    yield* firstPage(section);
    const [first] = above;
    if (first) yield* look(first);
  },
};

/** Those above the text. */
export function headerNumbers({ sections }: WordFile): ReturnType<typeof numbered> {
  return sections.flatMap(({ headers }) => numbered(headers.default));
}

/** Paragraphs that show the number of their page, boxes too. */
function numbered(blocks: readonly Block[]): { readonly paragraph: Paragraph; readonly inBox: boolean }[] {
  const inBox = new Set(paragraphsIn(blocks.filter(({ kind }) => kind !== 'paragraph')));
  return paragraphsIn(blocks)
    .filter((paragraph) => paragraph.runs.some(({ field }) => field === 'PAGE'))
    .map((paragraph) => ({ paragraph, inBox: inBox.has(paragraph) }));
}

function* withoutNumber({ file }: Inspected, { titlePage, footers }: SectionLayout): Iterable<Finding> {
  const below = file.sections.some((section) => numbered([...section.footers.default, ...footers.first]).length > 0);
  if (below) {
    yield { paragraph: null, message: 'Số trang đang đặt ở lề dưới, cần đặt canh giữa ở lề trên' };
    return;
  }
  if (isLongerThanAPage(file)) {
    const rest = titlePage ? '' : ', trang đầu để trống';
    yield { paragraph: null, message: `Văn bản nhiều trang chưa có số trang, cần số trang canh giữa ở lề trên từ trang thứ hai${rest}` };
  }
}

function* firstPage({ titlePage, headers, pageNumbers }: SectionLayout): Iterable<Finding> {
  const shown = titlePage ? headers.first : headers.default;
  // A file that begins with another page than the first shows its number rightly.
  if (numbered(shown).length > 0 && (pageNumbers.start ?? 1) === 1) {
    yield { paragraph: null, message: 'Số trang đang hiện ở trang thứ nhất, cần đánh dấu “Trang đầu khác biệt” và để trống đầu trang ấy' };
  }
}

function* look({ paragraph, inBox }: { readonly paragraph: Paragraph; readonly inBox: boolean }): Iterable<Finding> {
  const number = shownRuns(paragraph).find(({ field }) => field === 'PAGE');
  const isTabbed = paragraph.runs.some(({ text }) => text.includes('\t'));
  if (paragraph.layout.align !== 'center' && !inBox && !isTabbed) {
    yield { paragraph: null, message: 'Số trang chưa ở giữa, cần canh giữa ở lề trên' };
  }
  if (number && (number.size < smallest || number.size > largest)) {
    yield { paragraph: null, message: `Số trang đang là cỡ chữ ${figure(number.size)}, cần cỡ ${smallest} hoặc ${largest}` };
  }
  if (number && (number.bold || number.italic)) {
    yield { paragraph: null, message: `Số trang đang in ${number.bold ? 'đậm' : 'nghiêng'}, cần chữ đứng, không đậm` };
  }
}

export const pageNumberRules: readonly WordRule[] = [numbers];
