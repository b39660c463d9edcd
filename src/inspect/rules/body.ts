/** The text proper, and its tables. (Phụ lục I, mục II.6.e) */
import { decree } from '../../decree30.ts';
import { paragraphsIn, textOf } from '../../read/text.ts';
import type { Block, Table } from '../../read/tree.ts';
import { isCapital } from '../letter-case.ts';
import { hasLetters, type Placed, shownRuns } from '../places.ts';
import { andOthers, type Finding, figure, type Inspected, onceEach, type WordRule } from '../rule.ts';

const basis = decree('mục II.6.e');
const [smallest, largest] = [13, 14];

/** In letters of the usual size. */
const moreThanALine = 85;

/** Paragraphs of sentences: longer than a line, in no list that hangs, centred nowhere. */
function sentences({ body }: Inspected): Placed[] {
  return body.filter(
    ({ text, paragraph }) => text.trim().length > moreThanALine && paragraph.layout.align !== 'center' && !isBold(paragraph),
  );
}

function isBold({ runs }: Pick<Placed['paragraph'], 'runs'>): boolean {
  const letters = runs.filter(({ text }) => hasLetters(text));
  return letters.length > 0 && letters.every(({ bold }) => bold);
}

const size: WordRule = {
  code: 'trinh_bay/co_chu_noi_dung',
  severity: 'error',
  about: 'Nội dung văn bản cỡ chữ 13 đến 14.',
  cure: 'Chọn phần nội dung rồi đặt cỡ chữ 13 hoặc 14, thống nhất trong cả văn bản.',
  basis,
  *check({ body, ofParty, file }): Iterable<Finding> {
    const besideTable = nextToTables(file.blocks);
    const seen = (
      ofParty ? [] : body.filter(({ paragraph }) => paragraph.layout.align !== 'right' && !besideTable.has(paragraph.index))
    ).flatMap(({ paragraph }) => {
      let start = 0;
      return shownRuns(paragraph).map((run) => {
        const each = { paragraph, run, range: { start, end: start + run.text.length } };
        start += run.text.length;
        return each;
      });
    });
    const wrong = seen.filter(({ run }) => hasLetters(run.text) && run.script === 'normal' && (run.size < smallest || run.size > largest));
    for (const { first, count } of onceEach(wrong, ({ run }) => String(run.size))) {
      const { paragraph, range, run } = first;
      yield {
        paragraph,
        range,
        message: `Nội dung đang là cỡ chữ ${figure(run.size)}${andOthers(count)}, cần cỡ ${smallest} đến ${largest}`,
      };
    }
  },
};

/** Indexes of the paragraphs just above and below tables: titles, units and notes of these, of which the decree says nothing. */
function nextToTables(blocks: readonly Block[]): Set<number> {
  const near = blocks.filter((_, at) => [blocks[at - 1], blocks[at + 1]].some((other) => other?.kind === 'table'));
  return new Set(near.flatMap((block) => (block.kind === 'paragraph' ? [block.index] : [])));
}

const alignment: WordRule = {
  code: 'trinh_bay/dan_deu',
  severity: 'error',
  about: 'Nội dung văn bản được dàn đều cả hai lề.',
  cure: 'Chọn phần nội dung rồi nhấn Ctrl+J.',
  basis,
  *check(inspected): Iterable<Finding> {
    if (inspected.ofParty) return;
    const besideTable = nextToTables(inspected.file.blocks);
    const centred = inspected.body.filter(
      ({ text, paragraph }) =>
        text.length > moreThanALine &&
        /[.;:]\s*$/u.test(text) &&
        paragraph.layout.align === 'center' &&
        !isBold(paragraph) &&
        !besideTable.has(paragraph.index),
    );
    const wrong = [...sentences(inspected).filter(({ paragraph }) => paragraph.layout.align !== 'justify'), ...centred];
    for (const { first, count } of onceEach(wrong, () => '')) {
      yield { paragraph: first.paragraph, message: `Đoạn nội dung chưa dàn đều hai lề${andOthers(count)}, cần dàn đều` };
    }
  },
};

/** The two that the decree allows, in mm, and what rounding comes to. */
const [indents, tolerance] = [[10, 12.7], 0.3] as const;

const indent: WordRule = {
  code: 'trinh_bay/lui_dau_dong',
  severity: 'warning',
  about: 'Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.',
  cure: 'Chọn phần nội dung rồi đặt Đoạn > Đặc biệt > Dòng đầu tiên 1,27 cm; bỏ dấu cách và tab gõ ở đầu đoạn.',
  basis,
  *check(inspected): Iterable<Finding> {
    if (inspected.ofParty) return;
    const spaced = sentences(inspected).filter(({ text }) => /^ {3,}\S/u.test(text));
    for (const { first, count } of onceEach(spaced, () => '')) {
      yield {
        paragraph: first.paragraph,
        message: `Đầu đoạn lùi vào bằng dấu cách${andOthers(count)}, cần đặt lùi đầu dòng 10 hoặc 12,7 mm`,
      };
    }
    // Lists that Word numbers, and lines that begin with a tab, stand where their own stops say.
    const plain = sentences(inspected).filter(
      ({ paragraph, text }) => !paragraph.number && !/^[\t ]/u.test(text) && !paragraph.layout.tabs.length,
    );
    const wrong = plain.filter(({ paragraph: { layout } }) => {
      const { left, first } = layout.indent;
      return !indents.some((wanted) => Math.abs(left + first - wanted) <= tolerance) && first >= 0;
    });
    for (const { first, count } of onceEach(wrong, ({ paragraph }) => String(paragraph.layout.indent.first))) {
      const { left, first: own } = first.paragraph.layout.indent;
      const now = left + own === 0 ? 'chưa lùi vào' : `lùi vào ${figure(left + own)} mm`;
      yield { paragraph: first.paragraph, message: `Chữ đầu đoạn ${now}${andOthers(count)}, cần lùi vào 10 hoặc 12,7 mm` };
    }
  },
};

const [closest, widest, leastGap] = [1, 1.5, 6];

const spacing: WordRule = {
  code: 'trinh_bay/gian_dong',
  severity: 'error',
  about: 'Các dòng cách nhau từ dòng đơn đến 1,5 dòng.',
  cure: 'Chọn phần nội dung rồi đặt Đoạn > Giãn cách dòng: Đơn, 1,15 hoặc 1,5 dòng.',
  basis,
  *check(inspected): Iterable<Finding> {
    const wrong = wrongLines(inspected);
    for (const { first, count } of onceEach(wrong, ({ slip }) => slip)) {
      yield {
        paragraph: first.paragraph,
        message: `Giãn cách dòng đang là ${first.slip}${andOthers(count)}, cần từ dòng đơn đến 1,5 dòng`,
      };
    }
  },
};

/** Paragraphs whose lines are too near or too far, and how they stand. */
export function wrongLines(inspected: Inspected): (Placed & { readonly slip: string })[] {
  const all = inspected.ofParty ? [] : sentences(inspected);
  return all.map((each) => ({ ...each, slip: lineSlip(each) })).filter(({ slip }) => slip !== '');
}

/** In exact points, a single line of Times New Roman is 1.15 of its letters' size: less cuts accents off. */
const single = 1.15;

function lineSlip({ paragraph: { layout, runs } }: Placed): string {
  const { rule, value } = layout.line;
  if (rule === 'times') return value < closest - 0.05 || value > widest + 0.01 ? `${figure(value)} dòng` : '';
  const letters = Math.max(0, ...runs.filter(({ text }) => hasLetters(text)).map(({ size: each }) => each));
  const tooClose = rule === 'exact' && value < letters;
  return tooClose || value > letters * single * widest + 1 ? `${figure(value)} pt` : '';
}

const gap: WordRule = {
  code: 'trinh_bay/cach_doan',
  severity: 'warning',
  about: 'Khoảng cách giữa các đoạn nội dung tối thiểu 6 pt.',
  cure: 'Chọn phần nội dung rồi đặt Bố trí > Giãn cách > Trước: 6 pt.',
  basis,
  *check(inspected): Iterable<Finding> {
    const wrong = closeParagraphs(inspected);
    for (const { first, count } of onceEach(wrong, ({ between }) => String(between))) {
      const message = `Khoảng cách với đoạn trên đang là ${figure(first.between)} pt${andOthers(count)}, cần ít nhất ${leastGap} pt`;
      yield { paragraph: first.paragraph, message };
    }
  },
};

/** Paragraphs of sentences that stand too near to the one above. */
export function closeParagraphs(inspected: Inspected): (Placed & { readonly between: number })[] {
  if (inspected.ofParty) return [];
  const wanted = new Set(sentences(inspected));
  return inspected.body.flatMap((each, index) => {
    const before = inspected.body[index - 1];
    const isNear = before && before.paragraph.index + 1 === each.paragraph.index && wanted.has(each) && wanted.has(before);
    const between = isNear ? gapBetween(before, each) : leastGap;
    return between < leastGap ? [{ ...each, between }] : [];
  });
}

function gapBetween({ paragraph: a }: Placed, { paragraph: b }: Placed): number {
  if (a.layout.contextual && b.layout.contextual && a.style.id === b.style.id) return 0;
  return a.layout.spacing.after + b.layout.spacing.before;
}

/** More letters than stand on a page, or more rows: the table goes on on another. */
const longTable = { letters: 3500, rows: 40 };

const tableHead: WordRule = {
  code: 'trinh_bay/dau_bang',
  severity: 'warning',
  about: 'Bảng dài quá một trang lặp lại dòng đầu ở mỗi trang, để người đọc biết cột nào là gì.',
  cure: 'Đặt con trỏ ở dòng đầu của bảng rồi chọn Bố trí bảng > Lặp lại hàng tiêu đề.',
  *check({ file }): Iterable<Finding> {
    for (const table of tablesIn(file.blocks)) {
      const [head] = table.rows;
      if (!head || head.header || !isLong(table) || !isDrawn(table)) continue;
      const [paragraph = null] = paragraphsIn(head.cells[0]?.blocks ?? []);
      yield { paragraph, message: 'Bảng dài hơn một trang mà dòng đầu không lặp lại, cần lặp lại dòng đầu ở mỗi trang' };
    }
  },
};

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

function isLong({ rows }: Table): boolean {
  const letters = rows
    .flatMap(({ cells }) => cells)
    .reduce((sum, { blocks }) => sum + paragraphsIn(blocks).reduce((all, each) => all + textOf(each).length, 0), 0);
  return rows.length > 2 && (letters > longTable.letters || rows.length > longTable.rows);
}

/** With lines between its cells: without, it only sets things side by side. */
function isDrawn({ rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.cells);
  return cells.filter(({ borders }) => borders.left && borders.bottom).length > cells.length / 2;
}

/** `I. MỤC ĐÍCH`: a Roman number, typed or counted by Word, and capitals. */
const headings: WordRule = {
  code: 'trinh_bay/tieu_de_muc',
  severity: 'error',
  about: 'Tiêu đề của mục đánh số La Mã in hoa, in đậm.',
  cure: 'Chọn tiêu đề ấy rồi nhấn Ctrl+B.',
  basis: decree('mục V.6.b'),
  *check({ body, ofParty }): Iterable<Finding> {
    const all = body.filter(({ text, paragraph }) => romanNumber.test(`${paragraph.number?.text ?? ''} ${text}`.trim()) && isCapital(text));
    const wrong = (ofParty ? [] : all).filter(({ paragraph }) => !paragraph.runs.some(({ bold, text }) => bold && hasLetters(text)));
    for (const { first, count } of onceEach(wrong, () => '')) {
      yield { paragraph: first.paragraph, message: `Tiêu đề mục${andOthers(count)} chưa in đậm, cần in đậm` };
    }
  },
};

const romanNumber = /^[IVX]+\.\s*\p{Lu}/u;

export const bodyRules: readonly WordRule[] = [size, headings, alignment, indent, spacing, gap, tableHead];
