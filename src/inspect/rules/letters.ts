/** Letters wherever they stand: font, colour, encoding. (Phụ lục I, mục I.4) */
import { decree, page } from '../../decree30.ts';
import { paragraphsIn } from '../../read/text.ts';
import type { Paragraph, Run, WordFile } from '../../read/tree.ts';
import { hasLetters, shownRuns } from '../places.ts';
import { andOthers, type Finding, onceEach, type WordRule } from '../rule.ts';

interface Seen {
  /** Null in headers and footers, which have no place among the paragraphs. */
  readonly paragraph: Paragraph | null;
  readonly run: Run;
  readonly start: number;
}

/** Runs with letters of the body, then of headers and footers. */
function* lettered({ blocks, sections }: WordFile): Iterable<Seen> {
  for (const paragraph of paragraphsIn(blocks)) yield* runsOf(paragraph, paragraph);
  const edges = new Set(sections.flatMap(({ headers, footers }) => [headers, footers].flatMap((edge) => [edge.default, edge.first])));
  for (const edge of edges) for (const paragraph of paragraphsIn(edge)) yield* runsOf(paragraph, null);
}

function* runsOf(paragraph: Paragraph, place: Paragraph | null): Iterable<Seen> {
  let start = 0;
  for (const run of shownRuns(paragraph)) {
    if (hasLetters(run.text)) yield { paragraph: place, run, start };
    start += run.text.length;
  }
}

function placeOf({ paragraph, run, start }: Seen): Pick<Finding, 'paragraph' | 'range'> {
  return paragraph ? { paragraph, range: { start, end: start + run.text.length } } : { paragraph };
}

const font: WordRule = {
  code: 'trinh_bay/phong_chu',
  severity: 'error',
  about: 'Phông chữ của văn bản là Times New Roman, bộ mã Unicode theo TCVN 6909:2001, kể cả trong bảng và số trang.',
  cure: 'Chọn toàn bộ văn bản (Ctrl+A) rồi đặt phông Times New Roman; chữ gõ bằng phông đời cũ thì chuyển sang Unicode trước.',
  basis: decree('mục I.4'),
  *check({ file }): Iterable<Finding> {
    const wrong = [...lettered(file)].filter(({ run }) => run.font !== page.font);
    for (const { first, count } of onceEach(wrong, ({ run }) => run.font)) {
      const { font: name, encoding } = first.run;
      const old = encoding ? ` (bảng mã ${encoding}, phải chuyển sang Unicode)` : '';
      const where = first.paragraph ? '' : ' ở đầu hoặc cuối trang';
      yield { ...placeOf(first), message: `Phông chữ${where} đang là ${name}${old}${andOthers(count)}, cần ${page.font}` };
    }
  },
};

const urgency = /^\s*(?:HỎA|HOẢ) TỐC|^\s*(?:THƯỢNG )?KHẨN\s*$/u;

const colour: WordRule = {
  code: 'trinh_bay/mau_chu',
  severity: 'error',
  about: 'Chữ của văn bản màu đen; chỉ dấu chỉ mức độ khẩn màu đỏ.',
  cure: 'Chọn toàn bộ văn bản (Ctrl+A) rồi đặt màu chữ Tự động.',
  basis: decree('mục I.4'),
  *check({ file }): Iterable<Finding> {
    const wrong = [...lettered(file)].filter(({ run }) => !isBlack(run.colour) && !urgency.test(run.text));
    for (const { first, count } of onceEach(wrong, ({ run }) => run.colour)) {
      yield { ...placeOf(first), message: `Chữ đang có màu #${first.run.colour}${andOthers(count)}, cần màu đen` };
    }
  },
};

/** So dark that nobody sees another colour on paper. */
const darkest = 0x33;

function isBlack(code: string): boolean {
  return code === '' || [0, 2, 4].every((at) => Number.parseInt(code.slice(at, at + 2), 16) <= darkest);
}

export const letterRules: readonly WordRule[] = [font, colour];
